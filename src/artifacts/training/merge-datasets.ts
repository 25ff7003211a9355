/** Comparing and completing the data mixes of files that belong to one run. */

import type { DatasetUse, TrainingRun, TrainingStage } from "./types.ts";

const keys = new WeakMap<TrainingStage, string>();

/** Equal for stages that read the same paths in the same order; names do not count, since comments give them in some files only. */
export function datasetsKey(stage: TrainingStage): string {
  const known = keys.get(stage);
  if (known !== undefined) return known;
  const key = JSON.stringify(stage.datasets.filter((d) => d.path !== undefined || d.inComment !== true).map((d) => [d.path ?? d.raw, d.weight ?? null]));
  keys.set(stage, key);
  return key;
}

/** Where one file names the dataset behind a path in a comment, the other files of the run mean the same: path → commented entry. */
export function resolveNames(stages: readonly TrainingStage[], parts: readonly TrainingRun[]): readonly TrainingStage[] {
  const named = new Map<string, DatasetUse>();
  for (const use of parts.flatMap((p) => p.stages.flatMap((s) => s.datasets))) if (use.inComment === true && use.path !== undefined) named.set(use.path, use);
  return stages.map((stage) => ({ ...stage, datasets: stage.datasets.map((use) => rename(use, use.path === undefined ? undefined : named.get(use.path))) }));
}

function rename(use: DatasetUse, named: DatasetUse | undefined): DatasetUse {
  if (named === undefined || use.inComment === true) return use;
  return { ...use, id: named.id, inComment: true, ...(named.subset === undefined ? {} : { subset: named.subset }) };
}
