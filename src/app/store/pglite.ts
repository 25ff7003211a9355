/** PGlite, a PostgreSQL inside the process: one connection, one process. */

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Kysely, PGliteDialect } from "kysely";
import { fromPglite } from "pg-boss";
import type { Database } from "./database.ts";
import { lockFolder } from "./folder-lock.ts";
import { StoreError, brief } from "./log.ts";
import type { Tables } from "./tables.ts";

/** The buffers of a server would be 130 MB of this process; all that is in the database fits into less. */
const SMALL = ["-c", "shared_buffers=16MB", "-c", "wal_buffers=1MB"];

/** Opens a folder (made where it is absent, and locked against other processes) or, without one, a database in memory. */
export async function openPglite(dataDir: string | undefined): Promise<Database> {
  if (dataDir !== undefined) {
    await mkdir(dataDir, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
      throw new StoreError(`The folder for the App's data, ${dataDir}, cannot be made: ${brief(error)}. Set DATA_DIR to a folder that the App may write to, or DATABASE_URL to a PostgreSQL database.`);
    });
  }
  const lock = dataDir === undefined ? undefined : await lockFolder(dataDir);
  try {
    // 27 MB that an instance on PostgreSQL does without.
    const { PGlite } = await import("@electric-sql/pglite");
    const pglite = new PGlite({ ...dataDir === undefined ? {} : { dataDir: join(dataDir, "pglite") }, startParams: [...PGlite.defaultStartParams, ...SMALL] });
    await pglite.waitReady;
    // Kysely hands its one connection to one after the other, so that no statement falls into the transaction of another.
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    return {
      kind: "pglite",
      db,
      boss: { db: fromPglite(pglite), backend: "pglite" },
      together: (run) => run(),
      close: async () => {
        await db.destroy();
        if (!pglite.closed) await pglite.close();
        await lock?.release();
      },
    };
  } catch (error) {
    await lock?.release();
    throw new StoreError(`The App's data in ${dataDir ?? "memory"} cannot be opened: ${brief(error)}. If the folder was damaged, delete ${dataDir === undefined ? "it" : join(dataDir, "pglite")}: the App builds it anew from GitHub.`, { cause: error });
  }
}
