/** Bounds of the robots.txt room, and what the first bytes of a body say about it. */

import type { Mode } from "../types.ts";

/**
 * Bytes of a body that are read. RFC 9309 §2.5 asks for at least 500 KiB; Google documents 500 KiB for its crawler. What lies
 * beyond is not judged, and is reported (`truncated`).
 */
export const MAX_ROBOTS_BYTES = 512 * 1024;

/** Rules with wildcards that are judged for one agent; above, the file is not evaluable. The largest real files have some hundreds. */
export const MAX_WILDCARD_RULES = 10_000;

/** Octets of one line that google/robotstxt looks at: its buffer of 2083 * 8 octets holds a closing NUL. */
export const GOOGLE_LINE_OCTETS = 2083 * 8 - 1;

const LF = 0x0a;
const CR = 0x0d;

/** Whether part of the body lies beyond the limit, so that `problems` must say so. */
export function isTruncated(body: Uint8Array): boolean {
  return body.length > MAX_ROBOTS_BYTES;
}

/**
 * Octets that are read: all, or up to the last line that ends within the limit. A line that the limit cuts is left out, since half a
 * path is another rule; only a line that google/robotstxt would have cut earlier anyway is kept.
 */
export function usableLength(body: Uint8Array, mode: Mode): number {
  if (body.length <= MAX_ROBOTS_BYTES) return body.length;
  let end = MAX_ROBOTS_BYTES;
  while (end > 0 && body[end - 1] !== LF && body[end - 1] !== CR) end -= 1;
  return mode === "google" && MAX_ROBOTS_BYTES - end > GOOGLE_LINE_OCTETS ? MAX_ROBOTS_BYTES : end;
}

/**
 * Offset of the first line: behind a UTF-8 byte order mark. As google/robotstxt does, a mark that is cut short (EF, EF BB) is
 * skipped too, in both modes: RFC 9309 says nothing of marks, and the line behind it is plainly meant.
 */
export function bodyStart(body: Uint8Array): number {
  if (body[0] !== 0xef) return 0;
  if (body[1] !== 0xbb) return 1;
  return body[2] === 0xbf ? 3 : 2;
}

/**
 * Why a body cannot be read as text of RFC 9309 §2.3 (UTF-8), or undefined. A UTF-16 mark alone does not make it so: real files have
 * `FF FE` before ASCII, whose lines are parseable (§2.3.1.5).
 */
export function unreadableReason(body: Uint8Array, mode: Mode): string | undefined {
  if (mode === "google" || body.length < 4) return undefined;
  const [a, b, c, d] = body;
  if (a === 0x1f && b === 0x8b && c === 0x08) return "gzip bytes, not text: store the decompressed robots.txt";
  const little = (a === 0xff && b === 0xfe && d === 0) || (a !== 0 && b === 0 && c !== 0 && d === 0);
  const big = (a === 0xfe && b === 0xff && c === 0) || (a === 0 && b !== 0 && c === 0 && d !== 0);
  return little || big ? "UTF-16, where RFC 9309 §2.3 asks for UTF-8; some crawlers (crawler-commons) read it, google/robotstxt finds no rules in it" : undefined;
}
