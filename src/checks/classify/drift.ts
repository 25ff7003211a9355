/** Facts of today against the facts with which a decision was made (`facts` of classification.yaml). */

import type { DecisionFact, Question } from "../../records/classification-types.ts";
import { finding, placeOf } from "../finding.ts";
import type { Finding } from "../types.ts";
import type { ClassifyInput } from "./types.ts";
import type { Decided } from "./decision.ts";
import { NOT_SEEN, snapshot } from "./snapshot.ts";

export interface Drift {
  readonly was: DecisionFact;
  readonly now: DecisionFact;
}

/** Changes that only strengthen an answer, or that any answer allows. They contradict nothing. */
function fits(decided: Decided, was: string, { key, value: now }: DecisionFact): boolean {
  const { question, answer } = decided;
  // What is gone from the files speaks against nothing. Declarations are compared with the answer itself (`conflicts.ts`): a correction
  // that makes the two agree is no new conflict.
  if (now === NOT_SEEN || key.startsWith("declared.")) return true;
  switch (key) {
    case "compute.band.1e23": case "compute.band.1e25": return (answer === "no" && now === "below") || (answer === "yes" && now === "above");
    case "base.third": return (answer === "not-a-provider" && now === "below") || (answer === "provider-of-the-modification" && now === "above");
    case "modality.output": return answer === "yes" && was === NOT_SEEN;
    case "weights": return question === "role" && answer !== "library";
    case "licence.id": case "licence.listed_term": case "access.gated": return answer === "not-claimed";
    case "access.eu_disallowed": return answer === "not-placed";
    // Compared with the answer itself: an earlier day of another release does not change which side of the cut-off it lies on.
    case "placing.first": return true;
    default: return false;
  }
}

/** What differs today such that the decision can rest on it no longer. Unknown keys, e.g. of a newer version, are left alone. */
export function driftOf(input: ClassifyInput, decided: Decided): readonly Drift[] {
  const today = new Map(snapshot(input, decided.question).map((fact) => [fact.key, fact]));
  const seen = new Set<string>();
  return decided.facts.flatMap((was): readonly Drift[] => {
    const now = today.get(was.key);
    if (now === undefined || seen.has(was.key) || same(was.value, now.value) || fits(decided, was.value, now)) return [];
    seen.add(was.key);
    return [{ was, now }];
  });
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

const WORDS: Readonly<Record<string, string>> = {
  "compute.band.1e23": "compute against 10^23 FLOP", "compute.band.1e25": "cumulative compute against 10^25 FLOP", "modality.output": "what the model generates",
  "licence.id": "the licence", "licence.listed_term": "licence terms of a kind that the Guidelines list as disqualifying", "base.models": "the base models", "base.third": "the modification against one third of the base's compute",
  "weights": "weights", "access.gated": "what access to the files asks for", "access.eu_disallowed": "an exclusion of the Union in the card",
};

/** The subject of a key in words. */
function keyWords(key: string): string {
  return (Object.hasOwn(WORDS, key) ? WORDS[key] : undefined) ?? key.slice(0, 80);
}

function quoted(value: string): string {
  return `"${value.replaceAll("`", "'").slice(0, 160)}"`;
}

const AGAIN = "look at the facts and run gpai-docket classify again: the new decision takes the place of this one, which stays as history";

/** One finding for each fact that changed: what it was, what it is, and where. */
export function driftFindings(input: ClassifyInput, decided: Decided): readonly Finding[] {
  return driftOf(input, decided).map(({ was, now }) => {
    const at = now.path === undefined ? "" : ` (${placeOf({ path: now.path, ...(now.line === undefined ? {} : { line: now.line }) })})`;
    return finding("classification/facts-changed", `${titleOf(decided.question)}: ${decided.answer} was decided on ${decided.on} with ${keyWords(was.key)}: ${quoted(was.value)}. Today it is ${quoted(now.value)}${at}.`, decided.source, { fix: AGAIN, about: [decided.question, was.key, was.value, now.value] });
  });
}

/** A question by its name in the record. */
export function titleOf(question: Question): string {
  return `The decision on ${question}`;
}
