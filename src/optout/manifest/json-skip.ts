/** Steps over JSON values (RFC 8259) by bytes, without making anything of them. Every line ends with a line feed, which stops all. */

/** Deepest nesting that is followed. */
export const MAX_DEPTH = 512;

/** Bytes that end a run of plain characters within a string: the quote, the backslash and control characters. */
export const STOP: Uint8Array = Uint8Array.from({ length: 256 }, (_, c) => (c < 0x20 || c === 0x22 || c === 0x5c ? 1 : 0));

const HEX = Uint8Array.from({ length: 256 }, (_, c) => ((c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x46) || (c >= 0x61 && c <= 0x66) ? 1 : 0));
const ESCAPES = Uint8Array.from({ length: 256 }, (_, c) => (`"\\/bfnrt`.includes(String.fromCharCode(c)) ? 1 : 0));

/** A negative result: `-1 - index` of the byte that does not belong there. */
export const broken = (index: number): number => -1 - index;

/** Index of the first byte from `i` on that is no space, tab or carriage return. */
export function skipSpace(bytes: Uint8Array, i: number): number {
  let c = bytes[i] as number;
  while (c === 0x20 || c === 0x09 || c === 0x0d) c = bytes[++i] as number;
  return i;
}

/** From the first byte within a string to its closing quote (its index), or broken. */
export function skipString(bytes: Uint8Array, i: number): number {
  while (true) {
    while (STOP[bytes[i] as number] === 0) i++;
    const c = bytes[i] as number;
    if (c === 0x22) return i;
    if (c !== 0x5c) return broken(i);
    i++;
    const e = bytes[i] as number;
    if (e === 0x75) {
      for (let k = 1; k <= 4; k++) if (HEX[bytes[i + k] as number] !== 1) return broken(i);
      i += 5;
    } else if (ESCAPES[e] === 1) i++;
    else return broken(i);
  }
}

/** From the first byte of a number, `true`, `false` or `null` to the byte after it, or broken. */
export function skipScalar(bytes: Uint8Array, i: number): number {
  let c = bytes[i] as number;
  switch (c) {
    case 0x74: return bytes[i + 1] === 0x72 && bytes[i + 2] === 0x75 && bytes[i + 3] === 0x65 ? i + 4 : broken(i);
    case 0x66: return bytes[i + 1] === 0x61 && bytes[i + 2] === 0x6c && bytes[i + 3] === 0x73 && bytes[i + 4] === 0x65 ? i + 5 : broken(i);
    case 0x6e: return bytes[i + 1] === 0x75 && bytes[i + 2] === 0x6c && bytes[i + 3] === 0x6c ? i + 4 : broken(i);
  }
  if (c === 0x2d) c = bytes[++i] as number;
  if (c === 0x30) c = bytes[++i] as number;
  else if (c >= 0x31 && c <= 0x39) do c = bytes[++i] as number; while (c >= 0x30 && c <= 0x39);
  else return broken(i);
  if (c === 0x2e) {
    c = bytes[++i] as number;
    if (!(c >= 0x30 && c <= 0x39)) return broken(i);
    do c = bytes[++i] as number; while (c >= 0x30 && c <= 0x39);
  }
  if (c === 0x65 || c === 0x45) {
    c = bytes[++i] as number;
    if (c === 0x2b || c === 0x2d) c = bytes[++i] as number;
    if (!(c >= 0x30 && c <= 0x39)) return broken(i);
    do c = bytes[++i] as number; while (c >= 0x30 && c <= 0x39);
  }
  return i;
}

/** Kinds of open brackets, by depth; one line at a time is walked. */
const open = new Uint8Array(MAX_DEPTH);

/** From the opening bracket of an object or array to the byte after its closing one, or broken. */
export function skipNested(bytes: Uint8Array, i: number): number {
  let depth = 0;
  open[0] = bytes[i] as number;
  let fresh = true;
  i++;
  while (true) {
    // A value, or a key and a value, is due; or the end of what is still empty.
    i = skipSpace(bytes, i);
    const object = open[depth] === 0x7b;
    if (fresh && bytes[i] === (object ? 0x7d : 0x5d)) {
      i++;
    } else {
      if (object) {
        if (bytes[i] !== 0x22) return broken(i);
        i = skipString(bytes, i + 1);
        if (i < 0) return i;
        i = skipSpace(bytes, i + 1);
        if (bytes[i] !== 0x3a) return broken(i);
        i = skipSpace(bytes, i + 1);
      }
      const c = bytes[i] as number;
      if (c === 0x22) {
        i = skipString(bytes, i + 1);
        if (i < 0) return i;
        i++;
      } else if (c === 0x7b || c === 0x5b) {
        if (++depth >= MAX_DEPTH) return broken(i);
        open[depth] = c;
        fresh = true;
        i++;
        continue;
      } else {
        i = skipScalar(bytes, i);
        if (i < 0) return i;
      }
      i = skipSpace(bytes, i);
      if (bytes[i] === 0x2c) { i++; fresh = false; continue; }
      if (bytes[i] !== (object ? 0x7d : 0x5d)) return broken(i);
      i++;
    }
    // Something has closed: close what closes with it.
    for (; ;) {
      if (depth === 0) return i;
      depth--;
      i = skipSpace(bytes, i);
      if (bytes[i] === 0x2c) { i++; fresh = false; break; }
      if (bytes[i] !== (open[depth] === 0x7b ? 0x7d : 0x5d)) return broken(i);
      i++;
    }
  }
}
