/**
 * From files to runs and from runs to models. Several files can describe one run that was resumed with more stages: their tokens
 * are one number and not a sum. Other files go on from a finished run (long context, annealing): those tokens come on top.
 */

import type { Architecture } from "../architecture.ts";
import { datasetsKey, resolveNames } from "./merge-datasets.ts";
import type { TrainingRun, TrainingStage } from "./types.ts";

/** Pairwise comparison is quadratic: beyond this many runs of one shape nothing is joined. */
const MAX_COMPARED = 500;

/**
 * Joins the files of one resumed run and marks continuations. Order: as given, a joined run at the place of its first file.
 * Two runs are one only where everything agrees: tool, architecture, steps, batch, length, and the stages of one are the first
 * stages of the other with the same data. Equal single-stage files under different run names (ablations, seeds) stay apart.
 */
export function mergeRuns(runs: readonly TrainingRun[]): readonly TrainingRun[] {
  const groups = new Map<string, TrainingRun[]>();
  for (const run of runs) {
    const key = runKey(run);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [run]);
    else group.push(run);
  }
  const joined = [...groups.values()].flatMap((group) => (group.length > MAX_COMPARED ? group : joinGroup(group)));
  return markContinuations(joined);
}

function runKey(run: TrainingRun): string {
  return JSON.stringify([run.tool, run.project ?? "", architectureKey(run.architecture), run.steps ?? 0, run.batchTokens ?? 0, run.sequenceLength ?? 0, run.tokens ?? 0]);
}

/** Equal for architectures with the same numbers; undefined ones are equal to each other. */
function architectureKey(architecture: Architecture | undefined): string {
  return architecture === undefined ? "" : JSON.stringify(Object.entries(architecture).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function joinGroup(group: readonly TrainingRun[]): readonly TrainingRun[] {
  const order = new Map(group.map((r, i) => [r, i]));
  const byLength = [...group].sort((a, b) => b.stages.length - a.stages.length);
  const wholes: { run: TrainingRun; parts: TrainingRun[] }[] = [];
  for (const run of byLength) {
    const whole = run.stages.every((s) => s.startStep === undefined) ? undefined : wholes.find((w) => isPartOf(run, w.run));
    if (whole === undefined) wholes.push({ run, parts: [run] });
    else whole.parts.push(run);
  }
  return wholes.sort((a, b) => (order.get(a.parts.at(-1) ?? a.run) ?? 0) - (order.get(b.parts.at(-1) ?? b.run) ?? 0)).map((w) => join(w.run, w.parts));
}

function isPartOf(part: TrainingRun, whole: TrainingRun): boolean {
  if (part.stages.length === whole.stages.length && part.run !== whole.run) return false;
  return part.stages.every((s, i) => sameStage(s, whole.stages[i]));
}

function sameStage(a: TrainingStage, b: TrainingStage | undefined): boolean {
  return b !== undefined && a.name === b.name && a.startStep === b.startStep && datasetsKey(a) === datasetsKey(b);
}

function join(whole: TrainingRun, parts: readonly TrainingRun[]): TrainingRun {
  if (parts.length === 1) return whole;
  const sources = parts.map((p) => p.source).sort((a, b) => (a.path < b.path ? -1 : 1));
  // A later file resumes the earlier one: inside the joined run that is no other run.
  const { resumedFrom: _own, ...rest } = whole;
  const first = parts.at(-1)?.resumedFrom;
  return { ...rest, ...(first === undefined ? {} : { resumedFrom: first }), stages: resolveNames(whole.stages, parts), sources };
}

function markContinuations(runs: readonly TrainingRun[]): readonly TrainingRun[] {
  const mains = new Map<string, TrainingRun>();
  for (const run of runs) {
    const key = modelKey(run);
    const known = mains.get(key);
    if (run.architecture !== undefined && run.resumedFrom === undefined && (known === undefined || (run.tokens ?? 0) > (known.tokens ?? 0))) mains.set(key, run);
  }
  return runs.map((run) => {
    const main = mains.get(modelKey(run));
    if (main === undefined || main === run || run.architecture === undefined) return run;
    const longer = run.project !== undefined && run.project === main.project && (run.sequenceLength ?? 0) > (main.sequenceLength ?? 0) && (run.tokens ?? Infinity) < (main.tokens ?? 0);
    return run.resumedFrom !== undefined || longer ? { ...run, continuation: true } : run;
  });
}

function modelKey(run: TrainingRun): string {
  return `${run.tool} ${architectureKey(run.architecture)}`;
}

/** One model as its training files describe it. */
export interface TrainedModel {
  readonly architecture?: Architecture;
  /** The run that the others go on from. */
  readonly main: TrainingRun;
  readonly continuations: readonly TrainingRun[];
  /** Tokens of the main run. */
  readonly mainTokens?: number;
  /** Main run and continuations; undefined where one of them has no number. */
  readonly totalTokens?: number;
}

/** Groups merged runs: a run with its continuations is one model; any other run stands for itself. */
export function trainedModels(merged: readonly TrainingRun[]): readonly TrainedModel[] {
  const biggest = new Map<string, TrainingRun>();
  const following = new Map<string, TrainingRun[]>();
  const mains: TrainingRun[] = [];
  for (const run of merged) {
    const key = modelKey(run);
    if (run.continuation === true) following.set(key, [...(following.get(key) ?? []), run]);
    else {
      mains.push(run);
      const known = biggest.get(key);
      if (known === undefined || (run.resumedFrom === undefined && (known.resumedFrom !== undefined || (run.tokens ?? 0) > (known.tokens ?? 0)))) biggest.set(key, run);
    }
  }
  return mains.map((main) => {
    const key = modelKey(main);
    const continuations = biggest.get(key) === main ? (following.get(key) ?? []) : [];
    const all = [main, ...continuations].map((r) => r.tokens);
    const total = all.every((t) => t !== undefined) ? all.reduce<number>((sum, t) => sum + (t ?? 0), 0) : undefined;
    return { main, continuations, ...(main.architecture === undefined ? {} : { architecture: main.architecture }), ...(main.tokens === undefined ? {} : { mainTokens: main.tokens }), ...(total === undefined ? {} : { totalTokens: total }) };
  });
}
