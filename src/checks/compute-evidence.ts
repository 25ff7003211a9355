/** All estimates of training compute with their places: from artifacts, and from what model.yaml says about the training. */

import { architectureCompute } from "../artifacts/compute/flop.ts";
import { SYSTEMIC_RISK_THRESHOLD, threshold, type Band } from "../artifacts/compute/threshold.ts";
import type { Source } from "../artifacts/model.ts";
import { factsOf } from "./finding.ts";
import type { CheckInput } from "./types.ts";

export interface Estimate {
  /** FLOP. */
  readonly flop: number;
  readonly method: string;
  readonly source: Source;
}

function positive(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

/** 6PD from the tokens that model.yaml declares per stage (all epochs together) and the parameters that the artifacts show. */
function declaredTraining(input: CheckInput): readonly Estimate[] {
  const file = input.model.records.model;
  const stages = file?.data.training ?? [];
  const parameters = (factsOf(input.model.facts, "parameters.active")[0] ?? factsOf(input.model.facts, "parameters.total")[0])?.value;
  const tokens = stages.reduce((sum, stage) => sum + (stage.tokens ?? 0), 0);
  if (file === undefined || !positive(parameters) || !positive(tokens)) return [];
  const estimate = architectureCompute({ parameters, tokens });
  return estimate.ok ? [{ flop: estimate.value.flop, method: "6PD from the declared tokens", source: file.at("training") }] : [];
}

/** Estimates from both methods, wherever their inputs came from. What a person declared as the result is not among them. */
export function estimates(input: CheckInput): readonly Estimate[] {
  const found = factsOf(input.model.facts, "compute.flop").flatMap((fact): readonly Estimate[] =>
    (positive(fact.value) ? [{ flop: fact.value, method: fact.method, source: fact.sources[0] ?? { path: input.model.facts.path } }] : []));
  return [...found, ...declaredTraining(input)];
}

/** `compute.flop` of model.yaml. */
export function declaredCompute(input: CheckInput): Estimate | undefined {
  const file = input.model.records.model;
  const flop = file?.data.compute?.flop;
  return file !== undefined && positive(flop) ? { flop, method: "declared", source: file.at("compute", "flop") } : undefined;
}

/** Where an amount lies against 10^25 FLOP, with the 30 % of G-compute-accuracy. */
export function systemicBand(flop: number): Band {
  return threshold(flop, SYSTEMIC_RISK_THRESHOLD);
}
