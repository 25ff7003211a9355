/** Amounts of compute as model.yaml records them, and the parts that cumulative compute is made of (Guidelines, Annex A.1). */

import type { Source } from "../artifacts/model.ts";
import type { BaseModel, ComputeComponent, ModelRecords } from "../records/types.ts";
import type { Amount } from "./compute-evidence.ts";

export interface CumulativePart {
  readonly kind: NonNullable<ComputeComponent["kind"]>;
  /** In our words, with the provider's name of a stage or base at most 60 characters long. */
  readonly what: string;
  /** FLOP as recorded; undefined where none is. */
  readonly flop?: number;
  readonly source: Source;
  /** True for what comes on top of the model's own training: bases, merged weights, synthetic data. */
  readonly beyondTraining: boolean;
}

const BEYOND: ReadonlySet<string> = new Set(["synthetic-data", "base", "merged"]);
const WORDS: Readonly<Record<NonNullable<ComputeComponent["kind"]>, string>> = {
  "pre-training": "pre-training", "fine-tuning": "fine-tuning", "synthetic-data": "generation of synthetic data", "base": "a base model", "merged": "merged weights", "other": "another part",
};

/** Far beyond any amount of FLOP: sums and errors of what is below stay finite. */
const MAX = 1e40;

/** A number above 0 that can be calculated with. */
export function positive(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value <= MAX;
}

/** Weights that were taken over count; training of a model that only taught (distillation) need not (G-compute-exclude). */
export function weightsTakenOver(base: BaseModel): boolean {
  return !/^distil/i.test(base.relation?.trim() ?? "");
}

/**
 * The recorded parts: `compute.components`, and the bases of `base_models` where no component stands for bases or merged weights.
 * `incomplete` where a part has no amount.
 */
export function cumulativeParts(records: ModelRecords): { readonly parts: readonly CumulativePart[]; readonly incomplete: boolean } {
  const file = records.model;
  if (file === undefined) return { parts: [], incomplete: false };
  const components = (file.data.compute?.components ?? []).map((one, i): CumulativePart => {
    const kind = one.kind ?? "other";
    return { kind, what: one.stage === undefined ? WORDS[kind] : `${WORDS[kind]} "${one.stage.slice(0, 60)}"`, source: file.at("compute", "components", i), beyondTraining: BEYOND.has(kind), ...(positive(one.flop) ? { flop: one.flop } : {}) };
  });
  const covered = components.some((one) => one.kind === "base" || one.kind === "merged");
  const bases = covered ? [] : (file.data.base_models ?? []).flatMap((base, i): readonly CumulativePart[] => (weightsTakenOver(base)
    ? [{ kind: base.relation === "merge" ? "merged" : "base", what: `the base model ${base.id.slice(0, 60)}`, source: file.at("base_models", i), beyondTraining: true, ...(positive(base.flop) ? { flop: base.flop } : {}) }]
    : []));
  const parts = [...components, ...bases];
  return { parts, incomplete: parts.some((part) => part.flop === undefined) };
}

/** Recorded amounts that feed parameter updates; `compute.flop` alone stands for them as a bound. */
export function recordedDirect(records: ModelRecords): readonly Amount[] {
  const file = records.model;
  if (file === undefined) return [];
  const { compute, training = [] } = file.data;
  const found: Amount[] = [];
  if (positive(compute?.direct_flop)) found.push({ flop: compute.direct_flop, method: "declared", source: file.at("compute", "direct_flop"), recorded: true, assumptions: [] });
  const stages = training.filter((stage) => positive(stage.flop));
  if (stages.length > 0) {
    found.push({ flop: stages.reduce((sum, stage) => sum + (stage.flop ?? 0), 0), method: "sum of the recorded stages", source: file.at("training"), recorded: true, assumptions: [], ...(stages.length < training.length ? { bound: "at-least" as const } : {}) });
  }
  if (found.length === 0 && positive(compute?.flop)) found.push({ flop: compute.flop, method: "declared", source: file.at("compute", "flop"), recorded: true, assumptions: ["the cumulative amount, which can only be higher"], bound: "at-most" });
  return found;
}

/** Recorded cumulative amounts: the total, and the sum of its parts. */
export function recordedTotals(records: ModelRecords): readonly Amount[] {
  const file = records.model;
  if (file === undefined) return [];
  const found: Amount[] = [];
  const { compute } = file.data;
  if (positive(compute?.flop)) found.push({ flop: compute.flop, method: "declared", source: file.at("compute", "flop"), recorded: true, assumptions: [] });
  const { parts, incomplete } = cumulativeParts(records);
  const sum = parts.reduce((all, part) => all + (part.flop ?? 0), 0);
  // Bases alone are no account of the whole.
  if ((compute?.components ?? []).length > 0 && positive(sum)) found.push({ flop: sum, method: "sum of the recorded components", source: file.at("compute", "components"), recorded: true, assumptions: [], ...(incomplete ? { bound: "at-least" as const } : {}) });
  return found;
}
