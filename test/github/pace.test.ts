import { describe, expect, test } from "@jest/globals";
import { connect } from "../../src/github/client.ts";
import type { GitHubError } from "../../src/github/errors.ts";
import { writePace } from "../../src/github/pace.ts";
import { answering, failure } from "./app-support.ts";

/** A clock that goes on only where somebody waits. */
function clock(start = Date.parse("2026-11-23T10:00:00Z")) {
  const state = { now: start, waited: [] as number[] };
  return { state, now: () => state.now, wait: (ms: number) => { state.waited.push(ms); state.now += ms; return Promise.resolve(); } };
}

describe("the pace of writes", () => {
  test("at most 80 a minute: the next one waits for the oldest to be a minute old", async () => {
    const { state, now, wait } = clock();
    // A real second apart is left to the test of `spaced`: here every write takes half a second.
    const gate = writePace({ spacingMs: 1, now, wait: (ms) => (ms <= 1 ? Promise.resolve() : wait(ms)) });
    const starts: number[] = [];
    for (let n = 0; n < 200; n++) await gate(() => { starts.push(state.now); state.now += 500; return Promise.resolve(); });
    for (const [n, start] of starts.entries()) expect(start - (starts[n - 80] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(60_000);
    expect(state.waited.length).toBeGreaterThan(0);
  });

  test("at most 500 an hour: the next one is refused with the time at which it may go on", async () => {
    const { state, now, wait } = clock();
    const gate = writePace({ spacingMs: 0, now, wait });
    for (let n = 0; n < 500; n++) { await gate(() => Promise.resolve()); state.now += 1000; }
    let ran = false;
    const error = await gate(() => { ran = true; return Promise.resolve(); }).then(() => undefined, (e: unknown) => e as GitHubError);
    expect(error).toMatchObject({ kind: "rate-limited", final: true, resetsAt: "2026-11-23T11:00:00Z" });
    expect(ran).toBe(false);
    state.now = Date.parse("2026-11-23T11:00:00Z");
    await gate(() => Promise.resolve());
  });

  test("a write that fails counts too, and lets the next one through", async () => {
    const { now, wait } = clock();
    const gate = writePace({ spacingMs: 0, perHour: 2, now, wait });
    await expect(gate(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await gate(() => Promise.resolve());
    await expect(gate(() => Promise.resolve())).rejects.toThrow("2 writes were made in the last hour");
  });

  test("a clock that is set back does not stop it for ever", async () => {
    const { state, now, wait } = clock();
    const gate = writePace({ spacingMs: 0, perHour: 1, now, wait });
    await gate(() => Promise.resolve());
    state.now -= 86_400_000;
    await gate(() => Promise.resolve());
  });
});

describe("limits", () => {
  const github = (headers: Readonly<Record<string, string>>, status = 200, body: unknown = {}) => connect({ token: "ghs_x", apiUrl: "https://api.github.com", log: () => undefined, wait: () => Promise.resolve(), fetch: answering(() => ({ status, headers, body })) });

  test("what is left of the quota is told with the newest answer", async () => {
    const one = github({ "x-ratelimit-remaining": "4711", "x-ratelimit-limit": "5000", "x-ratelimit-reset": "1795428000", "x-ratelimit-resource": "core" });
    expect(one.rate()).toBeUndefined();
    await one.get("/x");
    expect(one.rate()).toEqual({ remaining: 4711, limit: 5000, resetsAt: "2026-11-23T10:00:00Z" });
    const other = github({ "x-ratelimit-remaining": "1", "x-ratelimit-limit": "5000", "x-ratelimit-reset": "1795428000", "x-ratelimit-resource": "graphql" });
    await other.get("/x");
    expect(other.rate()).toBeUndefined();
    const odd = github({ "x-ratelimit-remaining": "many", "x-ratelimit-limit": "5000", "x-ratelimit-reset": "soon" });
    await odd.get("/x");
    expect(odd.rate()).toBeUndefined();
  });

  test("a quota that is used up ends at once, with the time of its renewal", async () => {
    const spent = github({ "x-ratelimit-remaining": "0", "x-ratelimit-limit": "5000", "x-ratelimit-reset": "1795428000" }, 403, { message: "API rate limit exceeded for installation ID 5." });
    expect(await failure(spent.get("/x"))).toMatchObject({ kind: "rate-limited", final: true, resetsAt: "2026-11-23T10:00:00Z" });
    expect(spent.requests()).toBe(1);
  });

  test("GraphQL's quota too, which comes with status 200", async () => {
    const spent = github({ "x-ratelimit-reset": "1795428000" }, 200, { errors: [{ type: "RATE_LIMIT", message: "API rate limit already exceeded for user ID 5." }] });
    expect(await failure(spent.graphql("query { viewer { login } }"))).toMatchObject({ kind: "rate-limited", final: true, resetsAt: "2026-11-23T10:00:00Z" });
  });

  test("a secondary limit is waited for, as long as it says", async () => {
    const waits: number[] = [];
    let asked = 0;
    const limited = connect({ token: "ghs_x", apiUrl: "https://api.github.com", log: () => undefined, writeSpacingMs: 0, wait: (ms) => { waits.push(ms); return Promise.resolve(); }, fetch: answering(() => (asked++ === 0 ? { status: 403, headers: { "retry-after": "17" }, body: { message: "You have exceeded a secondary rate limit" } } : { status: 201, body: { id: 1 } })) });
    expect((await limited.write("POST", "/x")).status).toBe(201);
    expect(waits).toEqual([17_000]);
  });
});
