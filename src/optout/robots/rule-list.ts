/** The rules of one agent in one file, in comparable form, sorted and written as a set of the arena. */

import { MAX_WILDCARD_RULES } from "./limits.ts";
import { Words } from "./octet-store.ts";
import { appendPattern, appendQueryForm, HAS_ESCAPES, HAS_WILDCARD, IS_ANCHORED, OctetBuffer } from "./octets.ts";
import { literalWord, MAX_EXTRA, MAX_LITERAL } from "./set-layout.ts";
import type { Mode } from "../types.ts";

const SLASH = 0x2f;
const STAR = 0x2a;
const INDEX_PAGE = new TextEncoder().encode("/index.htm");

/** Words of one rule: place and number of its octets, its literal word (wildcards: 1 where anchored), its code. */
export const ENTRY_WORDS = 4;
export const ENTRY_LENGTH = 1;
export const ENTRY_WORD = 2;
export const ENTRY_CODE = 3;

/** Orders two entries by octets, then by word; 0 where they are equal. */
export function compareEntries(bytes: Uint8Array, entries: Int32Array, a: number, b: number): number {
  const startA = entries[a] as number;
  const startB = entries[b] as number;
  const lengthA = entries[a + ENTRY_LENGTH] as number;
  const lengthB = entries[b + ENTRY_LENGTH] as number;
  const length = lengthA < lengthB ? lengthA : lengthB;
  for (let i = 0; i < length; i += 1) {
    const difference = (bytes[startA + i] as number) - (bytes[startB + i] as number);
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB || (entries[a + ENTRY_WORD] as number) - (entries[b + ENTRY_WORD] as number);
}

/** Appends `source[from, from + length)`: a loop, since most are too short for `set` to pay. */
export function appendOctets(out: OctetBuffer, source: Uint8Array, from: number, length: number): void {
  out.reserve(length);
  const bytes = out.bytes;
  let o = out.length;
  for (let i = from; i < from + length; i += 1, o += 1) bytes[o] = source[i] as number;
  out.length = o;
}

/** Rules of one set while it is compiled. Used again for each set. */
export class RuleList {
  readonly octets = new OctetBuffer();
  /** Rules without wildcards, and those whose wildcards all stand at the end, which say nothing more. */
  readonly literals = new Words();
  readonly wildcards = new Words();
  /** Rules with a `*` as written. */
  starred = 0;
  #allows = 0;
  #disallows = 0;
  #blocksAll = false;
  readonly #mode: Mode;

  constructor(mode: Mode) {
    this.#mode = mode;
  }

  clear(): void {
    this.octets.length = this.literals.length = this.wildcards.length = 0;
    this.starred = this.#allows = this.#disallows = 0;
    this.#blocksAll = false;
  }

  get tooMany(): boolean {
    return this.starred > MAX_WILDCARD_RULES;
  }

  get allowsAll(): boolean {
    return this.#disallows === 0;
  }

  get disallowsAll(): boolean {
    return this.#blocksAll && this.#allows === 0;
  }

  /** Adds a rule whose pattern is `body[start, end)`, not empty. */
  add(body: Uint8Array, start: number, end: number, allow: number): void {
    const out = this.octets;
    const from = out.length;
    const flags = appendPattern(body, start, end, this.#mode, out);
    const to = out.length;
    const anchored = (flags & IS_ANCHORED) === 0 ? 0 : 1;
    if ((flags & HAS_WILDCARD) !== 0) this.starred += 1;
    if (this.#mode === "google") {
      this.#put(from, to - from, anchored, flags, to - from + anchored, allow);
      if (allow === 1) this.#putFolder(from, to);
    } else if ((flags & HAS_ESCAPES) !== 0 && appendQueryForm(out.bytes, from, to, out)) {
      const priority = out.length - to + anchored;
      this.#put(to, out.length - to, anchored, flags, priority, allow);
      this.#put(from, to - from, anchored, flags, priority, allow);
    } else this.#put(from, to - from, anchored, flags, to - from + anchored, allow);
  }

  /** google/robotstxt: `Allow: …/index.htm(l)` allows `…/` itself. */
  #putFolder(from: number, to: number): void {
    const bytes = this.octets.bytes;
    let slash = to - 1;
    while (slash >= from && bytes[slash] !== SLASH) slash -= 1;
    if (slash < from || slash + INDEX_PAGE.length > to) return;
    for (let i = 0; i < INDEX_PAGE.length; i += 1) if (bytes[slash + i] !== INDEX_PAGE[i]) return;
    const length = slash + 1 - from;
    this.#put(from, length, 1, bytes.subarray(from, slash).includes(STAR) ? HAS_WILDCARD : 0, length + 1, 1);
  }

  #put(from: number, length: number, anchored: number, flags: number, priority: number, allow: number): void {
    const bytes = this.octets.bytes;
    const first = bytes[from];
    // A path begins with "/": a pattern that begins otherwise matches nothing.
    if (length === 0 || (first !== SLASH && first !== STAR)) return;
    if (allow === 1) this.#allows += 1;
    else this.#disallows += 1;
    let literal = length;
    if ((flags & HAS_WILDCARD) !== 0) {
      while (literal > 0 && bytes[from + literal - 1] === STAR) literal -= 1;
      for (let i = 0; i < literal; i += 1) if (bytes[from + i] === STAR) { literal = -1; break; }
    }
    const extra = priority - literal;
    const code = priority * 2 + allow;
    if (literal < 0 || literal > MAX_LITERAL || extra < 0 || extra > MAX_EXTRA) { this.#entry(this.wildcards, from, length, anchored, code); return; }
    const exact = anchored === 1 && literal === length;
    if (allow === 0 && !exact && literal <= 1) this.#blocksAll = true;
    this.#entry(this.literals, from, literal, literalWord(bytes, from, literal, extra, exact, allow), code);
  }

  #entry(list: Words, from: number, length: number, word: number, code: number): void {
    list.reserve(ENTRY_WORDS);
    const at = list.length;
    const array = list.array;
    array[at] = from;
    array[at + ENTRY_LENGTH] = length;
    array[at + ENTRY_WORD] = word;
    array[at + ENTRY_CODE] = code;
    list.length = at + ENTRY_WORDS;
  }
}
