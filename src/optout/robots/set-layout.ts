/**
 * How rule sets lie in the arena's words and octets.
 *
 * words: `[mode, layout version, 0]`, then the sets. A set's number is the index of its first word:
 *   `[first octet, literals * 2 + indexed, wildcards, octets of the literals]`, the literals, the wildcards.
 * Literal, not indexed: one word, its octets behind those of the literal before; sorted by code, the highest first.
 * Literal, indexed: three words `[offset of its octets, word, index of the longest literal that is a prefix, or -1]`, sorted by octets.
 * Wildcard: `[length * 2 + anchored, code, octets that a path must have]`, octets behind those of the literals, sorted by code.
 * A code is the priority in octets, times two, plus one for an allow rule: the higher code wins, and allow wins a tie.
 */

export const LAYOUT = 1;
export const SET_WORDS = 4;
export const INDEXED_LITERAL_WORDS = 3;
export const WILDCARD_WORDS = 3;

/** Literals above which they are indexed. */
export const LINEAR_LITERALS = 96;

/**
 * A literal's word: allow; whether all of the path must match; octets of priority beyond its length (`$`, wildcards at the end); its
 * length; its second and third octet, by which most are passed over without a look at their octets.
 */
export const LITERAL_ALLOW = 1;
export const LITERAL_EXACT = 2;
const EXTRA_SHIFT = 2;
export const MAX_EXTRA = 3;
const LENGTH_SHIFT = 4;
/** Longer ones are kept with the wildcards. */
export const MAX_LITERAL = 0xfff;
const HEAD_SHIFT = 16;

/** `length` octets at `from`, at most MAX_LITERAL; `extra` at most MAX_EXTRA. */
export function literalWord(bytes: Uint8Array, from: number, length: number, extra: number, exact: boolean, allow: number): number {
  return (headOf(bytes, from, from + length) << HEAD_SHIFT) | (length << LENGTH_SHIFT) | (extra << EXTRA_SHIFT) | (exact ? LITERAL_EXACT : 0) | allow;
}

/** Second and third octet of a path or literal as one number, 0 for what it lacks. */
export function headOf(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length < 2) return 0;
  return length === 2 ? (bytes[start + 1] as number) << 8 : ((bytes[start + 1] as number) << 8) | (bytes[start + 2] as number);
}

export function literalHead(word: number): number {
  return word >>> HEAD_SHIFT;
}

export function literalLength(word: number): number {
  return (word >>> LENGTH_SHIFT) & MAX_LITERAL;
}

/** The code of a literal: `(length + extra) * 2 + allow`. */
export function literalCode(word: number): number {
  return ((literalLength(word) + ((word >>> EXTRA_SHIFT) & MAX_EXTRA)) << 1) | (word & LITERAL_ALLOW);
}
