/** From runs to readings: observations with line and method, and dataset mentions. */

import type { Architecture } from "../architecture.ts";
import type { DatasetMention, FactKey, Json, Observation, Reading, Unreadable } from "../model.ts";
import type { DatasetUse, TrainingRun } from "./types.ts";

/** `detail` of every reading of this folder. */
interface TrainingDetail {
  readonly runs: readonly TrainingRun[];
}

/** training-config: a plan; data-mix: sources with weights; data-record: one dataset described; run-state: written by a run; energy-log: measured energy. */
export type TrainingKind = "training-config" | "data-mix" | "data-record" | "run-state" | "energy-log";

const KINDS: ReadonlySet<string> = new Set<TrainingKind>(["training-config", "data-mix", "data-record", "run-state", "energy-log"]);

/** True for readings whose `detail` holds runs. */
export function isTrainingReading(reading: Reading): reading is Reading & { readonly detail: TrainingDetail } {
  return KINDS.has(reading.kind) && typeof reading.detail === "object" && reading.detail !== null && "runs" in reading.detail;
}

/** A reading of one file from its runs. Mentions of one id, stage and context on several lines are kept apart: each has its weight. */
export function trainingReading(path: string, kind: TrainingKind, runs: readonly TrainingRun[], unreadable: readonly Unreadable[] = []): Reading {
  const detail: TrainingDetail = { runs };
  return { kind, path, observations: runs.flatMap((r) => observationsOf(r)), datasets: runs.flatMap((r) => mentionsOf(r, kind)), weights: [], unreadable, detail };
}

/** A file that is of a training kind and cannot be read. */
export function unreadableTraining(path: string, kind: TrainingKind, reason: string, line?: number): Reading {
  return { kind, path, observations: [], datasets: [], weights: [], unreadable: [{ path, reason, ...(line === undefined ? {} : { line }) }], detail: { runs: [] } satisfies TrainingDetail };
}

/** Method of what the Hugging Face Trainer wrote about its own run. */
export const TRAINER_LOG = "trainer-log";

/** What one run says, with the place of each number; for a joined run the further files follow without a line. */
export function observationsOf(run: TrainingRun): readonly Observation[] {
  const out: Observation[] = [];
  const about = run.run;
  const add = (key: FactKey, value: Json | undefined, line: number | undefined, more: { unit?: string; detail?: string; method?: string; confidence?: Observation["confidence"] } = {}): void => {
    if (value === undefined) return;
    out.push({
      key, value, ...(more.unit === undefined ? {} : { unit: more.unit }), method: more.method ?? (run.confidence === "measured" ? run.tool : `${run.tool}-config`),
      sources: [{ path: run.source.path, ...(line === undefined ? {} : { line }), ...(more.detail === undefined ? {} : { detail: more.detail.slice(0, 300) }) }, ...(run.sources ?? []).filter((s) => s.path !== run.source.path)],
      confidence: more.confidence ?? run.confidence, ...(about === undefined ? {} : { about }),
    });
  };
  add("training.tokens", run.tokens, run.lines?.tokens, { unit: "tokens", ...(run.tokensFrom === undefined ? {} : { detail: run.tokensFrom }) });
  add("training.sequence_length", run.sequenceLength, run.lines?.sequenceLength, { unit: "tokens" });
  add("training.hardware", hardware(run), run.lines?.hardware);
  add("training.gpu_hours", run.gpuHours, run.lines?.gpuHours, { unit: "hours", confidence: "inferred", ...(run.assumptions === undefined ? {} : { detail: run.assumptions.join("; ") }) });
  add("compute.flop", run.flos, run.lines?.flos, { unit: "FLOP", method: TRAINER_LOG, confidence: "inferred", detail: "total_flos of the Trainer: 6 x parameters without embeddings x tokens of this run, padding included; an estimate, no count of operations" });
  add("tokenizer", run.tokenizer, run.lines?.tokenizer);
  add("architecture", run.architecture?.family, run.lines?.architecture, run.architecture === undefined ? {} : { detail: shape(run.architecture) });
  add("vocabulary.size", run.architecture?.vocab, run.lines?.architecture, { unit: "tokens" });
  add("base_model", run.baseModel, run.lines?.baseModel);
  add("base_model.relation", run.baseModel === undefined ? undefined : run.relation, run.lines?.baseModel);
  return out;
}

function hardware(run: TrainingRun): Json | undefined {
  if (run.gpus === undefined && run.gpuType === undefined) return undefined;
  return { ...(run.gpus === undefined ? {} : { count: run.gpus }), ...(run.gpuType === undefined ? {} : { type: run.gpuType }) };
}

function shape(a: Architecture): string {
  return `${a.layers} layers, hidden ${a.hidden}, feed-forward ${a.intermediate}, ${a.heads} heads, ${a.kvHeads} key/value heads, vocabulary ${a.vocab}, ${a.tied ? "tied" : "untied"} embeddings`;
}

function mentionsOf(run: TrainingRun, kind: TrainingKind): readonly DatasetMention[] {
  return run.stages.flatMap((stage) => stage.datasets.map((use) => mention(run, stage.name, use, kind)));
}

function mention(run: TrainingRun, stage: string, use: DatasetUse, kind: TrainingKind): DatasetMention {
  const detail = [use.files === undefined ? undefined : `${use.files} files`, use.subset === undefined ? undefined : `subset ${use.subset}`, use.path !== undefined && use.path !== use.raw ? use.path : undefined].filter((s) => s !== undefined).join(", ");
  return {
    id: use.id, raw: use.raw,
    source: { path: run.source.path, line: use.line, ...(detail === "" ? {} : { detail: detail.slice(0, 300) }) },
    context: use.inComment === true ? "comment" : kind === "data-mix" ? "data-mix" : kind === "data-record" ? "manifest" : "training-config",
    ...(use.weight === undefined ? {} : { weight: use.weight }), ...(stage === "" ? {} : { stage }),
  };
}
