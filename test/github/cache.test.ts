import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Answers, cachedReader, type CacheScope, memoryOf } from "../../src/github/cache.ts";
import { openEntry, sealEntry } from "../../src/github/cache-entry.ts";
import { readFileAt } from "../../src/github/contents.ts";
import { identify } from "../../src/github/identity.ts";
import { installationClient } from "../../src/github/installation.ts";
import { installedRepositories } from "../../src/github/repositories.ts";
import { openGitHub } from "../../src/github/source.ts";
import { answering, at, bench, failure } from "./app-support.ts";

const b = bench(["wren", "finch"], { private: ["finch"] });

class Kept implements Answers {
  readonly entries = new Map<string, Uint8Array>();
  get(key: string): Promise<Uint8Array | undefined> { return Promise.resolve(this.entries.get(key)); }
  put(key: string, bytes: Uint8Array): Promise<void> { this.entries.set(key, Uint8Array.from(bytes)); return Promise.resolve(); }
}

const ACCOUNT = 7;
const wren = (): CacheScope => ({ account: ACCOUNT, repository: at(b.repository("wren")) });

test("git objects are answered without a request, the second time", async () => {
  const kept = new Kept();
  const commit = b.repos.get("wren")?.git("rev-parse", "HEAD") ?? "";
  const token = b.fake.userToken("octocat");
  const read = async () => {
    const github = cachedReader(b.client(token), kept, wren());
    const source = openGitHub(github, { repository: at(b.repository("wren")), commit });
    const { entries } = await source.list();
    const bytes = await source.read("README.md", { length: 100 });
    return { entries, text: Buffer.from(bytes).toString("utf8"), counts: github.cached(), requests: github.requests() };
  };
  const first = await read();
  const second = await read();
  expect([second.entries, second.text]).toEqual([first.entries, first.text]);
  expect(first).toMatchObject({ counts: { immutable: 0, fetched: 3 }, requests: 3 });
  expect(second).toMatchObject({ counts: { immutable: 3, fetched: 0, confirmed: 0 }, requests: 0 });
});

test("what can change is asked for with its ETag: unchanged costs no quota, changed comes anew", async () => {
  const kept = new Kept();
  const token = b.fake.userToken("octocat");
  const github = cachedReader(b.client(token), kept, wren());
  const read = async () => Buffer.from((await readFileAt(github, at(b.repository("wren")), "README.md"))?.bytes ?? []).toString("utf8");
  expect(await read()).toBe("# wren\n");
  expect(await read()).toBe("# wren\n");
  expect(b.fake.log.map((e) => e.status)).toEqual([200, 304]);
  b.repos.get("wren")?.write({ "README.md": "# Wren, again\n" }).commit("again");
  expect(await read()).toBe("# Wren, again\n");
  expect(github.cached()).toEqual({ immutable: 0, confirmed: 1, fetched: 2, discarded: 0 });
});

test("lists of several pages, over their pages", async () => {
  const kept = new Kept();
  b.fake.addOrganisation("flock");
  for (let n = 0; n < 120; n++) b.fake.addRepository({ owner: "flock", name: `bird-${n}`, folder: b.repos.get("wren")?.path ?? "" });
  const client = installationClient(b.app(), b.fake.install("flock").id);
  const list = async () => installedRepositories(cachedReader(client, kept, { account: ACCOUNT }));
  const first = await list();
  b.forget();
  expect(await list()).toEqual(first);
  expect(b.fake.log.map((e) => e.status)).toEqual([304, 304]);
  expect(first.repositories).toHaveLength(120);
});

describe("scopes", () => {
  const body = { secret: "of finch" };
  const asking = () => {
    let asked = 0;
    return { github: b.client("ghs_x", { fetch: answering(() => { asked++; return { body, headers: { etag: '"1"' } }; }) }), asked: () => asked };
  };
  const SHA = "a".repeat(40);
  const path = (owner: string, repo: string) => `/repos/${owner}/${repo}/git/trees/${SHA}`;

  test("an answer is told in its own scope alone", async () => {
    const kept = new Kept();
    const { github, asked } = asking();
    const scopes: CacheScope[] = [{ account: 1, repository: { id: 5, owner: "acme", repo: "finch" } }, { account: 2, repository: { id: 5, owner: "acme", repo: "finch" } }, { account: 1, repository: { id: 6, owner: "acme", repo: "finch" } }];
    for (const scope of scopes) await cachedReader(github, kept, scope).get(path("acme", "finch"));
    expect([asked(), kept.entries.size]).toEqual([3, 3]);
    for (const scope of scopes) await cachedReader(github, kept, scope).get(path("acme", "finch"));
    expect(asked()).toBe(3);
  });

  test("another repository than the scope's, or any at all without one, is not kept", async () => {
    const kept = new Kept();
    const { github, asked } = asking();
    const scoped = cachedReader(github, kept, { account: 1, repository: { id: 5, owner: "acme", repo: "finch" } });
    for (const other of [path("acme", "finch-2"), path("acme", "other"), "/user", "/repositories/5/git/trees/x"]) { await scoped.get(other); await scoped.get(other); }
    const account = cachedReader(github, kept, { account: 1 });
    for (const other of [path("acme", "finch"), "/REPOS/acme/finch/labels", "/repositories/5"]) { await account.get(other); await account.get(other); }
    expect([asked(), kept.entries.size]).toEqual([14, 0]);
  });

  test("a repository that was renamed keeps what is known of it", async () => {
    const kept = new Kept();
    const { github, asked } = asking();
    await cachedReader(github, kept, { account: 1, repository: { id: 5, owner: "acme", repo: "old" } }).get(path("acme", "old"));
    await cachedReader(github, kept, { account: 1, repository: { id: 5, owner: "Acme", repo: "new" } }).get(path("acme", "NEW"));
    expect(asked()).toBe(1);
  });

  test("parameters, media types and bytes are answers of their own; an order of parameters is none", async () => {
    const kept = new Kept();
    const { github, asked } = asking();
    const cached = cachedReader(github, kept, { account: 1, repository: { id: 5, owner: "acme", repo: "finch" } });
    const p = path("acme", "finch");
    await cached.get(p);
    await cached.get(p, { recursive: "1" });
    await cached.get(p, {}, { accept: "application/vnd.github.raw+json" });
    await cached.get(p, {}, { maxBytes: 1000 });
    expect([asked(), kept.entries.size]).toEqual([4, 4]);
    await cached.get(p, { a: 1, b: 2 });
    await cached.get(p, { b: "2", a: "1" });
    expect([asked(), kept.entries.size]).toEqual([5, 5]);
    expect([...kept.entries.keys()].every((key) => /^v1\/1\/5\/[0-9a-f]{64}$/.test(key))).toBe(true);
  });
});

describe("bytes", () => {
  const path = `/repos/acme/x/git/blobs/${"a".repeat(40)}`;
  const scope: CacheScope = { account: 1, repository: { id: 5, owner: "acme", repo: "x" } };
  const raw = Uint8Array.from({ length: 256 }, (_, n) => n);

  test("come back as they were, up to the limit that is asked for", async () => {
    const kept = new Kept();
    let asked = 0;
    const github = b.client("ghs_x", { fetch: () => { asked++; return Promise.resolve(new Response(raw, { headers: { "content-type": "application/octet-stream", etag: '"1"' } })); } });
    const cached = cachedReader(github, kept, scope);
    const ask = async (maxBytes: number) => (await cached.get(path, {}, { accept: "application/vnd.github.raw+json", maxBytes })).data;
    expect(await ask(256)).toEqual(raw);
    expect(await ask(1000)).toEqual(raw);
    expect(asked).toBe(1);
    expect(await failure(ask(255))).toMatchObject({ kind: "too-large" });
  });

  test("too large an answer is not kept", async () => {
    const kept = new Kept();
    const github = b.client("ghs_x", { fetch: () => Promise.resolve(new Response(new Uint8Array(5000), { headers: { "content-type": "application/octet-stream" } })) });
    await cachedReader(github, kept, scope, { maxEntryBytes: 4000 }).get(path, {}, { maxBytes: 10_000 });
    expect(kept.entries.size).toBe(0);
  });
});

describe("a store that lies or fails", () => {
  const path = `/repos/acme/x/git/trees/${"a".repeat(40)}`;
  const scope: CacheScope = { account: 1, repository: { id: 5, owner: "acme", repo: "x" } };
  const answer = () => b.client("ghs_x", { fetch: answering(() => ({ body: { sha: "a".repeat(40), tree: [] }, headers: { etag: '"1"' } })) });

  test("an entry that was damaged, cut off, of another version or of another key is fetched anew", async () => {
    const kept = new Kept();
    await cachedReader(answer(), kept, scope).get(path);
    const [[key, good]] = [...kept.entries] as [[string, Uint8Array]];
    const flipped = Uint8Array.from(good);
    flipped[flipped.length - 3] = (flipped[flipped.length - 3] ?? 0) ^ 1;
    const older = Buffer.from(Buffer.from(good).toString("latin1").replace("answer-1", "answer-0"), "latin1");
    const foreign = sealEntry({ headers: {}, data: { evil: true } }, "another key") ?? new Uint8Array();
    for (const bad of [flipped, good.subarray(0, 40), good.subarray(0, good.length - 1), older, foreign, new Uint8Array(), Buffer.from("{}")]) {
      kept.entries.set(key, bad);
      const cached = cachedReader(answer(), kept, scope);
      expect((await cached.get(path)).data).toEqual({ sha: "a".repeat(40), tree: [] });
      expect(cached.cached()).toEqual({ immutable: 0, confirmed: 0, fetched: 1, discarded: 1 });
      expect(kept.entries.get(key)).toEqual(good);
    }
  });

  test("one that cannot be reached costs requests and one line in the log", async () => {
    const broken: Answers = { get: () => Promise.reject(new Error("database is down")), put: () => Promise.reject(new Error("database is down")) };
    const cached = cachedReader(answer(), broken, scope);
    for (let n = 0; n < 3; n++) expect((await cached.get(path)).status).toBe(200);
    expect(b.lines).toEqual(["what GitHub answered cannot be kept: database is down"]);
  });

  test("any bytes are an entry or none, without an exception; what was sealed is opened", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => { expect(openEntry(bytes, "k")).toBeUndefined(); }));
    fc.assert(fc.property(fc.oneof(fc.uint8Array().map((a) => Uint8Array.from(a)), fc.string(), fc.json().map((text) => JSON.parse(JSON.stringify(JSON.parse(text))) as unknown)), fc.string(), (data, etag) => {
      expect(openEntry(sealEntry({ headers: { etag }, data }, "k") ?? new Uint8Array(), "k")).toEqual({ headers: { etag }, data });
    }));
    expect(sealEntry({ headers: {}, data: undefined }, "k")).toBeUndefined();
  });
});

test("errors are not kept, and without an ETag only git objects are", async () => {
  const kept = new Kept();
  let status = 404;
  const cached = cachedReader(b.client("ghs_x", { fetch: answering(() => ({ status, body: {} })) }), kept, { account: 1, repository: { id: 5, owner: "acme", repo: "x" } });
  await failure(cached.get(`/repos/acme/x/git/trees/${"a".repeat(40)}`));
  status = 200;
  await cached.get("/repos/acme/x/labels");
  await cached.get("/repos/acme/x/git/trees/main");
  expect(kept.entries.size).toBe(0);
  await cached.get(`/repos/acme/x/git/trees/${"a".repeat(40)}`);
  expect(kept.entries.size).toBe(1);
});

test("a 304 that nobody asked for is an error, and one to an ETag comes without an exception", async () => {
  const github = b.client("ghs_x", { fetch: answering(() => ({ status: 304, headers: { etag: '"1"' } })) });
  expect(await failure(github.get("/x"))).toMatchObject({ status: 304 });
  expect(await github.get("/x", {}, { ifNoneMatch: '"1"' })).toMatchObject({ status: 304, data: undefined });
  expect(await github.get("/x", {}, { ifNoneMatch: '"1"', maxBytes: 10 })).toMatchObject({ status: 304, data: undefined });
});

test("the wrapped client is the same in everything else, and knows who it is", async () => {
  const inner = installationClient(b.app(), b.fake.install().id);
  const cached = cachedReader(inner, new Kept(), { account: ACCOUNT });
  expect(await identify(cached)).toEqual({ identity: { login: "gpai-docket", bot: true } });
  expect(cached.tokenKind).toBe("installation");
  expect(await cached.graphql("query { viewer { login } }")).toEqual({ viewer: { login: "gpai-docket[bot]" } });
  expect(cached.requests()).toBe(inner.requests());
  expect(memoryOf(inner)).toBeUndefined();
  expect(memoryOf(cached)).toBe(cached.memory);
});

test("a memory keeps plain facts within its scope", async () => {
  const kept = new Kept();
  const github = b.client("ghs_x");
  const one = cachedReader(github, kept, { account: 1 }).memory;
  await one.remember("fact", { a: [1, null, "x"] });
  expect(await cachedReader(github, kept, { account: 1 }).memory.recall("fact")).toEqual({ a: [1, null, "x"] });
  expect(await cachedReader(github, kept, { account: 2 }).memory.recall("fact")).toBeUndefined();
  expect(await one.recall("another")).toBeUndefined();
});
