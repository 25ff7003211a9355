/** Fields MDF-CMP-*: training time and computation. None is for downstream providers: no recorded value is shown. */

import { ERROR_MARGIN } from "../../artifacts/compute/threshold.ts";
import { formatFlop, formatOrderOfMagnitude, orderOfMagnitude } from "../../artifacts/compute/format.ts";
import type { Source } from "../../artifacts/model.ts";
import { type Amount, cumulative, declaredCompute, deviceHours, estimates } from "../compute-evidence.ts";
import { factsOf, placeOf } from "../finding.ts";
import type { CheckInput } from "../types.ts";
import { fieldAt, stateOf } from "./answer.ts";
import { artifactConflicts, conflict, figuresRule, gap } from "./faults.ts";
import type { Fault, FieldSpec, Rule } from "./field-types.ts";
import { formCheck } from "./form-check.ts";
import { oneOption } from "./options.ts";
import { near, type Quantity, quantities, within } from "./quantity.ts";

/** What rounding to two figures can change: 1.05 is written 1.0 or 1.1. */
const ROUNDED = 0.05;

function largest(value: unknown): number | undefined {
  const values = quantities(value).map((one) => one.value).filter((one) => one > 0);
  return values.length === 0 ? undefined : Math.max(...values);
}

/**
 * Amounts that a recorded one may stand for: the form does not say which of the two meanings (G-compute-def) is asked for, so that
 * direct and cumulative amounts both count.
 */
function meanings(input: CheckInput): readonly Amount[] {
  const plain = estimates(input);
  const extended = cumulative(input).filter((one) => one.fromEstimate === true && !plain.some((other) => other.flop === one.flop));
  return [...plain, ...extended];
}

/** A recorded part makes an amount one that is not shown: then its place alone. */
function listed(found: readonly Amount[], format: (flop: number) => string): string {
  return found.slice(0, 3).map((one) => `${one.recorded ? "" : `${format(one.flop)} by `}${one.method} (${placeOf(one.source)})`).join("; ");
}

/** The declared amount must lie within 30 % of at least one estimate: the two methods may differ from each other tenfold. */
function againstEstimates(flop: number, at: Source, input: CheckInput, title: string): readonly Fault[] {
  const found = meanings(input);
  // An amount that is known to lack parts contradicts only what is smaller.
  const fits = (one: Amount): boolean => near(flop, one.flop, ERROR_MARGIN) || (one.bound === "at-least" && flop > one.flop);
  if (found.length === 0 || found.some(fits)) return [];
  return [conflict("compute", `${title}: the recorded amount is more than 30 % away from every estimate: ${listed(found, formatFlop)}.`, at, "correct the amount, or the tokens, hours and parameters that the estimates use")];
}

const fineAmount: Rule = (answer, input) => {
  const flop = largest(answer.value);
  if (flop === undefined) return [];
  const file = input.model.records.model;
  const declared = (["flop", "direct_flop"] as const).flatMap((key) => {
    const amount = file?.data.compute?.[key];
    return file === undefined || amount === undefined || !(amount > 0) ? [] : [{ amount, words: `compute.${key} of model.yaml (${placeOf(file.at("compute", key))})` }];
  });
  return [
    ...againstEstimates(flop, answer.at, input, answer.obligation.title),
    ...(declared.length === 0 || declared.some(({ amount }) => near(flop, amount, ROUNDED)) ? [] : [conflict("differs-from-model-record", `${answer.obligation.title}: another amount than ${declared.map(({ words }) => words).join(" and ")}.`, answer.at, "make both say the same")]),
  ];
};

const coarseAmount: Rule = (answer, input) => {
  const flop = largest(answer.value);
  if (flop === undefined) return [];
  const { value, at } = fieldAt(input.model.records, "MDF-CMP-4");
  const fine = stateOf(value).kind === "value" ? largest(value) : undefined;
  if (fine !== undefined) {
    // An amount such as 9.6e24 may be rounded either way.
    const off = Math.abs(Math.log10(flop) - Math.log10(fine));
    return orderOfMagnitude(flop) === orderOfMagnitude(fine) || off < 0.31 ? [] : [conflict("coarse-and-fine", `${answer.obligation.title}: not the order of magnitude of MDF-CMP-4 (${placeOf(at)}).`, answer.at, "correct the one that is wrong")];
  }
  const found = meanings(input);
  if (found.length === 0 || found.some((one) => Math.abs(Math.log10(flop) - Math.log10(one.flop)) < 1)) return [];
  return [conflict("compute", `${answer.obligation.title}: not the order of magnitude of any estimate: ${listed(found, formatOrderOfMagnitude)}.`, answer.at, `${answer.id}: 10^<exponent>`)];
};

/** compute.flop of model.yaml is held against the estimates too, with its own place. */
function modelRecordAmount(input: CheckInput): readonly Fault[] {
  const declared = declaredCompute(input);
  return declared === undefined ? [] : againstEstimates(declared.flop, declared.source, input, "compute.flop");
}

const RANGES: readonly { readonly option: string; readonly from: number; readonly to: number }[] = [
  { option: "less than 1 month", from: 0, to: 31 }, { option: "1-3 months", from: 28, to: 92 },
  { option: "3-6 months", from: 89, to: 184 }, { option: "more than 6 months", from: 181, to: Number.POSITIVE_INFINITY },
];

function wallClock(numbers: readonly Quantity[]): number | undefined {
  return numbers.find((one) => /wall|calendar|elapsed/.test(one.unit))?.value;
}

const exactTime: Rule = (answer, input) => {
  const numbers = quantities(answer.value);
  const faults: Fault[] = [];
  const lower = answer.text.toLowerCase();
  if (!/wall|calendar|elapsed/.test(lower) || !/hardware|gpu|tpu|device|accelerator|chip|node/.test(lower)) {
    faults.push(gap("unit", `${answer.obligation.title}: both wall-clock days and hardware days are asked for.`, answer.at, `${answer.id}: {wall_clock_days: <n>, hardware_days: <n>, hardware: <type>}`));
  }
  const days = wallClock(numbers);
  const { value, at } = fieldAt(input.model.records, "MDF-CMP-1");
  const range = RANGES.find(({ option }) => JSON.stringify(value ?? "").toLowerCase().replaceAll(/[\u2010-\u2015]/g, "-").includes(option));
  if (days !== undefined && range !== undefined && (days < range.from || days > range.to)) {
    faults.push(conflict("coarse-and-fine", `${answer.obligation.title}: the wall-clock days do not lie in the range of MDF-CMP-1 (${placeOf(at)}).`, answer.at, "correct the one that is wrong"));
  }
  return faults;
};

/** Words of a hardware-day count in MDF-CMP-2, as a unit or as the key that holds it. */
const DEVICE_DAYS = /hardware|gpu|tpu|device|accelerator|chip/;

/**
 * Hardware days against the device-hours of model.yaml, or those that the artifacts state. One significant figure is asked for, so
 * that an amount may be rounded by up to half of it.
 */
const sameHours: Rule = (answer, input) => {
  const { value } = answer;
  const held = value !== null && typeof value === "object" && !Array.isArray(value) ? Object.entries(value).find(([key]) => DEVICE_DAYS.test(key.toLowerCase()) && /day/.test(key.toLowerCase()))?.[1] as unknown : undefined;
  const given = held === undefined ? quantities(value).filter((one) => DEVICE_DAYS.test(one.unit) && /day/.test(one.unit)) : quantities(held);
  const days = given.reduce((sum, one) => sum + one.value, 0);
  const hours = knownHours(input);
  if (!(days > 0) || hours === undefined || within(days * 24, hours.value, 0.5) || within(hours.value, days * 24, 0.5)) return [];
  return [conflict("hardware-days", `${answer.obligation.title}: the hardware days are not the device-hours that ${hours.place} gives (24 hours a day).`, answer.at, "correct the one that is wrong")];
};

/** How the detail of a fact about one phase begins. */
const PHASE = /^(?:(?:pre|post|mid)-?training|fine-?tuning|alignment|long-context|continued pre-training|stage \w{1,10}|annealing|decay|sft|rlhf|dpo)(?::|$)/i;

/** Device-hours of all stages of model.yaml, or of the whole training as an artifact states them; none where a stage lacks its own. */
function knownHours(input: CheckInput): { readonly value: number; readonly place: string } | undefined {
  const file = input.model.records.model;
  const stages = (file?.data.training ?? []).map(deviceHours);
  if (file !== undefined && stages.length > 0 && !stages.includes(undefined)) return { value: stages.reduce<number>((sum, one) => sum + (one ?? 0), 0), place: placeOf(file.at("training")) };
  const [fact] = factsOf(input.model.facts, "training.gpu_hours");
  const whole = fact !== undefined && fact.confidence !== "inferred" && !PHASE.test(fact.sources[0]?.detail ?? "");
  return whole && typeof fact.value === "number" && fact.value > 0 ? { value: fact.value, place: placeOf(fact.sources[0]) } : undefined;
}

/** Other units of computation than the operations that the form asks for: scaled ones, PF-days, a rate. */
const OTHER_FLOP = /^(?:(?:kilo|mega|giga|tera|peta|exa|zetta|yotta|[kmgtpezy])[- ]?flops?\b|pf(?:lops?)?[- /]?(?:s[- /]?)?days?|flops?(?: ?\/ ?s|s per second| per second))/;

export const flopUnit: Rule = (answer) => {
  const wrong = quantities(answer.value).some((one) => OTHER_FLOP.test(one.unit.toLowerCase()));
  return wrong ? [gap("unit", `${answer.obligation.title}: the form asks for floating-point operations, not for a scaled unit or a rate.`, answer.at, `${answer.id}: <d.d>e<exponent>`)] : [];
};

const amountExample = (input: CheckInput): string => { const [first] = estimates(input); return first === undefined ? "<n>e<exponent>" : `${formatFlop(first.flop)}   # estimate by ${first.method}, to be confirmed`; };
const orderExample = (input: CheckInput): string => { const [first] = estimates(input); return first === undefined ? "10^<exponent> FLOP" : `${formatOrderOfMagnitude(first.flop)}   # estimate by ${first.method}, to be confirmed`; };

const COMPUTE: Readonly<Record<string, FieldSpec>> = {
  "MDF-CMP-1": { example: '"1-3 months"   # or "less than 1 month", "3-6 months", "more than 6 months"', rules: [oneOption] },
  "MDF-CMP-2": { example: "{wall_clock_days: <n>, hardware_days: <n>, hardware: <type>}", rules: [figuresRule(1), exactTime, sameHours] },
  "MDF-CMP-3": { example: orderExample, rules: [figuresRule(1), flopUnit, coarseAmount] },
  "MDF-CMP-4": { example: amountExample, rules: [figuresRule(2), flopUnit, fineAmount], always: (input) => [...artifactConflicts("training.tokens", "training.gpu_hours")(input), ...modelRecordAmount(input)] },
  "MDF-CMP-5": { example: '"<method, assumptions, uncertainty>"' },
};

export const computeCheck = formCheck("form-compute", "Training time and computation: units, precision, within 30 % of an estimate, coarse equal to fine", COMPUTE);
