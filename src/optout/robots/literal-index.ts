/** Many literals in one set: sorted by octets, each with the longest other that is its prefix, so that a search and a walk find all that match. */

import { sortedByOctets } from "./entry-sort.ts";
import type { Words } from "./octet-store.ts";
import type { OctetBuffer } from "./octets.ts";
import { appendOctets, compareEntries, ENTRY_LENGTH, ENTRY_WORD } from "./rule-list.ts";
import type { RuleList } from "./rule-list.ts";
import { INDEXED_LITERAL_WORDS, LITERAL_EXACT, literalCode, literalLength } from "./set-layout.ts";

/** Appends the literals of a list as INDEXED_LITERAL_WORDS each; `base` is the first octet of the set. Returns how many are left without duplicates. */
export function writeIndex(list: RuleList, count: number, words: Words, octets: OctetBuffer, base: number): number {
  const entries = list.literals.array;
  const bytes = list.octets.bytes;
  const order = sortedByOctets(entries, bytes, count);
  words.reserve(count * INDEXED_LITERAL_WORDS);
  const array = words.array;
  const first = words.length;
  /** Literals that are prefixes of the one at hand, the longest last. */
  const open: number[] = [];
  let written = 0;
  let before = -1;
  for (const at of order) {
    if (before >= 0 && compareEntries(bytes, entries, before, at) === 0) continue;
    before = at;
    const start = entries[at] as number;
    const length = entries[at + ENTRY_LENGTH] as number;
    while (open.length > 0 && !isPrefix(array, first + (open.at(-1) as number) * INDEXED_LITERAL_WORDS, octets.bytes, base, bytes, start, length)) open.pop();
    const to = first + written * INDEXED_LITERAL_WORDS;
    array[to] = octets.length - base;
    array[to + 1] = entries[at + ENTRY_WORD] as number;
    array[to + 2] = open.at(-1) ?? -1;
    appendOctets(octets, bytes, start, length);
    open.push(written);
    written += 1;
  }
  words.length = first + written * INDEXED_LITERAL_WORDS;
  return written;
}

function isPrefix(words: Int32Array, at: number, octets: Uint8Array, base: number, bytes: Uint8Array, start: number, length: number): boolean {
  const size = literalLength(words[at + 1] as number);
  if (size > length) return false;
  const from = base + (words[at] as number);
  for (let i = 0; i < size; i += 1) if (octets[from + i] !== bytes[start + i]) return false;
  return true;
}

/**
 * The highest code among the `count` indexed literals at `first` that match `path[start, end)`; -1 where none does. The literal that comes
 * last before the path has all its prefixes among its own, and how far it agrees with the path says which of them match.
 */
export function bestIndexed(words: Int32Array, first: number, count: number, octets: Uint8Array, base: number, path: Uint8Array, start: number, end: number): number {
  let low = 0;
  let high = count;
  const length = end - start;
  let common = 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = first + middle * INDEXED_LITERAL_WORDS;
    const from = base + (words[at] as number);
    const size = literalLength(words[at + 1] as number);
    const shared = size < length ? size : length;
    let i = 0;
    while (i < shared && octets[from + i] === path[start + i]) i += 1;
    if (i === size || (i < shared && (octets[from + i] as number) < (path[start + i] as number))) {
      low = middle + 1;
      common = i;
    } else high = middle;
  }
  let best = -1;
  for (let k = low - 1; k >= 0;) {
    const at = first + k * INDEXED_LITERAL_WORDS;
    const word = words[at + 1] as number;
    const size = literalLength(word);
    if (size <= common && ((word & LITERAL_EXACT) === 0 || size === length)) {
      const code = literalCode(word);
      if (code > best) best = code;
    }
    k = words[at + 2] as number;
  }
  return best;
}
