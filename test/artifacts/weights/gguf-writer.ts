import { concat, utf8 } from "./support.ts";

const number = (size: number, write: (buffer: Buffer) => void): Uint8Array => { const buffer = Buffer.alloc(size); write(buffer); return buffer; };
export const u32 = (value: number): Uint8Array => number(4, (b) => b.writeUInt32LE(value));
export const u64 = (value: number | bigint): Uint8Array => number(8, (b) => b.writeBigUInt64LE(BigInt(value)));
export const string = (text: string): Uint8Array => concat(u64(utf8(text).length), utf8(text));
export const magic = (version: number, tensors: number | bigint, pairs: number | bigint): Uint8Array => concat(utf8("GGUF"), u32(version), u64(tensors), u64(pairs));

export type Value = string | number | boolean | readonly string[] | Uint8Array;

/** A pair; bytes are taken as type and value. */
export function pair(key: string, value: Value): Uint8Array {
  if (value instanceof Uint8Array) return concat(string(key), value);
  if (typeof value === "string") return concat(string(key), u32(8), string(value));
  if (typeof value === "boolean") return concat(string(key), u32(7), new Uint8Array([value ? 1 : 0]));
  if (typeof value === "number") return concat(string(key), u32(4), u32(value));
  return concat(string(key), u32(9), u32(8), u64(value.length), new Uint8Array(Buffer.concat(value.map(string))));
}

export interface WrittenTensor { readonly name: string; readonly shape: readonly (number | bigint)[]; readonly type?: number; readonly offset?: number; readonly bytes?: number }

export const info = ({ name, shape, type = 0, offset = 0 }: WrittenTensor): Uint8Array => concat(string(name), u32(shape.length), ...shape.map(u64), u32(type), u64(offset));

const BLOCKS: Readonly<Record<number, readonly [number, number]>> = { 0: [1, 4], 1: [1, 2], 2: [32, 18], 12: [256, 144], 30: [1, 2] };
const align = (value: number): number => Math.ceil(value / 32) * 32;

export function gguf(pairs: Readonly<Record<string, Value>>, tensors: readonly WrittenTensor[] = [], version = 3): Uint8Array {
  let offset = 0;
  const infos: Uint8Array[] = [];
  for (const tensor of tensors) {
    const [elements, bytes] = BLOCKS[tensor.type ?? 0] ?? [1, 4];
    infos.push(info({ ...tensor, offset }));
    offset = align(offset + (tensor.shape.reduce<number>((a, b) => a * Number(b), 1) / elements) * bytes);
  }
  const head = concat(magic(version, tensors.length, Object.keys(pairs).length), ...Object.entries(pairs).map(([key, value]) => pair(key, value)), ...infos);
  return concat(head, new Uint8Array(align(head.length) - head.length + offset));
}

export const LLAMA: Readonly<Record<string, Value>> = { "general.architecture": "llama" };
