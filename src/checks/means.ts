/** Alternative adequate means that a provider declares instead of a Code measure it did not sign (Art. 53(4), 55(2) AI Act). */

import type { Source } from "../artifacts/model.ts";
import { classify } from "../formats/placeholder.ts";
import { codeChapterOf, route } from "../law/binding.ts";
import type { CodeChapter, Obligation } from "../law/types.ts";
import { declaredMeans, evidencePath, isLink } from "../records/evidence-files.ts";
import type { AlternativeMeans, ModelRecords, Records } from "../records/types.ts";
import { evidenceAt, finding, recorded, unknown } from "./finding.ts";
import { holdsMarker } from "./gaps/marker.ts";
import { entriesOf, keysFor, KNOWN_KEYS, measureOf, measuresOf, measuresUnder, type Scope } from "./gaps/measures.ts";
import { lineNaming } from "./gaps/naming.ts";
import type { CheckInput, CheckResult, Finding, ObligationResult } from "./types.ts";

/** The duty of the Act that a chapter of the Code is one way to meet. */
export function actDuty(chapter: CodeChapter): string {
  if (chapter === "copyright") return "Art. 53(1)(c)";
  return chapter === "safety" ? "Art. 55(1)" : "Art. 53(1)(a) and (b)";
}

/** Longer texts hold more than a placeholder, in characters. */
const SHORT = 300;

/** What the evidence of a declaration is, as far as a program can tell. */
export type EvidenceState =
  | { readonly kind: "file"; readonly path: string; readonly anchor?: string; /** True where it was read, and nothing stands in it. */ readonly empty?: true }
  /** A link: not looked at. */
  | { readonly kind: "link"; readonly url: string }
  | { readonly kind: "missing"; readonly text: string }
  /** The gap analysis that this program wrote: it only repeats what is declared. */
  | { readonly kind: "itself"; readonly path: string }
  | { readonly kind: "none" };

/** One declaration of alternative means. */
export interface Declared {
  /** As in model.yaml: a measure, a commitment, a chapter, or `overall`. */
  readonly key: string;
  readonly means: AlternativeMeans;
  readonly evidence: EvidenceState;
  readonly at: Source;
}

function stateOf(evidence: string | undefined, model: ModelRecords, records: Records): EvidenceState {
  if (evidence === undefined) return { kind: "none" };
  if (isLink(evidence)) return { kind: "link", url: evidence };
  const path = evidencePath(evidence, (one) => records.paths.has(one));
  if (path === undefined || !records.paths.has(path)) return { kind: "missing", text: evidence };
  const analysis = model.model?.data.code_of_practice?.gap_analysis;
  if (analysis !== undefined && evidencePath(analysis, (one) => records.paths.has(one)) === path && holdsMarker(records.documents.get(path)?.text ?? "")) return { kind: "itself", path };
  const hash = evidence.indexOf("#", path.length);
  const text = records.documents.get(path)?.text;
  const empty = text !== undefined && isBare(text);
  return { kind: "file", path, ...(hash === -1 ? {} : { anchor: evidence.slice(hash + 1) }), ...(empty ? { empty } : {}) };
}

/** A text that says nothing: no words, or a placeholder alone. */
function isBare(text: string): boolean {
  const { kind } = classify(text);
  return kind === "empty" || kind === "placeholder" && text.trim().length <= SHORT;
}

/** Asked for every entry of the Code, and the same for one pair of records. */
const KNOWN = new WeakMap<ModelRecords, { readonly records: Records; readonly byKey: ReadonlyMap<string, Declared> }>();

function declaredByKey(model: ModelRecords, records: Records): ReadonlyMap<string, Declared> {
  const known = KNOWN.get(model);
  if (known?.records === records) return known.byKey;
  const byKey = new Map(read(model, records).map((one) => [one.key, one]));
  KNOWN.set(model, { records, byKey });
  return byKey;
}

/** Every declaration of model.yaml, in its order. */
export function declarations(model: ModelRecords, records: Records): readonly Declared[] {
  return [...declaredByKey(model, records).values()];
}

function read(model: ModelRecords, records: Records): readonly Declared[] {
  const file = model.model;
  if (file === undefined) return [];
  return declaredMeans(model).map(({ key, means, bare }) => ({
    key, means, evidence: stateOf(means.evidence, model, records), at: bare ? file.at("code_of_practice", "alternative_means") : file.at("code_of_practice", "alternative_means", key),
  }));
}

/** Evidence that can be opened: a file that is there and holds words, or a link with words on what it is. */
export function isUsable({ evidence, means }: Pick<Declared, "evidence" | "means">): boolean {
  return (evidence.kind === "file" && evidence.empty !== true) || (evidence.kind === "link" && (means.description ?? "").trim() !== "");
}

/** The declaration nearest to an entry of the Code, usable or not: one whose evidence is missing is not mended by a general one. */
export function meansFor(obligation: Obligation, model: ModelRecords, records: Records): (Declared & { readonly scope: Scope }) | undefined {
  const declared = declaredByKey(model, records);
  if (declared.size === 0) return undefined;
  for (const { key, scope } of keysFor(obligation.id, codeChapterOf(obligation))) {
    const found = declared.get(key);
    if (found !== undefined) return { ...found, scope };
  }
  return undefined;
}

/** Where usable alternative means for an entry are declared; undefined where there are none or their evidence does not exist. */
export function alternativeMeans(obligation: Obligation, model: ModelRecords, records: Records): NonNullable<ObligationResult["evidence"]>[number] | undefined {
  const found = meansFor(obligation, model, records);
  return found !== undefined && isUsable(found) ? evidenceAt(found.at) : undefined;
}

/** How a document names a duty of the Act, beside the measures of the Code behind it: `Art. 55(1)(b)`, for items of the annexes the annex. */
function namesOf(duty: string): readonly string[] {
  const [, article = "", paragraph = "", letter] = /^AIA-(5[35])\.(\d)(?:\.([a-d]))?$/.exec(duty) ?? [];
  const own = article === "" ? [] : [`${article}(${paragraph})${letter === undefined ? "" : `(${letter})`}`];
  if (duty === "AIA-53.1.a" || duty.startsWith("AIA-XI.")) return ["53(1)(a)", "Annex XI"];
  return duty === "AIA-53.1.b" || duty.startsWith("AIA-XII.") ? ["53(1)(b)", "Annex XII"] : own;
}

/**
 * A duty of the Act by the alternative means for a measure behind it; undefined where its chapter is signed, or where none are usable.
 * Means for the whole Code answer a duty where their evidence names it or that measure: a document about something else shows nothing.
 */
export function dutyByMeans(duty: string, measure: string, input: CheckInput): CheckResult | undefined {
  const entry = input.obligation(measure);
  if (route(entry, input.model.profile) !== "alternative") return undefined;
  const found = meansFor(entry, input.model.records, input.records);
  if (found === undefined || !isUsable(found)) return undefined;
  const recordedByMeans = { ...recorded(duty, evidenceAt(found.at)), reason: "Alternative means are declared with evidence; whether they are adequate is for a person to judge." };
  if (KNOWN_KEYS.get(found.key) !== null) return recordedByMeans;
  const text = found.evidence.kind === "file" ? input.records.documents.get(found.evidence.path) : undefined;
  const line = text === undefined ? undefined : lineNaming(text, namesOf(duty), undefined);
  if (line !== undefined || namedIn(entry, found, input.records) !== undefined) return recordedByMeans;
  return unknown(duty, `Alternative means are declared for the whole Code (\`${found.key}\`), and their evidence was not found to name this duty: whether they answer it is for a person to say, under a measure or a chapter in code_of_practice.alternative_means.`);
}

/** What usable means say about one entry. `named`: the place at which the evidence names the measure. */
export interface MeansForEntry {
  readonly scope: Scope;
  readonly key: string;
  readonly evidence: NonNullable<ObligationResult["evidence"]>[number];
  readonly named?: { readonly path: string; readonly line: number };
}

/** Usable means for one entry, and how near they come to it. A commitment is answered where each of its measures is. */
export function meansForEntry(obligation: Obligation, model: ModelRecords, records: Records): MeansForEntry | undefined {
  const found = meansFor(obligation, model, records);
  const under = found?.scope === "measure" ? [] : measuresUnder(obligation.id);
  const each = under.map((measure) => meansForEntry(measure.parts[0] ?? obligation, model, records));
  const [first] = each;
  if (first !== undefined && each.every((one) => one?.scope === "measure")) return { ...first, scope: "measure" };
  if (found === undefined || !isUsable(found)) return undefined;
  const own = { scope: found.scope, key: found.key, evidence: evidenceAt(found.at) };
  const named = found.scope === "whole" ? namedIn(obligation, found, records) : undefined;
  return named === undefined ? own : { ...own, named };
}

/** Where a document in the repository names the measure that an entry belongs to. */
export function namedIn(obligation: Obligation, { key, evidence }: Declared, records: Records): MeansForEntry["named"] {
  if (evidence.kind !== "file") return undefined;
  const document = records.documents.get(evidence.path);
  const measure = measureOf(obligation.id);
  if (document === undefined || measure === undefined) return undefined;
  // Two chapters have a Measure 1.1: the bare number says which one only in a document that is about one chapter.
  const line = lineNaming(document, [obligation.id, measure.id], KNOWN_KEYS.get(key) === null ? undefined : measure.number);
  return line === undefined ? undefined : { path: evidence.path, line };
}

/** Usable means for the chapter as a whole or for any of its measures: the chapter is not without an answer. */
export function chapterMeans(chapter: CodeChapter, head: Obligation, model: ModelRecords, records: Records): MeansForEntry["evidence"] | undefined {
  const whole = alternativeMeans(head, model, records);
  if (whole !== undefined) return whole;
  for (const measure of measuresOf(chapter)) {
    for (const entry of entriesOf(measure)) {
      const found = meansFor(entry, model, records);
      if (found?.scope === "measure" && isUsable(found)) return evidenceAt(found.at);
    }
  }
  return undefined;
}

/** Findings on declarations of one model at most; there are some two hundred keys that mean something. */
const MAX_FINDINGS = 100;

function evidenceFault({ key, evidence, at }: Declared, bare: boolean): Finding {
  const of = bare ? "" : ` for ${key}`;
  if (evidence.kind === "itself") {
    return finding("means/itself", `Alternative means${of} name ${evidence.path} as evidence, which gpai-docket wrote from these declarations: it shows nothing of its own.`, at, { fix: "evidence: <path of the document that shows what is done>" });
  }
  if (evidence.kind === "file") {
    return finding("means/empty-evidence", `Alternative means${of} name ${evidence.path} as evidence, in which nothing stands.`, at, { fix: "write down there what is done, or name another document" });
  }
  return finding("means/no-evidence", `Alternative means${of} are declared without evidence that can be found.`, at,
    { fix: "evidence: <path of a file in this repository>, or a https URL together with a description" });
}

/** Declared means whose evidence cannot be found, or that speak of nothing: said once per entry of model.yaml, not once per measure. */
export function meansFindings(model: ModelRecords, records: Records): readonly Finding[] {
  const bare = typeof model.model?.data.code_of_practice?.alternative_means === "string";
  const all = declarations(model, records).flatMap((one) => [
    ...(KNOWN_KEYS.has(one.key) ? [] : [finding("means/unknown-key", `\`${one.key}\` under alternative_means names no measure, commitment or chapter of the Code.`, one.at, { fix: "Write a chapter (copyright), a measure (C-1.3), or overall." })]),
    ...(isUsable(one) ? [] : [evidenceFault(one, bare)]),
  ]);
  const rest = all.length - MAX_FINDINGS;
  return rest <= 0 ? all : [...all.slice(0, MAX_FINDINGS), finding("means/more", `${rest} more of alternative_means name nothing of the Code, or have no evidence that can be found.`, model.model?.at("code_of_practice", "alternative_means"))];
}
