/** Fields MDF-ENG-*: energy of training in MWh, inference by its computation. For authorities only: no recorded value is shown. */

import type { Source } from "../../artifacts/model.ts";
import { classify } from "../../formats/placeholder.ts";
import { energyEvidence, type EnergyEvidence, plausiblePower } from "../energy-evidence.ts";
import type { CheckInput, Edit } from "../types.ts";
import { fieldAt, stateOf } from "./answer.ts";
import { flopUnit } from "./compute.ts";
import { artifactConflicts, conflict, figuresRule, gap } from "./faults.ts";
import type { Answer, Fault, FieldSpec, Rule } from "./field-types.ts";
import { formCheck } from "./form-check.ts";
import { near, quantities } from "./quantity.ts";
import { finding } from "../finding.ts";

/** Rounding to two figures changes up to 5 %, and what is counted in (cooling, storage) some more. */
const MARGIN = 0.1;
const OTHER_UNIT = /\b(?:kwh|gwh|twh|wh|joules?|[kmgt]?j|kilowatt-?hours?|gigawatt-?hours?|mw(?! ?h)|kw)\b/;

const energy: Rule = (answer, input) => {
  const [given] = quantities(answer.value);
  if (given === undefined) return [];
  if (OTHER_UNIT.test(given.unit.toLowerCase())) return [gap("unit", `${answer.obligation.title}: the form asks for MWh.`, answer.at, `${answer.id}: <n> MWh`, inMegawattHours(answer))];
  const found = energyEvidence(input);
  const judged = amounts(answer).map((mwh) => [...against(mwh, answer.at, answer.obligation.title, found), ...power(mwh, answer, input)]);
  return judged.find((faults) => faults.length === 0) ?? judged[0] ?? [];
};

/** One amount, or the phases of a mapping or list, which may be meant to be added up. */
function amounts(answer: Answer): readonly number[] {
  const given = quantities(answer.value).map((one) => one.value);
  const parts = typeof answer.value === "object" && given.length > 1;
  return [...given.slice(0, 1), ...(parts ? [given.reduce((sum, one) => sum + one, 0)] : [])];
}

/** An amount in MWh as the line to paste where it is wrong. */
type Written = (mwh: string) => string;
const IN_FORM: Written = (mwh) => `MDF-ENG-1: ${mwh} MWh`;
const IN_RECORD: Written = (mwh) => `mwh: ${mwh}`;

/** The amounts found, each by what it can contradict: a whole one both ways, a part only what is smaller than itself. */
function against(mwh: number, at: Source, title: string, found: readonly EnergyEvidence[], written: Written = IN_FORM): readonly Fault[] {
  const disagreeing = found.find((one) => one.part !== true && !one.mwh.some((amount) => near(mwh, amount, MARGIN)));
  if (disagreeing !== undefined) return [contradicts(title, at, mwh, disagreeing, written)];
  return found.filter((one) => one.part === true).flatMap((one): readonly Fault[] => {
    const amount = Math.max(...one.mwh);
    return amount > mwh * (1 + MARGIN) || slip(mwh, amount) ? [contradicts(title, at, mwh, one, written)] : [];
  });
}

/** A factor of about a thousand either way: kWh written as MWh, or MWh as GWh. */
function slip(a: number, b: number): boolean {
  return near(a / 1000, b, MARGIN) || near(a * 1000, b, MARGIN);
}

function contradicts(title: string, at: Source, mwh: number, other: EnergyEvidence, written: Written): Fault {
  const factor = other.mwh.some((amount) => slip(mwh, amount)) ? " The two are a factor of 1000 apart: is one of them in kWh?" : "";
  return conflict("energy", `${title}: ${other.part === true ? "less than a part of it that" : "another amount than"} ${other.words}.${factor}`, at, other.shown === undefined ? "correct the one that is wrong" : `${written(other.shown)}   # or correct ${other.place}`);
}

/** A question and no duty: the power that energy and device-hours give, far outside what a device with its share of the site draws. */
function power(mwh: number, answer: Answer, input: CheckInput): readonly Fault[] {
  const doubt = plausiblePower(input, mwh);
  if (doubt === undefined) return [];
  return [{ outcome: "unknown", finding: finding("form/energy-power", `${answer.obligation.title}: with the device-hours of ${doubt.place} a device would draw ${doubt.words}. This is a plausibility question of this program (house rule), not a duty: are unit, hours and amount right?`, answer.at, { fix: "check the unit (MWh) and the device-hours" }) }];
}

/** `energy.mwh` of model.yaml is held against stages and artifacts too, with its own place. */
function modelRecordEnergy(input: CheckInput): readonly Fault[] {
  const file = input.model.records.model;
  const mwh = file?.data.energy?.mwh;
  if (file === undefined || mwh === undefined || !(mwh > 0)) return [];
  const at = file.at("energy", "mwh");
  return against(mwh, at, "energy.mwh", energyEvidence(input).filter((one) => one.at?.line !== at.line || one.at?.path !== at.path), IN_RECORD);
}

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

/** What model.yaml lists as missing for an estimate, with its place; placeholders do not count. */
export function listedMissing(input: CheckInput): Source | undefined {
  const file = input.model.records.model;
  const listed = (file?.data.energy?.missing ?? []).filter((one) => classify(one).kind === "value");
  return file === undefined || listed.length === 0 ? undefined : file.at("energy", "missing");
}

/** Without an estimate, the form wants to know which information is missing; and N/A next to a known amount is none. */
function withoutAmount(at: Source, input: CheckInput): readonly Fault[] {
  const [known] = energyEvidence(input);
  const faults = known === undefined ? [] : [conflict("energy-known", `Energy used for training: N/A, but ${known.words}.`, at, "MDF-ENG-1: <n> MWh")];
  const said = stateOf(fieldAt(input.model.records, "MDF-ENG-2").value).kind === "value" || listedMissing(input) !== undefined;
  return said ? faults : [...faults, gap("missing-information", "Energy used for training: N/A needs a statement in MDF-ENG-2 of what information is missing.", at, 'MDF-ENG-2: "<which provider withholds which information>"')];
}

const ENERGY: Readonly<Record<string, FieldSpec>> = {
  "MDF-ENG-1": { example: "<n> MWh", rules: [figuresRule(2), energy], na: withoutAmount, always: (input) => [...artifactConflicts("energy.kwh", "emissions.co2_grams")(input), ...modelRecordEnergy(input)] },
  "MDF-ENG-2": { example: '"<how it was measured or estimated, or what information is missing>"' },
  "MDF-ENG-3": { example: "<n>e<exponent> FLOP", rules: [figuresRule(2), flopUnit] },
  "MDF-ENG-4": { example: '"<task, number of tokens, hardware>"' },
};

export const energyCheck = formCheck("form-energy", "Energy: MWh, two figures, equal to the energy in records, artifacts and logs; N/A with what is missing", ENERGY);
