/** Opens a Parquet manifest: its columns, and its row groups as tasks. */

import type { EvidenceFile } from "../../evidence-file.ts";
import type { ColumnMap } from "../columns.ts";
import { type Column, COLUMN } from "../row.ts";
import { ParquetFault, reasonOf } from "./fault.ts";
import { type Chunk, type Footer, readFooter } from "./footer.ts";
import type { Leaf } from "./schema.ts";
import type { ParquetColumn, ParquetGroup, ParquetPlan } from "./rows.ts";

/** Rows that a byte of a file can honestly stand for; growth of a file by decompression. Beyond, it is a bomb. */
const ROWS_PER_BYTE = 16;
const MAX_GROWTH = 300;
const FREE_GROWTH = 268_435_456;

export type OpenedParquet = { readonly ok: true; readonly footer: Footer; readonly keys: readonly string[] } | { readonly ok: false; readonly reason: string };

/** Reads the footer; `keys`: names of columns, `a.b` for what lies one level within a struct. */
export async function openParquet(file: EvidenceFile): Promise<OpenedParquet> {
  try {
    const footer = await readFooter(file);
    const rows = footer.groups.reduce((sum, group) => sum + group.rows, 0);
    if (rows > file.size * ROWS_PER_BYTE) throw new ParquetFault(`the Parquet footer promises ${rows} rows in ${file.size} bytes`);
    const keys = new Set<string>();
    for (const { path, repeated } of footer.leaves) {
      if (path[0] !== undefined) keys.add(path[0]);
      if (path.length === 2 && !repeated) keys.add(path.join("."));
    }
    return { ok: true, footer, keys: [...keys] };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

export type PlannedParquet = { readonly ok: true; readonly plan: ParquetPlan; readonly groups: readonly ParquetGroup[] } | { readonly ok: false; readonly reason: string };

/** Which pages are read for a map of columns. Lists and maps are not read: a column that is one is absent. */
export function planParquet(file: EvidenceFile, footer: Footer, map: ColumnMap): PlannedParquet {
  try {
    const wanted = new Map<number, number[]>();
    for (const name of Object.keys(map.sources) as Column[]) {
      const leaf = leafOf(footer.leaves, map.sources[name] ?? []);
      if (leaf >= 0) wanted.set(leaf, [...(wanted.get(leaf) ?? []), COLUMN[name]]);
    }
    const leaves = [...wanted.keys()];
    const columns = leaves.map((index): ParquetColumn => {
      const { physical, width, kind, utc, defined } = footer.leaves[index] as Leaf;
      const filled = wanted.get(index) ?? [];
      return { physical, width, kind, utc, defined, digest: filled.some((c) => DIGESTS.has(c)), columns: filled };
    });
    let firstRow = 0;
    const groups = footer.groups.map((group, index): ParquetGroup => {
      const chunks = leaves.map((leaf) => checkedChunk(group.chunks[leaf], group.rows));
      firstRow += group.rows;
      return { index, firstRow: firstRow - group.rows, rows: group.rows, chunks };
    });
    leaves.forEach((_, i) => checkPlaces(file, groups.map((group) => group.chunks[i] as Chunk)));
    const grown = groups.reduce((sum, group) => group.chunks.reduce((inner, chunk) => inner + chunk.grown, sum), 0);
    if (grown > FREE_GROWTH + MAX_GROWTH * file.size) throw new ParquetFault(`the columns of the Parquet file grow to ${grown} bytes out of ${file.size}`);
    return { ok: true, plan: { columns }, groups };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

const DIGESTS = new Set([COLUMN.sha256, COLUMN.sha1, COLUMN.robots]);

function leafOf(leaves: readonly Leaf[], path: readonly string[]): number {
  const name = path.join(".");
  const found = leaves.findIndex((leaf) => leaf.path.length === 1 && leaf.path[0] === name);
  const index = found >= 0 ? found : leaves.findIndex((leaf) => leaf.path.length === path.length && leaf.path.every((part, i) => part === path[i]));
  return leaves[index]?.repeated === true ? -1 : index;
}

function checkedChunk(chunk: Chunk | undefined, rows: number): Chunk {
  if (chunk === undefined) throw new ParquetFault("a column of the Parquet file stands in another file, or is encrypted");
  if (chunk.values !== rows) throw new ParquetFault("a column of the Parquet file has another number of values than its row group has rows");
  return chunk;
}

/** The same bytes cannot stand for several row groups. */
function checkPlaces(file: EvidenceFile, chunks: readonly Chunk[]): void {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  if (length > file.size) throw new ParquetFault("row groups of the Parquet file share the same bytes");
}
