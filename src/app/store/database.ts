import type { Kysely } from "kysely";
import type { ConstructorOptions } from "pg-boss";
import type { Tables } from "./tables.ts";

/** A connected database, whichever of the two it is. */
export interface Database {
  readonly kind: "pglite" | "postgresql";
  readonly db: Kysely<Tables>;
  /** How the queue reaches the same database. */
  readonly boss: Pick<ConstructorOptions, "db" | "backend" | "connectionString" | "max" | "application_name" | "connectionTimeoutMillis">;
  /** Runs while no other instance runs its own: for what instances that start together would trip over. */
  together<T>(run: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
