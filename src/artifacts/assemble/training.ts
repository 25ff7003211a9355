/** Tokens, sequence length, hours and hardware: runs from training files first, then what documents say. */

import type { Conflict, Fact, Json, Observation, Source } from "../model.ts";
import { isTrainingReading, mergeRuns, observationsOf, type TrainedModel, trainedModels, type TrainingRun } from "../training/index.ts";
import type { Group } from "./group.ts";
import { trackedHours } from "./energy.ts";
import { asFact, type Evidence, type Observed } from "./observed.ts";
import { disagrees } from "./rounding.ts";
import { conflictOf, distinct, each, single } from "./select.ts";

export interface Training {
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
  /** Tokens of the whole training as far as known: the main run and what goes on from it. */
  readonly tokens?: { readonly value: number; readonly source: Source; readonly planned: boolean };
  /** `tracked`: those of the runs that an energy log tracked, which may be a part. */
  readonly gpuHours?: { readonly value: number; readonly source: Source; readonly tracked: boolean };
  readonly device?: string;
}

const KEYS = ["training.tokens", "training.sequence_length", "training.gpu_hours", "training.hardware"] as const;

export function trainingOf(group: Group, evidence: Evidence): Training {
  const models = trainedModels(mergeRuns(group.training.flatMap((r) => (isTrainingReading(r) ? r.detail.runs : []))));
  const main = models.toSorted((a, b) => weight(b) - weight(a))[0];
  const tokens = tokensOf(main, models, evidence);
  const length = single("training.sequence_length", seenOf(main, evidence, "training.sequence_length"));
  const tracked = trackedHours(evidence);
  const whole = hoursOf(main, evidence);
  const hours = [...whole, ...phaseHours(evidence), ...(tracked === undefined ? [] : [tracked.hours])];
  const hardware = [...each(seenOf(main, evidence, "training.hardware")).slice(0, 5), ...(tracked?.hardware === undefined ? [] : [tracked.hardware])];
  const best = whole[0] ?? tracked?.hours;
  const logged = best !== undefined && best === tracked?.hours;
  const device = (logged ? (tracked.hardware === undefined ? [] : [tracked.hardware]) : hardware).map((f) => deviceOf(f.value)).find((d) => d !== undefined);
  return {
    facts: [...tokens.facts, ...length.facts, ...hours, ...hardware], conflicts: tokens.conflicts,
    ...(tokens.whole === undefined ? {} : { tokens: tokens.whole }),
    ...(best === undefined || typeof best.value !== "number" ? {} : { gpuHours: { value: best.value, source: best.sources[0] ?? { path: "" }, tracked: logged } }),
    ...(device === undefined ? {} : { device }),
  };
}

function weight(model: TrainedModel): number {
  return (model.mainTokens ?? 0) + (model.architecture === undefined ? 0 : 1e15);
}

/** Observations of one run, with every file of the run as a source. */
function observed(run: TrainingRun, key: (typeof KEYS)[number]): readonly Observation[] {
  return observationsOf(run).filter((o) => o.key === key).map((o) => ({ ...o, sources: distinct([...o.sources, ...(run.sources ?? []).filter((s) => s.path !== o.sources[0]?.path)]) }));
}

/** The main run's observation, then the documents' about the whole model. */
function seenOf(main: TrainedModel | undefined, evidence: Evidence, key: (typeof KEYS)[number]): readonly Observed[] {
  const documents = evidence.of(key).filter((o) => !isTrainingReading(o.reading));
  const reading = evidence.group.training[0];
  if (main === undefined || reading === undefined) return documents;
  return [...observed(main.main, key).map((observation): Observed => ({ observation, reading, rank: 2 })), ...documents];
}

function tokensOf(main: TrainedModel | undefined, models: readonly TrainedModel[], evidence: Evidence): { readonly facts: readonly Fact[]; readonly conflicts: readonly Conflict[]; readonly whole?: Training["tokens"] } {
  const [first, ...others] = seenOf(main, evidence, "training.tokens");
  const facts: Fact[] = [];
  const conflicts: Conflict[] = [];
  let whole: Training["tokens"];
  if (first !== undefined && typeof first.observation.value === "number") {
    const best = first.observation.value;
    const total = main?.totalTokens ?? main?.mainTokens ?? best;
    const known = (value: Json): boolean => typeof value === "number" && [best, total].some((t) => !disagrees(t, value, true));
    const agreeing = others.filter((o) => known(o.observation.value));
    for (const other of others.filter((o) => !agreeing.includes(o)).slice(0, 3)) conflicts.push(conflictOf("training.tokens", first.observation, other.observation));
    const run = main === undefined || main.continuations.length === 0 ? undefined : { path: first.observation.sources[0]?.path ?? "", detail: `with its ${main.continuations.length} continuation${main.continuations.length === 1 ? "" : "s"}: ${total} tokens` };
    facts.push({ ...asFact(first.observation), sources: distinct([...first.observation.sources, ...(run === undefined ? [] : [run]), ...agreeing.flatMap((o) => o.observation.sources)]) });
    whole = { value: total, source: first.observation.sources[0] ?? { path: "" }, planned: first.observation.confidence === "planned" };
  }
  for (const continuation of main?.continuations ?? []) facts.push(...observed(continuation, "training.tokens").map((o) => named(o, `goes on from the main run${continuation.run === undefined ? "" : `: ${continuation.run}`}`)));
  for (const other of models.filter((m) => m !== main).slice(0, 20)) facts.push(...observed(other.main, "training.tokens").map((o) => named(o, other.main.run ?? other.main.tool)));
  for (const { observation } of evidence.of("training.tokens", ["phase"]).slice(0, 20)) facts.push(named(observation, observation.about ?? ""));
  return { facts, conflicts, ...(whole === undefined ? {} : { whole }) };
}

/** A further fact of a key with what it is about in the detail of its first source. */
function named(observation: Observation, about: string): Fact {
  const [first, ...rest] = observation.sources;
  return first === undefined ? asFact(observation) : { ...asFact(observation), sources: [{ ...first, detail: first.detail === undefined ? about : `${about}: ${first.detail}` }, ...rest] };
}

/** Hours of the whole training: written ones before inferred ones. */
function hoursOf(main: TrainedModel | undefined, evidence: Evidence): readonly Fact[] {
  const whole = each(seenOf(main, evidence, "training.gpu_hours"));
  return whole.toSorted((a, b) => Number(a.confidence === "inferred") - Number(b.confidence === "inferred")).slice(0, 5);
}

/** Hours of single phases, which stand for no whole. */
function phaseHours(evidence: Evidence): readonly Fact[] {
  return evidence.of("training.gpu_hours", ["phase"]).slice(0, 10).map((o) => named(o.observation, o.observation.about ?? ""));
}

/** The device in a hardware value: `{count, type}`, "384 x H100", "384 A100 80GB GPUs (416) during training". */
function deviceOf(value: Json): string | undefined {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const { type } = value as { readonly type?: Json };
    return typeof type === "string" ? type : undefined;
  }
  if (typeof value !== "string") return undefined;
  return /\b(?:[AHVB]\d{2,3}|GH200|GB200|MI\d{3}X?|TPU ?v\d[a-z]?)\b(?:[ -]?(?:SXM\d?|PCIe|\d{2,3} ?GB))?/i.exec(value.slice(0, 300))?.[0];
}

