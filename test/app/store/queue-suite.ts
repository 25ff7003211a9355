import { beforeAll, describe, expect, test } from "@jest/globals";
import { type Job, type JobHandler, Postponed } from "../../../src/app/jobs.ts";
import { exclusiveKey } from "../../../src/app/store/enqueue.ts";
import { type Opened, gate, until } from "./backends.ts";

const SECOND = 1_000;
const MINUTE = 60_000;
const HOUR = 3_600_000;
const TOKEN = `ghs_${"a".repeat(36)}`;

export function queueSuite({ store, db, clock, log }: Opened): void {
  const queue = (): ReturnType<typeof store>["queue"] => store().queue;
  /** One worker for all tests; each has installations of its own. */
  const handlers = new Map<number, JobHandler>();
  let ticks = 0;
  let last = 0;
  const installation = (handler: JobHandler): number => {
    last += 1;
    handlers.set(last, handler);
    return last;
  };
  const pass = async (ms: number): Promise<void> => {
    await clock.setTime(clock.now() + ms);
    await queue().idle();
  };

  describe("the queue", () => {
    beforeAll(async () => {
      await queue().work(async (job, signal) => {
        if (job.kind === "tick") ticks += 1;
        else await handlers.get(job.installation)?.(job, signal);
      }, { concurrency: 2 });
    });

    test("takes a delivery once, however often and at once it comes", async () => {
      const ran: Job[] = [];
      const id = installation(async (job) => { ran.push(job); });
      const jobs: readonly Job[] = [{ kind: "repository", installation: id, repository: 1 }, { kind: "pull", installation: id, repository: 1, number: 2 }];
      const answers = await Promise.all(Array.from({ length: 12 }, () => queue().accept({ id: "d-1", event: "push" }, jobs)));
      expect(answers.filter((answer) => answer === "new")).toHaveLength(1);
      await queue().idle();
      expect(await queue().accept({ id: "d-1", event: "push", action: "x" }, jobs)).toBe("repeated");
      await queue().idle();
      expect(ran.map((job) => job.kind).sort()).toEqual(["pull", "repository"]);
    });

    test("takes a delivery and its jobs, or neither", async () => {
      const ran: Job[] = [];
      const id = installation(async (job) => { ran.push(job); });
      const broken = { kind: "sweep", installation: id, more: 1n } as Job;
      await expect(queue().accept({ id: "d-2", event: "push" }, [{ kind: "repository", installation: id, repository: 1 }, broken])).rejects.toThrow();
      await queue().idle();
      expect(ran).toEqual([]);
      expect(await queue().accept({ id: "d-2", event: "push" }, [{ kind: "sweep", installation: id }])).toBe("new");
      await queue().idle();
      expect(ran).toEqual([{ kind: "sweep", installation: id }]);
    });

    test("holds foreign names of any length and shape", async () => {
      const delivery = { id: `d-\0${"x".repeat(10_000)}`, event: `\0${"ü".repeat(10_000)}`, action: "'; drop table docket.entry; --" };
      expect(await queue().accept(delivery, [])).toBe("new");
      expect(await queue().accept(delivery, [])).toBe("repeated");
    });

    test("makes equal jobs that wait one, and brings the one forward", async () => {
      let runs = 0;
      const id = installation(async () => { runs += 1; });
      const before = (await queue().counts()).waiting;
      for (let i = 0; i < 3; i += 1) await queue().add({ kind: "sweep", installation: id }, { afterSeconds: 3_600 });
      await Promise.all(Array.from({ length: 5 }, () => queue().add({ kind: "sweep", installation: id }, { afterSeconds: 7_200 })));
      expect((await queue().counts()).waiting).toBe(before + 1);
      await pass(30 * MINUTE);
      expect(runs).toBe(0);
      await queue().add({ kind: "sweep", installation: id });
      await queue().idle();
      expect(runs).toBe(1);
      await pass(2 * HOUR);
      expect(runs).toBe(1);
    });

    test("lets an equal job wait while the first one runs: what came since was perhaps not seen", async () => {
      const hold = gate();
      let runs = 0;
      const id = installation(async () => { runs += 1; if (runs === 1) await hold.opened; });
      const job: Job = { kind: "repository", installation: id, repository: 5 };
      await queue().add(job);
      await until(() => runs === 1);
      await Promise.all(Array.from({ length: 6 }, (_, i) => queue().accept({ id: `run-${id}-${i}`, event: "push" }, [job])));
      expect(await queue().counts()).toMatchObject({ waiting: 1, active: 1 });
      hold.open();
      await queue().idle();
      expect(runs).toBe(2);
    });

    test("tries again with growing pauses", async () => {
      const at: number[] = [];
      const id = installation(async () => { at.push(clock.now()); if (at.length < 5) throw new Error("not yet"); });
      const begin = clock.now();
      await queue().add({ kind: "pull", installation: id, repository: 1, number: 1 });
      await queue().idle();
      // Another second each, until it was tried five times.
      while (at.length < 5) await pass(at.length < 3 ? SECOND * 5 : SECOND * 20);
      const pauses = at.slice(1).map((time, i) => (time - (at[i] ?? begin)) / SECOND);
      expect(pauses[0]).toBeGreaterThanOrEqual(15);
      expect(pauses[0]).toBeLessThanOrEqual(35);
      for (const [i, pause] of pauses.entries()) {
        expect(pause).toBeGreaterThanOrEqual(15 * 2 ** i);
        expect(pause).toBeLessThanOrEqual(30 * 2 ** i + 20);
      }
      await pass(24 * HOUR);
      expect(at).toHaveLength(5);
    });

    test("asks for a job that pauses after a failure soon, but not at once, where an event names it", async () => {
      let runs = 0;
      const id = installation(async () => { runs += 1; if (runs < 5) throw new Error("not yet"); });
      const job: Job = { kind: "pull", installation: id, repository: 1, number: 1 };
      await queue().add(job);
      await queue().idle();
      for (let i = 2; i <= 4; i += 1) { await pass(HOUR); expect(runs).toBe(i); }
      // The fourth pause is two minutes and more.
      await queue().add(job);
      await pass(55 * SECOND);
      expect(runs).toBe(4);
      await pass(6 * SECOND);
      expect(runs).toBe(5);
    });

    test("gives a job up after eight tries, shows it, keeps no secret of it, and takes it up again when asked", async () => {
      let runs = 0;
      let works = false;
      const id = installation(async () => {
        runs += 1;
        if (!works) throw Object.assign(new Error(`refused with ${TOKEN}\nsecond line`), { request: { headers: { authorization: `token ${TOKEN}` } } });
      });
      const job: Job = { kind: "complaint", installation: id, repository: 7, number: 3 };
      await queue().add(job);
      await queue().idle();
      for (let i = 0; i < 12; i += 1) await pass(HOUR);
      expect(runs).toBe(8);
      expect((await queue().counts()).failed).toBe(1);
      const failures = await queue().failures(10);
      expect(failures).toEqual([{ job: `complaint/${id}/7/3`, at: expect.any(Date), tries: 8, error: "refused with [token]" }]);
      const stored = JSON.stringify(await db().selectFrom("docket_jobs.job" as never).selectAll().execute(), (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
      expect(stored).not.toContain(TOKEN);
      expect(log.lines.join("\n")).not.toContain(TOKEN);

      works = true;
      expect(await queue().retryFailures()).toBe(1);
      await queue().idle();
      expect(runs).toBe(9);
      expect((await queue().counts()).failed).toBe(0);
      expect(await queue().failures(10)).toEqual([]);
    });

    test("puts off a job that says so as often as it says so", async () => {
      let runs = 0;
      const id = installation(async () => { runs += 1; if (runs <= 20) throw new Postponed(600, "the account is swept by somebody else"); });
      await queue().add({ kind: "sweep", installation: id });
      await queue().idle();
      await pass(9 * MINUTE);
      expect(runs).toBe(1);
      for (let i = 0; i < 25; i += 1) await pass(11 * MINUTE);
      expect(runs).toBe(21);
      expect((await queue().counts()).failed).toBe(0);
    });

    test("takes what somebody waits for first", async () => {
      const holds = [gate(), gate()];
      const started: string[] = [];
      for (const hold of holds) {
        const id = installation(async () => { started.push("blocks"); await hold.opened; });
        await queue().add({ kind: "pull", installation: id, repository: 1, number: 1 });
      }
      await until(() => started.length === 2);
      const id = installation(async (job) => { started.push(job.kind); });
      const other = installation(async (job) => { started.push(job.kind); });
      await queue().add({ kind: "sweep", installation: id });
      await queue().add({ kind: "repository", installation: other, repository: 2 });
      await queue().add({ kind: "complaint", installation: id, repository: 3, number: 1 });
      await queue().add({ kind: "head", installation: id, repository: 4, sha: "f".repeat(40) });
      holds[0]?.open();
      await until(() => started.length === 6);
      expect(started.slice(2)).toEqual(["head", "complaint", "repository", "sweep"]);
      holds[1]?.open();
      await queue().idle();
    });

    test("never runs two jobs of one repository, or two sweeps of one installation, at once; others it does", async () => {
      const running = new Map<string, number>();
      const accounts = new Map<string, number>();
      let together = 0;
      let overlaps = 0;
      let collisions = 0;
      const handler: JobHandler = async (job) => {
        const key = exclusiveKey(job);
        const account = job.kind === "sweep" || job.kind === "repository" ? String(job.installation) : `${key} ${job.kind}`;
        accounts.set(account, (accounts.get(account) ?? 0) + 1);
        if ((accounts.get(account) ?? 0) > 1) collisions += 1;
        running.set(key, (running.get(key) ?? 0) + 1);
        if ((running.get(key) ?? 0) > 1) overlaps += 1;
        if ([...running.values()].filter((n) => n > 0).length > 1) together += 1;
        await new Promise((resolve) => { setTimeout(resolve, 2); });
        running.set(key, (running.get(key) ?? 0) - 1);
        accounts.set(account, (accounts.get(account) ?? 0) - 1);
      };
      const ids = [installation(handler), installation(handler)];
      const jobs = ids.flatMap((id): Job[] => [
        { kind: "sweep", installation: id },
        ...[1, 2].flatMap((repository): Job[] => [
          { kind: "repository", installation: id, repository }, { kind: "complaint", installation: id, repository, number: 9 }, { kind: "head", installation: id, repository, sha: "a" },
          ...[1, 2, 3].map((number): Job => ({ kind: "pull", installation: id, repository, number })),
        ]),
      ]);
      await queue().accept({ id: "overlap", event: "x" }, jobs);
      await queue().idle();
      expect(overlaps).toBe(0);
      // Nor two that would both want the account's lock.
      expect(collisions).toBe(0);
      expect(together).toBeGreaterThan(0);
      expect(await queue().counts()).toMatchObject({ active: 0 });
    });

    test("gives up what it does not know, and goes on", async () => {
      const id = installation(async () => {});
      await queue().add({ kind: "dance", installation: id } as unknown as Job).catch(() => {});
      await queue().add({ kind: "pull", installation: id, repository: 1, number: -1 });
      await queue().idle();
      expect((await queue().counts()).active).toBe(0);
      for (let i = 0; i < 10; i += 1) await pass(HOUR);
      expect((await queue().failures(1))[0]?.error).toContain("does not know");
      await queue().retryFailures();
      for (let i = 0; i < 10; i += 1) await pass(HOUR);
    });

    test("ticks by a timer in UTC, once a time, and once after it was down", async () => {
      await queue().schedule("0 6 * * *");
      ticks = 0;
      const midnight = Math.ceil(clock.now() / (24 * HOUR)) * 24 * HOUR;
      for (let day = 0; day < 3; day += 1) {
        await clock.setTime(midnight + day * 24 * HOUR + 6 * HOUR - 10 * SECOND);
        await clock.tick(70 * SECOND);
        await queue().idle();
        expect(ticks).toBe(day + 1);
      }
      await clock.setTime(midnight + 10 * 24 * HOUR);
      await clock.tick(70 * SECOND);
      await queue().idle();
      expect(ticks).toBe(4);
      await expect(queue().schedule("at six")).rejects.toThrow("cron expression");
    });

    test("counts what waits, runs and was given up", async () => {
      const hold = gate();
      const before = await queue().counts();
      const ids = [1, 2, 3].map(() => installation(async () => { await hold.opened; }));
      for (const id of ids) await queue().add({ kind: "sweep", installation: id });
      await until(async () => (await queue().counts()).active === 2);
      await clock.setTime(clock.now() + 40 * SECOND);
      expect(await queue().counts()).toEqual({ waiting: before.waiting + 1, active: 2, failed: before.failed, oldestWaitingSeconds: 40 });
      hold.open();
      await queue().idle();
      expect(await store().ping()).toBeLessThan(5_000);
    });
  });
}
