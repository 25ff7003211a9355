/** Small builders that every check family uses. */

import type { Fact, FactKey, Json, ModelFacts, Source } from "../artifacts/model.ts";
import { about } from "./fingerprint.ts";
import type { CheckResult, Edit, Finding, ObligationResult } from "./types.ts";

const EVIDENCE_LENGTH = 200;

/** Words of a file, cut to 200 characters and to one line. */
function quote(text: string): string {
  const line = text.slice(0, EVIDENCE_LENGTH * 4).replaceAll(/\s+/g, " ").trim();
  return line.length <= EVIDENCE_LENGTH ? line : `${line.slice(0, EVIDENCE_LENGTH - 1)}…`;
}

const MESSAGE_LENGTH = 1000;
const FIX_LENGTH = 600;

/** One line of at most `length` characters: names out of records may hold anything. */
function clip(text: string, length: number): string {
  const line = text.slice(0, length * 2).replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

/**
 * A finding at a place. `about` are the names of the things that it sums up, where its words also hold counts, places or ages. A fix
 * of several lines is a list: a line break inside a name of the repository is never one of ours.
 */
export function finding(rule: string, message: string, at?: Source, more: { readonly fix?: string | readonly string[]; readonly evidence?: string; readonly about?: readonly string[]; readonly edits?: readonly Edit[] } = {}): Finding {
  return {
    rule,
    message: clip(message, MESSAGE_LENGTH),
    ...(at === undefined ? {} : { path: at.path }),
    ...(at?.line === undefined ? {} : { line: at.line }),
    ...(more.evidence === undefined ? {} : { evidence: quote(more.evidence) }),
    ...(more.about === undefined || more.about.length === 0 ? {} : { about: about(more.about) }),
    ...(more.edits === undefined || more.edits.length === 0 ? {} : { edits: more.edits }),
    ...(more.fix === undefined ? {} : { fix: typeof more.fix === "string" ? clip(more.fix, FIX_LENGTH) : more.fix.map((line) => clip(line, FIX_LENGTH)).join("\n") }),
  };
}

/** A fault whose finding sums up the things of these names. */
export function naming<T extends { readonly finding: Finding }>(fault: T, names: readonly string[]): T {
  return names.length === 0 ? fault : { ...fault, finding: { ...fault.finding, about: about(names) } };
}

/** `path:line`, or the path alone, for naming the second place of a disagreement inside a message. */
export function placeOf(source: Source | undefined): string {
  if (source === undefined) return "an unknown place";
  return source.line === undefined ? source.path : `${source.path}:${source.line}`;
}

export function evidenceAt(source: Source, quoted?: string): NonNullable<ObligationResult["evidence"]>[number] {
  return {
    path: source.path,
    ...(source.line === undefined ? {} : { line: source.line }),
    ...(quoted === undefined ? {} : { quote: quote(quoted) }),
  };
}

export function recorded(id: string, ...evidence: NonNullable<ObligationResult["evidence"]>): CheckResult {
  return { id, outcome: "recorded", evidence, findings: [] };
}

export function notApplicable(id: string, reason: string): CheckResult {
  return { id, outcome: "not-applicable", reason, findings: [] };
}

export function unknown(id: string, reason: string, findings: readonly Finding[] = []): CheckResult {
  return { id, outcome: "unknown", reason, findings };
}

export function withFindings(id: string, outcome: "gap" | "conflict" | "stale", ...findings: Finding[]): CheckResult {
  return { id, outcome, findings };
}

/** All facts with a key, in the order of the facts document (best evidence first). */
export function factsOf(facts: ModelFacts, key: FactKey): readonly Fact[] {
  return facts.facts.filter((fact) => fact.key === key);
}

export interface TextFact {
  readonly value: string;
  readonly source: Source;
}

/** Facts with a key whose value is a non-empty text. */
export function textFacts(facts: ModelFacts, key: FactKey): readonly TextFact[] {
  return factsOf(facts, key).flatMap((fact) => (typeof fact.value === "string" && fact.value !== "" ? [{ value: fact.value, source: fact.sources[0] ?? { path: facts.path } }] : []));
}

/** Any JSON value in one line of words, for showing. */
export function inWords(value: Json): string {
  return typeof value === "string" ? value : Array.isArray(value) ? value.map((one: Json) => inWords(one)).join(", ") : JSON.stringify(value);
}

/** The first fact with a key. */
export function factOf(facts: ModelFacts, key: FactKey): Fact | undefined {
  return facts.facts.find((fact) => fact.key === key);
}
