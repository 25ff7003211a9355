/**
 * All amounts of training compute with their places, by the two meanings of the Guidelines (Annex A.1, G-compute-def): `direct` feeds
 * parameter updates and is held against 10^23, `cumulative` is held against 10^25. Several amounts of each, since two methods and a
 * record may disagree: nobody chooses among them here.
 */

import { architectureCompute, hardwareCompute } from "../artifacts/compute/flop.ts";
import { GUIDELINES_UTILISATION } from "../artifacts/compute/estimate.ts";
import { SPARSE_WITHOUT_ACTIVE, TRACKED } from "../artifacts/compute/index.ts";
import { choosePeak } from "../artifacts/compute/peaks.ts";
import { SYSTEMIC_RISK_THRESHOLD, threshold, type Band } from "../artifacts/compute/threshold.ts";
import { TRAINER_LOG } from "../artifacts/training/reading.ts";
import type { Fact, ModelFacts, Source } from "../artifacts/model.ts";
import type { ModelRecords, TrainingStage } from "../records/types.ts";
import { type CumulativePart, cumulativeParts, positive, recordedDirect, recordedTotals } from "./compute-records.ts";
import { factsOf } from "./finding.ts";

export interface Estimate {
  /** FLOP. */
  readonly flop: number;
  readonly method: string;
  readonly source: Source;
}

export interface Amount extends Estimate {
  /** True where an amount that the provider recorded went in: only its place may be shown, never its value. */
  readonly recorded: boolean;
  /** The calculation and what was assumed, in words without recorded amounts; empty where nothing was assumed. */
  readonly assumptions: readonly string[];
  /** True for what was estimated, alone or with recorded parts; absent for what the provider recorded as the result. */
  readonly fromEstimate?: true;
  /** `at-least`: parts are known to be missing. `at-most`: it holds parts that need not be counted here. */
  readonly bound?: "at-least" | "at-most";
}

/** What is looked at: facts and records of one model. A CheckInput is one. */
export interface ComputeSubject {
  readonly model: { readonly facts: ModelFacts; readonly records: ModelRecords };
}

/**
 * Parameters used per token: the active ones, or the total of a model that is taken as dense. Undefined for a mixture of experts
 * whose active parameters are not known: its total would overstate many times over.
 */
export function parametersPerToken(facts: ModelFacts): { readonly value: number; readonly fact: Fact; readonly assumedDense: boolean } | undefined {
  const active = factsOf(facts, "parameters.active")[0];
  if (active !== undefined && positive(active.value)) return { value: active.value, fact: active, assumedDense: false };
  const total = factsOf(facts, "parameters.total")[0];
  if (total === undefined || !positive(total.value) || unusable(total)) return undefined;
  return { value: total.value, fact: total, assumedDense: true };
}

/** A lower bound (shards are missing) is no count to calculate with, and the total of a mixture of experts is not what a token uses. */
function unusable(total: Fact): boolean {
  return total.sources[0]?.detail?.startsWith("at least") === true || total.sources.some((source) => source.detail?.startsWith(SPARSE_WITHOUT_ACTIVE) === true);
}

const without = (count: number, what: string): readonly string[] => (count === 0 ? [] : [`${count} stage${count === 1 ? "" : "s"} of the record without ${what}`]);

/** 6PD from the tokens that model.yaml declares per stage (all epochs together) and the parameters that the artifacts show. */
function declaredTokens(subject: ComputeSubject): readonly Amount[] {
  const file = subject.model.records.model;
  const stages = file?.data.training ?? [];
  const parameters = parametersPerToken(subject.model.facts);
  const tokens = stages.reduce((sum, stage) => sum + (positive(stage.tokens) ? stage.tokens : 0), 0);
  if (file === undefined || parameters === undefined || !positive(tokens)) return [];
  const estimate = architectureCompute({ parameters: parameters.value, tokens });
  if (!estimate.ok) return [];
  const missing = stages.filter((stage) => !positive(stage.tokens)).length;
  const assumptions = [...(parameters.assumedDense ? ["taken as dense: nothing names experts"] : []), ...without(missing, "tokens")];
  return [{ flop: estimate.value.flop, method: "6PD from the declared tokens", source: file.at("training"), recorded: false, fromEstimate: true, assumptions, ...(missing > 0 ? { bound: "at-least" as const } : {}) }];
}

/** Device-hours of a stage: as recorded, or units times hours. */
export function deviceHours(stage: TrainingStage): number | undefined {
  const { gpu_hours: total, count, hours } = stage.hardware ?? {};
  if (positive(total)) return total;
  return positive(count) && positive(hours) ? count * hours : undefined;
}

/** The hardware method over the stages of model.yaml, each with its own units, peak and utilisation (Guidelines, Annex A.2.1). */
function declaredHours(subject: ComputeSubject): readonly Amount[] {
  const file = subject.model.records.model;
  const stages = file?.data.training ?? [];
  const assumptions = new Set<string>();
  let flop = 0;
  let used = 0;
  for (const stage of stages) {
    const hours = deviceHours(stage);
    const peak = hours === undefined ? undefined : choosePeak(stage.hardware?.type, stage.hardware?.peak_flops);
    if (hours === undefined || peak?.ok !== true) continue;
    const utilisation = stage.hardware?.utilisation;
    const part = hardwareCompute({ gpuHours: hours, peakFlops: peak.flops, utilisation: positive(utilisation) ? utilisation : GUIDELINES_UTILISATION });
    if (!part.ok) continue;
    flop += part.value.flop;
    used += 1;
    assumptions.add(`peak ${peak.flops} FLOP/s (${peak.source}${peak.verified ? "" : ", not verified"})`);
    if (!positive(utilisation)) assumptions.add(`utilisation ${GUIDELINES_UTILISATION}, the assumption of the Guidelines' examples, not a measured value`);
  }
  if (file === undefined || used === 0) return [];
  const missing = stages.length - used;
  return [{ flop, method: "hardware from the declared hours", source: file.at("training"), recorded: false, fromEstimate: true, assumptions: [...assumptions, ...without(missing, "usable hours and device")], ...(missing > 0 ? { bound: "at-least" as const } : {}) }];
}

function ofFact(fact: Fact, facts: ModelFacts): readonly Amount[] {
  if (!positive(fact.value)) return [];
  const [source = { path: facts.path }] = fact.sources;
  const assumptions = source.detail === undefined ? [] : source.detail.split("; ");
  const partly = fact.method === TRAINER_LOG || assumptions.includes(TRACKED);
  return [{ flop: fact.value, method: fact.method, source, recorded: false, fromEstimate: true, assumptions, ...(partly ? { bound: "at-least" as const } : {}) }];
}

/**
 * Estimates by both methods, wherever their inputs came from. What a person declared as the result is not among them.
 * The Trainer's own count covers one run: it speaks for the whole training only where nothing else does.
 */
export function estimates(subject: ComputeSubject): readonly Amount[] {
  const { facts } = subject.model;
  const all = factsOf(facts, "compute.flop");
  const found = all.filter((fact) => fact.method !== TRAINER_LOG).flatMap((fact) => ofFact(fact, facts));
  const own = [...found, ...declaredTokens(subject), ...declaredHours(subject)];
  return own.length > 0 ? own : all.flatMap((fact) => ofFact(fact, facts));
}

/** `compute.flop` of model.yaml. */
export function declaredCompute(subject: ComputeSubject): Estimate | undefined {
  const file = subject.model.records.model;
  const flop = file?.data.compute?.flop;
  return file !== undefined && positive(flop) ? { flop, method: "declared", source: file.at("compute", "flop") } : undefined;
}

/**
 * Amounts that directly feed parameter updates, for the comparison with 10^23 FLOP: estimates first, then what is recorded
 * (`compute.direct_flop`, the sum of `training[].flop`, and `compute.flop` where it is all there is: it can only be too high).
 */
export function direct(subject: ComputeSubject): readonly Amount[] {
  return [...estimates(subject), ...recordedDirect(subject.model.records)];
}

/**
 * Cumulative amounts, for the comparison with 10^25 FLOP: each estimate with what the records add to it (bases, merged weights,
 * non-public synthetic data: Guidelines, Annex A.1), then what is recorded (`compute.flop`, the sum of `compute.components`).
 */
export function cumulative(subject: ComputeSubject): readonly Amount[] {
  const { parts, incomplete } = cumulativeParts(subject.model.records);
  const added = parts.filter((part) => part.beyondTraining && positive(part.flop));
  const extra = added.reduce((sum, part) => sum + (part.flop ?? 0), 0);
  const more = added.length === 0 ? [] : [`with ${added.map(nameOf).join(", ")}, as recorded`];
  const found = estimates(subject).map((one): Amount => ({
    ...one, flop: one.flop + extra, method: added.length === 0 ? one.method : `${one.method} and recorded parts`, recorded: one.recorded || added.length > 0,
    assumptions: [...one.assumptions, ...more], ...(incomplete ? { bound: "at-least" as const } : {}),
  }));
  return [...found, ...recordedTotals(subject.model.records)];
}

function nameOf(part: CumulativePart): string {
  return `${part.what} (${part.source.path}${part.source.line === undefined ? "" : `:${part.source.line}`})`;
}

/** Where an amount lies against 10^25 FLOP, with the 30 % of G-compute-accuracy. */
export function systemicBand(flop: number): Band {
  return threshold(flop, SYSTEMIC_RISK_THRESHOLD);
}
