/** Looks at the App's database without changing it. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { countJobs } from "../store/counts.ts";
import type { Database } from "../store/database.ts";
import { MIGRATIONS } from "../store/migrations.ts";
import { openPglite } from "../store/pglite.ts";
import { openPostgres } from "../store/postgres.ts";
import { reportOnce, StoreError } from "../store/log.ts";
import { SCHEMA } from "../store/tables.ts";
import { failure, type Finding, note, ok, reason, warning } from "./finding.ts";

export interface DatabaseCheckOptions {
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  /** How long to wait for a database that does not answer; default 5 s. */
  readonly patienceMs?: number;
}

const silent = { info: (): void => undefined, warn: (): void => undefined, error: (): void => undefined };
/** A queue that nobody works on. */
const LATE_S = 3600;

/** Is it there, are its tables those of this version, does the queue move. */
export async function checkDatabase({ databaseUrl, dataDir, patienceMs = 5000 }: DatabaseCheckOptions): Promise<readonly Finding[]> {
  if (databaseUrl === undefined && !existsSync(join(dataDir, "pglite"))) return [note("database", `the embedded database will be made in ${dataDir} at the first start`)];
  let database: Database;
  try {
    database = databaseUrl === undefined ? await openPglite(dataDir) : await openPostgres({ databaseUrl, log: silent, trouble: reportOnce(silent, "The database"), movedClock: false, patienceMs });
  } catch (error) {
    if (databaseUrl === undefined && error instanceof StoreError && error.message.startsWith("Another process uses")) return [note("database", "the embedded database is in use by the running server: ask its /ready")];
    return [failure("database", reason(error), databaseUrl === undefined ? "see above, or set DATABASE_URL" : "correct DATABASE_URL, or start the database")];
  }
  try {
    return [ok("database", database.kind === "pglite" ? `embedded, in ${dataDir}` : "PostgreSQL answers"), ...await tables(database)];
  } catch (error) {
    return [failure("database", `it answers, and its tables cannot be read: ${reason(error)}`, "let the database's user read and write the schemas docket and docket_jobs")];
  } finally {
    await database.close();
  }
}

async function tables({ db }: Database): Promise<readonly Finding[]> {
  const { rows: [there] } = await sql<{ there: boolean }>`select to_regclass(${`${SCHEMA}.migration`}) is not null as there`.execute(db);
  if (there?.there !== true) return [note("tables", "not made yet: the next start makes them")];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(`${SCHEMA}.migration`)}`.execute(db);
  const done = new Set(rows.map((row) => row.name));
  const unknown = [...done].filter((name) => !Object.hasOwn(MIGRATIONS, name));
  if (unknown.length > 0) return [failure("tables", `a newer version of the app has been here (${unknown.length} steps that this one does not know)`, "start the newer version, or give this one a database of its own")];
  const waiting = Object.keys(MIGRATIONS).filter((name) => !done.has(name)).length;
  return [waiting === 0 ? ok("tables", "up to date") : note("tables", `${waiting} steps behind: the next start brings them up to date`), ...await queue(db)];
}

async function queue(db: Database["db"]): Promise<readonly Finding[]> {
  const { waiting, active, failed, oldestWaitingSeconds = 0 } = await countJobs(db);
  return [
    oldestWaitingSeconds > LATE_S ? warning("queue", `${waiting} jobs wait, the oldest for ${Math.round(oldestWaitingSeconds / 60)} minutes`, "start more instances, or raise WORKERS; if nothing runs, read the server's log") : ok("queue", `${waiting} jobs wait, ${active} run`),
    ...(failed === 0 ? [] : [warning("queue", `${failed} jobs were given up within the last week`, "read the server's log for \"failed\"; what was to be done is found again by the next sweep")]),
  ];
}
