/** Our tables in the database, by numbered steps that only ever go forwards and only ever add, so that an older instance still works meanwhile. */

import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { StoreError, brief } from "./log.ts";
import { JOBS_SCHEMA, SCHEMA, type Tables } from "./tables.ts";

/** Version of the tables that the installed pg-boss makes; a test holds the two together. */
export const JOBS_VERSION = 46;

/** Never edit a step that was released: add one. Names sort in their order. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-begin": {
    up: async (db) => {
      const schema = db.schema.withSchema(SCHEMA);
      // Order by code unit, whatever the database's locale is.
      await schema.createTable("entry")
        .addColumn("space", sql`varchar(20) collate "C"`, (c) => c.notNull())
        .addColumn("key", sql`varchar(500) collate "C"`, (c) => c.notNull())
        .addColumn("value", "bytea", (c) => c.notNull())
        .addColumn("packed", "boolean", (c) => c.notNull())
        .addColumn("written_at", "timestamptz", (c) => c.notNull())
        .addColumn("used_at", "timestamptz", (c) => c.notNull())
        .addPrimaryKeyConstraint("entry_key", ["space", "key"])
        .execute();
      // Large values are packed by us already.
      await sql`alter table ${sql.table(`${SCHEMA}.entry`)} alter column value set storage external`.execute(db);
      await schema.createIndex("entry_used").on("entry").columns(["space", "used_at"]).execute();
      await sql`create sequence ${sql.table(`${SCHEMA}.fence`)}`.execute(db);
      await schema.createTable("lease")
        .addColumn("name", sql`varchar(500) collate "C"`, (c) => c.primaryKey())
        .addColumn("holder", "uuid", (c) => c.notNull())
        .addColumn("fence", "bigint", (c) => c.notNull())
        .addColumn("expires_at", "timestamptz", (c) => c.notNull())
        .execute();
      await schema.createTable("delivery")
        .addColumn("id", sql`varchar(200) collate "C"`, (c) => c.primaryKey())
        .addColumn("event", "varchar(100)", (c) => c.notNull())
        .addColumn("action", "varchar(100)")
        .addColumn("received_at", "timestamptz", (c) => c.notNull())
        .execute();
      await schema.createIndex("delivery_received").on("delivery").column("received_at").execute();
      await schema.createTable("waiting")
        .addColumn("key", sql`varchar(500) collate "C"`, (c) => c.primaryKey())
        .addColumn("job", "uuid", (c) => c.notNull())
        .addColumn("changed_at", "timestamptz", (c) => c.notNull())
        .execute();
      await schema.createTable("mark")
        .addColumn("name", "varchar(100)", (c) => c.primaryKey())
        .addColumn("done_at", "timestamptz", (c) => c.notNull())
        .execute();
    },
  },
};

/**
 * Brings the tables up to date, under the advisory lock of Kysely's migrator. Throws a StoreError for a database that a newer version
 * of the App has been at: it is never taken back.
 */
export async function migrate(db: Kysely<Tables>, steps: Readonly<Record<string, Migration>> = MIGRATIONS): Promise<void> {
  await refuseNewer(db, steps);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...steps }) },
    migrationTableSchema: SCHEMA,
    migrationTableName: "migration",
    migrationLockTableName: "migration_lock",
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  // Another instance may have gone further while this one waited for the lock.
  await refuseNewer(db, steps);
  throw new StoreError(`The tables of the App could not be brought up to date: ${brief(error)}. Nothing was changed. The database's user must be allowed to create schemas and tables.`);
}

async function refuseNewer(db: Kysely<Tables>, steps: Readonly<Record<string, Migration>>): Promise<void> {
  const found = await sql<{ ours: boolean; jobs: boolean }>`select to_regclass(${`${SCHEMA}.migration`}) is not null as ours, to_regclass(${`${JOBS_SCHEMA}.version`}) is not null as jobs`.execute(db);
  if (found.rows[0]?.ours === true) {
    const { rows } = await sql<{ name: string }>`select name from ${sql.table(`${SCHEMA}.migration`)} order by name`.execute(db);
    const unknown = rows.map((row) => row.name).filter((name) => !Object.hasOwn(steps, name));
    if (unknown.length > 0) throw newer(`step ${unknown.at(-1) ?? ""} of its tables is unknown here`);
  }
  if (found.rows[0]?.jobs === true) {
    const { rows } = await sql<{ version: number | string }>`select version from ${sql.table(`${JOBS_SCHEMA}.version`)}`.execute(db);
    if (Number(rows[0]?.version ?? 0) > JOBS_VERSION) throw newer(`its queue is of version ${String(rows[0]?.version)}, this App knows ${JOBS_VERSION}`);
  }
}

function newer(why: string): StoreError {
  return new StoreError(`The database was used by a newer version of the App (${why}). Start that version again, or a newer one, or give this one a database of its own.`);
}
