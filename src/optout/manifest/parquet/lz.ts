/** Snappy and LZ4 blocks, bounded by the declared size. */

/**
 * Snappy without framing: https://github.com/google/snappy/blob/main/format_description.txt. Undefined where the block is broken or
 * does not give `size` bytes.
 */
export function snappy(input: Uint8Array, size: number): Uint8Array | undefined {
  let at = 0;
  let declared = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = input[at++];
    if (byte === undefined || scale > 2 ** 28) return undefined;
    declared += (byte & 127) * scale;
    if (byte < 128) break;
  }
  if (declared !== size) return undefined;
  const out = new Uint8Array(size);
  let to = 0;
  while (at < input.length) {
    const tag = input[at++] as number;
    const kind = tag & 3;
    let length = tag >> 2;
    if (kind === 0) {
      if (length >= 60) {
        const extra = length - 59;
        if (at + extra > input.length) return undefined;
        length = 0;
        for (let i = extra - 1; i >= 0; i--) length = length * 256 + (input[at + i] as number);
        at += extra;
      }
      length++;
      if (at + length > input.length || to + length > size) return undefined;
      literal(out, to, input, at, length);
      at += length;
      to += length;
      continue;
    }
    let distance: number;
    if (kind === 1) {
      if (at >= input.length) return undefined;
      distance = ((tag >> 5) << 8) | (input[at++] as number);
      length = (length & 7) + 4;
    } else {
      const width = kind === 2 ? 2 : 4;
      if (at + width > input.length) return undefined;
      distance = (input[at] as number) | ((input[at + 1] as number) << 8);
      if (kind === 3) distance += ((input[at + 2] as number) << 16) + (input[at + 3] as number) * 16_777_216;
      at += width;
      length++;
    }
    if (distance === 0 || distance > to || to + length > size) return undefined;
    match(out, to, distance, length);
    to += length;
  }
  return to === size ? out : undefined;
}

/** One LZ4 block: https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md. Undefined as above. */
export function lz4Block(input: Uint8Array, size: number): Uint8Array | undefined {
  const out = new Uint8Array(size);
  return lz4Into(input, out, 0) === size ? out : undefined;
}

/** The framing of Hadoop: big-endian sizes before each block. Undefined where the bytes are not framed so. */
export function lz4Hadoop(input: Uint8Array, size: number): Uint8Array | undefined {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
  const out = new Uint8Array(size);
  let to = 0;
  let at = 0;
  while (at + 8 <= input.length) {
    const grown = view.getUint32(at);
    const packed = view.getUint32(at + 4);
    at += 8;
    if (packed > input.length - at || grown > size - to) return undefined;
    if (lz4Into(input.subarray(at, at + packed), out.subarray(0, to + grown), to) !== to + grown) return undefined;
    to += grown;
    at += packed;
  }
  return at === input.length && to === size ? out : undefined;
}

/** Index after the last byte written, -1 where the block is broken. */
function lz4Into(input: Uint8Array, out: Uint8Array, start: number): number {
  let to = start;
  let at = 0;
  while (at < input.length) {
    const token = input[at++] as number;
    let length = token >> 4;
    if (length === 15) {
      let byte: number;
      do {
        if (at >= input.length) return -1;
        length += byte = input[at++] as number;
      } while (byte === 255);
    }
    if (at + length > input.length || to + length > out.length) return -1;
    literal(out, to, input, at, length);
    at += length;
    to += length;
    // The last sequence has literals only.
    if (at === input.length) return to;
    if (at + 2 > input.length) return -1;
    const distance = (input[at] as number) | ((input[at + 1] as number) << 8);
    at += 2;
    length = (token & 15) + 4;
    if ((token & 15) === 15) {
      let byte: number;
      do {
        if (at >= input.length) return -1;
        length += byte = input[at++] as number;
      } while (byte === 255);
    }
    if (distance === 0 || distance > to || to + length > out.length) return -1;
    match(out, to, distance, length);
    to += length;
  }
  return to;
}

function literal(out: Uint8Array, to: number, input: Uint8Array, at: number, length: number): void {
  if (length > 32) out.set(input.subarray(at, at + length), to);
  else for (let i = 0; i < length; i++) out[to + i] = input[at + i] as number;
}

/** Copies from what was written; the two ranges may overlap, then the pattern repeats. */
function match(out: Uint8Array, to: number, distance: number, length: number): void {
  if (length > 64 && distance >= length) out.copyWithin(to, to - distance, to - distance + length);
  else for (let i = to, from = to - distance; i < to + length; i++, from++) out[i] = out[from] as number;
}
