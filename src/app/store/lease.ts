/** Locks over all instances: a row that its holder renews, and that anybody may take once it was not renewed. */

import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Lock } from "../../sweep/store.ts";
import type { Trouble } from "./log.ts";
import { SCHEMA, type Tables } from "./tables.ts";

/** A lease of a process that died is free again after this. */
export const LEASE_MS = 30_000;
const RENEW_MS = 8_000;
/** A holder stops believing in its lease this much before anybody else may take it. */
const MARGIN_MS = 5_000;

export interface Lease extends Lock {
  /** Greater than that of every earlier holder of any lock. */
  readonly fence: number;
}

/** Shorter times for tests. */
export interface LeaseTimes { readonly leaseMs: number; readonly renewMs: number; readonly marginMs: number }

const TIMES: LeaseTimes = { leaseMs: LEASE_MS, renewMs: RENEW_MS, marginMs: MARGIN_MS };

const table = sql.table(`${SCHEMA}.lease`);
const seconds = (ms: number): ReturnType<typeof sql> => sql`clock_timestamp() + ${ms / 1000}::float8 * interval '1 second'`;

/**
 * Takes the lock, or gives undefined where somebody holds it. Whether it is still held is told by this process's own monotonic clock
 * since the last renewal that worked, so that a database that is away, or a process that slept, loses it in time.
 */
export async function takeLease(db: Kysely<Tables>, name: string, trouble: Trouble, times: LeaseTimes = TIMES): Promise<Lease | undefined> {
  const holder = randomUUID();
  let good = performance.now();
  const { rows } = await sql<{ fence: string | number }>`
    insert into ${table} as l (name, holder, fence, expires_at) values (${name}, ${holder}, nextval(${`${SCHEMA}.fence`}::regclass), ${seconds(times.leaseMs)})
    on conflict (name) do update set holder = excluded.holder, fence = excluded.fence, expires_at = excluded.expires_at
    where l.expires_at < clock_timestamp() returning l.fence`.execute(db);
  const row = rows[0];
  if (row === undefined) return undefined;

  let lost = false;
  const held = (): boolean => {
    // Once lost, always lost: somebody else may have had it in between.
    if (!lost && performance.now() - good > times.leaseMs - times.marginMs) lost = true;
    return !lost;
  };
  let renewing = false;
  const timer = setInterval(() => {
    if (renewing || !held()) return;
    renewing = true;
    const begin = performance.now();
    sql`update ${table} set expires_at = ${seconds(times.leaseMs)} where name = ${name} and holder = ${holder} and expires_at > clock_timestamp()`.execute(db).then((result) => {
      trouble.worked();
      if (result.numAffectedRows === 0n) lost = true;
      else good = begin;
    }, (error: unknown) => { trouble.failed(error); }).finally(() => { renewing = false; });
  }, times.renewMs);
  timer.unref();

  return {
    fence: Number(row.fence),
    held,
    release: async () => {
      clearInterval(timer);
      lost = true;
      // A lock that cannot be given back ends by itself.
      await sql`delete from ${table} where name = ${name} and holder = ${holder}`.execute(db).catch((error: unknown) => { trouble.failed(error); });
    },
  };
}
