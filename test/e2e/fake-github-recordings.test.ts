/** Recorded exchanges with the real GitHub (@octokit/fixtures) as oracle for the fake: the same request must get the same answer. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type GitHub, startGitHub } from "../support/github/server.ts";
import { projectRoot } from "../support/mini-runner.ts";
import { TempRepo } from "../support/temp-repo.ts";

interface Recording { readonly method: string; readonly path: string; readonly status: number; readonly response: unknown; readonly headers: Readonly<Record<string, string>>; readonly reqheaders: Readonly<Record<string, string>> }

const ORG = "octokit-fixture-org";
let repo: TempRepo;
let github: GitHub;
let token: string;

beforeEach(async () => {
  repo = new TempRepo().write({ "README.md": "# hello-world" });
  repo.git("checkout", "-q", "-b", "master");
  repo.commit();
  github = await startGitHub({ org: ORG, repositories: ["hello-world", "paginate-issues", "rename-repository"].map((name) => ({ name, folder: repo.path, defaultBranch: "master" })) });
  token = await github.workflowToken();
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

function recordings(scenario: string): readonly Recording[] {
  return JSON.parse(readFileSync(join(projectRoot, "node_modules/@octokit/fixtures/scenarios/api.github.com", scenario, "normalized-fixture.json"), "utf8")) as readonly Recording[];
}

/** Addresses with GitHub's own origin, so that they compare. */
function real<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll(github.url, "https://api.github.com")) as T;
}

async function replay(one: Recording) {
  return github.api("GET", one.path, { token, headers: { accept: one.reqheaders["accept"] ?? "" }, redirect: "manual" });
}

test("contents of a folder: the very same answer, ids of git objects too", async () => {
  const [folder] = recordings("get-content");
  const answer = await replay(folder as Recording);
  expect(answer.status).toBe(folder?.status);
  expect(real(answer.data)).toEqual(folder?.response);
  expect(answer.headers.get("content-type")).toBe(folder?.headers["content-type"]);
  expect(answer.headers.get("x-github-media-type")).toBe(folder?.headers["x-github-media-type"]);
});

test("a raw file: the same bytes under the same media type, with a character set", async () => {
  const [, file] = recordings("get-content");
  const answer = await replay(file as Recording);
  expect(answer.bytes.toString("utf8")).toBe(file?.response);
  expect(answer.headers.get("content-type")).toBe(file?.headers["content-type"]);
});

test("a repository: every address is built the same way", async () => {
  const [one] = recordings("get-repository");
  const recorded = one?.response as Readonly<Record<string, unknown>> & { readonly owner: Readonly<Record<string, unknown>> };
  const answer = real((await replay(one as Recording)).data) as typeof recorded;
  const addresses = (of: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(of).filter(([key]) => key === "url" || (key.endsWith("_url") && key !== "avatar_url")));
  expect(addresses(answer)).toEqual(addresses(recorded));
  expect(addresses(answer.owner)).toEqual(addresses(recorded.owner));
  expect(Object.keys(answer.owner)).toEqual(expect.arrayContaining(Object.keys(recorded.owner)));
  // Settings that only an administrator's token sees, which the recording was made with, are no part of the fake.
  const missing = Object.keys(recorded).filter((key) => !Object.hasOwn(answer, key));
  expect(missing.filter((key) => !/^(allow_|delete_branch|use_squash|permissions|temp_clone_token|organization)/.test(key))).toEqual([]);
});

test("pages are linked with the same relations, in the same order, by the repository's id", async () => {
  const pull = await github.openPull({ base: github.repository("paginate-issues", ORG), head: github.repository("paginate-issues", ORG), headRef: "master" });
  for (let n = 0; n < 13; n += 1) await github.comment(pull, "octocat", `${n}`);
  for (const one of recordings("paginate-issues")) {
    const page = /[?&]page=(\d+)/.exec(one.path)?.[1];
    const answer = await github.api("GET", `/repos/${ORG}/paginate-issues/issues/${pull.number}/comments?per_page=3${page === undefined ? "" : `&page=${page}`}`, { token });
    const link = real(answer.headers.get("link") ?? "").replaceAll(/repositories\/\d+\/issues\/\d+\/comments/g, "repositories/1000/issues");
    expect(link).toBe(one.headers["link"]);
    expect(answer.data).toHaveLength((one.response as readonly unknown[]).length);
  }
});

test("a renamed repository answers 301 to reading and 307 to writing, with its id", async () => {
  const old = github.repository("rename-repository", ORG);
  const [, reading, , writing] = recordings("rename-repository");
  github.rename(old, "rename-repository-newname");
  const normal = (value: unknown): unknown => JSON.parse(JSON.stringify(real(value)).replaceAll(`/repositories/${old.id}`, "/repositories/1000")) as unknown;
  const read = await replay(reading as Recording);
  expect({ status: read.status, body: normal(read.data), location: normal(read.headers.get("location")) }).toEqual({ status: reading?.status, body: reading?.response, location: reading?.headers["location"] });
  const written = await github.api("POST", `/repos/${ORG}/rename-repository/issues/1/comments`, { token, body: { body: "x" }, redirect: "manual" });
  expect({ status: written.status, keys: Object.keys(written.data as object) }).toEqual({ status: writing?.status, keys: Object.keys(writing?.response as object) });
  expect((await github.api("GET", `/repos/${ORG}/rename-repository`, { token })).data).toMatchObject({ name: "rename-repository-newname" });
});

test("errors have the same fields", async () => {
  const pull = await github.openPull({ base: github.repository("hello-world", ORG), head: github.repository("hello-world", ORG), headRef: "master" });
  const [invalid] = recordings("errors");
  const [absent] = recordings("branch-protection");
  const fields = (value: unknown): string[] => Object.keys(value as object);
  const refused = await github.api("POST", `/repos/${ORG}/hello-world/issues/${pull.number}/comments`, { token, body: { body: "x".repeat(70_000) } });
  const recorded = invalid?.response as { readonly message: string; readonly errors: readonly object[] };
  expect(refused).toMatchObject({ status: invalid?.status, data: { message: recorded.message } });
  // `status` in the body is younger than the recording.
  expect(fields(refused.data).filter((f) => f !== "status").toSorted()).toEqual(fields(recorded).toSorted());
  expect(fields((refused.data as typeof recorded).errors[0])).toEqual(expect.arrayContaining(fields(recorded.errors[0])));
  const missing = await github.api("GET", `/repos/${ORG}/hello-world/pulls/99`, { token });
  expect(missing.status).toBe(absent?.status);
  expect(fields(missing.data).filter((f) => f !== "status")).toEqual(fields(absent?.response));
  for (const answer of [refused, missing]) expect(answer.headers.get("content-type")).toBe(absent?.headers["content-type"]);
});
