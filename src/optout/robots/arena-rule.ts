/** The text of the rule that decides, out of a compiled set: for examples and findings, not for every row. */

import { INDEXED_LITERAL_WORDS, LITERAL_EXACT, literalCode, literalLength, SET_WORDS, WILDCARD_WORDS } from "./set-layout.ts";
import { matchesWildcard } from "./wildcard.ts";

const MAX_TEXT = 200;

/** A rule that matches, with its code (`set-layout.ts`). */
export interface MatchingRule { readonly code: number; readonly text: string }

/**
 * The rule with the highest code in `set` that matches `path[start, end)`, in the normalised form in which it is compared: octets as they
 * are compared, `*` and `$` as operators, at most 200 characters. Looks at every rule of the set. Undefined where none matches.
 */
export function matchingRule(words: Int32Array, octets: Uint8Array, set: number, path: Uint8Array, start: number, end: number): MatchingRule | undefined {
  const base = words[set] ?? 0;
  const literals = words[set + 1] ?? 0;
  const count = literals >>> 1;
  const indexed = (literals & 1) === 1;
  let best: { code: number; from: number; size: number; anchored: boolean } | undefined;
  const take = (code: number, from: number, size: number, anchored: boolean): void => {
    if ((best === undefined || code > best.code) && matchesWildcard(path, start, end, octets, from, from + size, anchored)) best = { code, from, size, anchored };
  };
  let at = set + SET_WORDS;
  let from = base;
  for (let k = 0; k < count; k += 1) {
    const word = words[at + (indexed ? 1 : 0)] ?? 0;
    const size = literalLength(word);
    take(literalCode(word), indexed ? base + (words[at] ?? 0) : from, size, (word & LITERAL_EXACT) !== 0);
    from += size;
    at += indexed ? INDEXED_LITERAL_WORDS : 1;
  }
  from = base + (words[set + 3] ?? 0);
  for (let k = words[set + 2] ?? 0; k > 0; k -= 1) {
    const word = words[at] ?? 0;
    const size = word >>> 1;
    take(words[at + 1] ?? 0, from, size, (word & 1) === 1);
    from += size;
    at += WILDCARD_WORDS;
  }
  if (best === undefined) return undefined;
  const pattern = Buffer.from(octets.buffer, octets.byteOffset + best.from, Math.min(best.size, MAX_TEXT)).toString("utf8");
  return { code: best.code, text: `${(best.code & 1) === 1 ? "Allow" : "Disallow"}: ${pattern}${best.anchored ? "$" : ""}`.slice(0, MAX_TEXT) };
}
