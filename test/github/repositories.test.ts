import { describe, expect, test } from "@jest/globals";
import { installationClient } from "../../src/github/installation.ts";
import { accountRepositories, headsOf, installedRepositories, repositoryById } from "../../src/github/repositories.ts";
import { nodeId, type Repository } from "../support/github/shapes.ts";
import { TempRepo } from "../support/temp-repo.ts";
import { answering, bench, failure } from "./app-support.ts";

const NAMES = ["wren", "robin", "finch", "plover", "dunlin"];
const b = bench(NAMES, { private: ["finch"] });
const node = (repo: Repository): string => nodeId("Repository", repo.id);

test("what the installation reaches, page by page, each once", async () => {
  const org = b.fake.addOrganisation("flock");
  const folder = b.repos.get("wren")?.path ?? "";
  for (let n = 0; n < 230; n++) b.fake.addRepository({ owner: "flock", name: `bird-${n}`, folder });
  const github = installationClient(b.app(), b.fake.install("flock").id);
  const { repositories, complete } = await installedRepositories(github);
  expect([repositories.length, complete]).toEqual([230, true]);
  expect(repositories[0]).toEqual({ id: expect.any(Number), nodeId: expect.any(String), owner: "flock", repo: "bird-0", private: false, fork: false, archived: false, disabled: false, hasIssues: true, defaultBranch: "main", url: "https://github.com/flock/bird-0" });
  expect(github.requests()).toBe(3);
  expect(org.login).toBe("flock");
});

test("a list from which something was taken away while it was read is not complete", async () => {
  const repo = (id: number): object => ({ id, node_id: `R_${id}`, name: `r${id}`, owner: { login: "acme" }, private: false, default_branch: "main" });
  const github = b.client("ghs_x", { fetch: answering(({ query, path }) => (query.get("page") === null
    ? { body: { total_count: 101, repositories: Array.from({ length: 100 }, (_, n) => repo(n + 1)) }, headers: { link: `<https://api.github.com${path}?page=2>; rel="next"` } }
    : { body: { total_count: 102, repositories: [repo(100)] } })) });
  expect(await installedRepositories(github)).toMatchObject({ repositories: { length: 100 }, complete: false });
});

test.each([
  ["without privacy", { private: undefined }], ["private in words", { private: "false" }], ["without a branch", { default_branch: null }], ["a branch that is no name", { default_branch: "a b\n" }], ["a name that leads elsewhere", { name: "../x" }], ["an owner that leads elsewhere", { owner: { login: "a/b" } }], ["no id", { id: -1 }], ["a number for an owner", { owner: 7 }],
])("a repository %s is not guessed at", async (_, odd) => {
  const whole = { id: 1, node_id: "R_1", name: "wren", owner: { login: "acme" }, private: true, default_branch: "main" };
  const github = b.client("ghs_x", { fetch: answering(() => ({ body: { total_count: 2, repositories: [{ ...whole, id: 2, ...odd }, whole] } })) });
  expect(await installedRepositories(github)).toEqual({ repositories: [expect.objectContaining({ id: 1, private: true })], complete: false });
});

test("pages that lead back to each other, and lists that are none, are told", async () => {
  const loop = b.client("ghs_x", { fetch: answering(() => ({ body: { total_count: 5, repositories: [] }, headers: { link: '<https://api.github.com/x?page=2>; rel="next"' } })) });
  expect(await failure(installedRepositories(loop))).toMatchObject({ kind: "unexpected" });
  expect(await failure(installedRepositories(b.client("ghs_x", { fetch: answering(() => ({ body: { repositories: {} } })) })))).toMatchObject({ kind: "unexpected" });
});

test("an account's repositories for a person's token", async () => {
  const github = b.client(b.fake.userToken("octocat"));
  const found = await accountRepositories(github, "acme");
  expect(found?.repositories.map((r) => [r.repo, r.private])).toEqual(NAMES.map((name) => [name, name === "finch"]));
  expect(found?.complete).toBe(true);
  expect((await accountRepositories(b.client(b.fake.userToken("mallory")), "acme"))?.repositories.map((r) => r.repo)).not.toContain("finch");
  expect(await accountRepositories(github, "nobody-here")).toBeUndefined();
});

test("an account of 230 in three queries", async () => {
  const github = b.client(b.fake.userToken("octocat"));
  expect((await accountRepositories(github, "flock"))?.repositories).toHaveLength(230);
  expect(github.requests()).toBe(3);
});

test("by number, whatever it is called now", async () => {
  const github = installationClient(b.app(), b.fake.install().id);
  const repo = b.fake.addRepository({ owner: "acme", name: "old-name", folder: b.repos.get("wren")?.path ?? "" });
  b.fake.rename(repo, "new-name");
  expect(await repositoryById(github, repo.id)).toMatchObject({ id: repo.id, repo: "new-name", nodeId: node(repo) });
  expect(await repositoryById(b.client("ghs_x", { fetch: answering(() => ({ status: 404, body: { message: "Not Found" } })) }), 7)).toBeUndefined();
  expect(await failure(repositoryById(b.client("ghs_x", { fetch: answering(() => ({ body: { id: 8 } })) }), 7))).toMatchObject({ kind: "unexpected" });
});

describe("heads", () => {
  test("of many with few queries, by id: renamed, gone, empty, archived", async () => {
    const folder = b.repos.get("wren")?.path ?? "";
    const empty = b.fake.addRepository({ owner: "acme", name: "empty", folder: new TempRepo().path });
    const moved = b.fake.addRepository({ owner: "acme", name: "moved", folder });
    const archived = b.fake.addRepository({ owner: "acme", name: "archived", folder, archived: true });
    const github = installationClient(b.app(), b.fake.install().id);
    b.fake.rename(moved, "moved-on");
    const [wren] = [b.repository("wren")];
    const heads = await headsOf(github, [node(wren), node(empty), "R_nothing", node(moved), node(archived), node(wren)]);
    expect(heads.get(node(wren))).toEqual({ id: wren.id, nodeId: node(wren), owner: "acme", repo: "wren", private: false, archived: false, disabled: false, hasIssues: true, defaultBranch: "main", commit: b.repos.get("wren")?.git("rev-parse", "HEAD") });
    expect(heads.get(node(empty))).toEqual({ id: empty.id, nodeId: node(empty), owner: "acme", repo: "empty", private: false, archived: false, disabled: false, hasIssues: true });
    expect(heads.get(node(moved))).toMatchObject({ id: moved.id, repo: "moved-on" });
    expect(heads.get(node(archived))).toMatchObject({ archived: true });
    expect(heads.get("R_nothing")).toBe("gone");
    expect(b.asked.filter((a) => a === "POST /graphql")).toHaveLength(1);
  });

  test("of 230 in three queries; out of reach is gone", async () => {
    const github = installationClient(b.app(), b.fake.install("flock").id);
    const { repositories } = await installedRepositories(github);
    const before = github.requests();
    const heads = await headsOf(github, [...repositories.map((r) => r.nodeId), node(b.repository("finch"))]);
    expect([...heads.values()].filter((h) => h !== "gone")).toHaveLength(230);
    expect(heads.get(node(b.repository("finch")))).toBe("gone");
    expect(github.requests() - before).toBe(3);
  });

  const ids = Array.from({ length: 90 }, (_, n) => `R_${n}`);
  const repo = (id: string): object => ({ id, databaseId: Number(id.slice(2)) + 1, name: `r${id}`, owner: { login: "acme" }, isPrivate: false, isArchived: false, isDisabled: false, hasIssuesEnabled: true, defaultBranchRef: { name: "main", target: { oid: "a".repeat(40) } } });
  const asks = (given: (batch: readonly string[]) => { status?: number; body: unknown }) => b.client("ghs_x", { fetch: answering(({ body }) => given((body as { variables: { ids: string[] } }).variables.ids)) });

  test.each([
    ["502", { status: 502, body: { message: "Bad gateway" } }],
    ["a time-out in words", { body: { data: null, errors: [{ message: "Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug." }] } }],
    ["too many nodes", { body: { errors: [{ type: "MAX_NODE_LIMIT_EXCEEDED", message: "This query requests up to 1,000,000 possible nodes which exceeds the maximum limit of 500,000." }] } }],
  ])("a query that GitHub does not finish is halved (%s)", async (_, refusal) => {
    const sizes: number[] = [];
    const github = asks((batch) => { sizes.push(batch.length); return batch.length > 30 ? refusal : { body: { data: { nodes: batch.map(repo) } } }; });
    expect((await headsOf(github, ids)).size).toBe(90);
    expect(sizes).toEqual([90, 45, 23, 22, 45, 23, 22]);
  });

  test("one repository over which GitHub stumbles does not take the others along, and is not called gone", async () => {
    const github = asks((batch) => (batch.includes("R_17") ? { status: 502, body: {} } : { body: { data: { nodes: batch.map(repo) } } }));
    const heads = await headsOf(github, ids);
    expect(heads.size).toBe(89);
    expect(heads.has("R_17")).toBe(false);
  });

  test("an outage is told after a handful of queries", async () => {
    let asked = 0;
    const github = asks(() => { asked++; return { status: 503, body: {} }; });
    expect(await failure(headsOf(github, ids))).toMatchObject({ kind: "unavailable" });
    expect(asked).toBeLessThan(12);
  });

  test("an error inside of a node is no news of the node, and a refusal is not its end", async () => {
    const github = asks((batch) => ({ body: {
      data: { nodes: batch.map((id, n) => (n === 0 || n === 1 ? null : n === 2 ? { ...repo(id), defaultBranchRef: null } : n === 3 ? { ...repo(id), id: "MDEwOlJlcG9zaXRvcnkz" } : n === 4 ? { ...repo(id), isPrivate: null } : n === 5 ? {} : n === 6 ? "R" : repo(id))) },
      errors: [{ type: "NOT_FOUND", path: ["nodes", 0], message: "gone" }, { type: "FORBIDDEN", path: ["nodes", 1], message: "Resource protected by organization SAML enforcement" }, { type: "INTERNAL", path: ["nodes", 2, "defaultBranchRef"], message: "?" }, { path: "nodes", message: 7 }, null],
    } }));
    const heads = await headsOf(github, ids.slice(0, 10));
    expect(Object.fromEntries([...heads].map(([id, h]) => [id, h === "gone" ? h : "head"]))).toEqual({ R_0: "gone", R_3: "head", R_7: "head", R_8: "head", R_9: "head" });
  });

  test("ids that are none are not asked for; a list of another length tells nothing", async () => {
    let asked: readonly string[] = [];
    const github = asks((batch) => { asked = batch; return { body: { data: { nodes: [null] } } }; });
    expect((await headsOf(github, ["", "a b", "x".repeat(300), '"){', "R_1", "R_2"])).size).toBe(0);
    expect(asked).toEqual(["R_1", "R_2"]);
    expect((await headsOf(asks(() => ({ body: { data: { nodes: "many" } } })), ids)).size).toBe(0);
    expect((await headsOf(asks((batch) => ({ body: { data: { nodes: batch.slice(1).map(repo) } } })), ids)).size).toBe(0);
  });

  test("a quota that is used up is told with its end, and asked for once", async () => {
    let asked = 0;
    const github = b.client("ghs_x", { fetch: answering(() => { asked++; return { body: { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded for installation ID 5." }] }, headers: { "x-ratelimit-reset": "1795428000" } }; }) });
    expect(await failure(headsOf(github, ids))).toMatchObject({ kind: "rate-limited", final: true, resetsAt: "2026-11-23T10:00:00Z" });
    expect(asked).toBe(1);
  });
});
