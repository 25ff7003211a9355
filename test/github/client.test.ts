import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { connect } from "../../src/github/client.ts";
import { GitHubError } from "../../src/github/errors.ts";
import { client, FakePull, type Fault, HEAD, TOKEN } from "./server.ts";

let server: FakePull;
beforeEach(async () => { server = await FakePull.start(); });
afterEach(async () => { await server.close(); });

const PULL = "/repos/org/model/pulls/7";
const COMMENTS = "/repos/org/model/issues/7/comments";

function faultsFirst(...faults: readonly Fault[]): void {
  server.faults = (_, index) => faults[index];
}

async function failure(promise: Promise<unknown>): Promise<GitHubError> {
  const error = await promise.then(() => undefined, (e: unknown) => e);
  expect(error).toBeInstanceOf(GitHubError);
  return error as GitHubError;
}

/** An address where nobody listens. */
async function closedPort(): Promise<string> {
  const gone = await FakePull.start();
  const { url } = gone;
  await gone.close();
  return url;
}

const status = (code: number, headers: Readonly<Record<string, string>> = {}, body?: unknown): Fault => ({ kind: "status", status: code, headers, ...(body === undefined ? {} : { body }) });

describe("reading", () => {
  test("sends token, version and user agent, and counts", async () => {
    const github = client(server);
    expect(github.requests()).toBe(0);
    const answer = await github.get(PULL, { a: "b c:{d}" });
    expect(answer.status).toBe(200);
    expect(answer.data).toMatchObject({ number: 7, head: { sha: HEAD } });
    expect(github.requests()).toBe(1);
    const [seen] = server.seen;
    expect(seen?.headers).toMatchObject({ accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" });
    expect(seen?.headers.authorization).toBe(`token ${TOKEN}`);
    expect(seen?.headers["user-agent"]).toMatch(/^gpai-docket\/\d/);
    expect(seen?.query.get("a")).toBe("b c:{d}");
  });

  test("works without a token", async () => {
    await client(server, { token: "" }).get(PULL);
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
  });

  test.each([
    ["one 502", [status(502)], [1000]],
    ["two of them", [status(502), status(503)], [1000, 3000]],
    ["503 that says when", [status(503, { "retry-after": "7" })], [7000]],
    ["a secondary limit that says when", [status(403, { "retry-after": "2", "x-ratelimit-remaining": "0" }, { message: "You have exceeded a secondary rate limit" })], [2000]],
    ["a secondary limit that does not", [status(403, {}, { message: "You have exceeded a secondary rate limit. Please wait." })], [60_000]],
    ["429", [status(429)], [60_000]],
    ["429 with a date", [status(429, { "retry-after": "Sun, 22 Nov 2026 10:00:00 GMT" })], [60_000]],
    ["a socket cut before", [{ kind: "cut-before" }], [1000]],
    ["a body that breaks off", [{ kind: "half-body" }], [1000]],
  ] satisfies [string, Fault[], number[]][])("goes on after %s", async (_, faults, waits) => {
    faultsFirst(...faults);
    const github = client(server);
    expect((await github.get(PULL)).data).toMatchObject({ number: 7 });
    expect(github.waits).toEqual(waits);
    expect(github.requests()).toBe(faults.length + 1);
    expect(github.lines).toHaveLength(faults.length);
  });

  test("gives up after three tries, with status, request id and path", async () => {
    server.faults = () => status(502, {}, "<html>unicorn</html>");
    const github = client(server);
    const error = await failure(github.get(PULL));
    expect(error).toMatchObject({ kind: "unavailable", status: 502, requestId: "ABCD:1234", ambiguous: false });
    expect(error.message).toBe(`GitHub is not available (GET ${PULL}: 502, request ABCD:1234), after 3 tries`);
    expect(github.requests()).toBe(3);
  });

  test("gives up at once where it would wait for more than a minute", async () => {
    server.faults = () => status(429, { "retry-after": "61" });
    const github = client(server);
    expect((await failure(github.get(PULL))).message).toContain("to wait 61 s");
    expect(github.requests()).toBe(1);
  });

  test("gives up at once where the quota is spent, and says until when", async () => {
    server.faults = () => status(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1795345200" }, { message: "API rate limit exceeded" });
    const github = client(server);
    const error = await failure(github.get(PULL));
    expect(error.kind).toBe("rate-limited");
    expect(error.message).toContain("quota of requests is used up until 2026-11-22T11:00:00Z");
    expect(github.requests()).toBe(1);
  });

  test("each try has its own time limit, the body included", async () => {
    server.faults = (_, index) => (index === 0 ? { kind: "slow", ms: 3000 } : undefined);
    const github = client(server, { timeoutMs: 300 });
    expect((await github.get(PULL)).status).toBe(200);
    expect(github.lines[0]).toContain("nothing within 0.3 s");
    server.faults = () => ({ kind: "slow", ms: 3000 });
    expect((await failure(github.get(PULL))).kind).toBe("unavailable");
  });

  test.each([
    [401, "not-permitted"], [403, "not-permitted"], [404, "not-found"], [410, "gone"], [422, "rejected"], [451, "gone"],
  ])("%i is final: %s", async (code, kind) => {
    server.faults = () => status(code, {}, { message: "No", errors: ["a", { code: "b" }, { message: "c" }] });
    const github = client(server);
    const error = await failure(github.get(PULL));
    expect(error.kind).toBe(kind);
    expect(error.message).toContain(`${code}, "No: a: b: c"`);
    expect(github.requests()).toBe(1);
  });

  test("says that nobody listens, after three tries", async () => {
    const github = client(server, { apiUrl: await closedPort() });
    const error = await failure(github.get(PULL));
    expect(error.kind).toBe("unavailable");
    expect(error.message).toMatch(/ECONNREFUSED/);
    expect(github.requests()).toBe(3);
  });

  test("a hostile message is one short line", async () => {
    server.faults = () => status(422, { "x-github-request-id": "a\tb" }, { message: `x\n::error::\u001b[31m\u202e${"y".repeat(5000)}`, errors: "no list" });
    const { message } = await failure(client(server).get(PULL));
    expect(message.length).toBeLessThan(400);
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test("bytes are given as they are, up to a limit", async () => {
    const bytes = Buffer.from([0x7b, 0xff, 0x00, 0x0a]);
    server.extra = () => ({ status: 200, raw: bytes, headers: { "content-type": "application/octet-stream" } });
    const github = client(server);
    const answer = await github.get("/repos/org/model/git/blobs/x", {}, { accept: "application/vnd.github.raw", maxBytes: 4 });
    expect(answer.data).toBeInstanceOf(Uint8Array);
    expect(Buffer.from(answer.data as Uint8Array).equals(bytes)).toBe(true);
    expect(server.seen[0]?.headers.accept).toBe("application/vnd.github.raw");
    const error = await failure(github.get("/repos/org/model/git/blobs/x", {}, { maxBytes: 3 }));
    expect(error.kind).toBe("too-large");
    expect(github.requests()).toBe(2);
    server.extra = () => ({ status: 200, raw: Buffer.alloc(0) });
    expect(Buffer.from((await github.get("/x", {}, { maxBytes: 3 })).data as Uint8Array)).toHaveLength(0);
    server.extra = () => ({ status: 404, body: { message: "Not Found" } });
    expect((await failure(github.get("/x", {}, { maxBytes: 3000 }))).message).toContain("Not Found");
  });

  test("a redirect to another host is followed without the token", async () => {
    const other = await FakePull.start();
    other.extra = () => ({ status: 200, body: { here: true } });
    server.extra = () => ({ status: 302, headers: { location: `${other.url.replace("127.0.0.1", "localhost")}/zip` } });
    expect((await client(server).get("/repos/org/model/actions/artifacts/1/zip")).data).toEqual({ here: true });
    expect(other.seen[0]?.headers.authorization).toBeUndefined();
    await other.close();
  });

  test("a repository that was renamed: reads and writes are sent on within GitHub, with the token", async () => {
    server.extra = ({ method, path }) => (path.startsWith("/repos/org/old/") ? { status: method === "GET" ? 301 : 307, headers: { location: `${server.url}${path.replace("/old/", "/model/")}` }, body: { message: "Moved Permanently" } } : undefined);
    const github = client(server);
    expect((await github.get(PULL.replace("model", "old"))).data).toMatchObject({ number: 7 });
    expect((await github.write("POST", COMMENTS.replace("model", "old"), { body: "sent on" })).status).toBe(201);
    expect(server.comments).toMatchObject([{ body: "sent on" }]);
    expect(server.seen.map((s) => s.headers.authorization)).toEqual(Array.from({ length: 4 }, () => `token ${TOKEN}`));
  });

  test.each(["/repos/org/../x", "/repos//x", "repos/x", "/repos/org/model/.", "/x?y", "/{x}", "/a\\b"])("refuses the path %s before anything is sent", async (path) => {
    expect((await failure(client(server).get(path))).kind).toBe("rejected");
    expect(server.seen).toHaveLength(0);
  });

  test("a colon in a path is no placeholder of Octokit's", async () => {
    await failure(client(server).get("/repos/org/model/compare/main...someone:feature"));
    expect(server.seen[0]?.path).toBe("/repos/org/model/compare/main...someone%3Afeature");
  });

  test("at most eight requests at once", async () => {
    let now = 0;
    let most = 0;
    const slowly = async (): Promise<Response> => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => { setTimeout(resolve, 5); });
      now--;
      return Response.json({});
    };
    const github = client(server, { fetch: slowly });
    await Promise.all(Array.from({ length: 30 }, () => github.get("/x")));
    expect(most).toBe(8);
  });
});

describe("writing", () => {
  const write = (github = client(server)): Promise<unknown> => github.write("POST", COMMENTS, { body: "hello" });

  test("sends JSON", async () => {
    await write();
    expect(server.seen[0]).toMatchObject({ method: "POST", body: { body: "hello" } });
    expect(server.comments).toHaveLength(1);
  });

  test.each([
    ["502", { kind: "status", status: 502, processed: true }],
    ["503 that says when to come back", { kind: "status", status: 503, headers: { "retry-after": "1" } }],
    ["socket cut after", { kind: "cut-after" }],
    ["socket cut before", { kind: "cut-before" }],
    ["broken body", { kind: "half-body" }],
    ["late", { kind: "late", ms: 20 }],
  ] satisfies [string, Fault][])("is never repeated where it may have happened: %s", async (_, fault) => {
    faultsFirst(fault);
    const github = client(server);
    expect(await failure(write(github))).toMatchObject({ kind: "unavailable", ambiguous: true });
    await server.settle();
    expect(github.requests()).toBe(1);
  });

  test("no answer in time may have happened too", async () => {
    faultsFirst({ kind: "slow", ms: 3000 });
    expect(await failure(write(client(server, { timeoutMs: 200 })))).toMatchObject({ ambiguous: true });
    expect(server.comments).toHaveLength(1);
  });

  test("is repeated where GitHub refused it for its rate, or nobody listened", async () => {
    faultsFirst(status(403, { "retry-after": "3" }, { message: "secondary rate limit" }));
    const github = client(server);
    await write(github);
    expect(github.waits).toEqual([3000]);
    expect(server.comments).toHaveLength(1);
    const deaf = client(server, { apiUrl: await closedPort() });
    expect(await failure(write(deaf))).toMatchObject({ ambiguous: false });
  });

  test("404, 403 and 401 mean not permitted, a locked conversation is told apart", async () => {
    for (const [code, message, kind] of [[404, "Not Found", "not-permitted"], [403, "Resource not accessible by integration", "not-permitted"], [401, "Bad credentials", "not-permitted"], [403, "Unable to create comment because issue is locked.", "locked"], [410, "Issue was deleted", "gone"]] as const) {
      server.faults = () => status(code, {}, { message });
      expect(await failure(write())).toMatchObject({ kind, ambiguous: false });
    }
  });

  test("one at a time, a second apart", async () => {
    const github = client(server);
    await Promise.all([write(github), write(github), github.get(PULL)]);
    expect(github.waits).toHaveLength(1);
    expect(github.waits[0]).toBeGreaterThan(900);
    expect(github.waits[0]).toBeLessThanOrEqual(1000);
  });
});

describe("GraphQL", () => {
  test("is asked at its own address, also on Enterprise Server", async () => {
    const github = client(server, { apiUrl: `${server.url}/api/v3/` });
    expect(await github.graphql("query { viewer { login } }")).toEqual({ viewer: { login: "github-actions[bot]" } });
    expect(server.asked).toEqual(["POST /api/graphql"]);
    await failure(github.get("/user"));
    expect(server.asked[1]).toBe("GET /api/v3/user");
  });

  test("queries are repeated, errors in a 200 are errors", async () => {
    faultsFirst(status(502));
    const github = client(server);
    await github.graphql("query { viewer { login } }");
    expect(github.requests()).toBe(2);
    server.extra = () => ({ status: 200, body: { data: null, errors: [{ type: "FORBIDDEN", message: `no ${TOKEN}` }] } });
    expect((await failure(github.graphql("query { x }"))).message).toBe("GitHub refuses the query: no [token]");
    server.extra = () => ({ status: 200, body: [] });
    expect((await failure(github.graphql("query { x }"))).kind).toBe("unexpected");
  });
});

describe("tokens", () => {
  test("are in no message and in no log line, as given or as another's", async () => {
    const other = `github_pat_${"A1_".repeat(20)}`;
    server.faults = () => status(502, {}, { message: `a ${TOKEN} b ${other} c ${Buffer.from(`x-access-token:${TOKEN}`).toString("base64")} d gho_${"z".repeat(36)}` });
    const github = client(server);
    const error = await failure(github.get(PULL));
    for (const text of [error.message, ...github.lines, JSON.stringify(error), String(error.stack)]) expect(text).not.toMatch(/gh[a-z]_[A-Za-z0-9._]{20}|github_pat_A|x\.x\.x/);
    expect(Object.hasOwn(error, "cause")).toBe(false);
    expect(github.redact(`${TOKEN}!`)).toBe("[token]!");
  });

  test("of no known shape are known by their value, also inside Basic credentials", () => {
    const odd = connect({ token: "0123456789abcdef", apiUrl: "https://api.github.com", log: () => undefined });
    expect(odd.redact(`a 0123456789abcdef b ${Buffer.from("x-access-token:0123456789abcdef").toString("base64")} c`)).toBe("a [token] b [token] c");
    const short = connect({ token: "the", apiUrl: "https://api.github.com", log: () => undefined });
    expect(short.redact("the other")).toBe("the other");
  });

  test("tell their kind by their prefix", () => {
    const kind = (token: string): string => connect({ token, apiUrl: "https://api.github.com", log: () => undefined }).tokenKind;
    expect(["ghs_a", "ghp_a", "github_pat_a", "gho_a", "ghu_a", "abc", "ghr_a", ""].map(kind)).toEqual(["installation", "user", "user", "user", "user", "unknown", "unknown", "unknown"]);
  });

  test.each(["ftp://x", "https://user:pass@x", "nonsense", "https://x/?y=1"])("%s is no address of an API", (apiUrl) => {
    expect(() => connect({ token: "", apiUrl, log: () => undefined })).toThrow(/plain http\(s\) address/);
  });
});

describe("pages", () => {
  const LIST = "/repos/org/model/issues/7/comments";
  test("follows Link, 100 items each, up to its bound", async () => {
    for (let i = 0; i < 250; i++) server.add(`c${i}`, null);
    const github = client(server);
    const all = await github.pages(LIST, {}, { maxPages: 3 });
    expect([all.items.length, all.complete]).toEqual([250, true]);
    expect((await github.pages(LIST, {}, { maxPages: 2 }))).toMatchObject({ complete: false, items: { length: 200 } });
    expect(server.seen.every((s) => s.query.get("per_page") === "100")).toBe(true);
  });

  test("an answer cannot send the token elsewhere, nor round in circles", async () => {
    const evil = await FakePull.start();
    server.extra = (seen) => ({ status: 200, body: [1], ...(seen.query.get("page") === "2" ? {} : { headers: { link: `<${evil.url}/x?page=2&baseUrl=${evil.url}&per_page=1>; rel="next"` } }) });
    expect((await client(server).pages(LIST, {}, { maxPages: 9 })).items).toEqual([1, 1]);
    expect(evil.seen).toHaveLength(0);
    expect(server.seen[1]?.query.toString()).toBe("per_page=100&page=2");
    await evil.close();
    for (const link of [`<${server.url}/x?page=2>; rel="next"`, `<${server.url}/x>; rel="next"`]) {
      server.extra = () => ({ status: 200, body: [1], headers: { link } });
      expect((await failure(client(server).pages(LIST, {}, { maxPages: 50 }))).kind).toBe("unexpected");
    }
  });

  test("reads lists inside objects, and refuses what is none", async () => {
    server.extra = () => ({ status: 200, body: { total_count: 1, artifacts: [{}] } });
    const github = client(server);
    expect((await github.pages("/x", {}, { maxPages: 1, items: "artifacts" })).items).toHaveLength(1);
    expect((await failure(github.pages("/x", {}, { maxPages: 1 }))).kind).toBe("unexpected");
    server.faults = () => ({ kind: "html" });
    expect((await failure(github.pages("/x", {}, { maxPages: 1 }))).message).toContain("no list of items");
  });
});
