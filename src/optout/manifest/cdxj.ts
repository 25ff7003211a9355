/**
 * CDXJ index lines: `surt timestamp {json}` as Common Crawl and pywb write them. The 14 digits of the timestamp (UTC) are the time of
 * the fetch, given as they stand unless the JSON has a mapped time. Lines that begin with `!` hold metadata and are passed over.
 */

import type { ColumnMap } from "./columns.ts";
import { JsonLines } from "./jsonl.ts";
import { eachLine, type LineReader, nextLine } from "./line-reader.ts";
import { COLUMN, type RowView, type RowVisitor } from "./row.ts";

const LF = 0x0a;
const SPACE = 0x20;
const FETCHED_AT = COLUMN.fetched_at;

/** Reader of CDXJ. A line of another form is `unreadable`; in its JSON the faults are those of JSON Lines. */
export function cdxjReader(map: ColumnMap): LineReader {
  const json = new JsonLines(map);
  // The time stands before the object: it is put into the row after the walk and before the row is handed on.
  const timed = new TimedVisitor();
  return (block, row, visitor) => {
    timed.visitor = visitor;
    return eachLine(block, (bytes, i, line) => {
      if (bytes[i] === LF || (bytes[i] === 0x0d && bytes[i + 1] === LF)) return nextLine(bytes, i);
      const key = fieldEnd(bytes, i);
      const time = fieldEnd(bytes, key + 1);
      if (bytes[i] === 0x21) {
        // What looks like a capture behind the mark is not passed over in silence.
        if (bytes[key] === SPACE && digits(bytes, key + 1, time)) visitor.bad(line, "unreadable");
        return nextLine(bytes, i);
      }
      if (bytes[key] !== SPACE || bytes[time] !== SPACE || !digits(bytes, key + 1, time)) {
        visitor.bad(line, "unreadable");
        return nextLine(bytes, i);
      }
      timed.place(bytes, i, key + 1, time);
      return json.line(bytes, i, time + 1, line, row, timed);
    });
  };
}

class TimedVisitor implements RowVisitor {
  visitor: RowVisitor | undefined;
  #bytes: Uint8Array | undefined;
  #line = 0;
  #start = 0;
  #end = 0;

  place(bytes: Uint8Array, line: number, start: number, end: number): void {
    this.#bytes = bytes;
    this.#line = line;
    this.#start = start;
    this.#end = end;
  }

  row(row: RowView): void {
    if ((row.start[FETCHED_AT] as number) < 0) {
      // A decoded row lies in a copy of its line, so its places count from the line's beginning.
      const from = row.bytes === this.#bytes ? 0 : this.#line;
      row.start[FETCHED_AT] = this.#start - from;
      row.end[FETCHED_AT] = this.#end - from;
    }
    this.visitor?.row(row);
  }

  bad(line: number, reason: Parameters<RowVisitor["bad"]>[1]): void { this.visitor?.bad(line, reason); }
}

function fieldEnd(bytes: Uint8Array, i: number): number {
  while (bytes[i] !== SPACE && bytes[i] !== LF && i < bytes.length) i++;
  return i;
}

function digits(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 14) return false;
  for (let i = start; i < end; i++) if (!((bytes[i] as number) >= 0x30 && (bytes[i] as number) <= 0x39)) return false;
  return true;
}
