/** Commitment 8: functions for the four responsibilities, their resources, and a sign of a healthy risk culture. */

import { periodOf } from "../../law/clock-table.ts";
import { finding, recorded, evidenceAt } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";
import { answered, documentSeen, folded, POINTER, publishedSeen, reachable } from "./answered.ts";
import { afterPeriod, day, fromTheFuture, isPast } from "./days.ts";
import { missing, ownById, section, sizeNote } from "./kit.ts";

const ROLES = ["oversight", "ownership", "monitoring", "assurance"] as const;
const SKELETON = "responsibilities: {oversight: <function>, ownership: <function>, monitoring: <function>, assurance: <function>}   # in safety.yaml";

/** Addresses are those of people; a function has none. */
function personal(text: string): boolean {
  return text.includes("@");
}

function assigned(input: CheckInput): CheckResult {
  const id = "S-8.1";
  const own = section(input, "responsibilities");
  if (own === undefined) return missing(id, input, SKELETON);
  const relief = sizeNote(input, "roles");
  const filled = ROLES.filter((role) => stateOf(own.value[role]).kind === "value");
  // The supervisory body of a small provider may assess in place of internal audit.
  const lacks = ROLES.filter((role) => !filled.includes(role) && !(role === "assurance" && relief !== undefined && filled.includes("oversight")));
  const gaps: readonly Finding[] = lacks.length === 0 ? [] : [finding("safety/responsibilities", `No function is named for ${lacks.join(", ")} of systemic risk.`, own.at(), { fix: lacks.map((role) => `${role}: <function, not a person's name>`), about: lacks })];
  const people = filled.filter((role) => personal(own.value[role] ?? "")).map((role) => finding("safety/personal", `The entry for ${role} holds an address: name the function, and keep people out of the repository.`, own.at(role), { fix: `${role}: <function>` }));
  const functions = filled.map((role) => (own.value[role] ?? "").trim().toLowerCase());
  const shared = new Set(functions).size < functions.length;
  const notes = [...(relief === undefined ? [] : [relief]), ...(shared && relief === undefined ? ["Two responsibilities name one function: the set-up that Measure 8.1 lists as fulfilment keeps them apart, and others are allowed."] : [])];
  return answered(id, input, { gaps: [...gaps, ...folded(people, own.at())], notes, evidence: filled.map((role) => own.at(role)) }, SKELETON);
}

function resources(input: CheckInput): CheckResult {
  const id = "S-8.2";
  const own = section(input, "responsibilities");
  const fix = `responsibilities: {resources: ${POINTER}}   # in safety.yaml`;
  if (own?.value.resources === undefined) return missing(id, input, fix);
  return answered(id, input, documentSeen(id, input, { value: own.value.resources, at: own.at("resources"), what: "No pointer is recorded", fix }), fix);
}

const YEAR = periodOf("whistleblower-notice");

/** The listed signs are examples: one of them answers, and an old notice is a hint, never a finding that fails. */
function culture(input: CheckInput): CheckResult {
  const id = "S-8.3";
  const own = section(input, "responsibilities");
  const fix = "responsibilities: {whistleblower_policy: <path or URL>, whistleblower_notice: YYYY-MM-DD}   # in safety.yaml, or a pointer under S-8.3";
  const { whistleblower_policy: policy, whistleblower_notice: notice } = own?.value ?? {};
  const kept = ownById(input, id);
  if (own === undefined || (policy === undefined && notice === undefined)) return missing(id, input, fix);
  const told = day("the last yearly notice", notice, own.at("whistleblower_notice"));
  const future = fromTheFuture(input, told);
  if (future.length > 0) return { id, outcome: "conflict", findings: future };
  if (kept === undefined && told === undefined && reachable(input, policy) === undefined) {
    return answered(id, input, publishedSeen(id, input, { value: policy, at: own.at("whistleblower_policy"), what: "The whistleblower policy", fix }), fix);
  }
  const limit = told === undefined ? undefined : afterPeriod(input, told.on, YEAR);
  const old = isPast(limit, input.now) && told !== undefined
    ? [finding("safety/whistleblower-notice", "The last recorded notice of the whistleblower policy is more than 12 months old. A yearly notice is an example of a good sign in Measure 8.3: encouraged, not a duty.", told.at, { fix: "whistleblower_notice: YYYY-MM-DD   # after the next notice" })] : [];
  const places = [...(kept === undefined ? [] : [kept.at]), ...(policy === undefined ? [] : [own.at("whistleblower_policy")]), ...(told === undefined ? [] : [told.at])];
  return { ...recorded(id, ...places.map((at) => evidenceAt(at))), findings: old, reason: "The signs that Measure 8.3 lists are examples; whether the culture is healthy is for a person to judge." };
}

export const responsibilityCheck: Check = {
  name: "safety-responsibility",
  handles: ["S-8.1", "S-8.2", "S-8.3"],
  what: "Functions named for oversight, ownership, monitoring and assurance (fewer for SMEs and small mid-caps), a pointer to resources, a whistleblower policy; a yearly notice is encouraged and never fails",
  run: (input) => [assigned(input), resources(input), culture(input)],
};
