/** Numbers of configs: bounded, and never silently wrong. */

import { parseNumber } from "./quantities.ts";

/** Larger factors and products do not occur in any run: a config that needs them is broken or hostile. */
const MAX_FACTOR = 1e15;
const MAX_TOKENS = 1e18;

/** A number as YAML, JSON or a string gives it (`24_700_000`, "1e6"); undefined for anything else, NaN and infinities included. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  return text.startsWith("-") ? negative(parseNumber(text.slice(1))) : parseNumber(text);
}

function negative(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}

export interface Factor { readonly name: string; readonly value: unknown; readonly line: number }

export type Product =
  | { readonly kind: "value"; readonly value: number; readonly words: string; readonly line: number }
  /** A factor is not in the file. */
  | { readonly kind: "missing"; readonly names: readonly string[] }
  /** A factor or the product cannot be true. */
  | { readonly kind: "absurd"; readonly reason: string; readonly line: number };

/** Multiplies counts. Each must be a whole number from 1; the product must be a number of tokens that can exist. */
export function product(factors: readonly Factor[], max: number = MAX_TOKENS): Product {
  const names = factors.filter((f) => f.value === undefined || f.value === null || f.value === "auto").map((f) => f.name);
  for (const f of factors) {
    if (names.includes(f.name)) continue;
    const n = toNumber(f.value);
    if (n === undefined || n < 1 || n > MAX_FACTOR || !Number.isInteger(n)) return { kind: "absurd", reason: `${f.name} is no usable whole number from 1 up: the tokens cannot be computed`, line: f.line };
  }
  if (names.length > 0) return { kind: "missing", names };
  const value = factors.reduce((p, f) => p * (toNumber(f.value) ?? Number.NaN), 1);
  if (!Number.isFinite(value) || value > max) return { kind: "absurd", reason: `${factors.map((f) => f.name).join(" x ")} gives more than ${max} tokens, which no run reaches`, line: factors[0]?.line ?? 1 };
  return { kind: "value", value, words: factors.map((f) => `${f.name} ${toNumber(f.value)}`).join(" x "), line: factors[0]?.line ?? 1 };
}

/** A whole number from 1 to `max`, else undefined. */
export function count(value: unknown, max: number = MAX_FACTOR): number | undefined {
  const n = toNumber(value);
  return n !== undefined && Number.isInteger(n) && n >= 1 && n <= max ? n : undefined;
}

/** A mixture weight or ratio: finite and not negative. */
export function weightOf(value: unknown): number | undefined {
  const n = typeof value === "string" ? Number(value.trim() === "" ? "x" : value) : value;
  return typeof n === "number" && Number.isFinite(n) && n >= 0 && n <= 1e12 ? n : undefined;
}
