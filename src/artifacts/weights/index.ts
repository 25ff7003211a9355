/** Readers of weight files, in the order in which they are asked: a pointer is never mistaken for what it stands for. */

import type { Reader } from "../reader.ts";
import { dvcReader } from "./dvc.ts";
import { ggufReader } from "./gguf.ts";
import { otherWeightsReader } from "./others.ts";
import { pointerReader } from "./pointer.ts";
import { pytorchReader } from "./pytorch.ts";
import { safetensorsReader } from "./safetensors.ts";
import { safetensorsIndexReader } from "./safetensors-index.ts";

export const weightReaders: readonly Reader[] = [pointerReader, dvcReader, safetensorsIndexReader, ggufReader, pytorchReader, safetensorsReader, otherWeightsReader];

export type { GgufDetail } from "./gguf.ts";
export { isExcludedFolder } from "./name-rules.ts";
export type { SafetensorsDetail } from "./safetensors.ts";
export type { WeightIndexDetail } from "./safetensors-index.ts";
export { shardSets } from "./shards.ts";
