/** Training compute by both methods of the Commission's guidelines, and where it lies against the two indicative numbers. */

import { architectureCompute, type Band, type ComputeEstimate, estimates, GPAI_THRESHOLD, SPARSE_WITHOUT_ACTIVE, SYSTEMIC_RISK_THRESHOLD, threshold, TRACKED } from "../compute/index.ts";
import type { Confidence, Conflict, Fact, FactKey, Source } from "../model.ts";
import { isTrainingReading, observationsOf, TRAINER_LOG } from "../training/index.ts";
import { asFact, type Evidence } from "./observed.ts";
import type { Parameters } from "./parameters.ts";
import { each } from "./select.ts";
import type { Training } from "./training.ts";

interface Compute {
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
  /** For a mixture of experts without an active count: the bound that the total gives, to be named and never used. */
  readonly note?: Source;
}

const THRESHOLDS: readonly { readonly key: FactKey; readonly at: number }[] = [
  { key: "compute.threshold_1e23", at: GPAI_THRESHOLD }, { key: "compute.threshold_1e25", at: SYSTEMIC_RISK_THRESHOLD },
];

/** `trains` is false for a merge: the documents' tokens are then those of the parents. */
export function computeOf(parameters: Parameters, training: Training, evidence: Evidence, trains: boolean): Compute {
  if (!trains) return { facts: [], conflicts: [] };
  const perToken = parameters.active ?? (parameters.sparse ? undefined : parameters.total);
  // Hours of tracked runs may be a part of the training: beside the tokens of the whole they would only mislead.
  const whole = perToken !== undefined && training.tokens !== undefined;
  const hours = training.gpuHours?.tracked === true && whole ? undefined : training.gpuHours;
  const found = estimates({
    ...(perToken === undefined ? {} : { activeParameters: perToken }), ...(training.tokens === undefined ? {} : { tokens: training.tokens.value }),
    ...(hours === undefined ? {} : { gpuHours: hours.value }), ...(training.device === undefined ? {} : { device: training.device }),
  });
  const facts: Fact[] = [];
  const dense = parameters.active === undefined && perToken !== undefined ? ["taken as dense: nothing names experts"] : [];
  const inputs = [training.tokens?.source, parameters.activeSource].filter((s): s is Source => s !== undefined);
  if (found.architecture !== undefined) facts.push(factOf(found.architecture, training.tokens?.planned === true ? "planned" : "inferred", inputs, dense));
  if (found.hardware !== undefined) facts.push(factOf(found.hardware, found.hardware.confidence, hours === undefined ? [] : [hours.source], hours?.tracked === true ? [TRACKED] : []));
  facts.push(...each(evidence.of("compute.flop").filter((o) => o.observation.method !== TRAINER_LOG)));
  const log = trainerLog(evidence, parameters);
  if (log !== undefined) facts.push(log);
  if (found.impliedUtilisation !== undefined && hours !== undefined) {
    facts.push({ key: "compute.utilisation", value: found.impliedUtilisation, method: "6PD-over-hardware", confidence: "inferred", sources: [{ ...hours.source, detail: "mean utilisation at which the device-hours give the 6PD value" }] });
  }
  // What logs tell of single runs is no estimate of the whole: beside another it is left out, and alone it is on no side.
  const bands = thresholdFacts(facts.filter((f) => f.key === "compute.flop" && f !== log && hours?.tracked !== true));
  const note = boundNote(parameters, training);
  return { facts: [...facts, ...bands.facts], conflicts: bands.conflicts, ...(note === undefined ? {} : { note }) };
}

function factOf(estimate: ComputeEstimate, confidence: Confidence, inputs: readonly Source[], more: readonly string[]): Fact {
  const detail = [estimate.calculation, ...estimate.assumptions, ...more].join("; ");
  const [first, ...rest] = inputs;
  return { key: "compute.flop", value: estimate.flop, unit: "FLOP", method: estimate.method, confidence, sources: [{ ...(first ?? { path: "" }), detail }, ...rest] };
}

/** 6PD counts embeddings and the Trainer does not; padding makes its tokens more. Beyond this the two do not speak of one run. */
const LOG_RANGE = { from: 0.2, to: 2 } as const;

/**
 * The largest amount that the Trainer wrote: files of one run (checkpoints, results) repeat it, and runs are not summed. Left out
 * where the model's own numbers show that it miscounted: parameters sharded over devices give less than one token per step.
 */
function trainerLog(evidence: Evidence, parameters: Parameters): Fact | undefined {
  const runs = evidence.group.training.flatMap((r) => (isTrainingReading(r) ? r.detail.runs : [])).filter((run) => run.flos !== undefined);
  const [best] = runs.toSorted((a, b) => (b.flos ?? 0) - (a.flos ?? 0));
  const found = best === undefined ? undefined : observationsOf(best).find((o) => o.method === TRAINER_LOG);
  if (best === undefined || found === undefined) return undefined;
  const perToken = parameters.active ?? parameters.total;
  const implied = perToken === undefined ? undefined : (best.flos ?? 0) / (6 * perToken);
  if (implied !== undefined && implied < (best.steps ?? 1)) return undefined;
  if (implied !== undefined && best.tokens !== undefined && !(implied >= LOG_RANGE.from * best.tokens && implied <= LOG_RANGE.to * best.tokens)) return undefined;
  return asFact(found);
}

/** One answer per threshold, from the best estimate; where another estimate lies on another side, a conflict says so. */
function thresholdFacts(estimated: readonly Fact[]): { readonly facts: readonly Fact[]; readonly conflicts: readonly Conflict[] } {
  const facts: Fact[] = [];
  const conflicts: Conflict[] = [];
  const placed = estimated.flatMap((fact) => (typeof fact.value === "number" && fact.value > 0 ? [{ fact, flop: fact.value }] : []));
  const best = placed[0];
  if (best === undefined) return { facts, conflicts };
  for (const { key, at } of THRESHOLDS) {
    const band: Band = threshold(best.flop, at);
    facts.push({ key, value: band, method: best.fact.method, confidence: best.fact.confidence, sources: best.fact.sources });
    for (const other of placed.slice(1)) {
      const otherBand = threshold(other.flop, at);
      if (otherBand === band) continue;
      const number = `10^${Math.round(Math.log10(at))}`;
      conflicts.push({ key, values: [band, otherBand], sources: [...best.fact.sources.slice(0, 1), ...other.fact.sources.slice(0, 1)], message: `${key}: ${best.fact.method} lies ${words(band)} ${number} FLOP, ${other.fact.method} ${words(otherBand)}: a person decides which estimate holds` });
    }
  }
  return { facts, conflicts };
}

function words(band: Band): string {
  return band === "close" ? "close to" : band;
}

function boundNote(parameters: Parameters, training: Training): Source | undefined {
  if (!parameters.sparse || parameters.active !== undefined || parameters.total === undefined) return undefined;
  const { tokens } = training;
  const bound = tokens === undefined ? undefined : architectureCompute({ parameters: parameters.total, tokens: tokens.value });
  if (tokens === undefined || bound?.ok !== true) return { path: parameters.facts[0]?.sources[0]?.path ?? "", detail: `${SPARSE_WITHOUT_ACTIVE}: the total is not used to estimate compute` };
  return { ...tokens.source, detail: `${SPARSE_WITHOUT_ACTIVE}: 6PD with the total gives ${bound.value.flop.toExponential(2)} FLOP, an upper bound and no estimate` };
}
