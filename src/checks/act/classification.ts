/**
 * Facts beside the questions that only a person answers: is it a general-purpose model (G-scope), has it systemic risk
 * (Art. 51), is its licence free and open source (Art. 53(2))? Nothing here decides any of them.
 */

import { formatFlop } from "../../artifacts/compute/format.ts";
import { GPAI_THRESHOLD, threshold } from "../../artifacts/compute/threshold.ts";
import { licenceInfo } from "../../artifacts/documents/licences/info.ts";
import { artifactFinding } from "../artifact-conflicts.ts";
import { declaredCompute, type Estimate, estimates, systemicBand } from "../compute-evidence.ts";
import { evidenceAt, factOf, factsOf, finding, inWords, placeOf, recorded, textFacts, unknown, withFindings } from "../finding.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";

function known(input: CheckInput): readonly Estimate[] {
  const declared = declaredCompute(input);
  return [...estimates(input), ...(declared === undefined ? [] : [declared])];
}

/** The recorded amount is owed to the AI Office alone (MDF-CMP-4): its place is shown, not its value. */
function list(found: readonly Estimate[]): string {
  return found.slice(0, 3).map((one) => (one.method === "declared" ? `the recorded amount (${placeOf(one.source)})` : `${formatFlop(one.flop)} by ${one.method} (${placeOf(one.source)})`)).join("; ");
}

/** Art. 51(2): presumption above 10^25 FLOP of cumulative compute, rebuttable. */
function presumption(input: CheckInput): CheckResult {
  const id = "AIA-51.2";
  const { systemicRisk } = input.model.profile;
  const file = input.model.records.model;
  const declaredAt = file?.at("systemic_risk") ?? { path: `${input.model.records.folder}/model.yaml` };
  if (systemicRisk === true) return recorded(id, evidenceAt(declaredAt));
  const found = known(input);
  if (found.length === 0) return unknown(id, "No amount of training compute can be estimated from the files. Record it under compute: {flop: <n>, method: <architecture or hardware>} in model.yaml.");
  const above = found.filter((one) => systemicBand(one.flop) === "above");
  const close = found.filter((one) => systemicBand(one.flop) === "close");
  const ask = "Whether the model has systemic risk is for a person, and in the end the Commission, to decide.";
  if (above.length > 0 && systemicRisk === false) {
    return withFindings(id, "conflict", finding("act/compute-above-1e25", `systemic_risk: false is declared, but an estimate lies above 10^25 FLOP: ${list(above)}. ${ask}`, declaredAt, { fix: "check the estimate; then systemic_risk: true, or record why the presumption is rebutted" }));
  }
  if (above.length > 0) return unknown(id, `An estimate lies above 10^25 FLOP: ${list(above)}. ${ask} Declare systemic_risk in model.yaml.`);
  if (close.length > 0) return unknown(id, `An estimate lies close to 10^25 FLOP, within its 30 % error: ${list(close)}. ${ask}`);
  return { ...recorded(id, ...found.slice(0, 3).map((one) => evidenceAt(one.source))), reason: `All estimates lie below 10^25 FLOP: ${list(found)}. Designation below that amount stays possible.` };
}

function declaredClass(input: CheckInput): CheckResult {
  const file = input.model.records.model;
  if (file !== undefined && file.data.systemic_risk !== undefined) return { ...recorded("AIA-51.1", evidenceAt(file.at("systemic_risk"))), reason: "Declared by the provider; not decided here." };
  return unknown("AIA-51.1", "Is this a model with systemic risk (Art. 51)? Declare systemic_risk: true or false in model.yaml.");
}

/** Guidelines, section 2.1: above 10^23 FLOP and able to generate language, image or video from text. Indicative only. */
function scope(input: CheckInput): CheckResult {
  const id = "G-scope";
  const found = known(input);
  const output = factOf(input.model.facts, "modalities.output");
  const makes = output === undefined ? "what it generates is not known from the files" : `it generates ${inWords(output.value)} (${placeOf(output.sources[0])})`;
  const ask = "Is it a general-purpose AI model (Art. 3(63))? Compute and modality are an indication; a person decides, and says it by the role in model.yaml.";
  if (found.length === 0) return unknown(id, `No amount of training compute can be estimated; ${makes}. ${ask}`);
  const bands = new Set(found.map((one) => threshold(one.flop, GPAI_THRESHOLD)));
  const where = bands.size > 1 ? "on both sides of 10^23 FLOP, by method" : bands.has("above") ? "above 10^23 FLOP" : bands.has("below") ? "below 10^23 FLOP" : "close to 10^23 FLOP, within the 30 % error of an estimate";
  const facts = `Estimates lie ${where}: ${list(found)}; ${makes}.`;
  const { role } = input.model.profile;
  const file = input.model.records.model;
  // A provider or modifier who records the duties has answered the question.
  if (file !== undefined && (role === "provider" || role === "modifier")) return { ...recorded(id, evidenceAt(file.at("role"))), reason: `${facts} Treated as a general-purpose AI model by declaration.` };
  return unknown(id, `${facts} ${ask}`);
}

/** The first term of a licence text that is of a kind which the guidelines list, in the words of its fact. */
function listedTerm(input: CheckInput): string | undefined {
  for (const { value } of factsOf(input.model.facts, "licence.terms")) {
    if (typeof value === "object" && value !== null && "listed" in value && value["listed"] === true && typeof value["message"] === "string") return value["message"].slice(0, 300);
  }
  return undefined;
}

/** Art. 53(2): the declared claim beside what the licence texts show. */
function openSource(input: CheckInput): CheckResult {
  const id = "AIA-53.2";
  const file = input.model.records.model;
  const { openSource: declared, systemicRisk } = input.model.profile;
  const conflicts = input.model.facts.conflicts.filter((one) => one.key.startsWith("licence."));
  const clashes = conflicts.map((one) => artifactFinding(one, input.model.facts.path));
  const ask = "Whether a licence is free and open source in the sense of Art. 53(2) is for a person to decide.";
  if (declared === null || file === undefined) {
    return { ...unknown(id, `Is the model released under a free and open-source licence? Declare licence: {open_source: true or false} in model.yaml. ${ask}`), findings: clashes };
  }
  const at = file.at("licence", "open_source");
  // Without a claim, files that name different licences say nothing about the exemption; they are shown where the licence is.
  if (!declared) return recorded(id, evidenceAt(at));
  const restricted = textFacts(input.model.facts, "licence.id").find((fact) => licenceInfo(fact.value).freeAndOpenCandidate !== "listed");
  const findings = [...clashes];
  if (restricted !== undefined) {
    const info = licenceInfo(restricted.value);
    findings.push(finding("act/open-source-claim", `licence.open_source: true is declared, but ${placeOf(restricted.source)} names ${info.name.slice(0, 80)}. ${listedTerm(input) ?? info.why} ${ask}`, at, { fix: "licence: {open_source: false}   # or, where you hold that it qualifies, a waiver of AIA-53.2 with the reason" }));
  }
  if (systemicRisk === true) findings.push(finding("act/open-source-systemic", "Declared open source and with systemic risk: the exemption of Art. 53(2) never covers a model with systemic risk.", at));
  const custom = restricted !== undefined && ["custom", "unknown"].includes(licenceInfo(restricted.value).category);
  if (findings.length > 0) return custom && findings.length === 1 ? unknown(id, ask, findings) : withFindings(id, "conflict", ...findings);
  return { ...recorded(id, evidenceAt(at)), reason: `Declared by the provider; none of the listed patterns contradicts it. ${ask}` };
}

export const classificationCheck: Check = {
  name: "classification",
  handles: ["AIA-51.1", "AIA-51.2", "AIA-53.2", "G-scope"],
  what: "Compute estimates against 10^23 and 10^25 FLOP, licence texts against the declared open-source claim: facts and a question, never a decision",
  run: (input) => [declaredClass(input), presumption(input), openSource(input), scope(input)],
};
