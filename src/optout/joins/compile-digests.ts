/** Digests: an open-addressing table on 32-bit hashes; every hit is confirmed on all bits. */

import { SHA1_WORDS, SHA256_WORDS } from "./digest-text.ts";
import { type Chains, CODE, FLAG } from "./entry-flags.ts";
import { hashWords, mark, newSieve, newSlots } from "./hashing.ts";

interface DigestBuffers { readonly sieve: SharedArrayBuffer; readonly slots: SharedArrayBuffer; readonly head: SharedArrayBuffer }

/** `words` holds the digests one after another; `subject[entry]` is the number of its digest for entries of `kind`. */
export function buildDigests(kind: "sha256" | "sha1-base32", words: Uint32Array, flags: Uint8Array, subject: Uint32Array, chains: Chains, seed: number): DigestBuffers {
  const length = kind === "sha256" ? SHA256_WORDS : SHA1_WORDS;
  const count = words.length / length;
  const slots = newSlots(count);
  const mask = slots.length / 2 - 1;
  const first = new Uint32Array(count);
  for (let digest = 0; digest < count; digest += 1) {
    const hash = hashWords(words, digest * length, length, seed);
    let slot = hash & mask;
    for (; slots[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
      if (slots[slot * 2] === hash && equal(words, ((slots[slot * 2 + 1] ?? 0) - 1) * length, digest * length, length)) break;
    }
    if (slots[slot * 2 + 1] === 0) { slots[slot * 2] = hash; slots[slot * 2 + 1] = digest + 1; }
    first[digest] = (slots[slot * 2 + 1] ?? 0) - 1;
  }
  const head = new Int32Array(new SharedArrayBuffer(count * 4)).fill(-1);
  for (let entry = 0; entry < flags.length; entry += 1) {
    if (((flags[entry] ?? 0) & FLAG.kind) !== CODE[kind]) continue;
    const digest = first[subject[entry] ?? 0] ?? 0;
    head[digest] = chains.add(head[digest] ?? -1, entry);
  }
  const sieve = newSieve(count);
  for (let slot = 0; slot < slots.length; slot += 2) if (slots[slot + 1] !== 0) mark(sieve, slots[slot] ?? 0);
  return { sieve: sieve.buffer, slots: slots.buffer, head: head.buffer };
}

function equal(words: Uint32Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i += 1) if (words[a + i] !== words[b + i]) return false;
  return true;
}
