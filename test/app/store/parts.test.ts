/** The parts that need no database. */

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Job as Claim, systemClock } from "pg-boss";
import type { Job } from "../../../src/app/jobs.ts";
import { gather } from "../../../src/app/store/gather.ts";
import { parseJob } from "../../../src/app/store/job-data.ts";
import { brief, reportOnce } from "../../../src/app/store/log.ts";
import { type Worker, type WorkerPorts, startWorker } from "../../../src/app/store/worker.ts";
import { gate, rememberingLog, until } from "./backends.ts";

describe("a stored job", () => {
  const jobs: readonly Job[] = [
    { kind: "tick" }, { kind: "sweep", installation: 1 }, { kind: "repository", installation: 1, repository: 2 }, { kind: "pull", installation: 1, repository: 2, number: 3 },
    { kind: "pull", installation: 1, repository: 2, number: 3, force: true }, { kind: "head", installation: 1, repository: 2, sha: "a".repeat(40), force: true }, { kind: "complaint", installation: 1, repository: 2, number: 3 },
  ];
  test.each(jobs)("%j is read as it was written", (job) => { expect(parseJob(JSON.parse(JSON.stringify(job)))).toEqual(job); });
  test.each([undefined, null, 1, "sweep", [], {}, { kind: "sweep" }, { kind: "sweep", installation: "1" }, { kind: "sweep", installation: -1 }, { kind: "sweep", installation: 1.5 }, { kind: "pull", installation: 1, repository: 2 }, { kind: "head", installation: 1, repository: 2, sha: "" }, { kind: "head", installation: 1, repository: 2, sha: "a".repeat(65) }, { kind: "toString", installation: 1, repository: 2 }, { kind: 1 }])("%j is none", (data) => { expect(parseJob(data)).toBeUndefined(); });
  test("is read from anything without an error", () => {
    fc.assert(fc.property(fc.anything(), (data) => { parseJob(data); }));
  });
});

describe("what is told of an error", () => {
  test("is its first line, short, without tokens and passwords", () => {
    expect(brief(new Error("first\nsecond"))).toBe("first");
    expect(brief(new Error("x".repeat(1_000)))).toHaveLength(300);
    expect(brief(new Error(`with ghp_${"a".repeat(36)} and ghs_${"b".repeat(100)}.${"c".repeat(50)} and github_pat_${"d".repeat(40)}`))).toBe("with [token] and [token] and [token]");
    expect(brief(new Error("connect postgresql://user:pass@host/x failed"))).toBe("connect postgresql://[password]@host/x failed");
    expect(brief(new AggregateError([new Error("ECONNREFUSED ::1"), new Error("ECONNREFUSED 127.0.0.1")]))).toBe("ECONNREFUSED ::1; ECONNREFUSED 127.0.0.1");
    expect([brief("text"), brief(undefined), brief(null), brief({}), brief({ code: "57P01", message: "" })]).toEqual(["text", "undefined", "null", "an error without words", "57P01"]);
  });

  test("is told fast of a long line", () => {
    const begin = performance.now();
    for (const part of ["ghs_", "://", "a@", "gh"]) brief(new Error(part.repeat(300_000)));
    expect(performance.now() - begin).toBeLessThan(1_000);
  });

  test("is told once, not a thousand times", () => {
    const log = rememberingLog();
    const trouble = reportOnce(log, "The database");
    trouble.worked();
    for (let i = 0; i < 1_000; i += 1) trouble.failed(new Error("gone"));
    expect(trouble.lasts()).toBe(true);
    trouble.worked();
    trouble.worked();
    expect(log.lines).toEqual(["The database does not answer: gone. Work goes on by itself once it is back.", "The database is back after 0 s (1000 failed tries)."]);
    trouble.failed(new Error("again"));
    expect(log.lines).toHaveLength(3);
  });
});

describe("things that go together", () => {
  test("are answered each at its place, within the limits of one call", async () => {
    const calls: number[][] = [];
    const ask = gather<number, string>(async (things) => { calls.push([...things]); return things.map(String); }, { most: 3, weigh: (n) => (n === 5 ? 9_000_000 : 0) });
    expect(await Promise.all([1, 2, 3, 4, 5, 6].map((n) => ask(n)))).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(calls).toEqual([[1, 2, 3], [4], [5], [6]]);
  });

  test("fail together, and not those that come later", async () => {
    let fail = true;
    const ask = gather<number, number>(async (things) => { if (fail) throw new Error("no"); return things; }, { most: 10, weigh: () => 0 });
    const all = await Promise.allSettled([ask(1), ask(2)]);
    expect(all.map((one) => one.status)).toEqual(["rejected", "rejected"]);
    fail = false;
    expect(await ask(3)).toBe(3);
  });
});

describe("a worker", () => {
  const claim = (id: string, more: Partial<Claim> = {}): Claim => ({ id, name: "work", data: {}, expireInSeconds: 60, heartbeatSeconds: 60, retryCount: 0, signal: new AbortController().signal, ...more });
  const quiet = { failed: (): void => {}, worked: (): void => {}, lasts: (): boolean => false };
  /** Over a queue that is a list. */
  const over = (queue: Claim[], ports: Partial<WorkerPorts> & Pick<WorkerPorts, "run">): Worker => startWorker({
    keyOf: (one) => one.id, fetch: async (most) => queue.splice(0, most), touch: async (claims) => new Set(claims.map((one) => one.id)), giveBack: async () => {},
    trouble: quiet, clock: systemClock, concurrency: 2, pollMs: 20, ...ports,
  });

  test("runs so many at a time, and takes the next as soon as one is done", async () => {
    let now = 0;
    let most = 0;
    let done = 0;
    const worker = over(Array.from({ length: 20 }, (_, i) => claim(String(i))), { pollMs: 60_000, run: async () => { now += 1; most = Math.max(most, now); await new Promise((resolve) => { setTimeout(resolve, 1); }); now -= 1; done += 1; } });
    await worker.idle();
    expect([most, done]).toEqual([2, 20]);
    await worker.stop(0);
  });

  test("goes on after errors of the database, and hears of them", async () => {
    let failures = 0;
    let told = 0;
    const queue = [claim("a")];
    const ran: string[] = [];
    const worker = over(queue, { run: async (one) => { ran.push(one.id); }, fetch: async (most) => { failures += 1; if (failures <= 2) throw new Error("away"); return queue.splice(0, most); }, trouble: { ...quiet, failed: () => { told += 1; } } });
    await until(() => ran.length === 1);
    expect(told).toBe(2);
    await worker.stop(0);
  });

  test("aborts a job that was given to somebody else, and runs it again here only after the first one ended", async () => {
    const end = gate();
    const events: string[] = [];
    const queue = [claim("a", { heartbeatSeconds: 1 })];
    const worker = over(queue, {
      touch: async () => new Set(),
      run: async (one, signal) => {
        events.push(`begin ${one.retryCount}`);
        if (one.retryCount === 0) {
          await new Promise((resolve) => { signal.addEventListener("abort", resolve); });
          events.push("aborted");
          queue.push(claim("a", { retryCount: 1 }));
          worker.wake();
          await end.opened;
        }
        events.push(`end ${one.retryCount}`);
      },
    });
    await until(() => events.includes("aborted"));
    await until(() => queue.length === 0);
    expect(events).toEqual(["begin 0", "aborted"]);
    end.open();
    await worker.idle();
    expect(events).toEqual(["begin 0", "aborted", "end 0", "begin 1", "end 1"]);
    await worker.stop(0);
  });

  test("aborts what it could not keep, before anybody else may take it", async () => {
    const begin = performance.now();
    let after = 0;
    const worker = over([claim("a", { heartbeatSeconds: 1 })], { touch: async () => undefined, run: async (_, signal) => { await new Promise((resolve) => { signal.addEventListener("abort", resolve); }); after = performance.now() - begin; } });
    await worker.idle();
    expect(after).toBeGreaterThan(500);
    expect(after).toBeLessThan(1_900);
    await worker.stop(0);
  });

  test("aborts what takes too long", async () => {
    let why = "";
    const worker = over([claim("a", { expireInSeconds: 0.05 })], { run: async (_, signal) => { await new Promise((resolve) => { signal.addEventListener("abort", resolve); }); why = String(signal.reason); } });
    await worker.idle();
    expect(why).toContain("took longer than 0.05 s");
    await worker.stop(0);
  });

  test("puts back what it claimed while it was stopped", async () => {
    const answer = gate();
    const back: string[] = [];
    const ran: string[] = [];
    const worker = over([], { run: async (one) => { ran.push(one.id); }, fetch: async () => { await answer.opened; return [claim("late")]; }, giveBack: async (claims) => { back.push(...claims.map((one) => one.id)); } });
    const stopping = worker.stop(1_000);
    answer.open();
    await stopping;
    expect([ran, back]).toEqual([[], ["late"]]);
  });
});
