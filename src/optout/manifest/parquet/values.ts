/** Values of a page as spans of text, in the encodings that writers use. */

import { readDeltas } from "./delta.ts";
import { ParquetFault } from "./fault.ts";
import { type Leaf, PHYSICAL } from "./schema.ts";
import { TextBuffer } from "./text-buffer.ts";

/** Spans of values that are there, in order; a start of -1 where a value has no text (not a number). */
export interface Values {
  readonly bytes: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** What is needed of a leaf to make text of its values. */
export type LeafType = Pick<Leaf, "physical" | "width" | "kind" | "utc"> & {
  /** Bytes that are not marked as text and have the length of a digest are given in hexadecimal. */
  readonly digest: boolean;
};

/** Most bytes of text that one page may give. */
const MAX_TEXT = 268_435_456;

const broken = (): ParquetFault => new ParquetFault("a page of the Parquet file is broken: its values break off");

/** `count` plainly encoded values from `at` on. */
export function plainValues(bytes: Uint8Array, at: number, count: number, leaf: LeafType): Values {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = SIZES[leaf.physical] ?? leaf.width;
  if (leaf.physical === PHYSICAL.bytes) return plainBytes(view, bytes, at, count, leaf);
  if (leaf.physical === PHYSICAL.boolean) {
    if (at + Math.ceil(count / 8) > bytes.length) throw broken();
    return written(count, (out, i) => out.ascii(((bytes[at + (i >> 3)] as number) >> (i & 7)) % 2 === 1 ? "true" : "false"));
  }
  if (size <= 0 || at + count * size > bytes.length) throw broken();
  switch (leaf.physical) {
    case PHYSICAL.int32: return numbers(count, leaf, (i) => view.getInt32(at + 4 * i, true));
    case PHYSICAL.int64: return numbers(count, leaf, (i) => int64(view, at + 8 * i));
    case PHYSICAL.int96: return written(count, (out, i) => out.time((view.getInt32(at + 12 * i + 8, true) - 2_440_588) * 86_400_000 + Math.floor(Number(view.getBigInt64(at + 12 * i, true)) / 1e6), true));
    case PHYSICAL.float: return written(count, (out, i) => real(out, view.getFloat32(at + 4 * i, true)));
    case PHYSICAL.double: return written(count, (out, i) => real(out, view.getFloat64(at + 8 * i, true)));
    default: return written(count, (out, i) => fixed(out, bytes, at + size * i, size, leaf));
  }
}

const SIZES: Readonly<Record<number, number>> = { [PHYSICAL.int32]: 4, [PHYSICAL.int64]: 8, [PHYSICAL.int96]: 12, [PHYSICAL.float]: 4, [PHYSICAL.double]: 8 };

function plainBytes(view: DataView, bytes: Uint8Array, at: number, count: number, leaf: LeafType): Values {
  // Each value takes four bytes at least.
  if (count > (bytes.length - at) / 4) throw broken();
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    if (at + 4 > bytes.length) throw broken();
    const length = view.getUint32(at, true);
    at += 4;
    if (length > bytes.length - at) throw broken();
    start[i] = at;
    end[i] = at += length;
  }
  return digests({ bytes, start, end }, leaf);
}

/** `count` values whose first bytes stand together, then their second ones, and so on. */
export function splitValues(bytes: Uint8Array, at: number, count: number, leaf: LeafType): Values {
  const size = SIZES[leaf.physical] ?? (leaf.physical === PHYSICAL.fixed ? leaf.width : 0);
  if (size <= 0 || at + count * size > bytes.length) throw broken();
  const joined = new Uint8Array(count * size);
  for (let b = 0; b < size; b++) for (let i = 0; i < count; i++) joined[i * size + b] = bytes[at + b * count + i] as number;
  return plainValues(joined, 0, count, leaf);
}

/** `count` values in one of the delta encodings. */
export function deltaValues(bytes: Uint8Array, at: number, count: number, encoding: number, leaf: LeafType): Values {
  if (encoding === 5) {
    if (leaf.physical !== PHYSICAL.int32 && leaf.physical !== PHYSICAL.int64) throw broken();
    const { values } = readDeltas(bytes, at, count, leaf.physical === PHYSICAL.int64);
    return numbers(count, leaf, (i) => values[i] as number | bigint);
  }
  if (leaf.physical !== PHYSICAL.bytes && leaf.physical !== PHYSICAL.fixed) throw broken();
  const prefixes = encoding === 7 ? readDeltas(bytes, at, count, false) : undefined;
  const lengths = readDeltas(bytes, prefixes?.end ?? at, count, false);
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  let from = lengths.end;
  const out = prefixes === undefined ? undefined : new TextBuffer(bytes.length);
  for (let i = 0; i < count; i++) {
    const length = lengths.values[i] as number;
    const prefix = (prefixes?.values[i] ?? 0) as number;
    if (length < 0 || length > bytes.length - from) throw broken();
    if (out === undefined) {
      start[i] = from;
      end[i] = from + length;
    } else {
      const before = i === 0 ? 0 : (start[i - 1] as number);
      if (prefix < 0 || prefix > (i === 0 ? 0 : (end[i - 1] as number) - before)) throw broken();
      if (out.length + prefix + length > MAX_TEXT) throw new ParquetFault("a page of the Parquet file grows beyond all bounds");
      start[i] = out.length;
      out.room(prefix);
      out.copy(out.bytes, before, before + prefix);
      out.copy(bytes, from, from + length);
      end[i] = out.length;
    }
    from += length;
  }
  const values = { bytes: out?.bytes ?? bytes, start, end };
  return leaf.physical === PHYSICAL.fixed ? written(count, (text, i) => fixed(text, values.bytes, start[i] as number, (end[i] as number) - (start[i] as number), leaf)) : digests(values, leaf);
}

/** Truth values as run lengths with the length in front. */
export function booleanValues(levels: Int32Array, count: number): Values {
  return written(count, (out, i) => out.ascii(levels[i] === 1 ? "true" : "false"));
}

function numbers(count: number, leaf: LeafType, value: (i: number) => number | bigint): Values {
  return written(count, (out, i) => number(out, value(i), leaf));
}

function number(out: TextBuffer, value: number | bigint, leaf: LeafType): void {
  switch (leaf.kind) {
    case "date": out.date(Number(value)); break;
    case "millis": out.time(Number(value), leaf.utc); break;
    case "micros": out.time(Math.floor(Number(value) / 1000), leaf.utc); break;
    case "nanos": out.time(Number(BigInt(value) / 1_000_000n) - (BigInt(value) % 1_000_000n < 0n ? 1 : 0), leaf.utc); break;
    case "uint": out.ascii(value >= 0 ? String(value) : leaf.physical === PHYSICAL.int32 ? String(Number(value) >>> 0) : String(BigInt.asUintN(64, BigInt(value)))); break;
    default: out.ascii(String(value));
  }
}

/** A number where it is exact, else a bigint. */
function int64(view: DataView, at: number): number | bigint {
  const high = view.getInt32(at + 4, true);
  return high >= -2_097_152 && high < 2_097_152 ? high * 4_294_967_296 + view.getUint32(at, true) : view.getBigInt64(at, true);
}

function real(out: TextBuffer, value: number): void {
  if (Number.isFinite(value)) out.ascii(String(value));
}

function fixed(out: TextBuffer, bytes: Uint8Array, at: number, size: number, leaf: LeafType): void {
  if (leaf.kind !== "uuid" || size !== 16) { out.hex(bytes, at, at + size); return; }
  for (const [from, to] of [[0, 4], [4, 6], [6, 8], [8, 10], [10, 16]] as const) {
    if (from > 0) out.ascii("-");
    out.hex(bytes, at + from, at + to);
  }
}

function digests(values: Values, leaf: LeafType): Values {
  if (!leaf.digest || leaf.kind !== "binary") return values;
  const { bytes, start, end } = values;
  return written(start.length, (out, i) => {
    const length = (end[i] as number) - (start[i] as number);
    if (length === 20 || length === 32) out.hex(bytes, start[i] as number, end[i] as number);
    else out.copy(bytes, start[i] as number, end[i] as number);
  });
}

function written(count: number, write: (out: TextBuffer, i: number) => void): Values {
  const out = new TextBuffer(Math.min(count * 20, 1_048_576));
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const from = out.length;
    write(out, i);
    start[i] = out.length === from ? -1 : from;
    end[i] = out.length;
  }
  return { bytes: out.bytes, start, end };
}
