/**
 * What training compute is made of (Guidelines, Annex A.1): the two meanings kept apart, all parts counted, weights that were taken
 * over among them. Recorded amounts are never in the words: they are owed to the AI Office alone (MDF-CMP-4).
 */

import type { BaseModel } from "../../records/types.ts";
import { declaredCompute } from "../compute-evidence.ts";
import { cumulativeParts, positive, weightsTakenOver } from "../compute-records.ts";
import { evidenceAt, finding, notApplicable, placeOf, recorded, textFacts, unknown, withFindings } from "../finding.ts";
import { basesOf, nameOfModel } from "../transparency/dependencies.ts";
import { near } from "../transparency/quantity.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";

/** Rounding to two figures in the sum and in its parts. */
const ROUNDED = 0.05;
const MAX_NAMED = 20;

/** Nothing to hold against each other: that an amount is to be recorded is said once, at G-compute-document. */
const NOTHING = "No amount of training compute is recorded in model.yaml: there is nothing to compare.";

/** G-compute-def: 10^23 is compared with what feeds parameter updates, 10^25 with the cumulative amount. */
function meanings(input: CheckInput): CheckResult {
  const id = "G-compute-def";
  const file = input.model.records.model;
  const compute = file?.data.compute;
  if (file === undefined || (!positive(compute?.flop) && !positive(compute?.direct_flop))) return notApplicable(id, NOTHING);
  if (!positive(compute?.flop)) return unknown(id, "Only compute.direct_flop is recorded: record compute.flop, the cumulative amount, too (10^25 FLOP is compared with it).");
  if (positive(compute.direct_flop)) {
    const at = file.at("compute", "direct_flop");
    if (compute.direct_flop > compute.flop) return withFindings(id, "conflict", finding("compute/direct-above-cumulative", `compute.direct_flop is larger than compute.flop (${placeOf(file.at("compute", "flop"))}): what feeds parameter updates is a part of the cumulative amount.`, at, { fix: "correct the amount that is wrong" }));
    return recorded(id, evidenceAt(file.at("compute", "flop")), evidenceAt(at));
  }
  const beyond = cumulativeParts(input.model.records).parts.find((part) => part.beyondTraining);
  if (beyond === undefined) return { ...recorded(id, evidenceAt(file.at("compute", "flop"))), reason: "One amount is recorded, and nothing recorded sets the two meanings apart." };
  return unknown(id, `compute.flop is the cumulative amount, and ${beyond.what} (${placeOf(beyond.source)}) is in it: record what feeds parameter updates as compute.direct_flop (10^23 FLOP is compared with it).`);
}

/** The sums that must agree: parts against the cumulative amount, stages against the direct one. */
function sums(input: CheckInput): readonly Finding[] {
  const file = input.model.records.model;
  if (file === undefined) return [];
  const { compute, training = [] } = file.data;
  const found: Finding[] = [];
  const components = compute?.components ?? [];
  const total = components.reduce((sum, one) => sum + (positive(one.flop) ? one.flop : 0), 0);
  const whole = components.every((one) => positive(one.flop));
  if (components.length > 0 && positive(compute?.flop) && (whole ? !near(total, compute.flop, ROUNDED) : total > compute.flop * (1 + ROUNDED))) {
    found.push(finding("compute/components-sum", `The components do not add up to compute.flop (${placeOf(file.at("compute", "flop"))})${whole ? "" : ": those that have an amount exceed it already"}.`, file.at("compute", "components"), { fix: "correct the part or the sum that is wrong, or add the part that is missing" }));
  }
  const stages = training.reduce((sum, stage) => sum + (positive(stage.flop) ? stage.flop : 0), 0);
  const allStages = training.length > 0 && training.every((stage) => positive(stage.flop));
  const direct = compute?.direct_flop;
  if (stages > 0 && positive(direct) && (allStages ? !near(stages, direct, ROUNDED) : stages > direct * (1 + ROUNDED))) {
    found.push(finding("compute/stages-sum", `The amounts (flop) of the stages do not add up to compute.direct_flop (${placeOf(file.at("compute", "direct_flop"))}).`, file.at("training"), { fix: "correct the stage or the sum that is wrong" }));
  } else if (stages > 0 && !positive(direct) && positive(compute?.flop) && stages > compute.flop * (1 + ROUNDED)) {
    found.push(finding("compute/stages-sum", `The amounts (flop) of the stages exceed compute.flop (${placeOf(file.at("compute", "flop"))}), of which they are a part.`, file.at("training"), { fix: "correct the stage or the sum that is wrong" }));
  }
  return found;
}

/** Data from models that are not public: generating them counts. The register's category 2.5 says so. */
function syntheticWithoutPart(input: CheckInput): readonly Finding[] {
  const file = input.model.records.model;
  const row = input.model.records.register?.rows.find((one) => one.category === "synthetic");
  const counted = (file?.data.compute?.components ?? []).some((one) => one.kind === "synthetic-data");
  if (file === undefined || row === undefined || counted) return [];
  return [finding("compute/synthetic-data", `The register names synthetic data that are not publicly accessible (${placeOf(row.source)}), and no component of kind synthetic-data is recorded: are the forward passes that generated them, discarded samples too, in compute.flop?`, file.at("compute"), { fix: "compute: {components: [{stage: <generation>, kind: synthetic-data, flop: <n>}]}" })];
}

/** G-compute-include: every part has its amount, and the parts add up. */
function parts(input: CheckInput): CheckResult {
  const id = "G-compute-include";
  const file = input.model.records.model;
  const components = file?.data.compute?.components ?? [];
  const stages = (file?.data.training ?? []).filter((stage) => positive(stage.flop));
  if (file === undefined || (declaredCompute(input) === undefined && components.length === 0 && stages.length === 0)) return notApplicable(id, NOTHING);
  const wrong = sums(input);
  if (wrong.length > 0) return withFindings(id, "conflict", ...wrong);
  const without = components.flatMap((one, i) => (positive(one.flop) ? [] : [finding("compute/component-without-amount", "A component of the cumulative compute has no amount.", file.at("compute", "components", i), { fix: "flop: <n>   # in this component" })]));
  const open = [...without.slice(0, MAX_NAMED), ...syntheticWithoutPart(input)];
  if (open.length > 0) return unknown(id, "Whether everything that adds to the model's capabilities is counted is not clear from the record.", open);
  return recorded(id, evidenceAt(components.length > 0 ? file.at("compute", "components") : file.at("compute", "flop")));
}

/** Models whose weights the artifacts show to be in this one and that base_models does not name; teachers of a distillation do not count. */
function unnamedBases(input: CheckInput): ReturnType<typeof basesOf> {
  if (textFacts(input.model.facts, "base_model.relation").some((fact) => /^distil/i.test(fact.value))) return [];
  const named = new Set((input.model.records.model?.data.base_models ?? []).map((base) => nameOfModel(base.id)));
  return basesOf(input).filter((base) => !named.has(nameOfModel(base.id))).slice(0, MAX_NAMED);
}

/** G-compute-merge: the compute behind combined or reused weights is added. */
function merged(input: CheckInput): CheckResult {
  const id = "G-compute-merge";
  const file = input.model.records.model;
  const shown = unnamedBases(input);
  const listed: readonly { readonly base: BaseModel; readonly index: number }[] = (file?.data.base_models ?? []).map((base, index) => ({ base, index })).filter(({ base }) => weightsTakenOver(base));
  const [first] = shown;
  if (first === undefined && listed.length === 0) return notApplicable(id, "Neither the record nor the files show weights of another model in this one.");
  if (file === undefined) return unknown(id, `The files show weights of another model (${placeOf(first?.source)}): record it under base_models in model.yaml.`);
  const counted = (file.data.compute?.components ?? []).some((one) => (one.kind === "base" || one.kind === "merged") && positive(one.flop));
  const open = shown.map((base) => finding("compute/merged-part-missing", `The files show weights of another model (${placeOf(base.source)}) that base_models does not name: is the compute behind them in the cumulative amount?`, file.at("base_models"), { evidence: base.id, fix: "base_models: [{id: <model>, relation: <merge or finetune>, flop: <n>}]", about: [base.id] }));
  for (const { base, index } of counted ? [] : listed) {
    if (positive(base.flop) || (base.flop_unknown ?? "").trim() !== "") continue;
    open.push(finding("compute/base-without-amount", "The compute behind this base is neither recorded nor said to be unknown: cumulative compute adds it.", file.at("base_models", index), { evidence: base.id, fix: "flop: <n>   # or flop_unknown: <why it can be neither known nor estimated>", about: [base.id] }));
  }
  if (open.length > 0) return unknown(id, "Cumulative compute adds the compute behind all combined or reused weights (Guidelines, Annex A.1).", open.slice(0, MAX_NAMED));
  return recorded(id, evidenceAt(counted ? file.at("compute", "components") : file.at("base_models")));
}

export const computePartsCheck: Check = {
  name: "compute-parts",
  handles: ["G-compute-def", "G-compute-include", "G-compute-merge"],
  what: "The two meanings of training compute kept apart, components and stages adding up, bases and merged weights with their compute",
  run: (input) => [meanings(input), parts(input), merged(input)],
};
