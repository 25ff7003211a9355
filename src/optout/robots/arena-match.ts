/** Verdicts from compiled rule sets. Gives what `decide` gives, without allocating. */

import { matchingRule } from "./arena-rule.ts";
import { bestIndexed } from "./literal-index.ts";
import { appendQueryForm, appendTarget, KIND_BITS, octetBits, OctetBuffer } from "./octets.ts";
import { ALLOW_ALL, DISALLOW_ALL, TOO_MANY_RULES } from "./rules.ts";
import type { RuleArena, RuleArenaData } from "./rules.ts";
import { headOf, INDEXED_LITERAL_WORDS, LAYOUT, LITERAL_EXACT, literalCode, literalHead, literalLength, SET_WORDS, WILDCARD_WORDS } from "./set-layout.ts";
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
    if (set === DISALLOW_ALL && (this.#google || !maybeRobotsTxt(bytes, start, end))) return false;
    const bits = octetBits(bytes, start, end);
    if (this.#google) return isAllow(this.#best(set, bytes, start, end, bits));
    if (bits < 0) return this.#allowedNormalised(set, bytes, start, end);
    if (isRobotsTxt(bytes, start, end)) return true;
    return set !== DISALLOW_ALL && isAllow(this.#best(set, bytes, start, end, bits));
  }

  rule(set: number, bytes: Uint8Array, start: number, end: number): string | undefined {
    if (set === ALLOW_ALL || set === TOO_MANY_RULES) return undefined;
    const allowed = this.allowed(set, bytes, start, end);
    const text = set === DISALLOW_ALL ? "Disallow: /" : this.#matching(set, bytes, start, end);
    // robots.txt itself is allowed by no rule (RFC 9309 §2.2.2).
    return allowed && text?.startsWith("Disallow") === true ? undefined : text;
  }

  #matching(set: number, bytes: Uint8Array, start: number, end: number): string | undefined {
    const path = new OctetBuffer();
    appendTarget(bytes, start, end, this.#google ? "google" : "rfc9309", path);
    const first = matchingRule(this.#words, this.#octets, set, path.bytes, 0, path.length);
    const query = new OctetBuffer();
    if (this.#google || !appendQueryForm(path.bytes, 0, path.length, query)) return first?.text;
    const second = matchingRule(this.#words, this.#octets, set, query.bytes, 0, query.length);
    return (second?.code ?? -1) > (first?.code ?? -1) ? second?.text : first?.text;
  }

  /** The same where the path holds octets that are compared in another form. */
  #allowedNormalised(set: number, bytes: Uint8Array, start: number, end: number): boolean {
    const path = this.#path;
    path.length = 0;
    appendTarget(bytes, start, end, "rfc9309", path);
    if (isRobotsTxt(path.bytes, 0, path.length)) return true;
    if (set === DISALLOW_ALL) return false;
    const best = this.#best(set, path.bytes, 0, path.length, octetBits(path.bytes, 0, path.length));
    const query = this.#query;
    query.length = 0;
    if (!appendQueryForm(path.bytes, 0, path.length, query)) return isAllow(best);
    return isAllow(Math.max(best, this.#best(set, query.bytes, 0, query.length, octetBits(query.bytes, 0, query.length))));
  }

  /** The highest code of a rule that matches a path whose octets have these bits; -1 where none does. */
  #best(set: number, path: Uint8Array, start: number, end: number, bits: number): number {
    const words = this.#words;
    const octets = this.#octets;
    const base = words[set] as number;
    const literals = words[set + 1] as number;
    const wildcards = words[set + 2] as number;
    const count = literals >>> 1;
    const first = set + SET_WORDS;
    const indexed = (literals & 1) === 1;
    const best = indexed ? bestIndexed(words, first, count, octets, base, path, start, end) : bestLinear(words, first, count, octets, base, path, start, end);
    if (wildcards === 0) return best;
    let at = first + (indexed ? count * INDEXED_LITERAL_WORDS : count);
    let from = base + (words[set + 3] as number);
    const missing = ~bits & KIND_BITS;
    const stop = at + wildcards * WILDCARD_WORDS;
    for (; at < stop; at += WILDCARD_WORDS) {
      const code = words[at + 1] as number;
      if (code <= best) return best;
      const word = words[at] as number;
      const size = word >>> 1;
      if (((words[at + 2] as number) & missing) === 0 && matchesWildcard(path, start, end, octets, from, from + size, (word & 1) === 1)) return code;
      from += size;
    }
    return best;
  }
}

/** The code of the first, and so highest, of `count` literals at `at` that matches; -1 where none does. */
function bestLinear(words: Int32Array, at: number, count: number, octets: Uint8Array, base: number, path: Uint8Array, start: number, end: number): number {
  const length = end - start;
  const head = headOf(path, start, end);
  let from = base;
  for (let k = at; k < at + count; k += 1) {
    const word = words[k] as number;
    const size = literalLength(word);
    if (size > 2 ? literalHead(word) === head && size <= length : size <= length) {
      if ((word & LITERAL_EXACT) === 0 || size === length) {
        // Literals and paths begin with "/" (or the literal is empty): compare behind it.
        let i = 1;
        while (i < size && octets[from + i] === path[start + i]) i += 1;
        if (i >= size) return literalCode(word);
      }
    }
    from += size;
  }
  return -1;
}

function isAllow(code: number): boolean {
  return code < 0 || (code & 1) === 1;
}

/** False for nearly all paths that are not `/robots.txt`, in whatever encoding. */
function maybeRobotsTxt(bytes: Uint8Array, start: number, end: number): boolean {
  const second = bytes[start + 1];
  return end - start >= ROBOTS_TXT.length && (second === 0x72 || second === 0x25);
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
