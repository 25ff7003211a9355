/** Writes a rule list as a set at the end of the arena's memory; equal sets are written once. */

import { OctetBuffer } from "./octets.ts";
import { SetTable, Words } from "./octet-store.ts";
import { writeIndex } from "./literal-index.ts";
import { appendOctets, compareEntries, ENTRY_WORDS } from "./rule-list.ts";
import type { RuleList } from "./rule-list.ts";
import { LAYOUT, LINEAR_LITERALS, LITERAL_LENGTH_SHIFT, WILDCARD_LENGTH_SHIFT } from "./set-layout.ts";
import type { Mode } from "../types.ts";

/** Lists up to this length are sorted by insertion. */
const SHORT = 64;

export class SetWriter {
  readonly words = new Words();
  readonly octets = new OctetBuffer();
  readonly #table = new SetTable();
  #order = new Int32Array(256);
  #keys = new Float64Array(256);

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
    const count = list.literals.length / ENTRY_WORDS;
    const indexed = count > LINEAR_LITERALS;
    const literals = indexed ? writeIndex(list, count, words, octets, base) : this.#linear(list, count);
    const wildcards = this.#wildcards(list);
    // Only now: the array may have grown.
    words.array[set + 1] = literals * 2 + (indexed ? 1 : 0);
    words.array[set + 2] = wildcards;
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
    const order = this.#byCode(list, array, count, LITERAL_LENGTH_SHIFT);
    let written = 0;
    let before = -1;
    for (let i = 0; i < count; i += 1) {
      const at = order[i] as number;
      const word = array[at + 1] as number;
      if (before >= 0 && compareEntries(list.octets.bytes, array, before, at, LITERAL_LENGTH_SHIFT) === 0) continue;
      before = at;
      this.words.push(word);
      appendOctets(this.octets, list.octets.bytes, array[at] as number, word >>> LITERAL_LENGTH_SHIFT);
      written += 1;
    }
    return written;
  }

  #wildcards(list: RuleList): number {
    const count = list.wildcards.length / ENTRY_WORDS;
    if (count === 0) return 0;
    const { array } = list.wildcards;
    const order = this.#byCode(list, array, count, WILDCARD_LENGTH_SHIFT);
    for (let i = 0; i < count; i += 1) {
      const at = order[i] as number;
      const word = array[at + 1] as number;
      this.words.push(word);
      this.words.push(array[at + 2] as number);
      appendOctets(this.octets, list.octets.bytes, array[at] as number, word >>> WILDCARD_LENGTH_SHIFT);
    }
    return count;
  }

  /** Places of the entries, by code, the highest first. In short lists equal codes lie by octets, so that lists in another order are equal. */
  #byCode(list: RuleList, array: Int32Array, count: number, shift: number): Int32Array {
    this.#reserve(count);
    const order = this.#order;
    if (count > SHORT) return this.#byCodeLong(array, count);
    const bytes = list.octets.bytes;
    for (let i = 0; i < count; i += 1) {
      const at = i * ENTRY_WORDS;
      const code = array[at + 2] as number;
      let j = i - 1;
      for (; j >= 0; j -= 1) {
        const other = order[j] as number;
        const difference = (array[other + 2] as number) - code;
        if (difference > 0 || (difference === 0 && compareEntries(bytes, array, other, at, shift) <= 0)) break;
        order[j + 1] = other;
      }
      order[j + 1] = at;
    }
    return order;
  }

  #byCodeLong(array: Int32Array, count: number): Int32Array {
    const keys = this.#keys;
    for (let i = 0; i < count; i += 1) keys[i] = (0x7fffffff - (array[i * ENTRY_WORDS + 2] as number)) * 0x100000 + i;
    keys.subarray(0, count).sort();
    for (let i = 0; i < count; i += 1) this.#order[i] = ((keys[i] as number) % 0x100000) * ENTRY_WORDS;
    return this.#order;
  }

  #reserve(count: number): void {
    if (this.#order.length >= count) return;
    this.#order = new Int32Array(count * 2);
    this.#keys = new Float64Array(count * 2);
  }
}
