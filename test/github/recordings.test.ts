/** Recorded answers of the real GitHub: what our readers make of them. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { connect, type GitHub } from "../../src/github/client.ts";
import { commitFile, createBranch, deleteBranch } from "../../src/github/contents.ts";
import { readRestIssue } from "../../src/github/issue-shape.ts";
import { issueTracker } from "../../src/github/issues.ts";
import { ensureLabels } from "../../src/github/labels.ts";
import { readRepository, repositoryById } from "../../src/github/repositories.ts";
import { projectRoot } from "../support/mini-runner.ts";
import { failure } from "./app-support.ts";

interface Recording { readonly method: string; readonly path: string; readonly status: number; readonly response: unknown; readonly headers: Readonly<Record<string, string>> }

function recordings(scenario: string): readonly Recording[] {
  return JSON.parse(readFileSync(join(projectRoot, "node_modules/@octokit/fixtures/scenarios/api.github.com", scenario, "normalized-fixture.json"), "utf8")) as readonly Recording[];
}

/** Answers each request with the next recording of its method and path; what was not recorded is 404, or what `otherwise` says. */
function replay(scenario: string, otherwise: (path: string) => unknown = () => undefined): { readonly github: GitHub; readonly seen: string[] } {
  const left = [...recordings(scenario)];
  const seen: string[] = [];
  const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response => {
    const { location, link } = headers;
    return new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { "content-type": "application/json; charset=utf-8", ...(link === undefined ? {} : { link }), ...(location === undefined ? {} : { location }) } });
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const method = (init?.method ?? "GET").toLowerCase();
    const known = (path: string): number => left.findIndex((r) => r.method === method && r.path.split("?")[0]?.replace(/\/$/, "") === path);
    seen.push(`${method} ${url.pathname}`);
    const at = known(url.pathname);
    const found = at === -1 ? undefined : left.splice(at, 1)[0];
    if (found === undefined) { const body = otherwise(url.pathname); return json(body === undefined ? 404 : 200, body ?? { message: "Not Found" }); }
    // What fetch itself does with a redirect.
    if ([301, 307].includes(found.status)) return fetch(found.headers["location"] ?? "", init);
    return await Promise.resolve(json(found.status, found.response, found.headers));
  };
  return { github: connect({ token: "ghs_x", apiUrl: "https://api.github.com", log: () => undefined, wait: () => Promise.resolve(), writeSpacingMs: 0, fetch }), seen };
}

const place = (repo: string) => ({ owner: "octokit-fixture-org", repo });

test("a repository, by its name and by its number", async () => {
  const { github } = replay("get-repository");
  expect(readRepository((await github.get("/repos/octokit-fixture-org/hello-world")).data)).toMatchObject({ id: 1000, owner: "octokit-fixture-org", repo: "hello-world", private: false, archived: false, hasIssues: true, defaultBranch: "master" });
  expect(await repositoryById(replay("rename-repository").github, 1000)).toMatchObject({ id: 1000, repo: "rename-repository-newname" });
});

test("a renamed repository answers under its old name, to reads and to writes", async () => {
  const { github, seen } = replay("rename-repository");
  const path = "/repos/octokit-fixture-org/rename-repository";
  await github.write("PATCH", path, { name: "rename-repository-newname" });
  expect(readRepository((await github.get(path)).data)).toMatchObject({ repo: "rename-repository-newname" });
  expect((await github.write("PATCH", path, { description: "test description" })).status).toBe(200);
  expect(seen.filter((s) => s.endsWith("/repositories/1000"))).toEqual(["get /repositories/1000", "patch /repositories/1000"]);
});

test("issues of five pages, whose further pages lie under the repository's number", async () => {
  const all = recordings("paginate-issues").flatMap((r) => r.response as readonly { user: { login: string } }[]);
  expect(all.map((issue) => readRestIssue(issue)).filter((i) => typeof i !== "object")).toEqual([]);
  const [{ user: { login } }] = all as [{ user: { login: string } }];
  const pages = recordings("paginate-issues").map((r) => r.response);
  let page = 0;
  const host = connect({ token: "ghp_x", apiUrl: "https://api.github.com", log: () => undefined, fetch: async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    if (pathname === "/user") return await Promise.resolve(Response.json({ login, type: "User" }));
    const headers = recordings("paginate-issues")[page]?.headers["link"];
    return new Response(JSON.stringify(pages[page++]), { headers: { "content-type": "application/json", ...(headers === undefined ? {} : { link: headers }) } });
  } });
  const { issues, complete } = await issueTracker(host, place("paginate-issues")).own();
  expect([issues.map((i) => i.number), complete, page]).toEqual([Array.from({ length: 13 }, (_, n) => n + 1), true, 5]);
});

test("an issue that was made, and labels without which it was", async () => {
  const labels = recordings("labels");
  const { github, seen } = replay("add-labels-to-issue", (path) => (path.endsWith("/labels") ? labels[0]?.response : undefined));
  expect(await issueTracker(github, place("add-labels-to-issue")).create({ title: "Issue without a label", body: "", labels: ["bug"] })).toMatchObject({ number: 1, title: "Issue without a label", state: "open", stateReason: null, body: "", labels: [], locked: false });
  expect(seen).toEqual(["get /repos/octokit-fixture-org/add-labels-to-issue/labels", "post /repos/octokit-fixture-org/add-labels-to-issue/issues"]);
});

test("labels: those that are there are left, one is made, an odd colour is refused", async () => {
  const { github, seen } = replay("labels");
  expect(await ensureLabels(github, place("labels"), ["Bug", "test-label"], () => ({ color: "663399" }))).toEqual([]);
  expect(seen).toEqual(["get /repos/octokit-fixture-org/labels/labels", "post /repos/octokit-fixture-org/labels/labels"]);
  expect(await failure(replay("errors").github.write("POST", "/repos/octokit-fixture-org/errors/labels", { name: "foo", color: "invalid" }))).toMatchObject({ kind: "rejected", status: 422, ambiguous: false, message: expect.stringContaining("Validation Failed: invalid") });
  expect(await ensureLabels(replay("errors", () => []).github, place("errors"), ["foo"], () => ({ color: "invalid" }))).toEqual(["foo"]);
});

test("a branch and a file", async () => {
  const refs = replay("git-refs");
  expect(await createBranch(refs.github, place("git-refs"), "test", "0000000000000000000000000000000000000002")).toBe("made");
  await deleteBranch(refs.github, place("git-refs"), "test");
  expect(refs.seen.at(-1)).toBe("delete /repos/octokit-fixture-org/git-refs/git/refs/heads/test");
  expect(await commitFile(replay("create-file").github, place("create-file"), { path: "test.txt", branch: "main", message: "create test.txt", bytes: new Uint8Array(Buffer.from("Test content")) })).toMatchObject({ outcome: "committed", commit: expect.stringMatching(/^[0-9a-f]{40}$/) });
});
