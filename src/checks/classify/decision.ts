/** Decisions of classification.yaml: which of them count, and which answers a question today. Nothing here decides anything. */

import type { Source } from "../../artifacts/model.ts";
import { isBefore, parseDate } from "../../law/clocks.ts";
import { type Decision, type DecisionFact, QUESTIONS, type Question } from "../../records/classification-types.ts";
import type { ModelRecords } from "../../records/types.ts";
import { stateOf } from "../transparency/answer.ts";
import type { ClassifyInput } from "./types.ts";

/** A decision that counts: an answer of the question, signed, dated and reasoned. */
export interface Decided {
  readonly question: Question;
  readonly answer: string;
  /** Function and organisation. */
  readonly by: string;
  /** ISO date, not later than the day of judging. */
  readonly on: string;
  readonly reasons: string;
  /** Ids of the catalogue. */
  readonly basis: readonly string[];
  /** Facts as they stood. */
  readonly facts: readonly DecisionFact[];
  /** Where the decision stands. */
  readonly source: Source;
}

/** Why a decision does not count. */
export type Flaw = "unsigned" | "undated" | "future" | "no-reasons" | "unknown-answer";

/** One decision of the file, in its order. */
export interface Entry {
  readonly decision: Decision;
  readonly source: Source;
  /** Empty where it counts. */
  readonly flaws: readonly Flaw[];
}

const written = (text: string | undefined): boolean => text !== undefined && stateOf(text).kind === "value";

function flawsOf(decision: Decision, now: string): readonly Flaw[] {
  const flaws: Flaw[] = [];
  if (!(QUESTIONS[decision.question] as readonly string[]).includes(decision.answer)) flaws.push("unknown-answer");
  if (!written(decision.by)) flaws.push("unsigned");
  if (parseDate(decision.on) === undefined) flaws.push("undated");
  else if (isBefore(now, decision.on ?? "") !== false) flaws.push("future");
  if (!written(decision.reasons)) flaws.push("no-reasons");
  return flaws;
}

/** Every question asks for them, and a file may hold thousands. */
const known = new WeakMap<object, { readonly now: string; readonly entries: readonly Entry[] }>();

/** Every decision of the file with what keeps it from counting. `now`: ISO date. */
export function entriesOf(records: ModelRecords, now: string): readonly Entry[] {
  const file = records.classification;
  if (file === undefined) return [];
  const found = known.get(file);
  if (found?.now === now) return found.entries;
  const entries = (file.data.decisions ?? []).map((decision, i): Entry => ({ decision, source: file.at("decisions", i), flaws: flawsOf(decision, now) }));
  known.set(file, { now, entries });
  return entries;
}

/**
 * The decision in force: of those that count the one of the newest day, of one day the last in the file. Older ones are history.
 * `undetermined` is a decision too: it takes back an earlier answer.
 */
export function inForce(records: ModelRecords, question: Question, now: string): Decided | undefined {
  let newest: Decided | undefined;
  for (const { decision, source, flaws } of entriesOf(records, now)) {
    const { by, on, reasons } = decision;
    if (decision.question !== question || flaws.length > 0 || by === undefined || on === undefined || reasons === undefined) continue;
    if (newest !== undefined && isBefore(on, newest.on) === true) continue;
    newest = { question, answer: decision.answer, by, on, reasons, basis: decision.basis ?? [], facts: decision.facts ?? [], source };
  }
  return newest;
}

/** The answer that a person signed and that is in force; undefined where there is none, and where it is `undetermined`. */
export function decisionFor(input: ClassifyInput, question: Question): Decided | undefined {
  const found = inForce(input.model.records, question, input.now);
  return found?.answer === "undetermined" ? undefined : found;
}
