/** Decisions against what model.yaml declares, and against each other. Both are the provider's own words: none is held to be right. */

import type { Source } from "../../artifacts/model.ts";
import { APPLICATION } from "../../law/gates.ts";
import { isBefore, isoDate } from "../../law/clocks.ts";
import type { Question } from "../../records/classification-types.ts";
import { finding, placeOf } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import type { Finding } from "../types.ts";
import type { ClassifyInput } from "./types.ts";
import { type Decided, decisionFor } from "./decision.ts";
import { titleOf } from "./drift.ts";
import { firstPlacing } from "./lineage.ts";

/** A contradiction of a decision: with what, in words, and where that stands. */
interface Clash {
  readonly says: string;
  readonly at: Source;
}

const FIX = "correct model.yaml, or decide again: gpai-docket classify";

type Rule = (decided: Decided, input: ClassifyInput) => readonly Clash[];

function clash(says: string, at: Source | undefined): readonly Clash[] {
  return at === undefined ? [] : [{ says, at }];
}

/** A declared yes or no against an answer. */
function flag(keys: readonly string[], value: boolean | undefined, answers: readonly [yes: string, no: string]): Rule {
  return ({ answer }, input) => {
    const against = value === undefined ? undefined : value ? answers[1] : answers[0];
    return answer === against ? clash(`${keys.join(".")}: ${String(value)} is declared`, input.model.records.model?.at(...keys)) : [];
  };
}

const market: Rule = ({ answer }, input) => {
  const file = input.model.records.model;
  const declared = file?.data.dates?.eu_market;
  if (declared === undefined) return [];
  const at = file?.at("dates", "eu_market");
  const date = isoDate(declared);
  if (date === undefined) return answer !== "not-placed" && /^none$/i.test(declared.trim()) ? clash("dates.eu_market: none is declared", at) : [];
  const future = isBefore(input.now, date) === true;
  if (answer === "not-placed") return clash(`${future ? "a planned day" : "a day"} of placing, ${date}, is declared`, at);
  if (answer === "placed" && future) return clash(`the declared day of placing, ${date}, lies ahead`, at);
  return answer === "planned" && !future ? clash(`the declared day of placing, ${date}, is past`, at) : [];
};

const legacy: Rule = ({ answer }, input) => {
  const first = firstPlacing(input);
  if (first === undefined) return [];
  const before = isBefore(first.date, APPLICATION) === true;
  return before === (answer === "before-2025-08-02") ? [] : clash(`the first placing that is declared is ${first.date}`, first.source);
};

const representative: Rule = ({ answer }, input) => {
  const file = input.model.records.model;
  const provider = file?.data.provider;
  const given = provider?.authorised_representative;
  if (answer === "appointed") return given !== undefined && (/^none\b/i.test(given.trim()) || stateOf(given).kind !== "value") ? clash("provider.authorised_representative names nobody", file?.at("provider", "authorised_representative")) : [];
  if (provider?.established_in_union !== false || file === undefined) return [];
  const open = decisionFor(input, "open-source")?.answer === "claimed" || (decisionFor(input, "open-source") === undefined && file.data.licence?.open_source === true);
  const systemic = decisionFor(input, "systemic-risk")?.answer === "yes" || file.data.systemic_risk === true;
  if (open && !systemic) return [];
  const why = systemic ? "the model is declared or decided to have systemic risk, which Art. 54(6) never covers" : "no open-source release is claimed (Art. 54(6))";
  return clash(`the provider is declared as established outside the Union, and ${why}`, file.at("provider", "established_in_union"));
};

const role: Rule = ({ answer }, input) => {
  const file = input.model.records.model;
  const declared = file?.data.role;
  return declared === undefined || declared === answer ? [] : clash(`role: ${declared} is declared`, file?.at("role"));
};

const gpai: Rule = ({ answer }, input) => {
  const file = input.model.records.model;
  const declared = file?.data.role;
  if (answer === "yes" && declared === "not-gpai") return clash("role: not-gpai is declared", file?.at("role"));
  return answer === "no" && (declared === "provider" || declared === "modifier") ? clash(`role: ${declared} is declared, under which the model is treated as a general-purpose one`, file?.at("role")) : [];
};

function ruleOf(question: Question, input: ClassifyInput): Rule | undefined {
  const data = input.model.records.model?.data;
  switch (question) {
    case "role": return role;
    case "gpai": return gpai;
    case "systemic-risk": return flag(["systemic_risk"], data?.systemic_risk, ["yes", "no"]);
    case "open-source": return flag(["licence", "open_source"], data?.licence?.open_source, ["claimed", "not-claimed"]);
    case "eu-market": return market;
    case "legacy": return legacy;
    case "representative": return representative;
    case "lineage": case "modifier": return undefined;
  }
}

/** Findings where a decision in force contradicts what model.yaml declares today. */
export function declarationFindings(input: ClassifyInput, decided: Decided): readonly Finding[] {
  const rule = ruleOf(decided.question, input);
  return (rule?.(decided, input) ?? []).map(({ says, at }) =>
    finding("classification/contradicts-declaration", `${titleOf(decided.question)} of ${decided.on} says ${decided.answer}; ${says} (${placeOf(at)}).`, decided.source, { fix: FIX, about: [decided.question, decided.answer, says] }));
}

/** Pairs of answers that cannot both hold, each with the reason. */
const PAIRS: readonly (readonly [Question, string, Question, string, string])[] = [
  ["role", "provider", "gpai", "no", "a provider in this record provides a general-purpose model; not-gpai is a role of its own"],
  ["role", "modifier", "gpai", "no", "a modifier in this record modifies a general-purpose model; not-gpai is a role of its own"],
  ["role", "not-gpai", "gpai", "yes", "the role says the opposite"],
  ["role", "not-gpai", "systemic-risk", "yes", "systemic risk in the sense of Art. 51 is a class of general-purpose models"],
  ["role", "mirror", "modifier", "provider-of-the-modification", "a mirror changes nothing"],
  ["role", "modifier", "lineage", "same-lineage", "a lineage is the work of one provider; another actor's change is a modification"],
  ["gpai", "no", "systemic-risk", "yes", "systemic risk in the sense of Art. 51 is a class of general-purpose models"],
  ["open-source", "claimed", "systemic-risk", "yes", "Art. 53(2) never covers a model with systemic risk"],
  ["legacy", "before-2025-08-02", "eu-market", "planned", "a model that is still to be placed was not placed before 2 August 2025"],
  ["legacy", "before-2025-08-02", "eu-market", "not-placed", "a model that is not placed was not placed before 2 August 2025"],
];

/** Findings where two decisions in force contradict each other, at the later one; of `question` alone where it is given. */
export function pairFindings(input: ClassifyInput, question?: Question): readonly Finding[] {
  return PAIRS.flatMap(([one, answer, other, otherAnswer, why]) => {
    if (question !== undefined && question !== one && question !== other) return [];
    const [a, b] = [decisionFor(input, one), decisionFor(input, other)];
    if (a === undefined || b === undefined || a.answer !== answer || b.answer !== otherAnswer) return [];
    const [first, later] = isBefore(b.on, a.on) === true ? [b, a] : [a, b];
    return [finding("classification/contradicts-decision", `${titleOf(later.question)} says ${later.answer}, that on ${first.question} says ${first.answer} (${placeOf(first.source)}): ${why}.`, later.source, { fix: "decide one of the two again: gpai-docket classify", about: [one, answer, other, otherAnswer] })];
  });
}
