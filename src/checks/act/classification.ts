/**
 * Facts beside the questions that only a person answers: is it a general-purpose model (G-scope), has it systemic risk
 * (Art. 51), is its licence free and open source (Art. 53(2))? Nothing here decides any of them: a decision that a person signed
 * (classification.yaml) settles what is open, until facts or declarations contradict it.
 */

import { formatFlop } from "../../artifacts/compute/format.ts";
import { GPAI_THRESHOLD } from "../../artifacts/compute/threshold.ts";
import { licenceInfo } from "../../artifacts/documents/licences/info.ts";
import { artifactFinding } from "../artifact-conflicts.ts";
import { decisionFor } from "../classify/decision.ts";
import { conflictsOf, decidedWords } from "../classify/findings.ts";
import { bandsOf } from "../classify/snapshot.ts";
import { type Amount, cumulative, direct, systemicBand } from "../compute-evidence.ts";
import { evidenceAt, factOf, factsOf, finding, inWords, placeOf, recorded, textFacts, unknown, withFindings } from "../finding.ts";
import { section } from "../safety/kit.ts";
import { stateOf } from "../transparency/answer.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";

/** A recorded amount is owed to the AI Office alone (MDF-CMP-4): its place is shown, not its value. */
function list(found: readonly Amount[]): string {
  return found.slice(0, 3).map((one) => (one.recorded ? `the ${one.method === "declared" ? "recorded amount" : one.method} (${placeOf(one.source)})` : `${formatFlop(one.flop)} by ${one.method} (${placeOf(one.source)})`)).join("; ");
}

/** A conflict with everything that contradicts the decision in force; undefined where nothing does. */
function contradicted(id: string, conflicts: readonly Finding[], more: readonly Finding[] = []): CheckResult | undefined {
  return conflicts.length === 0 ? undefined : withFindings(id, "conflict", ...conflicts, ...more);
}

/** `recorded`, at the decision in force. */
function decidedResult(id: string, input: CheckInput, question: "systemic-risk" | "open-source" | "gpai", reason: string): CheckResult {
  const decided = decisionFor(input, question);
  return { ...recorded(id, ...(decided === undefined ? [] : [evidenceAt(decided.source)])), reason: `${decidedWords(input, question) ?? ""}. ${reason}`.replace(/^d/, "D") };
}

const ASK = "Whether the model has systemic risk is for a person, and in the end the Commission, to decide.";
const CLASSIFY = "gpai-docket classify shows the facts and records a signed decision.";

/** Are arguments against the classification recorded (notification.rebuttal of safety.yaml)? */
function argued(input: CheckInput): boolean {
  const { kind } = stateOf(section(input, "notification")?.value.rebuttal);
  return kind === "pointer" || kind === "value";
}

/** Art. 51(2): presumption above 10^25 FLOP of cumulative compute, rebuttable. */
function presumption(input: CheckInput): CheckResult {
  const id = "AIA-51.2";
  const { systemicRisk } = input.model.profile;
  const file = input.model.records.model;
  const declaredAt = file?.at("systemic_risk") ?? { path: `${input.model.records.folder}/model.yaml` };
  const wrong = contradicted(id, conflictsOf(input, "systemic-risk"));
  if (wrong !== undefined) return wrong;
  if (systemicRisk === true) return recorded(id, evidenceAt(declaredAt));
  const found = cumulative(input);
  const decided = decisionFor(input, "systemic-risk");
  const above = found.filter((one) => systemicBand(one.flop) === "above");
  const close = found.filter((one) => systemicBand(one.flop) === "close");
  const seen = above.length > 0 ? `An estimate lies above 10^25 FLOP: ${list(above)}.` : close.length > 0 ? `An estimate lies close to 10^25 FLOP, within its 30 % error: ${list(close)}.` : "No amount of training compute can be estimated from the files.";
  if (decided !== undefined && (above.length > 0 || close.length > 0 || found.length === 0)) {
    if (above.length === 0 || decided.answer !== "no") return decidedResult(id, input, "systemic-risk", seen);
    const rebuts = `${seen} The presumption is argued against with the notification (Art. 52(2)); filing suspends no duty, and the Commission decides.`;
    if (argued(input)) return decidedResult(id, input, "systemic-risk", rebuts);
    // The decision holds; what the Act asks of who argues against the presumption is not shown by it.
    return unknown(id, `${decidedResult(id, input, "systemic-risk", rebuts).reason ?? ""} Has that been done? Then notification: {rebuttal: <pointer to the arguments>} in safety.yaml says so; where the estimate is wrong, a waiver of AIA-51.2 says why.`);
  }
  if (found.length === 0) return unknown(id, `${seen} Record it under compute: {flop: <n>, method: <architecture or hardware>} in model.yaml.`);
  if (above.length > 0 && systemicRisk === false) {
    return withFindings(id, "conflict", finding("act/compute-above-1e25", `systemic_risk: false is declared, but an estimate lies above 10^25 FLOP: ${list(above)}. ${ASK}`, declaredAt, { fix: "check the estimate; then systemic_risk: true, or record why the presumption is rebutted: gpai-docket classify" }));
  }
  if (above.length > 0) return unknown(id, `${seen} ${ASK} Declare systemic_risk in model.yaml; ${CLASSIFY}`);
  if (close.length > 0) return unknown(id, `${seen} ${ASK} ${CLASSIFY}`);
  return { ...recorded(id, ...found.slice(0, 3).map((one) => evidenceAt(one.source))), reason: `All estimates lie below 10^25 FLOP: ${list(found)}. Designation below that amount stays possible.` };
}

function declaredClass(input: CheckInput): CheckResult {
  const id = "AIA-51.1";
  const file = input.model.records.model;
  // The contradiction itself is shown with AIA-51.2.
  if (conflictsOf(input, "systemic-risk").length > 0) return unknown(id, "The recorded decision on systemic risk is contradicted: see AIA-51.2.");
  if (file !== undefined && file.data.systemic_risk !== undefined) return { ...recorded(id, evidenceAt(file.at("systemic_risk"))), reason: "Declared by the provider; not decided here." };
  const decided = decisionFor(input, "systemic-risk");
  if (decided !== undefined) return decidedResult(id, input, "systemic-risk", `Not declared in model.yaml yet, where the other entries read it: systemic_risk: ${String(decided.answer === "yes")}.`);
  return unknown(id, "Is this a model with systemic risk (Art. 51)? Declare systemic_risk: true or false in model.yaml.");
}

/** Guidelines, section 2.1: above 10^23 FLOP and able to generate language, image or video from text. Indicative only. */
function scope(input: CheckInput): CheckResult {
  const id = "G-scope";
  const wrong = contradicted(id, conflictsOf(input, "gpai"));
  if (wrong !== undefined) return wrong;
  const found = direct(input);
  const output = factOf(input.model.facts, "modalities.output");
  const makes = output === undefined ? "what it generates is not known from the files" : `it generates ${inWords(output.value)} (${placeOf(output.sources[0])})`;
  const ask = `Is it a general-purpose AI model (Art. 3(63))? Compute and modality are an indication; a person decides, and says it by the role in model.yaml. ${CLASSIFY}`;
  const bands = new Set(bandsOf(found, GPAI_THRESHOLD));
  const close = "close to 10^23 FLOP, within the 30 % error of an estimate";
  const side = bands.has("above") ? "above 10^23 FLOP" : bands.has("below") ? "below 10^23 FLOP" : close;
  const where = bands.has("above") && bands.has("below") ? "on both sides of 10^23 FLOP, by method" : bands.size > 1 ? `${side} and ${close}, by method` : side;
  const facts = found.length === 0 ? `No amount of training compute can be estimated; ${makes}.` : `Estimates lie ${where}: ${list(found)}; ${makes}.`;
  if (decisionFor(input, "gpai") !== undefined) return decidedResult(id, input, "gpai", facts);
  const { role } = input.model.profile;
  const file = input.model.records.model;
  // A provider or modifier who records the duties has answered the question.
  if (found.length > 0 && file !== undefined && (role === "provider" || role === "modifier")) return { ...recorded(id, evidenceAt(file.at("role"))), reason: `${facts} Treated as a general-purpose AI model by declaration.` };
  return unknown(id, `${facts} ${ask}`);
}

/** The first term of a licence text that is of a kind which the guidelines list, in the words of its fact. */
function listedTerm(input: CheckInput): string | undefined {
  for (const { value } of factsOf(input.model.facts, "licence.terms")) {
    if (typeof value === "object" && value !== null && "listed" in value && value["listed"] === true && typeof value["message"] === "string") return value["message"].slice(0, 300);
  }
  return undefined;
}

const ASK_LICENCE = "Whether a licence is free and open source in the sense of Art. 53(2) is for a person to decide.";

/** Art. 53(2): the declared claim beside what the licence texts show. */
function openSource(input: CheckInput): CheckResult {
  const id = "AIA-53.2";
  const file = input.model.records.model;
  const { openSource: declared, systemicRisk } = input.model.profile;
  const clashes = input.model.facts.conflicts.filter((one) => one.key.startsWith("licence.")).map((one) => artifactFinding(one, input.model.facts.path));
  const wrong = contradicted(id, conflictsOf(input, "open-source"), clashes);
  if (wrong !== undefined) return wrong;
  const decided = decisionFor(input, "open-source");
  if (file === undefined || (declared === null && decided === undefined)) {
    return { ...unknown(id, `Is the model released under a free and open-source licence? Declare licence: {open_source: true or false} in model.yaml. ${ASK_LICENCE}`), findings: clashes };
  }
  const at = file.at("licence", "open_source");
  const claimed = declared ?? decided?.answer === "claimed";
  const hint = declared === null ? ` Not declared in model.yaml yet, where the exemption is read: licence: {open_source: ${String(claimed)}}.` : "";
  // Without a claim, files that name different licences say nothing about the exemption; they are shown where the licence is.
  if (!claimed) return declared === null ? decidedResult(id, input, "open-source", hint.trim()) : recorded(id, evidenceAt(at));
  const restricted = textFacts(input.model.facts, "licence.id").find((fact) => licenceInfo(fact.value).freeAndOpenCandidate !== "listed");
  const term = listedTerm(input);
  const category = restricted === undefined ? undefined : licenceInfo(restricted.value).category;
  // Limits that a person must judge are settled by a person who judged them; a term of a listed kind stays in sight.
  const settled = decided?.answer === "claimed" && term === undefined && category !== "non-commercial";
  const findings = [...clashes];
  if (restricted !== undefined && !settled) {
    const info = licenceInfo(restricted.value);
    findings.push(finding("act/open-source-claim", `${declared === null ? "The exemption is claimed by decision" : "licence.open_source: true is declared"}, but ${placeOf(restricted.source)} names ${info.name.slice(0, 80)}. ${term ?? info.why} ${ASK_LICENCE}`, at, { fix: "licence: {open_source: false}   # or, where you hold that it qualifies, a waiver of AIA-53.2 with the reason" }));
  }
  // A term of a listed kind in a text, beside a licence that has none by its name: nobody can say that no pattern contradicts the claim.
  const alone = restricted === undefined && term !== undefined;
  if (alone) findings.push(finding("act/open-source-claim", `${declared === null ? "The exemption is claimed by decision" : "licence.open_source: true is declared"}, and a text here holds a term of a kind that the Commission lists as disqualifying. ${term} ${ASK_LICENCE}`, at, { fix: "take the term out, or licence: {open_source: false}   # or, where you hold that it qualifies, a waiver of AIA-53.2 with the reason" }));
  if (systemicRisk === true) findings.push(finding("act/open-source-systemic", "Declared open source and with systemic risk: the exemption of Art. 53(2) never covers a model with systemic risk.", at));
  const custom = alone || (restricted !== undefined && !settled && (category === "custom" || category === "unknown"));
  if (findings.length > 0) return custom && findings.length === 1 ? unknown(id, `${ASK_LICENCE} ${CLASSIFY}`, findings) : withFindings(id, "conflict", ...findings);
  if (decided !== undefined) return decidedResult(id, input, "open-source", `${restricted === undefined ? "None of the listed patterns contradicts it." : "Terms that a person must judge were judged by that person."}${hint}`);
  return { ...recorded(id, evidenceAt(at)), reason: `Declared by the provider; none of the listed patterns contradicts it. ${ASK_LICENCE}` };
}

export const classificationCheck: Check = {
  name: "classification",
  handles: ["AIA-51.1", "AIA-51.2", "AIA-53.2", "G-scope"],
  what: "Compute estimates against 10^23 and 10^25 FLOP, licence texts against the declared open-source claim, and the signed decisions on them: facts and a question, never a decision",
  run: (input) => [declaredClass(input), presumption(input), openSource(input), scope(input)],
};
