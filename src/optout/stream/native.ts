/** Decompression of a whole file by node:zlib, with everything before a fault delivered. */

import type { Transform } from "node:stream";
import type { EvidenceFile } from "../evidence-file.ts";
import { gunzip, Inflater } from "./inflate.ts";
import { RangeReader } from "./ranges.ts";
import { ZstdSource } from "./zstd-source.ts";

const PIECE = 1_048_576;
/** Sizes of pieces in which the place of a fault is fed again, so that the bytes right before it are not lost with it. */
const FINER = [1024, 1] as const;

/** Decompressed gzip; returns why the data is not whole, or undefined. Throws only where the file cannot be read. */
export async function* inflateGzip(file: EvidenceFile, source: RangeReader): AsyncGenerator<Uint8Array, string | undefined> {
  const fault = yield* salvaged(file, source, gunzip, (inner) => inner);
  if (fault.error === undefined) return await afterEnd(file, source, fault.used);
  return isTruncation(fault.error) ? "the gzip data breaks off: the file is truncated" : `the gzip data is corrupt (${fault.error.message})`;
}

/** The same for zstd, with this Node's decompressor. */
export async function* inflateZstd(file: EvidenceFile, source: RangeReader, create: () => Transform): AsyncGenerator<Uint8Array, string | undefined> {
  const framed = new ZstdSource(source);
  const fault = yield* salvaged(file, framed, create, (inner) => new ZstdSource(inner));
  if (fault.error !== undefined && !isTruncation(fault.error)) return `the zstd data is corrupt (${fault.error.message})`;
  return framed.fault ?? (fault.error === undefined ? undefined : "the zstd data breaks off: the file is truncated");
}

/**
 * Decompressed chunks, and the fault of the first reading. zlib drops the output of the call that fails: where data is corrupt, the file
 * is read again up to that call, then in smaller and smaller pieces.
 */
async function* salvaged(file: EvidenceFile, source: Source, create: () => Transform, wrap: (inner: Source) => Source): AsyncGenerator<Uint8Array, Fault> {
  let delivered = 0;
  const first = yield* counted(inflate(source, create()), (bytes) => { delivered += bytes; });
  let fault = first;
  for (const size of FINER) {
    if (fault.error === undefined || isTruncation(fault.error)) break;
    let skip = delivered;
    const again = inflate(wrap(pieces(file, fault.start, fault.end, size)), create());
    for (let next = await again.next(); ; next = await again.next()) {
      if (next.done === true) { fault = next.value; break; }
      const fresh = next.value.subarray(Math.min(skip, next.value.length));
      skip -= next.value.length - fresh.length;
      delivered += fresh.length;
      if (fresh.length > 0) yield fresh;
    }
  }
  return first;
}

interface Source { next(): Promise<Uint8Array | undefined> }

interface Fault {
  readonly error: Error | undefined;
  /** Range of the file that was being written when it came. */
  readonly start: number;
  readonly end: number;
  /** Compressed bytes used. */
  readonly used: number;
}

async function* inflate(source: Source, stream: Transform): AsyncGenerator<Uint8Array, Fault> {
  const inflater = new Inflater(stream);
  let start = 0;
  let end = 0;
  let fed = false;
  let unreadable: unknown;
  const feed = async (): Promise<void> => {
    try {
      for (let bytes = await source.next(); bytes !== undefined; bytes = await source.next()) {
        start = end;
        end += bytes.length;
        if (!(await inflater.write(bytes))) return;
      }
    } catch (error) {
      unreadable = error;
    } finally {
      fed = true;
      inflater.nudge();
    }
  };
  const feeding = feed();
  try {
    while (true) {
      const chunk = inflater.take();
      if (chunk !== undefined) { yield chunk; continue; }
      if (inflater.ended) break;
      if (unreadable !== undefined && !inflater.holds) break;
      if (fed && !inflater.holds) inflater.finish();
      await inflater.changed();
    }
    await feeding;
    if (unreadable !== undefined) throw unreadable;
    return { error: inflater.error, start, end, used: inflater.used };
  } finally {
    inflater.destroy();
  }
}

async function* counted<T>(inner: AsyncGenerator<Uint8Array, T>, count: (bytes: number) => void): AsyncGenerator<Uint8Array, T> {
  for (let next = await inner.next(); ; next = await inner.next()) {
    if (next.done === true) return next.value;
    count(next.value.length);
    yield next.value;
  }
}

/** The file up to `end`: large pieces up to `start`, then pieces of `size`. */
function pieces(file: EvidenceFile, start: number, end: number, size: number): Source {
  const plain = new RangeReader(bounded(file, start), { size: PIECE });
  let tail: Uint8Array | undefined;
  let at = 0;
  return {
    next: async () => {
      const bytes = await plain.next();
      if (bytes !== undefined) return bytes;
      tail ??= await file.read(start, end - start);
      if (at >= tail.length) return undefined;
      at += size;
      return tail.subarray(at - size, at);
    },
  };
}

function bounded(file: EvidenceFile, size: number): EvidenceFile {
  return { name: file.name, size, read: (offset, length) => file.read(offset, Math.min(length, size - offset)) };
}

/** Zero bytes may fill a file up behind its last member; anything else there would be data that nobody reads. */
async function afterEnd(file: EvidenceFile, source: RangeReader, used: number): Promise<string | undefined> {
  while ((await source.next()) !== undefined) { /* to the end, for the digest */ }
  for (let at = used; at < file.size; at += PIECE) {
    const bytes = await file.read(at, Math.min(PIECE, file.size - at));
    if (bytes.some((byte) => byte !== 0)) return `more data follows the end of the gzip stream (at byte ${at} of the file), which is not read`;
  }
  return undefined;
}

function isTruncation(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === "Z_BUF_ERROR";
}
