/** Amounts of training energy with their places: what model.yaml records, what artifacts state, what logs tracked. In MWh. */

import type { Source } from "../artifacts/model.ts";
import { type ComputeSubject, deviceHours } from "./compute-evidence.ts";
import { positive } from "./compute-records.ts";
import { factsOf, placeOf } from "./finding.ts";

export interface EnergyEvidence {
  /** MWh; several where phases may or may not be counted in. */
  readonly mwh: readonly number[];
  /** "…:3 gives it", for a sentence that begins with "another amount than". Recorded values are not in it. */
  readonly words: string;
  readonly place: string;
  readonly at?: Source;
  /** The amount in MWh where it may be shown: it stands in an artifact and not in a record. */
  readonly shown?: string;
  /** True where it may be a part: tracked runs, or stages some of which have no amount. */
  readonly part?: true;
  readonly from: "record" | "stages" | "artifact" | "log";
}

/** Method of facts that come from energy logs. */
const LOG = "codecarbon";
/** Detail of a fact about one phase, as the facts document writes it. */
const FINE_TUNING = /^fine-?tuning: /i;

/** kWh as MWh without the noise of binary fractions. */
function megawattHours(kwh: number): number {
  return Number((kwh / 1000).toPrecision(12));
}

/** Everything known about the energy of training, records first. */
export function energyEvidence(subject: ComputeSubject): readonly EnergyEvidence[] {
  return [...recordedEnergy(subject), ...factEnergy(subject)];
}

function recordedEnergy(subject: ComputeSubject): readonly EnergyEvidence[] {
  const file = subject.model.records.model;
  if (file === undefined) return [];
  const found: EnergyEvidence[] = [];
  const { energy, training = [] } = file.data;
  if (positive(energy?.mwh)) {
    const at = file.at("energy", "mwh");
    found.push({ mwh: [energy.mwh], words: `${placeOf(at)} records (energy.mwh)`, place: placeOf(at), at, from: "record" });
  }
  const stages = training.filter((stage) => positive(stage.energy_kwh));
  if (stages.length > 0) {
    const at = file.at("training");
    const kwh = stages.reduce((sum, stage) => sum + (stage.energy_kwh ?? 0), 0);
    found.push({ mwh: [megawattHours(kwh)], words: `the stages at ${placeOf(at)} add up to (energy_kwh / 1000)`, place: placeOf(at), at, from: "stages", ...(stages.length < training.length ? { part: true as const } : {}) });
  }
  return found;
}

function factEnergy(subject: ComputeSubject): readonly EnergyEvidence[] {
  const facts = factsOf(subject.model.facts, "energy.kwh").flatMap((fact) => (positive(fact.value) ? [{ ...fact, value: fact.value }] : []));
  const found: EnergyEvidence[] = [];
  const [stated] = facts.filter((fact) => fact.method !== LOG && !FINE_TUNING.test(fact.sources[0]?.detail ?? ""));
  if (stated !== undefined) {
    const tuned = facts.filter((fact) => FINE_TUNING.test(fact.sources[0]?.detail ?? "")).reduce((sum, fact) => sum + fact.value, 0);
    const place = placeOf(stated.sources[0]);
    found.push({ mwh: [megawattHours(stated.value), ...(tuned > 0 ? [megawattHours(stated.value + tuned)] : [])], words: `${place} gives (${stated.value} kWh = ${megawattHours(stated.value)} MWh)`, place, shown: String(megawattHours(stated.value)), from: "artifact", ...(stated.sources[0] === undefined ? {} : { at: stated.sources[0] }) });
  }
  for (const log of facts.filter((fact) => fact.method === LOG)) {
    const place = placeOf(log.sources[0]);
    found.push({ mwh: [megawattHours(log.value)], words: `${place} tracked (${log.value} kWh = ${megawattHours(log.value)} MWh)`, place, shown: String(megawattHours(log.value)), part: true, from: "log", ...(log.sources[0] === undefined ? {} : { at: log.sources[0] }) });
  }
  return found;
}

/** Two significant figures as the form wants them, in a notation that shows both: 110, 0.0051, 1.0e2. */
export function twoFigureMegawattHours(mwh: number): string {
  const [mantissa = "", exponent = ""] = mwh.toExponential(1).split("e");
  const power = Number(exponent);
  // A plain whole number does not show that its second figure is a zero.
  if (mantissa.endsWith(".0") && power > 0) return `${mantissa}e${power}`;
  return power >= -6 && power < 15 ? Number(`${mantissa}e${power}`).toFixed(Math.max(0, 1 - power)) : `${mantissa}e${power}`;
}

/** Power per device with its share of the site, in kW: wide on purpose (a consumer card at rest to a rack of accelerators with cooling). */
const POWER = { from: 0.05, to: 5 } as const;

/**
 * Where energy and declared device-hours give a mean power per device outside of what exists: a question, by this program's own
 * rule. Undefined where hours are not known for the whole training. No amount is in the words.
 */
export function plausiblePower(subject: ComputeSubject, mwh: number): { readonly words: string; readonly place: string } | undefined {
  const file = subject.model.records.model;
  const stages = (file?.data.training ?? []).map(deviceHours);
  if (file === undefined || stages.length === 0 || stages.includes(undefined)) return undefined;
  const hours = stages.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const kilowatts = (mwh * 1000) / hours;
  if (kilowatts >= POWER.from && kilowatts <= POWER.to) return undefined;
  return { words: kilowatts < POWER.from ? `less than ${POWER.from} kW` : `more than ${POWER.to} kW`, place: placeOf(file.at("training")) };
}
