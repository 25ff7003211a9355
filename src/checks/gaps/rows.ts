/** One measure of a chapter that was not signed: what it asks, what is declared instead, what is found, what is open. */

import { binding } from "../../law/binding.ts";
import type { Binding, Obligation } from "../../law/types.ts";
import type { Records } from "../../records/types.ts";
import { type Declared, isUsable, meansFor, namedIn } from "../means.ts";
import type { CheckInput } from "../types.ts";
import { dutiesBehind } from "./behind.ts";
import { entriesOf, type Measure, type Scope } from "./measures.ts";
import { questionOf } from "./questions.ts";
import { type RawOf, recordsRow } from "./recorded.ts";
import type { Answer, EvidenceRef, GapRow, MeansRow, PartRow } from "./types.ts";

type Found = Declared & { readonly scope: Scope };

/** One declaration as data. `entry`: the measure whose name is looked for in the evidence. */
export function meansRow({ key, scope, means, ...declared }: Found, records: Records, entry?: Obligation): MeansRow {
  const { description, adequacy, missing, reviewed } = means;
  return {
    key, scope, evidence: reference({ key, means, ...declared }, records, entry),
    ...(description === undefined ? {} : { description }), ...(adequacy === undefined ? {} : { adequacy }), ...(missing === undefined ? {} : { missing }), ...(reviewed === undefined ? {} : { reviewed }),
  };
}

function reference(declared: Declared, records: Records, entry: Obligation | undefined): EvidenceRef {
  const { evidence } = declared;
  if (evidence.kind !== "file") return evidence;
  const sha256 = records.digests?.get(evidence.path);
  const named = entry === undefined ? undefined : namedIn(entry, declared, records);
  return { ...evidence, ...(sha256 === undefined ? {} : { sha256 }), ...(named === undefined ? {} : { line: named.line }) };
}

function answerOf(found: readonly (Found | undefined)[], fields: readonly (Found | undefined)[], rows: readonly MeansRow[]): Answer {
  const some = found.filter((one) => one !== undefined);
  const near = some.filter((one) => one.scope === "measure" && isUsable(one));
  if (near.length > 0) return near.length === found.length ? "measure" : "part";
  if (fields.some((one) => one?.scope === "measure" && isUsable(one))) return "part";
  if (some.length === 0) return "none";
  const usable = some.filter(isUsable);
  if (usable.length === 0) return "not-found";
  return rows.some((row) => row.evidence.kind === "file" && row.evidence.line !== undefined) ? "named" : "whole";
}

function partRow(entry: Obligation, owed: Binding, appendix: boolean): PartRow {
  const { id, title, duty, level } = entry;
  const why = owed.binds === "no" ? owed.reason : owed.binds === "unknown" ? owed.question : undefined;
  return { id, title, duty, level, applies: owed.binds !== "no", ...(why === undefined ? {} : { why }), ...(appendix ? { appendix } : {}) };
}

function state(owed: readonly Binding[]): Pick<GapRow, "applies" | "why"> {
  const first = owed[0];
  const open = owed.filter((one) => one.binds !== "no");
  if (open.length === 0) return { applies: "no", ...(first?.binds === "no" ? { why: first.reason } : {}) };
  const question = open.find((one) => one.binds === "unknown");
  if (question !== undefined && open.every((one) => one.binds === "unknown")) return { applies: "question", why: question.question };
  const later = open.find((one) => one.binds === "upcoming");
  return later === undefined ? { applies: "yes" } : { applies: "later", why: later.reason };
}

/** The row of one measure. */
export function rowOf(measure: Measure, input: CheckInput, raw: RawOf): GapRow {
  const { profile, records: model } = input.model;
  const owed = new Map(entriesOf(measure).map((one) => [one.id, binding(one, profile, input.now)]));
  const bindingOf = (one: Obligation): Binding => owed.get(one.id) ?? { binds: "yes" };
  const applies = (one: Obligation): boolean => bindingOf(one).binds !== "no";
  // What is only encouraged does not make a measure one that applies.
  const applying = state(measure.parts.filter((one) => one.level === "must").map(bindingOf));
  const asked = [...measure.parts, ...measure.appendices].filter((one) => one.level === "must" && applies(one));
  const found = applying.applies === "no" ? [] : asked.map((one) => meansFor(one, model, input.records));
  // Means for single fields of the form are shown too; whether the measure is answered is judged by its parts.
  const fields = applying.applies === "no" ? [] : measure.groups.flatMap((group) => group.fields).map((one) => meansFor(one, model, input.records));
  const keys = new Map([...found, ...fields].flatMap((one) => (one === undefined ? [] : [[one.key, one] as const])));
  const means = [...keys.values()].map((one) => meansRow(one, input.records, measure.parts[0]));
  const answer = answerOf(found, fields, means);
  const [first] = measure.parts;
  const row = {
    id: measure.id, number: measure.number, title: measure.title, ...applying,
    parts: [...measure.parts.map((one) => partRow(one, bindingOf(one), false)), ...measure.appendices.map((one) => partRow(one, bindingOf(one), true))],
    duties: dutiesBehind(measure.parts, measure.chapter),
    answer, means, records: recordsRow(measure, applies, raw),
    source: first === undefined ? { doc: "", where: "" } : { doc: first.source.doc, where: measure.number, ...(first.source.url === undefined ? {} : { url: first.source.url }) },
  };
  const question = questionOf(row, measure);
  return question === undefined ? row : { ...row, question };
}
