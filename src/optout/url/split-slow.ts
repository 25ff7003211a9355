/** The thorough way for URLs that are not plain: the authority by the WHATWG URL parser, the target by bytes. */

import { ODD, type SlowState, type UrlSpans } from "./spans.ts";

const SLASH = 0x2f, BACKSLASH = 0x5c, QUERY = 0x3f, HASH = 0x23, AT = 0x40;
/** Longer authorities are no addresses; the limit bounds the work of the URL parser. */
const MAX_AUTHORITY = 2048;
const MAX_HOST = 253;
const ASCII_HOST = /^[a-z0-9._-]+$/iu;
const IPV4 = /^[0-9.]+$/u;

const isGap = (c: number | undefined): boolean => c === 0x09 || c === 0x0a || c === 0x0d;
const isSlash = (c: number | undefined): boolean => c === SLASH || c === BACKSLASH;

/** Copies without tabs and line ends (URL Standard, basic URL parser, step 3). Returns the new end. */
function copyClean(bytes: Uint8Array, start: number, end: number, slow: SlowState): number {
  // Twice the room: the input, and behind it host and target.
  const room = (end - start) * 2 + MAX_AUTHORITY * 2;
  if (slow.scratch.length < room) slow.scratch = new Uint8Array(room * 2);
  let to = 0;
  for (let i = start; i < end; i += 1) {
    const c = bytes[i] ?? 0;
    if (!isGap(c)) slow.scratch[to++] = c;
  }
  return to;
}

/** 5 or 6 with the scheme's colon, 0 where it is neither http nor https. */
function schemeLength(bytes: Uint8Array, end: number): number {
  const lower = (at: number): number => (bytes[at] ?? 0) | 0x20;
  if (end < 5 || lower(0) !== 0x68 || lower(1) !== 0x74 || lower(2) !== 0x74 || lower(3) !== 0x70) return 0;
  const colon = lower(4) === 0x73 ? 5 : 4;
  return colon < end && bytes[colon] === 0x3a ? colon + 1 : 0;
}

/** An ASCII host with a label in punycode, in lower case: taken as it stands. */
function punycode(host: string): string | undefined {
  const lower = ASCII_HOST.test(host) ? host.toLowerCase() : "";
  const end = lower.endsWith(".") ? lower.length - 1 : lower.length;
  const last = lower.charCodeAt(lower.lastIndexOf(".", end - 1) + 1);
  return (lower.startsWith("xn--") || lower.includes(".xn--")) && !(last >= 0x30 && last <= 0x39) ? lower : undefined;
}

/** Not `URL.canParse`: on Node 20 it refuses hosts outside ASCII once it is optimised. */
function parseUrl(text: string): URL | undefined {
  try { return new URL(text); } catch { return undefined; }
}

/** Asks the URL parser for the authority unless it is the one that was asked last. */
function authority(slow: SlowState, start: number, end: number, https: boolean): boolean {
  const raw = Buffer.from(slow.scratch.buffer, slow.scratch.byteOffset + start, end - start);
  const key = (https ? "s" : "h") + raw.toString("latin1");
  if (key === slow.key) return slow.valid;
  slow.key = key;
  slow.valid = false;
  const text = raw.toString("utf8");
  const colon = text.lastIndexOf(":");
  const literal = punycode(colon < 0 ? text : text.slice(0, colon));
  const url = `${https ? "https" : "http"}://${literal === undefined ? text : `h${colon < 0 ? "" : text.slice(colon)}`}/`;
  const parsed = parseUrl(url);
  if (parsed === undefined) return false;
  const { hostname, port } = parsed;
  let host = literal ?? hostname;
  let odd = 0;
  if (host.endsWith(".")) {
    odd |= ODD.trailingDot;
    let length = host.length;
    while (length > 0 && host.charCodeAt(length - 1) === 0x2e) length -= 1;
    host = host.slice(0, length);
  }
  if (host === "" || host.length > MAX_HOST) return false;
  if (host.startsWith("[")) odd |= ODD.ipv6;
  else if (IPV4.test(host)) odd |= ODD.ipv4;
  else if (host.startsWith("xn--") || host.includes(".xn--")) odd |= ODD.idn;
  if (raw.includes(0x25)) odd |= ODD.percentInHost;
  if (port !== "") odd |= ODD.port;
  slow.host = Buffer.from(host, "latin1");
  slow.port = port === "" ? 0 : Number(port);
  slow.odd = odd;
  slow.valid = true;
  return true;
}

/** 1 for ".", 2 for "..", also with %2e, 0 otherwise. */
function dots(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; count += 1) {
    if (count === 2) return 0;
    if (bytes[i] === 0x2e) i += 1;
    else if (bytes[i] === 0x25 && i + 2 < end && bytes[i + 1] === 0x32 && ((bytes[i + 2] ?? 0) | 0x20) === 0x65) i += 3;
    else return 0;
  }
  return count;
}

/** Writes the path with dot segments resolved and backslashes turned (path state of the URL Standard). Returns where it ends. */
function writePath(bytes: Uint8Array, start: number, end: number, base: number): number {
  let to = base;
  for (let i = start; i < end;) {
    // bytes[i] is a slash of either kind.
    let next = i + 1;
    while (next < end && !isSlash(bytes[next])) next += 1;
    const kind = dots(bytes, i + 1, next);
    if (kind === 2) while (to > base) { to -= 1; if (bytes[to] === SLASH) break; }
    if (kind === 0) {
      bytes[to++] = SLASH;
      bytes.copyWithin(to, i + 1, next);
      to += next - i - 1;
    } else if (next === end) bytes[to++] = SLASH;
    i = next;
  }
  return to;
}

/** As `splitUrl`, for every input. Exported for the test that compares both. */
export function splitSlow(bytes: Uint8Array, from: number, to: number, out: UrlSpans): boolean {
  let start = from;
  let end = to;
  while (start < end && (bytes[start] ?? 0) <= 0x20) start += 1;
  while (end > start && (bytes[end - 1] ?? 0) <= 0x20) end -= 1;
  const { slow } = out;
  const length = copyClean(bytes, start, end, slow);
  const text = slow.scratch;
  let at = schemeLength(text, length);
  if (at === 0) return false;
  out.https = at === 6;
  while (at < length && isSlash(text[at])) at += 1;
  let stop = at;
  let userinfo = -1;
  for (; stop < length; stop += 1) {
    const c = text[stop];
    if (isSlash(c) || c === QUERY || c === HASH) break;
    if (c === AT) userinfo = stop;
  }
  if (userinfo >= 0) at = userinfo + 1;
  if (stop === at || stop - at > MAX_AUTHORITY || !authority(slow, at, stop, out.https)) return false;
  let pathEnd = stop;
  while (pathEnd < length && text[pathEnd] !== QUERY && text[pathEnd] !== HASH) pathEnd += 1;
  let queryEnd = pathEnd;
  while (queryEnd < length && text[queryEnd] !== HASH) queryEnd += 1;
  out.bytes = text;
  out.hostStart = length;
  out.hostEnd = length + slow.host.length;
  text.set(slow.host, out.hostStart);
  out.targetStart = out.hostEnd;
  let write = writePath(text, stop, pathEnd, out.targetStart);
  // "http://host?q" asks for "/?q".
  if (write === out.targetStart && queryEnd > pathEnd) text[write++] = SLASH;
  text.copyWithin(write, pathEnd, queryEnd);
  out.targetEnd = write + queryEnd - pathEnd;
  out.port = slow.port;
  out.odd = slow.odd | (userinfo >= 0 ? ODD.userinfo : 0);
  if (gapBefore(bytes, start, end) || !same(text, stop, queryEnd, out.targetStart, out.targetEnd)) out.odd |= ODD.rewritten;
  return true;
}

/** Whether a tab or line end stands before the fragment. */
function gapBefore(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end && bytes[i] !== HASH; i += 1) if (isGap(bytes[i])) return true;
  return false;
}

/** Whether two spans hold the same bytes. */
function same(bytes: Uint8Array, start: number, end: number, otherStart: number, otherEnd: number): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let i = start, j = otherStart; i < end; i += 1, j += 1) if (bytes[i] !== bytes[j]) return false;
  return true;
}
