/** zstd where Node has no decompressor of its own (before 22.15): pure JavaScript, on this thread, block by block. */

import { Decompress } from "fzstd";
import { ZstdFrames } from "./zstd-frames.ts";

/** Bytes of window that may be moved for each byte read or made: beyond, blocks are too small for their window to be honest. */
const MOVES = 8192;
const FREE_MOVES = 1_073_741_824;

interface Source { next(): Promise<Uint8Array | undefined> }

/** Decompressed blocks of at most 128 KiB; returns why the data is not whole, or undefined. */
export async function* fallbackZstd(source: Source): AsyncGenerator<Uint8Array, string | undefined> {
  const frames = new ZstdFrames();
  const ready: Uint8Array[] = [];
  const decoder = new Decompress((block) => { if (block.length > 0) ready.push(block.slice()); });
  let moved = 0;
  let work = 0;
  let fault: string | undefined;
  for (let chunk = await source.next(); chunk !== undefined && fault === undefined; chunk = await source.next()) {
    for (let at = 0; at < chunk.length && fault === undefined;) {
      const step = frames.step(chunk, at);
      fault = step.fault;
      if (fault !== undefined) break;
      moved += frames.window;
      work += step.end - at;
      if (moved > FREE_MOVES + work * MOVES) { fault = "the zstd blocks are too small for their window"; break; }
      fault = push(decoder, chunk.subarray(at, step.end), false);
      at = step.end;
      for (const block of ready.splice(0)) { work += block.length; yield block; }
    }
  }
  // Last blocks of a short frame wait inside until the end is said.
  const end = fault === undefined && frames.whole ? push(decoder, new Uint8Array(0), true) : undefined;
  yield* ready.splice(0);
  if (fault !== undefined) return fault;
  return frames.whole ? end : "the zstd data breaks off: the file is truncated";
}

function push(decoder: Decompress, bytes: Uint8Array, final: boolean): string | undefined {
  try {
    decoder.push(bytes, final);
    return undefined;
  } catch (error) {
    return `the zstd data is corrupt (${error instanceof Error ? error.message : "unknown error"})`;
  }
}
