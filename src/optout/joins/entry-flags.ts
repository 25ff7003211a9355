/** Bits of an entry, and the chains of entries that share one value. */

import { ENTRY_KINDS, type EntryKind, type ListRole } from "./types.ts";

/** `kind`: mask of the kind's number. `http`, `https`: only that scheme. `literal`: a prefix taken as given, not ending at a segment. */
export const FLAG = { kind: 15, literal: 16, http: 32, https: 64 } as const;

/** Kind → its number in the flags. */
export const CODE = Object.fromEntries(ENTRY_KINDS.map((kind, code) => [kind, code])) as Readonly<Record<EntryKind, number>>;

/** Entries with one value that differ in their terms (role of the list, use, end, scheme); more are refused and counted. */
export const MAX_SAME = 16;

/** Links entries with one value. Of entries with equal terms the earliest in force stands for all. */
export class Chains {
  /** Entry → next entry with the same value, -1 at the end. In shared memory. */
  readonly next: Int32Array<SharedArrayBuffer>;
  readonly dropped: { readonly entry: number }[] = [];
  repeated = 0;
  readonly #flags: Uint8Array;
  readonly #listUse: Uint32Array;
  readonly #from: Float64Array;
  readonly #to: Float64Array;
  readonly #roles: readonly ListRole[];

  constructor(size: number, flags: Uint8Array, listUse: Uint32Array, from: Float64Array, to: Float64Array, roles: readonly ListRole[]) {
    this.next = new Int32Array(new SharedArrayBuffer(size * 4)).fill(-1);
    this.#flags = flags;
    this.#listUse = listUse;
    this.#from = from;
    this.#to = to;
    this.#roles = roles;
  }

  /** Adds `entry` to the chain that begins at `head` (-1 = none yet); returns the new head. Entries come in their order. */
  add(head: number, entry: number): number {
    let count = 0;
    let last = -1;
    for (let e = head; e >= 0; e = this.next[e] ?? -1) {
      if (this.#same(e, entry)) {
        this.repeated += 1;
        if (!this.#earlier(entry, e)) return head;
        // The earlier one takes the place of the other.
        this.next[entry] = this.next[e] ?? -1;
        this.next[e] = -1;
        if (last < 0) return entry;
        this.next[last] = entry;
        return head;
      }
      count += 1;
      last = e;
    }
    if (count >= MAX_SAME) { this.dropped.push({ entry }); return head; }
    if (last < 0) return entry;
    this.next[last] = entry;
    return head;
  }

  #same(a: number, b: number): boolean {
    const x = this.#listUse[a] ?? 0;
    const y = this.#listUse[b] ?? 0;
    return this.#flags[a] === this.#flags[b] && x % 0x1_0000 === y % 0x1_0000 && Object.is(this.#to[a] ?? Number.NaN, this.#to[b] ?? Number.NaN)
      && this.#roles[Math.floor(x / 0x1_0000)] === this.#roles[Math.floor(y / 0x1_0000)];
  }

  /** Whether `a` is in force before `b`. An unknown date is before all: it leaves no row out. */
  #earlier(a: number, b: number): boolean {
    const x = this.#from[a] ?? Number.NaN;
    const y = this.#from[b] ?? Number.NaN;
    return Number.isNaN(x) ? !Number.isNaN(y) : x < y;
  }
}
