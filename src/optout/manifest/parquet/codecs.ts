/** Page compression: https://github.com/apache/parquet-format/blob/master/Compression.md. Never gives more than was declared. */

import * as zlib from "node:zlib";
import { Decompress } from "fzstd";
import { WindowWork } from "../../stream/fallback-zstd.ts";
import { ZstdFrames } from "../../stream/zstd-frames.ts";
import { ParquetFault } from "./fault.ts";
import { lz4Block, lz4Hadoop, snappy } from "./lz.ts";

const NAMES: Readonly<Record<number, string>> = { 0: "none", 1: "Snappy", 2: "gzip", 3: "LZO", 4: "Brotli", 5: "LZ4", 6: "zstd", 7: "LZ4" };
/** Largest window of a page; pages are smaller. */
const WINDOW = 33_554_432;

/** Bytes of a page: exactly `size`, else a fault. */
export function uncompress(bytes: Uint8Array, size: number, codec: number): Uint8Array {
  const out = open(bytes, size, codec);
  if (out === undefined || out.length !== size) throw new ParquetFault(`a ${NAMES[codec] ?? "compressed"} page of the Parquet file is broken`);
  return out;
}

function open(bytes: Uint8Array, size: number, codec: number): Uint8Array | undefined {
  const limit = { maxOutputLength: Math.max(1, size) };
  try {
    switch (codec) {
      case 0: return bytes;
      case 1: return snappy(bytes, size);
      case 2: return zlib.gunzipSync(bytes, limit);
      case 4: return zlib.brotliDecompressSync(bytes, limit);
      case 5: return lz4Hadoop(bytes, size) ?? lz4Block(bytes, size);
      case 6: return zstd(bytes, size, limit);
      case 7: return lz4Block(bytes, size);
      default: break;
    }
  } catch {
    return undefined;
  }
  throw new ParquetFault(`the Parquet file is compressed with ${NAMES[codec] ?? `codec ${codec}`}, which is not read`);
}

function zstd(bytes: Uint8Array, size: number, limit: object): Uint8Array | undefined {
  const native = (zlib as { zstdDecompressSync?: (bytes: Uint8Array, options: object) => Uint8Array }).zstdDecompressSync;
  return native === undefined ? zstdInScript(bytes, size) : native(bytes, limit);
}

/** zstd where Node has none (before 22.15). Undefined where the data is broken or does not give `size` bytes. */
export function zstdInScript(bytes: Uint8Array, size: number): Uint8Array | undefined {
  // The structure is walked first, so that blocks are given one by one and stopped when they grow too much.
  const frames = new ZstdFrames(WINDOW);
  const out = new Uint8Array(size);
  const work = new WindowWork();
  let length = 0;
  let over = false;
  const fresh = (): Decompress => new Decompress((block) => {
    over ||= length + block.length > size;
    if (!over) out.set(block, length);
    length += block.length;
    work.count(block.length);
  });
  let decoder = fresh();
  for (let at = 0, from = 0; at < bytes.length;) {
    const step = frames.step(bytes, at);
    if (step.fault !== undefined || over) return undefined;
    at = step.end;
    if (!step.complete) continue;
    if (!work.block(frames.window)) return undefined;
    if (!frames.skippable) decoder.push(bytes.subarray(from, at), frames.whole);
    from = at;
    if (frames.whole) decoder = fresh();
  }
  return frames.whole && !over && length === size ? out : undefined;
}
