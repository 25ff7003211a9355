/** Readers of model configs and of the small files beside the weights. */

import type { Reader } from "../reader.ts";
import { adapterReader } from "./adapter.ts";
import { mergeReader } from "./mergekit.ts";
import { modelConfigReader } from "./model-config.ts";
import { generationReader, pipelineReader, processorReader, quantisationReader, tokenizerReader } from "./side-files.ts";

export { dtypeBytes } from "./dtype.ts";

/** Special files first: their names contain "config" too, and the model config reader decides by content alone. */
export const configReaders: readonly Reader[] = [
  adapterReader, mergeReader, pipelineReader, quantisationReader, tokenizerReader, processorReader, generationReader, modelConfigReader,
];
