import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../../../src/artifacts/model.ts";
import type { Neighbours, OpenFile } from "../../../src/artifacts/reader.ts";
import { isTrainingReading, type TrainingRun, trainingReaders } from "../../../src/artifacts/training/index.ts";
import { shared } from "../../support/shared.ts";

const nothing: Neighbours = { has: () => false, size: () => undefined, inFolder: () => [] };

/** An open file from text, cut as the walk cuts it. */
export function textFile(path: string, text: string): OpenFile {
  const bytes = new TextEncoder().encode(text);
  return {
    path, size: bytes.length, head: bytes.subarray(0, 1024),
    bytes: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    text: (max) => Promise.resolve({ text: bytes.length > max ? new TextDecoder().decode(bytes.subarray(0, max)) : text, complete: bytes.length <= max }),
  };
}

/** Asks the readers in turn, as the walk does. */
export async function readAny(file: OpenFile): Promise<Reading | undefined> {
  for (const reader of trainingReaders) {
    if (!reader.candidate(file.path)) continue;
    const reading = await reader.read(file, nothing);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

export async function readText(path: string, text: string): Promise<Reading> {
  const reading = await readAny(textFile(path, text));
  if (reading === undefined) throw new Error(`no reader for ${path}`);
  return reading;
}

export function runsOf(reading: Reading): readonly TrainingRun[] {
  if (!isTrainingReading(reading)) throw new Error(`not a training reading: ${reading.kind}`);
  return reading.detail.runs;
}

export async function runOf(path: string, text: string): Promise<TrainingRun> {
  const run = runsOf(await readText(path, text))[0];
  if (run === undefined) throw new Error(`no run in ${path}`);
  return run;
}

/** Value of the one observation with this key. */
export function observed(reading: Reading, key: string): unknown {
  return reading.observations.find((o) => o.key === key)?.value;
}

const cases = shared("cases");

/** Text of a case's file, or undefined where the cases are absent. */
export function caseText(id: string, path: string): string | undefined {
  return cases === undefined ? undefined : readFileSync(join(cases, id, "files", path), "utf8");
}

/** Header of an energy log. */
export const HEADER = "timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,gpu_count,gpu_model";

/** One row of a log as the tool writes it. */
export function row(run: string, kwh: string, more: { project?: string; seconds?: string; kg?: string; gpus?: string; device?: string } = {}): string {
  return `2026-02-03T10:00:00,${more.project ?? "codecarbon"},${run},${more.seconds ?? "7200.0"},${more.kg ?? "0.5"},1e-5,42.5,300.0,30.0,0.1,0.9,0.1,${kwh},France,${more.gpus ?? "8"},${more.device ?? "8 x NVIDIA A100-SXM4-80GB"}`;
}
