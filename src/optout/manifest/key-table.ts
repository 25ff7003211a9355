/** Keys of JSON objects by their bytes, with a memory of which key followed which: rows of one file mostly have the same order. */

import { STOP } from "./json-skip.ts";

/** Most keys that are learned; further ones are looked at byte by byte and not wanted. */
const MAX_KEYS = 512;
const MAX_KEY_BYTES = 256;

/** Value of `target` for a key that is not wanted. */
export const UNWANTED = -1;

export class KeyTable {
  /** Bytes of all keys, one after the other. */
  readonly pool = new Uint8Array(MAX_KEYS * 64);
  readonly start = new Int32Array(MAX_KEYS);
  readonly length = new Int32Array(MAX_KEYS);
  /** What the key stands for, given at `add`. */
  readonly target = new Int32Array(MAX_KEYS).fill(UNWANTED);
  /** Key that last followed the key of this number; index 0 is the beginning of an object, key n is at n + 1. */
  readonly next = new Int32Array(MAX_KEYS + 1);
  readonly #ids = new Map<string, number>();
  #used = 0;
  #count = 1;

  constructor() {
    // Number 0 matches nothing, so that `next` may point at it before anything was learned.
    this.length[0] = -1;
  }

  /** A wanted key. */
  add(key: string, target: number): void {
    this.#insert(Buffer.from(key, "utf8").toString("latin1"), Buffer.from(key, "utf8"), target);
  }

  /** Number of a key; learns it where there is room, else 0. */
  find(bytes: Uint8Array): number {
    if (bytes.length > MAX_KEY_BYTES) return 0;
    const name = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    return this.#ids.get(name) ?? this.#insert(name, bytes, UNWANTED);
  }

  #insert(name: string, bytes: Uint8Array, target: number): number {
    const id = this.#count;
    if (id >= MAX_KEYS || this.#used + bytes.length > this.pool.length) return 0;
    this.#ids.set(name, id);
    this.pool.set(bytes, this.#used);
    this.start[id] = this.#used;
    // A key that stands in JSON only with escapes is never compared byte by byte.
    this.length[id] = bytes.some((byte) => STOP[byte] === 1) ? -1 : bytes.length;
    this.target[id] = target;
    this.#used += bytes.length;
    this.#count++;
    return id;
  }
}
