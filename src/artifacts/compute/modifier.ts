/**
 * The indicator for downstream modifiers: modification compute strictly greater than one third of the original model's
 * training compute (Guidelines, ids G-modifier and G-modifier-unknown). It decides nothing: a person judges what changed.
 */

import { ERROR_MARGIN, GPAI_THRESHOLD, SYSTEMIC_RISK_THRESHOLD } from "./threshold.ts";

type Base =
  | { readonly known: true; /** FLOP */ readonly flop: number; readonly method?: string }
  | { readonly known: false; readonly systemicRisk: boolean };

interface OneThird {
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
