/**
 * The indicator for downstream modifiers: modification compute strictly greater than one third of the original model's
 * training compute (Guidelines, ids G-modifier and G-modifier-unknown). It decides nothing: a person judges what changed.
 */

import { ERROR_MARGIN, GPAI_THRESHOLD, SYSTEMIC_RISK_THRESHOLD } from "./threshold.ts";

export type Base =
  | { readonly known: true; /** FLOP */ readonly flop: number; readonly method?: string }
  | { readonly known: false; readonly systemicRisk: boolean };

export interface OneThird {
  /** True where modification > limit, strictly. */
  readonly above: boolean;
  /** True where the 30 % error of the estimates could turn the answer: a person decides. */
  readonly close: boolean;
  /** One third of the base compute, in FLOP. */
  readonly limit: number;
  /** modification / base; undefined where the base is unknown. */
  readonly ratio?: number;
  /** Where the limit comes from, in words. */
  readonly basis: string;
}

/** Floats cannot hold 1/3: two values this close are one value, so that a ratio of exactly one third is never "above". */
const EQUAL = 1e-12;

/** Compares one modification (FLOP) with one base. Throws RangeError for numbers that are not positive and finite. */
export function oneThird(modificationFlop: number, base: Base): OneThird {
  const reference = base.known ? base.flop : base.systemicRisk ? SYSTEMIC_RISK_THRESHOLD : GPAI_THRESHOLD;
  if (!(modificationFlop > 0) || !Number.isFinite(modificationFlop) || !(reference > 0) || !Number.isFinite(reference)) throw new RangeError("oneThird needs positive finite numbers");
  const limit = reference / 3;
  const above = modificationFlop > limit * (1 + EQUAL);
  const close = (1 + ERROR_MARGIN) * modificationFlop > limit && (1 - ERROR_MARGIN) * modificationFlop <= limit;
  const basis = base.known
    ? `one third of the base model's ${base.method === undefined ? "" : `${base.method} `}training compute`
    : `base compute unknown: one third of 10^${base.systemicRisk ? 25 : 23} FLOP`;
  return { above, close, limit, ...(base.known ? { ratio: modificationFlop / reference } : {}), basis };
}

export interface OneThirdByMethod {
  readonly results: readonly OneThird[];
  /** False where the methods for the base give different answers: both are to be shown. */
  readonly agree: boolean;
}

/** The same for a base whose compute differs by method (hardware hours against 6PD): one result per value, in order. */
export function oneThirdByMethod(modificationFlop: number, bases: readonly { readonly flop: number; readonly method: string }[]): OneThirdByMethod {
  const results = bases.map((b) => oneThird(modificationFlop, { known: true, flop: b.flop, method: b.method }));
  return { results, agree: results.every((r) => r.above === results[0]?.above) };
}
