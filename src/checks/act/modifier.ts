/** The one-third indicator for downstream modifiers (Guidelines, section 3.2): a number beside a question, never a decision. */

import { formatFlop } from "../../artifacts/compute/format.ts";
import { stateOf } from "../transparency/answer.ts";
import { decisionFor } from "../classify/decision.ts";
import { conflictsOf } from "../classify/findings.ts";
import { evidenceAt, factOf, finding, notApplicable, placeOf, recorded, unknown } from "../finding.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";
import { type Comparison, isKnown, type Thirds, thirds } from "./third.ts";

const JUDGE = "Whether the modifier counts as provider is for a person to judge.";
const OTHER_ROLE = "The declared role is not that of a modifier.";
const SHOWN = 6;

/** A merge of finished models without training of its own: evidence that the modification took next to no compute. */
function mergeAlone(input: CheckInput, found: Thirds): Finding | undefined {
  const relation = factOf(input.model.facts, "base_model.relation");
  if (relation?.value !== "merge" || found.own.length > 0) return undefined;
  return finding("artifacts/merge", `The files show a merge (${placeOf(relation.sources[0])}), which trains nothing: the compute of the modification is about zero, far below one third of the original model's. Only cumulative compute (Guidelines, Annex A.1) adds that of all merged models. ${JUDGE}`, relation.sources[0] ?? { path: input.model.facts.path }, { fix: "gpai-docket classify: question modifier, not-a-provider or provider-of-the-modification, with your reasons" });
}

function sideWords({ above, side }: Comparison): string {
  return side === "close" && !above ? "not above" : above ? "above" : "below";
}

/** A recorded amount of the modification is owed to the AI Office alone (MDF-CMP-4): its place is shown, not its value. */
function words(comparison: Comparison): string {
  const { own, base, side, limit } = comparison;
  const amount = own.recorded ? "as recorded" : `${formatFlop(own.flop)} by ${own.method}`;
  const bound = own.bound === undefined ? "" : own.bound === "at-least" ? ", at least" : ", at most";
  const third = base.unknown
    ? `one third of 10^${base.flop === 1e25 ? "25" : "23"} FLOP, ${formatFlop(limit)} (compute of ${base.base} ${base.method})`
    : `one third of the compute of ${base.base}${base.hidden ? "" : `, ${formatFlop(limit)}`} (${base.method}, ${placeOf(base.source)})`;
  const margin = side === "close" ? ", within the 30 % error of an estimate" : "";
  return `the modification (${amount}${bound}, ${placeOf(own.source)}) lies ${sideWords(comparison)} ${third}${margin}`;
}

/** The comparisons in one sentence, at most six of them. */
export function thirdsInWords(found: Thirds): string {
  const list = found.comparisons.slice(0, SHOWN).map(words).join("; ");
  const more = found.comparisons.length > SHOWN ? `; and ${found.comparisons.length - SHOWN} more comparisons` : "";
  const differs = found.side === "differs" ? " Methods or bases lead to different sides: all are shown." : "";
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}${more}.${differs}`;
}

/** Section 3.2.2: above one third of a base with systemic risk the result is presumed to have high-impact capabilities. */
function systemicBase(input: CheckInput, found: Thirds): readonly Finding[] {
  const over = found.comparisons.filter((one) => one.base.systemicRisk === true && one.side === "above");
  const [first] = over;
  const file = input.model.records.model;
  if (first === undefined || file === undefined || input.model.profile.systemicRisk === true) return [];
  const declared = input.model.profile.systemicRisk === false;
  const says = declared ? "systemic_risk: false is declared" : "systemic_risk is not declared";
  return [finding("modifier/systemic-base", `${first.base.base} is recorded as a model with systemic risk (${placeOf(first.base.source)}), and an amount of the modification lies above the indicator: the Guidelines then presume high-impact capabilities (section 3.2.2), while ${says}. Whether the model has systemic risk is for a person, and in the end the Commission, to decide.`, file.at("systemic_risk"),
    { fix: "check both amounts; then systemic_risk: true, or record why the presumption is rebutted", about: [first.base.base, says] })];
}

/** Estimates from the files on the other side than what is recorded: a card often repeats the tokens of the base. */
function otherEstimates({ against, side }: Thirds): readonly Finding[] {
  return against.slice(0, 1).map((one) => finding("modifier/estimate-differs", `What is recorded of the modification lies ${side} the indicator, but ${words(one)}. Do the tokens or hours there belong to the base model?`, one.own.source, { fix: "record the compute of the modification alone: compute: {direct_flop: <FLOP>}", about: [one.base.base, side] }));
}

function missing(input: CheckInput, found: Thirds): string {
  const file = input.model.records.model;
  const base = found.bases.length === 0 ? "base_models: [{id, flop}]" : "";
  const own = found.own.length === 0 ? "compute: {direct_flop: <FLOP of the modification>}" : "";
  return `For the one-third indicator record ${[own, base].filter((one) => one !== "").join(" and ")} in ${file?.path ?? "model.yaml"}.`;
}

/** Guidelines, section 3.2: more than one third of the base model's compute is an indicator, not a decision. */
function modifier(input: CheckInput): CheckResult {
  const id = "G-modifier";
  const { role } = input.model.profile;
  if (role !== "modifier" && role !== null) return notApplicable(id, OTHER_ROLE);
  const found = thirds(input);
  const merged = mergeAlone(input, found);
  if (role === null || input.model.records.model === undefined) return merged === undefined ? notApplicable(id, OTHER_ROLE) : unknown(id, JUDGE, [merged]);
  const facts = found.comparisons.length === 0 ? (merged === undefined ? missing(input, found) : "The files show a merge, which trains nothing.") : thirdsInWords(found);
  const systemic = systemicBase(input, found);
  const findings = [...systemic, ...otherEstimates(found), ...(merged === undefined ? [] : [merged])];
  const conflict = systemic.length > 0 && input.model.profile.systemicRisk === false;
  const decided = decisionFor(input, "modifier");
  if (decided === undefined) return conflict ? { id, outcome: "conflict", reason: `${facts} ${JUDGE}`, findings } : unknown(id, `${facts} ${JUDGE}`, findings);
  const changed = conflictsOf(input, "modifier");
  if (changed.length > 0) return { id, outcome: "conflict", reason: `${facts} ${JUDGE}`, findings: [...changed, ...systemic] };
  if (conflict) return { id, outcome: "conflict", findings: systemic };
  if (systemic.length > 0) return unknown(id, facts, systemic);
  return { ...recorded(id, evidenceAt(decided.source)), reason: `A person decided on ${decided.on} (${placeOf(decided.source)}); the program takes the decision and does not make it. ${facts}` };
}

/** Guidelines, section 3.2: what is recorded of a base whose compute can be neither known nor estimated. */
function unknownBase(input: CheckInput): CheckResult {
  const id = "G-modifier-unknown";
  const file = input.model.records.model;
  if (input.model.profile.role !== "modifier" || file === undefined) return notApplicable(id, OTHER_ROLE);
  if (mergeAlone(input, thirds(input)) !== undefined) return notApplicable(id, "The files show a merge, which trains nothing: it lies far below any third, whatever the bases took.");
  const bases = file.data.base_models ?? [];
  if (bases.length === 0) return unknown(id, `Which model was modified? Name it under base_models in ${file.path}.`);
  const findings: Finding[] = [];
  let open = 0;
  for (const [i, base] of bases.slice(0, SHOWN * 4).entries()) {
    const name = base.id.slice(0, 100);
    const why = base.flop_unknown;
    if (isKnown(base)) {
      if (why !== undefined) findings.push(finding("modifier/known-and-unknown", `The compute of ${name} is recorded, and so is why it cannot be known.`, file.at("base_models", i, "flop_unknown"), { fix: "keep one of the two", about: [name] }));
      continue;
    }
    open += 1;
    if (why === undefined || stateOf(why).kind !== "value") findings.push(finding("modifier/base-compute", `Neither the compute of ${name} is recorded nor why it can be neither known nor estimated.`, file.at("base_models", i), { fix: "flop: <FLOP>, flop_source: <where from>   # or flop_unknown: <why it can be neither known nor estimated>", about: [name] }));
    if (base.systemic_risk === undefined) findings.push(finding("modifier/base-systemic-risk", `Is ${name} a model with systemic risk? One third of 10^25 FLOP counts where it is (3.3x10^24), else one third of 10^23 (3.3x10^22).`, file.at("base_models", i), { fix: "systemic_risk: <true or false>   # of the base model", about: [name] }));
  }
  const clash = findings.some((one) => one.rule === "modifier/known-and-unknown");
  if (clash) return { id, outcome: "conflict", findings };
  if (findings.length > 0) return unknown(id, "For a base of unknown compute the reason and its class are asked for.", findings);
  if (open === 0) return notApplicable(id, "The compute of every base model is recorded.");
  return { ...recorded(id, ...bases.flatMap((base, i) => (isKnown(base) ? [] : [evidenceAt(file.at("base_models", i))])).slice(0, 3)), reason: "Recorded why the compute of the base can be neither known nor estimated, and whether it has systemic risk." };
}

export const modifierCheck: Check = {
  name: "modifier",
  handles: ["G-modifier", "G-modifier-unknown"],
  what: "The one-third indicator by every method beside the question, a signed decision against it, and what is recorded of a base of unknown compute",
  run: (input) => [modifier(input), unknownBase(input)],
};
