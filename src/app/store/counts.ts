/** What health, metrics and the doctor show of the queue. */

import { type Kysely, sql } from "kysely";
import { type Queue, jobKey } from "../jobs.ts";
import { FAILED, WORK } from "./enqueue.ts";
import { parseJob } from "./job-data.ts";
import { JOBS_SCHEMA, type Tables } from "./tables.ts";

export type Counts = Awaited<ReturnType<Queue["counts"]>>;

/** A job that was given up. */
export interface Failure {
  /** As `jobKey` names it; "unknown" where its shape is not known here. */
  readonly job: string;
  readonly at: Date;
  readonly tries: number;
  /** Message of the last error. */
  readonly error: string;
}

const table = sql.table(`${JOBS_SCHEMA}.job`);
const jobNow = sql.raw(`${JOBS_SCHEMA}.job_now()`);

/** Jobs that wait (retries and delayed ones too), that run, and that were given up; seconds that the oldest one waits that could run. */
export async function countJobs(db: Kysely<Tables>): Promise<Counts> {
  const { rows } = await sql<{ waiting: number; active: number; failed: number; oldest: number | string | null }>`
    select
      count(*) filter (where name = ${WORK} and state < 'active')::int as waiting,
      count(*) filter (where name = ${WORK} and state = 'active')::int as active,
      count(*) filter (where name = ${FAILED} and state < 'active')::int as failed,
      extract(epoch from ${jobNow} - min(greatest(created_on, start_after)) filter (where name = ${WORK} and state < 'active' and start_after <= ${jobNow}))::float8 as oldest
    from ${table} where name in (${WORK}, ${FAILED}) and state <= 'active'`.execute(db);
  const row = rows[0];
  return {
    waiting: row?.waiting ?? 0,
    active: row?.active ?? 0,
    failed: row?.failed ?? 0,
    ...typeof row?.oldest === "number" ? { oldestWaitingSeconds: Math.max(0, Math.round(row.oldest)) } : {},
  };
}

export async function listFailures(db: Kysely<Tables>, most: number): Promise<readonly Failure[]> {
  const { rows } = await sql<{ data: unknown; at: Date; tries: number | null; error: string | null }>`
    select data, created_on as at, source_retry_count as tries, source_output ->> 'message' as error
    from ${table} where name = ${FAILED} and state < 'active' order by created_on desc, id limit ${Math.min(1_000, most)}`.execute(db);
  return rows.map((row) => {
    const job = parseJob(row.data);
    return { job: job === undefined ? "unknown" : jobKey(job), at: row.at, tries: (row.tries ?? 0) + 1, error: row.error ?? "no message" };
  });
}
