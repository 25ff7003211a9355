/** Links that open GitHub's editor with a record file that is not there yet, filled with what the artifacts say. */

import type { ModelReport } from "../../checks/types.ts";
import { RECORD_FILES, type RecordFile, recordSkeleton, type SkeletonSource } from "../../records/init.ts";
import { codeSpan } from "../escape.ts";
import { newFileUrl } from "./links.ts";
import type { View } from "./view.ts";

/** Facts → what a skeleton is filled from. */
function source(model: ModelReport): SkeletonSource {
  const named = (key: "datasets" | "weights.files"): readonly string[] => model.facts.filter((fact) => fact.key === key)
    .flatMap(({ value }) => (Array.isArray(value) ? value.filter((one) => typeof one === "string") : []));
  const at = model.facts.find((fact) => fact.key === "datasets")?.sources[0] ?? { path: model.path };
  return {
    id: model.id, path: model.path, facts: model.facts,
    datasets: named("datasets").map((id) => ({ id, context: "training-config", source: at })),
    weights: named("weights.files").map((path) => ({ path })),
  };
}

/** Address of a prefilled file: with facts, else without, else with the name alone. Undefined where the head branch is not known. */
function prefilled(view: View, model: ModelReport, path: string, file: RecordFile): string | undefined {
  const facts = source(model);
  for (const text of [recordSkeleton(file, facts), recordSkeleton(file, { ...facts, facts: [], datasets: [], weights: [] }), ""]) {
    const url = newFileUrl(view.context, path, text);
    if (url !== undefined) return url;
  }
  return undefined;
}

/** `Create … , prefilled`; empty where the file is none of ours, is there, or cannot be opened on the head branch. */
export function newFileLink(view: View, path: string): string {
  const model = view.report.models.find((one) => one.missingRecords?.includes(path) === true);
  const file = RECORD_FILES.find((name) => path.endsWith(`/${name}`));
  const url = model === undefined || file === undefined ? undefined : prefilled(view, model, path, file);
  return url === undefined ? "" : `**[Create ${codeSpan(path, 100)}, prefilled](${url})**`;
}
