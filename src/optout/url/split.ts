/**
 * Cuts http(s) URLs into host and robots target. A byte path for plain URLs; anything that the URL Standard would read
 * otherwise than it stands (upper case, IDN, userinfo, IP addresses, backslashes, dot segments, …) goes through `split-slow.ts`.
 *
 * Host, port and dot segments are those of the WHATWG URL Standard. Path and query keep their bytes: percent-encoding is neither
 * added nor undone nor re-cased, because RFC 9309 §2.2.2 has its own comparison and a join must see what the manifest says.
 * A label in punycode is taken as it stands, also where it decodes to nothing: the name was fetched, and versions of the IDNA
 * tables differ between runtimes.
 */

import { splitSlow } from "./split-slow.ts";
import { ODD, type UrlSpans } from "./spans.ts";

const SLASH = 0x2f, DOT = 0x2e, PERCENT = 0x25, QUERY = 0x3f, HASH = 0x23, COLON = 0x3a;

/** Hosts longer than this are in no DNS (RFC 1035 §2.3.4, without the root label). */
export const MAX_HOST = 253;

/** Bytes that a host may hold on the fast path: a-z 0-9 - . _ */
const HOST = Uint8Array.from({ length: 256 }, (_, c) => ((c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || c === 0x2d || c === DOT || c === 0x5f ? 1 : 0));
/** 1 = look closer: controls and space, "/", "?", "#", backslash. */
const PATH = Uint8Array.from({ length: 256 }, (_, c) => (c <= 0x20 || c === SLASH || c === QUERY || c === HASH || c === 0x5c ? 1 : 0));

/** Whether a label in punycode begins at `at` ("xn--"). */
const isPunycode = (bytes: Uint8Array, at: number): boolean => bytes[at + 1] === 0x6e && bytes[at + 2] === 0x2d && bytes[at + 3] === 0x2d;

/** Whether the segment that begins after a slash may be "." or ".." in any spelling. */
function dotted(bytes: Uint8Array, at: number, end: number): boolean {
  const c = bytes[at];
  if (at >= end || (c !== DOT && c !== PERCENT)) return false;
  if (c === PERCENT) return bytes[at + 1] === 0x32 && ((bytes[at + 2] ?? 0) | 0x20) === 0x65;
  const next = at + 1 < end ? bytes[at + 1] : SLASH;
  return next === DOT || next === SLASH || next === QUERY || next === HASH || next === PERCENT || next === 0x5c;
}

/**
 * Splits the URL in `bytes[start, end)`. Returns false, with `out` undefined in content, where it is no absolute http(s) URL with
 * a host. Linear in the length; allocates only on the slow path. Never throws.
 */
export function splitUrl(bytes: Uint8Array, start: number, end: number, out: UrlSpans): boolean {
  let i = start + 4;
  if (end - start < 8 || bytes[start] !== 0x68 || bytes[start + 1] !== 0x74 || bytes[start + 2] !== 0x74 || bytes[start + 3] !== 0x70) return splitSlow(bytes, start, end, out);
  const https = bytes[i] === 0x73;
  if (https) i += 1;
  if (bytes[i] !== COLON || bytes[i + 1] !== SLASH || bytes[i + 2] !== SLASH) return splitSlow(bytes, start, end, out);
  i += 3;
  const hostStart = i;
  // One pass: the end of the host, where its last label begins, labels in punycode.
  let label = i;
  let odd = 0;
  let c = 0;
  for (; i < end; i += 1) {
    c = bytes[i] as number;
    if (HOST[c] === 0) break;
    if (c === DOT) label = i + 1;
    else if (c === 0x78 && i === label && isPunycode(bytes, i)) odd = ODD.idn;
  }
  const hostEnd = i;
  // No host, a trailing dot, or a last label that begins with a digit and may make an IPv4 address: not plain.
  const first = label === hostEnd ? 0x30 : (bytes[label] as number);
  if (hostEnd - hostStart > MAX_HOST || (first >= 0x30 && first <= 0x39)) return splitSlow(bytes, start, end, out);
  let port = 0;
  if (i < end && c === COLON) {
    i += 1;
    const begin = i;
    while (i < end && i - begin < 6) {
      const digit = (bytes[i] as number) - 0x30;
      if (digit < 0 || digit > 9) break;
      port = port * 10 + digit;
      i += 1;
    }
    if (port === 0 || port > 65535 || port === (https ? 443 : 80)) return splitSlow(bytes, start, end, out);
  }
  const targetStart = i;
  if (i < end && bytes[i] !== SLASH && bytes[i] !== HASH) return splitSlow(bytes, start, end, out);
  let query = false;
  for (; i < end; i += 1) {
    c = bytes[i] as number;
    if (PATH[c] === 0) continue;
    if (c === SLASH) {
      if (!query && dotted(bytes, i + 1, end)) return splitSlow(bytes, start, end, out);
    } else if (c === HASH) break;
    else if (c === QUERY) query = true;
    else if (c <= 0x20 || !query) return splitSlow(bytes, start, end, out);
  }
  // White space at the end is no part of the URL, also behind a fragment, which is dropped anyway.
  out.bytes = bytes;
  out.https = https;
  out.hostStart = hostStart;
  out.hostEnd = hostEnd;
  out.port = port;
  out.targetStart = targetStart;
  out.targetEnd = i;
  out.odd = port === 0 ? odd : odd | ODD.port;
  return true;
}
