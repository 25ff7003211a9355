/** Readers of training configs, data mixes, run state and logs; joining of runs; amounts in prose. */

import type { Reader } from "../reader.ts";
import { axolotl } from "./axolotl.ts";
import { codecarbon } from "./codecarbon.ts";
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
import { longTrainerState, trainerState } from "./trainer-state.ts";
import { trainingLog } from "./training-log.ts";
import { trl } from "./trl.ts";

export { mergeRuns, type TrainedModel, trainedModels } from "./merge.ts";
export { type EnergyRun, isEnergyReading } from "./codecarbon.ts";
export { isTrainingReading, observationsOf, TRAINER_LOG } from "./reading.ts";
export type { TrainingRun } from "./types.ts";

/** Most specific first: the first reader whose content test fits has the file. The one for long files comes before all that would read them whole. */
export const trainingReaders: readonly Reader[] = [
  longTrainerState, nanotron, llmFoundry, olmo, gptNeox, nemo, megatron, megatronShell, torchtitan, axolotl, llamaFactory, trl, trainerState, dclmDataset, dclmModel, nemoBlend, datasetRatios, openEuroMetadata, openEuroMix, olmoCoreMix, provenance, trainingLog, codecarbon,
];
