/** Verdicts from compiled rule sets. Gives what `decide` gives, without allocating. */

import { bestIndexed } from "./literal-index.ts";
import { appendQueryForm, appendTarget, needsNormalising, OctetBuffer } from "./octets.ts";
import { ALLOW_ALL, DISALLOW_ALL, TOO_MANY_RULES } from "./rules.ts";
import type { RuleArena, RuleArenaData } from "./rules.ts";
import {
  INDEXED_LITERAL_WORDS, LAYOUT, LITERAL_EXACT, LITERAL_LENGTH_SHIFT, literalCode, SET_WORDS, WILDCARD_LENGTH_SHIFT, WILDCARD_WORDS,
} from "./set-layout.ts";
import { matchesWildcard } from "./wildcard.ts";

const ROBOTS_TXT = new TextEncoder().encode("/robots.txt");

class Arena implements RuleArena {
  readonly #words: Int32Array;
  readonly #octets: Uint8Array;
  readonly #google: boolean;
  readonly #path = new OctetBuffer();
  readonly #query = new OctetBuffer();

  constructor(data: RuleArenaData) {
    this.#words = new Int32Array(data.words);
    this.#octets = new Uint8Array(data.bytes);
    this.#google = this.#words[0] === 1;
    if (this.#words[1] !== LAYOUT) throw new TypeError("these rules were compiled by another version");
  }

  allowed(set: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (set === ALLOW_ALL) return true;
    if (set === TOO_MANY_RULES) return false;
    if (this.#google) return set !== DISALLOW_ALL && isAllow(this.#best(set, bytes, start, end));
    if (!needsNormalising(bytes, start, end)) {
      if (isRobotsTxt(bytes, start, end)) return true;
      return set !== DISALLOW_ALL && isAllow(this.#best(set, bytes, start, end));
    }
    const path = this.#path;
    path.length = 0;
    appendTarget(bytes, start, end, "rfc9309", path);
    if (isRobotsTxt(path.bytes, 0, path.length)) return true;
    if (set === DISALLOW_ALL) return false;
    const best = this.#best(set, path.bytes, 0, path.length);
    const query = this.#query;
    query.length = 0;
    if (!appendQueryForm(path.bytes, 0, path.length, query)) return isAllow(best);
    return isAllow(Math.max(best, this.#best(set, query.bytes, 0, query.length)));
  }

  /** The highest code of a rule that matches; -1 where none does. */
  #best(set: number, path: Uint8Array, start: number, end: number): number {
    const words = this.#words;
    const octets = this.#octets;
    const length = end - start;
    const base = words[set] as number;
    const literals = words[set + 1] as number;
    const wildcards = words[set + 2] as number;
    const count = literals >>> 1;
    let at = set + SET_WORDS;
    let from = base;
    let best = -1;
    if ((literals & 1) === 1) {
      best = bestIndexed(words, at, count, octets, base, path, start, end);
      if (wildcards === 0) return best;
      at += count * INDEXED_LITERAL_WORDS;
      from = this.#endOfIndexed(set, count, base);
    } else {
      const stop = at + count;
      for (; at < stop; at += 1) {
        const word = words[at] as number;
        const size = word >>> LITERAL_LENGTH_SHIFT;
        if (best < 0 && size <= length && ((word & LITERAL_EXACT) === 0 || size === length)) {
          // Literals and paths begin with "/" (or the literal is empty): compare behind it.
          let i = 1;
          while (i < size && octets[from + i] === path[start + i]) i += 1;
          if (i >= size) {
            best = literalCode(word);
            if (wildcards === 0) return best;
          }
        }
        from += size;
      }
    }
    const stop = at + wildcards * WILDCARD_WORDS;
    for (; at < stop; at += WILDCARD_WORDS) {
      const code = words[at + 1] as number;
      if (code <= best) return best;
      const word = words[at] as number;
      const size = word >>> WILDCARD_LENGTH_SHIFT;
      if (matchesWildcard(path, start, end, octets, from, from + size, (word & 1) === 1)) return code;
      from += size;
    }
    return best;
  }

  /** First octet behind the indexed literals: the end of the one written last, which is the last in order. */
  #endOfIndexed(set: number, count: number, base: number): number {
    const at = set + SET_WORDS + (count - 1) * INDEXED_LITERAL_WORDS;
    return base + (this.#words[at] as number) + ((this.#words[at + 1] as number) >>> LITERAL_LENGTH_SHIFT);
  }
}

function isAllow(code: number): boolean {
  return code < 0 || (code & 1) === 1;
}

function isRobotsTxt(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== ROBOTS_TXT.length) return false;
  for (let i = 0; i < ROBOTS_TXT.length; i += 1) if (bytes[start + i] !== ROBOTS_TXT[i]) return false;
  return true;
}

/** Opens compiled rules, in this or another thread; the data is shared, not copied. Throws TypeError on data of another layout. */
export function openArena(data: RuleArenaData): RuleArena {
  return new Arena(data);
}
