/** Hashes and open-addressing tables in shared memory. Slots are pairs: full hash, number + 1 (0 = empty). */

const PRIME = 0x01000193;

/** One step of FNV-1a, from the last byte of a name to its first: a suffix costs nothing extra. */
export function step(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, PRIME);
}

/** Finaliser of MurmurHash3: low bits then depend on all bytes. Unsigned 32 bits. */
export function finish(hash: number): number {
  let h = hash;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hash of a whole name. */
export function hashName(bytes: Uint8Array, start: number, end: number, seed: number): number {
  let h = seed;
  for (let i = end - 1; i >= start; i -= 1) h = step(h, bytes[i] ?? 0);
  return finish(h);
}

/** Hash of a digest: `words[at, at + length)`. */
export function hashWords(words: Uint32Array, at: number, length: number, seed: number): number {
  let h = seed;
  for (let i = at; i < at + length; i += 1) h = Math.imul(h ^ (words[i] ?? 0), 0x9e3779b1) ^ (h >>> 15);
  return finish(h);
}

/** Slots for `count` keys in shared memory, at most half full: an array of pairs. At least one slot stays empty. */
export function newSlots(count: number): Uint32Array<SharedArrayBuffer> {
  let slots = 4;
  while (slots < count * 2) slots *= 2;
  return new Uint32Array(new SharedArrayBuffer(slots * 8));
}

/** A bit per hash, eight to sixteen bits per key: small enough for the processor's cache, it ends seven of eight look-ups in vain. In shared memory. */
export function newSieve(count: number): Uint32Array<SharedArrayBuffer> {
  let words = 1;
  while (words * 4 < count) words *= 2;
  return new Uint32Array(new SharedArrayBuffer(words * 4));
}

/** Sets the bit of a hash. */
export function mark(sieve: Uint32Array, hash: number): void {
  const at = (hash >>> 5) & (sieve.length - 1);
  sieve[at] = (sieve[at] ?? 0) | (1 << (hash & 31));
}

/** First empty pair for a hash. */
export function emptySlot(slots: Uint32Array, hash: number): number {
  const mask = slots.length / 2 - 1;
  let slot = hash & mask;
  while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
  return slot * 2;
}
