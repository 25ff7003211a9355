/** Which source column of a manifest is read as which canonical column. Plain data: passes to worker threads. */

import { type Column, COLUMNS } from "./row.ts";

/** A top-level key, or a key within a top-level object. */
export type SourcePath = readonly [string] | readonly [string, string];

export interface ColumnMap {
  /** At most one source for each column. */
  readonly sources: Readonly<Partial<Record<Column, SourcePath>>>;
}

/** The canonical names themselves. */
export const CANONICAL: ColumnMap = { sources: Object.fromEntries(COLUMNS.map((name) => [name, [name]])) };

export type ColumnsResult = { readonly ok: true; readonly map: ColumnMap } | { readonly ok: false; readonly reason: string; readonly fix: string };

/**
 * A map with what the user says put over it: canonical name → source column, an empty text to leave the column out. A source with a
 * dot is a key within an object, unless `keys` has one of that very name. Unknown canonical names are refused.
 */
export function overrideColumns(map: ColumnMap, given: Readonly<Record<string, string>>, keys: readonly string[]): ColumnsResult {
  const sources: Partial<Record<Column, SourcePath>> = { ...map.sources };
  for (const [name, source] of Object.entries(given)) {
    const column = COLUMNS.find((c) => c === name);
    if (column === undefined) return { ok: false, reason: `\`columns\` names ${JSON.stringify(name.slice(0, 60))}, which is no column that is read`, fix: `use one of: ${COLUMNS.join(", ")}` };
    if (source === "") delete sources[column];
    else sources[column] = sourcePath(source, keys);
  }
  return { ok: true, map: { sources } };
}

/** `metadata.url` as a path, unless a key with that very name exists. */
export function sourcePath(source: string, keys: readonly string[]): SourcePath {
  const dot = source.indexOf(".");
  if (dot <= 0 || dot === source.length - 1 || keys.some((key) => key === source && !keys.includes(source.slice(0, dot)))) return [source];
  return [source.slice(0, dot), source.slice(dot + 1)];
}
