/** Metadata of a GGUF file: every value type, bounded; long arrays are walked over and only counted. */

import type { ByteCursor } from "./bytes.ts";
import { Refusal } from "./reading.ts";

/** A scalar, or an array of which at most `KEPT_ITEMS` items are kept. */
export type GgufValue = string | number | boolean | { readonly length: number; readonly items: readonly (string | number | boolean)[] };

const MAX_KEY = 1024;
/** Longest string that is kept whole; chat templates are longer, and only counted. */
const MAX_STRING = 4 * 1024 * 1024;
const KEPT_STRING = 4096;
const KEPT_ITEMS = 200;
const MAX_ITEMS = 2_000_000;
const STRING = 8;
const ARRAY = 9;
/** Bytes of the fixed-size types, by type id. */
const SIZES: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };

/** Least bytes of one key-value pair: key length, one byte of key, type, one byte of value. */
export const MIN_PAIR = 14;

/** Reads `count` key-value pairs. Throws `Refusal`. */
export async function readPairs(cursor: ByteCursor, count: number): Promise<ReadonlyMap<string, GgufValue>> {
  const pairs = new Map<string, GgufValue>();
  for (let i = 0; i < count; i += 1) {
    const key = await readString(cursor, MAX_KEY, "a key");
    if (key === "" || pairs.has(key)) throw new Refusal("a metadata key is empty or stands twice");
    await need(cursor, 4);
    pairs.set(key, await readValue(cursor, cursor.u32()));
  }
  return pairs;
}

/** A string with its u64 length before it. */
export async function readString(cursor: ByteCursor, max: number, what: string): Promise<string> {
  await need(cursor, 8);
  const length = cursor.u64();
  if (length > max || length > cursor.left) throw new Refusal(`the length of ${what} is larger than the file or its limit`);
  await need(cursor, length);
  const bytes = cursor.bytes(length);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(`${what} is not UTF-8`);
  }
}

async function need(cursor: ByteCursor, count: number): Promise<void> {
  if (!cursor.has(count)) await cursor.fill(count);
}

async function readValue(cursor: ByteCursor, type: number): Promise<GgufValue> {
  if (type === STRING) return (await readString(cursor, MAX_STRING, "a metadata string")).slice(0, KEPT_STRING);
  if (type === ARRAY) return readArray(cursor);
  await need(cursor, sizeOf(type));
  return scalar(cursor, type);
}

async function readArray(cursor: ByteCursor): Promise<GgufValue> {
  await need(cursor, 12);
  const type = cursor.u32();
  const length = cursor.u64();
  if (type === ARRAY) throw new Refusal("an array of arrays in the metadata");
  const least = type === STRING ? 8 : sizeOf(type);
  if (length > MAX_ITEMS || length * least > cursor.left) throw new Refusal("an array of the metadata is longer than the file or its limit");
  const items: (string | number | boolean)[] = [];
  for (let i = 0; i < length; i += 1) {
    if (type === STRING && items.length >= KEPT_ITEMS) {
      if (!cursor.has(8)) await cursor.fill(8);
      const size = cursor.u64();
      if (size > MAX_STRING || size > cursor.left) throw new Refusal("the length of a metadata string is larger than the file or its limit");
      cursor.skip(size);
    } else if (type === STRING) items.push((await readString(cursor, MAX_STRING, "a metadata string")).slice(0, KEPT_STRING));
    else if (items.length >= KEPT_ITEMS) { cursor.skip((length - i) * least); break; }
    else { await need(cursor, least); items.push(scalar(cursor, type)); }
  }
  return { length, items };
}

function sizeOf(type: number): number {
  const size = SIZES[type];
  if (size === undefined) throw new Refusal("a metadata value of an unknown type");
  return size;
}

function scalar(cursor: ByteCursor, type: number): number | boolean {
  switch (type) {
    case 0: return cursor.u8();
    case 1: return cursor.i8();
    case 2: return cursor.u16();
    case 3: return cursor.i16();
    case 4: return cursor.u32();
    case 5: return cursor.i32();
    case 6: return cursor.f32();
    case 7: {
      const value = cursor.u8();
      if (value > 1) throw new Refusal("a boolean of the metadata is neither 0 nor 1");
      return value === 1;
    }
    case 10: return cursor.u64();
    case 11: return cursor.i64();
    default: return cursor.f64();
  }
}
