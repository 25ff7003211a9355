/** Fields MDF-PRP-*: architecture, modalities, sizes. */

import { BANDS, parameterBand } from "../../artifacts/parameters/band.ts";
import type { Fact } from "../../artifacts/model.ts";
import { factOf, factsOf, inWords, placeOf, textFacts } from "../finding.ts";
import { occurrences } from "../../formats/edit.ts";
import type { CheckInput, Edit } from "../types.ts";
import { artifactConflicts, conflict, figuresRule } from "./faults.ts";
import { fieldAt, stateOf } from "./answer.ts";
import type { Answer, FieldSpec, Rule } from "./field-types.ts";
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
  return [conflict("parameters", `Total model size: the recorded number is not what ${placeOf(fact.sources[0])} shows (${measured} parameters, ${fact.method}).`, answer.at, `${answer.id}: ${measured}`, [isCount(fact) ? totalEdit(answer, measured) : undefined])];
};

/** Was every parameter counted? File sizes hold headers too, so what they give is near the number, and not the number. */
function isCount(fact: Fact): boolean {
  return fact.confidence === "measured" && Number.isSafeInteger(fact.value) && (fact.method.endsWith("-header") || fact.method === "index-size");
}

/** Does the band stay the same where the count is a little off? */
function isClear(fact: Fact): boolean {
  const [low, high] = [1 - COUNT_MARGIN, 1 + COUNT_MARGIN].map((share) => parameterBand((fact.value as number) * share)?.join(" "));
  return fact.confidence === "measured" && low === high;
}

/** The edit that writes the measured total: only where the answer is that one number. */
function totalEdit(answer: Answer, measured: number): Edit | undefined {
  const { value } = answer;
  const whole = typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, "total") ? (value as { readonly total: unknown }).total : value;
  const keys = whole === value ? [] : ["total"];
  if (typeof whole === "number") return answer.rewrite(measured, keys);
  const words = typeof whole === "string" && whole.length <= 60 ? ONE_COUNT.exec(whole.trim()) : null;
  return words === null ? undefined : answer.rewrite(`${measured}${words[1] ?? ""}`, keys);
}

/** `1.2B parameters`, `3 600 000 000`, `7.3x10^10 params`: one number, its scale, and at most the word for what is counted. */
const ONE_COUNT = /^[\d.,_ ]{1,30}(?:e\d{1,2}|[x×*·] ?10 ?(?:\^|\*\*) ?\d{1,2})?(?: ?(?:k|m|mn|b|bn|t|thousand|million|billion|trillion))?( param(?:eter)?s?)?$/i;

const bandHoldsCount: Rule = (answer, input) => {
  const fact = parameters(input);
  const chosen = BANDS.filter((band) => bandIn(answer.text, band));
  const [band] = chosen;
  if (fact === undefined || band === undefined || chosen.length > 1) return [];
  const right = parameterBand(fact.value as number) ?? [];
  if (right.length === 0 || right.includes(band)) return [];
  return [conflict("band", `Total model size (range): ${band} is recorded, but ${placeOf(fact.sources[0])} shows ${inWords(fact.value)} parameters (${right.join(" or ")}).`, answer.at, `${answer.id}: ${right[0] ?? ""}`, [isClear(fact) ? bandEdit(answer, band, right) : undefined])];
};

/** The band against the number that the same record gives, where no artifact tells the number. The number itself is not shown. */
const bandHoldsNumber: Rule = (answer, input) => {
  const chosen = BANDS.filter((band) => bandIn(answer.text, band));
  const [band] = chosen;
  const { value, at } = fieldAt(input.model.records, "MDF-PRP-7");
  const [largest] = stateOf(value).kind === "value" ? quantities(value).map((one) => one.value).sort((a, b) => b - a) : [];
  if (parameters(input) !== undefined || band === undefined || chosen.length > 1 || largest === undefined) return [];
  const right = parameterBand(largest) ?? [];
  if (right.length === 0 || right.includes(band)) return [];
  return [conflict("band", `Total model size (range): ${band} is recorded, which does not hold the number of MDF-PRP-7 (${placeOf(at)}).`, answer.at, `${answer.id}: ${right[0] ?? ""}   # or correct the number`, [bandEdit(answer, band, right)])];
};

/** The edit that writes the right band; none on an edge, which belongs to two. */
function bandEdit(answer: Answer, wrong: string, right: readonly string[]): Edit | undefined {
  const [to] = right;
  const listed = Array.isArray(answer.value) && answer.value.length === 1;
  const text: unknown = listed ? (answer.value as readonly unknown[])[0] : answer.value;
  if (to === undefined || right.length > 1 || typeof text !== "string" || occurrences(text, wrong) !== 1) return undefined;
  const start = text.indexOf(wrong);
  return answer.rewrite(text.slice(0, start) + to + text.slice(start + wrong.length), listed ? [0] : []);
}

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
  "MDF-PRP-8": { example: (input) => { const fact = parameters(input); return fact === undefined ? BANDS.join(" | ") : (parameterBand(fact.value as number)?.[0] ?? BANDS[0]); }, rules: [oneBand, bandHoldsCount, bandHoldsNumber], always: artifactConflicts("parameters.band") },
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
