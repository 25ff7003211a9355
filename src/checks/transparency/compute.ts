/** Fields MDF-CMP-* and MDF-ENG-*: training time, computation, energy. None is for downstream providers: no recorded value is shown. */

import { ERROR_MARGIN } from "../../artifacts/compute/threshold.ts";
import { formatFlop, formatOrderOfMagnitude, orderOfMagnitude } from "../../artifacts/compute/format.ts";
import type { Source } from "../../artifacts/model.ts";
import { declaredCompute, estimates } from "../compute-evidence.ts";
import { factsOf, placeOf } from "../finding.ts";
import type { CheckInput, Edit } from "../types.ts";
import { fieldAt, stateOf } from "./answer.ts";
import { artifactConflicts, conflict, figuresRule, gap } from "./faults.ts";
import type { Answer, Fault, FieldSpec, Rule } from "./field-types.ts";
import { formCheck } from "./form-check.ts";
import { oneOption } from "./options.ts";
import { type Quantity, quantities, within } from "./quantity.ts";

function near(a: number, b: number, margin: number): boolean {
  return within(a, b, margin) || within(b, a, margin);
}

function largest(value: unknown): number | undefined {
  const values = quantities(value).map((one) => one.value).filter((one) => one > 0);
  return values.length === 0 ? undefined : Math.max(...values);
}

/** The declared amount must lie within 30 % of at least one estimate: the two methods may differ from each other tenfold. */
function againstEstimates(flop: number, at: Source, input: CheckInput, title: string): readonly Fault[] {
  const found = estimates(input);
  if (found.length === 0 || found.some((one) => near(flop, one.flop, ERROR_MARGIN))) return [];
  const list = found.slice(0, 3).map((one) => `${formatFlop(one.flop)} by ${one.method} (${placeOf(one.source)})`).join("; ");
  return [conflict("compute", `${title}: the recorded amount is more than 30 % away from every estimate: ${list}.`, at, "correct the amount, or the tokens, hours and parameters that the estimates use")];
}

const fineAmount: Rule = (answer, input) => {
  const flop = largest(answer.value);
  if (flop === undefined) return [];
  const declared = declaredCompute(input);
  return [
    ...againstEstimates(flop, answer.at, input, answer.obligation.title),
    ...(declared === undefined || near(flop, declared.flop, 0.05) ? [] : [conflict("differs-from-model-record", `${answer.obligation.title}: another amount than compute.flop of model.yaml (${placeOf(declared.source)}).`, answer.at, "make both say the same")]),
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
  const found = estimates(input);
  if (found.length === 0 || found.some((one) => Math.abs(Math.log10(flop) - Math.log10(one.flop)) < 1)) return [];
  return [conflict("compute", `${answer.obligation.title}: not the order of magnitude of any estimate: ${found.slice(0, 3).map((one) => `${formatOrderOfMagnitude(one.flop)} by ${one.method} (${placeOf(one.source)})`).join("; ")}.`, answer.at, `${answer.id}: 10^<exponent>`)];
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

/** MWh against kWh of the artifacts; a tenth of tolerance for rounding to two figures. */
const energy: Rule = (answer, input) => {
  const [first] = factsOf(input.model.facts, "energy.kwh").filter((fact) => typeof fact.value === "number" && fact.value > 0);
  const [given] = quantities(answer.value);
  if (given === undefined) return [];
  if (/\b(?:kwh|gwh|twh|joule|gj|wh)\b/.test(given.unit.toLowerCase())) return [gap("unit", `${answer.obligation.title}: the form asks for MWh.`, answer.at, `${answer.id}: <n> MWh`, inMegawattHours(answer))];
  const file = input.model.records.model;
  const declared = (file?.data.training ?? []).reduce((sum, stage) => sum + (stage.energy_kwh ?? 0), 0);
  const known = [...(first === undefined ? [] : [{ kwh: first.value as number, place: placeOf(first.sources[0]) }]), ...(declared > 0 && file !== undefined ? [{ kwh: declared, place: placeOf(file.at("training")) }] : [])];
  const wrong = known.find((one) => !near(given.value, one.kwh / 1000, 0.1));
  return wrong === undefined ? [] : [conflict("energy", `${answer.obligation.title}: another amount than ${wrong.place} gives (${wrong.kwh} kWh = ${wrong.kwh / 1000} MWh).`, answer.at, `${answer.id}: ${wrong.kwh / 1000} MWh`)];
};

/** `62000 kWh`, or `{value: 62000, unit: kWh}`: the same amount in MWh, digit by digit, so that nothing is rounded. */
function inMegawattHours(answer: Answer): readonly (Edit | undefined)[] {
  const { value } = answer;
  if (typeof value === "string") {
    const parts = /^(\d{1,15}(?:\.\d{1,9})?) ?([kGT]?Wh)$/i.exec(value.trim());
    const amount = parts === null ? undefined : shifted(parts[1] ?? "", parts[2] ?? "");
    return [amount === undefined ? undefined : answer.rewrite(`${amount} MWh`)];
  }
  const parts = typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
  const { value: number, unit } = parts;
  const amount = typeof number === "number" && typeof unit === "string" && Number.isSafeInteger(number) && Object.keys(parts).length === 2 ? shifted(number.toFixed(0), unit.trim()) : undefined;
  return amount === undefined ? [undefined] : [answer.rewrite(Number(amount), ["value"]), answer.rewrite("MWh", ["unit"])];
}

/** A decimal number with its point moved from `unit` to MWh. */
function shifted(digits: string, unit: string): string | undefined {
  const places = new Map([["wh", -6], ["kwh", -3], ["gwh", 3], ["twh", 6]]).get(unit.toLowerCase());
  const [whole = "", fraction = ""] = digits.split(".");
  if (places === undefined || whole === "") return undefined;
  const all = `${"0".repeat(6)}${whole}${fraction}${"0".repeat(6)}`;
  const point = 6 + whole.length + places;
  const moved = `${all.slice(0, point).replace(/^0+(?=\d)/, "")}.${all.slice(point)}`;
  return moved.replace(/0+$/, "").replace(/\.$/, "");
}

/** Without an estimate, MDF-ENG-2 must say which information is missing. */
function missingInformation(at: Source, input: CheckInput): readonly Fault[] {
  return stateOf(fieldAt(input.model.records, "MDF-ENG-2").value).kind === "value" ? [] : [gap("missing-information", "Energy used for training: N/A needs a statement in MDF-ENG-2 of what information is missing.", at, 'MDF-ENG-2: "<which provider withholds which information>"')];
}

const amountExample = (input: CheckInput): string => { const [first] = estimates(input); return first === undefined ? "<n>e<exponent>" : `${formatFlop(first.flop)}   # estimate by ${first.method}, to be confirmed`; };
const orderExample = (input: CheckInput): string => { const [first] = estimates(input); return first === undefined ? "10^<exponent> FLOP" : `${formatOrderOfMagnitude(first.flop)}   # estimate by ${first.method}, to be confirmed`; };

const COMPUTE: Readonly<Record<string, FieldSpec>> = {
  "MDF-CMP-1": { example: '"1-3 months"   # or "less than 1 month", "3-6 months", "more than 6 months"', rules: [oneOption] },
  "MDF-CMP-2": { example: "{wall_clock_days: <n>, hardware_days: <n>, hardware: <type>}", rules: [figuresRule(1), exactTime] },
  "MDF-CMP-3": { example: orderExample, rules: [figuresRule(1), coarseAmount] },
  "MDF-CMP-4": { example: amountExample, rules: [figuresRule(2), fineAmount], always: (input) => [...artifactConflicts("training.tokens", "training.gpu_hours")(input), ...modelRecordAmount(input)] },
  "MDF-CMP-5": { example: '"<method, assumptions, uncertainty>"' },
};

const ENERGY: Readonly<Record<string, FieldSpec>> = {
  "MDF-ENG-1": { example: "<n> MWh", rules: [figuresRule(2), energy], na: missingInformation, always: artifactConflicts("energy.kwh", "emissions.co2_grams") },
  "MDF-ENG-2": { example: '"<how it was measured or estimated, or what information is missing>"' },
  "MDF-ENG-3": { example: "<n>e<exponent> FLOP", rules: [figuresRule(2)] },
  "MDF-ENG-4": { example: '"<task, number of tokens, hardware>"' },
};

export const computeCheck = formCheck("form-compute", "Training time and computation: units, precision, within 30 % of an estimate, coarse equal to fine", COMPUTE);
export const energyCheck = formCheck("form-energy", "Energy: MWh, two figures, equal to the energy in artifacts; N/A with what is missing", ENERGY);
