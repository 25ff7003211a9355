import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { GitHub } from "../../src/github/client.ts";
import { installationClient, narrowedClient } from "../../src/github/installation.ts";
import { readNodeIssue, readRestIssue } from "../../src/github/issue-shape.ts";
import { issueTracker } from "../../src/github/issues.ts";
import { ensureLabels } from "../../src/github/labels.ts";
import { ownIssuesOf } from "../../src/github/own-issues.ts";
import type { IssueTracker } from "../../src/issues/port.ts";
import { badGateway, cut, operation } from "../support/github/faults.ts";
import { nodeId, type Repository } from "../support/github/shapes.ts";
import { answering, at, bench, failure } from "./app-support.ts";

const b = bench(["wren"]);
let count = 0;
let repo: Repository;
let github: GitHub;
let tracker: IssueTracker;
const node = (r: Repository): string => nodeId("Repository", r.id);
const ME = { login: "gpai-docket", bot: true };

function fresh(more: object = {}): Repository {
  return b.fake.addRepository({ owner: "acme", name: `model-${count++}`, folder: b.repos.get("wren")?.path ?? "", ...more });
}

beforeEach(() => {
  repo = fresh();
  github = installationClient(b.app(), b.fake.install().id);
  tracker = issueTracker(github, at(repo));
});
afterEach(() => { for (const one of b.fake.state.installations) one.deleted = true; });

const draft = (title: string, labels: readonly string[] = []) => ({ title, body: `Body of ${title}`, labels });

describe("our own issues", () => {
  test("open and closed, by author: not those of others, not pull requests", async () => {
    expect(await tracker.own()).toEqual({ issues: [], complete: true });
    const one = await tracker.create(draft("One", ["gpai-docket"]));
    b.fake.person("mallory").open(repo, "One", one.body);
    const two = await tracker.create(draft("Two"));
    await tracker.update(two.number, { state: "closed", stateReason: "not_planned" });
    const { issues, complete } = await tracker.own();
    expect(complete).toBe(true);
    expect(issues.map((i) => [i.number, i.title, i.state, i.stateReason, i.labels])).toEqual([[one.number, "One", "open", null, ["gpai-docket"]], [two.number, "Two", "closed", "not_planned", []]]);
    expect(issues[0]).toEqual(one);
    expect(issues[1]).toMatchObject({ closedAt: expect.any(String), url: expect.stringContaining(`/issues/${two.number}`), locked: false });
    expect(Object.keys(issues[0] ?? {})).not.toContain("author");
  });

  test("a host whose list by author leaves out apps: they are found among all", async () => {
    const found = await tracker.create(draft("There"));
    const issue = { number: found.number, title: "There", body: null, state: "open", state_reason: null, created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z", labels: [], locked: false, html_url: found.url, user: { login: "gpai-docket[bot]", type: "Bot" } };
    const asked: string[] = [];
    const host = b.client("ghs_x", { fetch: answering(({ path, query }) => {
      if (path === "/graphql") return { body: { data: { viewer: { login: "gpai-docket" } } } };
      asked.push(query.get("creator") ?? "everybody");
      return { body: query.has("creator") ? [] : [{ ...issue, number: 99, user: { login: "gpai-docket", type: "User" } }, { ...issue, number: 98, pull_request: {} }, issue] };
    }) });
    expect((await issueTracker(host, at(repo)).own()).issues.map((i) => i.number)).toEqual([found.number]);
    expect(asked).toEqual(["gpai-docket[bot]", "everybody"]);
  });

  test("more than can be read is not complete", async () => {
    const host = b.client("ghs_x", { fetch: answering(({ path, query }) => {
      if (path === "/graphql") return { body: { data: { viewer: { login: "gpai-docket" } } } };
      const page = Number(query.get("page") ?? 1);
      const issues = Array.from({ length: 2 }, (_, n) => ({ number: page * 2 + n, title: "t", body: "", state: "open", created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z", labels: [], user: { login: "gpai-docket[bot]", type: "Bot" } }));
      return { body: issues, headers: { link: `<https://api.github.com${path}?page=${page + 1}>; rel="next"` } };
    }) });
    const { issues, complete } = await issueTracker(host, at(repo)).own();
    expect([issues.length, complete]).toEqual([100, false]);
  });

  test("nobody is taken for us where it is not known who we are", async () => {
    const host = b.client("ghs_x", { fetch: answering(({ path }) => (path.endsWith("/issues") ? { body: [] } : { status: 403, body: { message: "Resource not accessible by integration" } })) });
    expect(await failure(issueTracker(host, at(repo)).own())).toMatchObject({ kind: "unexpected" });
  });

  test("an odd issue in the list is an error, not an issue less", async () => {
    const host = b.client("ghs_x", { fetch: answering(({ path }) => (path === "/graphql" ? { body: { data: { viewer: { login: "x" } } } } : { body: [{ number: 1, title: "t" }] })) });
    expect(await failure(issueTracker(host, at(repo)).own())).toMatchObject({ kind: "unexpected" });
  });

  test("read anew: gone where deleted, transferred, of somebody else", async () => {
    const [one, two, three] = [await tracker.create(draft("1")), await tracker.create(draft("2")), await tracker.create(draft("3"))];
    const strange = b.fake.person("mallory").open(repo, "4");
    const other = fresh();
    // The same number there as here.
    for (let n = 1; n < two.number; n++) b.fake.person("octocat").open(other, String(n));
    b.fake.person("octocat").deleteIssue(repo, one.number);
    expect(b.fake.person("octocat").transferIssue(repo, two.number, other)).toBe(two.number);
    expect(await tracker.read(one.number)).toBeUndefined();
    expect(await tracker.read(two.number)).toBeUndefined();
    expect(await tracker.read(three.number)).toEqual(three);
    expect(await tracker.read(strange)).toBeUndefined();
    expect(await tracker.read(4711)).toBeUndefined();
  });
});

describe("writing", () => {
  test("all of a change goes with one request", async () => {
    const one = await tracker.create(draft("One", ["a"]));
    b.forget();
    const changed = await tracker.update(one.number, { title: "Other", body: "New", state: "closed", stateReason: "completed", labels: ["a", "b"] });
    expect(changed).toMatchObject({ title: "Other", body: "New", state: "closed", stateReason: "completed", labels: ["a", "b"] });
    expect(b.written).toEqual([`POST /repos/acme/${repo.name}/labels`, `PATCH /repos/acme/${repo.name}/issues/${one.number}`]);
    expect(await tracker.update(one.number, { state: "open", stateReason: "reopened" })).toMatchObject({ state: "open", stateReason: "reopened" });
  });

  test("a change that takes our comments away leaves those of others", async () => {
    const one = await tracker.create(draft("One"));
    b.fake.person("mallory").comment(repo, one.number, "theirs");
    for (const text of ["first", "second"]) await tracker.comment(one.number, text);
    await tracker.update(one.number, { body: "nothing", withoutComments: true });
    expect(b.fake.issue(repo, one.number).comments.map(({ body }) => body)).toEqual(["theirs"]);
    expect(b.fake.issue(repo, one.number).body).toBe("nothing");
  });

  test("comments: ours, the oldest first", async () => {
    const one = await tracker.create(draft("One"));
    b.fake.person("mallory").comment(repo, one.number, "first");
    const made = await tracker.comment(one.number, "second");
    await tracker.comment(one.number, "third");
    const comments = await tracker.comments(one.number);
    expect(comments.map((c) => c.body)).toEqual(["second", "third"]);
    expect(comments[0]).toEqual(made);
    expect(Object.keys(made).toSorted()).toEqual(["body", "createdAt", "id"]);
  });

  test("limits are told before GitHub is asked", async () => {
    b.forget();
    for (const bad of [draft(""), draft("x".repeat(257)), { title: "t", body: "x".repeat(65_537), labels: [] }, draft("t", Array.from({ length: 101 }, (_, n) => `l${n}`)), draft("t", ["x".repeat(51)]), draft("t", [" "])]) expect(await failure(tracker.create(bad))).toMatchObject({ kind: "rejected", status: undefined });
    expect(await failure(tracker.update(1, { title: " " }))).toMatchObject({ kind: "rejected" });
    for (const bad of ["", "x".repeat(65_537)]) expect(await failure(tracker.comment(1, bad))).toMatchObject({ kind: "rejected" });
    expect(b.asked).toEqual([]);
    expect((await tracker.create({ title: "x".repeat(256), body: "y".repeat(65_536), labels: Array.from({ length: 100 }, (_, n) => `l${n}`).slice(0, 5) })).title).toHaveLength(256);
  });

  test("a token never gets into an issue", async () => {
    const token = "ghs_".padEnd(60, "s");
    expect((await tracker.create({ title: `t ${token}`, body: token, labels: [] }))).toMatchObject({ title: "t [token]", body: "[token]" });
  });

  test("an answer that was lost is ambiguous, and nothing is repeated blindly", async () => {
    b.fake.faults.add(cut("after", operation("issues/create")));
    expect(await failure(tracker.create(draft("One")))).toMatchObject({ ambiguous: true });
    expect(b.fake.issues(repo)).toHaveLength(1);
    b.fake.faults.clear();
    b.fake.faults.add(badGateway(operation("issues/create")));
    expect(await failure(tracker.create(draft("Two")))).toMatchObject({ ambiguous: true, kind: "unavailable" });
    expect((await tracker.own()).issues.map((i) => i.title)).toEqual(["One"]);
  });

  test("troubles are told as kinds", async () => {
    const one = await tracker.create(draft("One"));
    b.fake.person("octocat").lock(repo, one.number);
    // An app that may write issues may write in a locked one too; a person who may not is refused.
    expect(await failure(issueTracker(b.client(b.fake.userToken("mallory")), at(repo)).comment(one.number, "x"))).toMatchObject({ kind: "locked", status: 403 });
    expect(await failure(issueTracker(b.client(b.fake.userToken("mallory")), at(repo)).update(one.number, { title: "x" }))).toMatchObject({ kind: "not-permitted" });
    const without = fresh({ hasIssues: false });
    expect(await failure(issueTracker(github, at(without)).create(draft("x")))).toMatchObject({ kind: "gone", status: 410 });
    expect(await issueTracker(github, at(without)).own()).toEqual({ issues: [], complete: true });
    const archived = fresh({ archived: true });
    expect(await failure(issueTracker(github, at(archived)).create(draft("x")))).toMatchObject({ kind: "not-permitted", status: 403 });
    expect(await failure(issueTracker(github, { owner: "acme", repo: "nothing" }).own())).toMatchObject({ kind: "not-found" });
    b.fake.person("octocat").deleteIssue(repo, one.number);
    expect(await failure(tracker.update(one.number, { title: "x" }))).toMatchObject({ kind: "gone" });
  });

  test("an issue that was transferred is not written to as if it were still here", async () => {
    const one = await tracker.create(draft("One"));
    const other = fresh();
    b.fake.person("octocat").transferIssue(repo, one.number, other);
    const narrowed = issueTracker(narrowedClient(b.app(), b.fake.state.installations.findLast((i) => !i.deleted)?.id ?? 0, repo.id), at(repo));
    expect(await failure(narrowed.update(one.number, { title: "x" }))).toMatchObject({ kind: expect.stringMatching(/not-permitted|gone/) });
    expect(b.fake.issues(other).map((i) => i.title)).toEqual(["One"]);
  });
});

describe("labels", () => {
  test("missing ones are made first, in our look, once; those that are there keep theirs", async () => {
    const look = issueTracker(github, at(repo), { look: (name) => ({ color: name === "stale" ? "ff0000" : "00ff00", description: "x".repeat(150) }) });
    await look.create(draft("One", ["stale", "gpai-docket"]));
    await look.create(draft("Two", ["STALE", "gpai-docket"]));
    expect(b.written.filter((w) => w.endsWith("/labels"))).toHaveLength(2);
    expect(b.asked.filter((w) => w.startsWith("GET") && w.endsWith("/labels"))).toHaveLength(1);
    expect(b.fake.issues(repo).map((i) => i.labels)).toEqual([["stale", "gpai-docket"], ["stale", "gpai-docket"]]);
    expect(b.lines).toEqual([]);
  });

  test("one that somebody else makes at the same moment, or whose answer is lost, is there", async () => {
    b.fake.faults.add(cut("after", operation("issues/create-label")));
    expect(await ensureLabels(github, at(repo), ["a", "b"])).toEqual([]);
    const raced = b.client("ghs_x", { fetch: answering(({ method }) => (method === "GET" ? { body: [] } : { status: 422, body: { message: "Validation Failed", errors: [{ resource: "Label", code: "already_exists", field: "name" }] } })) });
    expect(await ensureLabels(raced, at(repo), ["a"])).toEqual([]);
  });

  test("where they may not be made the issue is opened without, and the log says so", async () => {
    const dropped = b.client("ghs_x", { fetch: answering(({ method, path, body }) => {
      if (method === "GET") return { body: [] };
      if (path.endsWith("/labels")) return { status: 403, body: { message: "You do not have permission to create labels on this repository." } };
      return { status: 201, body: { number: 1, state: "open", created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z", ...(body as object), labels: [] } };
    }) });
    expect((await issueTracker(dropped, at(repo)).create(draft("One", ["a"]))).labels).toEqual([]);
    expect(b.lines.join("\n")).toMatch(/the label "a" was not made.*\n.*issue 1 has not got the labels "a"/);
  });

  test("a limit stops it", async () => {
    const limited = b.client("ghs_x", { fetch: answering(({ method }) => (method === "GET" ? { body: [] } : { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1795428000" }, body: { message: "API rate limit exceeded" } })) });
    expect(await failure(ensureLabels(limited, at(repo), ["a", "b"]))).toMatchObject({ kind: "rate-limited", resetsAt: "2026-11-23T10:00:00Z" });
  });
});

describe("of many repositories", () => {
  test("20 with one query: the same as one by one", async () => {
    const many = Array.from({ length: 45 }, () => fresh());
    for (const [n, one] of many.entries()) {
      if (n % 5 !== 0) continue;
      const made = await issueTracker(github, at(one)).create({ ...draft(`Of ${n}`), labels: n % 2 === 0 ? ["gpai-docket"] : [] });
      b.fake.person("mallory").open(one, `Of ${n}`, made.body);
      if (n % 10 === 0) b.fake.person("octocat").close(one, made.number, "not_planned");
    }
    const before = github.requests();
    const found = await ownIssuesOf(github, many.map(node), ME);
    expect(github.requests() - before).toBe(3);
    for (const one of many) {
      const own = found.get(node(one));
      expect(own).toEqual(await issueTracker(github, at(one)).own());
    }
    expect(await ownIssuesOf(github, [node(many[0] as Repository)], "gpai-docket[bot]")).toEqual(new Map([[node(many[0] as Repository), found.get(node(many[0] as Repository))]]));
  });

  test("more than one query tells asks for a closer look", async () => {
    for (let n = 0; n < 51; n++) b.fake.person("gpai-docket[bot]").open(repo, `I ${n}`);
    expect(await ownIssuesOf(github, [node(repo)], ME)).toMatchObject(new Map([[node(repo), { complete: false }]]));
    expect((await tracker.own()).issues).toHaveLength(51);
  });

  test("a repository that is gone, one without issues, and one that GitHub did not tell", async () => {
    const without = fresh({ hasIssues: false });
    const found = await ownIssuesOf(github, [node(repo), node(without), "R_nothing"], ME);
    expect(found).toEqual(new Map<string, unknown>([[node(repo), { issues: [], complete: true }], [node(without), { issues: [], complete: true }], ["R_nothing", "gone"]]));
  });

  const issue = { number: 3, title: "t", body: "", state: "OPEN", stateReason: null, createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z", closedAt: null, locked: false, url: "https://github.com/acme/x/issues/3", author: { __typename: "Bot", login: "gpai-docket" }, labels: { nodes: [], pageInfo: { hasNextPage: false } } };
  const answered = (given: object, errors: readonly object[] = []) => ownIssuesOf(b.client("ghs_x", { fetch: answering(() => ({ body: { data: { nodes: [{ id: "R_1", own: { totalCount: 1, nodes: [issue] }, newest: { nodes: [] }, ...given }] }, errors } })) }), ["R_1"], ME).then((found) => found.get("R_1"));

  test.each<[string, object, unknown]>([
    ["as it should be", {}, true],
    ["a filter that leaves ours out", { own: { totalCount: 0, nodes: [] }, newest: { nodes: [{ number: 3, author: issue.author }] } }, false],
    ["a person of the same name", { newest: { nodes: [{ number: 9, author: { __typename: "User", login: "gpai-docket" } }, { number: 8, author: null }] } }, true],
    ["an odd issue", { own: { totalCount: 1, nodes: [{ ...issue, createdAt: "?" }] } }, false],
    ["labels that go on", { own: { totalCount: 1, nodes: [{ ...issue, labels: { nodes: [], pageInfo: { hasNextPage: true } } }] } }, false],
    ["a filter that is not kept to", { own: { totalCount: 1, nodes: [{ ...issue, author: { __typename: "User", login: "mallory" } }] } }, true],
    ["more in number than in the list", { own: { totalCount: 2, nodes: [issue] } }, false],
    ["no number", { own: { nodes: [issue] } }, undefined],
    ["no list", { own: { totalCount: 1, nodes: null } }, undefined],
  ])("hostile: %s", async (_, given, complete) => {
    const found = await answered(given);
    expect(found === "gone" ? found : found?.complete).toBe(complete);
  });

  test("closed as a duplicate, reopened, locked", () => {
    expect(readNodeIssue({ ...issue, state: "CLOSED", stateReason: "DUPLICATE", closedAt: "2026-02-01T00:00:00Z", locked: true })).toMatchObject({ state: "closed", stateReason: "duplicate", locked: true, closedAt: "2026-02-01T00:00:00Z" });
    expect(readNodeIssue({ ...issue, stateReason: "REOPENED" })).toMatchObject({ state: "open", stateReason: "reopened" });
    expect(readNodeIssue({ ...issue, stateReason: "SOMETHING" })).toMatchObject({ stateReason: null });
    expect(readNodeIssue({ ...issue, stateReason: "__proto__" })).toMatchObject({ stateReason: null });
  });
});

test("no answer makes a reader of issues throw", () => {
  const keys = ["number", "title", "body", "state", "state_reason", "created_at", "updated_at", "closed_at", "labels", "locked", "html_url", "user", "pull_request", "author", "stateReason"];
  fc.assert(fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...keys), fc.anything())), (data) => {
    readRestIssue(data);
    readNodeIssue(data);
  }), { numRuns: 500 });
});
