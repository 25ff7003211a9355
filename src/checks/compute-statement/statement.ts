/** The statement of compute and energy of one model. It states and never decides: no class, no duty, no conclusion. */

import { formatFlop } from "../../artifacts/compute/format.ts";
import { ERROR_MARGIN, GPAI_THRESHOLD, SYSTEMIC_RISK_THRESHOLD, threshold } from "../../artifacts/compute/threshold.ts";
import type { Source } from "../../artifacts/model.ts";
import { obligation } from "../../law/catalogue.ts";
import { classify } from "../../formats/placeholder.ts";
import { type Amount, type ComputeSubject, cumulative, direct } from "../compute-evidence.ts";
import { cumulativeParts } from "../compute-records.ts";
import { type EnergyEvidence, energyEvidence, twoFigureMegawattHours } from "../energy-evidence.ts";
import { fieldAt, stateOf } from "../transparency/answer.ts";
import { basesOf, nameOfModel } from "../transparency/dependencies.ts";
import { inputLines, missingForArchitecture, missingForEnergy, missingForHardware, timeOf, utilisation } from "./inputs.ts";
import { type AmountLine, type ComputeStatement, type EnergyLine, type FieldLine, type Meaning, type PartLine, RECIPIENTS, type Recipient, type Side } from "./types.ts";

/** The fields of the form on computation and energy, in its order. */
export const FIELDS = ["MDF-CMP-1", "MDF-CMP-2", "MDF-CMP-3", "MDF-CMP-4", "MDF-CMP-5", "MDF-ENG-1", "MDF-ENG-2", "MDF-ENG-3", "MDF-ENG-4"] as const;

/** One model with its id; `name` as its record gives it. */
type Subject = ComputeSubject & { readonly model: { readonly id: string; readonly name?: string } };

export interface StatementOptions {
  /** ISO date. */
  readonly date: string;
  /** True shows what the provider recorded: for the user's own terminal only. */
  readonly showRecorded: boolean;
}

function amountLine(one: Amount, at: number, show: boolean): AmountLine {
  const shown = show || !one.recorded;
  return {
    method: one.method, band: threshold(one.flop, at), source: one.source, recorded: one.recorded, assumptions: one.assumptions,
    ...(shown ? { flop: one.flop, text: formatFlop(one.flop), range: { from: one.flop * (1 - ERROR_MARGIN), to: one.flop * (1 + ERROR_MARGIN) } } : {}),
    ...(one.bound === undefined ? {} : { bound: one.bound }),
  };
}

/** The side that all amounts share. Bounds speak too: "at least, and above" is above; "at least, and below" says nothing. */
export function sideOf(amounts: readonly Pick<AmountLine, "band" | "bound">[]): Side {
  const telling = amounts.filter(({ band, bound }) => bound === undefined || (bound === "at-least" ? band === "above" : band === "below"));
  const sides = new Set(telling.map(({ band }) => band));
  const [first] = sides;
  return first === undefined ? "unknown" : sides.size > 1 ? "differs" : first;
}

function meaning(amounts: readonly Amount[], at: number, show: boolean): Meaning {
  const lines = amounts.map((one) => amountLine(one, at, show));
  return { threshold: at, amounts: lines, side: sideOf(lines) };
}

function energyLine(one: EnergyEvidence, show: boolean): EnergyLine {
  const [mwh = 0] = one.mwh;
  const recorded = one.from === "record" || one.from === "stages";
  return { from: one.from, part: one.part === true, recorded, source: one.at ?? { path: one.place }, ...(show || !recorded ? { mwh, text: `${twoFigureMegawattHours(mwh)} MWh` } : {}) };
}

function partLines(subject: Subject, show: boolean): readonly PartLine[] {
  const recorded = cumulativeParts(subject.model.records).parts.map(({ kind, what, flop, source }): PartLine => ({ kind, what, amount: flop !== undefined, source, ...(show && flop !== undefined ? { flop } : {}) }));
  const named = new Set((subject.model.records.model?.data.base_models ?? []).map((base) => nameOfModel(base.id)));
  const shown = basesOf(subject).filter((base) => !named.has(nameOfModel(base.id))).slice(0, MAX_BASES).map((base): PartLine => ({ kind: "base", what: `${base.id}, which the files name as a base`, amount: false, source: base.source }));
  return [...recorded, ...shown];
}

const MAX_BASES = 20;

function fieldLine(subject: ComputeSubject, id: string): FieldLine {
  const entry = obligation(id);
  const { value, at } = fieldAt(subject.model.records, id);
  const { kind } = stateOf(value);
  return {
    id, title: entry?.title ?? id, source: at, recorded: kind === "value" || kind === "na" || kind === "pointer" ? kind : "open", ...(value === undefined ? {} : { present: true as const }),
    ...(entry?.unit === undefined ? {} : { unit: entry.unit }), ...(entry?.precision === undefined ? {} : { precision: entry.precision }),
  };
}

function fieldsFor(subject: ComputeSubject, recipient: Recipient): readonly FieldLine[] {
  return FIELDS.filter((id) => obligation(id)?.recipients?.includes(recipient) === true).map((id) => fieldLine(subject, id));
}

function methodAt(subject: ComputeSubject): Source | undefined {
  const file = subject.model.records.model;
  if (file !== undefined && classify(file.data.energy?.method ?? "").kind === "value") return file.at("energy", "method");
  const field = fieldAt(subject.model.records, "MDF-ENG-2");
  return stateOf(field.value).kind === "value" ? field.at : undefined;
}

function missingAt(subject: ComputeSubject): Source | undefined {
  const file = subject.model.records.model;
  return file !== undefined && (file.data.energy?.missing ?? []).some((one) => classify(one).kind === "value") ? file.at("energy", "missing") : undefined;
}

/** The whole statement. Without `showRecorded` no amount that the provider recorded is in it, only its place. */
export function computeStatement(subject: Subject, { date, showRecorded }: StatementOptions): ComputeStatement {
  const { id, name } = subject.model;
  const all = meaning(cumulative(subject), SYSTEMIC_RISK_THRESHOLD, showRecorded);
  const implied = utilisation(subject);
  const time = showRecorded ? timeOf(subject) : undefined;
  const [method, listed] = [methodAt(subject), missingAt(subject)];
  return {
    schemaVersion: 1,
    model: { id, ...(name === undefined ? {} : { name }) },
    date,
    inputs: inputLines(subject, showRecorded),
    direct: meaning(direct(subject), GPAI_THRESHOLD, showRecorded),
    cumulative: all,
    ...(implied === undefined ? {} : { impliedUtilisation: implied }),
    parts: partLines(subject, showRecorded),
    ...(time === undefined ? {} : { time }),
    missing: { architecture: missingForArchitecture(subject), hardware: missingForHardware(subject), energy: missingForEnergy(subject) },
    energy: { amounts: energyEvidence(subject).map((one) => energyLine(one, showRecorded)), ...(method === undefined ? {} : { method }), ...(listed === undefined ? {} : { listedMissing: listed }) },
    recipients: Object.fromEntries(RECIPIENTS.map((one) => [one, fieldsFor(subject, one)])) as Record<Recipient, readonly FieldLine[]>,
    notification: all.amounts.flatMap((one) => (one.text === undefined ? [] : [{ text: one.text, approach: one.method, assumptions: [...one.assumptions, ...(one.bound === "at-least" ? ["parts are known to be missing"] : [])], source: one.source }])),
  };
}
