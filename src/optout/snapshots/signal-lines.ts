/** Finds out whether a robots.txt body has lines of other reservation protocols, so that only those bodies are kept. */

const NAMES = ["content-usage", "content-signal", "license"].map((name) => Buffer.from(name));

const isBlank = (c: number): boolean => c === 0x20 || c === 0x09;
const isEnd = (c: number): boolean => c === 0x0a || c === 0x0d;

/** Whether the line that begins at `at` has one of the names before its colon, or before a space (missing colon, as google/robotstxt takes it). */
function named(bytes: Uint8Array, at: number): boolean {
  for (const name of NAMES) {
    let i = 0;
    while (i < name.length && ((bytes[at + i] ?? 0) | 0x20) === name[i]) i += 1;
    // The few other bytes that this comparison takes for a letter or `-` cost a kept body, nothing more.
    if (i < name.length) continue;
    const next = bytes[at + i] ?? 0x0a;
    if (next === 0x3a || isBlank(next)) return true;
  }
  return false;
}

/** Content-Usage (AIPREF), Content-Signal (Cloudflare) or License (RSL) at the start of a line, in any case. Linear. */
export function hasSignalLines(bytes: Uint8Array): boolean {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    while (at < bytes.length && (isBlank(bytes[at] ?? 0) || isEnd(bytes[at] ?? 0))) at += 1;
    const first = (bytes[at] ?? 0) | 0x20;
    if ((first === 0x63 || first === 0x6c) && named(bytes, at)) return true;
    while (at < bytes.length && !isEnd(bytes[at] ?? 0)) at += 1;
  }
  return false;
}

/** The body with full-line comments emptied: what parsers read is the same, and line numbers stay. Long licence texts fall away. */
export function withoutComments(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length;) {
    let mark = at;
    while (mark < bytes.length && isBlank(bytes[mark] ?? 0)) mark += 1;
    const comment = bytes[mark] === 0x23;
    let end = mark;
    while (end < bytes.length && !isEnd(bytes[end] ?? 0)) end += 1;
    const from = comment ? end : at;
    while (end < bytes.length && isEnd(bytes[end] ?? 0)) end += 1;
    out.set(bytes.subarray(from, end), length);
    length += end - from;
    at = end;
  }
  return out.subarray(0, length);
}

/** Whether a body is a web page instead of the file that was asked for (soft 404, log-in page). */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length && (isBlank(bytes[at] ?? 0) || isEnd(bytes[at] ?? 0))) at += 1;
  if (bytes[at] !== 0x3c) return false;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(15, bytes.length - at)).toString("latin1").toLowerCase();
  return ["<!doctype html", "<html", "<head", "<body", "<script", "<!--", "<?xml", "<meta", "<title"].some((start) => head.startsWith(start));
}
