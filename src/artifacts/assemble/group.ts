/** A model in the making: the readings that belong together, before facts are drawn from them. */

import { ADAPTER_CONFIG } from "../config/adapter.ts";
import { MERGE_CONFIG } from "../config/mergekit.ts";
import { MODEL_CONFIG, type ModelConfigDetail } from "../config/model-config.ts";
import { GENERATION_CONFIG, PIPELINE_INDEX, PROCESSOR_CONFIG, QUANTISATION_CONFIG, TOKENIZER_CONFIG } from "../config/side-files.ts";
import type { Reading } from "../model.ts";
import { isTrainingReading } from "../training/index.ts";

export interface Group {
  /** Folder of the model's artifacts, "." for the root. */
  folder: string;
  /** Tells apart several models of one folder; "" where there is one. */
  label: string;
  /** Configs, weights, indexes, side files. */
  readonly artifacts: Reading[];
  /** Training configs, data mixes, run state. */
  readonly training: Reading[];
  /** Cards, licences, policies, manifests. */
  readonly documents: Reading[];
}

type Place = "config" | "weights" | "training" | "side" | "document";

const CONFIGS: ReadonlySet<string> = new Set([MODEL_CONFIG, ADAPTER_CONFIG, MERGE_CONFIG, QUANTISATION_CONFIG, PIPELINE_INDEX]);
const SIDES: ReadonlySet<string> = new Set([TOKENIZER_CONFIG, PROCESSOR_CONFIG, GENERATION_CONFIG]);
const WEIGHTS: ReadonlySet<string> = new Set(["safetensors", "safetensors-index", "gguf", "pytorch", "lfs-pointer", "dvc"]);

/** Which part of a model a reading is evidence of. */
export function placeOf(reading: Reading): Place {
  if (CONFIGS.has(reading.kind)) return "config";
  if (SIDES.has(reading.kind)) return "side";
  if (isTrainingReading(reading)) return "training";
  return reading.weights.length > 0 || WEIGHTS.has(reading.kind) ? "weights" : "document";
}

export function newGroup(folder: string, label = ""): Group {
  return { folder, label, artifacts: [], training: [], documents: [] };
}

/** The detail of a model config; undefined for other readings and for one that could not be read. */
export function configDetail(reading: Reading): ModelConfigDetail | undefined {
  return reading.kind === MODEL_CONFIG && reading.detail !== undefined ? (reading.detail as ModelConfigDetail) : undefined;
}

/** Details of all model configs of a group, with their paths. */
export function configsOf(group: Group): readonly { readonly path: string; readonly detail: ModelConfigDetail }[] {
  return group.artifacts.flatMap((r) => { const detail = configDetail(r); return detail === undefined ? [] : [{ path: r.path, detail }]; });
}
