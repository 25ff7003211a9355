/** Thrift's compact protocol as Parquet uses it, read once from the beginning to the end: every step is bounded by the bytes there. */

import { ParquetFault } from "./fault.ts";

/** Types of the compact protocol. */
export const T = { true: 1, false: 2, byte: 3, i16: 4, i32: 5, i64: 6, double: 7, binary: 8, list: 9, set: 10, map: 11, struct: 12, uuid: 13 } as const;
const MAX_DEPTH = 32;

export class Thrift {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  at: number;
  #depth = 0;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  /** Calls `field` for each field of a struct; it reads the value and returns true, or returns false to have it passed over. */
  struct(field: (id: number, type: number) => boolean): void {
    if (++this.#depth > MAX_DEPTH) throw new ParquetFault("the Parquet metadata is nested too deeply");
    let id = 0;
    while (true) {
      const head = this.byte();
      const type = head & 15;
      if (type === 0) break;
      id = head >> 4 === 0 ? this.int() : id + (head >> 4);
      if (!field(id, type)) this.skip(type);
    }
    this.#depth--;
  }

  /** Calls `item` for each element of a list; it must read the element. */
  list(type: number, item: (type: number, index: number) => void): void {
    if (type !== T.list) throw new ParquetFault("the Parquet metadata has no list where one must be");
    const head = this.byte();
    const count = head >> 4 === 15 ? this.#varint() : head >> 4;
    // Each element takes a byte at least.
    if (count > this.#bytes.length - this.at) throw new ParquetFault("a list in the Parquet metadata is longer than the metadata");
    for (let i = 0; i < count; i++) item(head & 15, i);
  }

  byte(): number {
    const byte = this.#bytes[this.at++];
    if (byte === undefined) throw new ParquetFault("the Parquet metadata breaks off");
    return byte;
  }

  /** A 16 or 32 bit number. */
  int(): number {
    const value = this.#varint();
    if (value > 0xffff_ffff) throw new ParquetFault("a number in the Parquet metadata is out of range");
    return (value >>> 1) ^ -(value & 1);
  }

  /** A 64 bit number that counts something or says a place: refused below zero and over 2^53. */
  count(): number {
    const value = this.#varint();
    if (value % 2 !== 0 || value / 2 > Number.MAX_SAFE_INTEGER / 2) throw new ParquetFault("a length or place in the Parquet metadata is out of range");
    return value / 2;
  }

  binary(): Uint8Array {
    const length = this.#varint();
    if (length > this.#bytes.length - this.at) throw new ParquetFault("a text in the Parquet metadata is longer than the metadata");
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }

  text(): string {
    const bytes = this.binary();
    if (bytes.length > 4096) throw new ParquetFault("a name in the Parquet metadata is too long");
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  }

  skip(type: number): void {
    switch (type) {
      case T.true: case T.false: return;
      case T.byte: this.at += 1; break;
      case T.i16: case T.i32: case T.i64: this.#skipVarint(); break;
      case T.double: this.at += 8; break;
      case T.binary: this.binary(); break;
      case T.uuid: this.at += 16; break;
      case T.list: case T.set:
        if (++this.#depth > MAX_DEPTH) throw new ParquetFault("the Parquet metadata is nested too deeply");
        // Truth values take a byte each within a list.
        this.list(T.list, (item) => this.skip(item === T.true || item === T.false ? T.byte : item));
        this.#depth--;
        break;
      case T.struct: this.struct(() => false); break;
      default: throw new ParquetFault("the Parquet metadata has a value of an unknown kind");
    }
    if (this.at > this.#view.byteLength) throw new ParquetFault("the Parquet metadata breaks off");
  }

  /** Unsigned; exact up to 2^53, larger ones come out as larger than that. */
  #varint(): number {
    let value = 0;
    for (let scale = 1, i = 0; i < 10; i++, scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    throw new ParquetFault("a number in the Parquet metadata is out of range");
  }

  #skipVarint(): void {
    for (let i = 0; i < 10; i++) if (this.byte() < 128) return;
    throw new ParquetFault("a number in the Parquet metadata is out of range");
  }
}
