/**
 * A stream cut into blocks of whole lines. Where a block begins and ends follows from the content alone: block k holds the lines
 * whose first byte lies in `[k * B, (k + 1) * B)` of the decompressed content, so results do not depend on who reads which block.
 */

import type { EvidenceFile } from "../evidence-file.ts";
import type { Block, LongLine } from "./block.ts";
import { type ByteStream, decompress, type DecompressOptions, type StreamEnd } from "./decompress.ts";
import { LineCutter } from "./cutter.ts";
import type { RecordEnd } from "./records.ts";

export type { Block, LongLine, RecordEnd };

/** Bytes in which the first bytes of a block's lines lie. */
export const BLOCK_BYTES = 1_048_576;
/** Longest line that is read, in bytes. */
export const MAX_LINE_BYTES = 16_777_216;

export interface BlockOptions extends DecompressOptions {
  /** Default `BLOCK_BYTES`; another value gives other blocks (for tests). Long lines are skipped from four times this on. */
  readonly blockBytes?: number;
  /** Memory of blocks that the consumer has done with: pushed by the consumer, taken before new memory is asked for. */
  readonly spare?: ArrayBuffer[];
  /** Chunks instead of the file's own: content that is made elsewhere. */
  readonly stream?: ByteStream;
  /** The chunks are no bytes of the file: the place of a problem is left as the stream tells it. */
  readonly made?: boolean;
}

/** Blocks to iterate once; `end` is known when the iteration is over. */
export interface BlockStream extends AsyncIterable<Block> {
  /** As of the byte stream; with a problem, its offset is that of the first line that is not in any block. */
  readonly end: StreamEnd | undefined;
}

/**
 * Blocks of a file, in order. A line broken off by a truncated or corrupt file is not given: half a URL would be another URL. A
 * byte order mark at the beginning is left out.
 */
export function blocks(file: EvidenceFile, records: RecordEnd = "line", options: BlockOptions = {}): BlockStream {
  let end: StreamEnd | undefined;
  async function* run(): AsyncGenerator<Block> {
    const stream = options.stream ?? decompress(file, { ...options, passing: true });
    const size = options.blockBytes ?? BLOCK_BYTES;
    const maxLine = options.blockBytes === undefined ? MAX_LINE_BYTES : size * 4;
    const head = new Head();
    let cutter: LineCutter | undefined;
    const cut = function* (chunk: Uint8Array): Generator<Block> {
      if (chunk.length > 0) cutter ??= new LineCutter(size, maxLine, records, head.skipped, options.spare);
      for (let at = 0; at < chunk.length;) {
        const pushed = (cutter as LineCutter).push(chunk, at);
        at = pushed.next;
        if (pushed.block !== undefined) yield pushed.block;
      }
    };
    for await (const chunk of stream) yield* cut(head.pass(chunk));
    yield* cut(head.rest());
    const whole = stream.end ?? { compression: "none" as const, bytes: 0 };
    const last = cutter?.finish(whole.problem === undefined) ?? { offset: 0 };
    if (last.block !== undefined) yield last.block;
    end = whole.problem === undefined || options.made === true ? whole : { ...whole, problem: { ...whole.problem, offset: Math.min(whole.problem.offset, last.offset) } };
  }
  const iterator = run();
  return { [Symbol.asyncIterator]: () => iterator, get end() { return end; } };
}

/** Leaves a byte order mark out, however the chunks are cut. */
class Head {
  #held: Uint8Array | undefined = new Uint8Array(0);
  /** Bytes left out. */
  skipped = 0;

  pass(chunk: Uint8Array): Uint8Array {
    if (this.#held === undefined) return chunk;
    const joined = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    if (joined.length < 3) {
      // A copy: the chunk's memory is used again.
      this.#held = Buffer.from(joined);
      return joined.subarray(0, 0);
    }
    this.#held = undefined;
    if (joined[0] === 0xef && joined[1] === 0xbb && joined[2] === 0xbf) this.skipped = 3;
    return joined.subarray(this.skipped);
  }

  rest(): Uint8Array { return this.#held ?? new Uint8Array(0); }
}
