/** A moving window over a file: sequential reading with bounded memory, little-endian numbers, no read beyond the end. */

import type { OpenFile } from "../reader.ts";
import { Refusal } from "./reading.ts";

const CHUNK = 256 * 1024;

export class ByteCursor {
  readonly #file: OpenFile;
  /** Absolute position after which nothing may be read. */
  readonly end: number;
  #window: Buffer = Buffer.alloc(0);
  #start: number;
  #at = 0;
  #chunk = CHUNK;

  constructor(file: OpenFile, start: number, end: number) {
    this.#file = file;
    this.#start = start;
    this.end = Math.min(end, file.size);
  }

  /** Absolute position in the file. */
  get position(): number { return this.#start + this.#at; }
  /** Bytes up to the end. */
  get left(): number { return this.end - this.position; }
  /** The bytes ahead that are in memory. */
  get window(): Buffer { return this.#window.subarray(this.#at); }

  /** True where `count` bytes are in memory: the numbers below may then be read without waiting. */
  has(count: number): boolean { return this.#window.length - this.#at >= count; }

  /** Brings at least `count` bytes into memory. Throws `Refusal` where the file ends before. */
  async fill(count: number): Promise<void> {
    if (this.has(count)) return;
    if (count > this.left) throw this.#ended();
    const position = this.position;
    const length = Math.min(this.end - position, Math.max(count, this.#chunk));
    this.#chunk = Math.min(this.#chunk * 2, 8 * 1024 * 1024);
    const bytes = await this.#file.bytes(position, length);
    if (bytes.length < count) throw this.#ended();
    this.#window = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#start = position;
    this.#at = 0;
  }

  /** Moves forward without reading. */
  skip(count: number): void {
    if (count > this.left) throw this.#ended();
    this.#at += count;
    if (this.#at > this.#window.length) {
      this.#start += this.#at;
      this.#at = 0;
      this.#window = Buffer.alloc(0);
    }
  }

  u8(): number { return this.#window.readUInt8(this.#take(1)); }
  i8(): number { return this.#window.readInt8(this.#take(1)); }
  u16(): number { return this.#window.readUInt16LE(this.#take(2)); }
  i16(): number { return this.#window.readInt16LE(this.#take(2)); }
  u32(): number { return this.#window.readUInt32LE(this.#take(4)); }
  i32(): number { return this.#window.readInt32LE(this.#take(4)); }
  f32(): number { return this.#window.readFloatLE(this.#take(4)); }
  f64(): number { return this.#window.readDoubleLE(this.#take(8)); }

  /** An unsigned 64-bit number; `Infinity` where it is beyond 2^53 − 1, which every bound then refuses. */
  u64(): number {
    const at = this.#take(8);
    const high = this.#window.readUInt32LE(at + 4);
    return high > 0x1f_ff_ff ? Infinity : high * 0x1_0000_0000 + this.#window.readUInt32LE(at);
  }

  /** A signed 64-bit number as a JavaScript number (rounded beyond 2^53). */
  i64(): number { return Number(this.#window.readBigInt64LE(this.#take(8))); }

  bytes(count: number): Buffer {
    const at = this.#take(count);
    return this.#window.subarray(at, at + count);
  }

  #ended(): Refusal {
    return new Refusal(this.end < this.#file.size ? "the header is longer than it may be" : "the file ends in the middle of its header");
  }

  #take(count: number): number {
    if (!this.has(count)) throw this.#ended();
    const at = this.#at;
    this.#at += count;
    return at;
  }
}
