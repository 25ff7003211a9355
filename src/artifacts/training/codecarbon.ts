/**
 * Energy logs of CodeCarbon (emissions.csv; codecarbon documentation, "Output": `energy_consumed` in kWh, `emissions` in kg of CO2
 * equivalent, `duration` in s, one `run_id` per tracked run, `experiment_id` in its place before version 2). Columns are found by name.
 * A run that was flushed more than once has several rows with growing totals: the largest one is the run. Only what was tracked is
 * in such a file: other machines of the same training have their own.
 */

import { parseTable } from "../../formats/table.ts";
import type { Reading, Source } from "../model.ts";
import { folderOf } from "../neighbours.ts";
import type { OpenFile, Reader } from "../reader.ts";
import { outsideTraining } from "./candidates.ts";

export const ENERGY_LOG = "energy-log";

/** What the names say that a run did; undefined where they say nothing. */
export type EnergyStage = "training" | "inference";

export interface EnergyRun {
  /** `run_id` as written, at most 100 characters. */
  readonly id: string;
  readonly kwh: number;
  /** Grams of CO2 equivalent. */
  readonly grams?: number;
  /** Device-hours: duration times number of GPUs. */
  readonly gpuHours?: number;
  readonly gpus?: number;
  /** One kind of device, e.g. `NVIDIA A100-SXM4-80GB`; absent where a machine mixes several. */
  readonly gpuType?: string;
  readonly stage?: EnergyStage;
  readonly source: Source;
}

interface EnergyDetail {
  /** No run of a training config: marks the reading as one of this folder. */
  readonly runs: readonly never[];
  readonly energy: readonly EnergyRun[];
}

const NAMES = /(?:^|\/)[\w.-]{0,80}(?:emissions?|codecarbon|energy)[\w.-]{0,40}\.csv$/i;
const MAX_PATH = 1_000;
const MAX_BYTES = 2_097_152;
const MAX_ROWS = 5_000;
/** A terawatt-hour: more than the electricity of a large country in a day. */
const MAX_KWH = 1e9;
const MAX_SECONDS = 1e9;

/** True for readings whose `detail` holds energy runs. */
export function isEnergyReading(reading: Reading): reading is Reading & { readonly detail: EnergyDetail } {
  return reading.kind === ENERGY_LOG && typeof reading.detail === "object" && reading.detail !== null && "energy" in reading.detail;
}

function reading(path: string, energy: readonly EnergyRun[], unreadable: Reading["unreadable"] = []): Reading {
  return { kind: ENERGY_LOG, path, observations: [], datasets: [], weights: [], unreadable, detail: { runs: [], energy } satisfies EnergyDetail };
}

async function read(file: OpenFile): Promise<Reading | undefined> {
  const header = new TextDecoder().decode(file.head).split(/[\r\n]/, 1)[0] ?? "";
  if (!header.includes("energy_consumed") || !header.includes("duration") || !header.includes("emissions")) return undefined;
  const content = await file.text(MAX_BYTES);
  if (content === undefined) return undefined;
  const refuse = (reason: string, line?: number): Reading => reading(file.path, [], [{ path: file.path, reason: `energy log: ${reason}`, ...(line === undefined ? {} : { line }) }]);
  // The beginning of a log is no total.
  if (!content.complete) return refuse(`larger than ${MAX_BYTES} bytes: not read`);
  const parsed = parseTable(file.path, content.text, { delimiter: ",", maxRows: MAX_ROWS, maxLength: MAX_BYTES });
  if (!parsed.ok) return refuse(parsed.problems[0]?.message ?? "not a table", parsed.problems[0]?.line);
  const { columns, rows, complete } = parsed.value;
  const id = ["run_id", "experiment_id"].find((name) => columns.includes(name));
  if (id === undefined || !columns.includes("energy_consumed")) return undefined;
  if (!complete) return refuse(`more than ${MAX_ROWS} rows: not read`);
  const runs = new Map<string, EnergyRun>();
  for (const { cells, line } of rows) {
    const name = (cells.get(id) ?? "").slice(0, 100);
    const kwh = amount(cells.get("energy_consumed"), MAX_KWH);
    if (kwh === undefined) return refuse("energy_consumed is no usable number of kWh", line);
    if (name === "") return refuse(`a row without ${id}: rows of one run and of several cannot be told apart`, line);
    const known = runs.get(name);
    if (known !== undefined && known.kwh >= kwh) continue;
    runs.set(name, runOf(name, kwh, cells, { path: file.path, line }));
  }
  return reading(file.path, [...runs.values()]);
}

function runOf(id: string, kwh: number, cells: ReadonlyMap<string, string>, source: Source): EnergyRun {
  const kg = amount(cells.get("emissions"), 1e9);
  const seconds = amount(cells.get("duration"), MAX_SECONDS);
  const gpus = amount(cells.get("gpu_count"), 1e6);
  const device = oneDevice(cells.get("gpu_model"));
  const stage = stageOf(cells.get("project_name") ?? "") ?? stageOf(folderOf(source.path));
  return {
    id, kwh, source, ...(kg === undefined ? {} : { grams: Number((kg * 1000).toPrecision(12)) }), ...(stage === undefined ? {} : { stage }),
    ...(seconds === undefined || gpus === undefined || gpus < 1 ? {} : { gpus, gpuHours: Number(((seconds / 3600) * gpus).toPrecision(12)) }), ...(device === undefined ? {} : { gpuType: device }),
  };
}

/** A number from 0; undefined for anything else. */
function amount(cell: string | undefined, max: number): number | undefined {
  if (cell === undefined || !/^\d{1,20}(?:\.\d{0,30})?(?:e[+-]?\d{1,3})?$/i.test(cell)) return undefined;
  const value = Number(cell);
  return Number.isFinite(value) && value <= max ? value : undefined;
}

/** `8 x NVIDIA A100-SXM4-80GB`. Several kinds are written without a separator ("4 x A1 x B"): then there is no one device. */
function oneDevice(cell: string | undefined): string | undefined {
  const match = /^(?:\d{1,6} x )?([^\n]{1,100})$/.exec((cell ?? "").slice(0, 200));
  const name = match?.[1]?.trim();
  return name === undefined || name === "" || / x /.test(name) ? undefined : name;
}

const INFERENCE = /(?:^|[^a-z])(?:infer(?:ence|ring)?|predict\w{0,10}|serv(?:e|ing)|eval\w{0,10}|bench\w{0,10}|generat\w{0,10}|deploy\w{0,10}|demo|chat)(?![a-z])/i;
const TRAINING = /(?:^|[^a-z])(?:(?:pre|post|mid)?[-_]?train\w{0,10}|fine[-_]?tun\w{0,10}|sft|dpo|rlhf|grpo|anneal\w{0,10})(?![a-z])/i;

function stageOf(name: string): EnergyStage | undefined {
  const words = name.slice(0, 300);
  if (INFERENCE.test(words)) return "inference";
  return TRAINING.test(words) ? "training" : undefined;
}

/** Reader of CodeCarbon's emissions.csv. */
export const codecarbon: Reader = {
  kind: ENERGY_LOG,
  candidate: (path) => path.length <= MAX_PATH && NAMES.test(path) && !outsideTraining(path),
  read,
};
