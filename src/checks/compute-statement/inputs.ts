/** The numbers that the two formulas take in, and what each formula and the energy lack. */

import { impliedUtilisation } from "../../artifacts/compute/flop.ts";
import { choosePeak } from "../../artifacts/compute/peaks.ts";
import { type Amount, type ComputeSubject, deviceHours, estimates, parametersPerToken } from "../compute-evidence.ts";
import { positive } from "../compute-records.ts";
import { energyEvidence } from "../energy-evidence.ts";
import { factOf, factsOf } from "../finding.ts";
import type { InputLine, TimeLine } from "./types.ts";

const MAX_STAGES = 20;
const MAX_FACTS = 6;

/** Parameters, tokens and hours as artifacts give them, then the stages of the record. */
export function inputLines(subject: ComputeSubject, showRecorded: boolean): readonly InputLine[] {
  const { facts } = subject.model;
  const keys = [["parameters.total", "parameters, total"], ["parameters.active", "parameters per token"], ["training.tokens", "training tokens"], ["training.gpu_hours", "device-hours"]] as const;
  const read = keys.flatMap(([key, what]) => factsOf(facts, key).slice(0, MAX_FACTS).flatMap((fact): readonly InputLine[] => (positive(fact.value) ? [{ what, value: fact.value, method: `${fact.method}, ${fact.confidence}`, source: fact.sources[0] ?? { path: facts.path }, recorded: false }] : [])));
  return [...read, ...stageLines(subject, showRecorded)];
}

function stageLines(subject: ComputeSubject, show: boolean): readonly InputLine[] {
  const file = subject.model.records.model;
  if (file === undefined) return [];
  return (file.data.training ?? []).slice(0, MAX_STAGES).flatMap((stage, i): readonly InputLine[] => {
    const name = stage.stage === undefined ? `stage ${i + 1}` : `stage "${stage.stage.slice(0, 60)}"`;
    const numbers = [["tokens", stage.tokens, "tokens"], ["device-hours", deviceHours(stage), "hardware"], ["mean utilisation", stage.hardware?.utilisation, "hardware"], ["peak FLOP/s of one device", stage.hardware?.peak_flops, "hardware"], ["FLOP", stage.flop, "flop"]] as const;
    return numbers.flatMap(([what, value, key]): readonly InputLine[] => (positive(value) ? [{ what: `${what}, ${name}`, ...(show ? { value } : {}), method: "recorded", source: file.at("training", i, key), recorded: true }] : []));
  });
}

const is = (amount: Amount, way: "6PD" | "hardware"): boolean => amount.method.startsWith(way);

/** What the architecture-based formula lacks; empty where it gives an amount for all that is known. */
export function missingForArchitecture(subject: ComputeSubject): readonly string[] {
  const found = estimates(subject).filter((one) => is(one, "6PD"));
  const stages = subject.model.records.model?.data.training ?? [];
  const untold = stages.filter((stage) => !positive(stage.tokens)).length;
  if (found.some((one) => one.bound === undefined)) return [];
  if (found.length > 0) return [`tokens of ${untold} stage${untold === 1 ? "" : "s"} of the record`];
  const tokens = stages.some((stage) => positive(stage.tokens)) || factsOf(subject.model.facts, "training.tokens").some((fact) => positive(fact.value));
  return [
    ...(parametersPerToken(subject.model.facts) === undefined ? ["the parameters that one token uses: a config.json or weight index in the repository, and for a mixture of experts the activated ones in the card"] : []),
    ...(tokens ? [] : ["the tokens passed, epochs included: training: [{stage, tokens}] in model.yaml, or the training config"]),
  ];
}

/** What the hardware-based formula lacks. A utilisation that was assumed is named even where an amount is given. */
export function missingForHardware(subject: ComputeSubject): readonly string[] {
  const found = estimates(subject).filter((one) => is(one, "hardware"));
  const stages = subject.model.records.model?.data.training ?? [];
  const assumed = found.some((one) => one.assumptions.some((words) => words.startsWith("utilisation ")));
  const measured = assumed ? ["the measured mean utilisation: 0.5 of the Guidelines' examples was taken, and real runs lie between 0.2 and 0.5"] : [];
  if (found.some((one) => one.bound === undefined)) return measured;
  const without = stages.filter((stage) => deviceHours(stage) === undefined).length;
  if (found.length > 0) return [...(without > 0 ? [`device-hours of ${without} stage${without === 1 ? "" : "s"} of the record`] : ["the device or its peak for a stage of the record"]), ...measured];
  const hours = stages.some((stage) => deviceHours(stage) !== undefined) || factsOf(subject.model.facts, "training.gpu_hours").some((fact) => positive(fact.value));
  const peak = stages.some((stage) => choosePeak(stage.hardware?.type, stage.hardware?.peak_flops).ok);
  return [
    ...(hours ? [] : ["device-hours: hardware: {gpu_hours} for each stage in model.yaml"]), ...(peak ? [] : ["the device with its dense peak: hardware: {type, peak_flops}"]),
    ...(stages.some((stage) => positive(stage.hardware?.utilisation)) ? [] : ["the mean utilisation: hardware: {utilisation}"]),
  ];
}

/** What an estimate of energy lacks, where no amount is known. */
export function missingForEnergy(subject: ComputeSubject): readonly string[] {
  if (energyEvidence(subject).some((one) => one.part !== true)) return [];
  const file = subject.model.records.model;
  const hours = (file?.data.training ?? []).some((stage) => deviceHours(stage) !== undefined) || factsOf(subject.model.facts, "training.gpu_hours").length > 0;
  return [...(hours ? [] : ["device-hours"]), "the mean power of one device with its share of the host, in kW", "the power usage effectiveness of the site (PUE)"];
}

/** Utilisation at which the declared hours give 6PD of the declared tokens; else what the files give. */
export function utilisation(subject: ComputeSubject): number | undefined {
  const file = subject.model.records.model;
  const stages = (file?.data.training ?? []).map((stage) => ({ hours: deviceHours(stage), peak: choosePeak(stage.hardware?.type, stage.hardware?.peak_flops) }));
  const whole = estimates(subject).find((one) => is(one, "6PD") && one.bound === undefined);
  let full = 0;
  for (const { hours, peak } of stages) full = hours === undefined || !peak.ok ? Number.NaN : full + hours * peak.flops;
  const declared = whole === undefined || !(full > 0) ? undefined : impliedUtilisation(whole.flop, full, 1);
  const fact = factOf(subject.model.facts, "compute.utilisation");
  return declared ?? (positive(fact?.value) ? fact.value : undefined);
}

/** Wall-clock and hardware days of the record's stages; undefined where no stage has hours. */
export function timeOf(subject: ComputeSubject): TimeLine | undefined {
  const file = subject.model.records.model;
  const stages = file?.data.training ?? [];
  const days = new Map<string, number>();
  for (const stage of stages) {
    const hours = deviceHours(stage);
    if (hours !== undefined) days.set(stage.hardware?.type?.slice(0, 60) ?? "device", (days.get(stage.hardware?.type?.slice(0, 60) ?? "device") ?? 0) + hours / 24);
  }
  if (file === undefined || days.size === 0) return undefined;
  const wall = stages.map((stage) => stage.hardware?.hours ?? (positive(stage.hardware?.gpu_hours) && positive(stage.hardware?.count) ? stage.hardware.gpu_hours / stage.hardware.count : undefined));
  const known = wall.every((hours) => positive(hours));
  return {
    ...(known ? { wallClockDays: wall.reduce<number>((sum, hours) => sum + (hours ?? 0), 0) / 24 } : {}),
    hardwareDays: [...days].map(([type, value]) => ({ type, days: value })), source: file.at("training"),
  };
}
