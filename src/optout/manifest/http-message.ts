/** An HTTP response as it stands in an archive (RFC 9112 §2), as far as its beginning goes. */

import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from "node:zlib";
import type { Headers } from "../types.ts";

const CR = 0x0d;
const LF = 0x0a;
const MAX_HEADERS = 1000;
/** Most bytes that a coded body may grow to. */
const MAX_GROWN = 16_777_216;

export interface HttpHead {
  readonly status: number | undefined;
  readonly headers: Headers;
  /** Bytes of the start line and the headers, with the empty line. */
  readonly length: number;
}

/** Start line and headers; undefined where it is no HTTP message. Without an empty line the whole of `bytes` is taken as head. */
export function readHttpHead(bytes: Uint8Array): HttpHead | undefined {
  const end = headEnd(bytes);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, end).toString("latin1");
  const lines = text.split("\n", MAX_HEADERS + 1);
  const start = /^HTTP\/\d(?:\.\d)? (\d{3})(?!\d)/.exec(lines[0] ?? "");
  if (start === null && !/^HTTP\/\d/.test(lines[0] ?? "")) return undefined;
  return { status: start === null ? undefined : Number(start[1]), headers: readFields(lines.slice(1)), length: end };
}

/** Fields of a header block (RFC 9112 §5), names in lower case; a line that begins with white space goes on with the one before. */
export function readFields(lines: readonly string[]): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const raw of lines) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (line === "") continue;
    if (line.startsWith(" ") || line.startsWith("\t")) {
      if (last !== undefined) last[last.length - 1] = `${last.at(-1) ?? ""} ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(":");
    if (colon <= 0) { last = undefined; continue; }
    const name = line.slice(0, colon).trim().toLowerCase();
    last = fields.get(name);
    if (last === undefined) fields.set(name, last = []);
    last.push(line.slice(colon + 1).trim());
  }
  return fields;
}

/** Index after the empty line that ends a header block; the length where there is none. */
export function headEnd(bytes: Uint8Array): number {
  for (let i = bytes.indexOf(LF); i >= 0; i = bytes.indexOf(LF, i + 1)) {
    if (bytes[i + 1] === LF) return i + 2;
    if (bytes[i + 1] === CR && bytes[i + 2] === LF) return i + 3;
  }
  return bytes.length;
}

export interface Body {
  readonly bytes: Uint8Array;
  /** False where the end is missing or the coding could not be taken off. */
  readonly whole: boolean;
}

/**
 * A body without transfer and content codings. Archives often keep the headers but not the codings: what does not look coded is taken
 * as it is. `whole`: the bytes given are all of the body.
 */
export function decodeBody(bytes: Uint8Array, headers: Headers, whole: boolean, limit: number): Body {
  let body: Body = { bytes, whole };
  if (named(headers, "transfer-encoding").includes("chunked")) body = dechunk(body);
  const codings = named(headers, "content-encoding").filter((coding) => coding !== "identity");
  if (codings.length > 2) return { bytes: new Uint8Array(0), whole: false };
  // Of a coded page a part is enough, and a part cannot grow to more than is worth its while.
  const grown = Math.min(MAX_GROWN, limit * 16);
  if (codings.length > 0 && body.bytes.length > grown / 16) body = { bytes: body.bytes.subarray(0, grown / 16), whole: false };
  for (const coding of codings.reverse()) body = uncode(body, coding, grown);
  return body.bytes.length > limit ? { bytes: body.bytes.subarray(0, limit), whole: false } : body;
}

function named(headers: Headers, name: string): string[] {
  return (headers.get(name) ?? []).flatMap((value) => value.toLowerCase().split(",")).map((word) => word.trim()).filter((word) => word !== "");
}

/** Takes off the chunked coding (RFC 9112 §7.1). */
function dechunk(body: Body): Body {
  const { bytes } = body;
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const line = bytes.indexOf(LF, at);
    if (line < 0 || line - at > 1000) return parts.length === 0 ? body : { bytes: Buffer.concat(parts), whole: false };
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;|$)/i.exec(Buffer.from(bytes.subarray(at, line)).toString("latin1").trimEnd())?.[1];
    if (size === undefined) return parts.length === 0 ? body : { bytes: Buffer.concat(parts), whole: false };
    const length = Number.parseInt(size, 16);
    if (length === 0) return { bytes: Buffer.concat(parts), whole: true };
    parts.push(bytes.subarray(line + 1, line + 1 + length));
    at = line + 1 + length;
    if (bytes[at] === CR) at++;
    if (bytes[at] === LF) at++;
  }
  return { bytes: Buffer.concat(parts), whole: false };
}

function uncode(body: Body, coding: string, grown: number): Body {
  const { bytes } = body;
  const gzip = coding === "gzip" || coding === "x-gzip";
  if (!gzip && coding !== "deflate" && coding !== "br") return { bytes: new Uint8Array(0), whole: false };
  if (gzip && !(bytes[0] === 0x1f && bytes[1] === 0x8b)) return body;
  // First as if it were whole; what is cut off, or breaks off, gives as much as it can.
  const whole = body.whole ? attempt(bytes, coding, true, grown) : undefined;
  if (whole !== undefined) return { bytes: whole, whole: true };
  // Deflate and Brotli have no mark at the beginning: a text was decoded by the archive.
  if (!gzip && looksLikeText(bytes)) return body;
  return { bytes: attempt(bytes, coding, false, grown) ?? new Uint8Array(0), whole: false };
}

function attempt(bytes: Uint8Array, coding: string, whole: boolean, maxOutputLength: number): Uint8Array | undefined {
  try {
    if (coding === "br") return brotliDecompressSync(bytes, { maxOutputLength, ...(whole ? {} : { finishFlush: constants.BROTLI_OPERATION_FLUSH }) });
    const options: ZlibOptions = { maxOutputLength, ...(whole ? {} : { finishFlush: constants.Z_SYNC_FLUSH }) };
    if (coding !== "deflate") return gunzipSync(bytes, options);
    // "deflate" means zlib's form (RFC 9110 §8.4.1.2), but some servers send it bare.
    const wrapped = ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;
    return wrapped ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
  } catch {
    return undefined;
  }
}

function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 512).every((byte) => byte >= 0x20 || byte === 0x09 || byte === LF || byte === CR);
}
