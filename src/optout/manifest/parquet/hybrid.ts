/** The hybrid of run lengths and bit packing: https://github.com/apache/parquet-format/blob/master/Encodings.md#RLE */

import { ParquetFault } from "./fault.ts";

const broken = (): ParquetFault => new ParquetFault("a page of the Parquet file is broken: its levels or indexes break off");

/** Fills `out[0, count)` from `bytes[at, end)`; every step takes a byte of input or fills a value. Throws where they do not suffice. */
export function readHybrid(bytes: Uint8Array, at: number, end: number, width: number, out: Int32Array, count: number): void {
  if (width > 31 || end > bytes.length) throw broken();
  const bytesWide = (width + 7) >> 3;
  let seen = 0;
  while (seen < count) {
    let header = 0;
    for (let scale = 1; ; scale *= 128) {
      if (at >= end || scale > 2 ** 28) throw broken();
      const byte = bytes[at++] as number;
      header += (byte & 127) * scale;
      if (byte < 128) break;
    }
    if (header % 2 === 0) {
      if (at + bytesWide > end) throw broken();
      let value = 0;
      for (let i = bytesWide - 1; i >= 0; i--) value = (value << 8) | (bytes[at + i] as number);
      at += bytesWide;
      const until = Math.min(count, seen + header / 2);
      out.fill(value, seen, until);
      seen = until;
    } else {
      const values = Math.min(count - seen, ((header - 1) / 2) * 8);
      // The last group may be cut where its values end.
      if (at + Math.ceil((values * width) / 8) > end) throw broken();
      unpack(bytes, at, width, out, seen, values);
      seen += values;
      at = Math.min(end, at + ((header - 1) / 2) * width);
    }
  }
}

/** Values of `width` bits, the lowest first. */
function unpack(bytes: Uint8Array, at: number, width: number, out: Int32Array, to: number, count: number): void {
  const mask = 2 ** width - 1;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < count; i++) {
    // At most 7 bits are left from before, so that 31 more still fit in a double.
    while (bits < width) {
      held += (bytes[at++] ?? 0) * 2 ** bits;
      bits += 8;
    }
    if (held <= 0x7fff_ffff) {
      out[to + i] = held & mask;
      held >>>= width;
    } else {
      out[to + i] = held % (mask + 1);
      held = Math.floor(held / (mask + 1));
    }
    bits -= width;
  }
}
