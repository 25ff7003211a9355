/** Delimited tables (RFC 4180 and its relatives): commas, tabs, semicolons or pipes, quoted line breaks, a header row. */

import { CsvError, parse } from "csv-parse/sync";
import { conflictLine, excerpt, splitLines } from "./lines.ts";
import type { Parsed, Rewritten, TextProblem } from "./position.ts";
import { rewriteCell } from "./table-cell.ts";

interface TableRow {
  /** Trimmed cells by column name, line ends as LF; absent where the row is short or the cell is empty. */
  readonly cells: ReadonlyMap<string, string>;
  /** Line of the row's first character, from 1. */
  readonly line: number;
}

export interface Table {
  readonly path: string;
  readonly delimiter: string;
  /** Trimmed column names as they stand in the header; unnamed ones are "column 3", repeated ones get " (2)". */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows and columns that are odd but readable: at most 20, then one that counts the rest. */
  readonly problems: readonly TextProblem[];
  /** False where the table has more than `maxRows` rows. */
  readonly complete: boolean;
  /** How to write `value` in place of a cell of the row that begins at `line`, to the letter; undefined where the row is unusual. */
  rewrite(line: number, column: string, value: string): Rewritten | undefined;
}

interface TableOptions {
  /** One character; found from the header line where absent. */
  readonly delimiter?: string;
  /** Default 100,000. */
  readonly maxRows?: number;
  /** Longest text in UTF-16 units; default 8 Mi. */
  readonly maxLength?: number;
}

const DELIMITERS = ["\t", ";", ",", "|"];
const SHOWN = 20;
const MAX_COLUMNS = 1000;

/** Reads a table with a header row. Refused: no header, an unclosed quote, merge-conflict lines, texts over the limit. Never throws. */
export function parseTable(path: string, text: string, options: TableOptions = {}): Parsed<Table> {
  // One kind of line end, since the library counts CR and LF inside quotes as two lines.
  const source = (text.startsWith("\uFEFF") ? text.slice(1) : text).replace(/\r\n?/g, "\n");
  const maxRows = options.maxRows ?? 100_000;
  const maxLength = options.maxLength ?? 8_388_608;
  const refuse = (problem: Omit<TextProblem, "path">): Parsed<Table> => ({ ok: false, problems: [{ path, ...problem }] });
  if (source.length > maxLength) return refuse({ message: `longer than ${maxLength.toLocaleString("en")} characters` });
  const conflict = conflictLine(source);
  if (conflict !== undefined) return refuse({ line: conflict, message: "unresolved git merge conflict", fix: "Keep one side and delete the lines <<<<<<<, ======= and >>>>>>>." });
  const delimiter = options.delimiter ?? sniff(source);
  const records = split(source, delimiter, maxRows);
  if (!Array.isArray(records)) return refuse(records);
  const header = records.shift();
  if (header === undefined) return refuse({ line: 1, message: "empty table", fix: "Write a header row with the column names." });

  const problems: TextProblem[] = [];
  const width = header.cells.findLastIndex((name) => name !== "") + 1;
  if (width > MAX_COLUMNS) return refuse({ line: header.line, message: `${width} columns; at most ${MAX_COLUMNS} are read` });
  const columns = nameColumns(header.cells.slice(0, width), (message, fix) => problems.push({ path, line: header.line, message, fix }));
  const rows = records.slice(0, maxRows).map(({ cells, line }): TableRow => {
    const found = cells.findLastIndex((cell) => cell !== "") + 1;
    if (found > width || cells.length < width) problems.push({ path, line, message: `${found > width ? found : cells.length} cells, the header has ${width}`, fix: "Give the row one cell per column; put a cell that contains the delimiter in double quotes." });
    const pairs = columns.map((name, i): [string, string] => [name, cells[i] ?? ""]);
    return { cells: new Map(pairs.filter(([, cell]) => cell !== "")), line };
  });
  const more = problems.length - SHOWN;
  const shown = more > 0 ? [...problems.slice(0, SHOWN), { path, message: `${more} more rows with a wrong number of cells` }] : problems;
  let lines: readonly string[] | undefined;
  let odd: boolean | undefined;
  let byLine: ReadonlyMap<number, TableRow> | undefined;
  const rewrite = (line: number, column: string, value: string): Rewritten | undefined => {
    byLine ??= new Map(rows.map((row) => [row.line, row]));
    const row = byLine.get(line);
    // Few programs take a lone carriage return as a line end: with one, lines are not the same everywhere.
    return row === undefined || (odd ??= /\r(?!\n)/.test(text)) ? undefined : rewriteCell((lines ??= source.split("\n"))[line - 1] ?? "", { delimiter, columns, cells: row.cells, line }, column, value);
  };
  return { ok: true, value: { path, delimiter, columns, rows, problems: shown, complete: records.length <= maxRows, rewrite } };
}

/** The delimiter that the header line holds most often, outside quotes; a comma where it holds none. */
function sniff(text: string): string {
  const line = splitLines(text.slice(0, 65_536)).find((l) => l.trim() !== "") ?? "";
  const counts = new Map(DELIMITERS.map((d) => [d, 0]));
  let quoted = false;
  for (const char of line) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  let best = ",";
  let most = 0;
  for (const [delimiter, count] of counts) if (count > most) [best, most] = [delimiter, count];
  return best;
}

interface Record { readonly cells: readonly string[]; readonly line: number }

/** Splits into trimmed records with their first line; blank records are left out. One record more than `maxRows` + header is read. */
function split(text: string, delimiter: string, maxRows: number): Record[] | Omit<TextProblem, "path"> {
  const records: Record[] = [];
  let next = 1;
  try {
    parse(text, {
      delimiter, info: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, to: maxRows + 2,
      record_delimiter: "\n",
      // Returning null keeps nothing in the library; the records are collected here so that they survive a late error.
      on_record: (entry: unknown) => {
        const { record, info } = entry as { record: string[]; info: { lines: number } };
        const inside = record.reduce((sum, cell) => sum + splitLines(cell).length - 1, 0);
        next = info.lines + 1;
        if (record.some((cell) => cell.trim() !== "")) records.push({ cells: record.map((cell) => cell.trim()), line: info.lines - inside });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === "CSV_QUOTE_NOT_CLOSED") return { line: firstText(text, next), message: "a double quote is opened here and never closed", fix: 'Close the quote, or write "" for a quote inside a quoted cell.' };
    return { line: next, message: `unreadable row: ${excerpt(error.code)}` };
  }
  return records;
}

/** The first line from `line` on that holds anything. */
function firstText(text: string, line: number): number {
  const lines = splitLines(text);
  while (line < lines.length && lines[line - 1]?.trim() === "") line++;
  return line;
}

function nameColumns(header: readonly string[], report: (message: string, fix: string) => void): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (const [i, cell] of header.entries()) {
    let name = cell;
    if (name === "") report(`column ${i + 1} has no name`, "Name every column in the header row.");
    else if (taken.has(name)) report(`two columns are named "${excerpt(name)}"`, "Give each column its own name.");
    if (name === "") name = `column ${i + 1}`;
    for (let n = 2; taken.has(name); n++) name = `${cell === "" ? `column ${i + 1}` : cell} (${n})`;
    taken.add(name);
    names.push(name);
  }
  return names;
}
