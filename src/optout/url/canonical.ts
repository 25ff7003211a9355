/** One spelling for a path and query, so that a register and a manifest agree: percent-encoding normalised by RFC 3986 §6.2.2. */

const HEX = Uint8Array.from("0123456789ABCDEF", (c) => c.charCodeAt(0));
/** Unreserved characters (RFC 3986 §2.3): never encoded. */
const UNRESERVED = Uint8Array.from({ length: 256 }, (_, c) => (/[A-Za-z0-9\-._~]/u.test(String.fromCharCode(c)) ? 1 : 0));
/** Bytes that stand as they are in a canonical target; all others are encoded. "%" is looked at. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, c) => (UNRESERVED[c] === 1 || "/?:@!$&'()*+,;=[]|".includes(String.fromCharCode(c)) ? 1 : 0));

/** Value of a hexadecimal digit, -1 where it is none. */
export function hexDigit(c: number): number {
  if (c >= 0x30 && c <= 0x39) return c - 0x30;
  const letter = c | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Whether `canonicalTarget` would change nothing. */
export function isCanonical(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (PLAIN[bytes[i] ?? 0] === 0) return false;
  return true;
}

/**
 * Writes the canonical form of a target to `out`, which has three times its room, and returns its length: `%7e` becomes `~`,
 * `%c3` becomes `%C3`, bytes outside the URL alphabet become `%XX`, a `%` that encodes nothing becomes `%25`.
 */
export function canonicalTarget(bytes: Uint8Array, start: number, end: number, out: Uint8Array): number {
  let to = 0;
  for (let i = start; i < end; i += 1) {
    let c = bytes[i] ?? 0;
    if (PLAIN[c] === 1) { out[to++] = c; continue; }
    if (c === 0x25) {
      const high = i + 2 < end ? hexDigit(bytes[i + 1] ?? 0) : -1;
      const low = i + 2 < end ? hexDigit(bytes[i + 2] ?? 0) : -1;
      if (high >= 0 && low >= 0) {
        i += 2;
        c = high * 16 + low;
        if (UNRESERVED[c] === 1) { out[to++] = c; continue; }
      }
    }
    out[to++] = 0x25;
    out[to++] = HEX[c >> 4] ?? 0;
    out[to++] = HEX[c & 15] ?? 0;
  }
  return to;
}
