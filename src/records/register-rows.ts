/** Cells to typed register rows. What cannot be typed is named once per column with the first line, and left out. */

import type { Source } from "../artifacts/model.ts";
import { isIsoDate, isoInstead, readDate } from "../formats/dates.ts";
import { excerpt } from "../formats/lines.ts";
import type { LineEdit } from "../formats/edit.ts";
import { numberInstead } from "../formats/number-form.ts";
import { classify } from "../formats/placeholder.ts";
import type { Rewritten } from "../formats/position.ts";
import { category } from "./register-columns.ts";
import type { RecordProblem, RegisterRow } from "./types.ts";

/** One row before typing: trimmed texts by field. */
export interface RawRow {
  readonly cells: ReadonlyMap<string, string>;
  readonly source: Source;
  /** Place in the file, from 0: for the reader that can rewrite a cell. */
  readonly index: number;
}

/** How to write `value` in a cell; undefined where the row is written in an unusual way. */
export type RewriteCell = (row: RawRow, field: string, value: string) => Rewritten | undefined;

const TEXTS = ["name", "modality", "revision", "licence", "unit", "stage", "optout", "pii", "generator", "base", "evidence"] as const;
const DAYS = ["optout_date", "checked"] as const;
const PERIODS = ["collected_from", "collected_to"] as const;
const SHOWN_PER_COLUMN = 3;
const MAX_FURTHER = 500;

/** Types all rows. A row without id takes its name; without either it is left out and named. */
export function typeRows(raw: readonly RawRow[], rewrite: RewriteCell = () => undefined): { readonly rows: RegisterRow[]; readonly problems: RecordProblem[] } {
  const problems: RecordProblem[] = [];
  const counts = new Map<string, number>();
  /** Edits of rows beyond those that are named one by one. */
  const further = new Map<string, readonly LineEdit[]>();
  const report: Report = (column, problem, row, write) => {
    const seen = (counts.get(column) ?? 0) + 1;
    counts.set(column, seen);
    const { path, line } = row.source;
    const rest = further.get(column) ?? [];
    if (seen > SHOWN_PER_COLUMN && (write === undefined || rest.length >= MAX_FURTHER)) return;
    const edit = write === undefined ? undefined : rewrite(row, column, write);
    if (seen > SHOWN_PER_COLUMN) {
      if (edit !== undefined) further.set(column, [...rest, { kind: "replace", path, ...edit }]);
      return;
    }
    problems.push({ path, ...(line === undefined ? {} : { line }), ...problem, ...(edit === undefined ? {} : { edits: [{ kind: "replace", path, ...edit }] }) });
  };
  const rows = raw.flatMap((row) => typed(row, report) ?? []);
  for (const [column, seen] of counts) {
    const edits = further.get(column);
    if (seen > SHOWN_PER_COLUMN) problems.push({ path: raw[0]?.source.path ?? "", kind: "invalid", message: `${seen - SHOWN_PER_COLUMN} more rows with the same problem in column ${column}`, ...(edits === undefined ? {} : { edits }) });
  }
  return { rows, problems };
}

/** `write`: what a program may put into the cell instead. */
type Report = (column: string, problem: Omit<RecordProblem, "path" | "line">, row: RawRow, write?: string) => void;

function typed(raw: RawRow, report: Report): RegisterRow | undefined {
  const { cells, source } = raw;
  const cell = (field: string): string | undefined => {
    const value = cells.get(field);
    if (value === undefined) return undefined;
    const { kind } = classify(value);
    if (kind === "placeholder") report(field, { kind: "placeholder", message: `\`${field}\` still holds a placeholder: ${excerpt(value, 40)}`, fix: "Write the value, or leave the cell empty." }, raw);
    return kind === "placeholder" || kind === "empty" ? undefined : value;
  };
  const name = cell("name");
  const id = cell("id") ?? name;
  if (id === undefined) {
    report("id", { kind: "invalid", message: "a row without id or name, it is not read", fix: "Give each data source an id, e.g. hf:org/name." }, raw);
    return undefined;
  }
  const row: Record<string, unknown> = { id, source };
  for (const field of TEXTS) row[field] = field === "name" ? name : cell(field);
  const kind = cell("category");
  if (kind !== undefined) {
    row["category"] = category(kind);
    if (row["category"] === undefined) {
      row["category_raw"] = kind;
      report("category", { kind: "invalid", message: `category "${excerpt(kind, 40)}" is none of public, licensed, private, crawled, user, synthetic, other`, fix: "Write one of the seven (sections 2.1 to 2.6 of the template)." }, raw);
    }
  }
  amounts(row, cell, report, raw);
  for (const field of [...DAYS, ...PERIODS]) row[field] = day(field, cell(field), report, raw);
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as RegisterRow;
}

/** Numbers: `2.9e12`, `2_900_000`, `2.9T tokens` (the words after the number become the unit where no unit is given). */
function amounts(row: Record<string, unknown>, cell: (field: string) => string | undefined, report: Report, raw: RawRow): void {
  for (const field of ["size", "weight"] as const) {
    const value = cell(field);
    if (value === undefined) continue;
    const parts = /^(\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d{1,3})?)\s{0,3}([\p{L} %]{0,40})$/u.exec(value.length > 100 ? "" : value);
    const number = Number((parts?.[1] ?? "x").replaceAll("_", ""));
    const words = (parts?.[2] ?? "").trim();
    if (parts === null || !Number.isFinite(number) || (field === "weight" && words !== "" && words !== "%")) {
      report(field, { kind: "invalid", message: `\`${field}\`: expected a number, found "${excerpt(value, 40)}"`, fix: field === "size" ? "Write the number alone and what is counted in the column unit, e.g. 2.9e12 and tokens." : "Write the share as a number, e.g. 0.25." }, raw, field === "size" ? numberInstead(value) : undefined);
    } else {
      row[field] = field === "weight" && words === "%" ? number / 100 : number;
      if (field === "size" && words !== "") row["unit"] ??= words;
    }
  }
}

/** ISO dates; a collection period may also be a year or a month. */
function day(field: string, value: string | undefined, report: Report, raw: RawRow): string | undefined {
  if (value === undefined || isIsoDate(value)) return value;
  const read = readDate(value);
  const period = PERIODS.some((name) => name === field);
  if (period && read.kind === "partial" && /^\d{4}(?:-\d{2})?$/.test(value)) return value;
  if (read.kind === "missing") return undefined;
  const what = `\`${field}\`: `;
  if (read.kind === "ambiguous") report(field, { kind: "ambiguous-date", message: `${what}the date can be read as ${read.readings[0]} or as ${read.readings[1]}`, fix: `Write the one you mean: ${read.readings.join(" or ")}.` }, raw);
  else report(field, { kind: "invalid", message: `${what}expected ${period ? "YYYY, YYYY-MM or YYYY-MM-DD" : "a date as YYYY-MM-DD"}, found "${excerpt(value, 40)}"`, fix: `Write for example ${read.kind === "date" ? read.iso : "2026-11-22"}.` }, raw, isoInstead(value, period));
  return undefined;
}
