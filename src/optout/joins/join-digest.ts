/** Digests of rows against compiled ones. */

import { readSha1, readSha256, SHA1_WORDS, SHA256_WORDS } from "./digest-text.ts";
import { hashWords } from "./hashing.ts";
import { hit } from "./join-name.ts";
import { type Hits, HOW_CODE, type RegisterData } from "./types.ts";

export class DigestJoin {
  readonly #read: typeof readSha256;
  readonly #length: number;
  readonly #how: number;
  readonly #words: Uint32Array;
  readonly #sieve: Uint32Array;
  readonly #slots: Uint32Array;
  readonly #mask: number;
  readonly #head: Int32Array;
  readonly #next: Int32Array;
  readonly #seed: number;
  readonly #asked = new Uint32Array(SHA256_WORDS);

  constructor(kind: "sha256" | "sha1-base32", data: RegisterData) {
    const { buffers } = data;
    const long = kind === "sha256";
    this.#read = long ? readSha256 : readSha1;
    this.#length = long ? SHA256_WORDS : SHA1_WORDS;
    this.#how = HOW_CODE[kind];
    this.#words = new Uint32Array(long ? buffers.sha256 : buffers.sha1);
    this.#sieve = new Uint32Array(long ? buffers.sha256Sieve : buffers.sha1Sieve);
    this.#slots = new Uint32Array(long ? buffers.sha256Slots : buffers.sha1Slots);
    this.#mask = this.#slots.length / 2 - 1;
    this.#head = new Int32Array(long ? buffers.sha256Head : buffers.sha1Head);
    this.#next = new Int32Array(buffers.next);
    this.#seed = data.seed;
  }

  match(bytes: Uint8Array, start: number, end: number, hits: Hits): void {
    if (!this.#read(bytes, start, end, this.#asked)) return;
    const hash = hashWords(this.#asked, 0, this.#length, this.#seed);
    const sieve = this.#sieve;
    if (((sieve[(hash >>> 5) & (sieve.length - 1)] as number) & (1 << (hash & 31))) === 0) return;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const digest = (this.#slots[slot * 2 + 1] ?? 0) - 1;
      if (digest < 0) return;
      if (this.#slots[slot * 2] !== hash || !this.#equal(digest)) continue;
      for (let e = this.#head[digest] ?? -1; e >= 0; e = this.#next[e] ?? -1) hit(hits, e, this.#how);
      return;
    }
  }

  #equal(digest: number): boolean {
    const at = digest * this.#length;
    for (let i = 0; i < this.#length; i += 1) if (this.#words[at + i] !== this.#asked[i]) return false;
    return true;
  }
}
