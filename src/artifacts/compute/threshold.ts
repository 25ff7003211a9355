/**
 * Where an estimate lies against the Guidelines' two indicative numbers: 10^23 FLOP (indication of a general-purpose model) and
 * 10^25 FLOP (Art. 51(2), cumulative). Three answers, because an estimate may be off by 30 % (G-compute-accuracy).
 */

export const GPAI_THRESHOLD = 1e23;
export const SYSTEMIC_RISK_THRESHOLD = 1e25;
/** The overall error that the Guidelines allow for an estimate. That it makes a band round a threshold is this program's choice. */
export const ERROR_MARGIN = 0.3;

export type Band = "above" | "close" | "below";

/**
 * `above` if (1−margin)·E > T, `below` if (1+margin)·E ≤ T, else `close`, which a person must judge. FLOP in, no conclusion on
 * what the model is. Throws RangeError for an estimate or threshold that is not a positive finite number.
 */
export function threshold(flop: number, at: number, margin: number = ERROR_MARGIN): Band {
  if (!(flop > 0) || !Number.isFinite(flop) || !(at > 0) || !(margin >= 0 && margin < 1)) throw new RangeError("threshold needs positive finite numbers and a margin from 0 to below 1");
  if ((1 - margin) * flop > at) return "above";
  if ((1 + margin) * flop <= at) return "below";
  return "close";
}
