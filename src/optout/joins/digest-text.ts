/** Digests as they stand in text, read into 32-bit words without a string being made. */

import { hexDigit } from "../url/canonical.ts";

/** Words of a digest: SHA-256 has eight, SHA-1 five. */
export const SHA256_WORDS = 8;
export const SHA1_WORDS = 5;

/** `name` and a colon or hyphen in front, as `sha256:` or `sha1:`. Returns where the digest begins. */
function afterName(bytes: Uint8Array, start: number, end: number, name: string): number {
  if (end - start <= name.length) return start;
  for (let i = 0; i < name.length; i += 1) if (((bytes[start + i] ?? 0) | 0x20) !== name.charCodeAt(i)) return start;
  const mark = bytes[start + name.length];
  return mark === 0x3a || mark === 0x2d ? start + name.length + 1 : start;
}

/** Value of a hexadecimal digit by its byte; 256 for all others, so that one test at the end of a word finds them. */
const HEX = Uint16Array.from({ length: 256 }, (_, c) => { const digit = hexDigit(c); return digit < 0 ? 256 : digit; });

function hexWords(bytes: Uint8Array, start: number, words: number, out: Uint32Array): boolean {
  for (let w = 0, at = start; w < words; w += 1, at += 8) {
    const a = HEX[bytes[at] as number] as number, b = HEX[bytes[at + 1] as number] as number, c = HEX[bytes[at + 2] as number] as number, d = HEX[bytes[at + 3] as number] as number;
    const e = HEX[bytes[at + 4] as number] as number, f = HEX[bytes[at + 5] as number] as number, g = HEX[bytes[at + 6] as number] as number, h = HEX[bytes[at + 7] as number] as number;
    if ((a | b | c | d | e | f | g | h) > 15) return false;
    out[w] = (a << 28) | (b << 24) | (c << 20) | (d << 16) | (e << 12) | (f << 8) | (g << 4) | h;
  }
  return true;
}

/** Base32 of RFC 4648 §6 without padding: 32 characters are 160 bits. */
function base32Words(bytes: Uint8Array, start: number, out: Uint32Array): boolean {
  let bits = 0;
  let held = 0;
  let w = 0;
  for (let at = start; at < start + 32; at += 1) {
    const c = bytes[at] ?? 0;
    const letter = (c | 0x20) - 0x61;
    const value = letter >= 0 && letter < 26 && c >= 0x41 ? letter : c >= 0x32 && c <= 0x37 ? c - 0x32 + 26 : -1;
    if (value < 0) return false;
    const room = 32 - held;
    if (room > 5) { bits = (bits << 5) | value; held += 5; continue; }
    out[w++] = (bits << room) | (value >> (5 - room));
    held = 5 - room;
    bits = value & ((1 << held) - 1);
  }
  return true;
}

/** Reads `bytes[start, end)`: 64 hexadecimal digits of any case, `sha256:` allowed in front. False where it is no such digest. */
export function readSha256(bytes: Uint8Array, start: number, end: number, out: Uint32Array): boolean {
  const from = end - start === 64 ? start : afterName(bytes, start, end, "sha256");
  return end - from === 64 && hexWords(bytes, from, SHA256_WORDS, out);
}

/** Reads `bytes[start, end)`: 32 characters of base32 or 40 hexadecimal digits, `sha1:` allowed in front. */
export function readSha1(bytes: Uint8Array, start: number, end: number, out: Uint32Array): boolean {
  const from = end - start === 32 || end - start === 40 ? start : afterName(bytes, start, end, "sha1");
  return end - from === 40 ? hexWords(bytes, from, SHA1_WORDS, out) : end - from === 32 && base32Words(bytes, from, out);
}

/** Lower-case hexadecimal text of words. */
export function hexText(words: Uint32Array): string {
  return Array.from(words, (word) => word.toString(16).padStart(8, "0")).join("");
}
