/**
 * How rule sets lie in the arena's words and octets.
 *
 * words: `[mode, layout version, 0]`, then the sets. A set's number is the index of its first word:
 *   `[first octet, literals * 2 + indexed, wildcards]`, the literals, the wildcards.
 * Literal, not indexed: one word, its octets behind those of the literal before; sorted by code, the highest first.
 * Literal, indexed: three words `[offset of its octets, word, index of the longest literal that is a prefix, or -1]`, sorted by octets.
 * Wildcard: `[length * 2 + anchored, code]`, octets behind those of the literals, sorted by code, the highest first.
 * A code is the priority in octets, times two, plus one for an allow rule: the higher code wins, and allow wins a tie.
 */

export const HEADER_WORDS = 3;
export const LAYOUT = 1;
export const SET_WORDS = 3;
export const INDEXED_LITERAL_WORDS = 3;
export const WILDCARD_WORDS = 2;
export const WILDCARD_LENGTH_SHIFT = 1;

/** Literals above which they are indexed. */
export const LINEAR_LITERALS = 48;

/** A literal's word: length, octets of priority beyond its length (`$`, wildcards at the end), whether all of the path must match. */
export const LITERAL_ALLOW = 1;
export const LITERAL_EXACT = 2;
export const LITERAL_EXTRA_SHIFT = 2;
export const MAX_EXTRA = 3;
export const LITERAL_LENGTH_SHIFT = 4;

/** The code of a literal: `(length + extra) * 2 + allow`. */
export function literalCode(word: number): number {
  return (((word >>> LITERAL_LENGTH_SHIFT) + ((word >>> LITERAL_EXTRA_SHIFT) & MAX_EXTRA)) << 1) | (word & LITERAL_ALLOW);
}
