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

