/** Bytes to text. */

/**
 * Decodes strict UTF-8 (RFC 3629) and drops a leading byte-order mark. `undefined` for anything that is no text file: invalid
 * sequences (also UTF-16, Latin-1) or a NUL character. Bytes cut in the middle of a character count as invalid: cut with
 * `cutUtf8` first.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The longest prefix of at most `length` bytes that does not end inside a UTF-8 character. */
export function cutUtf8(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length <= length) return bytes;
  let end = length;
  // A character has at most three continuation bytes (10xxxxxx).
  for (let back = 0; back < 3 && end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80; back++) end--;
  return bytes.subarray(0, end);
}
