/** Art. 55(1)(a) and (b), Annex XI Section 2: the pointer records that carry them, or alternative means where the chapter is not signed. */

import type { Source } from "../../artifacts/model.ts";
import { unknown } from "../finding.ts";
import { dutyByMeans } from "../means.ts";
import { stateOf } from "../transparency/answer.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";
import { missing, pointerFinding, section, settle } from "./kit.ts";

interface Carrier {
  readonly value: unknown;
  readonly at: Source;
}

interface Duty {
  /** Measures whose pointer by id answers the duty too. */
  readonly also: readonly string[];
  /** A measure of the chapter whose alternative means count where the chapter is not signed. */
  readonly measure: string;
  readonly skeleton: string;
  readonly carriers: (input: CheckInput) => readonly Carrier[];
  /** The half of the duty that what stands does not carry, as a question; undefined where it carries all. */
  readonly missingHalf?: (standing: readonly Carrier[], input: CheckInput) => string | undefined;
}

const POINTER = '{held_by: <role>, digest: "sha256:<…>", version: "<n>", date: YYYY-MM-DD}';

function evaluations(input: CheckInput): readonly Carrier[] {
  const list = section(input, "evaluations");
  const risks = section(input, "risks");
  return [
    ...(list?.value ?? []).map((value, i) => ({ value, at: list?.at(i) ?? { path: "" } })),
    ...(risks?.value ?? []).flatMap((risk, i) => (risk.evaluations ?? []).map((value, j) => ({ value, at: risks?.at(i, "evaluations", j) ?? { path: "" } }))),
  ];
}

const RISK_KEYS = ["scenarios", "modelling", "estimation", "acceptance"] as const;

function assessments(input: CheckInput): readonly Carrier[] {
  const risks = section(input, "risks");
  const mitigations = section(input, "mitigations");
  return [
    ...(risks?.value ?? []).flatMap((risk, i) => RISK_KEYS.flatMap((key) => (risk[key] === undefined ? [] : [{ value: risk[key], at: risks?.at(i, key) ?? { path: "" } }]))),
    ...(mitigations === undefined ? [] : [{ value: mitigations.value, at: mitigations.at() }]),
  ];
}

/** Art. 55(1)(b) speaks of assessing and of mitigating: a list of mitigations alone shows no assessment. */
function assessedToo(standing: readonly Carrier[], input: CheckInput): string | undefined {
  const mitigations = section(input, "mitigations")?.value;
  return standing.every((one) => one.value === mitigations) ? "Mitigations are recorded, and no assessment of the risks that they answer. Where is that kept? Record it under risks in safety.yaml." : undefined;
}

function documents(...keys: readonly ("architecture" | "integration" | "evaluations" | "mitigations")[]): (input: CheckInput) => readonly Carrier[] {
  return (input) => {
    const own = section(input, "documentation");
    return keys.flatMap((key) => (own?.value[key] === undefined ? [] : [{ value: own.value[key], at: own.at(key) }]));
  };
}

const both = (...sources: readonly ((input: CheckInput) => readonly Carrier[])[]) => (input: CheckInput): readonly Carrier[] => sources.flatMap((one) => one(input));

const DUTIES: Readonly<Record<string, Duty>> = {
  "AIA-55.1.a": { also: ["S-3.2", "S-A3.1", "S-C3"], measure: "S-3.2", skeleton: `evaluations: [${POINTER}]   # in safety.yaml`, carriers: evaluations },
  "AIA-55.1.b": { also: ["S-2.1", "S-C2", "S-C4", "S-C5", "S-5.1"], measure: "S-2.1", skeleton: `risks: [{id: cbrn, estimation: ${POINTER}}]   # in safety.yaml`, carriers: assessments, missingHalf: assessedToo },
  "AIA-XI.2.1": { also: ["S-3.2", "S-10.1", "S-C10"], measure: "S-10.1", skeleton: `documentation: {evaluations: ${POINTER}}   # in safety.yaml`, carriers: both(documents("evaluations"), evaluations) },
  "AIA-XI.2.2": { also: ["S-3.2", "S-10.1", "S-C10"], measure: "S-10.1", skeleton: `documentation: {mitigations: ${POINTER}}   # in safety.yaml`, carriers: both(documents("mitigations", "evaluations"), evaluations) },
  "AIA-XI.2.3": { also: ["S-10.1", "S-C10"], measure: "S-10.1", skeleton: `documentation: {architecture: ${POINTER}}   # in safety.yaml`, carriers: documents("architecture", "integration") },
};

/** Recorded where a pointer carries the duty; a placeholder among several does not undo those that stand, it is shown where it belongs. */
function judge(id: string, duty: Duty, input: CheckInput): CheckResult {
  const all = duty.carriers(input);
  const standing = all.filter((one) => stateOf(one.value).kind === "pointer");
  const half = standing.length === 0 ? undefined : duty.missingHalf?.(standing, input);
  if (half !== undefined) return unknown(id, half);
  if (standing.length > 0) return settle(id, { evidence: standing.map((one) => one.at) });
  const own = all.length > 0 ? settle(id, { gaps: all.slice(0, 3).flatMap((one) => pointerFinding(id, input, one.value, one.at) ?? []) }) : missing(id, input, duty.skeleton, ...duty.also);
  if (own.outcome !== "gap") return own;
  return dutyByMeans(id, duty.measure, input) ?? own;
}

export const actDutiesCheck: Check = {
  name: "safety-act-duties",
  handles: Object.keys(DUTIES),
  what: "Pointers to evaluations, risk assessment and documentation in safety.yaml; for a chapter not signed also declared alternative means",
  run: (input) => Object.entries(DUTIES).map(([id, duty]) => judge(id, duty, input)),
};
