/** Fields MDF-DAT-*: training, test and validation data. */

import type { RegisterCategory } from "../../records/types.ts";
import { placeOf } from "../finding.ts";
import type { CheckInput } from "../types.ts";
import { fieldAt, stateOf } from "./answer.ts";
import { namesProvenance } from "./cross.ts";
import { conflict, figuresRule, gap } from "./faults.ts";
import type { Fault, FieldSpec, Rule } from "./field-types.ts";
import { formCheck } from "./form-check.ts";
import { modality, modalityRule, ticked } from "./options.ts";
import { quantities } from "./quantity.ts";

/** Places in the list of provenance options (cross.ts) by register category; "other" and "public" rows with open names stay out. */
const OPTION: ReadonlyMap<RegisterCategory, readonly [number, string]> = new Map([
  ["crawled", [0, "Web crawling"]], ["licensed", [1, "Private non-publicly available datasets obtained from third parties"]],
  ["private", [1, "Private non-publicly available datasets obtained from third parties"]], ["user", [2, "User data"]], ["public", [3, "Publicly available datasets"]],
  ["synthetic", [4, "Synthetic data that is not publicly accessible"]],
] as const);

/** Every category of the register must be named. */
const registerCategories: Rule = (answer, input) => {
  const faults: Fault[] = [];
  const done = new Set<RegisterCategory>();
  for (const row of input.model.records.register?.rows ?? []) {
    const option = row.category === undefined || done.has(row.category) ? undefined : OPTION.get(row.category);
    if (row.category === undefined || option === undefined) continue;
    done.add(row.category);
    if (namesProvenance(answer.value, option[0])) continue;
    faults.push(conflict("provenance", `Data provenance: "${option[1]}" is not named, but the register has a ${row.category} source (${placeOf(row.source)}).`, answer.at, `add "${option[1]}" to ${answer.id}`));
  }
  return faults;
};

const declaredCrawling: Rule = (answer, input) => {
  const { crawls } = input.model.profile;
  const file = input.model.records.model;
  if (crawls === null || file === undefined) return [];
  const named = namesProvenance(answer.value, 0);
  // "Web crawling" may be named for crawls of others that were taken over; the reverse is a contradiction.
  if (named || !crawls) return [];
  return [conflict("provenance", `Data provenance: "Web crawling" is not named, but crawls: true is declared (${placeOf(file.at("crawls"))}).`, answer.at, `add "Web crawling" to ${answer.id}`)];
};

const registerModalities: Rule = (answer, input) => {
  const named = new Set(ticked(answer.value).map(modality));
  const row = (input.model.records.register?.rows ?? []).find((one) => one.modality !== undefined && ticked(one.modality).map(modality).some((word) => word !== "other" && !named.has(word)));
  if (row === undefined) return [];
  return [conflict("modality", `Data type/modality: the register has a source of another modality (${placeOf(row.source)}).`, answer.at, `add it to ${answer.id}`)];
};

const unitRule: Rule = (answer) => {
  const numbers = quantities(answer.value);
  if (numbers.length === 0 || numbers.some((one) => /[a-z]/.test(one.unit))) return [];
  return [gap("unit", `${answer.obligation.title}: the unit is not said.`, answer.at, `${answer.id}: {training: {value: <n>, unit: tokens}, testing: …, validation: …}`)];
};

const splitRule: Rule = (answer) => {
  const missing = ["train", "test", "valid"].filter((split) => !answer.text.toLowerCase().includes(split));
  if (missing.length === 0) return [];
  const words = missing.map((split) => (split === "train" ? "training" : split === "test" ? "testing" : "validation"));
  return [gap("splits", `${answer.obligation.title}: the size of the ${words.join(" and ")} data is not given.`, answer.at, `${answer.id}: {training: {value: <n>, unit: tokens}, testing: …, validation: …}`)];
};

/** Coarse and fine number of the same thing: at most one order of magnitude of rounding apart. Neither is shown. */
const coarseAgainstFine: Rule = (answer, input) => {
  const { value, at } = fieldAt(input.model.records, "MDF-DAT-4");
  if (stateOf(value).kind !== "value") return [];
  const coarse = largestTokens(value);
  const fine = largestTokens(answer.value);
  if (coarse === undefined || fine === undefined || Math.abs(Math.log10(coarse / fine)) < 1) return [];
  return [conflict("coarse-and-fine", `Number of data points: the coarse value (${placeOf(at)}) and this one are not of the same order of magnitude.`, answer.at, "correct the one that is wrong")];
};

function largestTokens(value: unknown): number | undefined {
  const values = quantities(value).filter((one) => one.value > 0).map((one) => one.value);
  return values.length === 0 ? undefined : Math.max(...values);
}

const SIZES = (input: CheckInput): string => `{training: {value: <n>, unit: tokens}, testing: {value: <n>, unit: tokens}, validation: {value: <n>, unit: tokens}}${input.model.records.register === undefined ? "" : "   # the register's sizes help"}`;

const FIELDS: Readonly<Record<string, FieldSpec>> = {
  "MDF-DAT-1": { example: "[Text]", rules: [modalityRule, registerModalities] },
  "MDF-DAT-2": { example: '["Publicly available datasets", "Web crawling"]', rules: [registerCategories, declaredCrawling] },
  "MDF-DAT-3": { example: '"<how data was obtained and selected, about 300 words>"' },
  "MDF-DAT-4": { example: SIZES, rules: [figuresRule(1), unitRule, splitRule] },
  "MDF-DAT-5": { example: SIZES, rules: [figuresRule(2), unitRule, splitRule, coarseAgainstFine] },
  "MDF-DAT-6": { example: '"<domains, regions, languages, modalities, about 200 words>"' },
  "MDF-DAT-7": { example: '"<cleaning, normalisation, augmentation, about 300 words>"' },
  "MDF-DAT-8": { example: '"<how unsuitable sources are found, about 400 words>"   # or "N/A: no measures, because …"' },
  "MDF-DAT-9": { example: '"<how biases are found, about 200 words>"   # or "N/A: no measures, because …"' },
};

export const dataCheck = formCheck("form-data", "Modality, provenance and size of the data: answered, with units, equal to the register and the public summary", FIELDS);
