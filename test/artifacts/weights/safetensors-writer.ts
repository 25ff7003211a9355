import { concat, utf8 } from "./support.ts";

export const BITS: Readonly<Record<string, number>> = { F32: 32, F16: 16, BF16: 16, F8_E4M3: 8, F4: 4, I32: 32, I64: 64, U8: 8, U32: 32, I8: 8, BOOL: 8 };

export interface WrittenTensor { readonly dtype: string; readonly shape: readonly number[] }

export function header(tensors: Readonly<Record<string, WrittenTensor>>, metadata?: Readonly<Record<string, string>>): { readonly json: string; readonly data: number } {
  let position = 0;
  const entries: [string, unknown][] = metadata === undefined ? [] : [["__metadata__", metadata]];
  for (const [name, { dtype, shape }] of Object.entries(tensors)) {
    const bytes = (shape.reduce((a, b) => a * b, 1) * (BITS[dtype] ?? 8)) / 8;
    entries.push([name, { dtype, shape, data_offsets: [position, position + bytes] }]);
    position += bytes;
  }
  return { json: JSON.stringify(Object.fromEntries(entries)), data: position };
}

/** A file around any header text. */
export function file(json: string | Uint8Array, data: number, length?: number): Uint8Array {
  const text = typeof json === "string" ? utf8(json) : json;
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(length ?? text.length));
  return concat(size, text, new Uint8Array(data));
}

export function safetensors(tensors: Readonly<Record<string, WrittenTensor>>, options: { readonly metadata?: Readonly<Record<string, string>>; readonly padding?: number } = {}): Uint8Array {
  const { json, data } = header(tensors, options.metadata);
  return file(json + " ".repeat(options.padding ?? 0), data);
}
