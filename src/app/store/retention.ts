/**
 * What is thrown away, and when.
 *
 * For operators: nothing here has to be backed up. GitHub holds the issues, the check runs and the records; the database holds a queue, which
 * one sweep fills again, answers and results, which cost requests and nothing else, and the points of the trend on the dashboard, which
 * are the only thing that cannot be read again: dump the schema `docket` where you want to keep them. An empty database is a working one.
 */

import { type Kysely, sql } from "kysely";
import type { Entries } from "./entries.ts";
import { WORK } from "./enqueue.ts";
import { JOBS_SCHEMA, SCHEMA, type Tables } from "./tables.ts";

/**
 * Days: of deliveries since they came, of the history since it was written, of everything else since it was last used, so that what is
 * known of an organisation that left is gone in time. Jobs that were done are kept 7 days and those given up 30, by the queue itself.
 */
export const KEEP = { deliveries: 30, answers: 30, results: 90, state: 400, history: 400, waiting: 7 } as const;

const DAY_MS = 86_400_000;
/** Rows deleted in one statement. */
const BATCH = 10_000;

/** Number of rows, by what they are. */
export type Removed = Readonly<Record<keyof typeof KEEP | "leases", number>>;

/** Throws away what is too old, at most once a day over all instances. Undefined where another one, or this one, did so less than a day ago. */
export async function retain(db: Kysely<Tables>, entries: Entries, now: Date): Promise<Removed | undefined> {
  const claimed = await sql`
    insert into ${sql.table(`${SCHEMA}.mark`)} as m (name, done_at) values ('retention', ${now})
    on conflict (name) do update set done_at = excluded.done_at where m.done_at <= ${new Date(now.getTime() - DAY_MS)} returning name`.execute(db);
  if (claimed.rows.length === 0) return undefined;
  const before = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
  const remove = async (table: string, condition: ReturnType<typeof sql>): Promise<number> => {
    for (let all = 0; ;) {
      const from = sql.table(`${SCHEMA}.${table}`);
      const { numAffectedRows = 0n } = await sql`delete from ${from} where ctid = any(array(select ctid from ${from} as t where ${condition} limit ${BATCH}))`.execute(db);
      all += Number(numAffectedRows);
      if (numAffectedRows < BigInt(BATCH)) return all;
    }
  };
  return {
    deliveries: await remove("delivery", sql`received_at < ${before(KEEP.deliveries)}`),
    answers: await entries.expire("answers", KEEP.answers),
    results: await entries.expire("results", KEEP.results),
    state: await entries.expire("state", KEEP.state),
    history: await remove("entry", sql`space = 'history' and written_at < ${before(KEEP.history)}`),
    waiting: await remove("waiting", sql`changed_at < ${before(KEEP.waiting)} and not exists (select 1 from ${sql.table(`${JOBS_SCHEMA}.job`)} as j where j.name = ${WORK} and j.id = t.job and j.state < 'active')`),
    leases: await remove("lease", sql`expires_at < clock_timestamp() - interval '1 day'`),
  };
}
