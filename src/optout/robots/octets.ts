/** Paths and patterns as octets that can be compared (RFC 9309 §2.2.2, §2.2.3; google/robotstxt `MaybeEscapePattern`). */

import { giveBack } from "../give-back.ts";
import type { Mode } from "../types.ts";

const PERCENT = 0x25;
const STAR = 0x2a;
const DOLLAR = 0x24;
const QUESTION = 0x3f;
const HEX = new TextEncoder().encode("0123456789ABCDEF");

const KEEP = 0;
const ESCAPED = 1;
const ENCODE = 2;
const WILDCARD = 3;
const END_MARK = 4;

const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

function classes(kept: string | undefined): Uint8Array {
  const table = new Uint8Array(256).fill(kept === undefined ? KEEP : ENCODE);
  table.fill(ENCODE, 0x80);
  for (const c of kept ?? "") table[c.charCodeAt(0)] = KEEP;
  table[PERCENT] = ESCAPED;
  table[STAR] = WILDCARD;
  table[DOLLAR] = END_MARK;
  return table;
}

const GOOGLE = classes(undefined);
/** What RFC 3986 lets stand in a path with its query; everything else is compared in its encoded form. */
const RFC = classes(`${ALPHANUMERIC}-._~/?&=+;:@!'(),`);

/**
 * 1: an encoded octet that is compared decoded. Unreserved octets (RFC 3986 §2.3), and those reserved ones that delimit nothing in a
 * path or query, which RFC 9309 §2.2.2 wants in one form on both sides (its table: `?baz=https://foo.bar` is
 * `?baz=https%3A%2F%2Ffoo.bar`). `/ ? & = + ;` may delimit, and stay apart from their encoded form (RFC 3986 §2.2).
 */
const DECODED = new Uint8Array(256);
for (const c of `${ALPHANUMERIC}-._~:@!'(),`) DECODED[c.charCodeAt(0)] = 1;

const HEX_VALUE = new Int8Array(256).fill(-1);
for (let i = 0; i < 16; i += 1) {
  HEX_VALUE["0123456789ABCDEF".charCodeAt(i)] = i;
  HEX_VALUE["0123456789abcdef".charCodeAt(i)] = i;
}

/** A growing buffer that is written again and again. */
export class OctetBuffer {
  bytes = new Uint8Array(4096);
  length = 0;

  /** Makes room for `extra` more octets. */
  reserve(extra: number): void {
    const needed = this.length + extra;
    if (needed <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.length));
    giveBack(this.bytes);
    this.bytes = grown;
  }
}

/** Set bits of the answer of `appendPattern`. */
export const HAS_WILDCARD = 1;
/** The pattern ended with `$`, which was taken off. */
export const IS_ANCHORED = 2;
/** The comparable form holds encoded octets, so that it may have a second form (`appendQueryForm`). */
export const HAS_ESCAPES = 4;

/** Appends the comparable form of a pattern `src[start, end)`: a `*` that remains is a wildcard. Returns the set bits above. */
export function appendPattern(src: Uint8Array, start: number, end: number, mode: Mode, out: OctetBuffer): number {
  const anchored = end > start && src[end - 1] === DOLLAR;
  return append(src, start, anchored ? end - 1 : end, mode === "google" ? GOOGLE : RFC, mode === "rfc9309", true, out) | (anchored ? IS_ANCHORED : 0);
}

/** Appends the comparable form of a target (path with query): unchanged for google, which asks for escaped URLs. */
export function appendTarget(src: Uint8Array, start: number, end: number, mode: Mode, out: OctetBuffer): void {
  if (mode === "rfc9309") append(src, start, end, RFC, true, false, out);
  else {
    out.reserve(end - start);
    out.bytes.set(src.subarray(start, end), out.length);
    out.length += end - start;
  }
}

/** Bits of `octetBits` that stand for kinds of octets. */
export const KIND_BITS = 0x7fff_ffff;

const BITS = new Int32Array(256);
for (let c = 0; c < 256; c += 1) BITS[c] = (1 << ((c ^ (c >> 3)) % 31)) | (RFC[c] === KEEP ? 0 : ~KIND_BITS);

/**
 * One bit for each kind of octet in `src[start, end)`: a pattern can match only a path that has all bits of its octets. Negative where
 * `appendTarget` would change something in rfc9309 mode.
 */
export function octetBits(src: Uint8Array, start: number, end: number): number {
  let bits = 0;
  for (let i = start; i < end; i += 1) bits |= BITS[src[i] as number] as number;
  return bits;
}

/** The bits of a pattern's octets but `*`. */
export function patternBits(src: Uint8Array, start: number, end: number): number {
  let bits = 0;
  for (let i = start; i < end; i += 1) if (src[i] !== STAR) bits |= BITS[src[i] as number] as number;
  return bits & KIND_BITS;
}

function append(src: Uint8Array, start: number, end: number, table: Uint8Array, rfc: boolean, isPattern: boolean, out: OctetBuffer): number {
  out.reserve((end - start) * 3);
  const bytes = out.bytes;
  let o = out.length;
  let flags = 0;
  for (let i = start; i < end; i += 1) {
    let c = src[i] as number;
    let kind = table[c];
    while (kind === KEEP) {
      bytes[o] = c;
      o += 1;
      i += 1;
      if (i === end) { out.length = o; return flags; }
      c = src[i] as number;
      kind = table[c];
    }
    if (kind === WILDCARD && isPattern) { flags |= HAS_WILDCARD; bytes[o] = c; o += 1; continue; }
    let value = c;
    if (kind === ESCAPED) {
      const high = i + 2 < end ? HEX_VALUE[src[i + 1] as number] as number : -1;
      const low = high >= 0 ? HEX_VALUE[src[i + 2] as number] as number : -1;
      if (low >= 0) {
        value = high * 16 + low;
        i += 2;
        if (rfc && DECODED[value] === 1) { bytes[o] = value; o += 1; continue; }
      } else if (!rfc) { bytes[o] = c; o += 1; continue; }
    } else if (!rfc && kind === END_MARK) { bytes[o] = c; o += 1; continue; }
    flags |= HAS_ESCAPES;
    bytes[o] = PERCENT;
    bytes[o + 1] = HEX[value >> 4] as number;
    bytes[o + 2] = HEX[value & 15] as number;
    o += 3;
  }
  out.length = o;
  return flags;
}

/**
 * In a query `/` and `?` delimit nothing, so that `%2F` and `%3F` there are the same octets (RFC 3986 §3.4; table of RFC 9309
 * §2.2.2). Appends that second form of the normalised `src[start, end)`; false where there is none. It is compared beside the first,
 * not in its place, because a pattern with wildcards does not tell where the query begins.
 */
export function appendQueryForm(src: Uint8Array, start: number, end: number, out: OctetBuffer): boolean {
  let i = start;
  while (i < end && src[i] !== QUESTION) i += 1;
  let found = false;
  for (let j = i; j + 2 < end && !found; j += 1) found = isEncodedDelimiter(src, j);
  if (!found) return false;
  out.reserve(end - start);
  const bytes = out.bytes;
  let o = out.length;
  for (let k = start; k < end; k += 1) {
    if (k > i && k + 2 < end && isEncodedDelimiter(src, k)) {
      bytes[o] = src[k + 1] === 0x32 ? 0x2f : QUESTION;
      k += 2;
    } else bytes[o] = src[k] as number;
    o += 1;
  }
  out.length = o;
  return true;
}

/** `%2F` or `%3F` at `i`. */
function isEncodedDelimiter(src: Uint8Array, i: number): boolean {
  return src[i] === PERCENT && src[i + 2] === 0x46 && (src[i + 1] === 0x32 || src[i + 1] === 0x33);
}
