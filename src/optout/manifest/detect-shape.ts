/** Which shape a manifest has, by the keys of its first rows, and what that shape cannot answer. */

import { type ColumnMap, type SourcePath, sourcePath } from "./columns.ts";
import { type Column, COLUMNS } from "./row.ts";
import { SHAPES, SYNONYMS } from "./shapes.ts";

export interface Shape {
  /** `manifest` for the canonical names, a known data set's name, `url-list`, or `unknown`: nothing says where the URL stands. */
  readonly name: string;
  readonly map: ColumnMap;
  /** Of what a full answer needs, the columns that no row has; `headers` where neither it nor a single header is there. */
  readonly lacks: readonly Column[];
  readonly notes: readonly string[];
}

/** Columns without which something stays unanswered. */
const ASKED: readonly Column[] = ["url", "fetched_at", "agent", "status", "robots", "headers", "meta_robots"];
const SINGLE_HEADERS: readonly Column[] = ["x_robots_tag", "tdm_reservation", "tdm_policy", "content_usage", "content_signal", "link"];

/**
 * Shape of rows with these keys (all keys of the first rows; `a.b` for the key b within the object a). Canonical names always count; a
 * known shape adds its own; else synonyms are looked up whatever their case. Only keys that were seen are mapped, and the canonical
 * names, since a column may be filled in later rows only. A column that nothing points at is absent, never guessed.
 */
export function detectShape(keys: readonly string[]): Shape {
  const has = new Set(keys);
  const rule = SHAPES.find((shape) => shape.needs.every((key) => has.has(key)));
  const sources: Partial<Record<Column, SourcePath>> = {};
  const taken = new Set<string>();
  const take = (column: Column, key: string): void => {
    sources[column] = sourcePath(key, keys);
    taken.add(key);
  };
  for (const column of COLUMNS) {
    const known = rule?.sources[column]?.find((key) => has.has(key));
    if (known !== undefined) take(column, known);
    else if (has.has(column)) take(column, column);
  }
  if (rule === undefined) {
    const byPlainName = new Map<string, string>();
    for (const key of keys) if (!byPlainName.has(plainName(key))) byPlainName.set(plainName(key), key);
    for (const column of COLUMNS) {
      if (sources[column] !== undefined) continue;
      const found = [column, ...(SYNONYMS[column] ?? [])].map((name) => byPlainName.get(name)).find((key) => key !== undefined && !taken.has(key));
      if (found !== undefined) take(column, found);
    }
    // A list of links: `link` would else be the header of that name, which no row has without a URL.
    if (sources.url === undefined && sources.link !== undefined) {
      sources.url = sources.link;
      delete sources.link;
    }
  }
  const found = new Set(Object.keys(sources) as Column[]);
  for (const column of COLUMNS) if (!found.has(column) && rule === undefined && !taken.has(column)) sources[column] = [column];
  return { name: rule?.name ?? nameOf(found), map: { sources }, lacks: lacking(found), notes: rule?.notes ?? [] };
}

/** What is missing, given the columns that are there. */
export function lacking(found: ReadonlySet<Column>): readonly Column[] {
  return ASKED.filter((column) => !(found.has(column) || (column === "headers" && SINGLE_HEADERS.some((header) => found.has(header)))));
}

function nameOf(found: ReadonlySet<Column>): string {
  if (!found.has("url")) return "unknown";
  return found.has("fetched_at") ? "manifest" : "url-list";
}

function plainName(key: string): string {
  return key.toLowerCase().replace(/[- ]/g, "_");
}
