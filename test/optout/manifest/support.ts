import type { LineReader } from "../../../src/optout/manifest/line-reader.ts";
import { type BadRow, cell, type Column, COLUMNS, type RowView, type RowVisitor, rowView } from "../../../src/optout/manifest/row.ts";

export interface Seen { readonly line: number; readonly cells: Readonly<Partial<Record<Column, string>>> }

/** Rows as plain objects, and bad lines. */
export class Collected implements RowVisitor {
  readonly rows: Seen[] = [];
  readonly bad_: { line: number; reason: BadRow }[] = [];
  row(row: RowView): void { this.rows.push({ line: row.line, cells: cellsOf(row) }); }
  bad(line: number, reason: BadRow): void { this.bad_.push({ line, reason }); }
}

export function cellsOf(row: RowView): Partial<Record<Column, string>> {
  const cells: Partial<Record<Column, string>> = {};
  for (const column of COLUMNS) {
    const value = cell(row, column);
    if (value !== undefined) cells[column] = value;
  }
  return cells;
}

export function readAll(reader: LineReader, content: string | Uint8Array, atStart = true): { lines: number; rows: Seen[]; bad: { line: number; reason: BadRow }[] } {
  const collected = new Collected();
  const lines = reader(typeof content === "string" ? Buffer.from(content, "utf8") : content, rowView(), collected, atStart);
  return { lines, rows: collected.rows, bad: collected.bad_ };
}
