/** Emissions and energy with their units (Hugging Face Hub documentation, "Displaying carbon emissions": grams of CO2-equivalent). */

import { parseNumber } from "../../training/quantities.ts";

const GRAMS = new Map([["g", 1], ["gram", 1], ["grams", 1], ["kg", 1e3], ["kilogram", 1e3], ["kilograms", 1e3], ["t", 1e6], ["ton", 1e6], ["tons", 1e6], ["tonne", 1e6], ["tonnes", 1e6], ["mt", 1e6], ["kt", 1e9]]);
const KWH = new Map([["wh", 1e-3], ["kwh", 1], ["mwh", 1e3], ["gwh", 1e6], ["j", 1 / 3.6e6], ["kj", 1 / 3600], ["mj", 1 / 3.6]]);
const AMOUNT = "(\\d{1,3}(?:[,_' \\u202f]\\d{3})+(?:\\.\\d+)?|\\d{1,12}(?:[.,]\\d{1,3})?(?:e[+]?\\d{1,2})?|\\d[\\d_]{0,18})(?: ?(thousand|million|billion|[kKMB](?= )))?";

function scaled(number: string, scale: string | undefined): number | undefined {
  const plain = parseNumber(number.replaceAll(/[' \u202f]/g, "_").replace(/^(\d+),(\d{3})$/, (_m, a: string, b: string) => `${a}${b}`));
  if (plain === undefined) return undefined;
  const factor = scale === undefined ? 1 : scale === "thousand" || scale.toLowerCase() === "k" ? 1e3 : scale === "million" || scale === "M" ? 1e6 : 1e9;
  return plain * factor;
}

const round = (value: number): number => Number(value.toPrecision(12));

interface Emissions {
  readonly grams: number;
  readonly raw: string;
  /** False where no unit was written and grams are the Hub's convention. */
  readonly unitWritten: boolean;
}

/**
 * The front-matter value `co2_eq_emissions` or its key `emissions`: a number of grams, or text (`24_700_000`, "12,5 kg"). Kilograms
 * and tonnes only where they are written. Undefined where it is not an amount.
 */
export function emissionsValue(value: unknown): Emissions | undefined {
  if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? { grams: value, raw: String(value), unitWritten: false } : undefined;
  if (typeof value !== "string" || value.length > 200) return undefined;
  const match = new RegExp(`^\\W{0,3}${AMOUNT}\\s{0,3}(?:(?:metric )?([a-zA-Z]{1,10}))?(?:[ .-]{0,2}(?:of )?co2\\S{0,6}(?: ?-?eq\\w*)?)?\\W{0,3}$`, "i").exec(value.trim());
  if (match === null) return undefined;
  const amount = scaled(match[1] ?? "", match[2]);
  const unit = match[3]?.toLowerCase();
  if (amount === undefined) return undefined;
  if (unit === undefined || unit.startsWith("co2")) return { grams: amount, raw: value.trim(), unitWritten: false };
  const factor = GRAMS.get(unit);
  return factor === undefined ? undefined : { grams: round(amount * factor), raw: value.trim(), unitWritten: true };
}

const CO2 = new RegExp(`${AMOUNT} ?(?:metric )?(kg|kilograms?|g|grams?|t|tons?|tonnes?|kt|mt)\\b[ .-]{0,2}(?:of )?(?:co2|co₂|carbon)`, "i");

/** "1,900 tons CO2eq", "24.7 tonnes of CO2" in a sentence; undefined without a unit. */
export function emissionsStatement(sentence: string): Emissions | undefined {
  const match = CO2.exec(sentence.slice(0, 2000));
  const amount = match === null ? undefined : scaled(match[1] ?? "", match[2]);
  const factor = GRAMS.get((match?.[3] ?? "").toLowerCase());
  return match === null || amount === undefined || factor === undefined ? undefined : { grams: round(amount * factor), raw: match[0], unitWritten: true };
}

/** "tons CO2eq", "tCO2eq", "kg of CO2", or a unit alone in brackets. */
const UNIT_IN_LABEL = /\b(kg|kilograms?|g|grams?|tons?|tonnes?|t)(?:\b ?(?:of )?)?(?:co ?[2₂]|co\b|carbon)|[([](?:metric )?(kg|kilograms?|g|grams?|tons?|tonnes?|t)[)\]]/i;

/** An amount whose unit stands in the label of emissions: "Emissions (tons CO2eq)", "Carbon emitted (tCO2eq)". */
export function emissionsInLabel(label: string, value: string): Emissions | undefined {
  const written = UNIT_IN_LABEL.exec(label.slice(0, 500));
  const unit = (written?.[1] ?? written?.[2])?.toLowerCase();
  const match = new RegExp(`^\\W{0,3}${AMOUNT}\\W{0,3}$`).exec(value.slice(0, 60));
  const amount = match === null ? undefined : scaled(match[1] ?? "", match[2]);
  const factor = unit === undefined ? undefined : GRAMS.get(unit);
  return amount === undefined || factor === undefined ? undefined : { grams: round(amount * factor), raw: `${value.trim()} (${unit ?? ""})`, unitWritten: true };
}

const ENERGY = new RegExp(`${AMOUNT} ?([kMG]?Wh)\\b`);

/** "433,196 kWh", "1.1 GWh" → kWh. */
export function energyStatement(text: string): { readonly kwh: number; readonly raw: string } | undefined {
  const match = ENERGY.exec(text.slice(0, 2000));
  const amount = match === null ? undefined : scaled(match[1] ?? "", match[2]);
  const factor = KWH.get((match?.[3] ?? "").toLowerCase());
  return match === null || amount === undefined || factor === undefined ? undefined : { kwh: round(amount * factor), raw: match[0] };
}

/** An energy amount with its unit apart, as in bills of materials. Undefined for unknown units. */
export function energyInUnit(value: number, unit: string): number | undefined {
  const factor = KWH.get(unit.trim().toLowerCase().replace(/^kilowatt-?hours?$/, "kwh").replace(/^megawatt-?hours?$/, "mwh").replace(/^megajoules?$/, "mj").replace(/^joules?$/, "j").replace(/^gigawatt-?hours?$/, "gwh"));
  return factor === undefined || !Number.isFinite(value) || value < 0 ? undefined : round(value * factor);
}

/** The sum of parts of one amount, rounded like a part. */
export function inTotal(parts: readonly number[]): number {
  return round(parts.reduce((sum, part) => sum + part, 0));
}

/** A mass of CO2-equivalent with its unit apart ("tCO2eq", "kg") in grams. Undefined for unknown units. */
export function gramsInUnit(value: number, unit: string): number | undefined {
  const factor = GRAMS.get(unit.trim().toLowerCase().replace(/[ -]?co2.*$/, ""));
  return factor === undefined || !Number.isFinite(value) || value < 0 ? undefined : round(value * factor);
}
