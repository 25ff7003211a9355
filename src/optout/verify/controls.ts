/** Cells that a broken writer made of more than one value: lines that a quote joined, or a hole of zeros in a file. */

/** Whether a control character stands within `bytes[from, to)`; white space around the text is no part of it. */
export function hasControls(bytes: Uint8Array, from: number, to: number): boolean {
  let start = from;
  let end = to;
  while (start < end && isSpace(bytes[start])) start += 1;
  while (end > start && isSpace(bytes[end - 1])) end -= 1;
  for (let i = start; i < end; i += 1) if ((bytes[i] ?? 0) < 0x20) return true;
  return false;
}

function isSpace(c: number | undefined): boolean { return c === 0x20 || (c !== undefined && c >= 0x09 && c <= 0x0d); }
