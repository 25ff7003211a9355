/** Everything that is to be said about the decisions of classification.yaml. */

import { type Question, QUESTIONS } from "../../records/classification-types.ts";
import { nearest } from "../../records/nearest.ts";
import { finding } from "../finding.ts";
import type { Finding, ModelReport } from "../types.ts";
import { declarationFindings, pairFindings } from "./conflicts.ts";
import { decisionFor, entriesOf, type Entry, type Flaw, inForce } from "./decision.ts";
import { driftFindings, titleOf } from "./drift.ts";
import type { ClassifyInput } from "./types.ts";

const NAMES = Object.keys(QUESTIONS) as readonly Question[];

/** Contradictions of the decision in force on a question: with later facts, with model.yaml, with another decision. */
export function conflictsOf(input: ClassifyInput, question: Question): readonly Finding[] {
  const decided = decisionFor(input, question);
  if (decided === undefined) return [];
  return [...driftFindings(input, decided), ...declarationFindings(input, decided), ...pairFindings(input, question)];
}

const FLAWS: Readonly<Record<Exclude<Flaw, "unknown-answer">, readonly [what: string, fix: string]>> = {
  unsigned: ["it does not say who decided", "by: <function, organisation>"],
  undated: ["it has no day", "on: <YYYY-MM-DD>"],
  future: ["its day lies ahead", "on: <the day on which it was decided>"],
  "no-reasons": ["it gives no reasons", "reasons: <why, in a sentence>"],
};

function flawFinding({ decision, source, flaws }: Entry): Finding {
  const { question, answer } = decision;
  const answers: readonly string[] = QUESTIONS[question];
  const near = nearest(answer, answers);
  const said = flaws.map((flaw) => (flaw === "unknown-answer" ? `the question has no answer "${answer.replaceAll("`", "'").slice(0, 60)}"` : FLAWS[flaw][0]));
  const fix = flaws.map((flaw) => (flaw === "unknown-answer" ? `answer: ${near ?? `<one of ${answers.join(", ")}>`}` : FLAWS[flaw][1]));
  return finding("classification/does-not-count", `${titleOf(question)} does not count: ${said.join("; ")}.`, source, { fix, about: [question, ...flaws] });
}

const MAX_FLAWS = 50;

/** Decisions that do not count, at most fifty, where nothing that stands after them in the file and counts has taken their place. */
function flawFindings(input: ClassifyInput): readonly Finding[] {
  const entries = entriesOf(input.model.records, input.now);
  const lastGood = new Map(entries.flatMap((entry, i) => (entry.flaws.length === 0 ? [[entry.decision.question, i] as const] : [])));
  return entries.filter((entry, i) => entry.flaws.length > 0 && i > (lastGood.get(entry.decision.question) ?? -1)).slice(0, MAX_FLAWS).map(flawFinding);
}

/** All findings about the decisions on one model. */
export function decisionFindings(input: ClassifyInput): readonly Finding[] {
  if (input.model.records.classification === undefined) return [];
  const own = NAMES.flatMap((question) => {
    const decided = decisionFor(input, question);
    return decided === undefined ? [] : [...driftFindings(input, decided), ...declarationFindings(input, decided)];
  });
  return [...own, ...pairFindings(input), ...flawFindings(input)];
}

/** Those that no obligation of the model shows: questions without an entry of their own, and roles under which nothing binds. */
export function leftoverDecisions(input: ClassifyInput, model: Pick<ModelReport, "obligations">): readonly Finding[] {
  const shown = new Set(model.obligations.flatMap((result) => result.findings.map((one) => one.message)));
  // G-modifier compares the side of the indicator itself.
  const third = model.obligations.some((result) => result.findings.some((one) => one.rule === "modifier/decision-facts"));
  return decisionFindings(input).filter((one) => !shown.has(one.message) && !(third && one.about?.includes("base.third") === true));
}

/** `decided on 2026-11-20 by General Counsel, Example AI (path:line)`: never the reasons. Undefined where no decision is in force. */
export function decidedWords(input: ClassifyInput, question: Question): string | undefined {
  const found = inForce(input.model.records, question, input.now);
  if (found === undefined || found.answer === "undetermined") return undefined;
  return `decided on ${found.on}: ${found.answer} (${found.source.path}${found.source.line === undefined ? "" : `:${found.source.line}`})`;
}
