import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { markerLine } from "../../src/formats/comment-marker.ts";
import { ensureComment, type StickyComment } from "../../src/github/sticky.ts";
import { ACTIONS, client, FakePull, type Fault, HEAD, REPOSITORY, STRANGER, TOKEN } from "./server.ts";

let server: FakePull;
beforeEach(async () => { server = await FakePull.start(); });
afterEach(async () => { await server.close(); });

const DIGEST = { one: "1".repeat(16), two: "2".repeat(16) };
const body = (digest: string, words = "", key = "."): string => `${markerLine({ purpose: "pull-request", key, digest })}${words}`;

function wanted(over: { state?: "todo" | "clear"; digest?: string; mode?: StickyComment["mode"]; words?: string; key?: string } = {}): StickyComment {
  const { state = "todo", digest = DIGEST.one, mode = "on-change", words = "Text", key = "." } = over;
  return { repository: REPOSITORY, number: 7, headSha: HEAD, purpose: "pull-request", key, mode, desired: { state, digest, body: body(digest, words, key) } };
}

const fault = (index: number, f: Fault): void => { server.faults = (_, i) => (i === index ? f : undefined); };
const LIST = "GET /repos/org/model/issues/7/comments";
const PULL = "GET /repos/org/model/pulls/7";
const POST = "POST /repos/org/model/issues/7/comments";
const patch = (id: number): string => `PATCH /repos/org/model/issues/comments/${id}`;
const remove = (id: number): string => `DELETE /repos/org/model/issues/comments/${id}`;

describe("the usual life of a comment", () => {
  test("created, unchanged, updated, cleared: requests and writes", async () => {
    const created = await ensureComment(client(server), wanted());
    expect(created).toEqual({ action: "created", url: "https://github.com/org/model/pull/7#issuecomment-1000" });
    expect(server.asked).toEqual([LIST, PULL, POST, LIST]);
    expect(server.comments).toMatchObject([{ body: body(DIGEST.one, "Text"), user: ACTIONS }]);

    server.seen = [];
    expect(await ensureComment(client(server), wanted({ words: "Other commit id, same digest" }))).toEqual({ ...created, action: "unchanged" });
    expect(server.asked).toEqual([LIST, "POST /graphql"]);

    server.seen = [];
    expect((await ensureComment(client(server), wanted({ digest: DIGEST.two }))).action).toBe("updated");
    expect(server.asked).toEqual([LIST, "POST /graphql", PULL, patch(1000)]);

    server.seen = [];
    expect((await ensureComment(client(server), wanted({ state: "clear", digest: DIGEST.one, words: "Done" }))).action).toBe("updated");
    expect(server.comments).toMatchObject([{ id: 1000, body: body(DIGEST.one, "Done") }]);
  });

  test("nothing to say and nothing there: nothing is written", async () => {
    expect(await ensureComment(client(server), wanted({ state: "clear" }))).toEqual({ action: "none" });
    expect(server.asked).toEqual([LIST]);
    expect((await ensureComment(client(server), wanted({ state: "clear", mode: "always" }))).action).toBe("created");
  });

  test("never: not even a request", async () => {
    expect(await ensureComment(client(server), wanted({ mode: "never" }))).toEqual({ action: "none" });
    expect(server.seen).toHaveLength(0);
  });

  test("each key keeps a comment of its own", async () => {
    await ensureComment(client(server), wanted());
    await ensureComment(client(server), wanted({ key: "models/b" }));
    expect(server.comments).toHaveLength(2);
    expect((await ensureComment(client(server), wanted({ key: "models/b" }))).action).toBe("unchanged");
  });

  test("a comment that was minimised is still ours", async () => {
    server.add(body(DIGEST.one), ACTIONS).minimized = { reason: "OUTDATED" };
    expect((await ensureComment(client(server), wanted())).action).toBe("unchanged");
  });

  test("a token in the text is taken out before it is sent", async () => {
    await ensureComment(client(server), wanted({ words: `a ${TOKEN} b` }));
    expect(server.comments[0]?.body).toBe(body(DIGEST.one, "a [token] b"));
  });
});

describe("whose comment it is", () => {
  test("a stranger's marker is neither taken over nor touched, among 120 comments", async () => {
    for (let i = 0; i < 60; i++) server.add(`comment ${i}`, STRANGER);
    const spoofed = server.add(body(DIGEST.two, "mine now"), STRANGER);
    for (let i = 0; i < 57; i++) server.add(`comment ${i}`, null);
    const ours = server.add(body(DIGEST.two, "old"), ACTIONS);
    server.add(body(DIGEST.one, "also spoofed"), { login: "github-actions", type: "User" });
    server.add(body(DIGEST.one, "another app's"), { login: "other[bot]", type: "Bot" });
    expect(await ensureComment(client(server), wanted())).toMatchObject({ action: "updated", url: expect.stringContaining(String(ours.id)) });
    expect(server.writes).toEqual([patch(ours.id)]);
    expect(spoofed.body).toBe(body(DIGEST.two, "mine now"));
    expect(server.seen.length).toBeLessThanOrEqual(5);
  });

  test("only a stranger's is there: ours is created beside it", async () => {
    server.add(body(DIGEST.one), STRANGER);
    expect((await ensureComment(client(server), wanted())).action).toBe("created");
    // A person's comment cannot be that of an installation: nobody had to be asked who we are.
    expect(server.asked).not.toContain("POST /graphql");
    server.seen = [];
    expect((await ensureComment(client(server), wanted({ digest: DIGEST.two }))).action).toBe("updated");
    expect(server.comments.filter((c) => c.user === STRANGER)).toHaveLength(1);
  });

  test("two identities keep a comment each", async () => {
    await ensureComment(client(server), wanted());
    server.viewer = { login: "Alice", type: "User" };
    const alice = client(server, { token: `ghp_${"a".repeat(36)}` });
    expect((await ensureComment(alice, wanted())).action).toBe("created");
    expect((await ensureComment(alice, wanted({ digest: DIGEST.two }))).action).toBe("updated");
    expect(server.comments.map((c) => [c.user?.login, c.body.includes(DIGEST.two)])).toEqual([["github-actions[bot]", false], ["Alice", true]]);
  });

  test("duplicates of ours: the newest stays", async () => {
    const old = server.add(body(DIGEST.one), ACTIONS);
    server.add("between", STRANGER);
    const kept = server.add(body(DIGEST.two), ACTIONS);
    expect(await ensureComment(client(server), wanted({ digest: DIGEST.two }))).toMatchObject({ action: "unchanged" });
    expect(server.writes).toEqual([remove(old.id)]);
    server.add(body(DIGEST.one), ACTIONS);
    server.seen = [];
    expect(await ensureComment(client(server), wanted({ digest: DIGEST.two }))).toMatchObject({ action: "updated" });
    expect(server.writes).toEqual([patch(kept.id + 1), remove(kept.id)]);
  });

  test("a run at the same moment: one comment stays, whichever run comes last", async () => {
    // The other run writes between our list and our comment.
    server.faults = (seen) => { if (seen.method === "POST") server.add(body(DIGEST.one, "the other run's"), ACTIONS); return undefined; };
    expect(await ensureComment(client(server), wanted())).toMatchObject({ action: "created", url: expect.stringContaining("1001") });
    expect(server.comments.map((c) => c.id)).toEqual([1001]);
    expect(server.seen.at(-2)?.query.get("since")).toBe("2026-11-22T09:50:00.000Z");
  });

  test("two runs at once, each with its own client", async () => {
    const results = await Promise.all([ensureComment(client(server), wanted()), ensureComment(client(server), wanted())]);
    for (const { action } of results) expect(["created", "unchanged"]).toContain(action);
    expect(server.comments).toHaveLength(1);
  });

  test("nobody tells who we are: nothing is written, and it is said", async () => {
    const comment = server.add(body(DIGEST.two), ACTIONS);
    server.noGraphql = 404;
    const result = await ensureComment(client(server), wanted());
    expect(result).toMatchObject({ action: "failed", reason: expect.stringContaining("does not tell whom this token writes as") });
    expect(server.writes).toEqual([]);
    expect(comment.body).toBe(body(DIGEST.two));
  });
});

describe("what forbids a write", () => {
  test.each([
    ["a newer head", { head: { ref: "f", sha: "c".repeat(40), repo: null } }, /moved on to cccccccccccc; aaaaaaaaaaaa was judged/],
    ["closed", { state: "closed" }, /closed/],
    ["locked", { locked: true }, /locked/],
  ])("%s: outdated", async (_, change, reason) => {
    Object.assign(server.pull, change);
    const ours = server.add(body(DIGEST.two), ACTIONS);
    expect(await ensureComment(client(server), wanted())).toMatchObject({ action: "outdated", reason: expect.stringMatching(reason) });
    server.comments = [];
    expect(await ensureComment(client(server), wanted())).toMatchObject({ action: "outdated" });
    expect(server.writes).toEqual([]);
    expect(ours.body).toBe(body(DIGEST.two));
  });

  test("locked between the look and the write", async () => {
    fault(2, { kind: "status", status: 403, body: { message: "Unable to create comment because issue is locked." } });
    expect((await ensureComment(client(server), wanted())).action).toBe("outdated");
  });

  test("a token that may only read", async () => {
    server.readOnly = true;
    const result = await ensureComment(client(server), wanted());
    expect(result).toMatchObject({ action: "not-permitted", reason: expect.stringContaining("403, \"Resource not accessible by integration\", request ABCD:1234") });
    expect(server.writes).toEqual([POST]);
  });

  test.each([403, 404, 401])("a token that may not even read (%i)", async (status) => {
    fault(0, { kind: "status", status, body: { message: "No" } });
    expect((await ensureComment(client(server), wanted())).action).toBe("not-permitted");
  });

  test("our comment may not be changed: not permitted, after a second look", async () => {
    server.add(body(DIGEST.two), ACTIONS);
    server.faults = (seen) => (seen.method === "PATCH" ? { kind: "status", status: 404, body: { message: "Not Found" } } : undefined);
    expect((await ensureComment(client(server), wanted())).action).toBe("not-permitted");
    expect(server.writes).toHaveLength(2);
  });

  test("somebody deleted our comment meanwhile: a new one", async () => {
    server.add(body(DIGEST.two), ACTIONS);
    server.faults = (seen) => { if (seen.method === "PATCH") server.comments = []; return undefined; };
    expect((await ensureComment(client(server), wanted())).action).toBe("created");
    expect(server.comments).toHaveLength(1);
  });

  test("the quota is spent, the text is refused, the API is down: failed, with the reason", async () => {
    fault(0, { kind: "status", status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1795345200" }, body: { message: "API rate limit exceeded" } });
    expect(await ensureComment(client(server), wanted())).toMatchObject({ action: "failed", reason: expect.stringContaining("2026-11-22T11:00:00Z") });
    server.faults = (seen) => (seen.method === "POST" ? { kind: "status", status: 422, body: { message: "Validation Failed" } } : undefined);
    expect(await ensureComment(client(server), wanted())).toMatchObject({ action: "failed", reason: expect.stringContaining("Validation Failed") });
    server.faults = () => ({ kind: "status", status: 502 });
    expect(await ensureComment(client(server), wanted())).toMatchObject({ action: "failed", reason: expect.stringContaining("502") });
    expect(server.comments).toHaveLength(0);
  });

  test("a text without its marker, or longer than GitHub takes, is not sent", async () => {
    const good = wanted();
    for (const text of ["no marker", body(DIGEST.two), body(DIGEST.one, "", "other"), body(DIGEST.one, "x".repeat(65_536))]) {
      expect((await ensureComment(client(server), { ...good, desired: { ...good.desired, body: text } })).action).toBe("failed");
    }
    expect(server.seen).toHaveLength(0);
  });

  test.each([
    ["a comment without an id", [{ body: "x" }]], ["a text that is none", [{ id: 1, body: 5 }]], ["no list", { message: "hello" }], ["nonsense", [null]],
  ])("%s in the list: ours may be hidden behind it, so nothing is written", async (_, answer) => {
    server.extra = (seen) => (seen.path.endsWith("/comments") && seen.method === "GET" ? { status: 200, body: answer } : undefined);
    expect((await ensureComment(client(server), wanted())).action).toBe("failed");
    expect(server.writes).toEqual([]);
  });

  test("a conversation longer than can be read", async () => {
    server.extra = (seen) => (seen.path.endsWith("/comments") ? { status: 200, body: [{ id: 1, body: "x", user: null }], headers: { link: `<${server.url}/x?page=${Number(seen.query.get("page") ?? 1) + 1}>; rel="next"` } } : undefined);
    expect(await ensureComment(client(server), wanted())).toMatchObject({ action: "failed", reason: expect.stringContaining("more than 5000 comments") });
    expect(server.seen).toHaveLength(50);
  });
});

describe("answers that get lost", () => {
  test.each([
    ["502 before it was done", { kind: "status", status: 502 }],
    ["502 after it was done", { kind: "status", status: 502, processed: true }],
    ["socket cut before", { kind: "cut-before" }],
    ["socket cut after", { kind: "cut-after" }],
    ["answer broken off", { kind: "half-body" }],
    ["somebody else's page", { kind: "html" }],
    ["a secondary limit", { kind: "status", status: 403, headers: { "retry-after": "1" }, body: { message: "secondary rate limit" } }],
  ] satisfies [string, Fault][])("%s, at any request: one comment in the end", async (_, f) => {
    for (let at = 0; at < 4; at++) {
      server.comments = [];
      server.seen = [];
      fault(at, f);
      const github = client(server);
      const result = await ensureComment(github, wanted());
      if (f.kind === "html" && (at === 0 || at === 1)) expect(result.action).toBe("failed");
      else expect(result.action).toBe("created");
      expect(server.comments).toHaveLength(result.action === "created" ? 1 : 0);
      server.faults = () => undefined;
      expect((await ensureComment(client(server), wanted())).action).toBe(result.action === "created" ? "unchanged" : "created");
      expect(server.comments).toHaveLength(1);
    }
  });

  test("the pauses between the rounds grow, and after the third it is over", async () => {
    server.faults = (seen) => (seen.method === "POST" ? { kind: "cut-before" } : undefined);
    const github = client(server);
    expect(await ensureComment(github, wanted())).toMatchObject({ action: "failed", reason: expect.stringContaining("(tried 3 times)") });
    expect(server.writes).toHaveLength(3);
    expect(github.waits.filter((ms) => ms > 1000)).toEqual([2000, 6000, 10_000]);
  });

  test("the head moves while we wait: the older run gives way", async () => {
    server.faults = (seen) => {
      if (seen.method !== "POST") return undefined;
      server.pull["head"] = { ref: "f", sha: "d".repeat(40), repo: null };
      return { kind: "cut-before" };
    };
    expect((await ensureComment(client(server), wanted())).action).toBe("outdated");
    expect(server.comments).toHaveLength(0);
  });

  test("done, but not to be found by the second look: the next run takes away what is too much", async () => {
    fault(2, { kind: "late", ms: 150 });
    await ensureComment(client(server), wanted());
    await server.settle();
    expect(server.comments).toHaveLength(2);
    await ensureComment(client(server), wanted());
    expect(server.comments).toHaveLength(1);
  });

  test("a duplicate that is gone already is fine", async () => {
    const old = server.add(body(DIGEST.one), ACTIONS);
    server.add(body(DIGEST.one), ACTIONS);
    fault(3, { kind: "status", status: 502, processed: true });
    expect((await ensureComment(client(server), wanted())).action).toBe("unchanged");
    expect(server.writes).toEqual([remove(old.id)]);
    expect(server.comments).toHaveLength(1);
  });
});
