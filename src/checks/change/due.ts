/** Documents that a change makes due, and whether it brings them along. Nothing is ticked that the files do not show. */

import type { CodeChapter } from "../../law/types.ts";
import type { Consequence, Outcome } from "../types.ts";
import { dateOf } from "../transparency/faults.ts";
import { fieldAt, stateOf, wordsOf } from "../transparency/answer.ts";
import { repositoryPath } from "../copyright/policy.ts";
import type { Pair } from "./pair.ts";

export type Due = Consequence["due"][number];

/** Entries of these outcomes ask nothing of anybody today. */
const ASKS_NOTHING: ReadonlySet<Outcome> = new Set<Outcome>(["not-applicable", "upcoming", "waived"]);

/** Does the entry bind this model today? */
export function binds(pair: Pair, id: string): boolean {
  const outcome = pair.outcome(id);
  return outcome !== undefined && !ASKS_NOTHING.has(outcome);
}

/** One due document; none where the entry does not bind. */
export function due(pair: Pair, obligation: string, path: string, what: string, done: boolean): readonly Due[] {
  return binds(pair, obligation) ? [{ obligation, path, what, done }] : [];
}

/** Same content, whatever the order of keys. Records are trees of plain data, at most some levels deep. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonical(a, 0) === canonical(b, 0);
}

const MAX_DEPTH = 12;

function canonical(value: unknown, depth: number): string {
  if (value === undefined) return "";
  if (value === null || typeof value !== "object" || depth > MAX_DEPTH) return JSON.stringify(value) ?? "";
  if (Array.isArray(value)) return `[${value.map((one: unknown) => canonical(one, depth + 1)).join(",")}]`;
  return `{${Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, child]) => `${JSON.stringify(key)}:${canonical(child, depth + 1)}`).join(",")}}`;
}

/** The answer to a field of the form at the head, and whether it is another one than at the base. */
export function fieldNow(pair: Pair, id: string): { readonly value: unknown; readonly text: string; readonly stated: boolean; readonly changed: boolean } {
  const { value } = fieldAt(pair.head.model.records, id);
  const { kind } = stateOf(value);
  const before = pair.base === undefined ? undefined : fieldAt(pair.base.model.records, id).value;
  return { value, text: wordsOf(value), stated: kind === "value" || kind === "pointer" || kind === "na", changed: !sameValue(value, before) };
}

/** Where the documentation of a model is kept. */
export type Document =
  | { readonly kind: "fields"; readonly path: string }
  /** One text or one address: what is in it cannot be compared field by field. */
  | { readonly kind: "whole"; readonly obligation: string; readonly path: string; readonly isFile: boolean };

/** The model documentation: documentation.yaml, or the document or the alternative means that stand in its place. */
export function documentOf(pair: Pair): Document {
  const { records } = pair.head.model;
  if (records.documentation !== undefined) return { kind: "fields", path: records.documentation.path };
  const named = records.model?.data.documents?.["model_documentation"];
  if (named !== undefined && records.model !== undefined) return whole(pair, "T-1.1.c", named, records.model.path);
  const means = unsigned(pair, "transparency");
  if (means !== undefined) return whole(pair, "AIA-53.1.a", means.evidence, means.path);
  return { kind: "fields", path: `${records.folder}/documentation.yaml` };
}

/** The evidence of alternative means where a chapter is declared as not signed; the record that names it where it is no file here. */
export function unsigned(pair: Pair, chapter: CodeChapter): { readonly evidence: string; readonly path: string } | undefined {
  const { records, profile } = pair.head.model;
  if (profile.signatory === null || profile.signatory.includes(chapter)) return undefined;
  const declared = records.model?.data.code_of_practice?.alternative_means;
  const means = typeof declared === "string" ? declared : (declared?.[chapter] ?? declared?.["overall"] ?? declared?.["all"]);
  const evidence = typeof means === "string" ? means : means?.evidence;
  return { evidence: evidence ?? "", path: records.model?.path ?? `${records.folder}/model.yaml` };
}

function whole(pair: Pair, obligation: string, target: string, fallback: string): Document {
  const path = repositoryPath(target);
  return pair.head.records.paths.has(path) ? { kind: "whole", obligation, path, isFile: true } : { kind: "whole", obligation, path: fallback, isFile: false };
}

/** A document that is one text: due as a whole, and brought along where this change edits it. */
export function wholeDue(pair: Pair, document: Extract<Document, { kind: "whole" }>, parts: string): readonly Due[] {
  const what = document.isFile ? `bring it up to date: ${parts}` : `bring the document that is named here up to date: ${parts}`;
  return due(pair, document.obligation, document.path, what, document.isFile && pair.delta.bytesDiffer(document.path) === true);
}

/** Date and version of the form: due once per change, whatever else is. `ahead`: the record at the base spoke of the new state already. */
export function headerDue(pair: Pair, path: string, ahead = false): readonly Due[] {
  const date = fieldNow(pair, "MDF-HDR-1");
  const version = fieldNow(pair, "MDF-HDR-2");
  return [
    ...due(pair, "MDF-HDR-2", path, "raise the version of the document, and list the one before under `earlier_versions`", ahead || (version.stated && version.changed && !isLower(version.text, before(pair, "MDF-HDR-2")))),
    ...due(pair, "MDF-HDR-1", path, "set the date of the last update", ahead || dateRaised(pair, date.value, date.changed)),
  ];
}

function before(pair: Pair, id: string): string {
  return pair.base === undefined ? "" : wordsOf(fieldAt(pair.base.model.records, id).value);
}

/** A later date than at the base, or the day of judgement itself, beyond which no date can be raised. */
function dateRaised(pair: Pair, value: unknown, changed: boolean): boolean {
  const is = dateOf({ value });
  const was = pair.base === undefined ? undefined : dateOf({ value: fieldAt(pair.base.model.records, "MDF-HDR-1").value });
  return is !== undefined && (is === pair.head.now || (changed && (was === undefined || is > was)));
}

/** Is the first of two dotted version numbers the smaller one? False where either is none. */
export function isLower(is: string, was: string): boolean {
  const [a, b] = [is, was].map((text) => /^v?(\d{1,9}(?:\.\d{1,9}){0,5})$/i.exec(text.trim())?.[1]?.split(".").map(Number));
  if (a === undefined || b === undefined) return false;
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
