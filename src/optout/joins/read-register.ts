/** Reads registers of removal requests, row by row, into a compiler. */

import { hasDoubleKey } from "../../formats/json-members.ts";
import type { EvidenceFile } from "../evidence-file.ts";
import { blocks } from "../stream/blocks.ts";
import type { RegisterCompiler } from "./compile.ts";
import { delimitedRecords } from "./delimited-text.ts";
import { type ListFormat, listFormat } from "./list-format.ts";
import { ListCounts, type ListRead, type ListUnread } from "./list-read.ts";
import { kindColumn, registerField, type RegisterField, tableColumns } from "./register-columns.ts";
import { registerRow, type RowRules } from "./register-row.ts";
import { readPlainLines } from "./read-lines.ts";
import type { EntryInput, ListRole } from "./types.ts";

/** Longest row, in characters: a request is a line, not a document. */
const MAX_ROW = 65_536;
/** Most bytes of content of one register. */
const MAX_BYTES = 4_294_967_296;

export interface ReadOptions {
  readonly role: ListRole;
  /** ISO date of the list as declared. */
  readonly date?: string;
  /** Changes an entry before it is compiled; undefined leaves it out. For exclusion lists. */
  readonly adapt?: (entry: EntryInput, counts: ListCounts) => EntryInput | undefined;
}

/**
 * Reads a register: CSV, TSV, JSON lines, or a plain list of domains; plain, gzip or zstd. Only accepted requests are compiled (see
 * `registerRow`). Never throws on content: what cannot be read is counted with its line, or said in `unread`.
 */
export async function readRegister(compiler: RegisterCompiler, file: EvidenceFile, options: ReadOptions = { role: "removal-register" }): Promise<ListRead> {
  const counts = new ListCounts();
  counts.date = options.date;
  const format = await listFormat(file, (column) => registerField(column) === "value" || kindColumn(column) !== undefined);
  const list = compiler.list({ name: file.name, role: options.role, ...(options.date === undefined ? {} : { date: options.date }) });
  const put = (entry: EntryInput | undefined): void => {
    const adapted = entry === undefined || options.adapt === undefined ? entry : options.adapt(entry, counts);
    if (adapted === undefined) return;
    const problem = compiler.add(adapted);
    if (problem === undefined) counts.joined += 1;
    else counts.problem(adapted.line, problem, adapted.value);
  };
  // Only requests have outcomes: a status in a list of sites says something else.
  const asked = options.role === "removal-register";
  const rows = format.kind === "table" ? tableReader(format, asked, list, counts, put) : format.kind === "jsonl" ? jsonReader(asked, format.keys, list, counts, put) : readPlainLines(format.kind, list, counts, put);
  const spare: ArrayBuffer[] = [];
  const stream = blocks(file, format.kind === "table" && format.delimiter !== "\t" ? { delimiter: format.delimiter.charCodeAt(0) } : "line", { digest: true, maxBytes: MAX_BYTES, spare });
  let line = 1;
  for await (const block of stream) {
    line += rows(Buffer.from(block.bytes.buffer, block.bytes.byteOffset, block.bytes.length).toString("utf8"), line);
    spare.push(block.bytes.buffer);
    if (block.tooLong === undefined) continue;
    counts.problem(line, "too-long", "");
    line += 1;
  }
  const { problem = emptiness(counts, options.role, file.size), sha256 } = stream.end ?? {};
  const unread: ListUnread | undefined = problem === undefined ? undefined : { offset: problem.offset, reason: problem.reason, ...(problem.fix === undefined ? {} : { fix: problem.fix }) };
  if (counts.date !== undefined) compiler.dateList(list, counts.date);
  return counts.done({ name: file.name, role: options.role, format: nameOf(format), size: file.size }, sha256, unread);
}

/** A list that names nothing may be one that was not written: only a register may hold no request yet, where it says so with a header. */
function emptiness(counts: ListCounts, role: ListRole, size: number): Omit<ListUnread, "offset"> & { readonly offset: number } | undefined {
  if (size > 0 && (role === "removal-register" || counts.rows > 0)) return undefined;
  return { offset: 0, reason: size === 0 ? "the file is empty" : "the list names nothing", fix: "check that the file was written whole" };
}

const nameOf = (format: ListFormat): string => (format.kind === "table" ? (format.delimiter === "\t" ? "tsv" : "csv") : format.kind === "lines" ? "list" : format.kind);

/** Reads whole lines of text; `first` is the number of the first. Returns how many there were. */
export type TextReader = (text: string, first: number) => number;

function tableReader(format: Extract<ListFormat, { kind: "table" }>, asked: boolean, list: number, counts: ListCounts, put: (entry: EntryInput | undefined) => void): TextReader {
  const columns = tableColumns(format.columns);
  const field = columns?.field ?? new Map<RegisterField, number>();
  const rules = { ...(columns?.kind === undefined ? {} : { kind: columns.kind }), outcome: asked && field.has("outcome"), decided: asked && field.has("decided") };
  // A row that ends before these says nothing that can be joined.
  const needed = Math.max(field.get("value") ?? 0, rules.outcome ? (field.get("outcome") ?? 0) : 0);
  const known = (cell: string, index: number): string => (registerField(cell) === undefined ? String(index) : cell.trim().toLowerCase());
  let header = true;
  return (text, first) => delimitedRecords(text, format.delimiter, format.delimiter !== "\t", (cells, before, open) => {
    const line = first + before;
    const refuse = (reason: string): void => { counts.rows += 1; counts.problem(line, reason, cells[0] ?? ""); };
    if (open) { header = false; refuse("quote-not-closed"); return; }
    if (cells.length === 1 && (cells[0] ?? "").trim() === "") return;
    if (isComment(cells[0] ?? "")) return;
    if (header) {
      header = false;
      // Lines that end with a carriage return alone would all be one header.
      if (cells.some((cell) => cell.includes("\r"))) refuse("carriage-returns");
      if (new Set(cells.map(known)).size < cells.length) refuse("column-twice");
      return;
    }
    if (tooLong(cells)) { refuse("too-long"); return; }
    if (cells.length <= needed) { refuse("wrong-columns"); return; }
    // Not `cells[-1]` for a column that is absent: that is slow.
    put(registerRow((name) => { const index = field.get(name); return index === undefined ? "" : (cells[index] ?? "").trim(); }, line, list, rules, counts));
  });
}

function isComment(cell: string): boolean {
  const first = cell.charCodeAt(0);
  // A letter or digit, as nearly always: no space that could stand before a sign.
  return !(first > 0x2f && first < 0x7f) && cell.trimStart().startsWith("#");
}

function tooLong(cells: readonly string[]): boolean {
  let length = 0;
  for (const cell of cells) length += cell.length;
  return length > MAX_ROW;
}

function jsonReader(asked: boolean, keys: readonly string[], list: number, counts: ListCounts, put: (entry: EntryInput | undefined) => void): TextReader {
  const fields = new Set(keys.map(registerField));
  const rules = { outcome: asked && fields.has("outcome"), decided: asked && fields.has("decided") };
  return (text, first) => {
    let line = first;
    for (let at = 0; at < text.length; line += 1) {
      const stop = text.indexOf("\n", at);
      const end = stop < 0 ? text.length : stop;
      if (end - at > MAX_ROW) { counts.rows += 1; counts.problem(line, "too-long", ""); }
      else if (text.slice(at, end).trim() !== "") jsonRow(text.slice(at, end), line, rules, list, counts, put);
      at = end + 1;
    }
    return line - first;
  };
}

function jsonRow(text: string, line: number, rules: RowRules, list: number, counts: ListCounts, put: (entry: EntryInput | undefined) => void): void {
  let row: unknown;
  try { row = JSON.parse(text); } catch { row = undefined; }
  if (typeof row !== "object" || row === null || Array.isArray(row)) { counts.rows += 1; counts.problem(line, row === undefined ? "not-json" : "not-an-object", text); return; }
  if (hasDoubleKey(text, row)) { counts.rows += 1; counts.problem(line, "duplicate-key", text); return; }
  const cells = new Map<RegisterField, string>();
  let kind: ReturnType<typeof kindColumn>;
  const take = (field: RegisterField, value: unknown): void => {
    const cell = typeof value === "string" ? value.trim() : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
    if (!cells.has(field)) cells.set(field, cell);
  };
  const entries = Object.entries(row);
  for (const [key, value] of entries) { const field = registerField(key); if (field !== undefined) take(field, value); }
  if (!cells.has("value")) {
    const found = entries.find(([key]) => kindColumn(key) !== undefined);
    if (found !== undefined) { kind = kindColumn(found[0]); take("value", found[1]); }
  }
  put(registerRow((name) => cells.get(name) ?? "", line, list, kind === undefined ? rules : { ...rules, kind }, counts));
}
