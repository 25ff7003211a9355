/** Number formats of weights: one spelling for each, and their size. */

const SPELLINGS: Readonly<Record<string, string>> = {
  bf16: "bfloat16", bfloat16: "bfloat16", fp16: "float16", f16: "float16", half: "float16", float16: "float16", fp32: "float32", f32: "float32",
  float: "float32", float32: "float32", fp64: "float64", f64: "float64", double: "float64", float64: "float64", fp8: "float8", float8: "float8",
  f8_e4m3: "float8_e4m3fn", f8_e5m2: "float8_e5m2", float8_e4m3fn: "float8_e4m3fn", float8_e5m2: "float8_e5m2", int8: "int8", i8: "int8", uint8: "uint8", u8: "uint8",
};

const BYTES: Readonly<Record<string, number>> = { bfloat16: 2, float16: 2, float32: 4, float64: 8 };

/** One spelling (`bfloat16`, `float32` …) for `torch.bfloat16`, `BF16`, `bf16` …; undefined for what is no known format (`auto`). */
export function normaliseDtype(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const bare = value.trim().toLowerCase().replace(/^(?:torch|jnp|np|numpy)\./, "");
  return Object.hasOwn(SPELLINGS, bare) ? SPELLINGS[bare] : undefined;
}

/**
 * Bytes per parameter of an unquantised float format, for dividing file sizes; undefined for 8-bit and packed formats, whose
 * files mix formats so that a size says nothing exact.
 */
export function dtypeBytes(dtype: string): number | undefined {
  return Object.hasOwn(BYTES, dtype) ? BYTES[dtype] : undefined;
}
