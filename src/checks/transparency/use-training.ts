/** Fields MDF-USE-* and MDF-TRN-*: uses, integration, training process. */

import { factOf, placeOf } from "../finding.ts";
import type { CheckInput } from "../types.ts";
import { linkRule } from "./distribution.ts";
import { conflict } from "./faults.ts";
import type { FieldSpec, Rule } from "./field-types.ts";
import { formCheck } from "./form-check.ts";

/** A statement that no policy exists, beside a policy file. */
const policyExists: Rule = (answer, input) => {
  const fact = factOf(input.model.facts, "acceptable_use.files");
  if (fact === undefined || !/^(?:none|no\b|there is no|does not exist)/i.test(answer.text.trim())) return [];
  return [conflict("acceptable-use", `Acceptable use policy: the record says that none exists, but ${placeOf(fact.sources[0])} looks like one.`, answer.at, `${answer.id}: ${fact.sources[0]?.path ?? "<path>"}`)];
};

function policyPath(input: CheckInput): string {
  return input.model.records.model?.data.documents?.["acceptable_use"] ?? factOf(input.model.facts, "acceptable_use.files")?.sources[0]?.path ?? "<URL or path, or: none exists, because …>";
}

const USE: Readonly<Record<string, FieldSpec>> = {
  "MDF-USE-1": { example: policyPath, statement: true, rules: [linkRule, policyExists] },
  "MDF-USE-2": { example: '"<intended and restricted uses, about 200 words>"' },
  "MDF-USE-3": { example: '"<kinds of AI systems it can, and must not, be built into>"' },
  "MDF-USE-4": { example: '"<instructions, infrastructure, tools for integration>"' },
  "MDF-USE-5": { example: '"<hardware to run it, with versions>"   # or "N/A", e.g. API only' },
  "MDF-USE-6": { example: '"<software to run it, with versions>"' },
};

const TRAINING: Readonly<Record<string, FieldSpec>> = {
  "MDF-TRN-1": { example: '"<stages, objectives, methods, about 400 words>"' },
  "MDF-TRN-2": { example: '"<key design choices and why, about 200 words>"' },
};

export const useCheck = formCheck("form-use", "Acceptable use, intended uses, integration, hardware and software: answered, links exist", USE);
export const trainingCheck = formCheck("form-training", "Training process and rationale: answered, no placeholder", TRAINING);
