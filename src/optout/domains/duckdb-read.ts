/** Counts the rows of a Parquet manifest through DuckDB: equal in every number to `readDomainRows`, or not at all. */

import { availableParallelism } from "node:os";
import type { Manifest } from "../manifest/open.ts";
import { fileDigest } from "../stream/ranges.ts";
import { type DuckConnection, type Duckdb, messageOf, rowsOf, withDuckdb } from "./duckdb.ts";
import { groupQuery, type GroupQuery, READ } from "./duckdb-query.ts";
import type { DomainRead } from "./read.ts";
import type { DomainTally } from "./tally.ts";

/** Why DuckDB is not asked, or its answer not taken: the tally is as it was. */
export interface Unfit { readonly unfit: string }

/** Longest prefix of a URL, and modality, that are taken over; hosts have 253 bytes. */
const MAX_TEXT = 4096;
/** Sums are exact below, whatever their order. */
const EXACT = 2 ** 53;

/** Reads a manifest, or says why not. Throws only where DuckDB fails after it had answered. */
export async function readWithDuckdb(duckdb: Duckdb, manifest: Manifest, tally: DomainTally, step: (done: string) => void): Promise<DomainRead | Unfit> {
  const { path } = manifest.file;
  if (path === undefined) return { unfit: "it is no file on disk" };
  // DuckDB would look for all that match.
  if (/[*?[\]{}]/u.test(path)) return { unfit: "its path has signs of a glob" };
  const query = await groupQuery(manifest);
  if ("unfit" in query) return query;
  step("DuckDB");
  let taken = false;
  try {
    return await withDuckdb(duckdb, path, availableParallelism(), async (connection) => {
      // On other threads than DuckDB's.
      const digest = fileDigest(manifest.file);
      digest.catch(() => undefined);
      const unlike = await compareTypes(connection, path, query);
      if (unlike !== undefined) return unlike;
      await connection.run(query.sql, [path]);
      const totals = await totalsOf(connection, query, tally);
      if ("unfit" in totals) return totals;
      const sha256 = await digest;
      taken = true;
      await takeGroups(connection, tally);
      tally.dropped += totals.dropped;
      const { bad, first } = totals;
      return { name: manifest.file.name, rows: query.rows - bad, bad, sha256, ...(bad === 0 ? {} : { firstBad: { line: first + 1, reason: "no-url" as const } }) };
    });
  } catch (error) {
    if (taken) throw error;
    return { unfit: `DuckDB gave up: ${messageOf(error)}` };
  }
}

async function compareTypes(connection: DuckConnection, path: string, { types }: GroupQuery): Promise<Unfit | undefined> {
  const described = new Map((await rowsOf(connection, 2, `DESCRIBE SELECT * FROM ${READ}`, [path])).map(([name, type]) => [String(name), String(type)]));
  for (const [name, wanted] of types) {
    const type = described.get(name) ?? "absent";
    if (!wanted.includes(type)) return { unfit: `DuckDB reads its column ${name.slice(0, 60)} as ${type.slice(0, 60)}` };
  }
  return undefined;
}

interface Totals { readonly dropped: number; readonly bad: number; readonly first: number }

async function totalsOf(connection: DuckConnection, query: GroupQuery, tally: DomainTally): Promise<Totals | Unfit> {
  const sums = await rowsOf(connection, 5, `SELECT kind, CAST(sum(n) AS DOUBLE), CAST(sum(bytes) AS DOUBLE), CAST(min(first) AS DOUBLE),
    CAST(max(greatest(strlen(prefix), strlen(modality))) AS DOUBLE) FROM groups GROUP BY kind`);
  const of = (kind: number, column: number): number => Number(sums.find((row) => Number(row[0]) === kind)?.[column] ?? 0);
  if (of(0, 1) + of(1, 1) + of(2, 1) !== query.rows) return { unfit: "DuckDB finds another number of rows than its footer says" };
  if (tally.bytes + of(0, 2) >= EXACT) return { unfit: "its bytes are too many to be added exactly" };
  if (of(0, 4) > MAX_TEXT) return { unfit: "it has very long hosts or modalities" };
  return { dropped: of(1, 1), bad: of(2, 1), first: of(2, 3) };
}

async function takeGroups(connection: DuckConnection, tally: DomainTally): Promise<void> {
  const result = await connection.stream("SELECT prefix, modality, CAST(n AS DOUBLE), CAST(bytes AS DOUBLE), CAST(without AS DOUBLE) FROM groups WHERE kind = 0");
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const columns = [0, 1, 2, 3, 4].map((column) => chunk?.getColumnValues(column) ?? []);
    for (let i = 0; i < chunk.rowCount; i += 1) {
      tally.group({ prefix: String(columns[0]?.[i]), modality: String(columns[1]?.[i]), rows: Number(columns[2]?.[i]), bytes: Number(columns[3]?.[i] ?? 0), without: Number(columns[4]?.[i]) });
    }
  }
}
