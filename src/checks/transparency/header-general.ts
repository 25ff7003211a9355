/** Fields MDF-HDR-* and MDF-GEN-*: header and general information. */

import { factOf, naming, placeOf } from "../finding.ts";
import type { CheckInput } from "../types.ts";
import { naAgainstSummary } from "./cross.ts";
import { dependencyRule, dependsAfterAll, basesOf } from "./dependencies.ts";
import { digestRule, digestsAvailable, modelRecordDigests } from "./digests.ts";
import { changesAfter, documentChange, stateOfChange } from "./changes.ts";
import { artifactConflicts, conflict, dateOf, dateRule, fold, gap, sameWords } from "./faults.ts";
import type { Fault, FieldSpec, Rule } from "./field-types.ts";
import { formCheck } from "./form-check.ts";

/**
 * The declared date must not be older than the newest artifact change that the document does not mention as not relevant. A file
 * that was committed together with the document, or before it, is no later change: an import gives all files the day's date.
 */
const afterArtifacts: Rule = (answer, input) => {
  const date = dateOf(answer);
  if (date === undefined) return [];
  // One day of tolerance: commit dates carry a time zone, the declared date does not.
  const declared = Date.parse(`${date}T00:00:00Z`) + 2 * 86_400_000 - 1;
  const later = changesAfter(input, Math.max(declared, documentChange(input) ?? Number.POSITIVE_INFINITY));
  const [newest] = later;
  if (newest === undefined) return [];
  const older: Fault = { outcome: "stale", finding: gap("date-older-than-artifacts", `The document says it was last updated on ${date}, but ${newest.path} changed on ${newest.change.date.slice(0, 10)} (commit ${newest.change.commit.slice(0, 12)}).`, answer.at, `review the document, then ${answer.id}: ${input.now}`).finding };
  return [naming(older, later.map(stateOfChange))];
};

const sameProvider: Rule = (answer, input) => {
  const file = input.model.records.model;
  const name = file?.data.provider?.name;
  if (file === undefined || name === undefined) return [];
  const mine = fold(answer.text);
  if (sameWords(answer.text, name) || mine.includes(fold(name)) || fold(name).includes(mine)) return [];
  return [conflict("differs-from-model-record", `Legal name: another name than provider.name says (${placeOf(file.at("provider", "name"))}).`, answer.at, `${answer.id}: "${name}"`)];
};

const sameName: Rule = (answer, input) => {
  const file = input.model.records.model;
  const fact = factOf(input.model.facts, "model.name");
  const mine = fold(answer.text);
  const faults = [];
  const name = file?.data.model?.name;
  if (file !== undefined && name !== undefined && !mine.includes(fold(name))) {
    faults.push(conflict("differs-from-model-record", `Model name: ${name} of ${placeOf(file.at("model", "name"))} is not named.`, answer.at, `add "${name}" to ${answer.id}`));
  } else if (name === undefined && typeof fact?.value === "string" && !mine.includes(fold(fact.value)) && !fold(fact.value).includes(mine)) {
    faults.push(conflict("differs-from-artifact", `Model name: ${placeOf(fact.sources[0])} calls the model ${fact.value.slice(0, 80)}.`, answer.at, `add the name to ${answer.id}, or model.name to model.yaml`));
  }
  const versions = (file?.data.model?.versions ?? []).filter((version) => !mine.includes(fold(version)));
  if (file !== undefined && versions.length > 0) {
    faults.push(gap("version-missing", `Model name: version ${versions.slice(0, 5).join(", ")} of ${placeOf(file.at("model", "versions"))} is not covered by this document.`, answer.at, `list every public version in ${answer.id}`));
  }
  return faults;
};

function sameDeclaredDate(key: "released" | "eu_market"): Rule {
  return (answer, input) => {
    const file = input.model.records.model;
    const declared = file?.data.dates?.[key];
    const mine = dateOf(answer);
    if (file === undefined || declared === undefined || mine === undefined || mine === declared) return [];
    return [conflict("differs-from-model-record", `${answer.obligation.title}: ${mine} here, but ${declared} in ${placeOf(file.at("dates", key))}.`, answer.at, `${answer.id}: ${declared}`)];
  };
}

const notAfterMarket: Rule = (answer, input) => {
  const market = input.model.profile.euMarket;
  const mine = dateOf(answer);
  if (mine === undefined || market === null || !/^\d{4}-/.test(market) || mine <= market) return [];
  return [conflict("release-after-market", `Release date: ${mine} is after the Union market release date ${market}; the first release through any channel cannot be later.`, answer.at, `${answer.id}: <date of the first release>`)];
};

const declaredDate = (key: "released" | "eu_market") => (input: CheckInput): string => input.model.records.model?.data.dates?.[key] ?? "YYYY-MM-DD";

const HEADER: Readonly<Record<string, FieldSpec>> = {
  "MDF-HDR-1": { example: (input) => input.now, rules: [dateRule(false), afterArtifacts] },
  "MDF-HDR-2": { example: '"1.0"' },
};

const GENERAL: Readonly<Record<string, FieldSpec>> = {
  "MDF-GEN-1": { example: (input) => `"${input.model.records.model?.data.provider?.name ?? "<legal name of the provider>"}"`, rules: [sameProvider] },
  "MDF-GEN-2": { example: (input) => `"${input.model.records.model?.data.model?.name ?? "<name and public versions>"}"`, rules: [sameName], always: artifactConflicts("model.name", "model.version") },
  "MDF-GEN-3": {
    example: (input) => { const file = input.model.facts.weights.find((one) => one.sha256 !== undefined); return file === undefined ? "{<weight file>: <sha256>}" : `{"${file.path}": ${file.sha256 ?? ""}}`; },
    rules: [digestRule], na: digestsAvailable,
    always: (input) => [...artifactConflicts("weights.sha256", "weights.bytes", "weights.files")(input), ...modelRecordDigests(input)],
  },
  "MDF-GEN-4": { example: declaredDate("released"), rules: [dateRule(true), sameDeclaredDate("released"), notAfterMarket], always: artifactConflicts("release.date") },
  "MDF-GEN-5": { example: declaredDate("eu_market"), rules: [dateRule(true), sameDeclaredDate("eu_market")] },
  "MDF-GEN-6": {
    example: (input) => { const bases = basesOf(input); return bases.length === 0 ? '"N/A"   # not derived from another model' : `[${bases.map((base) => `"${base.id}"`).join(", ")}]`; },
    rules: [dependencyRule],
    na: (at, input) => [...dependsAfterAll(at, input), ...naAgainstSummary("PST-1.2.2", "MDF-GEN-6")(at, input)],
    always: artifactConflicts("base_model", "base_model.relation"),
  },
};

export const headerCheck = formCheck("form-header", "Document date and version: given, ISO, not older than the artifacts by git", HEADER);
export const generalCheck = formCheck("form-general", "Provider, names, digests, dates and dependencies: answered and equal to model.yaml, weights, base-model evidence and the public summary", GENERAL);

