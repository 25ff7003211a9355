/** Distinct byte strings (hosts, names) as dense numbers: what is decided once per host and not per row is kept by them. */

/** Longest walk along one cluster of the table before the hash gets another seed: input that was made to collide costs little. */
const MAX_PROBES = 192;
/** Bytes of all strings together. */
const MAX_ARENA = 0x7fff_ffff;
/** Seeds tried against such input; after them the table is slow but right. */
const MAX_RESEEDS = 8;

/** 32-bit FNV-1a from the last byte to the first, mixed at the end, so that low bits depend on all bytes. */
function hashBytes(bytes: Uint8Array, start: number, end: number, seed: number): number {
  let h = seed;
  for (let i = end - 1; i >= start; i -= 1) h = Math.imul(h ^ (bytes[i] ?? 0), 0x01000193);
  return mix(h);
}

/** Finaliser of MurmurHash3. */
function mix(hash: number): number {
  let h = hash;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Twice the room at least. */
function grown<T extends Uint8Array | Uint32Array>(array: T, wanted: number): T {
  const next = new (array.constructor as new (n: number) => T)(Math.max(wanted, array.length * 2));
  next.set(array);
  return next;
}

/**
 * Growable open-addressing intern table. Ids are dense, from 0, in order of first sight. One million hosts of 20 bytes take about
 * 50 MB. `intern` allocates only where the table grows.
 */
export class HostTable {
  #arena: Uint8Array;
  #ends: Uint32Array;
  #slots: Uint32Array;
  #size = 0;
  #used = 0;
  #seed = 0x811c9dc5;
  #reseeds = 0;
  #last = -1;
  readonly #max: number;

  /** `expected`: number of strings to make room for. `max`: number from which new ones are refused. */
  constructor(expected = 1024, max = 100_000_000) {
    let slots = 16;
    while (slots < expected * 1.6 && slots < 0x4000_0000) slots *= 2;
    this.#slots = new Uint32Array(slots);
    this.#ends = new Uint32Array(Math.max(16, expected));
    this.#arena = new Uint8Array(Math.max(256, expected * 16));
    this.#max = max;
  }

  /** Number of distinct strings. */
  get size(): number { return this.#size; }
  /** All strings one after another; string `id` ends at `ends[id]` and begins where the one before it ends. Valid until the next `intern`. */
  get arena(): Uint8Array { return this.#arena.subarray(0, this.#used); }
  /** Bytes of all strings together. */
  get used(): number { return this.#used; }
  get ends(): Uint32Array { return this.#ends.subarray(0, this.#size); }

  /** Id of `bytes[start, end)`, made where it is new; -1 where the table is full. The last answer is remembered: sorted input hashes once per host. */
  intern(bytes: Uint8Array, start: number, end: number): number {
    if (this.#last >= 0 && this.#equal(this.#last, bytes, start, end)) return this.#last;
    const slot = this.#seek(bytes, start, end);
    const found = this.#slots[slot] ?? 0;
    if (found !== 0) return (this.#last = found - 1);
    if (this.#size >= this.#max || this.#used + end - start > MAX_ARENA) return -1;
    return (this.#last = this.#add(bytes, start, end, slot));
  }

  /** As `intern`, but -1 where the string is not there. */
  find(bytes: Uint8Array, start: number, end: number): number {
    if (this.#last >= 0 && this.#equal(this.#last, bytes, start, end)) return this.#last;
    return (this.#slots[this.#seek(bytes, start, end)] ?? 0) - 1;
  }

  /** The string as text. */
  text(id: number): string {
    if (id < 0 || id >= this.#size) return "";
    const start = id === 0 ? 0 : (this.#ends[id - 1] ?? 0);
    return Buffer.from(this.#arena.buffer, this.#arena.byteOffset + start, (this.#ends[id] ?? 0) - start).toString("utf8");
  }

  #add(bytes: Uint8Array, start: number, end: number, slot: number): number {
    const id = this.#size;
    const length = end - start;
    if (this.#used + length > this.#arena.length) this.#arena = grown(this.#arena, this.#used + length);
    if (id === this.#ends.length) this.#ends = grown(this.#ends, id + 1);
    for (let i = start, to = this.#used; i < end; i += 1, to += 1) this.#arena[to] = bytes[i] ?? 0;
    this.#used += length;
    this.#ends[id] = this.#used;
    this.#size = id + 1;
    this.#slots[slot] = id + 1;
    if (this.#size * 1.6 > this.#slots.length) this.#rebuild(this.#slots.length * 2);
    return id;
  }

  /** Slot that holds the string, or the empty one where it belongs. */
  #seek(bytes: Uint8Array, start: number, end: number): number {
    for (;;) {
      const mask = this.#slots.length - 1;
      let slot = hashBytes(bytes, start, end, this.#seed) & mask;
      let probes = 0;
      for (; ; slot = (slot + 1) & mask, probes += 1) {
        const id = this.#slots[slot] ?? 0;
        if (id === 0 || this.#equal(id - 1, bytes, start, end)) return slot;
        if (probes === MAX_PROBES && this.#reseeds < MAX_RESEEDS) break;
      }
      this.#reseeds += 1;
      // A seed that depends on what is stored cannot be aimed at beforehand.
      this.#seed = hashBytes(this.#arena, 0, this.#used, this.#seed + 1);
      this.#rebuild(this.#slots.length);
    }
  }

  #equal(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = id === 0 ? 0 : (this.#ends[id - 1] ?? 0);
    if ((this.#ends[id] ?? 0) - from !== end - start) return false;
    const arena = this.#arena;
    for (let i = start, k = from; i < end; i += 1, k += 1) if (arena[k] !== bytes[i]) return false;
    return true;
  }

  #rebuild(slots: number): void {
    const table = new Uint32Array(slots);
    for (let id = 0, from = 0; id < this.#size; id += 1) {
      const to = this.#ends[id] ?? 0;
      let slot = hashBytes(this.#arena, from, to, this.#seed) & (slots - 1);
      while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
      table[slot] = id + 1;
      from = to;
    }
    this.#slots = table;
  }
}
