/** Commitments 2 to 5: the four specified risks (App. 1.4), and for each risk where its scenarios, analysis and acceptance are kept. */

import type { Source } from "../../artifacts/model.ts";
import { SPECIFIED_RISKS, type SafetyRisk } from "../../records/safety-types.ts";
import { finding } from "../finding.ts";
import { about } from "../fingerprint.ts";
import { stateOf } from "../transparency/answer.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";
import { answered, documentSeen, folded, POINTER } from "./answered.ts";
import { missing, missingFinding, pointerFinding, section, type Seen } from "./kit.ts";

type Specified = (typeof SPECIFIED_RISKS)[number];

export interface Risk {
  readonly value: SafetyRisk;
  /** Set for the four of Appendix 1.4, whose names are the Code's; an id of the provider's own is never shown. */
  readonly specified?: Specified;
  readonly at: (...keys: readonly (string | number)[]) => Source;
}

/** An id of a risk as it is compared: `Cyber_offence` is cyber-offence. */
export function riskKey(id: string): string {
  return id.trim().toLowerCase().replaceAll(/[\s_]+/g, "-");
}

/** Recorded risks in the order of the file; undefined where the section is absent. */
export function risksOf(input: CheckInput): readonly Risk[] | undefined {
  const all = section(input, "risks");
  return all?.value.map((value, i) => {
    const specified = SPECIFIED_RISKS.find((one) => one === riskKey(value.id));
    return { value, at: (...keys) => all.at(i, ...keys), ...(specified === undefined ? {} : { specified }) };
  });
}

/** "cbrn, loss-of-control and 2 risks of your own (lines 14, 20)". */
export function riskNames(risks: readonly Risk[]): string {
  const named = risks.flatMap((one) => one.specified ?? []);
  const own = risks.filter((one) => one.specified === undefined);
  const lines = own.slice(0, 10).flatMap((one) => one.at().line ?? []);
  const words = own.length === 0 ? [] : [`${own.length === 1 ? "a risk" : `${own.length} risks`} of your own${lines.length === 0 ? "" : ` (${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")})`}`];
  return [...named, ...words].join(", ");
}

/** Which risks a finding speaks of, as a part of its identity that shows nothing. */
export function riskMarks(risks: readonly Risk[]): readonly string[] {
  return about(risks.map((one, i) => one.specified ?? `own ${i}`));
}

const RISKS = `risks: [${SPECIFIED_RISKS.map((id) => `{id: ${id}}`).join(", ")}]   # in safety.yaml`;

function lacking(risks: readonly Risk[]): readonly Specified[] {
  const has = new Set(risks.map((one) => one.specified));
  return SPECIFIED_RISKS.filter((one) => !has.has(one));
}

function twice(risks: readonly Risk[]): readonly Finding[] {
  const seen = new Set<string>();
  return risks.filter((one) => { const key = riskKey(one.value.id); const is = seen.has(key); seen.add(key); return is; })
    .map((one) => finding("safety/risk-twice", "A risk stands twice under `risks`: what is kept for it cannot be told apart.", one.at("id"), { fix: "keep one entry for each risk" }));
}

/** S-2.1: a register of risks with the four of Appendix 1.4. */
function identified(input: CheckInput): CheckResult {
  const risks = risksOf(input);
  if (risks === undefined || risks.length === 0) return missing("S-2.1", input, RISKS);
  const lacks = lacking(risks);
  const gap = finding("safety/specified-risks", `The register of risks does not hold ${lacks.join(", ")}: the four specified risks of Appendix 1.4 are always included.`, section(input, "risks")?.at(), { fix: lacks.map((id) => `- {id: ${id}}`), about: lacks });
  return answered("S-2.1", input, { gaps: lacks.length === 0 ? [] : [gap], conflicts: folded(twice(risks), risks[0]?.at() ?? { path: "" }), evidence: risks.slice(0, 1).map((one) => one.at()) }, RISKS);
}

/** S-A1.4: the same four; the finding stands under Measure 2.1. */
function specified(input: CheckInput): CheckResult {
  const risks = risksOf(input);
  if (risks === undefined || risks.length === 0) return missing("S-A1.4", input, RISKS);
  const lacks = lacking(risks);
  if (lacks.length === 0) return answered("S-A1.4", input, { evidence: risks.slice(0, 1).map((one) => one.at()) }, RISKS);
  return { id: "S-A1.4", outcome: "gap", reason: `Not in the register of risks: ${lacks.join(", ")} (see S-2.1).`, findings: [] };
}

interface PerRisk {
  readonly id: string;
  readonly key: "scenarios" | "information" | "modelling" | "estimation" | "acceptance";
  /** What the pointer is to. */
  readonly what: string;
}

const PER_RISK: readonly PerRisk[] = [
  { id: "S-2.2", key: "scenarios", what: "scenarios" },
  { id: "S-3.1", key: "information", what: "model-independent information" },
  { id: "S-3.3", key: "modelling", what: "the risk model" },
  { id: "S-3.4", key: "estimation", what: "the estimate" },
  { id: "S-4.1", key: "acceptance", what: "tiers, margin and acceptance decision" },
];

/** One finding for all risks without the pointer, and one for each pointer that is a placeholder. */
function perRisk({ id, key, what }: PerRisk, input: CheckInput): CheckResult {
  const risks = risksOf(input);
  const skeleton = `risks: [{id: cbrn, ${key}: ${POINTER}}]   # in safety.yaml, for each risk`;
  if (risks === undefined || risks.length === 0) return missing(id, input, skeleton);
  const without = risks.filter((one) => stateOf(one.value[key]).kind === "absent");
  const gap = without.length === 0 ? [] : [{ ...missingFinding(id, input, `No pointer to ${what} is recorded for ${riskNames(without)}`, `${key}: ${POINTER}   # under the risk, in safety.yaml`, without[0]?.at()), about: riskMarks(without) }];
  const faults = risks.filter((one) => !without.includes(one)).flatMap((one) => pointerFinding(id, input, one.value[key], one.at(key)) ?? []);
  const seen: Seen = { gaps: [...gap, ...folded(faults, risks[0]?.at() ?? { path: "" })], evidence: risks.filter((one) => !without.includes(one)).map((one) => one.at(key)) };
  return answered(id, input, seen, skeleton);
}

function mitigations(input: CheckInput): CheckResult {
  const own = section(input, "mitigations");
  const fix = `mitigations: ${POINTER}   # in safety.yaml`;
  return answered("S-5.1", input, own === undefined ? undefined : documentSeen("S-5.1", input, { value: own.value, at: own.at(), what: "No pointer to the safety mitigations is recorded", fix }), fix);
}

export const riskCheck: Check = {
  name: "safety-risks",
  handles: ["S-2.1", "S-A1.4", ...PER_RISK.map((one) => one.id), "S-5.1"],
  what: "Risks in safety.yaml: the four specified ones are there, and each has its pointers (scenarios, information, modelling, estimation, acceptance); mitigations as a pointer. Contents are never read",
  run: (input) => [identified(input), specified(input), ...PER_RISK.map((one) => perRisk(one, input)), mitigations(input)],
};
