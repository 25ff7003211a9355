/** Fields MDF-DIS-*: channels and licences. */

import { licenceInfo } from "../../artifacts/documents/licences/info.ts";
import { factsOf, finding, placeOf, type TextFact, textFacts } from "../finding.ts";
import type { CheckInput } from "../types.ts";
import { artifactConflicts, conflict, fold, gap } from "./faults.ts";
import type { Fault, FieldSpec, Rule } from "./field-types.ts";
import { formCheck } from "./form-check.ts";

/** Licence facts about the model, not about its code. */
function licences(input: CheckInput): readonly TextFact[] {
  return textFacts(input.model.facts, "licence.id");
}

/** Weights without any licence: no identifier, no name, no file. */
function undeclared(input: CheckInput): readonly Fault[] {
  const { facts, records } = input.model;
  const any = ["licence.id", "licence.name", "licence.link", "licence.files"].some((key) => facts.facts.some((fact) => fact.key === key));
  if (any || facts.weights.length === 0 || records.model?.data.licence?.id !== undefined) return [];
  return [{ outcome: "gap", finding: finding("artifacts/licence-undeclared", "No licence is declared for these weights: no LICENSE file and no licence in the card.", { path: facts.weights[0]?.path ?? facts.path }, { fix: "add a LICENSE file beside the weights, and `license:` to the front matter of the card" }) }];
}

/** model.yaml names another licence than the card or the licence file. */
function declaredOther(input: CheckInput): readonly Fault[] {
  const file = input.model.records.model;
  const id = file?.data.licence?.id;
  const found = licences(input);
  const [first] = found;
  if (file === undefined || id === undefined || first === undefined) return [];
  const wanted = licenceInfo(id).id.toLowerCase();
  if (found.some((fact) => licenceInfo(fact.value).id.toLowerCase() === wanted || fold(fact.value) === fold(id)) || /^licenseref-/i.test(id) || first.value === "other") return [];
  return [conflict("licence", `Licence: model.yaml says ${id.slice(0, 60)}, but ${placeOf(first.source)} says ${first.value.slice(0, 60)}.`, file.at("licence", "id"), `licence: {id: ${first.value.slice(0, 60)}}   # or correct the other place`)];
}

function missingFiles(input: CheckInput): readonly Fault[] {
  const file = input.model.records.model;
  if (file === undefined) return [];
  return (file.data.licence?.files ?? []).flatMap((path, index) => (input.records.paths.has(path.replace(/^\.\//, "")) ? []
    : [gap("licence-file", `Licence file ${path.slice(0, 100)} does not exist.`, file.at("licence", "files", index), "name the licence file by its path in this repository")]));
}

/** A relative path in a link field must exist. */
export const linkRule: Rule = (answer, input) => {
  if (typeof answer.value !== "string") return [];
  const text = answer.value.trim();
  if (text.length > 200 || /\s/.test(text) || /^[a-z][a-z0-9+.-]*:/i.test(text) || !/[./]/.test(text)) return [];
  const path = (text.split("#")[0] ?? "").replace(/^\.\//, "");
  // SPDX identifiers (Apache-2.0) hold dots too and are statements, not paths.
  if (path === "" || input.records.paths.has(path) || licenceInfo(text).spdx) return [];
  return [gap("broken-link", `${answer.obligation.title}: the named file does not exist in this repository.`, answer.at, `${answer.id}: <path of an existing file, or a URL>`)];
};

/** The answer names a licence that artifacts contradict. */
const sameLicence: Rule = (answer, input) => {
  const found = licences(input);
  const [first] = found;
  const named = answer.text.slice(0, 2000).split(/[\s,;()"']+/).filter((word) => word !== "" && licenceInfo(word).spdx);
  if (first === undefined || named.length === 0 || first.value === "other") return [];
  const ids = new Set(named.map((word) => licenceInfo(word).id.toLowerCase()));
  if (found.some((fact) => ids.has(licenceInfo(fact.value).id.toLowerCase()))) return [];
  return [conflict("licence", `${answer.obligation.title}: another licence than ${placeOf(first.source)} shows (${first.value.slice(0, 60)}).`, answer.at, "make the record and the licence file say the same")];
};

/** "Free and open source" beside a licence of a kind that restricts. Whether it qualifies is never decided here. */
const openClaim: Rule = (answer, input) => {
  if (!/free (?:and|&) open|open[- ]source/i.test(answer.text.slice(0, 400)) || /\bnot\b/i.test(answer.text.slice(0, 60))) return [];
  const restricted = licences(input).find((fact) => { const { category } = licenceInfo(fact.value); return category !== "osi-like" && category !== "unknown"; });
  if (restricted === undefined) return [];
  const info = licenceInfo(restricted.value);
  return [conflict("licence-type", `Licence type: "free and open source" is recorded, but ${placeOf(restricted.source)} names ${info.name.slice(0, 80)}. ${info.why}`, answer.at, `${answer.id}: "less permissive with use restrictions"   # or say why it is not`)];
};

const FIELDS: Readonly<Record<string, FieldSpec>> = {
  "MDF-DIS-1": { example: '[{channel: "<website, hub, API …>", link: <URL>, access: "<weights, black box …>"}]' },
  "MDF-DIS-2": { example: '["<how downstream providers get the model>"]' },
  "MDF-DIS-3": {
    example: (input) => { const fact = factsOf(input.model.facts, "licence.files")[0]; return fact === undefined ? "<URL or path of the licence>" : (fact.sources[0]?.path ?? "LICENSE"); },
    statement: true, rules: [linkRule, sameLicence],
    always: (input) => [...artifactConflicts("licence.id", "licence.name", "licence.link", "licence.files")(input), ...undeclared(input), ...declaredOther(input), ...missingFiles(input)],
  },
  "MDF-DIS-4": { example: '"less permissive with use restrictions"   # or "free and open source", "proprietary", "no licence: <how access is given>"', rules: [openClaim] },
  "MDF-DIS-5": { example: '[{asset: "<training code …>", link: <URL>, licence: <id>}]   # or none', statement: true },
};

export const distributionCheck = formCheck("form-distribution", "Channels and licences: answered, files exist, card, LICENSE file, base model and records agree", FIELDS);
