/** Lines of a file, one by one, in bounded memory. */

import type { EvidenceFile } from "../evidence-file.ts";
import { blocks } from "../stream/blocks.ts";
import type { ByteStream, StreamEnd } from "../stream/decompress.ts";

export interface LineVisitor {
  /** A line without its line feed, 1-based; the bytes are only lent. Blank lines are left out. */
  line(bytes: Uint8Array, start: number, end: number, line: number): void;
  /** A line over 16 MiB, skipped. */
  tooLong(line: number): void;
  /** After every block, with the bytes read so far. */
  progress(bytes: number): void;
}

/** Walks all lines; how the file ended. A line that a truncated file breaks off is not given. */
export async function eachLine(file: EvidenceFile, stream: ByteStream, visitor: LineVisitor): Promise<StreamEnd | undefined> {
  const spare: ArrayBuffer[] = [];
  const source = blocks(file, "line", { stream, spare });
  let number = 0;
  for await (const block of source) {
    const { bytes } = block;
    for (let at = 0; at < bytes.length;) {
      const found = bytes.indexOf(0x0a, at);
      const end = found < 0 ? bytes.length : found;
      number += 1;
      let last = end;
      while (last > at && isSpace(bytes[last - 1])) last -= 1;
      if (last > at) visitor.line(bytes, at, last, number);
      at = end + 1;
    }
    if (block.tooLong !== undefined) {
      number += 1;
      visitor.tooLong(number);
    }
    visitor.progress(block.offset + bytes.length);
    spare.push(bytes.buffer);
  }
  return source.end;
}

/** White space only: a line of zeros is a hole in the file, not a blank line. */
function isSpace(c: number | undefined): boolean { return c === 0x20 || (c !== undefined && c >= 0x09 && c <= 0x0d); }

/** The first chunk of a stream, and the stream with nothing missing. */
export async function peek(stream: ByteStream): Promise<{ readonly head: Uint8Array; readonly stream: ByteStream }> {
  const inner = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Some sources begin with very small chunks.
  while (length < 4096) {
    const next = await inner.next();
    if (next.done === true) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  async function* replay(): AsyncGenerator<Uint8Array> {
    yield* chunks;
    for (let next = await inner.next(); next.done !== true; next = await inner.next()) yield next.value;
  }
  const iterator = replay();
  return { head: chunks.length === 1 ? (chunks[0] ?? new Uint8Array(0)) : Buffer.concat(chunks), stream: { [Symbol.asyncIterator]: () => iterator, get end() { return stream.end; } } };
}
