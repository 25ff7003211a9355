/**
 * Rows that do not come as lines (Parquet, WARC) written as lines, so that whoever reads blocks of lines reads them too: JSON objects
 * with the canonical names, and `!` for a row that could not be read. Line n is row (or record) n.
 */

import { blocks, type BlockOptions, type BlockStream } from "../stream/blocks.ts";
import type { ByteStream, StreamEnd, StreamProblem } from "../stream/decompress.ts";
import type { EvidenceFile } from "../evidence-file.ts";
import { CANONICAL } from "./columns.ts";
import { JsonLines } from "./jsonl.ts";
import { STOP } from "./json-skip.ts";
import { eachLine, type LineReader } from "./line-reader.ts";
import { type BadRow, COLUMNS, type RowView, type RowVisitor } from "./row.ts";

const UNREADABLE = 0x21;
const LF = 0x0a;
/** Bytes of a chunk. */
const CHUNK = 1_048_576;
const KEYS: readonly Uint8Array[] = COLUMNS.map((name) => Buffer.from(`,"${name}":"`));
const HEX = Buffer.from("0123456789abcdef");

/** Latin-1: the byte FF is no UTF-8. */
const BAD: Readonly<Partial<Record<BadRow, string>>> = { "no-url": "{}\n", "not-utf8": '{"url":"\u00ff"}\n' };

/** Reader of such lines. */
export function rowLinesReader(): LineReader {
  const json = new JsonLines(CANONICAL);
  return (block, row, visitor) => eachLine(block, (bytes, i, line) => {
    if (bytes[i] !== UNREADABLE) return json.line(bytes, i, i, line, row, visitor);
    visitor.bad(line, "unreadable");
    return i + 2;
  });
}

/** Writes rows into chunks. Rows without a usable URL are written all the same: the reader says what is wrong with them. */
export class RowLines implements RowVisitor {
  #bytes = Buffer.allocUnsafeSlow(2 * CHUNK);
  #length = 0;

  /** Bytes that wait. */
  get length(): number { return this.#length; }

  row(row: RowView): void {
    const before = this.#length;
    for (let column = 0; column < row.start.length; column++) {
      const start = row.start[column] as number;
      if (start < 0) continue;
      const end = row.end[column] as number;
      const key = KEYS[column] as Uint8Array;
      // An escape takes six bytes for one.
      this.#room(key.length + 6 * (end - start) + 4);
      for (let i = 0; i < key.length; i++) this.#bytes[this.#length++] = key[i] as number;
      this.#text(row.bytes, start, end);
      this.#bytes[this.#length++] = 0x22;
    }
    this.#room(4);
    if (this.#length === before) this.#bytes[this.#length++] = 0x7b;
    else this.#bytes[before] = 0x7b;
    this.#bytes[this.#length++] = 0x7d;
    this.#bytes[this.#length++] = LF;
  }

  /** The line says by itself what is wrong, so that its reader finds the same. */
  bad(_line: number, reason: BadRow): void {
    const line = BAD[reason] ?? "!\n";
    this.#room(line.length);
    for (let i = 0; i < line.length; i++) this.#bytes[this.#length++] = line.charCodeAt(i);
  }

  /** A line that is no row. */
  blank(): void {
    this.#room(1);
    this.#bytes[this.#length++] = LF;
  }

  /** What was written since the last call. */
  take(): Uint8Array {
    const chunk = this.#bytes.subarray(0, this.#length);
    this.#bytes = Buffer.allocUnsafeSlow(2 * CHUNK);
    this.#length = 0;
    return chunk;
  }

  #text(bytes: Uint8Array, start: number, end: number): void {
    const out = this.#bytes;
    let at = this.#length;
    for (let i = start; i < end; i++) {
      const c = bytes[i] as number;
      if (STOP[c] === 0) { out[at++] = c; continue; }
      out[at++] = 0x5c;
      if (c >= 0x20) { out[at++] = c; continue; }
      out[at++] = 0x75;
      out[at++] = 0x30;
      out[at++] = 0x30;
      out[at++] = HEX[c >> 4] as number;
      out[at++] = HEX[c & 15] as number;
    }
    this.#length = at;
  }

  #room(length: number): void {
    if (this.#length + length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#length + length, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Writes some rows at each step; at its end, how the file ended. */
export type RowSource = (lines: RowLines) => AsyncGenerator<void, Omit<StreamEnd, "bytes">>;

/** Blocks of the lines of a source. `maxBytes` counts the bytes of lines. */
export function rowBlocks(file: EvidenceFile, source: RowSource, options: BlockOptions = {}): BlockStream {
  return blocks(file, "line", { ...options, stream: lineStream(source, options.maxBytes ?? Infinity), made: true });
}

function lineStream(source: RowSource, maxBytes: number): ByteStream {
  let end: StreamEnd | undefined;
  async function* run(): AsyncGenerator<Uint8Array> {
    const lines = new RowLines();
    const rows = source(lines);
    let bytes = 0;
    for (let next = await rows.next(); ; next = await rows.next()) {
      if (lines.length >= CHUNK || next.done === true) {
        const chunk = lines.take();
        const whole = bytes + chunk.length <= maxBytes ? chunk : chunk.subarray(0, chunk.lastIndexOf(LF, Math.max(0, maxBytes - bytes - 1)) + 1);
        bytes += whole.length;
        if (whole.length > 0) yield whole;
        if (whole.length < chunk.length) {
          const problem: StreamProblem = { offset: bytes, reason: `more than ${maxBytes} bytes of rows`, fix: "split the file, or raise the limit" };
          end = { compression: "none", bytes, problem };
          if (next.done !== true) await rows.return({ compression: "none" });
          return;
        }
      }
      if (next.done === true) {
        end = { ...next.value, bytes };
        return;
      }
    }
  }
  const iterator = run();
  return { [Symbol.asyncIterator]: () => iterator, get end() { return end; } };
}

