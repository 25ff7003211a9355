/** Memory that grows while rules are compiled: words and octets at the end of which sets are written, and a table to find equal sets. */

import { giveBack } from "../give-back.ts";

export class Words {
  array = new Int32Array(1 << 12);
  length = 0;

  push(value: number): void {
    if (this.length === this.array.length) this.#grow(this.length + 1);
    this.array[this.length] = value;
    this.length += 1;
  }

  reserve(extra: number): void {
    if (this.length + extra > this.array.length) this.#grow(this.length + extra);
  }

  #grow(needed: number): void {
    const grown = new Int32Array(Math.max(needed, this.array.length * 2));
    grown.set(this.array.subarray(0, this.length));
    giveBack(this.array);
    this.array = grown;
  }
}

/** Open addressing from hash to set; equal hashes are compared in full by the caller, so that no made-up collision changes a verdict. */
export class SetTable {
  #slots = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  count = 0;

  /** The set for which `same` holds, else -1. */
  find(hash: number, same: (set: number) => boolean): number {
    const mask = this.#slots.length - 1;
    for (let i = hash & mask; ; i = (i + 1) & mask) {
      const set = this.#slots[i] as number;
      if (set === 0) return -1;
      if (this.#hashes[i] === hash && same(set)) return set;
    }
  }

  /** Adds a set, which is never 0. */
  add(hash: number, set: number): void {
    if (this.count * 2 >= this.#slots.length) this.#grow();
    this.#put(hash, set);
    this.count += 1;
  }

  #put(hash: number, set: number): void {
    const mask = this.#slots.length - 1;
    let i = hash & mask;
    while (this.#slots[i] !== 0) i = (i + 1) & mask;
    this.#slots[i] = set;
    this.#hashes[i] = hash;
  }

  #grow(): void {
    const slots = this.#slots;
    const hashes = this.#hashes;
    this.#slots = new Int32Array(slots.length * 2);
    this.#hashes = new Int32Array(slots.length * 2);
    for (let i = 0; i < slots.length; i += 1) if (slots[i] !== 0) this.#put(hashes[i] as number, slots[i] as number);
    giveBack(slots);
    giveBack(hashes);
  }
}
