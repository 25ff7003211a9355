/** The training-data register as the other rules use it: keys of its rows, categories, places. */

import { once } from "../copyright/single.ts";
import { canonical, type DatasetKey, datasetKey } from "./dataset-id.ts";
import type { RegisterCategory, RegisterRow } from "../../records/types.ts";
import type { CheckInput } from "../types.ts";

interface KeyedRow {
  readonly row: RegisterRow;
  /** Keys of id, name and base; the first is the id's. */
  readonly keys: readonly DatasetKey[];
}

export const keyedRows = once((input): readonly KeyedRow[] =>
  (input.model.records.register?.rows ?? []).map((row) => ({
    row,
    keys: [row.id, row.name, row.base].filter((cell): cell is string => cell !== undefined && cell.trim() !== "" && cell.length < 400).map(datasetKey),
  })));

/** Index of rows by full id and by name, so that thousands of names against thousands of rows stay cheap. */
export const rowIndex = once((input) => {
  const byFull = new Map<string, KeyedRow>();
  const byName = new Map<string, KeyedRow[]>();
  const byOrganisation = new Map<string, KeyedRow[]>();
  const add = (map: Map<string, KeyedRow[]>, key: string, keyed: KeyedRow): void => {
    const same = map.get(key);
    if (same === undefined) map.set(key, [keyed]);
    else if (same.length < 200 && same.at(-1) !== keyed) same.push(keyed);
  };
  for (const keyed of keyedRows(input)) {
    for (const key of keyed.keys) {
      if (key.full !== undefined && !byFull.has(key.full)) byFull.set(key.full, keyed);
      if (key.full !== undefined) add(byOrganisation, key.full.split("/", 1)[0] ?? "", keyed);
      for (const name of new Set([key.name, canonical(key.name), key.stem, canonical(key.stem)])) add(byName, name, keyed);
    }
  }
  return { byFull, byName, byOrganisation };
});

export function rowsOf(input: CheckInput, category: RegisterCategory): readonly RegisterRow[] {
  return (input.model.records.register?.rows ?? []).filter((row) => row.category === category);
}

/** `lines 12, 14 and 9 more`. */
export function lines(rows: readonly RegisterRow[], shown = 12): string {
  const numbers = rows.slice(0, shown).map((row) => String(row.source.line ?? "?"));
  const rest = rows.length - numbers.length;
  return `line${rows.length === 1 ? "" : "s"} ${numbers.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** Name of a row for a person: its name where it has one, else its id. */
export function label(row: RegisterRow): string {
  const text = row.name ?? row.id;
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
