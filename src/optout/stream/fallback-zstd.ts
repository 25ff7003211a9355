/** zstd where Node has no decompressor of its own (before 22.15): pure JavaScript, on this thread, block by block. */

import { Decompress } from "fzstd";
import { ZstdFrames } from "./zstd-frames.ts";

/** What the library can look back, in bytes. */
const MAX_WINDOW = 33_554_432;
/** Bytes of window that may be moved for each byte read or made: beyond, blocks are too small for their window to be honest. */
const MOVES = 8192;
const FREE_MOVES = 1_073_741_824;

/** Work of the library, which moves the whole window for every block. */
export class WindowWork {
  #moved = 0;
  #bytes = 0;

  /** Counts bytes read or made. */
  count(bytes: number): void { this.#bytes += bytes; }

  /** Counts a block; false where the blocks are too small for their window. */
  block(window: number): boolean {
    this.#moved += window;
    return this.#moved <= FREE_MOVES + this.#bytes * MOVES;
  }
}

interface Source { next(): Promise<Uint8Array | undefined> }

/** Decompressed blocks of at most 128 KiB; returns why the data is not whole, or undefined. */
export async function* fallbackZstd(source: Source): AsyncGenerator<Uint8Array, string | undefined> {
  const frames = new ZstdFrames(MAX_WINDOW);
  const ready: Uint8Array[] = [];
  const fresh = (): Decompress => new Decompress((block) => { if (block.length > 0) ready.push(block.slice()); });
  let decoder = fresh();
  const held: Uint8Array[] = [];
  const work = new WindowWork();
  for (let chunk = await source.next(); chunk !== undefined; chunk = await source.next()) {
    for (let at = 0; at < chunk.length;) {
      const step = frames.step(chunk, at);
      if (step.fault !== undefined) return step.fault;
      work.count(step.end - at);
      held.push(chunk.subarray(at, step.end));
      if (frames.skippable && !frames.beginning) held.length = 0;
      at = step.end;
      if (!step.complete) continue;
      if (!work.block(frames.window)) return "the zstd blocks are too small for their window";
      // Whole blocks, and one decompressor for each frame: the library loses its way within blocks and between frames.
      const fault = frames.skippable ? undefined : push(decoder, Buffer.concat(held.splice(0)), frames.whole);
      if (frames.whole) decoder = fresh();
      for (const block of ready.splice(0)) { work.count(block.length); yield block; }
      if (fault !== undefined) return fault;
    }
  }
  return frames.whole ? undefined : "the zstd data breaks off: the file is truncated";
}

function push(decoder: Decompress, bytes: Uint8Array, final: boolean): string | undefined {
  try {
    decoder.push(bytes, final);
    return undefined;
  } catch (error) {
    return `the zstd data is corrupt (${error instanceof Error ? error.message : "unknown error"})`;
  }
}
