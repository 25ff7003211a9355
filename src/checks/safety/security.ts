/** Commitment 6 and Appendix 4: is it owed for this version, and where are goal and controls kept? */

import { periodOf } from "../../law/clock-table.ts";
import type { Source } from "../../artifacts/model.ts";
import { evidenceAt, finding, notApplicable, placeOf, recorded, unknown } from "../finding.ts";
import { dutyByMeans } from "../means.ts";
import { stateOf } from "../transparency/answer.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";
import { answered, documentSeen, POINTER, publishedSeen } from "./answered.ts";
import { afterPeriod, day, fromTheFuture, isPast, ruleWords } from "./days.ts";
import { byId, missing, missingFinding, pointerFinding, section, type Seen, together } from "./kit.ts";

type Security = NonNullable<ReturnType<typeof section<"security">>>;

/** Weight files whose bytes, or whose LFS objects, belong to this repository. What DVC points at lies elsewhere. */
export function weightsHere(input: CheckInput): readonly Source[] {
  return input.model.facts.weights.filter((file) => file.stored !== "dvc").map((file) => ({ path: file.path }));
}

/** Why Commitment 6 is not owed for this version, as declared; undefined where it is, or where the grounds are not complete. */
export function notOwed(input: CheckInput): string | undefined {
  const own = section(input, "security");
  const weights = own?.value.weights;
  if (own === undefined) return undefined;
  if (weights === "public") return `Commitment 6 ends for a version whose weights are public (S-C6), which is declared (${placeOf(own.at("weights"))}). Versions that are not released stay under it.`;
  if (weights === "deleted" && weightsHere(input).length === 0) return `Commitment 6 ends once the weights are securely deleted (S-C6), which is declared (${placeOf(own.at("weights"))}).`;
  const { exempt } = own.value;
  if (exempt === undefined || stateOf(exempt.model).kind !== "value" || pointerFinding("S-C6", input, exempt.comparison, own.at("exempt")) !== undefined) return undefined;
  return `Declared as weaker than a named model with openly downloadable weights, with a comparison (${placeOf(own.at("exempt"))}): Commitment 6 is not owed then (S-C6). Whether the comparison holds is for a person to judge.`;
}

/** An exemption of which one half is missing. */
function halfExempt(input: CheckInput, own: Security): readonly Finding[] {
  const { exempt } = own.value;
  if (exempt === undefined || notOwed(input) !== undefined) return [];
  return [finding("safety/exempt", "Commitment 6 is recorded as not owed, and the stronger model with open weights or the comparison with it is missing.", own.at("exempt"), { fix: `exempt: {model: <org/model>, comparison: ${POINTER}}   # under security` })];
}

/** Declared private or deleted, and here all the same. Its rule is read by confidential.ts, which keeps it visible. */
function weightConflict(input: CheckInput): Seen {
  const own = section(input, "security");
  const files = weightsHere(input);
  const [first] = files;
  if (own === undefined || first === undefined) return {};
  const { weights } = own.value;
  if (weights === undefined) return { questions: [`Weight files lie in this repository (${first.path}): are they meant to be public? security: {weights: public | private | deleted} in safety.yaml.`] };
  if (weights === "public") return {};
  const names = files.slice(0, 3).map((one) => one.path).join(", ");
  return { conflicts: [finding("safety/weights-in-repository",
    `Weight files of this model lie in this repository (${names}${files.length > 3 ? ` and ${files.length - 3} more` : ""}), and they are not declared public (${placeOf(own.at("weights"))}). In a public repository that ends Commitment 6 for the version; if it was an accident, it is a possible serious cybersecurity breach, whose first report is due within 5 days (Measure 9.3).`,
    first, { fix: "take the files out of the repository and its history, or declare security: {weights: public}", about: files.map((one) => one.path) })] };
}

interface Kept { readonly id: string; readonly key: "goal" | "controls"; readonly what: string }

const KEPT: readonly Kept[] = [
  { id: "S-6.1", key: "goal", what: "No pointer to the Security Goal is recorded" },
  { id: "S-6.2", key: "controls", what: "No pointer to the list of security controls is recorded" },
  { id: "S-A4.1", key: "controls", what: "No pointer to the list of security controls is recorded" },
  { id: "S-A4.4", key: "controls", what: "No pointer to the list of security controls is recorded" },
];

/** The pointer to goal or controls. The list of controls answers for Appendix 4.1 to 4.4, which it is mapped to. */
function kept({ id, key, what }: Kept, input: CheckInput): CheckResult {
  const own = section(input, "security");
  const fix = `security: {${key}: ${POINTER}}   # in safety.yaml`;
  if (own === undefined) return missing(id, input, fix);
  const exempt = id === "S-6.1" ? { gaps: halfExempt(input, own) } : {};
  return answered(id, input, together(documentSeen(id, input, { value: own.value[key], at: own.at(key), what, fix }), exempt), fix);
}

const PARAMETERS: Kept = { id: "S-A4.2", key: "controls", what: "No pointer to the list of security controls is recorded" };

/** App. 4.2. The warning on weights in the repository stands here, once. */
function parameters(input: CheckInput): CheckResult {
  const { id, key, what } = PARAMETERS;
  const own = section(input, "security");
  const fix = `security: {weights: private, ${key}: ${POINTER}}   # in safety.yaml`;
  if (own === undefined) return missing(id, input, fix);
  return answered(id, input, together(documentSeen(id, input, { value: own.value[key], at: own.at(key), what, fix }), weightConflict(input)), fix);
}

const SIX_MONTHS = periodOf("access-review");

/** App. 4.3 (1): who may reach unreleased weights is checked every six months. */
function access(input: CheckInput): CheckResult {
  const id = "S-A4.3";
  const fix = "security: {access_review: YYYY-MM-DD}   # in safety.yaml";
  const own = section(input, "security");
  if (own === undefined) return missing(id, input, fix);
  const review = day("the last access review", own.value.access_review, own.at("access_review"));
  if (review === undefined) return answered(id, input, { gaps: [missingFinding(id, input, "No day of an access review is recorded", fix, own.at())] }, fix);
  const limit = afterPeriod(input, review.on, SIX_MONTHS);
  const over = isPast(limit, input.now);
  return answered(id, input, {
    conflicts: fromTheFuture(input, review), due: [limit], notes: [ruleWords(input, id)], evidence: [review.at],
    stale: over ? [finding("safety/access-review", `The last recorded check of who may reach unreleased weights is more than 6 months old (due by ${limit ?? ""}).`, review.at, { fix: "check it, then access_review: YYYY-MM-DD" })] : [],
  }, fix);
}

/** App. 4.5: an address for reports of weaknesses, and a day of the last review. The text sets no interval for reviews. */
function assurance(input: CheckInput): CheckResult {
  const id = "S-A4.5";
  const fix = "security: {contact: <address>, reviewed: YYYY-MM-DD}   # in safety.yaml";
  const own = section(input, "security");
  if (own === undefined) return missing(id, input, fix);
  const reviewed = day("the last security review", own.value.reviewed, own.at("reviewed"));
  const review: Seen = reviewed === undefined ? { gaps: [missingFinding(id, input, "No day of a security review is recorded", fix, own.at())] } : { conflicts: fromTheFuture(input, reviewed), evidence: [reviewed.at] };
  return answered(id, input, together(publishedSeen(id, input, { value: own.value.contact, at: own.at("contact"), what: "An address for reports of security issues", fix, mail: true }), review), fix);
}

/** Art. 55(1)(d) has no words that end it: where Commitment 6 has ended, what is left to protect is asked. */
function duty(input: CheckInput): CheckResult {
  const id = "AIA-55.1.d";
  const also = ["S-6.2", "S-C6"] as const;
  const fix = `AIA-55.1.d: ${POINTER}   # in safety.yaml, or security: {goal: …, controls: …}`;
  if (byId(input, id, ...also) !== undefined) return missing(id, input, fix, ...also);
  const own = section(input, "security");
  const standing = own === undefined ? [] : (["goal", "controls"] as const).filter((key) => stateOf(own.value[key]).kind === "pointer");
  if (own !== undefined && standing.length > 0) return recorded(id, ...standing.map((key) => evidenceAt(own.at(key))));
  const ended = notOwed(input);
  if (ended !== undefined) return unknown(id, `${ended} Is anything of Art. 55(1)(d) left to protect (infrastructure, versions that are not released)? Keep a pointer under AIA-55.1.d in safety.yaml, or a waiver with the reason.`);
  return dutyByMeans(id, "S-6.2", input) ?? missing(id, input, fix);
}

const LOOKED: readonly (readonly [string, (input: CheckInput) => CheckResult])[] = [
  ...KEPT.map((one) => [one.id, (input: CheckInput) => kept(one, input)] as const), [PARAMETERS.id, parameters], ["S-A4.3", access], ["S-A4.5", assurance],
];

export const securityCheck: Check = {
  name: "safety-security",
  handles: [...LOOKED.map(([id]) => id), "AIA-55.1.d"],
  what: "Security goal and controls as pointers, access review at most 6 months old, contact and last review; not owed for public or deleted weights, or for a model weaker than a named one with open weights; weight files in this repository that are not declared public are a conflict",
  run: (input) => {
    const reason = notOwed(input);
    return [...LOOKED.map(([id, look]) => (reason === undefined ? look(input) : notApplicable(id, reason))), duty(input)];
  },
};
