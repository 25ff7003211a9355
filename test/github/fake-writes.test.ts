/** Check runs, files, branches and pull requests that are written to the fake GitHub. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type GitHub, startGitHub } from "../support/github/server.ts";
import type { Repository } from "../support/github/shapes.ts";
import { projectRoot } from "../support/mini-runner.ts";
import { TempRepo } from "../support/temp-repo.ts";

const O = "/repos/acme/wren";
let folder: TempRepo;
let github: GitHub;
let repo: Repository;
let token: string;
let head: string;

beforeEach(async () => {
  folder = new TempRepo().write({ "README.md": "# Wren\n", ".gpai/registers/complaints.csv": "id\n1\n" });
  head = folder.commit("first", "2026-03-01T10:00:00Z");
  github = await startGitHub({ repositories: [{ name: "wren", folder: folder.path }], clock: () => new Date("2026-11-23T12:00:00Z") });
  repo = github.repository("wren");
  token = await github.installationToken(github.install());
});

afterEach(async () => {
  const { violations } = github;
  await github.close();
  expect(violations).toEqual([]);
});

const api = (method: string, path: string, body?: unknown, as = token) => github.api(method, `${O}${path}`, { token: as, ...(body === undefined ? {} : { body }) });
const base64 = (text: string): string => Buffer.from(text).toString("base64");

describe("check runs", () => {
  const start = async (more: object = {}) => await api("POST", "/check-runs", { name: "GPAI Docket", head_sha: head, external_id: "key", ...more });
  const annotations = (count: number) => Array.from({ length: count }, (_, n) => ({ path: "README.md", start_line: n + 1, end_line: n + 1, annotation_level: "warning", message: `m ${n}` }));
  const output = (more: object = {}) => ({ title: "T", summary: "S", ...more });

  test("are begun, filled 50 annotations at a time, completed, and read back", async () => {
    const { status, data } = await start({ status: "in_progress" });
    expect({ status, data }).toMatchObject({ status: 201, data: { status: "in_progress", conclusion: null, external_id: "key", head_sha: head, app: { slug: "gpai-docket" }, output: { annotations_count: 0 } } });
    const at = `/check-runs/${String((data as { id: number }).id)}`;
    await api("PATCH", at, { output: output({ annotations: annotations(50) }) });
    const done = await api("PATCH", at, { conclusion: "failure", output: output({ annotations: annotations(7), text: "x".repeat(65_535) }) });
    expect(done.data).toMatchObject({ status: "completed", conclusion: "failure", completed_at: "2026-11-23T12:00:00Z", output: { annotations_count: 57 } });
    expect((await api("GET", `${at}/annotations?per_page=100`)).data).toHaveLength(57);
    expect((await api("GET", `/commits/${head}/check-runs?check_name=GPAI+Docket&app_id=990001`)).data).toMatchObject({ total_count: 1, check_runs: [{ conclusion: "failure" }] });
    expect((await api("GET", "/commits/main/check-suites")).data).toMatchObject({ total_count: 1, check_suites: [{ status: "completed", conclusion: "failure", head_branch: "main", app: { slug: "gpai-docket" } }] });
  });

  test("the newest of a name is listed, unless all are asked for", async () => {
    await start();
    await start({ conclusion: "success" });
    expect((await api("GET", `/commits/${head}/check-runs`)).data).toMatchObject({ total_count: 1, check_runs: [{ conclusion: "success" }] });
    expect((await api("GET", `/commits/${head}/check-runs?filter=all`)).data).toMatchObject({ total_count: 2 });
  });

  test.each<[string, object, RegExp]>([
    ["51 annotations", { output: output({ annotations: annotations(51) }) }, /No more than 50 items are allowed; 51 were supplied/],
    ["65,536 characters of summary", { output: output({ summary: "x".repeat(65_536) }) }, /Only 65535 characters are allowed; 65536 were supplied/],
    ["completed without a conclusion", { status: "completed" }, /"conclusion" wasn't supplied/],
    ["a commit that is not there", { head_sha: "0".repeat(40) }, /^No commit found for SHA: 0{40}$/],
  ])("%s: refused", async (_, more, message) => {
    expect(await start(more)).toMatchObject({ status: 422, data: { message: expect.stringMatching(message) } });
    expect((await api("GET", `/commits/${head}/check-runs`)).data).toMatchObject({ total_count: 0 });
    // GitHub's description says the first two as well.
    github.violations.length = 0;
  });

  test("are for apps alone, each for its own", async () => {
    expect(await api("POST", "/check-runs", { name: "x", head_sha: head }, github.userToken("octocat"))).toMatchObject({ status: 403, data: { message: "You must authenticate via a GitHub App." } });
    const { data } = await start();
    const job = await github.workflowToken({ checks: "write", contents: "read" });
    expect((await api("PATCH", `/check-runs/${String((data as { id: number }).id)}`, { conclusion: "success" }, job)).status).toBe(403);
    expect((await api("GET", `/commits/${head}/check-runs`, undefined, job)).data).toMatchObject({ total_count: 1 });
  });

  test("name pull requests of the repository, and none of forks", async () => {
    folder.git("checkout", "-q", "-b", "change");
    folder.write({ "a.txt": "a\n" });
    head = folder.commit("second");
    folder.git("update-ref", "refs/forks/contributor/heads/main", folder.git("commit-tree", "HEAD^{tree}", "-p", "HEAD", "-m", "theirs"));
    const fork = github.addRepository({ owner: "contributor", ownerType: "User", name: "wren", folder: folder.path, fork: true, refs: "refs/forks/contributor/heads/" });
    const own = await github.openPull({ base: repo, head: repo, headRef: "change" });
    const foreign = await github.openPull({ base: repo, head: fork, headRef: "main", author: "contributor" });
    expect((await start()).data).toMatchObject({ pull_requests: [{ number: own.number, head: { sha: head } }] });
    head = github.state.headOf(foreign);
    expect((await start()).data).toMatchObject({ pull_requests: [], head_sha: head });
  });
});

describe("files", () => {
  const put = (path: string, body: object, as = token) => api("PUT", `/contents/${path}`, { message: "Add a row", ...body }, as);
  const register = ".gpai/registers/complaints.csv";

  test("are written to the repository on disk, by the app, in one commit", async () => {
    const sha = ((await api("GET", `/contents/${register}`)).data as { sha: string }).sha;
    await api("POST", "/git/refs", { ref: "refs/heads/gpai-docket/row", sha: head });
    const written = await put(register, { content: base64("id\n1\n2\n"), sha, branch: "gpai-docket/row" });
    expect(written).toMatchObject({ status: 200, data: { content: { path: register }, commit: { parents: [{ sha: head }], author: { name: "gpai-docket[bot]", date: "2026-11-23T12:00:00Z" }, message: "Add a row" } } });
    expect(folder.git("show", `gpai-docket/row:${register}`)).toBe("id\n1\n2");
    expect(folder.git("show", `main:${register}`)).toBe("id\n1");
    expect(await put("new.txt", { content: base64("new\n"), branch: "gpai-docket/row" })).toMatchObject({ status: 201 });
    const pull = await api("POST", "/pulls", { title: "Record complaint 2", head: "gpai-docket/row", base: "main", body: "words" });
    expect(pull).toMatchObject({ status: 201, data: { number: 1, changed_files: 2, commits: 2, user: { login: "gpai-docket[bot]" }, state: "open" } });
    expect(await api("POST", "/pulls", { title: "Again", head: "gpai-docket/row", base: "main" })).toMatchObject({ status: 422, data: { errors: [{ message: "A pull request already exists for acme:gpai-docket/row." }] } });
    const merged = await api("PUT", "/pulls/1/merge", {});
    expect(merged).toMatchObject({ status: 200, data: { merged: true } });
    expect(folder.git("show", `main:${register}`)).toBe("id\n1\n2");
    // What is checked out has followed.
    expect(folder.git("status", "--porcelain")).toBe("");
    expect((await api("GET", "/pulls/1")).data).toMatchObject({ merged: true, state: "closed" });
    expect((await api("GET", "/branches/main")).data).toMatchObject({ name: "main", commit: { sha: (merged.data as { sha: string }).sha } });
  });

  test("as the real one was recorded", async () => {
    const [recorded] = JSON.parse(readFileSync(join(projectRoot, "node_modules/@octokit/fixtures/scenarios/api.github.com/create-file/normalized-fixture.json"), "utf8")) as readonly { body: object; status: number; response: { content: Readonly<Record<string, unknown>>; commit: Readonly<Record<string, unknown>> } }[];
    const { status, data } = await put("test.txt", recorded?.body ?? {});
    const { content, commit } = data as NonNullable<typeof recorded>["response"];
    expect(status).toBe(recorded?.status);
    const { sha, size, name, path, type } = recorded?.response.content ?? {};
    expect(content).toMatchObject({ sha, size, name, path, type });
    expect([Object.keys(content).toSorted(), Object.keys(commit)]).toEqual([Object.keys(recorded?.response.content ?? {}).toSorted(), expect.arrayContaining(Object.keys(recorded?.response.commit ?? {}))]);
    expect(commit["message"]).toBe(recorded?.response.commit["message"]);
  });

  test.each<[string, string, object, number]>([
    ["without the id of what is there", register, { content: base64("x") }, 422],
    ["with another id", register, { content: base64("x"), sha: "0".repeat(40) }, 409],
    ["with an id where nothing is", "none.txt", { content: base64("x"), sha: "0".repeat(40) }, 409],
    ["on a branch that is not there", "none.txt", { content: base64("x"), branch: "nowhere" }, 404],
    ["that is no base64", "none.txt", { content: "%%%" }, 422],
    ["below the folder of git", ".git/config", { content: base64("x") }, 422],
    ["over a folder", ".gpai", { content: base64("x") }, 422],
  ])("%s: refused", async (_, path, body, status) => {
    expect((await put(path, body)).status).toBe(status);
    expect(folder.git("rev-parse", "main")).toBe(head);
  });

  test("need the permission, and that of workflows where they are", async () => {
    expect((await put("a.txt", { content: base64("x") }, await github.workflowToken({ contents: "read" }))).status).toBe(403);
    expect((await put(".github/workflows/a.yml", { content: base64("x") })).status).toBe(403);
    expect((await put("a.txt", { content: base64("x") }, github.userToken("mallory"))).status).toBe(403);
    expect((await put("a.txt", { content: base64("x") }, github.userToken("octocat"))).status).toBe(201);
  });

  test("two repositories of one folder that keep branches of their own do not write over each other", async () => {
    const [one, two] = ["one", "two"].map((name) => github.addRepository({ owner: "acme", name, folder: folder.path, refs: `refs/own/${name}/heads/` })) as [Repository, Repository];
    await github.api("PUT", "/repos/acme/one/contents/a.txt", { token, body: { message: "m", content: base64("one\n") } });
    expect(one.git.commitOf("main")).not.toBe(head);
    expect([two.git.commitOf("main"), repo.git.commitOf("main")]).toEqual([head, head]);
    expect((await github.api("GET", "/repos/acme/one/branches", { token })).data).toMatchObject([{ name: "main", commit: { sha: one.git.commitOf("main") } }]);
  });
});

describe("branches and commits", () => {
  test("a commit is put together from blobs, and the branch goes on to it", async () => {
    const blob = (await api("POST", "/git/blobs", { content: base64("x\n"), encoding: "base64" })).data as { sha: string };
    const tree = (await api("POST", "/git/trees", { base_tree: head, tree: [{ path: "a/b.txt", mode: "100644", type: "blob", sha: blob.sha }, { path: "c.txt", mode: "100644", type: "blob", content: "c\n" }, { path: "README.md", mode: "100644", type: "blob", sha: null }] })).data as { sha: string };
    const commit = (await api("POST", "/git/commits", { message: "Build", tree: tree.sha, parents: [head] })).data as { sha: string };
    expect((await api("POST", "/git/refs", { ref: "refs/heads/built", sha: commit.sha })).data).toMatchObject({ ref: "refs/heads/built", object: { sha: commit.sha } });
    expect(folder.git("ls-tree", "-r", "--name-only", "built").split("\n")).toEqual([".gpai/registers/complaints.csv", "a/b.txt", "c.txt"]);
    expect(await api("POST", "/git/refs", { ref: "refs/heads/built", sha: head })).toMatchObject({ status: 422, data: { message: "Reference already exists" } });
    expect(await api("PATCH", "/git/refs/heads/built", { sha: head })).toMatchObject({ status: 422, data: { message: "Update is not a fast forward" } });
    expect((await api("PATCH", "/git/refs/heads/built", { sha: head, force: true })).status).toBe(200);
    expect((await api("DELETE", "/git/refs/heads/built")).status).toBe(204);
    expect((await api("GET", "/git/ref/heads/built")).status).toBe(404);
    expect((await api("GET", "/branches")).data).toMatchObject([{ name: "main" }]);
  });

  test("people merge and close; HEAD is the default branch, whatever is checked out", async () => {
    github.push(repo, { "b.txt": "b\n" }, { branch: "one" });
    github.push(repo, { "c.txt": "c\n" }, { branch: "two" });
    const [one, two] = [await github.openPull({ base: repo, head: repo, headRef: "one" }), await github.openPull({ base: repo, head: repo, headRef: "two" })];
    const sha = github.person().merge(one);
    github.person().closePull(two);
    expect([one.merged, two.merged, two.state]).toEqual([true, false, "closed"]);
    folder.git("checkout", "-q", "two");
    expect((await api("GET", "/commits/HEAD")).data).toMatchObject({ sha, parents: [{ sha: head }, {}] });
    expect((await github.api("POST", github.graphqlUrl, { token, body: { query: "{ repository(owner: \"acme\", name: \"wren\") { object(expression: \"HEAD\") { oid } } }" } })).data).toEqual({ data: { repository: { object: { oid: sha } } } });
  });

  test("a repository without a commit says so", async () => {
    const empty = github.addRepository({ owner: "acme", name: "empty", folder: new TempRepo().path });
    for (const [path, status] of [["commits", 409], ["git/trees/main", 409], ["contents/README.md", 404], ["git/ref/heads/main", 409]] as const) expect([path, (await github.api("GET", `/repos/acme/empty/${path}`, { token })).status]).toEqual([path, status]);
    expect((await github.api("POST", github.graphqlUrl, { token, body: { query: "{ repository(owner: \"acme\", name: \"empty\") { isEmpty defaultBranchRef { name } } }" } })).data).toEqual({ data: { repository: { isEmpty: true, defaultBranchRef: null } } });
    expect((await github.api("PUT", "/repos/acme/empty/contents/a.txt", { token, body: { message: "first", content: base64("a\n") } })).status).toBe(201);
    expect(empty.git.commitOf("main")).toMatch(/^[0-9a-f]{40}$/);
  });

  test("names that git refuses, and a pull request without anything in it", async () => {
    for (const ref of ["refs/heads/a..b", "refs/heads/a b", "heads/x", "refs/heads/x.lock/"]) expect((await api("POST", "/git/refs", { ref, sha: head })).status).toBe(422);
    await api("POST", "/git/refs", { ref: "refs/heads/same", sha: head });
    expect(await api("POST", "/pulls", { title: "x", head: "same", base: "main" })).toMatchObject({ status: 422, data: { errors: [{ message: "No commits between main and same" }] } });
    expect(await api("POST", "/pulls", { title: "x", head: "none", base: "main" })).toMatchObject({ status: 422, data: { errors: [{ code: "invalid", field: "head" }] } });
  });
});
