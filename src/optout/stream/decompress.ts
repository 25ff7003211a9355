/** A file's content as it stands behind its compression: chunk by chunk, in bounded memory, never thrown at by content. */

import type { EvidenceFile } from "../evidence-file.ts";
import { type Compression, detectCompression } from "./compression.ts";
import { fallbackZstd } from "./fallback-zstd.ts";
import { nativeZstd } from "./inflate.ts";
import { inflateGzip, inflateZstd } from "./native.ts";
import { RangeReader } from "./ranges.ts";

export interface DecompressOptions {
  /** Most bytes that are given out; default 16 TiB. What lies beyond is a problem, not an end. */
  readonly maxBytes?: number;
  /** Compute SHA-256 of the file as it lies on disk, on the way. */
  readonly digest?: boolean;
  /** Bytes read at once, default 1 MiB; for tests. */
  readonly rangeBytes?: number;
  /** Each chunk is done with before the next is asked for: its memory may be used again. */
  readonly passing?: boolean;
  /** Never use node:zlib for zstd; for tests. */
  readonly noNativeZstd?: boolean;
}

/** Why a file was not read to its end. */
export interface StreamProblem {
  /** First byte of the decompressed content that is missing. */
  readonly offset: number;
  readonly reason: string;
  readonly fix?: string;
}

export interface StreamEnd {
  readonly compression: Compression;
  /** Bytes given out. */
  readonly bytes: number;
  readonly problem?: StreamProblem;
  /** Hex, only where the file was read to its end. */
  readonly sha256?: string;
}

/** Chunks to iterate once; `end` is known when the iteration is over. */
export interface ByteStream extends AsyncIterable<Uint8Array> {
  readonly end: StreamEnd | undefined;
}

const MAX_BYTES = 17_592_186_044_416;

/**
 * Content of a file, decompressed by what its first bytes say (gzip with all its members, zstd with all its frames, or plain). Truncated
 * or corrupt data, other compressions, unreadable files and content over `maxBytes` end with `end.problem`, after all that came before.
 */
export function decompress(file: EvidenceFile, options: DecompressOptions = {}): ByteStream {
  let end: StreamEnd | undefined;
  async function* run(): AsyncGenerator<Uint8Array> {
    const limit = options.maxBytes ?? MAX_BYTES;
    const source = new RangeReader(file, { digest: options.digest === true, ...(options.rangeBytes === undefined ? {} : { size: options.rangeBytes }) });
    let compression: Compression = "none";
    let bytes = 0;
    let problem: Omit<StreamProblem, "offset"> | undefined;
    try {
      const detected = detectCompression(await file.read(0, Math.min(64, file.size)));
      if (typeof detected !== "string") problem = detected;
      else {
        compression = detected;
        // What is handed to a decompressor is held by it for longer.
        if (compression === "none" && options.passing === true) source.reuse();
        const chunks = open(file, source, compression, options);
        for (let next = await chunks.next(); ; next = await chunks.next()) {
          if (next.done === true) {
            if (next.value !== undefined) problem = { reason: next.value };
            break;
          }
          const chunk = next.value;
          if (bytes + chunk.length > limit) {
            problem = { reason: `more than ${limit} bytes of content`, fix: "split the file, or raise the limit" };
            await chunks.return(undefined);
            const rest = chunk.subarray(0, limit - bytes);
            bytes = limit;
            if (rest.length > 0) yield rest;
            break;
          }
          bytes += chunk.length;
          yield chunk;
        }
      }
    } catch (error) {
      problem = { reason: error instanceof Error ? error.message : "the file could not be read" };
    }
    const sha256 = source.digest;
    end = { compression, bytes, ...(problem === undefined ? {} : { problem: { offset: bytes, ...problem } }), ...(sha256 === undefined ? {} : { sha256 }) };
  }
  const iterator = run();
  return { [Symbol.asyncIterator]: () => iterator, get end() { return end; } };
}

function open(file: EvidenceFile, source: RangeReader, compression: Compression, options: DecompressOptions): AsyncGenerator<Uint8Array, string | undefined> {
  if (compression === "none") return plain(source);
  if (compression === "gzip") return inflateGzip(file, source);
  const native = options.noNativeZstd === true ? undefined : nativeZstd();
  return native === undefined ? fallbackZstd(source) : inflateZstd(file, source, native);
}

async function* plain(source: RangeReader): AsyncGenerator<Uint8Array, undefined> {
  for (let chunk = await source.next(); chunk !== undefined; chunk = await source.next()) yield chunk;
  return undefined;
}
