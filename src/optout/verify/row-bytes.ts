/** Small questions about the bytes of a row. */

/** Whether two spans hold the same bytes. */
export function sameBytes(bytes: Uint8Array, start: number, end: number, from: number, to: number): boolean {
  if (end - start !== to - from) return false;
  for (let i = 0; i < end - start; i += 1) if (bytes[start + i] !== bytes[from + i]) return false;
  return true;
}

/** Whether the text begins with a scheme that is not http or https (RFC 3986 §3.1). */
export function otherScheme(bytes: Uint8Array, start: number, end: number): boolean {
  let i = start;
  while (i < end && i < start + 32 && isSchemeByte(bytes[i] ?? 0)) i += 1;
  if (i === start || bytes[i] !== 0x3a) return false;
  const scheme = Buffer.from(bytes.buffer, bytes.byteOffset + start, i - start).toString("latin1").toLowerCase();
  return scheme !== "http" && scheme !== "https";
}

function isSchemeByte(c: number): boolean {
  const low = c | 0x20;
  return (low >= 0x61 && low <= 0x7a) || (c >= 0x30 && c <= 0x39) || c === 0x2b || c === 0x2d || c === 0x2e;
}
