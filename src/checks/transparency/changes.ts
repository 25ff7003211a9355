/** Which artifacts changed after a document, by git (T-1.1.c). Nothing is said where git cannot tell. */

import type { FactKey } from "../../artifacts/model.ts";
import type { LastChange } from "../../repository/port.ts";
import { inState } from "../fingerprint.ts";
import { marksOf } from "../not-relevant.ts";
import type { CheckInput } from "../types.ts";

interface ArtifactChange {
  readonly path: string;
  readonly change: LastChange;
}

/** Facts whose files are documented by the form: weights, config, tokenizer, licence, data mix. Cards are prose about them. */
const KEYS: ReadonlySet<FactKey> = new Set<FactKey>([
  "parameters.total", "parameters.active", "architecture", "dtype", "quantization", "context_length", "vocabulary.size", "tokenizer", "licence.files", "licence.id",
  "training.tokens", "training.sequence_length", "acceptable_use.files",
]);
const DATA: ReadonlySet<string> = new Set(["training-config", "data-mix", "manifest", "comment"]);
const LICENCE_NAME = /(?:^|\/)(?:licen[cs]e|copying|use_policy|usage_policy)[^/]*$/i;

function isProse(path: string): boolean {
  return /\.(?:md|markdown|rst|txt)$/i.test(path) && !LICENCE_NAME.test(path);
}

/** Paths of artifacts that the documentation describes. */
function artifactPaths(input: CheckInput): readonly string[] {
  const { facts, records } = input.model;
  const paths = new Set<string>(facts.weights.map((file) => file.path));
  for (const fact of facts.facts) if (KEYS.has(fact.key)) for (const source of fact.sources) paths.add(source.path);
  for (const dataset of facts.datasets) if (DATA.has(dataset.context)) paths.add(dataset.source.path);
  for (const path of records.model?.data.licence?.files ?? []) paths.add(path);
  if (records.register !== undefined) paths.add(records.register.path);
  return [...paths].filter((path) => !isProse(path));
}

/** Files that make up the documentation: documentation.yaml, and the file that model.yaml names in its place. */
export function documentPaths(input: CheckInput): readonly string[] {
  const { records } = input.model;
  const named = records.model?.data.documents?.["model_documentation"];
  return [records.documentation?.path, named === undefined || /^https?:/i.test(named) ? undefined : named.replace(/^\.\//, "")].flatMap((path) => (path === undefined ? [] : [path]));
}

/** A file with the commit that changed it: a later change of the same file is something new. */
export function stateOfChange({ path, change }: ArtifactChange): string {
  return inState(path, change.commit);
}

/** Artifacts whose last change lies after `millis` and that nobody set aside; newest first. */
export function changesAfter(input: CheckInput, millis: number): readonly ArtifactChange[] {
  const found: (ArtifactChange & { readonly millis: number })[] = [];
  for (const path of artifactPaths(input)) {
    const change = input.lastChanges.get(path);
    const at = change === undefined ? Number.NaN : Date.parse(change.date);
    if (change !== undefined && at > millis) found.push({ path, change, millis: at });
  }
  const marks = marksOf(input.model.records.model?.data.not_relevant);
  const digests = new Map(input.model.facts.weights.map((file) => [file.path, file.sha256]));
  return found.filter(({ path, change }) => marks.of({ path, sha256: digests.get(path), changed: change.date }, input.now) === undefined).sort((a, b) => b.millis - a.millis);
}

/** Newest known change of the documentation, milliseconds since 1970; undefined where git cannot tell. */
export function documentChange(input: CheckInput): number | undefined {
  const times = documentPaths(input).flatMap((path) => { const change = input.lastChanges.get(path); return change === undefined ? [] : [Date.parse(change.date)]; }).filter((time) => !Number.isNaN(time));
  return times.length === 0 ? undefined : Math.max(...times);
}

/**
 * Artifacts to which the change under review gives other content while it leaves the documentation as it is: later than the document
 * whatever the history says. Only for where git cannot tell; empty where nothing is compared, or the document is touched too.
 */
export function touchedAlone(input: CheckInput): readonly string[] {
  const { touched } = input;
  if (touched === undefined || documentPaths(input).some((path) => touched.paths.has(path))) return [];
  const marks = marksOf(input.model.records.model?.data.not_relevant);
  const digests = new Map(input.model.facts.weights.map((file) => [file.path, file.sha256]));
  return artifactPaths(input).filter((path) => {
    if (!touched.paths.has(path)) return false;
    const mark = marks.of({ path, sha256: digests.get(path) }, input.now);
    return mark === undefined || (mark.sha256 === undefined && touched.marks.has(JSON.stringify(mark)));
  }).sort();
}
