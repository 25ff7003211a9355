import { describe, expect, test } from "@jest/globals";
import { cachedReader } from "../../src/github/cache.ts";
import { historyOf } from "../../src/github/history.ts";
import { openPullRequest } from "../../src/github/source-pull.ts";
import { openGitHub } from "../../src/github/source.ts";
import { openGit } from "../../src/repository/git.ts";
import { RepositoryError } from "../../src/repository/port.ts";
import { badGateway } from "../support/github/faults.ts";
import { TempRepo } from "../support/temp-repo.ts";
import { answering, bench } from "./app-support.ts";

const b = bench(["wren"]);
const day = (n: number, zone = "Z"): string => `2026-0${Math.ceil(n / 28)}-${String(((n - 1) % 28) + 1).padStart(2, "0")}T10:00:00${zone}`;

/** A history with branches that were merged, cleanly and with a conflict, a rename, a file taken back, and odd names. */
function tangled(): TempRepo {
  const repo = new TempRepo();
  const step = (n: number, files: Readonly<Record<string, string>>, zone?: string): string => repo.write(files).commit(`step ${n}`, day(n, zone));
  step(1, { "README.md": "# Wren\n", "config.json": "{}\n", "a/data.yaml": "x: 1\n", ".gpai/model.yaml": "role: provider\n", "both.txt": "1\n2\n3\n4\n5\n", "old name.md": "moved\n" });
  step(2, { "README.md": "# Wren 2\n" }, "+05:30");
  repo.git("checkout", "-q", "-b", "side");
  step(3, { "config.json": "{\"a\": 1}\n", "both.txt": "1 side\n2\n3\n4\n5\n" });
  step(4, { "only-side.bin": "x" }, "-08:00");
  repo.git("checkout", "-q", "main");
  step(5, { "a/data.yaml": "x: 2\n", "both.txt": "1\n2\n3\n4\n5 main\n" });
  repo.git("mv", "old name.md", "new näme.md");
  step(6, {});
  repo.git("merge", "-q", "--no-ff", "--no-commit", "side");
  step(7, {});
  step(8, { "taken-back.txt": "1\n" });
  step(9, { "taken-back.txt": "2\n" });
  step(10, { "taken-back.txt": "1\n" });
  repo.git("checkout", "-q", "-b", "clash", "HEAD~3");
  step(11, { "README.md": "# Clash\n" });
  repo.git("checkout", "-q", "main");
  step(12, { "README.md": "# Main\n" });
  try { repo.git("merge", "-q", "--no-ff", "--no-commit", "clash"); } catch { /* a conflict, as meant */ }
  step(13, { "README.md": "# Both\n" });
  step(14, { ["__proto__"]: "x\n", "a/constructor": "y\n" });
  return repo;
}

const PATHS = ["README.md", "config.json", "a/data.yaml", ".gpai/model.yaml", "both.txt", "new näme.md", "only-side.bin", "taken-back.txt", "__proto__", "a/constructor"];

describe("the newest commit of each path", () => {
  const repo = tangled();
  const head = repo.git("rev-parse", "HEAD");
  const place = { owner: "acme", repo: "tangled" };
  const open = (token: string, more: object = {}) => {
    if (b.fake.state.repository("acme", "tangled") === undefined) b.fake.addRepository({ owner: "acme", name: "tangled", folder: repo.path });
    return openGitHub(b.client(token), { repository: place, commit: head, history: true, ...more });
  };

  test("is what git says, over merges, renames and zones", async () => {
    const there = await (await openGit(repo.path, head)).lastChanges(PATHS);
    const here = await open(b.fake.userToken("octocat")).lastChanges(PATHS);
    expect([...there.keys()].toSorted()).toEqual([...PATHS].toSorted());
    expect(sorted(here)).toEqual(sorted(there));
    expect(here.get("README.md")?.date).toMatch(/^2026-01-13T10:00:00/);
  });

  test.each(["HEAD~1", "HEAD~2", "side", "clash", "HEAD~5"])("is what git says as of %s", async (rev) => {
    const commit = repo.git("rev-parse", rev);
    const there = await (await openGit(repo.path, commit)).lastChanges(PATHS);
    expect(sorted(await open(b.fake.userToken("octocat"), { commit }).lastChanges(PATHS))).toEqual(sorted(there));
  });

  test("is what git says below a folder", async () => {
    const paths = ["data.yaml", "constructor", "missing"];
    const there = await (await openGit(`${repo.path}/a`, head)).lastChanges(paths);
    expect(sorted(await open(b.fake.userToken("octocat"), { folder: "a" }).lastChanges(paths))).toEqual(sorted(there));
    expect(there.size).toBe(2);
  });

  test("is nothing without the option, without GraphQL, for no path and for a pattern", async () => {
    expect((await open(b.fake.userToken("octocat"), { history: false }).lastChanges(PATHS)).size).toBe(0);
    const rest = b.client(b.fake.userToken("octocat"));
    expect((await openGitHub({ get: (path, params, options) => rest.get(path, params, options) }, { repository: place, commit: head, history: true }).lastChanges(PATHS)).size).toBe(0);
    b.forget();
    expect((await open(b.fake.userToken("octocat")).lastChanges(["", "*", "a/[x]", ":(top)x", "what?", "\uFFFD"])).size).toBe(0);
    expect(b.asked).toEqual([]);
  });

  test("is asked for once: a commit's history is remembered", async () => {
    const kept = new Map<string, Uint8Array>();
    const answers = { get: (key: string) => Promise.resolve(kept.get(key)), put: (key: string, bytes: Uint8Array) => { kept.set(key, bytes); return Promise.resolve(); } };
    const github = () => cachedReader(b.client(b.fake.userToken("octocat")), answers, { account: 1, repository: { id: 2, ...place } });
    const first = await historyOf(github(), { repository: place, commit: head, folder: "." }, PATHS.slice(0, 6));
    const second = await historyOf(github(), { repository: place, commit: head, folder: "." }, [...PATHS, "missing"]);
    expect(second).toEqual(new Map([...first, ...(await historyOf(b.client(b.fake.userToken("octocat")), { repository: place, commit: head, folder: "." }, PATHS))]));
    b.forget();
    expect((await historyOf(github(), { repository: place, commit: head, folder: "." }, [...PATHS, "missing"])).size).toBe(PATHS.length);
    expect((await historyOf(github(), { repository: place, commit: head, folder: "a" }, ["constructor"])).size).toBe(1);
    expect(b.asked).toEqual([]);
  });

  test("a commit that is not there is told", async () => {
    await expect(open(b.fake.userToken("octocat"), { commit: "f".repeat(40) }).lastChanges(PATHS)).rejects.toThrow(RepositoryError);
  });

  test("an outage is told, never taken for a file without a history", async () => {
    b.fake.faults.add(badGateway(({ path }) => path === "/graphql", {}));
    await expect(open(b.fake.userToken("octocat")).lastChanges(PATHS)).rejects.toThrow("did not tell when files last changed (HTTP 502)");
    expect(b.asked.length).toBeLessThan(15);
  });

  test("a pull request's two sides, and what is said where GitHub does not answer", async () => {
    const [base, side] = [repo.git("rev-parse", "HEAD~8"), repo.git("rev-parse", "side")];
    const github = b.client(b.fake.userToken("octocat"));
    const pull = await openPullRequest(github, { repository: place, base, head: side, history: true });
    expect(sorted(await pull.head.lastChanges(PATHS))).toEqual(sorted(await (await openGit(repo.path, side)).lastChanges(PATHS)));
    expect(sorted(await (await pull.openBase()).source.lastChanges(PATHS))).toEqual(sorted(await (await openGit(repo.path, base)).lastChanges(PATHS)));
    expect(pull.unread()).toEqual([]);
    b.fake.faults.add(badGateway(({ path }) => path === "/graphql", {}));
    const lost = await openPullRequest(github, { repository: place, base, head: side, history: true });
    expect((await lost.head.lastChanges(PATHS)).size).toBe(0);
    expect(lost.unread()).toEqual([expect.objectContaining({ reason: expect.stringContaining("did not tell when files last changed") })]);
    expect((await lost.openBase()).incomplete).toEqual(expect.arrayContaining([...lost.unread()]));
    expect((await (await openPullRequest(github, { repository: place, base, head: side })).head.lastChanges(PATHS)).size).toBe(0);
  });
});

describe("answers that make no sense", () => {
  const place = { repository: { owner: "acme", repo: "x" }, commit: "c".repeat(40), folder: "." };
  const ask = (given: (path: string) => unknown, errors: readonly object[] = [], paths: readonly string[] = ["a", "b"]) => historyOf(b.client("ghp_x", { fetch: answering(({ body }) => {
    const { variables } = body as { variables: Record<string, string> };
    const object = Object.fromEntries([["oid", "c".repeat(40)], ...Object.entries(variables).filter(([name]) => /^p\d/.test(name)).map(([name, path]) => [`a${name.slice(1)}`, given(path)])]);
    return { body: { data: { repository: { object } }, errors } };
  }) }), place, paths);
  const good = { nodes: [{ oid: "d".repeat(40), committer: { date: "2026-01-01T00:00:00Z" } }] };

  test.each<[string, unknown]>([
    ["null", null], ["no nodes", {}], ["nodes of another kind", { nodes: "x" }], ["no commit", { nodes: [{}] }], ["a commit that is none", { nodes: [{ oid: "HEAD", committer: { date: "2026-01-01T00:00:00Z" } }] }],
    ["no date", { nodes: [{ oid: "d".repeat(40), committer: null }] }], ["a date in words", { nodes: [{ oid: "d".repeat(40), committer: { date: "yesterday" } }] }], ["a day that is none", { nodes: [{ oid: "d".repeat(40), committer: { date: "2026-13-45T00:00:00Z" } }] }],
  ])("%s is told", async (_, odd) => {
    await expect(ask((path) => (path === "a" ? odd : good))).rejects.toThrow("did not tell when 1 of 2 files last changed");
  });

  test("120 paths go with three queries, 1,000 with eight: records first, always the same ones", async () => {
    const many = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `file-${n}`);
    const asked: string[] = [];
    await ask((path) => { asked.push(path); return { nodes: [] }; }, [], many(120));
    expect([new Set(asked).size, b.lines]).toEqual([120, []]);
    asked.length = 0;
    const found = await ask((path) => { asked.push(path); return path === ".gpai/model.yaml" ? good : { nodes: [] }; }, [], [...many(1000), "z", ".gpai/model.yaml"]);
    expect([asked[0], new Set(asked).size, asked.includes("z")]).toEqual([".gpai/model.yaml", 400, false]);
    expect([...found.keys()]).toEqual([".gpai/model.yaml"]);
  });

  test("an error of one path is no history of it", async () => {
    await expect(ask(() => good, [{ path: ["repository", "object", "a1"], message: "?" }])).rejects.toThrow("1 of 2");
    expect((await ask((path) => (path === "a" ? { nodes: [] } : good))).size).toBe(1);
  });

  test("what came is remembered although the rest did not", async () => {
    const kept = new Map<string, Uint8Array>();
    const answers = { get: (key: string) => Promise.resolve(kept.get(key)), put: (key: string, bytes: Uint8Array) => { kept.set(key, bytes); return Promise.resolve(); } };
    let asked: string[] = [];
    const github = cachedReader(b.client("ghp_x", { fetch: answering(({ body }) => {
      const { variables } = body as { variables: Record<string, string> };
      const paths = Object.entries(variables).filter(([name]) => /^p\d/.test(name)).map(([, path]) => path);
      asked.push(...paths);
      if (paths.includes("f7")) return { status: 502, body: {} };
      return { body: { data: { repository: { object: Object.fromEntries([["oid", "c".repeat(40)], ...paths.map((_, n) => [`a${n}`, good])]) } } } };
    }) }), answers, { account: 1, repository: { id: 2, owner: "acme", repo: "x" } });
    const paths = Array.from({ length: 20 }, (_, n) => `f${n}`);
    await expect(historyOf(github, place, paths)).rejects.toThrow("1 of 20");
    asked = [];
    await expect(historyOf(github, place, paths)).rejects.toThrow("1 of 20");
    expect(new Set(asked)).toEqual(new Set(["f7"]));
  });
});

function sorted(changes: ReadonlyMap<string, { readonly commit: string; readonly date: string }>): unknown {
  return [...changes].map(([path, { commit, date }]) => `${path} ${commit} ${Date.parse(date)}`).toSorted();
}
