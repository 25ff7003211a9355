/** Guards for numbers that come from a config: a hostile or broken config must give no count rather than a wrong one. */

import type { Architecture } from "../architecture.ts";

/** Far above every published model, far below what would lose integer precision in the formulas. */
const LIMITS = { hidden: 2 ** 20, layers: 10_000, heads: 65_536, headDim: 65_536, width: 2 ** 24, vocab: 2 ** 27, experts: 65_536 } as const;

/** True for an integer from `min` to `max`. */
function within(value: number | undefined, min: number, max: number): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= min && value <= max;
}

function optional(value: number | undefined, min: number, max: number): boolean {
  return value === undefined || within(value, min, max);
}

/** True where every number of the architecture is a plausible integer; otherwise no formula may be applied. */
export function isPlausible(a: Architecture): boolean {
  const dense = within(a.hidden, 1, LIMITS.hidden) && within(a.layers, 1, LIMITS.layers) && within(a.heads, 1, LIMITS.heads)
    && within(a.kvHeads, 1, LIMITS.heads) && within(a.headDim, 1, LIMITS.headDim) && within(a.intermediate, 1, LIMITS.width)
    && within(a.vocab, 1, LIMITS.vocab) && optional(a.positions, 1, LIMITS.vocab) && optional(a.normsPerLayer, 1, 8);
  const sparse = optional(a.experts, 1, LIMITS.experts) && optional(a.expertsPerToken, 1, LIMITS.experts)
    && optional(a.sharedExperts, 0, LIMITS.experts) && optional(a.moeIntermediate, 1, LIMITS.width)
    && optional(a.sharedIntermediate, 0, LIMITS.width) && optional(a.denseLayers, 0, a.layers);
  const latent = a.mla === undefined || ((a.mla.qRank === null || within(a.mla.qRank, 1, LIMITS.width)) && within(a.mla.kvRank, 1, LIMITS.width)
    && within(a.mla.nope, 0, LIMITS.headDim) && within(a.mla.rope, 0, LIMITS.headDim) && within(a.mla.v, 1, LIMITS.headDim));
  const routed = a.experts === undefined || a.expertsPerToken === undefined || a.expertsPerToken <= a.experts;
  return dense && sparse && latent && routed;
}
