/** Fields MDF-PRP-*: architecture, modalities, sizes. */

import { BANDS, parameterBand } from "../../artifacts/parameters/band.ts";
import type { Fact } from "../../artifacts/model.ts";
import { factOf, factsOf, inWords, placeOf, textFacts } from "../finding.ts";
import type { CheckInput } from "../types.ts";
import { artifactConflicts, conflict, figuresRule } from "./faults.ts";
import type { FieldSpec, Rule } from "./field-types.ts";
import { formCheck } from "./form-check.ts";
import { modalityFacts, modalityRule, oneOption } from "./options.ts";
import { quantities, twoFigures, within } from "./quantity.ts";

/** Beside equality at two figures: counts that differ by how tied or buffer tensors are counted. */
const COUNT_MARGIN = 0.01;
const CONFIDENCE = ["measured", "inferred", "planned", "declared"] as const;

/** The parameter count with the best evidence. */
function parameters(input: CheckInput): Fact | undefined {
  const facts = factsOf(input.model.facts, "parameters.total").filter((fact) => typeof fact.value === "number" && fact.value > 0);
  return [...facts].sort((a, b) => CONFIDENCE.indexOf(a.confidence) - CONFIDENCE.indexOf(b.confidence))[0];
}

const sameCount: Rule = (answer, input) => {
  const fact = parameters(input);
  const [largest] = quantities(answer.value).map((one) => one.value).sort((a, b) => b - a);
  if (fact === undefined || largest === undefined) return [];
  const measured = fact.value as number;
  if (twoFigures(largest) === twoFigures(measured) || within(largest, measured, COUNT_MARGIN)) return [];
  return [conflict("parameters", `Total model size: the recorded number is not what ${placeOf(fact.sources[0])} shows (${measured} parameters, ${fact.method}).`, answer.at, `${answer.id}: ${measured}`)];
};

const bandHoldsCount: Rule = (answer, input) => {
  const fact = parameters(input);
  const chosen = BANDS.filter((band) => bandIn(answer.text, band));
  const [band] = chosen;
  if (fact === undefined || band === undefined || chosen.length > 1) return [];
  const right = parameterBand(fact.value as number) ?? [];
  if (right.length === 0 || right.includes(band)) return [];
  return [conflict("band", `Total model size (range): ${band} is recorded, but ${placeOf(fact.sources[0])} shows ${inWords(fact.value)} parameters (${right.join(" or ")}).`, answer.at, `${answer.id}: ${right[0] ?? ""}`)];
};

function bandIn(text: string, band: string): boolean {
  const clean = text.replaceAll(/\s+/g, "").replaceAll(/[\u2010-\u2015]/g, "-").toLowerCase();
  const wanted = band.toLowerCase();
  const at = clean.indexOf(wanted);
  return at !== -1 && !/\d/.test(clean[at - 1] ?? "");
}

const oneBand: Rule = (answer, input) => (BANDS.filter((band) => bandIn(answer.text, band)).length === 1 ? [] : oneOption(answer, input));

/** 131072, "128k tokens", "4,096": one of the numbers must be the context length of the config. */
const contextLength: Rule = (answer, input) => {
  const fact = factOf(input.model.facts, "context_length");
  const numbers = quantities(answer.value).flatMap((one) => [one.value, (one.value / 1000) * 1024]);
  if (typeof fact?.value !== "number" || numbers.length === 0) return [];
  const { value } = fact;
  if (factsOf(input.model.facts, "context_length").some((one) => typeof one.value === "number" && numbers.includes(one.value))) return [];
  return [conflict("context-length", `Input modalities, maximum size: none of the recorded numbers is the context length of ${value} in ${placeOf(fact.sources[0])}.`, answer.at, `${answer.id}: {Text: ${value} tokens}`)];
};

const named = (key: "modalities.input" | "modalities.output") => (input: CheckInput): string => {
  const fact = factOf(input.model.facts, key);
  return fact === undefined ? "[Text]" : `[${inWords(fact.value)}]`;
};

const FIELDS: Readonly<Record<string, FieldSpec>> = {
  "MDF-PRP-1": { example: (input) => `"<about 20 words>"${textFacts(input.model.facts, "architecture").slice(0, 1).map((fact) => `   # config says ${fact.value.slice(0, 60)}`).join("")}`, always: artifactConflicts("architecture") },
  "MDF-PRP-2": { example: '"<main design choices with reasons, about 100 words>"' },
  "MDF-PRP-3": { example: named("modalities.input"), rules: [modalityRule, modalityFacts("modalities.input")], always: artifactConflicts("modalities.input") },
  "MDF-PRP-4": { example: (input) => { const fact = factOf(input.model.facts, "context_length"); return `{Text: ${typeof fact?.value === "number" ? fact.value : "<n>"} tokens}`; }, rules: [contextLength], always: artifactConflicts("context_length") },
  "MDF-PRP-5": { example: named("modalities.output"), rules: [modalityRule, modalityFacts("modalities.output")], always: artifactConflicts("modalities.output") },
  "MDF-PRP-6": { example: '{Text: <n> tokens}   # or "N/A" if not defined' },
  "MDF-PRP-7": { example: (input) => inWords(parameters(input)?.value ?? "<number>"), rules: [figuresRuleUnlessExact(), sameCount], always: artifactConflicts("parameters.total", "parameters.active") },
  "MDF-PRP-8": { example: (input) => { const fact = parameters(input); return fact === undefined ? BANDS.join(" | ") : (parameterBand(fact.value as number)?.[0] ?? BANDS[0]); }, rules: [oneBand, bandHoldsCount], always: artifactConflicts("parameters.band") },
};

/** A round number is precise enough where the weights show that it is the true one. */
function figuresRuleUnlessExact(): Rule {
  const two = figuresRule(2);
  return (answer, input) => {
    const fact = parameters(input);
    const exact = fact !== undefined && quantities(answer.value).some((one) => twoFigures(one.value) === twoFigures(fact.value as number));
    return exact ? [] : two(answer, input);
  };
}

export const propertiesCheck = formCheck("form-properties", "Architecture, modalities, maximum sizes, parameter count and band: answered, precise, and equal to weights and config", FIELDS);
