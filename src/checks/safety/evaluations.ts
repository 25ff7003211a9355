/** Measure 3.2 and Appendix 3.1 to 3.4: evaluations by risk, and what their records speak of. No result is ever asked for. */

import { periodOf } from "../../law/clock-table.ts";
import type { Source } from "../../artifacts/model.ts";
import type { SafetyRecord } from "../../records/safety-types.ts";
import { finding, placeOf } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";
import { answered, folded, POINTER } from "./answered.ts";
import { afterPeriod, day, disorder, fromTheFuture } from "./days.ts";
import { missing, missingFinding, pointerFinding, section, type Seen, together } from "./kit.ts";
import { type Risk, riskKey, riskMarks, riskNames, risksOf } from "./risks.ts";

type Record = NonNullable<SafetyRecord["evaluations"]>[number];

interface Evaluation {
  readonly value: Record;
  readonly at: (...keys: readonly (string | number)[]) => Source;
}

function evaluationsOf(input: CheckInput): readonly Evaluation[] {
  const all = section(input, "evaluations");
  return all?.value.map((value, i) => ({ value, at: (...keys) => all.at(i, ...keys) })) ?? [];
}

const SKELETON = `evaluations: [{${POINTER.slice(1, -1)}, risks: [cbrn], started: YYYY-MM-DD, ended: YYYY-MM-DD}]   # in safety.yaml`;

/** S-3.2: for every risk at least one pointer, under the risk itself or in the list of evaluations that names it. */
function perRisk(input: CheckInput): CheckResult {
  const id = "S-3.2";
  const risks = risksOf(input) ?? [];
  const all = evaluationsOf(input);
  if (risks.length === 0 && all.length === 0) return missing(id, input, SKELETON);
  const about = new Set(all.flatMap((one) => (one.value.risks ?? []).map(riskKey)));
  const without = risks.filter((risk) => (risk.value.evaluations ?? []).length === 0 && !about.has(riskKey(risk.value.id)));
  const listed = risks.flatMap((risk) => (risk.value.evaluations ?? []).map((value, i) => ({ value, at: risk.at("evaluations", i) })));
  const pointers = [...listed, ...all.map((one) => ({ value: one.value, at: one.at() }))];
  const faults = pointers.flatMap(({ value, at }) => pointerFinding(id, input, value, at) ?? []);
  const seen: Seen = {
    gaps: [...(without.length === 0 ? [] : [{ ...missingFinding(id, input, `No evaluation is recorded for ${riskNames(without)}`, `evaluations: [${POINTER}]   # under the risk, in safety.yaml`, without[0]?.at()), about: riskMarks(without) }]), ...folded(faults, pointers[0]?.at ?? { path: "" })],
    questions: risks.length === 0 ? ["Which systemic risks are the recorded evaluations about? List the risks: risks: [{id: cbrn}, …] in safety.yaml."] : strangers(all, risks),
    evidence: pointers.map(({ at }) => at),
  };
  return answered(id, input, seen, SKELETON);
}

function strangers(all: readonly Evaluation[], risks: readonly Risk[]): readonly string[] {
  const known = new Set(risks.map((one) => riskKey(one.value.id)));
  const [first] = all.filter((one) => (one.value.risks ?? []).some((id) => !known.has(riskKey(id))));
  return first === undefined ? [] : [`An evaluation (${placeOf(first.at("risks"))}) names a risk that is not in the register: is it one more risk, or another name?`];
}

type Flag = "internal_validity" | "external_validity" | "reproducible" | "elicitation" | "mitigations_tested";
const WORDS: Readonly<globalThis.Record<Flag, string>> = { internal_validity: "internal validity", external_validity: "external validity", reproducible: "reproducibility", elicitation: "elicitation", mitigations_tested: "tests of mitigations" };

/** Every recorded evaluation says that its report speaks of these. */
function speaks(id: string, input: CheckInput, flags: readonly Flag[]): CheckResult {
  const skeleton = `evaluations: [{${POINTER.slice(1, -1)}, ${flags.map((flag) => `${flag}: true`).join(", ")}}]   # in safety.yaml`;
  const all = evaluationsOf(input);
  if (all.length === 0) return missing(id, input, skeleton);
  const gaps = all.flatMap((one): readonly Finding[] => {
    const lacks = flags.filter((flag) => one.value[flag] !== true);
    return lacks.length === 0 ? [] : [finding("safety/evaluation-record", `The record of an evaluation does not say that its report speaks of ${lacks.map((flag) => WORDS[flag]).join(", ")}.`, one.at(), { fix: lacks.map((flag) => `${flag}: true   # where it does`) })];
  });
  return answered(id, input, { gaps: folded(gaps, all[0]?.at() ?? { path: "" }), evidence: all.map((one) => one.at()) }, skeleton);
}

/** App. 3.3: mitigations are tested as deeply as the decision relies on them; one record that says so is what can be seen. */
function mitigationsTested(input: CheckInput): CheckResult {
  const id = "S-A3.3";
  const skeleton = `evaluations: [{${POINTER.slice(1, -1)}, mitigations_tested: true}]   # in safety.yaml`;
  const all = evaluationsOf(input);
  if (all.length === 0) return missing(id, input, skeleton);
  const tested = all.filter((one) => one.value.mitigations_tested === true);
  if (tested.length > 0) return answered(id, input, { evidence: tested.map((one) => one.at("mitigations_tested")), notes: ["Whether they were tested as deeply as the decision relies on them is for a person to judge."] }, skeleton);
  return answered(id, input, { gaps: [missingFinding(id, input, "No recorded evaluation says that it tested mitigations", "mitigations_tested: true   # under the evaluation that did", all[0]?.at())] }, skeleton);
}

const EXAMPLE = periodOf("evaluation-length");

/** True where an evaluation took fewer business days than the Code's example. Undefined without both days. */
function isShort(input: CheckInput, { value }: Evaluation): boolean {
  const full = value.started === undefined ? undefined : afterPeriod(input, value.started, EXAMPLE);
  return full !== undefined && value.ended !== undefined && value.ended < full;
}

/** App. 3.4: first and last day of each evaluation. Twenty business days are an example of the Code: said, never a finding. */
function durations(input: CheckInput): CheckResult {
  const id = "S-A3.4";
  const all = evaluationsOf(input);
  if (all.length === 0) return missing(id, input, SKELETON);
  const looked = all.map((one): Seen => {
    const [started, ended] = [day("the first day of an evaluation", one.value.started, one.at("started")), day("its last day", one.value.ended, one.at("ended"))];
    const lacks = [...(stateOf(one.value.started).kind === "value" ? [] : ["first"]), ...(stateOf(one.value.ended).kind === "value" ? [] : ["last"])];
    const gap = lacks.length === 0 ? [] : [finding("safety/evaluation-days", `The record of an evaluation has no ${lacks.join(" and no ")} day.`, one.at(), { fix: "started: YYYY-MM-DD, ended: YYYY-MM-DD" })];
    return { gaps: gap, conflicts: [...disorder(started, ended), ...fromTheFuture(input, started, ended)], evidence: [one.at()] };
  });
  const short = all.some((one) => isShort(input, one));
  const seen = together(...looked);
  const at = all[0]?.at() ?? { path: "" };
  return answered(id, input, { ...seen, gaps: folded(seen.gaps ?? [], at), conflicts: folded(seen.conflicts ?? [], at), notes: [short ? "Information: an evaluation took fewer than 20 business days. The Code gives that length as an example for most evaluations; it is no rule." : "The Code gives 20 business days as an example for most evaluations; it is no rule."] }, SKELETON);
}

export const evaluationCheck: Check = {
  name: "safety-evaluations",
  handles: ["S-3.2", "S-A3.1", "S-A3.2", "S-A3.3", "S-A3.4"],
  what: "Evaluations in safety.yaml: a pointer for every risk, days, and whether their reports speak of validity, reproducibility, elicitation and tests of mitigations. Results are never read; 20 business days are an example, not a rule",
  run: (input) => [perRisk(input), speaks("S-A3.1", input, ["internal_validity", "external_validity", "reproducible"]), speaks("S-A3.2", input, ["elicitation"]), mitigationsTested(input), durations(input)],
};
