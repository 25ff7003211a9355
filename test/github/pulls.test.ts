import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { findPullRequest, getPullRequest, readPullRequest } from "../../src/github/pulls.ts";
import { BASE, client, FakePull, HEAD, pullRequest, REPOSITORY } from "./server.ts";

let server: FakePull;
beforeEach(async () => { server = await FakePull.start(); });
afterEach(async () => { await server.close(); });

const head = { owner: "someone", branch: "feature/a b", sha: HEAD, repositoryId: 11 };

describe("one pull request", () => {
  test("every field", async () => {
    expect(await getPullRequest(client(server), REPOSITORY, 7)).toEqual({
      number: 7, state: "open", draft: false, locked: false, headSha: HEAD, headRef: "feature", baseSha: BASE, baseRef: "main", changedFiles: 3,
      headRepository: { id: 11, owner: "someone", repo: "model" }, baseRepository: { id: 10, owner: "org", repo: "model" },
    });
  });

  test("the head repository was deleted", () => {
    expect(readPullRequest({ ...pullRequest(7), head: { ref: "f", sha: HEAD, repo: null } })?.headRepository).toBeNull();
  });

  test.each([
    { number: "7" }, { number: -1 }, { state: "merged" }, { head: { ref: "f", sha: "short" } }, { head: null }, { base: { ref: "main", sha: BASE, repo: null } },
    { base: { ref: "main", sha: BASE, repo: { id: 1, name: "..", owner: { login: "x" } } } }, { base: { ref: 1, sha: BASE } }, { changed_files: undefined }, { changed_files: 1.5 },
  ])("%j is none", (change) => {
    expect(readPullRequest(pullRequest(7))).toBeDefined();
    expect(readPullRequest({ ...pullRequest(7), ...change })).toBeUndefined();
  });

  test("another number than asked for, or no pull request at all", async () => {
    server.pull = pullRequest(8);
    await expect(getPullRequest(client(server), REPOSITORY, 7)).rejects.toMatchObject({ kind: "unexpected" });
    await expect(getPullRequest(client(server), REPOSITORY, 9)).rejects.toMatchObject({ kind: "not-found" });
    await expect(getPullRequest(client(server), { owner: "..", repo: "x" }, 9)).rejects.toMatchObject({ kind: "rejected" });
    expect(server.seen).toHaveLength(2);
  });
});

describe("by its head", () => {
  test("found, with the query that GitHub documents", async () => {
    server.pulls = [pullRequest(3, { sha: "c".repeat(40) }), pullRequest(4), pullRequest(5, { id: 12 })];
    expect((await findPullRequest(client(server), REPOSITORY, head)).pull?.number).toBe(4);
    expect(Object.fromEntries(server.seen[0]?.query ?? [])).toEqual({ state: "open", head: "someone:feature/a b", per_page: "100" });
  });

  test("none: another commit, another repository, a deleted one", async () => {
    server.pulls = [pullRequest(3, { sha: "c".repeat(40) }), pullRequest(5, { id: 12 }), { ...pullRequest(6), head: { sha: HEAD, ref: "f", repo: null } }];
    expect(await findPullRequest(client(server), REPOSITORY, head)).toEqual({ reason: "no open pull request has the head aaaaaaaaaaaa: it was closed, or has moved on" });
  });

  test("a claimed number picks among those that match, and never another", async () => {
    server.pulls = [pullRequest(4), pullRequest(5), pullRequest(6, { id: 12 })];
    expect(await findPullRequest(client(server), REPOSITORY, head)).toMatchObject({ reason: expect.stringContaining("several open pull requests (4, 5)") });
    expect((await findPullRequest(client(server), REPOSITORY, { ...head, claimed: 5 })).pull?.number).toBe(5);
    expect(await findPullRequest(client(server), REPOSITORY, { ...head, claimed: 6 })).toMatchObject({ reason: expect.stringContaining("and the number 6") });
  });

  test("moved on between the list and the look", async () => {
    server.pulls = [pullRequest(7)];
    server.pull = pullRequest(7, { sha: "d".repeat(40) });
    expect(await findPullRequest(client(server), REPOSITORY, head)).toEqual({ reason: "pull request 7 has moved on from aaaaaaaaaaaa" });
  });
});
