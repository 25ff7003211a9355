/** What readers of blocks of lines have in common. */

import { isUtf8 } from "node:buffer";
import { COLUMN, type RowView, type RowVisitor } from "./row.ts";

const LF = 0x0a;
const URL = COLUMN.url;

/**
 * Reads whole lines: calls `row` or `bad` for each that holds something, in order; returns how many lines there are. Synchronous, and
 * allocates nothing for an ordinary row. `atStart`: the block is the first of its file (a header stands there).
 */
export type LineReader = (block: Uint8Array, row: RowView, visitor: RowVisitor, atStart?: boolean) => number;

/** Reads one line that begins at `i` and ends with the line feed at some index; returns the index after it. */
export type LineStep = (bytes: Uint8Array, i: number, line: number) => number;

/** Calls `step` for each line; a last line without line feed is given in a copy that has one. Returns the number of lines. */
export function eachLine(block: Uint8Array, step: LineStep): number {
  const end = block.lastIndexOf(LF) + 1;
  let line = 0;
  for (let i = 0; i < end; line++) i = step(block, i, line);
  if (end < block.length) {
    const last = new Uint8Array(block.length - end + 1);
    last.set(block.subarray(end));
    last[last.length - 1] = LF;
    step(last, 0, line);
    line++;
  }
  return line;
}

/** Hands a row on where its URL is there and is UTF-8 (RFC 3986 has ASCII; IRIs are taken as people write them). */
export function deliver(row: RowView, line: number, visitor: RowVisitor): void {
  const start = row.start[URL] as number;
  const end = row.end[URL] as number;
  if (start < 0 || end <= start) { visitor.bad(line, "no-url"); return; }
  const bytes = row.bytes;
  let all = 0;
  for (let i = start; i < end; i++) all |= bytes[i] as number;
  if (all > 0x7f && !isUtf8(bytes.subarray(start, end))) { visitor.bad(line, "not-utf8"); return; }
  row.line = line;
  visitor.row(row);
}

/** Index after the line feed that ends the line in which `i` lies. */
export function nextLine(bytes: Uint8Array, i: number): number {
  return bytes.indexOf(LF, i) + 1;
}

