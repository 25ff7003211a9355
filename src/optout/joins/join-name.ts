/** Look-ups by name (host, domain, repository, account) in compiled entries. */

import { finish, hashName } from "./hashing.ts";
import type { Hits, RegisterData } from "./types.ts";

/** Adds an entry to the hits of a row. */
export function hit(hits: Hits, entry: number, how: number): void {
  const at = hits.count;
  if (at === hits.entries.length) { hits.full = true; return; }
  hits.entries[at] = entry;
  hits.how[at] = how;
  hits.count = at + 1;
}

export class NameJoin {
  readonly seed: number;
  /** Name → first entry, -1 for none. */
  readonly head: Int32Array;
  /** Entry → next with the same value. */
  readonly next: Int32Array;
  readonly #slots: Uint32Array;
  readonly #mask: number;
  readonly #bytes: Uint8Array;
  readonly #ends: Uint32Array;

  constructor(data: RegisterData) {
    this.seed = data.seed;
    this.head = new Int32Array(data.buffers.nameHead);
    this.next = new Int32Array(data.buffers.next);
    this.#slots = new Uint32Array(data.buffers.nameSlots);
    this.#mask = this.#slots.length / 2 - 1;
    this.#bytes = new Uint8Array(data.buffers.names);
    this.#ends = new Uint32Array(data.buffers.nameEnds);
  }

  /** Number of the name `bytes[start, end)`, -1 where it has no entries. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.seek(hashName(bytes, start, end, this.seed), bytes, start, end);
  }

  /** As `find`, where the steps of the hash were made by the caller. */
  findStepped(state: number, bytes: Uint8Array, start: number, end: number): number {
    return this.seek(finish(state), bytes, start, end);
  }

  /** `hash`: of the whole name. */
  seek(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const slots = this.#slots;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const id = slots[slot * 2 + 1] ?? 0;
      if (id === 0) return -1;
      if (slots[slot * 2] === hash && this.#equal(id - 1, bytes, start, end)) return id - 1;
    }
  }

  text(name: number): string {
    return Buffer.from(this.#bytes.subarray(name === 0 ? 0 : (this.#ends[name - 1] ?? 0), this.#ends[name] ?? 0)).toString("utf8");
  }

  #equal(name: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = name === 0 ? 0 : (this.#ends[name - 1] ?? 0);
    if ((this.#ends[name] ?? 0) - from !== end - start) return false;
    for (let i = start, k = from; i < end; i += 1, k += 1) if (this.#bytes[k] !== bytes[i]) return false;
    return true;
  }
}
