import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { hunks, isCommentable } from "../../src/github/diff-lines.ts";
import { postSuggestions, type Review, type Suggestion } from "../../src/github/suggestions.ts";
import { client, FakePull, type Fault, HEAD, REPOSITORY, STRANGER } from "./server.ts";

let server: FakePull;
beforeEach(async () => {
  server = await FakePull.start();
  server.files = [{ filename: "card.md", patch: "@@ -1,3 +1,50 @@ x\n+a" }];
});
afterEach(async () => { await server.close(); });

const one = (key: string, over: Partial<Suggestion> = {}): Suggestion => ({ path: "card.md", line: 3, body: "```suggestion\nlicense: mit\n```", key, ...over });
const review = (...suggestions: readonly Suggestion[]): Review => ({ repository: REPOSITORY, number: 7, headSha: HEAD, summary: "Fixes to commit with one click.", suggestions });
const many = (n: number): Suggestion[] => Array.from({ length: n }, (_, i) => one(`k${i}`, { line: i + 1 }));

describe("a review with suggestions", () => {
  test("is posted once: 4 requests, then 3", async () => {
    const result = await postSuggestions(client(server), review(one("a"), one("b/c", { line: 5, endLine: 7 })));
    expect(result).toEqual({ posted: 2, already: 0, url: "https://github.com/org/model/pull/7#pullrequestreview-1", notes: [] });
    expect(server.seen.at(-1)?.body).toEqual({
      commit_id: HEAD, event: "COMMENT", body: "Fixes to commit with one click.",
      comments: [
        { path: "card.md", line: 3, side: "RIGHT", body: expect.stringMatching(/^<!-- gpai-docket:v1:suggestion:a [0-9a-f]{16} -->\n```suggestion\nlicense: mit\n```$/) },
        { path: "card.md", line: 7, side: "RIGHT", start_line: 5, start_side: "RIGHT", body: expect.stringContaining("suggestion:b/c ") },
      ],
    });
    server.seen = [];
    expect(await postSuggestions(client(server), review(one("a"), one("b/c", { body: "Other words" })))).toEqual({ posted: 0, already: 2, url: "", notes: [] });
    expect(server.asked).toEqual(["GET /repos/org/model/pulls/7/files", "GET /repos/org/model/pulls/7/comments", "POST /graphql"]);
  });

  test("only what is not there; a stranger's key does not count", async () => {
    await postSuggestions(client(server), review(one("a")));
    const [ours] = server.reviewComments;
    server.reviewComments.push({ id: 5, path: "x", line: 1, user: STRANGER, body: (ours?.body ?? "").replace(":a ", ":b ") });
    expect(await postSuggestions(client(server), review(one("a"), one("b")))).toMatchObject({ posted: 1, already: 1 });
  });

  test("nothing given: nothing asked", async () => {
    expect(await postSuggestions(client(server), review())).toEqual({ posted: 0, already: 0, url: "", notes: [] });
    expect(server.seen).toHaveLength(0);
  });

  test("20 at most in one review, the rest in the next run", async () => {
    expect(await postSuggestions(client(server), review(...many(25)))).toMatchObject({ posted: 20, notes: [expect.stringContaining("5 further suggestions")] });
    expect(await postSuggestions(client(server), review(...many(25)))).toMatchObject({ posted: 5, already: 20, notes: [] });
    expect(server.writes).toHaveLength(2);
  });

  test("unusable ones are left out", async () => {
    const odd = [one("bad key"), one("a", { line: 0 }), one("b", { line: 4, endLine: 3 }), one("c", { path: "" }), one("d", { body: "x".repeat(65_536) })];
    expect(await postSuggestions(client(server), review(...odd))).toMatchObject({ posted: 0, notes: ["5 suggestions have no usable place, key or length"] });
    expect(server.seen).toHaveLength(0);
  });

  test("outside the diff: the others are posted", async () => {
    const result = await postSuggestions(client(server), review(one("a"), one("b", { path: "other.md" }), one("c", { line: 200 })));
    expect(result).toMatchObject({ posted: 1, notes: ["2 of 3 suggestions: outside the lines that GitHub shows as changed"] });
    expect(server.reviewComments.map((c) => c.line)).toEqual([3]);
  });

  test("all outside the diff, or refused for another reason: none, with the reason", async () => {
    expect(await postSuggestions(client(server), review(one("b", { path: "other.md" })))).toMatchObject({ posted: 0, notes: [expect.stringContaining("1 of 1 suggestions: outside")] });
    expect(server.writes).toEqual([]);
    server.faults = (seen) => (seen.method === "POST" ? { kind: "status", status: 422, body: { message: "User can only have one pending review per pull request" } } : undefined);
    expect(await postSuggestions(client(server), review(one("a")))).toMatchObject({ posted: 0, notes: [expect.stringContaining("one pending review")] });
    expect(server.reviewComments).toHaveLength(0);
  });

  test("moved on, closed, locked, read-only", async () => {
    for (const change of [{ state: "closed" }, { locked: true }, { head: { ref: "f", sha: "c".repeat(40), repo: null } }]) {
      server.pull = { ...server.pull, state: "open", locked: false, ...change };
      expect(await postSuggestions(client(server), review(one("a")))).toMatchObject({ posted: 0, notes: [expect.stringContaining("no suggestion was posted")] });
    }
    expect(server.writes).toEqual([]);
    server.pull = { ...server.pull, state: "open", locked: false, head: { ref: "f", sha: HEAD, repo: null } };
    server.readOnly = true;
    expect(await postSuggestions(client(server), review(one("a")))).toMatchObject({ posted: 0, notes: [expect.stringContaining("may not write")] });
  });

  test.each([
    { kind: "status", status: 502 }, { kind: "status", status: 502, processed: true }, { kind: "cut-after" }, { kind: "cut-before" }, { kind: "html" }, { kind: "half-body" },
  ] satisfies Fault[])("an answer that got lost (%j): one review all the same", async (fault) => {
    server.faults = (_, index) => (index === 3 ? fault : undefined);
    const github = client(server);
    expect(await postSuggestions(github, review(...many(25)))).toMatchObject({ posted: 20 });
    expect(server.reviewComments).toHaveLength(20);
    expect(github.waits).toContain(2000);
  });

  test("nobody tells who we are, and the key is there: nothing is posted", async () => {
    await postSuggestions(client(server), review(one("a")));
    server.noGraphql = 404;
    expect(await postSuggestions(client(server), review(one("a"), one("b")))).toMatchObject({ posted: 0, notes: [expect.stringContaining("does not tell whom")] });
    expect(server.reviewComments).toHaveLength(1);
  });
});

test("lines that a review can comment on", () => {
  const patch = "@@ -1,3 +1,4 @@ def f():\n a\n+@@ -9 +900 @@\n b\n c\n@@ -10 +12 @@\n-x\n+y\n@@ -20,2 +21,0 @@\n-z\n-z";
  expect(hunks(patch)).toEqual([{ first: 1, last: 4 }, { first: 12, last: 12 }]);
  expect([[1, 4], [4, 4], [12, 12], [4, 12], [5, 5], [21, 21], [900, 900]].map(([a, b]) => isCommentable(patch, a ?? 0, b ?? 0))).toEqual([true, true, true, false, false, false, false]);
  const started = performance.now();
  hunks(`@@ -${"1,".repeat(500_000)}`);
  expect(performance.now() - started).toBeLessThan(2000);
});
