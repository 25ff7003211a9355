/**
 * Energy and emissions: what documents and bills of materials state of the whole training first, then of its phases, then what logs
 * measured. A log is never held against a statement here: it covers what was tracked, which may be a part.
 */

import type { Fact, Source } from "../model.ts";
import { type EnergyRun, isEnergyReading } from "../training/index.ts";
import { asFact, type Evidence } from "./observed.ts";
import { distinct, type Drawn, single } from "./select.ts";

const KEYS = ["energy.kwh", "emissions.co2_grams"] as const;
/** Method of facts from energy logs. */
const METHOD = "codecarbon";
const MAX_PHASES = 10;

/** Facts of both keys for one model. */
export function energyOf(evidence: Evidence): Drawn {
  const stated = KEYS.map((key) => single(key, evidence.of(key), "number"));
  const phases = KEYS.flatMap((key, i) => (stated[i]?.facts.length === 0 ? [] : evidence.of(key, ["phase"]).slice(0, MAX_PHASES).map((o) => phase(asFact(o.observation), o.observation.about ?? ""))));
  return { facts: [...stated.flatMap((one) => one.facts), ...phases, ...logFacts(energyRuns(evidence))], conflicts: stated.flatMap((one) => one.conflicts) };
}

function phase(fact: Fact, about: string): Fact {
  const [first, ...rest] = fact.sources;
  return first === undefined ? fact : { ...fact, sources: [{ ...first, detail: first.detail === undefined ? about : `${about}: ${first.detail}` }, ...rest] };
}

/** Runs by their id, those of inference left out: one that stands in several files (copies, checkpoints) counts once, with its largest total. */
export function energyRuns(evidence: Evidence): readonly EnergyRun[] {
  const runs = new Map<string, EnergyRun>();
  for (const reading of evidence.group.training) {
    for (const run of isEnergyReading(reading) ? reading.detail.energy : []) {
      const known = runs.get(run.id);
      if (run.stage !== "inference" && (known === undefined || run.kwh > known.kwh)) runs.set(run.id, run);
    }
  }
  return [...runs.values()];
}

function sourcesOf(runs: readonly EnergyRun[], detail: string): readonly Source[] {
  return distinct(runs.map((run, i) => (i === 0 ? { ...run.source, detail } : run.source)));
}

function logFacts(runs: readonly EnergyRun[]): readonly Fact[] {
  if (runs.length === 0) return [];
  const unstated = runs.some((run) => run.stage === undefined);
  const words = `${runs.length === 1 ? "1 tracked run" : `sum of ${runs.length} tracked runs`}${unstated ? "; that it was training is not stated" : ""}; other machines of the training have logs of their own`;
  const rest = { method: METHOD, confidence: unstated ? "inferred" : "measured", sources: sourcesOf(runs, words) } as const;
  const sum = (values: readonly number[]): number => Number(values.reduce((a, b) => a + b, 0).toPrecision(12));
  const kwh = sum(runs.map((run) => run.kwh));
  const grams = runs.flatMap((run) => (run.grams === undefined ? [] : [run.grams]));
  return [
    ...(kwh > 0 ? [{ key: "energy.kwh", value: kwh, unit: "kWh", ...rest } as const] : []),
    ...(grams.length === runs.length && sum(grams) > 0 ? [{ key: "emissions.co2_grams", value: sum(grams), unit: "g", ...rest } as const] : []),
  ];
}

/** Device-hours and device of the tracked runs, where each of them tells its own. */
export function trackedHours(evidence: Evidence): { readonly hours: Fact; readonly hardware?: Fact } | undefined {
  const runs = energyRuns(evidence);
  const hours = runs.flatMap((run) => (run.gpuHours === undefined || run.gpuHours <= 0 ? [] : [run.gpuHours]));
  if (runs.length === 0 || hours.length < runs.length) return undefined;
  const sources = sourcesOf(runs, `duration x GPUs of ${runs.length === 1 ? "1 tracked run" : `${runs.length} tracked runs`}`);
  const types = new Set(runs.map((run) => run.gpuType));
  const [type] = types;
  const counts = new Set(runs.map((run) => run.gpus));
  const [count] = counts;
  return {
    hours: { key: "training.gpu_hours", value: Number(hours.reduce((a, b) => a + b, 0).toPrecision(12)), unit: "hours", method: METHOD, confidence: "inferred", sources },
    ...(types.size > 1 || type === undefined ? {} : { hardware: { key: "training.hardware", value: { ...(counts.size > 1 || count === undefined ? {} : { count }), type }, method: METHOD, confidence: "measured", sources } as const }),
  };
}
