/** CSV (RFC 4180), TSV (text/tab-separated-values: a line is a row, whatever quotes it has) and CDX lines, with a header row. */

import type { ColumnMap } from "./columns.ts";
import { deliver, type LineReader } from "./line-reader.ts";
import { type Column, COLUMN, type RowView, type RowVisitor } from "./row.ts";
import { Scratch } from "./scratch.ts";

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;

export interface Dialect {
  /** One byte. */
  readonly delimiter: number;
  /** Fields may hold line feeds within quotes. */
  readonly multiline: boolean;
  /** A field of this text is absent, as an empty one is. */
  readonly absent?: string;
  /** The first line names the columns; it is passed over. */
  readonly headerLine: boolean;
}

export const CSV: Dialect = { delimiter: 0x2c, multiline: true, headerLine: true };
export const TSV: Dialect = { delimiter: 0x09, multiline: false, headerLine: true };

/**
 * Reader of rows with the columns of `header`. Empty fields are absent; quotes around a field are taken off, doubled ones halved. A row
 * with another number of fields is `wrong-columns`, one with a quote that does not close `unreadable`. Empty lines are passed over.
 */
export function delimitedReader(map: ColumnMap, header: readonly string[], dialect: Dialect): LineReader {
  const reader = new Delimited(map, header, dialect);
  return (block, row, visitor, atStart = false) => reader.read(block, row, visitor, atStart);
}

class Delimited {
  readonly #dialect: Dialect;
  readonly #width: number;
  /** Column of each field, -1 where it is not wanted. */
  readonly #columns: Int32Array;
  readonly #copies: (readonly [from: number, to: number])[] = [];
  readonly #scratch = new Scratch();
  readonly #absent: Uint8Array | undefined;
  /** Columns of the current row whose quotes are doubled. */
  readonly #doubled: number[] = [];
  /** Of the current record: how many fields, whether a quote is broken, and of its last quoted field, whether a quote is doubled. */
  #fields = 0;
  #broken = false;
  #halve = false;

  constructor(map: ColumnMap, header: readonly string[], dialect: Dialect) {
    this.#dialect = dialect;
    this.#width = header.length;
    this.#columns = new Int32Array(header.length).fill(-1);
    this.#absent = dialect.absent === undefined ? undefined : Buffer.from(dialect.absent);
    for (const name of Object.keys(map.sources) as Column[]) {
      const field = header.indexOf((map.sources[name] ?? []).join("."));
      if (field < 0) continue;
      const taken = this.#columns[field] as number;
      if (taken >= 0) this.#copies.push([taken, COLUMN[name]]);
      else this.#columns[field] = COLUMN[name];
    }
  }

  read(block: Uint8Array, row: RowView, visitor: RowVisitor, atStart: boolean): number {
    let bytes = block;
    if (block.length > 0 && block[block.length - 1] !== LF) {
      // A copy with a line feed, since the walk below relies on one.
      bytes = new Uint8Array(block.length + 1);
      bytes.set(block);
      bytes[block.length] = LF;
    }
    let line = 0;
    for (let i = 0; i < bytes.length;) {
      const end = this.#record(bytes, i, row);
      const header = atStart && line === 0 && this.#dialect.headerLine;
      if (!header && !blank(bytes, i)) this.#judge(bytes, i, end, line, row, visitor);
      line += this.#dialect.multiline ? countLines(bytes, i, end) : 1;
      i = end;
    }
    return line;
  }

  #judge(bytes: Uint8Array, begin: number, end: number, line: number, row: RowView, visitor: RowVisitor): void {
    if (this.#broken) { visitor.bad(line, "unreadable"); return; }
    if (this.#fields !== this.#width) { visitor.bad(line, "wrong-columns"); return; }
    row.bytes = bytes;
    for (const [from, to] of this.#copies) {
      row.start[to] = row.start[from] as number;
      row.end[to] = row.end[from] as number;
      if (this.#doubled.includes(from)) this.#doubled.push(to);
    }
    if (this.#doubled.length > 0) {
      this.#scratch.take(row, begin, end);
      for (const column of this.#doubled) {
        const text = Buffer.from(row.bytes.subarray(row.start[column], row.end[column])).toString("latin1");
        this.#scratch.put(row, column, Buffer.from(text.replaceAll('""', '"'), "latin1"));
      }
    }
    deliver(row, line, visitor);
  }

  /** Notes the fields of the record that begins at `i`; index after its line feed. */
  #record(bytes: Uint8Array, i: number, row: RowView): number {
    const { delimiter } = this.#dialect;
    row.start.fill(-1);
    this.#doubled.length = 0;
    this.#broken = false;
    for (let field = 0; ; field++) {
      let start = i;
      let end: number;
      let doubled = false;
      if (bytes[i] === QUOTE) {
        end = this.#quoted(bytes, i + 1);
        if (end >= 0) {
          start++;
          doubled = this.#halve;
          i = end + 1;
          if (bytes[i] === CR) i++;
        } else {
          end = -1 - end;
          i = end;
        }
      } else {
        let c = bytes[i] as number;
        while (c !== delimiter && c !== LF) c = bytes[++i] as number;
        end = i;
      }
      if (bytes[i] === LF && end === i && end > start && bytes[end - 1] === CR) end--;
      const column = field < this.#width ? (this.#columns[field] as number) : -1;
      if (column >= 0 && end > start && !this.#isAbsent(bytes, start, end)) {
        row.start[column] = start;
        row.end[column] = end;
        if (doubled) this.#doubled.push(column);
      }
      if (bytes[i] === LF) {
        this.#fields = field + 1;
        return i + 1;
      }
      i++;
    }
  }

  /**
   * From behind an opening quote to the quote that closes the field (its index). Where none does, or something else follows it:
   * `-1 - index` of the field's end; in CSV the record is broken then, in TSV the quote is text.
   */
  #quoted(bytes: Uint8Array, i: number): number {
    const { delimiter, multiline } = this.#dialect;
    this.#halve = false;
    const begin = i;
    for (; i < bytes.length; i++) {
      const c = bytes[i] as number;
      if (c === LF && !multiline) break;
      if (c !== QUOTE) continue;
      const after = bytes[i + 1];
      if (after === QUOTE) {
        this.#halve = true;
        i++;
      } else if (after === delimiter || after === LF || (after === CR && bytes[i + 2] === LF)) return i;
      else break;
    }
    this.#broken ||= multiline;
    if (i >= bytes.length) return -1 - (bytes.length - 1);
    return -1 - fieldEnd(bytes, multiline ? i + 1 : begin, delimiter);
  }

  #isAbsent(bytes: Uint8Array, start: number, end: number): boolean {
    const absent = this.#absent;
    return absent !== undefined && end - start === absent.length && absent.every((byte, k) => bytes[start + k] === byte);
  }
}

function fieldEnd(bytes: Uint8Array, i: number, delimiter: number): number {
  while (bytes[i] !== delimiter && bytes[i] !== LF) i++;
  return i;
}

function blank(bytes: Uint8Array, i: number): boolean {
  return bytes[i] === LF || (bytes[i] === CR && bytes[i + 1] === LF);
}

function countLines(bytes: Uint8Array, start: number, end: number): number {
  let lines = 0;
  for (let i = bytes.indexOf(LF, start); i >= 0 && i < end; i = bytes.indexOf(LF, i + 1)) lines++;
  return lines;
}

/** Bytes within which a header line without line feed is taken for one. */
const MAX_HEADER = 1_048_576;

/** Names in the header line of a CSV or TSV text; undefined where no header ends in it. */
export function headerNames(bytes: Uint8Array, dialect: Dialect): readonly string[] | undefined {
  const names: string[] = [];
  let quoted = false;
  let begin = 0;
  for (let i = 0; i < bytes.length; i++) {
    const c = bytes[i];
    if (c === QUOTE && (quoted || i === begin)) quoted = !quoted;
    else if (!quoted && (c === dialect.delimiter || c === LF)) {
      names.push(unquote(Buffer.from(bytes.subarray(begin, i)).toString("utf8")));
      if (c === LF) return names;
      begin = i + 1;
    }
  }
  return quoted || bytes.length === 0 || bytes.length > MAX_HEADER ? undefined : [...names, unquote(Buffer.from(bytes.subarray(begin)).toString("utf8"))];
}

function unquote(field: string): string {
  const text = field.endsWith("\r") ? field.slice(0, -1) : field;
  return (text.length >= 2 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text).trim();
}

