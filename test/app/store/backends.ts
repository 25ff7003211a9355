import { afterAll, beforeAll } from "@jest/globals";
import type { Kysely } from "kysely";
import { TestClock } from "pg-boss";
import type { Database } from "../../../src/app/store/database.ts";
import { reportOnce } from "../../../src/app/store/log.ts";
import { type OpenStore, openOn } from "../../../src/app/store/open.ts";
import { openPglite } from "../../../src/app/store/pglite.ts";
import { openPostgres } from "../../../src/app/store/postgres.ts";
import type { Tables } from "../../../src/app/store/tables.ts";
import { type Postgres, hasPostgres, startPostgres } from "../../support/postgres.ts";

/** A log that remembers. */
export interface Lines { readonly lines: string[]; info(text: string): void; warn(text: string): void; error(text: string): void }

export function rememberingLog(): Lines {
  const lines: string[] = [];
  const add = (text: string): void => { lines.push(text); };
  return { lines, info: add, warn: add, error: add };
}

/** One open store of a file of tests, whose time only moves by `clock`. */
export interface Opened {
  readonly store: () => OpenStore;
  readonly db: () => Kysely<Tables>;
  readonly clock: TestClock;
  readonly log: Lines;
}

/** The databases that are there: PGlite always, PostgreSQL where it is installed. */
export const BACKENDS: readonly ("PGlite" | "PostgreSQL")[] = hasPostgres() ? ["PGlite", "PostgreSQL"] : ["PGlite"];

/** Opens a store on it before the tests of the block, and closes it after them. */
export function opened(backend: "PGlite" | "PostgreSQL"): Opened {
  const clock = new TestClock("2026-11-23T00:00:00Z");
  const log = rememberingLog();
  let postgres: Postgres | undefined;
  let database: Database | undefined;
  let open: OpenStore | undefined;
  beforeAll(async () => {
    if (backend === "PGlite") database = await openPglite(undefined);
    else {
      postgres = await startPostgres();
      database = await openPostgres({ databaseUrl: await postgres.database(), log, trouble: reportOnce(log, "The database"), movedClock: true });
    }
    open = await openOn(database, { log, clock });
  }, 60_000);
  afterAll(async () => {
    await open?.close();
    await postgres?.close();
  }, 30_000);
  return {
    store: () => { if (open === undefined) throw new Error("not open"); return open; },
    db: () => { if (database === undefined) throw new Error("not open"); return database.db; },
    clock,
    log,
  };
}

/** Something that is let go by hand. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => { open = resolve; });
  return { opened, open: () => { open(); } };
}

/** Waits until it holds, looking every few milliseconds of real time. */
export async function until(holds: () => boolean | Promise<boolean>, ms = 10_000): Promise<void> {
  for (const begin = performance.now(); !await holds(); await new Promise((resolve) => { setTimeout(resolve, 10); })) {
    if (performance.now() - begin > ms) throw new Error("it did not come to hold in time");
  }
}
