/**
 * DuckDB as an accelerator that is never needed and never bundled: found at run time where a person installed it. Only the little of
 * its interface that is used is described here (https://www.npmjs.com/package/@duckdb/node-api).
 */

import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const DUCKDB_PACKAGE = "@duckdb/node-api";

export interface DuckChunk { readonly rowCount: number; getColumnValues(column: number): readonly unknown[] }
export interface DuckResult { fetchChunk(): Promise<DuckChunk | null> }
export interface DuckConnection {
  run(sql: string, values?: readonly string[]): Promise<unknown>;
  stream(sql: string, values?: readonly string[]): Promise<DuckResult>;
  closeSync(): void;
}
interface DuckInstance { connect(): Promise<DuckConnection>; closeSync(): void }
export interface Duckdb { readonly DuckDBInstance: { create(path: string, options: Readonly<Record<string, string>>): Promise<DuckInstance> } }

/** Loads the package as code in `folder` (or a `node_modules` folder itself) would. Runs what lies there: only for a person who asked. */
export async function loadDuckdb(folder: string): Promise<Duckdb | { readonly missing: string }> {
  let path: string;
  try {
    path = createRequire(join(folder, "resolve.js")).resolve(DUCKDB_PACKAGE);
  } catch {
    return { missing: `${DUCKDB_PACKAGE} is not installed` };
  }
  try {
    // A URL that is made here is left alone by bundlers. CommonJS comes as the default export on some runtimes.
    const loaded = await import(pathToFileURL(path).href) as Partial<Duckdb> & { readonly default?: Partial<Duckdb> };
    const DuckDBInstance = loaded.DuckDBInstance ?? loaded.default?.DuckDBInstance;
    return DuckDBInstance === undefined ? { missing: `${DUCKDB_PACKAGE} is of a version that is not known` } : { DuckDBInstance };
  } catch (error) {
    return { missing: `${DUCKDB_PACKAGE} cannot be loaded: ${messageOf(error)}` };
  }
}

/** Most memory that DuckDB takes before it gives up; nothing is spilled to disk. */
const MEMORY = "1GB";
const THREADS = 4;

const SETTINGS: Readonly<Record<string, string>> = {
  memory_limit: MEMORY, temp_directory: "", autoinstall_known_extensions: "false", autoload_known_extensions: "false", allow_community_extensions: "false",
};

/**
 * A database in memory that can open this one file and nothing else: no other file, no network, no extension, and no way to change
 * that. `cores`: of this machine. Throws what DuckDB throws.
 */
export async function withDuckdb<T>(duckdb: Duckdb, path: string, cores: number, use: (connection: DuckConnection) => Promise<T>): Promise<T> {
  const instance = await duckdb.DuckDBInstance.create(":memory:", { ...SETTINGS, threads: String(Math.max(1, Math.min(THREADS, cores))) });
  try {
    const connection = await instance.connect();
    try {
      for (const sql of [`SET allowed_paths = [${text(path)}]`, "SET enable_external_access = false", "SET lock_configuration = true"]) await connection.run(sql);
      return await use(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

/** First `width` columns of all rows of a short answer. */
export async function rowsOf(connection: DuckConnection, width: number, sql: string, values?: readonly string[]): Promise<readonly (readonly unknown[])[]> {
  const result = await connection.stream(sql, values);
  const rows: unknown[][] = [];
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const { rowCount } = chunk;
    const columns: (readonly unknown[])[] = [];
    for (let column = 0; column < width; column += 1) columns.push(chunk.getColumnValues(column));
    for (let row = 0; row < rowCount; row += 1) rows.push(columns.map((column) => column[row]));
  }
  return rows;
}

/** A literal. */
export function text(value: string): string { return `'${value.replaceAll("'", "''")}'`; }
/** A name of a column. */
export function quoted(name: string): string { return `"${name.replaceAll('"', '""')}"`; }

/** First line of what DuckDB says, short. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]?.slice(0, 200) ?? "unknown error";
}
