/** The training-data register: CSV, TSV or YAML, or any existing table through a map of its columns. */

import { excerpt } from "../formats/lines.ts";
import type { Positioned } from "../formats/position.ts";
import { parseTable, type Table } from "../formats/table.ts";
import { nearest } from "./nearest.ts";
import { columnField, nearestColumn, REGISTER_COLUMNS } from "./register-columns.ts";
import { type RawRow, typeRows } from "./register-rows.ts";
import type { RecordProblem, Register } from "./types.ts";

export interface ReadRegister {
  readonly register?: Register;
  readonly problems: readonly RecordProblem[];
}

/** Where each field comes from: a column of the table, or one value for all rows. */
export interface ColumnMap {
  readonly columns: ReadonlyMap<string, string>;
  readonly constants: ReadonlyMap<string, string>;
}

const SHOWN = 30;

/** Reads a table whose headers are register columns or their other names. `map` names the columns of a table as it stands. */
export function tableRegister(path: string, text: string, map?: ColumnMap, at?: (field: string) => { readonly path: string; readonly line: number }): ReadRegister {
  const parsed = parseTable(path, text, path.toLowerCase().endsWith(".tsv") ? { delimiter: "\t" } : {});
  if (!parsed.ok) return { problems: parsed.problems.map((p) => ({ ...p, kind: "invalid" })) };
  const table = parsed.value;
  const problems: RecordProblem[] = table.problems.map((p) => ({ ...p, kind: "invalid" }));
  if (!table.complete) problems.push({ path, kind: "invalid", message: `only the first ${table.rows.length} rows are read` });
  const fields = map === undefined ? headerFields(table, problems) : mappedFields(table, map, problems, at);
  const raw = table.rows.map((row, index): RawRow => {
    const cells = new Map(map?.constants ?? []);
    for (const [column, field] of fields) {
      const cell = row.cells.get(column);
      if (cell !== undefined) cells.set(field, cell);
    }
    return { cells, source: { path, line: row.line }, index };
  });
  const columnOf = new Map(fields.map(([column, field]) => [field, column]));
  const { rows, problems: wrong } = typeRows(raw, ({ source }, field, value) => {
    const column = columnOf.get(field);
    return column === undefined || source.line === undefined ? undefined : table.rewrite(source.line, column, value);
  });
  const columns = Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(fields));
  return { register: { path, columns, rows }, problems: [...problems, ...wrong] };
}

/** Column → field, for a table in the register's own words. The first column of a name wins. */
function headerFields(table: Table, problems: RecordProblem[]): [string, string][] {
  const taken = new Set<string>();
  const fields: [string, string][] = [];
  const sorted = table.columns.toSorted((a, b) => Number(Object.hasOwn(REGISTER_COLUMNS, b)) - Number(Object.hasOwn(REGISTER_COLUMNS, a)));
  for (const column of sorted) {
    const field = columnField(column);
    if (field === undefined || taken.has(field)) {
      if (problems.length >= SHOWN) continue;
      const near = nearestColumn(column);
      problems.push({ path: table.path, line: 1, kind: "unknown-key", message: `column "${excerpt(column, 40)}" is not read`, fix: near === undefined || near === field ? `Known columns: ${Object.keys(REGISTER_COLUMNS).join(", ")}.` : `Did you mean ${near}?` });
    } else {
      taken.add(field);
      fields.push([column, field]);
    }
  }
  if (!taken.has("id") && !taken.has("name")) problems.push({ path: table.path, line: 1, kind: "invalid", message: "the table has no column id or name", fix: "Name the first column id, or map the table: training-data.yaml with file: and columns:." });
  return fields;
}

function mappedFields(table: Table, map: ColumnMap, problems: RecordProblem[], at?: (field: string) => { readonly path: string; readonly line: number }): [string, string][] {
  const fields: [string, string][] = [];
  for (const [field, column] of map.columns) {
    if (table.columns.includes(column)) fields.push([column, field]);
    else {
      const near = nearest(column, table.columns);
      problems.push({ path: table.path, ...at?.(field), kind: "invalid", message: `${table.path} has no column "${excerpt(column, 40)}"`, fix: near === undefined ? `Its columns: ${table.columns.map((c) => excerpt(c, 30)).slice(0, 12).join(", ")}.` : `Did you mean "${near}"?` });
    }
  }
  // A column that bears a register field's own name needs no line in the map.
  for (const column of table.columns) {
    const field = column.toLowerCase();
    const spoken = map.columns.has(field) || map.constants.has(field) || fields.some(([used]) => used === column);
    if (Object.hasOwn(REGISTER_COLUMNS, field) && !spoken) fields.push([column, field]);
  }
  return fields;
}

/** Reads a YAML list of rows, each a mapping of register columns. */
export function listRegister(parsed: Positioned, rows: readonly unknown[], base: readonly string[]): ReadRegister {
  const problems: RecordProblem[] = [];
  const columns = Object.create(null) as Record<string, string>;
  const unknown = new Set<string>();
  let odd = 0;
  const raw = rows.flatMap((row, i): RawRow[] => {
    const place = { path: parsed.path, line: parsed.at([...base, i]).line };
    if (typeof row === "string") return [{ cells: new Map([["id", row.trim()]]), source: place, index: i }];
    if (typeof row !== "object" || row === null || Array.isArray(row)) {
      odd += 1;
      if (odd <= SHOWN) problems.push({ ...place, kind: "invalid", message: "a row that is no mapping", fix: "Write for example `- {id: hf:org/name, category: public, modality: text}`." });
      return [];
    }
    const cells = new Map<string, string>();
    for (const [key, value] of Object.entries(row)) {
      const field = columnField(key);
      const text = Array.isArray(value) ? value.filter((v) => typeof v !== "object").join(", ") : typeof value === "object" ? "" : typeof value === "number" ? (parsed.raw?.([...base, i, key]) ?? String(value)) : String(value as string | boolean);
      if (field === undefined) unknown.add(key);
      else if (text.trim() !== "") {
        columns[key] = field;
        cells.set(field, text.trim());
      }
    }
    return [{ cells, source: place, index: i }];
  });
  if (odd > SHOWN) problems.push({ path: parsed.path, kind: "invalid", message: `${odd - SHOWN} more rows that are no mappings` });
  for (const key of [...unknown].slice(0, 10)) {
    const near = nearestColumn(key);
    problems.push({ path: parsed.path, kind: "unknown-key", message: `unknown key \`${excerpt(key, 40)}\`, it is not read`, fix: near === undefined ? `Known here: ${Object.keys(REGISTER_COLUMNS).join(", ")}.` : `Did you mean \`${near}\`?` });
  }
  const typed = typeRows(raw, ({ index }, field, value) => {
    const row = rows[index];
    const keys = typeof row === "object" && row !== null ? Object.keys(row).filter((key) => columnField(key) === field) : [];
    return keys.length === 1 ? parsed.rewrite?.([...base, index, keys[0] ?? ""], value) : undefined;
  });
  return { register: { path: parsed.path, columns, rows: typed.rows }, problems: [...problems, ...typed.problems] };
}
