/** JSON Lines: one object per line (RFC 8259 each), walked by bytes. */

import type { ColumnMap } from "./columns.ts";
import { decodeEscapes, ObjectWalker } from "./json-object.ts";
import { skipNested, skipScalar, skipSpace, skipString } from "./json-skip.ts";
import { deliver, eachLine, type LineReader, nextLine } from "./line-reader.ts";
import { COLUMN, type RowView, type RowVisitor } from "./row.ts";
import { Scratch } from "./scratch.ts";

const LF = 0x0a;
const URL = COLUMN.url;

/**
 * Reader of JSON Lines. Texts with escapes are decoded, objects and arrays are given as they stand, null is absent. Lines of white
 * space are passed over. A line that JSON.parse would refuse is `not-json`; nesting over 512 levels too.
 */
export function jsonlReader(map: ColumnMap): LineReader {
  const reader = new JsonLines(map);
  return (block, row, visitor) => reader.read(block, row, visitor);
}

export class JsonLines {
  readonly #walker: ObjectWalker;
  readonly #scratch = new Scratch();

  constructor(map: ColumnMap) { this.#walker = new ObjectWalker(map); }

  read(block: Uint8Array, row: RowView, visitor: RowVisitor): number {
    return eachLine(block, (bytes, i, line) => this.line(bytes, i, i, line, row, visitor));
  }

  /** The line from `begin` on, whose JSON begins at `i`; index after its line feed. */
  line(bytes: Uint8Array, begin: number, i: number, line: number, row: RowView, visitor: RowVisitor): number {
    i = skipSpace(bytes, i);
    if (bytes[i] !== 0x7b) return other(bytes, i, line, visitor);
    row.bytes = bytes;
    const walker = this.#walker;
    const end = walker.walk(bytes, i, row);
    if (end < 0) {
      visitor.bad(line, walker.fault);
      return nextLine(bytes, -1 - end);
    }
    const after = bytes[end] === LF ? end : skipSpace(bytes, end);
    if (bytes[after] !== LF) {
      visitor.bad(line, "not-json");
      return nextLine(bytes, after);
    }
    // Only a text can be a URL.
    if ((row.start[URL] as number) >= 0 && bytes[(row.start[URL] as number) - 1] !== 0x22) row.start[URL] = -1;
    if (walker.escaped.length > 0 && !this.#decode(row, begin, after)) visitor.bad(line, "not-utf8");
    else deliver(row, line, visitor);
    return after + 1;
  }

  /** False where the URL has a lone surrogate, for which there is no UTF-8. */
  #decode(row: RowView, begin: number, end: number): boolean {
    this.#scratch.take(row, begin, end);
    let sound = true;
    for (const column of this.#walker.escaped) {
      if ((row.start[column] as number) < 0) continue;
      const raw = row.bytes.subarray(row.start[column], row.end[column]);
      const value = decodeEscapes(raw);
      if (column === URL && hasReplacement(value) && !hasReplacement(raw) && !Buffer.from(raw).toString("latin1").toLowerCase().includes("\\ufffd")) sound = false;
      this.#scratch.put(row, column, value);
    }
    return sound;
  }
}

/** A line that is no object: blank, another JSON value, or not JSON. */
function other(bytes: Uint8Array, i: number, line: number, visitor: RowVisitor): number {
  const c = bytes[i] as number;
  if (c === LF) return i + 1;
  let end = c === 0x22 ? skipString(bytes, i + 1) : c === 0x5b ? skipNested(bytes, i) : skipScalar(bytes, i);
  if (end >= 0 && c === 0x22) end++;
  if (end >= 0) end = skipSpace(bytes, end);
  visitor.bad(line, end >= 0 && bytes[end] === LF ? "not-an-object" : "not-json");
  return nextLine(bytes, i);
}

function hasReplacement(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("\uFFFD", 0, "utf8");
}
