/** The cells of a row that hold signals, also those inside a `headers` column. */

import { parseJson } from "../../formats/json.ts";
import { cell, COLUMN, type RowView } from "../manifest/row.ts";
import { SIGNAL_COLUMNS, type SignalColumn } from "../signals/columns.ts";
import { lines, readHeaders } from "../signals/headers.ts";

const NAMES = Object.keys(SIGNAL_COLUMNS) as SignalColumn[];
/** Response header → the column that holds its value alone. */
const HEADER_COLUMNS = [["x-robots-tag", "x_robots_tag"], ["tdm-reservation", "tdm_reservation"], ["content-usage", "content_usage"], ["content-signal", "content_signal"]] as const;
const HEADERS = COLUMN.headers;
/** Longest `headers` cell that is read, bytes. */
const MAX_HEADERS = 262_144;
const MARKS = HEADER_COLUMNS.map(([name]) => Buffer.from(name));
const ALTERNATIVES = HEADER_COLUMNS.map(([name]) => Buffer.from(name.split("-").map((p) => (p[0] ?? "").toUpperCase() + p.slice(1)).join("-")));

/** `whole`: false where a `headers` cell is there that cannot be read, so that what it reserves is not known. */
export interface SignalCells { readonly cells: Readonly<Partial<Record<SignalColumn, string>>>; readonly whole: boolean }

/** Values by column; a header of several lines is a JSON list of texts. A column of its own wins over `headers`. */
export function cellsOf(row: RowView): SignalCells {
  const cells: Partial<Record<SignalColumn, string>> = {};
  for (const name of NAMES) {
    const value = cell(row, name);
    if (value !== undefined && value !== "") cells[name] = value;
  }
  const length = (row.start[HEADERS] ?? -1) < 0 ? 0 : (row.end[HEADERS] ?? 0) - (row.start[HEADERS] ?? 0);
  if (length === 0) return { cells, whole: true };
  if (length > MAX_HEADERS) return { cells, whole: false };
  // Of a name that stands twice one value would hide the other: header lines of one name are a list.
  const parsed = parseJson("headers", cell(row, "headers") ?? "", { maxLength: MAX_HEADERS, maxDepth: 8, duplicateKeys: "refuse" });
  if (!parsed.ok) return { cells, whole: false };
  const headers = readHeaders(parsed.value.data);
  for (const [header, column] of HEADER_COLUMNS) {
    const values = lines(headers, header);
    if (values.length === 0 || cells[column] !== undefined) continue;
    cells[column] = values.length === 1 ? (values[0] ?? "") : JSON.stringify(values);
  }
  return { cells, whole: true };
}

/** The `link` cell, or the Link lines of the `headers` cell where these may point at RSL terms; empty without any. As `cellLines` reads it. */
export function linksOf(row: RowView): string {
  const own = cell(row, "link");
  if (own !== undefined && own !== "") return own;
  const start = row.start[HEADERS] ?? -1;
  const end = row.end[HEADERS] ?? 0;
  if (start < 0 || end - start > MAX_HEADERS) return "";
  const text = Buffer.from(row.bytes.buffer, row.bytes.byteOffset + start, end - start).toString("utf8");
  if (!text.includes("\\u00") && !text.toLowerCase().includes("rsl+xml")) return "";
  const parsed = parseJson("headers", text, { maxLength: MAX_HEADERS, maxDepth: 8, duplicateKeys: "refuse" });
  return parsed.ok ? JSON.stringify(lines(readHeaders(parsed.value.data), "link")) : "";
}

/** Whether the `headers` cell may hold a header that speaks of use: a look at its bytes, so that others are not parsed. */
export function hasHeaders(row: RowView): boolean {
  const start = row.start[HEADERS] ?? 0;
  const end = row.end[HEADERS] ?? 0;
  if (end - start < 8) return false;
  const bytes = Buffer.from(row.bytes.buffer, row.bytes.byteOffset + start, end - start);
  if (MARKS.some((mark) => bytes.includes(mark)) || ALTERNATIVES.some((mark) => bytes.includes(mark))) return true;
  // Other spellings are rare: only then a text is made.
  const text = bytes.toString("latin1").toLowerCase();
  return HEADER_COLUMNS.some(([name]) => text.includes(name)) || text.includes("\\u00");
}
