/** Reads one column of one row group, page by page. */

import type { EvidenceFile } from "../../evidence-file.ts";
import { uncompress } from "./codecs.ts";
import { ParquetFault } from "./fault.ts";
import type { Chunk } from "./footer.ts";
import { readHybrid } from "./hybrid.ts";
import { PAGE, type PageHeader, readPageHeader } from "./page.ts";
import { PHYSICAL } from "./schema.ts";
import { booleanValues, deltaValues, type LeafType, plainValues, splitValues, type Values } from "./values.ts";

/** Bytes read at once, and longest page header. */
const WINDOW = 2_097_152;
const MAX_HEADER = 1_048_576;

export interface ColumnType extends LeafType {
  /** Definition level of a value that is there. */
  readonly defined: number;
}

export class ColumnReader {
  readonly #file: EvidenceFile;
  readonly #chunk: Chunk;
  readonly #type: ColumnType;
  #window: Uint8Array = new Uint8Array(0);
  #at: number;
  #dictionary: Values | undefined;
  #grown = 0;
  #values = 0;
  /** Rows of the current page: spans in `bytes`, a start of -1 for null. */
  bytes: Uint8Array = new Uint8Array(0);
  start = new Int32Array(0);
  end = new Int32Array(0);
  rows = 0;
  /** Next row of the page. */
  row = 0;

  constructor(file: EvidenceFile, chunk: Chunk, type: ColumnType) {
    this.#file = file;
    this.#chunk = chunk;
    this.#type = type;
    this.#at = chunk.offset;
  }

  /** Goes on to the next page with rows. Throws `ParquetFault` where there is none. */
  async nextPage(): Promise<void> {
    while (true) {
      const header = await this.#header();
      const bytes = await this.#take(header.packed);
      // Sizes with headers may be declared a little short; a column that grows beyond twice of it is a bomb.
      this.#grown += header.size;
      if (this.#grown > 2 * this.#chunk.grown + 1_048_576) throw new ParquetFault("the pages of a Parquet column grow beyond what its footer says");
      if (header.type === PAGE.dictionary) {
        if (this.#dictionary !== undefined) throw new ParquetFault("a Parquet column has two dictionaries");
        this.#dictionary = plainValues(uncompress(bytes, header.size, this.#chunk.codec), 0, header.values, this.#type);
      } else if (header.type === PAGE.data || header.type === PAGE.dataV2) {
        this.#values += header.values;
        if (this.#values > this.#chunk.values) throw new ParquetFault("a Parquet column has more values than its footer says");
        if (header.values === 0) continue;
        this.#page(header, bytes);
        return;
      } else if (header.type !== PAGE.index) throw new ParquetFault("the Parquet file has a page of an unknown kind");
    }
  }

  #page(header: PageHeader, packed: Uint8Array): void {
    const { defined } = this.#type;
    const v2 = header.type === PAGE.dataV2;
    let data: Uint8Array;
    let at = 0;
    const count = header.values;
    let levels: Int32Array | undefined;
    if (v2) {
      const before = header.levels + header.repetitionBytes;
      if (header.size < before) throw new ParquetFault("a page header of the Parquet file has an impossible number");
      if (defined > 0) levels = readLevels(packed, header.repetitionBytes, before, defined, count);
      const rest = packed.subarray(before);
      data = header.compressed ? uncompress(rest, header.size - before, this.#chunk.codec) : rest;
    } else {
      data = uncompress(packed, header.size, this.#chunk.codec);
      if (defined > 0) {
        const length = data.length < 4 ? -1 : new DataView(data.buffer, data.byteOffset).getUint32(0, true);
        if (length < 0 || length > data.length - 4) throw new ParquetFault("a page of the Parquet file is broken: its levels or indexes break off");
        levels = readLevels(data, 4, 4 + length, defined, count);
        at = 4 + length;
      }
    }
    let present = count;
    if (levels !== undefined) for (const level of levels) if (level !== defined) present--;
    this.#spread(this.#decode(data, at, present, header.encoding), levels, count);
  }

  #decode(data: Uint8Array, at: number, count: number, encoding: number): Values {
    const type = this.#type;
    switch (encoding) {
      case 0: return plainValues(data, at, count, type);
      case 2: case 8: return this.#indexed(data, at, count);
      case 3: {
        if (type.physical !== PHYSICAL.boolean) break;
        const bits = new Int32Array(count);
        if (count > 0) readHybrid(data, at + 4, data.length, 1, bits, count);
        return booleanValues(bits, count);
      }
      case 9: return splitValues(data, at, count, type);
      case 5: case 6: case 7: return deltaValues(data, at, count, encoding, type);
    }
    throw new ParquetFault(`a Parquet column is encoded in a way that is not read (${encoding})`);
  }

  #indexed(data: Uint8Array, at: number, count: number): Values {
    const dictionary = this.#dictionary;
    if (dictionary === undefined) throw new ParquetFault("a Parquet column lacks its dictionary");
    const start = new Int32Array(count);
    const end = new Int32Array(count);
    if (count > 0) {
      readHybrid(data, at + 1, data.length, data[at] ?? 32, end, count);
      const size = dictionary.start.length;
      for (let i = 0; i < count; i++) {
        const index = end[i] as number;
        if (index < 0 || index >= size) throw new ParquetFault("a Parquet column points outside of its dictionary");
        start[i] = dictionary.start[index] as number;
        end[i] = dictionary.end[index] as number;
      }
    }
    return { bytes: dictionary.bytes, start, end };
  }

  /** Puts values to their rows. */
  #spread(values: Values, levels: Int32Array | undefined, count: number): void {
    this.bytes = values.bytes;
    this.rows = count;
    this.row = 0;
    if (levels === undefined || values.start.length === count) {
      this.start = values.start as Int32Array<ArrayBuffer>;
      this.end = values.end as Int32Array<ArrayBuffer>;
      return;
    }
    this.start = new Int32Array(count).fill(-1);
    this.end = new Int32Array(count);
    for (let i = 0, k = 0; i < count; i++) {
      if (levels[i] !== this.#type.defined) continue;
      this.start[i] = values.start[k] as number;
      this.end[i] = values.end[k++] as number;
    }
  }

  async #header(): Promise<PageHeader> {
    const left = this.#chunk.offset + this.#chunk.length - this.#at;
    if (left <= 0) throw new ParquetFault("a Parquet column has fewer values than its footer says");
    for (let length = Math.min(left, 16_384); ; length = Math.min(left, MAX_HEADER)) {
      const bytes = await this.#peek(length);
      try {
        const header = readPageHeader(bytes);
        this.#at += header.length;
        return header;
      } catch (error) {
        // Statistics can make a header long; what is broken stays so with more bytes.
        if (!(error instanceof ParquetFault) || length >= Math.min(left, MAX_HEADER)) throw error;
      }
    }
  }

  async #take(length: number): Promise<Uint8Array> {
    if (length > this.#chunk.offset + this.#chunk.length - this.#at) throw new ParquetFault("a page of the Parquet file is longer than its column");
    const bytes = await this.#peek(length);
    this.#at += length;
    return bytes;
  }

  /** `length` bytes from `#at` on, read in windows. */
  #windowStart = 0;
  async #peek(length: number): Promise<Uint8Array> {
    const from = this.#at - this.#windowStart;
    if (from < 0 || from + length > this.#window.length) {
      this.#windowStart = this.#at;
      this.#window = await this.#file.read(this.#at, Math.min(Math.max(length, WINDOW), this.#chunk.offset + this.#chunk.length - this.#at));
      if (this.#window.length < length) throw new ParquetFault("the file became shorter while it was read");
    }
    return this.#window.subarray(this.#at - this.#windowStart, this.#at - this.#windowStart + length);
  }
}

function readLevels(bytes: Uint8Array, start: number, end: number, most: number, count: number): Int32Array {
  const levels = new Int32Array(count);
  readHybrid(bytes, start, end, 32 - Math.clz32(most), levels, count);
  return levels;
}
