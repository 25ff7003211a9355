/**
 * The App's queue, on pg-boss. Deliveries are recorded and their jobs enqueued in one transaction; a job is claimed by one worker, which
 * tells by a heartbeat that it lives; a job of a worker that died goes to another one. So a job is done at least once, and one that is
 * done twice must find nothing left to do.
 */

import type { Kysely } from "kysely";
import { type Clock, type Job as Claim, type PgBoss, fromKysely } from "pg-boss";
import { type Delivery, type Job, type JobHandler, Postponed, type Queue } from "../jobs.ts";
import { type Counts, type Failure, countJobs, listFailures } from "./counts.ts";
import { FAILED, WORK, enqueue, exclusiveKey, jobOptions } from "./enqueue.ts";
import { gather } from "./gather.ts";
import { parseJob } from "./job-data.ts";
import { type StoreLog, StoreError, type Trouble, brief } from "./log.ts";
import { SCHEMA, type Tables } from "./tables.ts";
import { type Worker, startWorker } from "./worker.ts";

/** A worker that was not heard of for this long is taken for dead. Longer than a lock lasts, so that its locks are free by then. */
export const HEARTBEAT_SECONDS = 60;
/** After this many tries in vain a job is given up and listed as failed. Pauses double from 15 s to 30 minutes: two hours in all. */
export const TRIES = 8;

export interface StoreQueue extends Queue {
  counts(): Promise<Counts>;
  /** Jobs that were given up, latest first; at most `most`. */
  failures(most: number): Promise<readonly Failure[]>;
  /** Puts all jobs that were given up back into the queue; number of them. */
  retryFailures(): Promise<number>;
  /** Resolves once the worker of this process found nothing to take and runs nothing. For tests that move the clock. */
  idle(): Promise<void>;
}

export interface QueuePorts {
  readonly db: Kysely<Tables>;
  readonly boss: PgBoss;
  readonly log: StoreLog;
  readonly trouble: Trouble;
  readonly clock: Clock;
  /** How often to look for jobs that another instance enqueued or whose pause is over. */
  readonly pollMs: number;
}

/** Makes pg-boss's queues, or brings them up to date. `retrySeconds`: first pause. */
export async function createQueues(boss: PgBoss, retrySeconds: number): Promise<void> {
  const month = 30 * 86_400;
  await boss.createQueue(FAILED, { policy: "standard" });
  await boss.updateQueue(FAILED, { retentionSeconds: month, deleteAfterSeconds: 7 * 86_400 });
  // One active job per singletonKey, by a unique index: no race of two instances gets by it.
  await boss.createQueue(WORK, { policy: "singleton" });
  await boss.updateQueue(WORK, {
    retryLimit: TRIES - 1, retryBackoff: true, retryDelay: retrySeconds, retryDelayMax: Math.max(retrySeconds, 1_800),
    heartbeatSeconds: HEARTBEAT_SECONDS, expireInSeconds: 3_600, retentionSeconds: month, deleteAfterSeconds: 7 * 86_400, deadLetter: FAILED,
  });
}

export function openQueue(ports: QueuePorts): StoreQueue {
  const { db, boss, log, trouble, clock } = ports;
  const now = (): Date => new Date(clock.now());
  let worker: Worker | undefined;
  let stopped = false;

  const add = async (jobs: readonly Job[], afterSeconds: number): Promise<void> => {
    await db.transaction().execute((trx) => enqueue(trx, boss, jobs, afterSeconds, now()));
    worker?.wake();
  };

  /** Jobs that end together are completed together. */
  const complete = gather<Claim, undefined>(async (claims) => {
    await boss.complete(WORK, [...claims]);
    return claims.map(() => undefined);
  }, { most: 50, weigh: () => 0 });

  /** Settling is tried again while the database is away; where that lasts, the claim lapses and the job is done once more. */
  const settle = async (claim: Claim, how: () => Promise<unknown>): Promise<void> => {
    for (const begin = performance.now(); ;) {
      try {
        await how();
        trouble.worked();
        return;
      } catch (error) {
        trouble.failed(error);
        if (stopped || performance.now() - begin > (claim.heartbeatSeconds ?? HEARTBEAT_SECONDS) * 1000) return;
        await new Promise((resolve) => { setTimeout(resolve, 500); });
      }
    }
  };

  const run = async (claim: Claim, handler: JobHandler, signal: AbortSignal): Promise<void> => {
    const job = parseJob(claim.data);
    try {
      if (job === undefined) throw new Error("The job is of a kind that this version does not know.");
      signal.throwIfAborted();
      await handler(job, signal);
      await settle(claim, () => complete(claim));
    } catch (error) {
      if (error instanceof Postponed && job !== undefined) {
        const afterSeconds = Math.min(Math.max(1, Math.ceil(error.afterSeconds)), 86_400);
        await settle(claim, () => db.transaction().execute(async (trx) => {
          const done = await boss.complete(WORK, claim, null, { db: fromKysely(trx) });
          if ("affected" in done && done.affected === 0) return;
          await enqueue(trx, boss, [job], afterSeconds, now());
        }));
        return;
      }
      log.warn(`A job failed, try ${claim.retryCount + 1} of ${TRIES}: ${job === undefined ? "unknown" : exclusiveKey(job)} (${job?.kind ?? "?"}): ${brief(error)}`);
      // Its message alone: an error of a request may hold headers and answers.
      await settle(claim, () => boss.fail(WORK, claim, { message: brief(error) }));
    }
  };

  return {
    accept: async (delivery, jobs) => {
      const isNew = await db.transaction().execute(async (trx) => {
        const row = await trx.withSchema(SCHEMA).insertInto("delivery").values({ ...fields(delivery), received_at: now() }).onConflict((c) => c.column("id").doNothing()).returning("id").executeTakeFirst();
        if (row === undefined) return false;
        await enqueue(trx, boss, jobs, 0, now());
        return true;
      });
      if (isNew) worker?.wake();
      return isNew ? "new" : "repeated";
    },
    add: (job, options) => add([job], Math.max(0, options?.afterSeconds ?? 0)),
    work: async (handler, { concurrency }) => {
      if (worker !== undefined || stopped) throw new StoreError("The queue is worked already, or was stopped.");
      worker = startWorker({
        keyOf: (claim) => { const job = parseJob(claim.data); return job === undefined ? claim.id : exclusiveKey(job); },
        fetch: (most) => boss.fetch(WORK, { batchSize: most, groupConcurrency: 1 }),
        run: (claim, signal) => run(claim, handler, signal),
        touch: async (claims) => {
          try {
            const touched = await boss.touch(WORK, [...claims]);
            trouble.worked();
            return "settled" in touched && Array.isArray(touched.settled) ? new Set(touched.settled.map(String)) : undefined;
          } catch (error) {
            trouble.failed(error);
            return undefined;
          }
        },
        giveBack: async (claims) => {
          if (claims.length > 0) await boss.fail(WORK, [...claims], { message: "The App was stopped." }).catch((error: unknown) => { trouble.failed(error); });
        },
        trouble, clock, concurrency: Math.max(1, Math.floor(concurrency)), pollMs: ports.pollMs,
      });
    },
    schedule: async (cron) => {
      try {
        await boss.schedule(WORK, cron, { kind: "tick" } satisfies Job, { tz: "UTC", missed: "once", ...jobOptions({ kind: "tick" }) });
      } catch (error) {
        throw new StoreError(`The timer ${JSON.stringify(cron.slice(0, 60))} was not taken: ${brief(error)}. It is a cron expression of five fields in UTC, such as "17 4 * * *".`, { cause: error });
      }
    },
    counts: () => countJobs(db),
    failures: (most) => listFailures(db, most),
    retryFailures: async () => {
      let all = 0;
      for (let moved = -1; moved !== 0; all += moved) moved = await boss.redrive(FAILED, { limit: 1_000 });
      worker?.wake();
      return all;
    },
    idle: () => worker?.idle() ?? Promise.resolve(),
    stop: async (graceMs) => {
      await worker?.stop(graceMs);
      stopped = true;
    },
  };
}

/** Cut to what the table holds; a NUL cannot be stored. */
function fields(delivery: Delivery): { readonly id: string; readonly event: string; readonly action: string | null } {
  const cut = (text: string, length: number): string => text.replaceAll("\0", "").slice(0, length);
  return { id: cut(delivery.id, 200), event: cut(delivery.event, 100), action: delivery.action === undefined ? null : cut(delivery.action, 100) };
}
