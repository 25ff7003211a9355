/** Puts jobs into the queue, within a transaction of the caller. */

import { randomUUID } from "node:crypto";
import { type Transaction, sql } from "kysely";
import { type PgBoss, fromKysely } from "pg-boss";
import { type Job, jobKey } from "../jobs.ts";
import { JOBS_SCHEMA, SCHEMA, type Tables } from "./tables.ts";

export const WORK = "work";
export const FAILED = "failed";

/** Somebody looks at a pull request and waits; a sweep is for tomorrow. The tick only makes other jobs. */
const PRIORITY: Readonly<Record<Job["kind"], number>> = { tick: 50, pull: 40, head: 40, complaint: 30, repository: 20, sweep: 10 };
/** A job that takes longer is taken for stuck; a sweep may have to wait for GitHub's hourly limit more than once. */
const LONGEST_SECONDS: Readonly<Record<Job["kind"], number>> = { tick: 3_600, pull: 1_800, head: 1_800, complaint: 1_800, repository: 3_600, sweep: 6 * 3_600 };
/** A waiting retry may be asked for again by an event, but not at once: what made it fail may last. */
const SOONEST_RETRY_SECONDS = 60;

/** Jobs with the same key never run at the same time, on any instance. */
export function exclusiveKey(job: Job): string {
  switch (job.kind) {
    case "sweep": return `sweep/${job.installation}`;
    case "tick": return "tick";
    case "repository": case "pull": case "head": case "complaint": return `repository/${job.installation}/${job.repository}`;
  }
}

/** What pg-boss is told of a job. */
export function jobOptions(job: Job): { readonly priority: number; readonly singletonKey: string; readonly expireInSeconds: number; readonly group?: { readonly id: string } } {
  return {
    priority: PRIORITY[job.kind],
    singletonKey: exclusiveKey(job),
    expireInSeconds: LONGEST_SECONDS[job.kind],
    // Both lock the account: taking two of one installation would make one of them wait in vain.
    ...job.kind === "sweep" || job.kind === "repository" ? { group: { id: `account/${job.installation}` } } : {},
  };
}

/**
 * Enqueues those jobs of which no equal one waits. One that waits for later than `afterSeconds` is brought forward. `now` is the App's
 * clock, for the marks that retention looks at.
 */
export async function enqueue(trx: Transaction<Tables>, boss: PgBoss, jobs: readonly Job[], afterSeconds: number, now: Date): Promise<void> {
  // One order everywhere: two instances that enqueue the same keys never wait for each other in a circle.
  const wanted = new Map([...jobs].map((job) => [jobKey(job), { job, id: randomUUID() }] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (wanted.size === 0) return;
  const keys = [...wanted.keys()];
  // Locks the row of every key until the transaction ends, so that equal jobs are enqueued one after the other.
  const stands = await sql<{ key: string; job: string }>`
    insert into ${sql.table(`${SCHEMA}.waiting`)} as w (key, job, changed_at) select key, job, ${now}::timestamptz from unnest(${keys}::text[], ${keys.map((key) => wanted.get(key)?.id ?? "")}::uuid[]) as n(key, job)
    on conflict (key) do update set changed_at = excluded.changed_at returning w.key, w.job`.execute(trx);
  const older = stands.rows.filter(({ key, job }) => wanted.get(key)?.id !== job);
  if (older.length > 0) {
    const still = await bringForward(trx, older.map((row) => row.job), afterSeconds);
    for (const { key, job } of older) if (still.has(job)) wanted.delete(key);
    const replaced = older.filter(({ key }) => wanted.has(key)).map(({ key }) => key);
    if (replaced.length > 0) {
      await sql`update ${sql.table(`${SCHEMA}.waiting`)} as w set job = n.job from unnest(${replaced}::text[], ${replaced.map((key) => wanted.get(key)?.id ?? "")}::uuid[]) as n(key, job) where w.key = n.key`.execute(trx);
    }
  }
  if (wanted.size === 0) return;
  await boss.insert(WORK, [...wanted.values()].map(({ job, id }) => ({ id, data: job, ...jobOptions(job), ...afterSeconds > 0 ? { startAfter: afterSeconds } : {} })), { db: fromKysely(trx) });
}

/** Which of these jobs still wait. */
async function bringForward(trx: Transaction<Tables>, ids: readonly string[], afterSeconds: number): Promise<ReadonlySet<string>> {
  const job = sql.table(`${JOBS_SCHEMA}.job`);
  const jobNow = sql.raw(`${JOBS_SCHEMA}.job_now()`);
  const { rows } = await sql<{ id: string; late: boolean }>`
    select id, start_after > ${jobNow} + case when state = 'retry' then greatest(${afterSeconds}::float8, ${SOONEST_RETRY_SECONDS}::float8) else ${afterSeconds}::float8 end * interval '1 second' as late
    from ${job} where name = ${WORK} and id = any(${ids}::uuid[]) and state < 'active'`.execute(trx);
  const late = rows.filter((row) => row.late).map((row) => row.id);
  const still = new Set(rows.filter((row) => !row.late).map((row) => row.id));
  if (late.length > 0) {
    const moved = await sql<{ id: string }>`
      update ${job} set start_after = ${jobNow} + case when state = 'retry' then greatest(${afterSeconds}::float8, ${SOONEST_RETRY_SECONDS}::float8) else ${afterSeconds}::float8 end * interval '1 second'
      where name = ${WORK} and id = any(${late}::uuid[]) and state < 'active' returning id`.execute(trx);
    for (const { id } of moved.rows) still.add(id);
  }
  return still;
}
