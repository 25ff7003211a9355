/** The one-third indicator for every pair of amounts (Guidelines, section 3.2): a base with two amounts gives two answers, and both are shown. */

import { oneThird } from "../../artifacts/compute/modifier.ts";
import type { Band } from "../../artifacts/compute/threshold.ts";
import type { Source } from "../../artifacts/model.ts";
import { type Amount, direct } from "../compute-evidence.ts";
import type { ClassifyInput } from "./types.ts";

export interface Third {
  readonly modification: Amount;
  /** The base as model.yaml names it. */
  readonly base: string;
  readonly baseSource: Source;
  readonly side: Band;
  /** One third of the base's compute in FLOP. */
  readonly limit: number;
  /** Where the limit comes from, in words. */
  readonly basis: string;
  readonly known: boolean;
}

const MAX_BASES = 20;

/**
 * Each amount of the modification beside each base of model.yaml: a known base by its compute, an unknown one by one third of 10^25
 * FLOP where it is recorded as having systemic risk, of 10^23 where not, and by both where that is not recorded (G-modifier-unknown).
 */
export function thirdsOf(input: ClassifyInput): readonly Third[] {
  const file = input.model.records.model;
  const own = direct(input).slice(0, 10);
  return (file?.data.base_models ?? []).slice(0, MAX_BASES).flatMap((base, i) => {
    const { flop } = base;
    const known = flop !== undefined && Number.isFinite(flop) && flop > 0;
    const limits = known ? [{ known: true as const, flop }] : (base.systemic_risk === undefined ? [false, true] : [base.systemic_risk]).map((systemicRisk) => ({ known: false as const, systemicRisk }));
    return own.flatMap((modification) => limits.map((limit): Third => {
      const { above, close, limit: third, basis } = oneThird(modification.flop, limit);
      return { modification, base: base.id, baseSource: file?.at("base_models", i) ?? { path: `${input.model.records.folder}/model.yaml` }, side: close ? "close" : above ? "above" : "below", limit: third, basis, known };
    }));
  });
}
