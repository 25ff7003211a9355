/** What workers make of jobs, and the timer's job, against answers of GitHub's that the tests write. */

import { beforeEach, describe, expect, test } from "@jest/globals";
import { type AppClient, appClient, createToken } from "../../src/github/app.ts";
import { GitHubError } from "../../src/github/errors.ts";
import { memoryStore } from "../../src/sweep/memory-store.ts";
import type { Store } from "../../src/sweep/store.ts";
import type { SweepOptions, SweepResult } from "../../src/sweep/types.ts";
import { Gone, openInstallations } from "../../src/app/installations.ts";
import { type Job, Postponed } from "../../src/app/jobs.ts";
import { openLog } from "../../src/app/log.ts";
import { Metrics } from "../../src/app/metrics.ts";
import { sweepJob } from "../../src/app/sweep-jobs.ts";
import { sweptKey, tick } from "../../src/app/tick.ts";
import { type Doings, jobHandler } from "../../src/app/workers.ts";
import { MemoryQueue } from "../support/memory-queue.ts";
import { Lines, privateKey } from "./support.ts";

const NOW = Date.UTC(2026, 10, 23, 10);
const HOUR = 3_600_000;
const SWEEP: Job = { kind: "sweep", installation: 7 };
const never = new AbortController().signal;

/** An app whose requests are answered by `answer`: method and path → status and body. */
function appOver(answer: (asked: string, body: unknown) => { status?: number; body?: unknown; headers?: Record<string, string> } | undefined): { app: AppClient; asked: string[] } {
  const asked: string[] = [];
  const fetch = (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const address = new URL(url instanceof Request ? url.url : url);
    const name = `${init?.method ?? "GET"} ${address.pathname}`;
    asked.push(name);
    const { status = 200, body = {}, headers = {} } = answer(name, typeof init?.body === "string" ? JSON.parse(init.body) as unknown : undefined) ?? { status: 404, body: { message: "Not Found" } };
    return Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } }));
  };
  return { asked, app: appClient({ appId: 42, privateKey: privateKey(), apiUrl: "https://api.github.com", log: () => undefined, fetch: fetch as typeof globalThis.fetch, wait: () => Promise.resolve(), now: () => NOW }) };
}

const shape = (id: number, more: object = {}): object => ({ id, account: { id: id + 100, login: `org-${id}`, type: "Organization" }, repository_selection: "all", permissions: { metadata: "read", contents: "read", issues: "write", checks: "write" }, suspended_at: null, target_type: "Organization", ...more });

describe("what becomes of a job", () => {
  let lines: Lines;
  const handle = async (error: unknown, job: Job = SWEEP): Promise<{ thrown: unknown; forgotten: number[]; text: string; metrics: string }> => {
    lines = new Lines();
    const { log } = openLog("debug", lines);
    const metrics = new Metrics();
    const act = (): Promise<string> => (error === undefined ? Promise.resolve("said") : Promise.reject(error as Error));
    const doings: Doings = { sweep: act, pull: act, complaint: act, tick: act };
    const forgotten: number[] = [];
    const thrown = await jobHandler({ doings, installations: { forget: (id) => { forgotten.push(id); } }, log, metrics, now: () => NOW })(job, never).then(() => undefined, (e: unknown) => e);
    const rendered = metrics.render(undefined);
    metrics.stop();
    return { thrown, forgotten, text: lines.text, metrics: rendered };
  };

  test.each<[string, unknown, "done" | "gone" | "delayed" | "failed"]>([
    ["it went well", undefined, "done"],
    ["the installation is gone", new Gone("the app is no longer installed there"), "gone"],
    ["no token can be had: uninstalled", new GitHubError("gone", "the app is not installed there any more: …", { status: 404 }), "gone"],
    ["no token can be had: suspended", new GitHubError("not-permitted", "the installation is suspended: …", { status: 403 }), "gone"],
    ["a spent quota", new GitHubError("rate-limited", "used up", { status: 403, final: true, resetsAt: new Date(NOW + 600_000).toISOString() }), "delayed"],
    ["a secondary limit", new GitHubError("rate-limited", "slow down", { status: 403, retryAfterMs: 90_000 }), "delayed"],
    ["somebody else's lock", new Postponed(60, "busy"), "delayed"],
    ["GitHub is away", new GitHubError("unavailable", "no answer", {}), "failed"],
    ["a permission is missing", new GitHubError("not-permitted", "the token may not read this", { status: 403 }), "failed"],
    ["a fault of ours", new TypeError("x is not a function"), "failed"],
  ])("%s", async (_, error, result) => {
    const { thrown, metrics } = await handle(error);
    expect(metrics).toContain(`gpai_docket_jobs_total{kind="sweep",result="${result}"} 1`);
    expect(thrown === undefined).toBe(result === "done" || result === "gone");
    expect(thrown instanceof Postponed).toBe(result === "delayed");
  });

  test.each<[string, { retryAfterMs?: number; resetsAt?: string }, number]>([
    ["until the quota is renewed", { resetsAt: new Date(NOW + 600_000).toISOString() }, 605],
    ["as long as GitHub asks", { retryAfterMs: 90_000 }, 95],
    ["half a minute at least", { retryAfterMs: 1000 }, 30],
    ["an hour where GitHub does not say", {}, 3605],
    ["two hours at most: GitHub's clock may be wrong", { resetsAt: "2031-01-01T00:00:00Z" }, 7200],
    ["a time that has passed", { resetsAt: "2020-01-01T00:00:00Z" }, 30],
  ])("a limit: it waits %s", async (_, details, seconds) => {
    const { thrown } = await handle(new GitHubError("rate-limited", "limit", { status: 403, ...details }));
    expect((thrown as Postponed).afterSeconds).toBe(seconds);
  });

  test("where it is gone, it is asked for anew next time", async () => {
    expect((await handle(new Gone("x"))).forgotten).toEqual([7]);
    expect((await handle(undefined)).forgotten).toEqual([]);
  });

  test("the log names numbers, and no person or repository", async () => {
    const { text } = await handle(undefined, { kind: "pull", installation: 7, repository: 11, number: 3 });
    expect(JSON.parse(text)).toMatchObject({ level: "info", job: "pull", installation: 7, repository: 11, number: 3, result: "done" });
  });
});

describe("installations", () => {
  test("are asked for once a minute, and anew after they were forgotten", async () => {
    const { app, asked } = appOver((name) => (name === "GET /app/installations/7" ? { body: shape(7) } : undefined));
    const installations = openInstallations(app);
    await Promise.all([installations.get(7), installations.get(7)]);
    installations.forget(7);
    expect((await installations.get(7)).account.login).toBe("org-7");
    expect(asked).toHaveLength(2);
  });

  test.each<[string, object | undefined]>([["uninstalled", undefined], ["suspended", shape(7, { suspended_at: "2026-11-01T00:00:00Z" })]])("%s: gone, and not kept", async (_, body) => {
    const { app, asked } = appOver(() => (body === undefined ? undefined : { body }));
    const installations = openInstallations(app);
    await expect(installations.get(7)).rejects.toThrow(Gone);
    await expect(installations.get(7)).rejects.toThrow(Gone);
    expect(asked).toHaveLength(2);
  });
});

describe("a sweep's job", () => {
  const result = (run: Partial<SweepResult["overview"]["run"]>): SweepResult => ({ incomplete: run.complete === false, overview: { repositories: [{ id: 11 }, { id: 12 }], run: { finished: "", requests: 5, writes: 1, queued: 0, complete: true, ...run } } as unknown as SweepResult["overview"] });
  const run = async (job: Extract<Job, { kind: "sweep" | "repository" }>, given: SweepResult, options: { signal?: AbortSignal; store?: Store } = {}) => {
    const { app } = appOver((name) => (name === "GET /app/installations/7" ? { body: shape(7) } : undefined));
    const seen: SweepOptions[] = [];
    const rights: number[][] = [];
    const store = options.store ?? memoryStore(() => NOW);
    const { log } = openLog("silent", new Lines());
    const said = await sweepJob(job, { app, installations: openInstallations(app), store, log, sweep: (o) => { seen.push(o); return Promise.resolve(given); }, rights: (_, repositories) => { rights.push(repositories.map((r) => r.id)); return Promise.resolve(0); } }, options.signal ?? never).then((s) => s, (e: unknown) => e);
    return { said, seen, store, rights };
  };

  test("a whole one is marked for the day", async () => {
    const { seen, store, rights } = await run({ kind: "sweep", installation: 7 }, result({}));
    expect(rights).toEqual([[11, 12]]);
    expect(seen[0]).toMatchObject({ account: "org-7", accountId: 107, installation: true });
    expect(seen[0]?.only).toBeUndefined();
    expect(Buffer.from(await store.read("state", sweptKey(7)) ?? []).toString()).toBe("2026-11-23");
  });

  test("one repository's is not", async () => {
    const { seen, store, rights } = await run({ kind: "repository", installation: 7, repository: 11 }, result({}));
    expect(rights).toEqual([[11]]);
    expect(seen[0]?.only).toEqual([11]);
    expect(await store.read("state", sweptKey(7))).toBeUndefined();
  });

  test.each<[string, Partial<SweepResult["overview"]["run"]>, number]>([
    ["the quota is spent", { complete: false, next: new Date(NOW + 600_000).toISOString() }, 605],
    ["another one is under way", { complete: false, requests: 0 }, 60],
  ])("%s: it comes back", async (_, given, seconds) => {
    const { said, store, rights } = await run({ kind: "sweep", installation: 7 }, result(given));
    expect(rights).toEqual([]);
    expect(said).toBeInstanceOf(Postponed);
    expect((said as Postponed).afterSeconds).toBe(seconds);
    expect(await store.read("state", sweptKey(7))).toBeUndefined();
  });

  test("stopped in the middle: it comes back at once", async () => {
    const { said } = await run({ kind: "sweep", installation: 7 }, result({ complete: false }), { signal: AbortSignal.abort() });
    expect((said as Postponed).afterSeconds).toBe(1);
  });

  test("not finished for another reason: a whole one waits for the timer, one repository's is tried again", async () => {
    const whole = await run({ kind: "sweep", installation: 7 }, result({ complete: false }));
    expect(whole.said).toMatch(/^not finished/);
    expect(await whole.store.read("state", sweptKey(7))).toBeUndefined();
    expect((await run({ kind: "repository", installation: 7, repository: 11 }, result({ complete: false }))).said).toBeInstanceOf(Error);
  });
});

describe("the timer's job", () => {
  let queue: MemoryQueue;
  let store: Store;
  beforeEach(() => { queue = new MemoryQueue(); store = memoryStore(() => NOW); });

  const delivery = (id: number, guid: string, status: number, hoursAgo: number): object => ({ id, guid, delivered_at: new Date(NOW - hoursAgo * HOUR).toISOString(), redelivery: false, duration: 1, status: status === 200 ? "OK" : "failed", status_code: status, event: "push", action: null, installation_id: 7, repository_id: 11 });
  const run = async (given: { installations?: readonly object[]; deliveries?: readonly object[]; redeliver?: (id: string) => number; status?: number }) => {
    const { app, asked } = appOver((name) => {
      if (name === "GET /app/installations") return { body: given.installations ?? [shape(7)] };
      if (name === "GET /app/hook/deliveries") return given.status === undefined ? { body: given.deliveries ?? [] } : { status: given.status, body: { message: "x" } };
      const again = /^POST \/app\/hook\/deliveries\/(\d+)\/attempts$/.exec(name)?.[1];
      return again === undefined ? undefined : { status: given.redeliver?.(again) ?? 202, body: {} };
    });
    const { log } = openLog("silent", new Lines());
    const said = await tick({ app, store, queue, log }, never);
    return { said, again: asked.flatMap((name) => /(\d+)\/attempts$/.exec(name)?.[1] ?? []) };
  };

  test("a sweep for each installation that had none today, spread over time; none for suspended ones", async () => {
    await store.write("state", sweptKey(8), Buffer.from("2026-11-23"));
    await store.write("state", sweptKey(9), Buffer.from("2026-11-22"));
    await run({ installations: [shape(7), shape(8), shape(9), shape(10, { suspended_at: "2026-01-01T00:00:00Z" })] });
    expect([...queue.waiting.keys()]).toEqual(["sweep/7", "sweep/9"]);
    expect([...queue.delays.values()]).toEqual([0, 60]);
  });

  test("a thousand installations begin within fifty minutes", async () => {
    await run({ installations: Array.from({ length: 1000 }, (_, i) => shape(i + 1)) });
    expect(queue.waiting.size).toBe(1000);
    expect(Math.max(...queue.delays.values())).toBeLessThan(3000);
  });

  test("what never arrived is asked for again, the oldest first, and what did is not", async () => {
    const { again } = await run({ deliveries: [delivery(5, "e", 0, 1), delivery(4, "d", 200, 2), delivery(3, "c", 503, 3), delivery(2, "b", 200, 4), delivery(1, "b", 502, 5)] });
    expect(again).toEqual(["3", "5"]);
  });

  test("what fails three times is left", async () => {
    const { again } = await run({ deliveries: [delivery(3, "a", 401, 1), delivery(2, "a", 401, 2), delivery(1, "a", 401, 3)] });
    expect(again).toEqual([]);
  });

  test("one that GitHub no longer knows keeps no other back", async () => {
    const { again, said } = await run({ deliveries: [delivery(2, "b", 0, 1), delivery(1, "a", 0, 2)], redeliver: (id) => (id === "1" ? 404 : 202) });
    expect(again).toEqual(["1", "2"]);
    expect(said).toContain("1 deliveries asked for again");
  });

  test("the next one looks back to this one, and a little further", async () => {
    await run({});
    const { again } = await run({ deliveries: [delivery(2, "new", 0, 1), delivery(1, "old", 0, 3)] });
    expect(again).toEqual(["2"]);
  });

  test("an app without a webhook sweeps all the same", async () => {
    await run({ status: 404 });
    expect([...queue.waiting.keys()]).toEqual(["sweep/7"]);
  });

  test("where GitHub cannot be asked, it fails, and what it has enqueued stays", async () => {
    await expect(run({ status: 500 })).rejects.toThrow(GitHubError);
    expect([...queue.waiting.keys()]).toEqual(["sweep/7"]);
  });
});

test("the words by which a suspended installation is known are those of the token's failure", async () => {
  const { app } = appOver(() => ({ status: 403, body: { message: "This installation has been suspended" } }));
  await expect(createToken(app, 7)).rejects.toThrow(/^the installation is suspended/);
});
