/** Number formats of safetensors (the `Dtype` list of the format's reference implementation) and their spelling as facts. */

/** Format → bits per element and the spelling used in facts. */
const DTYPES = new Map<string, { readonly bits: number; readonly name: string }>([
  ["BOOL", { bits: 8, name: "bool" }], ["U8", { bits: 8, name: "uint8" }], ["I8", { bits: 8, name: "int8" }],
  ["F4", { bits: 4, name: "float4_e2m1fn" }], ["F6_E2M3", { bits: 6, name: "float6_e2m3fn" }], ["F6_E3M2", { bits: 6, name: "float6_e3m2fn" }],
  ["F8_E5M2", { bits: 8, name: "float8_e5m2" }], ["F8_E4M3", { bits: 8, name: "float8_e4m3fn" }], ["F8_E8M0", { bits: 8, name: "float8_e8m0fnu" }],
  ["F8_E4M3FNUZ", { bits: 8, name: "float8_e4m3fnuz" }], ["F8_E5M2FNUZ", { bits: 8, name: "float8_e5m2fnuz" }],
  ["I16", { bits: 16, name: "int16" }], ["U16", { bits: 16, name: "uint16" }], ["F16", { bits: 16, name: "float16" }], ["BF16", { bits: 16, name: "bfloat16" }],
  ["I32", { bits: 32, name: "int32" }], ["U32", { bits: 32, name: "uint32" }], ["F32", { bits: 32, name: "float32" }],
  ["I64", { bits: 64, name: "int64" }], ["U64", { bits: 64, name: "uint64" }], ["F64", { bits: 64, name: "float64" }], ["C64", { bits: 64, name: "complex64" }],
]);

/** Bits per element; undefined for a format that the specification does not name. */
export function dtypeBits(dtype: string): number | undefined {
  return DTYPES.get(dtype)?.bits;
}

/** `bfloat16` for `BF16` and so on. */
export function dtypeName(dtype: string): string {
  return DTYPES.get(dtype)?.name ?? dtype.toLowerCase();
}

/** Indices, masks and counters: never trained, except where a quantisation packs weights into them. */
export function isIndexDtype(dtype: string): boolean {
  return /^(?:BOOL|[IU](?:16|32|64))$/.test(dtype);
}
