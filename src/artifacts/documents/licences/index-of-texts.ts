/** Which licence texts of the library a text shares its shingles with: one pass over the text for the whole library. */

import { FINGERPRINTS, type Fingerprint } from "./generated.ts";
import { SHINGLE, type Word, sampled, shingleHash } from "./words.ts";

export interface Likeness {
  readonly licence: Fingerprint;
  /** Share of the library text's shingles found in the file, 0 to 1. */
  readonly found: number;
  /** Share of the file's shingles found in the library text, 0 to 1. */
  readonly covered: number;
}

interface Library {
  /** Shingle hash → indexes of licences that hold it. */
  readonly holders: ReadonlyMap<number, readonly number[]>;
  readonly sizes: readonly number[];
}

let library: Library | undefined;

/** Decodes the fingerprints, once. */
function load(): Library {
  if (library !== undefined) return library;
  const holders = new Map<number, number[]>();
  const sizes: number[] = [];
  FINGERPRINTS.forEach((print, index) => {
    const bytes = atob(print.hashes);
    for (let i = 0; i + 2 < bytes.length; i += 3) {
      const hash = (bytes.charCodeAt(i) << 16) | (bytes.charCodeAt(i + 1) << 8) | bytes.charCodeAt(i + 2);
      const list = holders.get(hash);
      if (list === undefined) holders.set(hash, [index]);
      else list.push(index);
    }
    sizes.push(Math.max(1, bytes.length / 3));
  });
  library = { holders, sizes };
  return library;
}

/** Likeness of a text to every licence of the library that shares anything with it, most alike first. */
export function likenesses(words: readonly Word[]): readonly Likeness[] {
  const { holders, sizes } = load();
  const hits = new Uint32Array(FINGERPRINTS.length);
  const seen = new Set<number>();
  let dense = 0;
  let sparse = 0;
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const hash = shingleHash(words, i);
    if (seen.has(hash)) continue;
    seen.add(hash);
    dense++;
    if (sampled(hash)) sparse++;
    for (const index of holders.get(hash) ?? []) hits[index] = (hits[index] ?? 0) + 1;
  }
  const result: Likeness[] = [];
  FINGERPRINTS.forEach((licence, index) => {
    const count = hits[index] ?? 0;
    if (count === 0) return;
    result.push({ licence, found: count / (sizes[index] ?? 1), covered: count / Math.max(1, licence.dense ? dense : sparse) });
  });
  const score = (l: Likeness): number => (l.found + l.covered === 0 ? 0 : (2 * l.found * l.covered) / (l.found + l.covered));
  return result.sort((a, b) => score(b) - score(a) || b.found - a.found || (a.licence.id < b.licence.id ? -1 : 1));
}

export interface Addition {
  readonly line: number;
  readonly words: number;
  readonly text: string;
}

/** Runs of words of a file that none of the given licence texts hold, in order; only where all of them are kept densely. */
export function additions(words: readonly Word[], licences: readonly Fingerprint[]): readonly Addition[] {
  const { holders } = load();
  const wanted = new Set(licences.map((l) => FINGERPRINTS.indexOf(l)));
  const covered = new Uint8Array(words.length);
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    if ((holders.get(shingleHash(words, i)) ?? []).some((index) => wanted.has(index))) covered.fill(1, i, i + SHINGLE);
  }
  const runs: Addition[] = [];
  let start = -1;
  for (let i = 0; i <= words.length; i++) {
    const open = i < words.length && covered[i] === 0;
    if (open && start < 0) start = i;
    if (!open && start >= 0) {
      const run = words.slice(start, i);
      runs.push({ line: run[0]?.line ?? 1, words: run.length, text: run.slice(0, 400).map((w) => w.text).join(" ") });
      start = -1;
    }
  }
  return runs;
}
