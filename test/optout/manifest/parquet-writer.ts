/** A small Parquet writer for tests: every number in it can be overridden, so that files can lie. */

import { brotliCompressSync, gzipSync } from "node:zlib";
import { zstdFrame } from "../stream/support.ts";

export type ThriftValue = boolean | Uint8Array | string | { readonly i32: number } | { readonly i64: bigint | number } | ThriftStruct | { readonly list: readonly ThriftValue[] };
export interface ThriftStruct { readonly struct: readonly (readonly [id: number, value: ThriftValue])[] }

const i32 = (n: number) => ({ i32: n });
const i64 = (n: bigint | number) => ({ i64: n });
const struct = (...fields: (readonly [number, ThriftValue])[]): ThriftStruct => ({ struct: fields });
const list = (...items: readonly ThriftValue[]) => ({ list: items });

function varint(n: bigint): Buffer {
  const out: number[] = [];
  for (let left = n; ; left >>= 7n) {
    if (left < 128n) { out.push(Number(left)); return Buffer.from(out); }
    out.push(Number(left & 127n) | 128);
  }
}
const zigzag = (n: bigint): Buffer => varint(BigInt.asUintN(64, (n << 1n) ^ (n >> 63n)));

function typeOf(value: ThriftValue): number {
  if (typeof value === "boolean") return value ? 1 : 2;
  if (typeof value === "string" || value instanceof Uint8Array) return 8;
  return "i32" in value ? 5 : "i64" in value ? 6 : "list" in value ? 9 : 12;
}

export function thrift(value: ThriftValue): Buffer {
  if (typeof value === "boolean") return Buffer.alloc(0);
  if (typeof value === "string" || value instanceof Uint8Array) {
    const bytes = Buffer.from(value as string);
    return Buffer.concat([varint(BigInt(bytes.length)), bytes]);
  }
  if ("i32" in value) return zigzag(BigInt(value.i32));
  if ("i64" in value) return zigzag(BigInt(value.i64));
  if ("list" in value) {
    const type = value.list.length === 0 ? 12 : typeOf(value.list[0] as ThriftValue);
    const head = value.list.length < 15 ? Buffer.from([(value.list.length << 4) | type]) : Buffer.concat([Buffer.from([0xf0 | type]), varint(BigInt(value.list.length))]);
    return Buffer.concat([head, ...value.list.map(thrift)]);
  }
  const parts: Buffer[] = [];
  let last = 0;
  for (const [id, inner] of value.struct) {
    parts.push(Buffer.from(id - last > 0 && id - last < 16 ? [((id - last) << 4) | typeOf(inner)] : [typeOf(inner), ...zigzag(BigInt(id))]), thrift(inner));
    last = id;
  }
  return Buffer.concat([...parts, Buffer.from([0])]);
}

/** Values of a column as they are written, plainly encoded. */
export const plain = {
  text: (values: readonly (string | Uint8Array)[]): Buffer => Buffer.concat(values.map((v) => { const b = Buffer.from(v as string); const n = Buffer.alloc(4); n.writeUInt32LE(b.length); return Buffer.concat([n, b]); })),
  int32: (values: readonly number[]): Buffer => Buffer.concat(values.map((v) => { const b = Buffer.alloc(4); b.writeInt32LE(v); return b; })),
  int64: (values: readonly bigint[]): Buffer => Buffer.concat(values.map((v) => { const b = Buffer.alloc(8); b.writeBigInt64LE(v); return b; })),
};

/** Run lengths of levels or indexes. */
export function runs(values: readonly number[], width: number): Buffer {
  const parts: Buffer[] = [];
  for (let i = 0; i < values.length;) {
    let n = 1;
    while (values[i + n] === values[i]) n++;
    const value = Buffer.alloc(4);
    value.writeUInt32LE(values[i] as number);
    parts.push(varint(BigInt(n) << 1n), value.subarray(0, (width + 7) >> 3));
    i += n;
  }
  return Buffer.concat(parts);
}
const withLength = (b: Buffer): Buffer => { const n = Buffer.alloc(4); n.writeUInt32LE(b.length); return Buffer.concat([n, b]); };

export const CODEC = { none: 0, snappy: 1, gzip: 2, lzo: 3, brotli: 4, lz4Hadoop: 5, zstd: 6, lz4: 7 } as const;

/** Compressors that write literals only where there is no real one. */
export function pack(bytes: Buffer, codec: number): Buffer {
  switch (codec) {
    case CODEC.snappy: return Buffer.concat([varint(BigInt(bytes.length)), ...chunks(bytes, 65_536).map((c) => Buffer.concat([Buffer.from([61 << 2, (c.length - 1) & 255, (c.length - 1) >> 8]), c]))]);
    case CODEC.gzip: return gzipSync(bytes);
    case CODEC.brotli: return brotliCompressSync(bytes);
    case CODEC.zstd: return zstdFrame(bytes);
    case CODEC.lz4: return lz4(bytes);
    case CODEC.lz4Hadoop: { const head = Buffer.alloc(8); const packed = lz4(bytes); head.writeUInt32BE(bytes.length, 0); head.writeUInt32BE(packed.length, 4); return Buffer.concat([head, packed]); }
    default: return bytes;
  }
}

function lz4(bytes: Buffer): Buffer {
  if (bytes.length < 15) return Buffer.concat([Buffer.from([bytes.length << 4]), bytes]);
  const more: number[] = [];
  let left = bytes.length - 15;
  for (; left >= 255; left -= 255) more.push(255);
  return Buffer.concat([Buffer.from([0xf0, ...more, left]), bytes]);
}

function chunks(bytes: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
}

export interface PageSpec {
  /** Levels (only for optional columns) and values, uncompressed. */
  readonly levels?: readonly number[];
  readonly count: number;
  readonly data: Buffer;
  readonly encoding?: number;
  readonly type?: number;
  readonly v2?: boolean;
  /** Header numbers that lie. */
  readonly lies?: { readonly size?: number; readonly packed?: number; readonly count?: number };
}

export interface ColumnSpec {
  readonly path: readonly string[];
  readonly physical: number;
  /** 0 required, 1 optional, 2 repeated, for each name of the path. */
  readonly repetition?: readonly number[];
  readonly converted?: number;
  readonly logical?: ThriftStruct;
  readonly width?: number;
  readonly codec?: number;
  /** Pages of each row group. */
  readonly groups: readonly (readonly PageSpec[])[];
}

export interface Lies {
  readonly rows?: bigint | number;
  readonly groupRows?: (group: number) => bigint | number;
  /** Fields of a column's metadata, by group and column. */
  readonly chunk?: (group: number, column: number) => Readonly<Record<number, ThriftValue>>;
  readonly schema?: readonly ThriftStruct[];
  readonly footerLength?: number;
  readonly footer?: Buffer;
}

export function page(spec: PageSpec, codec: number): Buffer {
  const def = spec.levels === undefined ? Buffer.alloc(0) : runs(spec.levels, 1 + Math.floor(Math.log2(Math.max(1, ...spec.levels))));
  const v2 = spec.v2 === true;
  const body = v2 || spec.levels === undefined ? spec.data : Buffer.concat([withLength(def), spec.data]);
  const packed = v2 ? Buffer.concat([def, pack(body, codec)]) : pack(body, codec);
  const count = i32(spec.lies?.count ?? spec.count);
  const encoding = i32(spec.encoding ?? 0);
  const type = spec.type ?? (v2 ? 3 : 0);
  const head = struct([1, i32(type)], [2, i32(spec.lies?.size ?? body.length + (v2 ? def.length : 0))], [3, i32(spec.lies?.packed ?? packed.length)],
    type === 2 ? [7, struct([1, count], [2, i32(0)])] : v2 ? [8, struct([1, count], [2, i32(0)], [3, count], [4, encoding], [5, i32(def.length)], [6, i32(0)], [7, true])] : [5, struct([1, count], [2, encoding], [3, i32(3)], [4, i32(3)])]);
  return Buffer.concat([thrift(head), packed]);
}

export function parquet(columns: readonly ColumnSpec[], rowsOf: readonly number[], lies: Lies = {}): Buffer {
  const parts: Buffer[] = [Buffer.from("PAR1")];
  let at = 4;
  const groups = rowsOf.map((rows, g) => struct(
    [1, list(...columns.map((column, c) => {
      const codec = column.codec ?? 0;
      const specs = column.groups[g] ?? [];
      const pages = specs.map((spec) => page(spec, codec));
      const start = at;
      for (const bytes of pages) { parts.push(bytes); at += bytes.length; }
      const dictionary = specs[0]?.type === 2;
      const fields = new Map<number, ThriftValue>([
        [1, i32(column.physical)], [2, list(i32(0))], [3, list(...column.path)], [4, i32(codec)], [5, i64(specs.filter((s) => s.type !== 2).reduce((n, s) => n + s.count, 0))],
        [6, i64(specs.reduce((n, s) => n + s.data.length + 100, 0))], [7, i64(at - start)], [9, i64(dictionary ? start + (pages[0]?.length ?? 0) : start)],
      ]);
      if (dictionary) fields.set(11, i64(start));
      for (const [id, value] of Object.entries(lies.chunk?.(g, c) ?? {})) fields.set(Number(id), value);
      return struct([2, i64(start)], [3, struct(...[...fields].sort((a, b) => a[0] - b[0]))]);
    }))],
    [2, i64(0)], [3, i64(lies.groupRows?.(g) ?? rows)],
  ));
  const total = rowsOf.reduce((a, b) => a + b, 0);
  const footer = lies.footer ?? thrift(struct([1, i32(1)], [2, list(...(lies.schema ?? schemaOf(columns)))], [3, i64(lies.rows ?? total)], [4, list(...groups)], [6, "test"]));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(lies.footerLength ?? footer.length);
  return Buffer.concat([...parts, footer, length, Buffer.from("PAR1")]);
}

/** Columns of one struct must stand together. */
function schemaOf(columns: readonly ColumnSpec[]): ThriftStruct[] {
  const top = new Set(columns.map((c) => c.path[0]));
  const elements: ThriftStruct[] = [struct([4, "root"], [5, i32(top.size)])];
  const seen = new Set<string>();
  for (const column of columns) {
    column.path.forEach((name, depth) => {
      const repetition = i32(column.repetition?.[depth] ?? 0);
      if (depth === column.path.length - 1) {
        elements.push(struct([1, i32(column.physical)], ...(column.width === undefined ? [] : [[2, i32(column.width)] as const]), [3, repetition], [4, name], ...(column.converted === undefined ? [] : [[6, i32(column.converted)] as const]), ...(column.logical === undefined ? [] : [[10, column.logical] as const])));
        return;
      }
      const group = column.path.slice(0, depth + 1).join(".");
      if (seen.has(group)) return;
      seen.add(group);
      elements.push(struct([3, repetition], [4, name], [5, i32(new Set(columns.filter((c) => c.path.slice(0, depth + 1).join(".") === group).map((c) => c.path[depth + 1])).size)]));
    });
  }
  return elements;
}

export const make = { i32, i64, struct, list };
