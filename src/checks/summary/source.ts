/** Where the public summary of training content is: summary.yaml, or a Markdown document in the template's numbering. */

import { isUrl, repositoryPath } from "../copyright/policy.ts";
import { once } from "../copyright/single.ts";
import type { Source } from "../../artifacts/model.ts";
import { importSummary } from "../../records/importers/summary-markdown.ts";
import type { FieldsRecord, RecordFile } from "../../records/types.ts";
import type { CheckInput } from "../types.ts";

type Summary =
  | { readonly kind: "read"; readonly from: "yaml" | "markdown"; readonly record: RecordFile<FieldsRecord>; readonly path: string }
  /** Named, but not read: a web address, or a file that is no text (PDF). */
  | { readonly kind: "elsewhere"; readonly at: Source; readonly target: string; readonly why: "url" | "not-text" | "not-template" }
  | { readonly kind: "missing-file"; readonly at: Source; readonly target: string }
  | { readonly kind: "none" };

const YAML = /(?:^|\/)summary\.ya?ml$/iu;

function pointed(input: CheckInput, target: string, at: Source): Summary {
  const path = repositoryPath(target);
  const document = input.records.documents.get(path);
  if (document !== undefined) {
    const record = /\.(?:md|markdown|txt)$/iu.test(path) ? importSummary(document) : undefined;
    return record === undefined ? { kind: "elsewhere", at, target: path, why: /\.(?:md|markdown|txt)$/iu.test(path) ? "not-template" : "not-text" } : { kind: "read", from: "markdown", record, path };
  }
  if (isUrl(target)) return { kind: "elsewhere", at, target, why: "url" };
  return input.records.paths.has(path) ? { kind: "elsewhere", at, target: path, why: "not-text" } : { kind: "missing-file", at, target: path };
}

function detected(input: CheckInput): Summary {
  for (const [path, document] of input.records.documents) {
    if (!/summary/iu.test(path) || !/\.(?:md|markdown)$/iu.test(path)) continue;
    const record = importSummary(document);
    if (record !== undefined && Object.keys(record.data.fields).length >= 8) return { kind: "read", from: "markdown", record, path };
  }
  return { kind: "none" };
}

/** The summary that the fields are judged on. summary.yaml wins; then `published[].path`; then `documents.summary`; then a document found by its labels. */
export const summaryOf = once((input): Summary => {
  const own = input.model.records.summary;
  if (own !== undefined && Object.keys(own.data.fields).length > 0) return { kind: "read", from: "yaml", record: own, path: own.path };
  const candidates: Summary[] = [];
  for (const [index, one] of (own?.data.published ?? []).entries()) if (own !== undefined && one.path !== undefined) candidates.push(pointed(input, one.path, own.at("published", index)));
  const model = input.model.records.model;
  const named = model?.data.documents?.["summary"];
  if (model !== undefined && named !== undefined && named.trim() !== "" && !YAML.test(named)) candidates.push(pointed(input, named, model.at("documents", "summary")));
  const read = candidates.find((one) => one.kind === "read");
  if (read !== undefined) return read;
  const found = detected(input);
  return found.kind === "read" ? found : (candidates[0] ?? { kind: "none" });
});

/** Where to write the summary. */
export function summaryPath(input: CheckInput): string {
  return `${input.model.records.folder}/summary.yaml`;
}

/** The list of places where the summary is public; it stands in summary.yaml even where the fields are read from Markdown. */
export function publishedOf(input: CheckInput): NonNullable<FieldsRecord["published"]> {
  return input.model.records.summary?.data.published ?? [];
}
