/** One line of robots.txt: its key and value (RFC 9309 §2.2; google/robotstxt `GetKeyAndValueFrom`). */

import type { Mode } from "../types.ts";
import { GOOGLE_LINE_OCTETS } from "./limits.ts";

/** Place of the trimmed key and value in the body. */
export interface LineSpans {
  keyStart: number;
  keyEnd: number;
  valueStart: number;
  valueEnd: number;
}

export function lineSpans(): LineSpans {
  return { keyStart: 0, keyEnd: 0, valueStart: 0, valueEnd: 0 };
}

const HASH = 0x23;
const COLON = 0x3a;

/** Space, TAB, VT, FF; line ends never stand inside a line. */
function isSpace(c: number | undefined): boolean {
  return c === 0x20 || c === 0x09 || c === 0x0b || c === 0x0c;
}

function isBlank(c: number | undefined): boolean {
  return c === 0x20 || c === 0x09;
}

/**
 * Splits `body[start, end)`, a line without its end, at the first colon; false where it has no key. A comment (`#`) ends the line, and
 * so does NUL, as for google/robotstxt. google: where the colon is missing and the line has just two words, they are key and value;
 * octets beyond 2083 * 8 are not looked at.
 */
export function splitLine(body: Uint8Array, start: number, end: number, mode: Mode, out: LineSpans): boolean {
  const google = mode === "google";
  const limit = google && end - start > GOOGLE_LINE_OCTETS ? start + GOOGLE_LINE_OCTETS : end;
  let colon = -1;
  let e = start;
  for (; e < limit; e += 1) {
    const c = body[e];
    if (c === HASH || c === 0) break;
    if (c === COLON && colon < 0) colon = e;
  }
  let s = start;
  while (s < e && isSpace(body[s])) s += 1;
  while (e > s && isSpace(body[e - 1])) e -= 1;
  let separator = colon;
  if (separator < 0) {
    if (!google) return false;
    separator = s;
    while (separator < e && !isBlank(body[separator])) separator += 1;
    if (separator === e) return false;
    let word = separator;
    while (isBlank(body[word])) word += 1;
    for (; word < e; word += 1) if (isBlank(body[word])) return false;
  }
  let keyEnd = separator;
  while (keyEnd > s && isSpace(body[keyEnd - 1])) keyEnd -= 1;
  if (keyEnd === s) return false;
  let valueStart = separator + 1;
  while (valueStart < e && isSpace(body[valueStart])) valueStart += 1;
  out.keyStart = s;
  out.keyEnd = keyEnd;
  out.valueStart = valueStart;
  out.valueEnd = Math.max(valueStart, e);
  return true;
}

/**
 * The same for the plain case, which nearly all lines are: at `at`, the first octet that is no space, `word` (lower case), then a colon.
 * Walks the line once and returns where it ends (the line end, `#` or NUL, at most `end`); -1 where the line must be looked at by
 * `splitLine` and `keyOf`.
 */
export function quickValue(body: Uint8Array, start: number, at: number, end: number, word: Uint8Array, out: LineSpans): number {
  let i = at;
  for (let k = 0; k < word.length; k += 1, i += 1) if (asciiLower(body[i] as number) !== word[k]) return -1;
  if (body[i] !== COLON || i >= end) return -1;
  i += 1;
  while (i < end && isSpace(body[i])) i += 1;
  out.valueStart = i;
  while (i < end && ENDS[body[i] as number] === 0) i += 1;
  if (i - start > GOOGLE_LINE_OCTETS) return -1;
  const stop = i;
  while (i > out.valueStart && isSpace(body[i - 1])) i -= 1;
  out.valueEnd = i;
  return stop;
}

/** 1: LF, CR, `#`, NUL. */
const ENDS = new Uint8Array(256);
for (const c of [0x0a, 0x0d, HASH, 0]) ENDS[c] = 1;

export const USER_AGENT = 1;
export const ALLOW = 2;
export const DISALLOW = 3;
export const OTHER = 0;
export type Key = typeof USER_AGENT | typeof ALLOW | typeof DISALLOW | typeof OTHER;

interface Word { readonly octets: Uint8Array; readonly key: Key }

const words = (key: Key, ...texts: string[]): Word[] => texts.map((text) => ({ octets: new TextEncoder().encode(text), key }));
export const USER_AGENT_WORD = new TextEncoder().encode("user-agent");
export const ALLOW_WORD = new TextEncoder().encode("allow");
export const DISALLOW_WORD = new TextEncoder().encode("disallow");
const EXACT = [...words(USER_AGENT, "user-agent"), ...words(ALLOW, "allow"), ...words(DISALLOW, "disallow")];
/** Beginnings that google/robotstxt takes for these keys, misspellings included. */
const BEGINNINGS = [
  ...words(USER_AGENT, "user-agent", "useragent", "user agent"), ...words(ALLOW, "allow"),
  ...words(DISALLOW, "disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"),
];

/**
 * What a key is, without regard to case. rfc9309: the three names of §2.2 exactly (only *other* records may be read leniently,
 * §2.2.4). google: a key that begins with one of the names or its known misspellings.
 */
export function keyOf(body: Uint8Array, start: number, end: number, mode: Mode): Key {
  const google = mode === "google";
  for (const { octets, key } of google ? BEGINNINGS : EXACT) {
    const length = octets.length;
    if (google ? end - start < length : end - start !== length) continue;
    let i = 0;
    while (i < length && asciiLower(body[start + i] as number) === octets[i]) i += 1;
    if (i === length) return key;
  }
  return OTHER;
}

function asciiLower(c: number): number {
  return c >= 0x41 && c <= 0x5a ? c | 0x20 : c;
}
