/** Readers of training configs, data mixes, run state and logs; joining of runs; amounts in prose. */

import type { Reader } from "../reader.ts";
import { axolotl } from "./axolotl.ts";
import { datasetRatios } from "./dataset-ratios.ts";
import { dclmDataset, dclmModel } from "./dclm.ts";
import { gptNeox } from "./gpt-neox.ts";
import { llamaFactory } from "./llama-factory.ts";
import { llmFoundry } from "./llm-foundry.ts";
import { megatronShell } from "./megatron-shell.ts";
import { megatron } from "./megatron.ts";
import { nanotron } from "./nanotron.ts";
import { nemoBlend } from "./nemo-blend.ts";
import { nemo } from "./nemo.ts";
import { olmoCoreMix } from "./olmo-core-mix.ts";
import { olmo } from "./olmo.ts";
import { openEuroMetadata, openEuroMix } from "./open-euro-llm.ts";
import { provenance } from "./provenance.ts";
import { torchtitan } from "./torchtitan.ts";
import { trainerState } from "./trainer-state.ts";
import { trainingLog } from "./training-log.ts";
import { trl } from "./trl.ts";

export { axolotlInMarkdown } from "./axolotl.ts";
export { isTrainingCandidate } from "./candidates.ts";
export { datasetName, hubIdIn } from "./dataset-id.ts";
export { gpuHourQuantities, hardwareStatements } from "./hardware-words.ts";
export { mergeRuns, type TrainedModel, trainedModels } from "./merge.ts";
export { parseNumber, parseQuantity, tokenQuantities } from "./quantities.ts";
export { isTrainingReading, observationsOf, type TrainingDetail } from "./reading.ts";
export type { DatasetUse, TrainingRun, TrainingStage, TrainingTool } from "./types.ts";

/** Most specific first: the first reader whose content test fits has the file. */
export const trainingReaders: readonly Reader[] = [
  nanotron, llmFoundry, olmo, gptNeox, nemo, megatron, megatronShell, torchtitan, axolotl, llamaFactory, trl, trainerState, dclmDataset, dclmModel, nemoBlend, datasetRatios, openEuroMetadata, openEuroMix, olmoCoreMix, provenance, trainingLog,
];
