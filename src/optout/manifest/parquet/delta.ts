/** Delta encodings: https://github.com/apache/parquet-format/blob/master/Encodings.md#DELTAENC. Bounded by the bytes there. */

import { ParquetFault } from "./fault.ts";

const broken = (): ParquetFault => new ParquetFault("a delta encoded page of the Parquet file is broken");

/** Numbers of 32 or 64 bits and where they end. */
export interface Deltas { readonly values: Int32Array | BigInt64Array; readonly end: number }

/** Reads `count` values, which must be all that stand there. */
export function readDeltas(bytes: Uint8Array, at: number, count: number, wide: boolean): Deltas {
  const cursor = new Bits(bytes, at);
  const blockSize = cursor.varint();
  const miniblocks = cursor.varint();
  if (cursor.varint() !== count) throw broken();
  let value = cursor.zigzag();
  const each = blockSize / miniblocks;
  if (!(miniblocks >= 1 && miniblocks <= 4096 && Number.isInteger(each) && each % 8 === 0 && each <= 1_048_576)) throw broken();
  const values = wide ? new BigInt64Array(count) : new Int32Array(count);
  const put = (index: number): void => {
    if (values instanceof Int32Array) values[index] = Number(BigInt.asIntN(32, value));
    else values[index] = value;
  };
  if (count > 0) put(0);
  for (let seen = 1; seen < count;) {
    const least = cursor.zigzag();
    const widths = cursor.take(miniblocks);
    // Miniblocks that are not needed any more have a width but no bits.
    for (let m = 0; m < miniblocks && seen < count; m++) {
      const width = widths[m] as number;
      if (width > 64) throw broken();
      const start = cursor.at;
      for (let i = 0; i < each && seen < count; i++, seen++) {
        value = BigInt.asIntN(64, value + least + cursor.bits(start, i * width, width));
        put(seen);
      }
      cursor.at = start + (each * width) / 8;
    }
  }
  return { values, end: Math.min(cursor.at, bytes.length) };
}

class Bits {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.#bytes.length) throw broken();
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }

  varint(): number {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
      const byte = this.take(1)[0] as number;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    throw broken();
  }

  zigzag(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.take(1)[0] as number;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return (value >> 1n) ^ -(value & 1n);
    }
    throw broken();
  }

  /** `width` bits from `offset` bits behind `start` on, the lowest first. */
  bits(start: number, offset: number, width: number): bigint {
    if (width === 0) return 0n;
    const from = start + (offset >> 3);
    const shift = offset & 7;
    if (from + ((shift + width + 7) >> 3) > this.#bytes.length) throw broken();
    if (width + shift <= 48) {
      let held = 0;
      for (let i = ((shift + width + 7) >> 3) - 1; i >= 0; i--) held = held * 256 + (this.#bytes[from + i] as number);
      return BigInt(Math.floor(held / 2 ** shift) % 2 ** width);
    }
    let held = 0n;
    for (let i = ((shift + width + 7) >> 3) - 1; i >= 0; i--) held = (held << 8n) | BigInt(this.#bytes[from + i] as number);
    return (held >> BigInt(shift)) & ((1n << BigInt(width)) - 1n);
  }
}
