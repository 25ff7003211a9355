/** A run from Megatron's arguments, wherever they were written. */

import type { Architecture } from "../architecture.ts";
import type { Extracted } from "./config-reader.ts";
import { rawText } from "./dataset-id.ts";
import { count, type Factor, product } from "./numbers.ts";
import { makeRun } from "./run.ts";
import type { TrainingRun } from "./types.ts";
import { bySource, mixSource, weightedPaths } from "./weighted-paths.ts";

export interface Arguments {
  /** Value of an argument by its name with underscores; `true` for a bare flag. */
  get(name: string): { readonly value: unknown; readonly line: number };
  /** All words of an argument. */
  list(name: string): readonly { readonly text: string; readonly line: number }[];
}

/** `more` holds what only the surroundings know: nodes of a job script. */
export function megatronRun(path: string, args: Arguments, more: Pick<Partial<TrainingRun>, "gpus" | "gpuType"> & { readonly hardwareLine?: number } = {}): Extracted {
  const factor = (name: string, words: string): Factor => { const a = args.get(name); return { name: words, value: a.value, line: a.line }; };
  const length = factor("seq_length", "sequence");
  const stated = args.get("train_tokens");
  const samples = args.get("train_samples");
  const batch = [factor("global_batch_size", "batch"), length];
  const total = present(stated.value) ? product([factor("train_tokens", "tokens")]) : product(present(samples.value) ? [factor("train_samples", "samples"), length] : [factor("train_iters", "iterations"), ...batch]);
  const perStep = product(batch);
  const tokenizer = args.get("tokenizer_model").value ?? args.get("tokenizer_name_or_path").value;
  const datasets = bySource(weightedPaths(args.list("data_path").length > 0 ? args.list("data_path") : args.list("train_data_path")), (u) => mixSource(u.path ?? u.id));
  const architecture = architectureOf(args);
  const load = args.get("load").value;
  const save = args.get("save").value;
  return {
    runs: [makeRun("megatron", path, {
      stages: [{ name: "", datasets }], architecture, ...(total.kind === "value" ? { tokens: total.value, tokensFrom: total.words } : {}),
      batchTokens: perStep.kind === "value" ? perStep.value : undefined, steps: count(args.get("train_iters").value), sequenceLength: count(args.get("seq_length").value, 1e9),
      resumedFrom: typeof load === "string" && load !== save && !load.includes("$") ? rawText(load) : undefined, gpus: more.gpus, gpuType: more.gpuType,
      tokenizer: typeof tokenizer === "string" && !tokenizer.includes("$") ? rawText(tokenizer) : undefined,
      lines: { tokens: total.kind === "value" ? total.line : length.line, sequenceLength: length.line, tokenizer: args.get("tokenizer_model").line, architecture: args.get("num_layers").line, ...(more.hardwareLine === undefined ? {} : { hardware: more.hardwareLine }) },
    })],
    unreadable: total.kind === "absurd" ? [{ path, reason: total.reason, line: total.line }] : [],
  };
}

function present(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Only two shapes are known to the unit: gated RMSNorm models without biases, and BLOOM. Without a vocabulary size there is none. */
function architectureOf(args: Arguments): Architecture | undefined {
  const size = (name: string): number | undefined => count(args.get(name).value, 1e9);
  const on = (name: string): boolean => { const v = args.get(name).value; return v === true || v === "true" || v === "True"; };
  const hidden = size("hidden_size");
  const layers = size("num_layers");
  const heads = size("num_attention_heads");
  const vocab = size("padded_vocab_size") ?? size("pad_vocab_size_to") ?? size("vocab_size");
  if (hidden === undefined || layers === undefined || heads === undefined || vocab === undefined || present(args.get("num_experts").value)) return undefined;
  const headDim = size("kv_channels") ?? Math.floor(hidden / heads);
  const common = { hidden, layers, heads, headDim, vocab };
  if (on("embed_layernorm") && args.get("position_embedding_type").value === "alibi") return { ...common, family: "bloom", kvHeads: heads, intermediate: 4 * hidden, tied: true };
  const noBias = on("disable_bias_linear") || args.get("add_bias_linear").value === false;
  const intermediate = size("ffn_hidden_size");
  if (!on("swiglu") || args.get("normalization").value !== "RMSNorm" || !noBias || intermediate === undefined) return undefined;
  const kvHeads = on("group_query_attention") ? size("num_query_groups") : heads;
  if (kvHeads === undefined) return undefined;
  return { ...common, family: on("add_qkv_bias") ? "qwen2" : on("qk_layernorm") ? "qwen3" : "llama", kvHeads, intermediate, tied: !on("untie_embeddings_and_output_weights"), qkNorm: on("qk_layernorm") };
}
