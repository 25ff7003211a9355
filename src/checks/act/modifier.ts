/** The one-third indicator for downstream modifiers (Guidelines, section 3.2): a number beside a question, never a decision. */

import { formatFlop } from "../../artifacts/compute/format.ts";
import { oneThird } from "../../artifacts/compute/modifier.ts";
import { declaredCompute, estimates } from "../compute-evidence.ts";
import { factOf, finding, notApplicable, placeOf, unknown } from "../finding.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";

const JUDGE = "Whether the modifier counts as provider is for a person to judge.";

/** A merge of finished models without training of its own: evidence that the modification took next to no compute. */
function mergeAlone(input: CheckInput): CheckResult | undefined {
  const relation = factOf(input.model.facts, "base_model.relation");
  if (relation?.value !== "merge" || (declaredCompute(input) ?? estimates(input)[0]) !== undefined) return undefined;
  const place = placeOf(relation.sources[0]);
  return unknown("G-modifier", JUDGE, [finding("artifacts/merge", `The files show a merge (${place}), which trains nothing: the compute of the modification is about zero, far below one third of the original model's. Only cumulative compute (Guidelines, Annex A.1) adds that of all merged models. ${JUDGE}`, relation.sources[0] ?? { path: input.model.facts.path })]);
}

/** Guidelines, section 3.2: more than one third of the base model's compute is an indicator, not a decision. */
function modifier(input: CheckInput): CheckResult {
  const id = "G-modifier";
  const file = input.model.records.model;
  const { role } = input.model.profile;
  if (role !== "modifier" && role !== null) return notApplicable(id, "The declared role is not that of a modifier.");
  const merged = mergeAlone(input);
  if (merged !== undefined) return merged;
  if (file === undefined || role === null) return notApplicable(id, "The declared role is not that of a modifier.");
  const own = declaredCompute(input) ?? estimates(input)[0];
  const base = file.data.base_models?.[0];
  if (own === undefined || base === undefined) return unknown(id, "For the one-third indicator record compute: {flop: <of the modification>} and base_models: [{id, flop}] in model.yaml.");
  const known = base.flop !== undefined && base.flop > 0;
  const third = oneThird(own.flop, known ? { known: true, flop: base.flop ?? 0 } : { known: false, systemicRisk: false });
  const side = third.close ? "close to" : third.above ? "above" : "below";
  // A recorded amount is owed to the AI Office alone (MDF-CMP-4): its place is shown, not its value.
  const amount = own.method === "declared" ? "as recorded" : formatFlop(own.flop);
  return unknown(id, `The modification (${amount}, ${placeOf(own.source)}) lies ${side} the indicator of ${formatFlop(third.limit)} (${third.basis}${known ? "" : `; of 10^25 where the base has systemic risk`}). ${JUDGE}`);
}

export const modifierCheck: Check = {
  name: "modifier",
  handles: ["G-modifier"],
  what: "The one-third indicator as a number beside the question",
  run: (input) => [modifier(input)],
};
