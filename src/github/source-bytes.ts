/** The bytes of a git object as the API delivers them, believed only where they hash to the object's id. */

import { createHash } from "node:crypto";

/**
 * The bytes of the blob `id` (40 hex digits SHA-1, 64 SHA-256; git-hash-object(1)) out of an answer of `GET /git/blobs/{sha}`, in any of the
 * shapes that clients give: raw bytes, text (a client that decoded them, which drops a byte-order mark and breaks what is no UTF-8), or the
 * JSON form with base64. Undefined where none of them is the blob.
 */
export function blobBytes(data: unknown, id: string): Uint8Array | undefined {
  for (const candidate of candidates(data)) if (blobId(candidate, id.length) === id) return candidate;
  return undefined;
}

/** The id that git gives to a blob, in SHA-1 for 40 digits, else SHA-256. */
export function blobId(bytes: Uint8Array, digits = 40): string {
  return createHash(digits === 40 ? "sha1" : "sha256").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** Lazily: the later shapes cost a parse that the first makes needless. */
function* candidates(data: unknown): Generator<Uint8Array> {
  if (typeof data === "string") {
    const bytes = Buffer.from(data, "utf8");
    yield bytes;
    yield Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
    const inside = wrapped(data);
    if (inside !== undefined) yield inside;
  } else if (data instanceof ArrayBuffer || ArrayBuffer.isView(data)) {
    const bytes = data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    yield bytes;
    const inside = bytes[0] === 0x7b ? wrapped(bytes.toString("utf8")) : undefined;
    if (inside !== undefined) yield inside;
  } else {
    const inside = content(data);
    if (inside !== undefined) yield inside;
  }
}

function wrapped(text: string): Uint8Array | undefined {
  if (!text.startsWith("{") || !text.includes('"base64"')) return undefined;
  try {
    return content(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function content(data: unknown): Uint8Array | undefined {
  if (typeof data !== "object" || data === null || !("content" in data) || typeof data.content !== "string") return undefined;
  return "encoding" in data && data.encoding === "base64" ? Buffer.from(data.content, "base64") : undefined;
}
