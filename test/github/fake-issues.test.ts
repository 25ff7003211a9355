/** Issues, comments and labels of the fake GitHub: the rules that its description leaves out, and recordings of the real one. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type GitHub, startGitHub } from "../support/github/server.ts";
import type { Repository } from "../support/github/shapes.ts";
import { projectRoot } from "../support/mini-runner.ts";
import { TempRepo } from "../support/temp-repo.ts";

const folder = new TempRepo().write({ "README.md": "# Wren\n" });
folder.commit();
const O = "/repos/acme/wren";
let now: Date;
let github: GitHub;
let repo: Repository;
let other: Repository;
let token: string;

beforeEach(async () => {
  now = new Date("2026-11-23T12:00:00Z");
  github = await startGitHub({ repositories: [{ name: "wren", folder: folder.path }, { name: "other", folder: folder.path }], clock: () => now });
  [repo, other] = [github.repository("wren"), github.repository("other")];
  github.install();
  // Never runs out: days go by in these tests.
  token = await github.appToken({ issues: "write", metadata: "read" });
});

afterEach(async () => {
  const { violations } = github;
  await github.close();
  expect(violations).toEqual([]);
});

const api = (method: string, path: string, body?: unknown, as = token) => github.api(method, path, { token: as, redirect: "manual", ...(body === undefined ? {} : { body }) });
const create = async (body: object = {}, as = token) => await api("POST", `${O}/issues`, { title: "Renew", ...body }, as);
const number = async (body: object = {}): Promise<number> => ((await create(body)).data as { number: number }).number;

describe("an issue is written", () => {
  test("by the app, with labels that are made on the way, under the next number", async () => {
    const { status, data, headers } = await create({ body: "words", labels: ["gpai", "bug"] });
    expect({ status, data }).toMatchObject({ status: 201, data: {
      number: 1, state: "open", state_reason: null, user: { login: "gpai-docket[bot]", type: "Bot" }, body: "words", locked: false, comments: 0, closed_by: null, performed_via_github_app: { slug: "gpai-docket" }, created_at: "2026-11-23T12:00:00Z",
      labels: [{ name: "gpai", color: "ededed", default: false }, { name: "bug", color: "d73a4a", default: true }],
    } });
    expect(headers.get("location")).toBe(`${github.url}${O}/issues/1`);
    const pull = await github.openPull({ base: repo, head: repo, headRef: "main" });
    expect([pull.number, await number()]).toEqual([2, 3]);
    expect((await api("GET", `${O}/issues/2`)).data).toMatchObject({ number: 2, pull_request: { merged_at: null }, title: "Change" });
  });

  test("by somebody who may not push: labels are dropped in silence", async () => {
    expect((await create({ labels: ["bug"] }, github.userToken("mallory"))).data).toMatchObject({ labels: [], author_association: "NONE" });
    expect((await create({ labels: ["bug"] }, github.userToken("octocat"))).data).toMatchObject({ labels: [{ name: "bug" }], author_association: "MEMBER", performed_via_github_app: null });
  });

  test.each<[string, object, object]>([
    ["without a title", { title: " " }, { code: "missing_field", field: "title", resource: "Issue" }],
    ["with 257 characters of title", { title: "é".repeat(257) }, { code: "custom", field: "title", message: "title is too long (maximum is 256 characters)" }],
    ["with 65,537 characters", { body: "x".repeat(65_537) }, { code: "custom", field: "body", message: "body is too long (maximum is 65536 characters)" }],
    ["with 51 characters of label", { labels: ["l".repeat(51)] }, { resource: "Label", field: "name" }],
  ])("%s it is refused with what is wrong", async (_, body, error) => {
    expect(await create(body)).toMatchObject({ status: 422, data: { message: "Validation Failed", errors: [error] } });
    expect(github.issues(repo)).toEqual([]);
  });

  test("at the limits it is taken", async () => {
    expect((await create({ title: "😀".repeat(256), body: "x".repeat(65_536) })).status).toBe(201);
  });

  test("not where issues are off, not in an archive; a body is not read either", async () => {
    const one = await number();
    github.owner().setIssues(repo, false);
    expect(await create()).toMatchObject({ status: 410, data: { message: "Issues has been disabled in this repository." } });
    expect((await api("GET", `${O}/issues/${one}`)).status).toBe(410);
    expect((await api("GET", `${O}/issues`)).data).toEqual([]);
    github.owner().setIssues(repo, true);
    github.owner().archive(repo);
    for (const [method, path, body] of [["POST", "issues", { title: "x" }], ["PATCH", `issues/${one}`, { state: "closed" }], ["POST", `issues/${one}/comments`, { body: "x" }]] as const) expect(await api(method, `${O}/${path}`, body)).toMatchObject({ status: 403, data: { message: "Repository was archived so is read-only." } });
    expect((await api("GET", `${O}/issues/${one}`)).status).toBe(200);
  });
});

describe("an issue changes", () => {
  const change = async (one: number, body: object, as = token) => (await api("PATCH", `${O}/issues/${one}`, body, as)).data;

  test("closed with a reason, opened again, closed without one", async () => {
    const one = await number();
    now = new Date("2026-11-24T12:00:00Z");
    expect(await change(one, { state: "closed", state_reason: "not_planned" })).toMatchObject({ state: "closed", state_reason: "not_planned", closed_at: "2026-11-24T12:00:00Z", updated_at: "2026-11-24T12:00:00Z", closed_by: { login: "gpai-docket[bot]" } });
    // A reason counts only where the state changes.
    expect(await change(one, { state: "closed", state_reason: "completed" })).toMatchObject({ state_reason: "not_planned" });
    expect(await change(one, { state: "open" })).toMatchObject({ state: "open", state_reason: "reopened", closed_at: null, closed_by: null });
    expect(await change(one, { state: "closed" })).toMatchObject({ state_reason: "completed" });
  });

  test("what is the same changes no date", async () => {
    const one = await number({ body: "words", labels: ["gpai"] });
    now = new Date("2026-11-24T12:00:00Z");
    expect(await change(one, { title: "Renew", body: "words", labels: ["gpai"], state: "open" })).toMatchObject({ updated_at: "2026-11-23T12:00:00Z" });
    expect(await change(one, { body: "other" })).toMatchObject({ updated_at: "2026-11-24T12:00:00Z", body: "other" });
  });

  test("by the hands of people", async () => {
    const one = await number({ labels: ["gpai"] });
    const person = github.person("contributor");
    person.edit(repo, one, { title: "Mine now", body: "rewritten" });
    person.label(repo, one, "wontfix");
    person.unlabel(repo, one, "gpai");
    person.close(repo, one, "duplicate");
    const comment = person.comment(repo, one, "no");
    person.lock(repo, one, "too heated");
    expect((await api("GET", `${O}/issues/${one}`)).data).toMatchObject({ title: "Mine now", body: "rewritten", state: "closed", state_reason: "duplicate", closed_by: { login: "contributor" }, user: { login: "gpai-docket[bot]" }, labels: [{ name: "wontfix" }], locked: true, active_lock_reason: "too heated", comments: 1 });
    expect((await api("POST", `${O}/issues/${one}/comments`, { body: "x" })).status).toBe(403);
    person.unlock(repo, one);
    person.reopen(repo, one);
    person.deleteComment(repo, comment);
    expect(github.issue(repo, one)).toMatchObject({ state: "open", stateReason: "reopened", comments: [], author: "gpai-docket[bot]" });
    expect((await api("GET", `${O}/issues/${one}/events`)).data).toMatchObject([{ event: "renamed" }, { event: "closed", actor: { login: "contributor" } }, { event: "locked" }, { event: "unlocked" }, { event: "reopened" }]);
  });

  test("somebody without rights changes nothing of others", async () => {
    const one = await number();
    expect((await api("PATCH", `${O}/issues/${one}`, { state: "closed" }, github.userToken("mallory"))).status).toBe(403);
    expect((await api("POST", `${O}/issues/${one}/labels`, { labels: ["bug"] }, github.userToken("mallory"))).status).toBe(403);
    expect(github.issue(repo, one).state).toBe("open");
  });

  test("deleted: 410; transferred: led on to its new place, and 404 where that is not to be seen", async () => {
    const [one, two] = [await number(), await number({ title: "Other", labels: ["gpai"] })];
    github.person().deleteIssue(repo, one);
    expect(await api("GET", `${O}/issues/${one}`)).toMatchObject({ status: 410, data: { message: "This issue was deleted" } });
    expect((await api("PATCH", `${O}/issues/${one}`, { title: "x" })).status).toBe(410);
    const there = github.person().transferIssue(repo, two, other);
    const led = await api("GET", `${O}/issues/${two}`);
    expect([led.status, led.headers.get("location")]).toEqual([301, `${github.url}/repositories/${other.id}/issues/${there}`]);
    expect((await github.api("GET", `${O}/issues/${two}`, { token })).data).toMatchObject({ title: "Other", number: there, labels: [{ name: "gpai" }], url: `${github.url}/repos/acme/other/issues/${there}` });
    expect((await api("POST", `${O}/issues/${two}/comments`, { body: "x" })).status).toBe(307);
    github.owner().delete(other);
    expect((await github.api("GET", `${O}/issues/${two}`, { token })).status).toBe(404);
    expect((await api("GET", `${O}/issues?state=all`)).data).toEqual([]);
  });
});

describe("lists", () => {
  test("by author, state, label and change, in pages", async () => {
    for (let n = 0; n < 5; n += 1) await create({ title: `issue ${n}`, labels: n % 2 === 0 ? ["even"] : [] });
    github.person("mallory").open(repo, "spoof");
    github.person().close(repo, 2);
    const titles = async (query: string) => ((await api("GET", `${O}/issues?${query}`)).data as { title: string }[]).map((i) => i.title);
    expect(await titles("creator=gpai-docket%5Bbot%5D&state=all&sort=created&direction=asc")).toEqual(["issue 0", "issue 1", "issue 2", "issue 3", "issue 4"]);
    expect(await titles("creator=mallory")).toEqual(["spoof"]);
    expect(await titles("labels=even&per_page=2")).toEqual(["issue 4", "issue 2"]);
    expect(await titles("state=closed")).toEqual(["issue 1"]);
    now = new Date("2026-11-24T12:00:00Z");
    github.person().comment(repo, 1, "x");
    expect(await titles("since=2026-11-24T00%3A00%3A00Z&state=all")).toEqual(["issue 0"]);
    const page = await api("GET", `${O}/issues?per_page=2&state=all`);
    expect(page.headers.get("link")).toBe(`<${github.url}/repositories/${repo.id}/issues?per_page=2&state=all&page=2>; rel="next", <${github.url}/repositories/${repo.id}/issues?per_page=2&state=all&page=3>; rel="last"`);
    expect((await api("GET", `${O}/issues?creator=nobody`)).status).toBe(422);
  });

  test("an unchanged list answers 304, and costs nothing", async () => {
    await create();
    const first = await api("GET", `${O}/issues`);
    const again = await github.api("GET", `${O}/issues`, { token, headers: { "if-none-match": first.headers.get("etag") ?? "" } });
    expect([again.status, again.headers.get("x-ratelimit-used")]).toEqual([304, first.headers.get("x-ratelimit-used")]);
    // Another token, another tag: those of installations change every hour.
    const next = await github.appToken({ issues: "write", metadata: "read" });
    expect((await github.api("GET", `${O}/issues`, { token: next, headers: { "if-none-match": first.headers.get("etag") ?? "" } })).status).toBe(200);
    await create();
    expect((await github.api("GET", `${O}/issues`, { token, headers: { "if-none-match": first.headers.get("etag") ?? "" } })).status).toBe(200);
  });

  test("labels of a repository are made, changed and refused twice", async () => {
    expect((await api("GET", `${O}/labels?per_page=100`)).data).toHaveLength(9);
    expect((await api("POST", `${O}/labels`, { name: "gpai", color: "0052CC", description: "ours" })).data).toMatchObject({ name: "gpai", color: "0052CC", description: "ours" });
    expect(await api("POST", `${O}/labels`, { name: "GPAI", color: "0052cc" })).toMatchObject({ status: 422, data: { errors: [{ resource: "Label", code: "already_exists", field: "name" }] } });
    expect((await api("POST", `${O}/labels`, { name: "x", color: "blue" })).data).toMatchObject({ errors: [{ code: "invalid", field: "color" }] });
    expect((await api("PATCH", `${O}/labels/gpai`, { new_name: "docket" })).data).toMatchObject({ name: "docket" });
    expect((await api("GET", `${O}/labels/gpai`)).status).toBe(404);
    expect((await api("DELETE", `${O}/labels/docket`)).status).toBe(204);
  });
});

describe("as the real one was recorded", () => {
  interface Recording { readonly method: string; readonly path: string; readonly status: number; readonly body: unknown; readonly response: unknown }
  const recordings = (scenario: string) => JSON.parse(readFileSync(join(projectRoot, "node_modules/@octokit/fixtures/scenarios/api.github.com", scenario, "normalized-fixture.json"), "utf8")) as readonly Recording[];
  /** Fields that GitHub had at the time of the recording: those that it has taken away since are named. */
  const fields = (value: unknown): readonly string[] => Object.keys(value as object).toSorted();

  test("labels that are added, changed and removed", async () => {
    const one = await number();
    const seen: [number, unknown][] = [];
    for (const { method, path, body } of recordings("add-labels-to-issue")) {
      if (!path.includes("/labels")) continue;
      const to = path.replace(/^\/repos\/[^/]+\/[^/]+/, O).replace(/\/issues\/\d+/, `/issues/${one}`);
      const answer = await api(method, to, body === "" ? undefined : body);
      seen.push([answer.status, (answer.data as unknown[] | undefined)?.length]);
    }
    const recorded = recordings("add-labels-to-issue").filter((r) => r.path.includes("/labels")).map((r): [number, unknown] => [r.status, (r.response as unknown[] | undefined)?.length]);
    expect(seen).toEqual(recorded);
    expect(recorded.length).toBeGreaterThan(0);
  });

  test("locking: 204, and comments refused", async () => {
    const one = await number();
    const [, locking] = recordings("lock-issue");
    expect((await api("PUT", `${O}/issues/${one}/lock`, { lock_reason: "resolved" })).status).toBe(locking?.status ?? 204);
    expect((await api("DELETE", `${O}/issues/${one}/lock`)).status).toBe(204);
  });

  test("an issue has every field of the recorded one", async () => {
    const [one] = recordings("paginate-issues").flatMap((r) => r.response as readonly object[]);
    expect(fields((await create()).data)).toEqual(expect.arrayContaining(fields(one).filter((f) => f !== "pull_request")));
  });
});
