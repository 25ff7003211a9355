/** Readers of training configs, data mixes, run state and logs; joining of runs; amounts in prose. */

import type { Reader } from "../reader.ts";
import { gptNeox } from "./gpt-neox.ts";
import { nanotron } from "./nanotron.ts";
import { olmo } from "./olmo.ts";

export { isTrainingCandidate } from "./candidates.ts";
export { datasetName, hubIdIn } from "./dataset-id.ts";
export { gpuHourQuantities, hardwareStatements } from "./hardware-words.ts";
export { mergeRuns, type TrainedModel, trainedModels } from "./merge.ts";
export { parseNumber, parseQuantity, tokenQuantities } from "./quantities.ts";
export { isTrainingReading, observationsOf, type TrainingDetail } from "./reading.ts";
export type { DatasetUse, TrainingRun, TrainingStage, TrainingTool } from "./types.ts";

/** Most specific first: the first reader whose content test fits has the file. */
export const trainingReaders: readonly Reader[] = [nanotron, olmo, gptNeox];
