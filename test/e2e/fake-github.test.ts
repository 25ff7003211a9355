/** The fake GitHub itself: it behaves as GitHub's description, GitHub's documentation and recordings of the real one say. */

import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { badGateway, cut, killOn, operation, secondaryLimit, writes } from "../support/github/faults.ts";
import { type GitHub, startGitHub } from "../support/github/server.ts";
import type { Pull } from "../support/github/state.ts";
import { READ_ONLY } from "../support/github/tokens.ts";
import { zip } from "../support/github/zip.ts";
import { tempFolder, TempRepo } from "../support/temp-repo.ts";

const O = "/repos/acme/wren";
let repo: TempRepo;
let github: GitHub;
let pull: Pull;
let token: string;

beforeEach(async () => {
  repo = new TempRepo().write({ "README.md": "# Wren\n", "docs/a.txt": "one\ntwo\nthree\n" });
  repo.commit("first");
  repo.git("checkout", "-q", "-b", "change");
  repo.write({ "docs/a.txt": "one\n2\nthree\n", "model.bin": Uint8Array.of(0, 255, 254, 10) }).commit("second");
  github = await startGitHub({ repositories: [{ name: "wren", folder: repo.path }] });
  pull = await github.openPull({ base: github.repository("wren"), head: github.repository("wren"), headRef: "change" });
  token = await github.workflowToken();
});

afterEach(async () => {
  const { violations } = github;
  await github.close();
  expect(violations).toEqual([]);
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}) => github.api("GET", path, { token, headers });

describe("who asks", () => {
  test("each kind of token acts as its own identity; one that is unknown is refused", async () => {
    const body = { body: "hello" };
    const logins: unknown[] = [];
    for (const t of [token, await github.appToken(), github.userToken("mallory")]) {
      logins.push((await github.api("POST", `${O}/issues/${pull.number}/comments`, { token: t, body })).data);
    }
    expect(logins).toMatchObject([{ user: { login: "github-actions[bot]", type: "Bot", id: 41898282 }, performed_via_github_app: { slug: "github-actions" } }, { user: { login: "gpai-docket[bot]", type: "Bot" } }, { user: { login: "mallory", type: "User" }, performed_via_github_app: null }]);
    expect((await github.comments(pull)).map((c) => c.login)).toEqual(["github-actions[bot]", "gpai-docket[bot]", "mallory"]);
    expect(await github.api("GET", `${O}/pulls/1`, { token: "ghp_stranger" })).toMatchObject({ status: 401, data: { message: "Bad credentials", status: "401" } });
    expect(await github.api("GET", O)).toMatchObject({ status: 200 });
    expect((await github.api("POST", `${O}/issues/${pull.number}/comments`, { body })).status).toBe(401);
  });

  test("GET /user is for users; GraphQL's viewer tells everybody who they are", async () => {
    expect(await get("/user")).toMatchObject({ status: 403, data: { message: "Resource not accessible by integration" } });
    expect(await github.api("GET", "/user", { token: github.userToken("octocat") })).toMatchObject({ status: 200, data: { login: "octocat" } });
    const viewer = (t: string) => github.api("POST", github.graphqlUrl, { token: t, body: { query: "query { viewer { login } }" } });
    expect((await viewer(token)).data).toEqual({ data: { viewer: { login: "github-actions[bot]" } } });
    expect((await viewer(await github.appToken())).data).toEqual({ data: { viewer: { login: "gpai-docket[bot]" } } });
  });

  test("a read-only token may read and not write, and is told what it lacks", async () => {
    const reader = await github.workflowToken(READ_ONLY);
    expect((await github.api("GET", `${O}/issues/${pull.number}/comments`, { token: reader })).status).toBe(200);
    const refused = await github.api("POST", `${O}/issues/${pull.number}/comments`, { token: reader, body: { body: "x" } });
    expect(refused).toMatchObject({ status: 403, data: { message: "Resource not accessible by integration" } });
    expect(refused.headers.get("x-accepted-github-permissions")).toBe("issues=write; pull_requests=write");
    expect(await github.comments(pull)).toEqual([]);
  });

  test("what a private repository holds needs the permission, and a token of its own", async () => {
    const secret = await startGitHub({ repositories: [{ name: "wren", folder: repo.path, private: true }] });
    const none = await secret.workflowToken({ metadata: "read" });
    expect((await secret.api("GET", O)).status).toBe(404);
    expect((await secret.api("GET", O, { token: none })).status).toBe(200);
    expect((await secret.api("GET", `${O}/git/trees/main`, { token: none })).headers.get("x-accepted-github-permissions")).toBe("contents=read");
    await secret.close();
    expect(secret.violations).toEqual([]);
  });
});

describe("comments", () => {
  test("120 of them come in pages, with the links that GitHub sends", async () => {
    for (let n = 0; n < 120; n += 1) await github.comment(pull, "contributor", `comment ${n}`);
    const first = await get(`${O}/issues/${pull.number}/comments?per_page=100`);
    expect(first.data).toHaveLength(100);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
    expect(next).toBe(`${github.url}/repositories/${github.repository("wren").id}/issues/${pull.number}/comments?per_page=100&page=2`);
    const second = await github.api("GET", next, { token });
    expect(second.data).toHaveLength(20);
    expect(second.headers.get("link")).toMatch(/rel="prev".*rel="first"/);
    expect(second.headers.get("link")).not.toContain('rel="next"');
  });

  test("one of 65,536 characters is kept, one more is refused; a locked conversation takes none from a token of a job", async () => {
    const post = (body: string) => github.api("POST", `${O}/issues/${pull.number}/comments`, { token, body: { body } });
    expect((await post("x".repeat(65_536))).status).toBe(201);
    expect(await post("x".repeat(65_537))).toMatchObject({ status: 422, data: { message: "Validation Failed", errors: [{ resource: "IssueComment", field: "data" }] } });
    expect((await post("")).status).toBe(422);
    pull.locked = true;
    expect(await post("x")).toMatchObject({ status: 403, data: { message: "Unable to create comment because issue is locked." } });
    expect(await github.comments(pull)).toHaveLength(1);
  });

  test("one is changed, deleted, and not found again", async () => {
    const id = await github.comment(pull, "github-actions[bot]", "old");
    const at = `${O}/issues/comments/${id}`;
    expect(await github.api("PATCH", at, { token, body: { body: "new" } })).toMatchObject({ status: 200, data: { id, body: "new", html_url: `https://github.com/acme/wren/pull/${pull.number}#issuecomment-${id}` } });
    expect((await github.api("DELETE", at, { token })).status).toBe(204);
    expect(await get(at)).toMatchObject({ status: 404, data: { message: "Not Found", status: "404" } });
  });
});

describe("pull requests", () => {
  test("the commits are the real ones, and the head moves with its branch", async () => {
    const before = (await get(`${O}/pulls/${pull.number}`)).data;
    expect(before).toMatchObject({ head: { sha: repo.git("rev-parse", "change"), ref: "change", label: "acme:change" }, base: { sha: repo.git("rev-parse", "main") }, changed_files: 2, commits: 1, draft: false });
    const sha = repo.write({ "later.txt": "x\n" }).commit();
    expect((await get(`${O}/pulls/${pull.number}`)).data).toMatchObject({ head: { sha }, changed_files: 3, commits: 2 });
    expect((await get(`${O}/pulls?head=acme:change`)).data).toMatchObject([{ number: pull.number, head: { sha } }]);
    expect((await get(`${O}/commits/${sha}/pulls`)).data).toMatchObject([{ number: pull.number }]);
  });

  test("files have status, counts and patch; a rename keeps its old name; binary ones have no patch", async () => {
    repo.git("mv", "README.md", "CARD.md");
    repo.commit();
    const { data } = await get(`${O}/pulls/${pull.number}/files?per_page=100`);
    expect(data).toMatchObject([
      { filename: "CARD.md", previous_filename: "README.md", status: "renamed", changes: 0 },
      { filename: "docs/a.txt", status: "modified", additions: 1, deletions: 1, patch: "@@ -1,3 +1,3 @@\n one\n-two\n+2\n three" },
      { filename: "model.bin", status: "added", additions: 0 },
    ]);
    expect((data as readonly object[])[2]).not.toHaveProperty("patch");
  });

  test("a list of files ends at 3,000 without a word", async () => {
    repo.write(Object.fromEntries(Array.from({ length: 3100 }, (_, n) => [`many/${n}.txt`, `${n}\n`]))).commit();
    expect((await get(`${O}/pulls/${pull.number}`)).data).toMatchObject({ changed_files: 3102 });
    const last = await get(`${O}/pulls/${pull.number}/files?per_page=100&page=30`);
    expect(last.data).toHaveLength(100);
    expect(last.headers.get("link")).not.toContain('rel="next"');
    expect((await get(`${O}/pulls/${pull.number}/files?per_page=100&page=31`)).data).toEqual([]);
  });

  test("a fork has branches of its own; once it is deleted the head has no repository and stays", async () => {
    repo.git("update-ref", "refs/forks/contributor/heads/main", repo.git("rev-parse", "change"));
    const fork = github.state.addRepository({ owner: "contributor", ownerType: "User", name: "wren", folder: repo.path, fork: true, refs: "refs/forks/contributor/heads/" });
    const foreign = await github.openPull({ base: github.repository("wren"), head: fork, headRef: "main", author: "contributor" });
    expect((await get(`${O}/pulls/${foreign.number}`)).data).toMatchObject({ head: { label: "contributor:main", sha: repo.git("rev-parse", "change"), repo: { full_name: "contributor/wren", fork: true } } });
    foreign.head = null;
    repo.git("update-ref", "-d", "refs/forks/contributor/heads/main");
    expect((await get(`${O}/pulls/${foreign.number}`)).data).toMatchObject({ head: { repo: null, sha: repo.git("rev-parse", "change") }, changed_files: 2 });
  });

  test("a review comment lands on lines of the diff alone", async () => {
    const write = (more: object) => github.api("POST", `${O}/pulls/${pull.number}/comments`, { token, body: { body: "```suggestion\ntwo\n```", commit_id: repo.git("rev-parse", "change"), path: "docs/a.txt", side: "RIGHT", ...more } });
    expect(await write({ line: 2 })).toMatchObject({ status: 201, data: { line: 2, path: "docs/a.txt", diff_hunk: "@@ -1,3 +1,3 @@\n one\n-two\n+2" } });
    for (const wrong of [{ line: 9 }, { line: 1, path: "README.md" }, { line: 2, start_line: 2 }]) expect((await write(wrong)).status).toBe(422);
    expect((await get(`${O}/pulls/${pull.number}/comments`)).data).toHaveLength(1);
    const review = (comments: readonly object[]) => github.api("POST", `${O}/pulls/${pull.number}/reviews`, { token, body: { event: "COMMENT", body: "", comments } });
    expect(await review([{ path: "docs/a.txt", line: 2, body: "a" }, { path: "docs/a.txt", line: 99, body: "b" }])).toMatchObject({ status: 422, data: { message: "Unprocessable Entity" } });
    expect((await get(`${O}/pulls/${pull.number}/comments`)).data).toHaveLength(1);
    expect((await review([{ path: "docs/a.txt", line: 1, body: "a" }])).status).toBe(200);
    expect((await get(`${O}/pulls/${pull.number}/reviews`)).data).toHaveLength(1);
  });
});

describe("contents", () => {
  test("trees, blobs, files and comparisons are those of git", async () => {
    const tree = (await get(`${O}/git/trees/${repo.git("rev-parse", "change")}?recursive=1`)).data as { tree: { path: string; sha: string }[]; truncated: boolean };
    expect(tree.tree.map((e) => e.path)).toEqual(["README.md", "docs", "docs/a.txt", "model.bin"]);
    const id = tree.tree.find((e) => e.path === "model.bin")?.sha ?? "";
    expect((await get(`${O}/git/blobs/${id}`)).data).toMatchObject({ encoding: "base64", size: 4, content: "AP/+Cg==\n" });
    const raw = await get(`${O}/git/blobs/${id}`, { accept: "application/vnd.github.raw+json" });
    expect([...raw.bytes]).toEqual([0, 255, 254, 10]);
    expect(raw.headers.get("content-type")).toBe("application/vnd.github.raw+json; charset=utf-8");
    expect((await get(`${O}/contents/docs/a.txt?ref=change`)).data).toMatchObject({ type: "file", path: "docs/a.txt", size: 12 });
    expect((await get(`${O}/git/commits/${repo.git("rev-parse", "change")}`)).data).toMatchObject({ message: "second", parents: [{ sha: repo.git("rev-parse", "main") }] });
    expect((await get(`${O}/commits?path=README.md`)).data).toMatchObject([{ commit: { message: "first" } }]);
    expect((await get(`${O}/compare/main...change`)).data).toMatchObject({ status: "ahead", ahead_by: 1, merge_base_commit: { sha: repo.git("rev-parse", "main") }, files: [{ filename: "docs/a.txt" }, { filename: "model.bin" }] });
    expect((await get(`${O}/git/ref/heads/change`)).data).toMatchObject({ object: { sha: repo.git("rev-parse", "change") } });
    expect((await get(`${O}/git/blobs/${"0".repeat(40)}`)).status).toBe(404);
  });

  test("two histories without a common commit cannot be compared", async () => {
    repo.git("checkout", "-q", "--orphan", "other");
    repo.commit("alone");
    expect(await get(`${O}/compare/main...other`)).toMatchObject({ status: 404, data: { message: "No common ancestor between main and other." } });
  });

  test("an answer that the asker has already is not sent again", async () => {
    const etag = (await get(O)).headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"[0-9a-f]{64}"$/);
    expect(await get(O, { "if-none-match": etag })).toMatchObject({ status: 304, bytes: Buffer.alloc(0) });
    expect((await get(`${O}/pulls/${pull.number}`, { "if-none-match": etag })).status).toBe(200);
  });
});

describe("artifacts of runs", () => {
  test("an archive is fetched from the storage, which must not see the token; one that expired is gone", async () => {
    const acme = github.repository("wren");
    const run = github.addRun({ repository: acme, head: acme, headSha: repo.git("rev-parse", "change"), headBranch: "change", event: "pull_request" });
    const [archive, old] = [github.addArtifact(run, "report", zip([{ name: "report.json", data: "{}" }])), github.addArtifact(run, "old", zip([]), true)];
    const actions = await github.workflowToken({ actions: "read", contents: "read" });
    const ask = (path: string, redirect: "manual" | "follow" = "follow") => github.api("GET", `${O}/actions/${path}`, { token: actions, redirect });
    expect((await ask(`runs/${run.id}`)).data).toMatchObject({ head_sha: run.headSha, pull_requests: [{ number: pull.number }] });
    expect((await ask(`runs/${run.id}/artifacts?name=report`)).data).toMatchObject({ total_count: 1, artifacts: [{ id: archive.id, name: "report", size_in_bytes: archive.zip.length }] });
    expect((await ask(`artifacts/${archive.id}/zip`, "manual")).status).toBe(302);
    expect((await ask(`artifacts/${archive.id}/zip`)).bytes).toEqual(archive.zip);
    expect((await ask(`artifacts/${old.id}/zip`)).status).toBe(410);
    expect((await get(`${O}/actions/artifacts/${archive.id}/zip`)).headers.get("x-accepted-github-permissions")).toBe("actions=read");
    expect(zip([{ name: "a", data: "b" }])).toEqual(zip([{ name: "a", data: "b" }]));
  });

  test("its archives are what others read", () => {
    const folder = new TempRepo(tempFolder()).write({ "a.zip": zip([{ name: "one.txt", data: "1\n" }, { name: "two.txt", data: "2\n", method: "stored" }]) });
    folder.git("-c", "alias.unpack=!python3 -m zipfile -e a.zip out", "unpack");
    expect(folder.git("hash-object", "out/one.txt", "out/two.txt").split("\n")).toHaveLength(2);
  });
});

describe("faults", () => {
  const comment = (body = "x") => github.api("POST", `${O}/issues/${pull.number}/comments`, { token, body: { body } });

  test("an answer in place of the real one, once, every third time", async () => {
    github.faults.add(badGateway(operation("pulls/get")), secondaryLimit(writes, { every: 3 }));
    expect((await get(`${O}/pulls/${pull.number}`)).status).toBe(502);
    expect((await get(`${O}/pulls/${pull.number}`)).status).toBe(200);
    const answers = [await comment(), await comment(), await comment(), await comment()];
    expect(answers.map((a) => a.status)).toEqual([201, 201, 403, 201]);
    expect(answers[2]?.headers.get("retry-after")).toBe("1");
    expect(await github.comments(pull)).toHaveLength(3);
  });

  test("a connection that is cut before or after the work is done", async () => {
    github.faults.add(cut("before", writes), cut("after", writes, { skip: 1, times: 1 }));
    await expect(comment("lost")).rejects.toThrow();
    expect(await github.comments(pull)).toEqual([]);
    await expect(comment("kept")).rejects.toThrow();
    expect((await github.comments(pull)).map((c) => c.body)).toEqual(["kept"]);
    expect(github.writes.map((w) => [w.status, w.fault])).toEqual([[0, "cut before"], [0, "cut after"]]);
  });

  test("the process under test dies at its n-th write", async () => {
    const killed: string[] = [];
    github.child = { kill: (signal) => killed.push(signal) };
    github.faults.add(killOn(2, "after"));
    await comment();
    expect(killed).toEqual([]);
    await expect(comment()).rejects.toThrow();
    expect(killed).toEqual(["SIGKILL"]);
    expect(await github.comments(pull)).toHaveLength(2);
  });
});

describe("what breaks GitHub's description is noted", () => {
  test.each<[string, string, unknown, RegExp]>([
    ["POST", `${O}/issues/1/comments`, { text: "x" }, /required property 'body'/],
    ["GET", `${O}/pulls/1/files?per_page=500`, undefined, /per_page/],
    ["GET", `${O}/pulls/1?expand=all`, undefined, /no such parameter: expand/],
    ["GET", `${O}/nothing`, undefined, /no such operation/],
    ["POST", `${O}/pulls/1/reviews`, { event: "MAYBE" }, /allowed values/],
    ["POST", "/graphql", { query: "{ viewer { secret } }" }, /Field 'secret' doesn't exist on type 'User'/],
  ])("%s %s", async (method, path, body, error) => {
    await github.api(method, path, { token, ...(body === undefined ? {} : { body }) });
    expect(github.violations.splice(0)).toMatchObject([{ side: "request", by: "client", errors: [expect.stringMatching(error)] }]);
  });

  test("a request that names no user agent, or comes to an Enterprise Server without its base path", async () => {
    await github.api("GET", O, { token, headers: { "user-agent": "" } });
    expect(github.violations.splice(0)).toMatchObject([{ errors: ["no user agent"] }]);
    const server = await startGitHub({ basePath: "/api/v3", repositories: [{ name: "wren", folder: repo.path }] });
    expect((await server.api("GET", O)).status).toBe(200);
    expect((await server.api("GET", `${server.url.replace("/api/v3", "")}${O}`)).status).toBe(404);
    expect(server.violations).toHaveLength(1);
    expect(server.graphqlUrl).toMatch(/\/api\/graphql$/);
    await server.close();
  });
});
