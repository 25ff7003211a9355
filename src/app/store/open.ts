/** The App's store and queue: PGlite in a folder or in memory, or PostgreSQL. */

import { type Clock, PgBoss, systemClock } from "pg-boss";
import { sql } from "kysely";
import { checkKey } from "../../sweep/store-key.ts";
import type { Store } from "../../sweep/store.ts";
import type { Database } from "./database.ts";
import { openEntries } from "./entries.ts";
import { takeLease } from "./lease.ts";
import { type StoreLog, StoreError, type Trouble, brief, reportOnce } from "./log.ts";
import { migrate } from "./migrations.ts";
import { openPglite } from "./pglite.ts";
import { openPostgres } from "./postgres.ts";
import { type StoreQueue, createQueues, openQueue } from "./queue.ts";
import { retain } from "./retention.ts";
import { JOBS_SCHEMA, SCHEMA } from "./tables.ts";

export interface OpenStoreOptions {
  /** Of a PostgreSQL database that several instances may share. Wins over `dataDir`. */
  readonly databaseUrl?: string | undefined;
  /** Folder of the embedded database, for one process; without it, it is in memory and gone with the process. */
  readonly dataDir?: string | undefined;
  readonly log: StoreLog;
  /** pg-boss's TestClock where a test moves time; default: the system's clock. Locks always go by real time. */
  readonly clock?: Clock | undefined;
  /** Shorter times for tests, and for nothing else. */
  readonly times?: { readonly pollMs?: number; readonly retrySeconds?: number; readonly superviseSeconds?: number; readonly patienceMs?: number };
}

export interface OpenStore {
  readonly kind: "pglite" | "postgresql";
  readonly store: Store;
  readonly queue: StoreQueue;
  /** Milliseconds that the database took to answer. Rejects where it does not within five seconds. */
  readonly ping: () => Promise<number>;
  /** Stops the queue at once where it was not stopped, and closes everything. May be called again. */
  readonly close: () => Promise<void>;
}

const HOUR_MS = 3_600_000;

/**
 * Opens the database, brings its tables up to date and starts the queue (which takes no job before `work` is called). Throws a
 * StoreError, whose message tells what to do, where it cannot be reached, is of a newer version, or is used by another process.
 */
export async function openStore(options: OpenStoreOptions): Promise<OpenStore> {
  const trouble = reportOnce(options.log, "The database");
  const { databaseUrl, dataDir, log, clock = systemClock } = options;
  const database = databaseUrl === undefined ? await openPglite(dataDir) : await openPostgres({ databaseUrl, log, trouble, movedClock: clock !== systemClock, patienceMs: options.times?.patienceMs });
  return openOn(database, options, trouble);
}

/** The same, on a database that is connected; closes it with the store, and where the store cannot be opened. */
export async function openOn(database: Database, options: OpenStoreOptions, trouble: Trouble = reportOnce(options.log, "The database")): Promise<OpenStore> {
  const { log, clock = systemClock, times = {} } = options;
  const { db } = database;
  const boss = new PgBoss({
    ...database.boss,
    schema: JOBS_SCHEMA,
    clock,
    superviseIntervalSeconds: times.superviseSeconds ?? 15,
    monitorIntervalSeconds: times.superviseSeconds ?? 15,
    warningQueueSize: 100_000,
    openTelemetry: { enabled: false },
    ...database.kind === "pglite" ? { reindex: false, monitorVacuum: false } : {},
  });
  boss.on("error", (error) => { trouble.failed(error); });
  const warned = new Set<string>();
  boss.on("warning", ({ message }) => {
    if (warned.has(message) || warned.size > 100) return;
    warned.add(message);
    log.warn(`The queue warns: ${brief(message)}`);
  });
  try {
    await start(database, boss, times.retrySeconds ?? 15);
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {});
    await database.close();
    throw error instanceof StoreError ? error : new StoreError(`The App's tables could not be made: ${brief(error)}. The database's user must be allowed to create schemas and tables.`, { cause: error });
  }

  const entries = openEntries(db, () => new Date(clock.now()));
  const queue = openQueue({ db, boss, log, trouble, clock, pollMs: times.pollMs ?? 2_000 });
  const clean = async (): Promise<void> => {
    await entries.flush();
    const removed = await retain(db, entries, new Date(clock.now()));
    if (removed === undefined) return;
    if (Object.values(removed).some((n) => n > 0)) log.info(`Thrown away because of age: ${Object.entries(removed).map(([what, n]) => `${n} ${what}`).join(", ")}.`);
    // A server does so by itself; the embedded database has nothing that runs beside.
    if (database.kind === "pglite") await sql`vacuum analyze`.execute(db);
  };
  let cleaned = Promise.resolve();
  const cleanOnce = (): void => { cleaned = cleaned.then(clean).catch((error: unknown) => { trouble.failed(error); }); };
  cleanOnce();
  const cleaning = clock.setInterval(cleanOnce, HOUR_MS);

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    clock.clearInterval(cleaning);
    await queue.stop(0);
    await cleaned;
    await entries.flush().catch((error: unknown) => { trouble.failed(error); });
    await boss.stop({ graceful: false }).catch((error: unknown) => { trouble.failed(error); });
    await database.close();
  };
  const closeOnce = (): Promise<void> => closing ??= close();

  return {
    kind: database.kind,
    store: { ...entries, lock: async (name) => takeLease(db, checkKey(name), trouble), close: closeOnce },
    queue,
    ping: async () => {
      const begin = performance.now();
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => { timer = setTimeout(() => { reject(new StoreError("The database did not answer within 5 s.")); }, 5_000); });
      try {
        await Promise.race([sql`select 1`.execute(db), late]);
        trouble.worked();
        return performance.now() - begin;
      } catch (error) {
        trouble.failed(error);
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
    close: closeOnce,
  };
}

async function start(database: Database, boss: PgBoss, retrySeconds: number): Promise<void> {
  const { db } = database;
  await database.together(async () => {
    await migrate(db);
    await boss.start();
    await createQueues(boss, retrySeconds);
  });
  if (database.kind === "pglite") {
    // One process at a time: whoever held a lock, or ran a job, is gone.
    await db.withSchema(SCHEMA).deleteFrom("lease").execute();
    await sql`update ${sql.table(`${JOBS_SCHEMA}.job`)} set heartbeat_on = '-infinity' where state = 'active' and heartbeat_seconds is not null`.execute(db);
  }
}
