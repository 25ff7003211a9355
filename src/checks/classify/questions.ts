/** The sheets: each question with what the files show, what speaks for which answer, and what stays open. Pure; no answer is preferred. */

import { obligation } from "../../law/catalogue.ts";
import { type Question, QUESTIONS } from "../../records/classification-types.ts";
import { factOf } from "../finding.ts";
import { inForce } from "./decision.ts";
import { conflictsOf } from "./findings.ts";
import { EXPLAINED } from "./explanations.ts";
import { computeEvidence } from "./evidence-compute.ts";
import { licenceEvidence } from "./evidence-licence.ts";
import { marketEvidence } from "./evidence-market.ts";
import { roleEvidence } from "./evidence-role.ts";
import { snapshot } from "./snapshot.ts";
import type { ClassifyInput, Evidence, QuestionSheet } from "./types.ts";

/** Answers given before in the same session, by question. */
export type Given = ReadonlyMap<Question, string>;

export const QUESTION_NAMES = Object.keys(QUESTIONS) as readonly Question[];

function evidenceOf(input: ClassifyInput, question: Question): Evidence {
  switch (question) {
    case "role": case "lineage": return roleEvidence(input, question);
    case "gpai": case "systemic-risk": case "modifier": return computeEvidence(input, question);
    case "open-source": return licenceEvidence(input);
    case "eu-market": case "legacy": case "representative": return marketEvidence(input, question);
  }
}

/** Why a question does not arise after what was answered or is declared; it can be answered all the same. */
function skipped(input: ClassifyInput, question: Question, given: Given): string | undefined {
  const role = given.get("role") ?? inForce(input.model.records, "role", input.now)?.answer ?? input.model.profile.role ?? undefined;
  if (question === "role" || role === undefined) return undefined;
  if (role === "mirror" || role === "library") return `Does not arise for a ${role}: the questions after the role are for who provides or modifies a model.`;
  const based = (input.model.records.model?.data.base_models ?? []).length > 0 || factOf(input.model.facts, "base_model") !== undefined;
  if (question === "modifier" && role !== "modifier" && !based) return "Does not arise: the role is not that of a modifier, and no base model is named.";
  if (role === "not-gpai" && question !== "gpai") return "Does not arise for what is treated as no general-purpose AI model.";
  if ((question === "representative" || question === "legacy") && (given.get("eu-market") ?? (input.model.profile.euMarket === "none" ? "not-placed" : "")) === "not-placed") return "Does not arise while the model is not placed on the Union market.";
  return undefined;
}

/** The sheet of one question. */
export function sheetOf(input: ClassifyInput, question: Question, given: Given = new Map()): QuestionSheet {
  const { title, asks, explanation, means, basis = [] } = EXPLAINED[question];
  const { seen, speaks, open, declared } = evidenceOf(input, question);
  const decided = inForce(input.model.records, question, input.now);
  const contradicted = conflictsOf(input, question).map((one) => one.message);
  const skip = skipped(input, question, given);
  return {
    question, title, asks, explanation, seen, open,
    answers: QUESTIONS[question].map((answer) => ({ answer, means: means[answer] ?? "", speaks: speaks[answer] ?? [] })),
    ...(declared === undefined ? {} : { declared }),
    ...(decided === undefined ? {} : { decided: { answer: decided.answer, by: decided.by, on: decided.on, source: decided.source } }),
    ...(contradicted.length === 0 ? {} : { contradicted }),
    ...(skip === undefined ? {} : { skip }),
    basis: [...new Set([...explanation.flatMap((one) => one.ids), ...basis])].filter((id) => obligation(id) !== undefined),
    facts: snapshot(input, question),
  };
}

/** All sheets in their order. */
export function sheetsOf(input: ClassifyInput): readonly QuestionSheet[] {
  return QUESTION_NAMES.map((question) => sheetOf(input, question));
}
