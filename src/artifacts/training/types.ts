/** What a training config, data mix or log says about one run, before runs are joined into models. */

import type { Architecture } from "../architecture.ts";
import type { Source } from "../model.ts";

export type TrainingTool =
  | "nanotron" | "olmo" | "olmo-core-mix" | "olmo-provenance" | "gpt-neox" | "megatron" | "llm-foundry" | "torchtitan" | "nemo" | "nemo-blend"
  | "axolotl" | "hf-trainer" | "llama-factory" | "trl" | "bigscience-ratios" | "dataset-mixture" | "training-log" | "open-euro-llm" | "dclm-record";

/** One entry of a data mix. */
export interface DatasetUse {
  /** Hub id, URL or name, as normalised. */
  readonly id: string;
  /** As it stands in the file, at most 200 characters. */
  readonly raw: string;
  readonly line: number;
  /** Path or URL of the tokenised data, where the id came from elsewhere (a comment, a label). */
  readonly path?: string;
  readonly weight?: number;
  /** Configuration or split of a Hub dataset. */
  readonly subset?: string;
  /** How many files or shards this entry stands for. */
  readonly files?: number;
  /** True where the id stands only in a comment. */
  readonly inComment?: boolean;
}

export interface TrainingStage {
  readonly name: string;
  /** First optimiser step of the stage, counted from 1. */
  readonly startStep?: number;
  readonly tokens?: number;
  readonly datasets: readonly DatasetUse[];
}

/** Lines of the numbers, for provenance; a product names its least obvious factor's line. */
interface RunLines {
  readonly tokens?: number;
  readonly sequenceLength?: number;
  readonly hardware?: number;
  readonly gpuHours?: number;
  readonly flos?: number;
  readonly tokenizer?: number;
  readonly architecture?: number;
  readonly baseModel?: number;
}

export interface TrainingRun {
  readonly tool: TrainingTool;
  readonly run?: string;
  /** Name under which several runs of one model are kept (nanotron general.project, wandb group). */
  readonly project?: string;
  readonly architecture?: Architecture;
  /** Tokens that the run passes over, epochs included. */
  readonly tokens?: number;
  /** How the tokens were computed, in words with the factors. */
  readonly tokensFrom?: string;
  /** Tokens per sample. */
  readonly sequenceLength?: number;
  /** Tokens per optimiser step. */
  readonly batchTokens?: number;
  readonly steps?: number;
  /** Checkpoint of another run from which this one starts. A run that reloads its own last checkpoint has none. */
  readonly resumedFrom?: string;
  /** True where this run goes on from another run of the same model: its tokens come on top. Set by `mergeRuns`. */
  readonly continuation?: boolean;
  readonly stages: readonly TrainingStage[];
  readonly gpus?: number;
  readonly gpuType?: string;
  /** Device-hours. */
  readonly gpuHours?: number;
  /** FLOP that the tool itself wrote for this run. */
  readonly flos?: number;
  readonly tokenizer?: string;
  /** For fine-tunes: the model that the weights come from. */
  readonly baseModel?: string;
  readonly relation?: "finetune" | "adapter";
  /** `measured` for run state and logs, `planned` for configs. */
  readonly confidence: "planned" | "measured";
  /** What was taken from outside the file or from a comment, in words. */
  readonly assumptions?: readonly string[];
  readonly source: Source;
  /** After joining: every file of the run. */
  readonly sources?: readonly Source[];
  readonly lines?: RunLines;
}
