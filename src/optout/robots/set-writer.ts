/** Writes a rule list as a set at the end of the arena's memory; equal sets are written once. */

import { sortedByCode } from "./entry-sort.ts";
import { OctetBuffer, patternBits } from "./octets.ts";
import { SetTable, Words } from "./octet-store.ts";
import { writeIndex } from "./literal-index.ts";
import { appendOctets, compareEntries, ENTRY_CODE, ENTRY_LENGTH, ENTRY_WORD, ENTRY_WORDS } from "./rule-list.ts";
import type { RuleList } from "./rule-list.ts";
import { LAYOUT, LINEAR_LITERALS } from "./set-layout.ts";
import type { Mode } from "../types.ts";

export class SetWriter {
  readonly words = new Words();
  readonly octets = new OctetBuffer();
  readonly #table = new SetTable();

  constructor(mode: Mode) {
    this.words.push(mode === "google" ? 1 : 0);
    this.words.push(LAYOUT);
    this.words.push(0);
  }

  get count(): number {
    return this.#table.count;
  }

  /** The set of a list, new or written before. */
  write(list: RuleList): number {
    const { words, octets } = this;
    const set = words.length;
    const base = octets.length;
    octets.reserve(list.octets.length * 2);
    words.push(base);
    words.push(0);
    words.push(0);
    words.push(0);
    const count = list.literals.length / ENTRY_WORDS;
    const indexed = count > LINEAR_LITERALS;
    const literals = indexed ? writeIndex(list, count, words, octets, base) : this.#linear(list, count);
    const literalOctets = octets.length - base;
    const wildcards = this.#wildcards(list);
    // Only now: the array may have grown.
    words.array[set + 1] = literals * 2 + (indexed ? 1 : 0);
    words.array[set + 2] = wildcards;
    words.array[set + 3] = literalOctets;
    return this.#share(set, base);
  }

  /** Drops the set just written where an equal one exists. */
  #share(set: number, base: number): number {
    const { words, octets } = this;
    const w = words.array;
    const o = octets.bytes;
    let hash = 0x811c9dc5;
    for (let i = set + 1; i < words.length; i += 1) hash = Math.imul(hash ^ (w[i] as number), 0x01000193);
    for (let i = base; i < octets.length; i += 1) hash = Math.imul(hash ^ (o[i] as number), 0x01000193);
    hash ^= hash >>> 15;
    const length = words.length - set;
    const size = octets.length - base;
    const found = this.#table.find(hash, (other) => {
      for (let i = 1; i < length; i += 1) if (w[other + i] !== w[set + i]) return false;
      const from = w[other] as number;
      for (let i = 0; i < size; i += 1) if (o[from + i] !== o[base + i]) return false;
      return true;
    });
    if (found >= 0) {
      words.length = set;
      octets.length = base;
      return found;
    }
    this.#table.add(hash, set);
    return set;
  }

  #linear(list: RuleList, count: number): number {
    const { array } = list.literals;
    const { bytes } = list.octets;
    const order = sortedByCode(array, bytes, count);
    this.words.reserve(count);
    const words = this.words.array;
    let at = this.words.length;
    let before = -1;
    for (let i = 0; i < count; i += 1) {
      const entry = order[i] as number;
      const word = array[entry + ENTRY_WORD] as number;
      if (before >= 0 && array[before + ENTRY_WORD] === word && compareEntries(bytes, array, before, entry) === 0) continue;
      before = entry;
      words[at] = word;
      at += 1;
      appendOctets(this.octets, bytes, array[entry] as number, array[entry + ENTRY_LENGTH] as number);
    }
    const written = at - this.words.length;
    this.words.length = at;
    return written;
  }

  #wildcards(list: RuleList): number {
    const count = list.wildcards.length / ENTRY_WORDS;
    if (count === 0) return 0;
    const { array } = list.wildcards;
    const { bytes } = list.octets;
    const order = sortedByCode(array, bytes, count);
    for (let i = 0; i < count; i += 1) {
      const at = order[i] as number;
      const from = array[at] as number;
      const length = array[at + ENTRY_LENGTH] as number;
      this.words.push(length * 2 + (array[at + ENTRY_WORD] as number));
      this.words.push(array[at + ENTRY_CODE] as number);
      this.words.push(patternBits(bytes, from, from + length));
      appendOctets(this.octets, bytes, from, length);
    }
    return count;
  }
}
