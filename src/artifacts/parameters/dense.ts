/**
 * Parameter counts of dense transformer families from their published architectures. Every tensor of the reference
 * implementations in the `transformers` library is counted; rotary tables and other buffers are not parameters.
 */

import type { Architecture } from "../architecture.ts";

/** Query, key, value and output projections with their biases, without norms. Unit: parameters per layer. */
export function attention(a: Architecture): number {
  const q = a.heads * a.headDim;
  const kv = a.kvHeads * a.headDim;
  const weights = 2 * a.hidden * q + 2 * a.hidden * kv;
  if (a.attentionBias !== true) return weights;
  // Qwen2 has biases on q, k and v only; Llama's `attention_bias` adds one on the output projection too.
  const output = a.family === "qwen2" || a.family === "qwen-moe" ? 0 : a.hidden;
  return weights + q + 2 * kv + output;
}

/** Weights of the query and key norms per layer: one head wide (Qwen3, Gemma 3), or as wide as the projections (OLMo 2). */
export function queryKeyNorm(a: Architecture): number {
  if (a.qkNorm !== true) return 0;
  return a.family === "olmo2" ? (a.heads + a.kvHeads) * a.headDim : 2 * a.headDim;
}

/** Embedding and output tables. */
export function embeddings(a: Architecture): number {
  return a.vocab * a.hidden * (a.tied ? 1 : 2);
}

/** Llama and its relatives with a gated feed-forward of three matrices: Mistral, Qwen2, Qwen3, OLMo 2, Gemma, Phi-3, SmolLM3, Granite. */
export function llamaLike(a: Architecture): number {
  const bias = a.mlpBias === true ? 2 * a.intermediate + a.hidden : 0;
  const layer = attention(a) + queryKeyNorm(a) + 3 * a.hidden * a.intermediate + bias + (a.normsPerLayer ?? 2) * a.hidden;
  return embeddings(a) + a.layers * layer + a.hidden;
}

/** GPT-NeoX (Pythia): fused QKV, biases everywhere, two layer norms with bias per layer. `vocab` is the padded table. */
export function gptNeox(a: Architecture): number {
  const h = a.hidden;
  const i = a.intermediate;
  return embeddings(a) + a.layers * (3 * h * h + 3 * h + h * h + h + h * i + i + i * h + h + 4 * h) + 2 * h;
}

/** BLOOM: as GPT-NeoX with a layer norm after the embedding; feed-forward four times as wide. */
export function bloom(a: Architecture): number {
  return gptNeox({ ...a, intermediate: 4 * a.hidden }) + 2 * a.hidden;
}

/** GPT-2: learned positions, biases everywhere. */
export function gpt2(a: Architecture): number {
  return gptNeox(a) + (a.positions ?? 0) * a.hidden;
}

/** MPT: no biases, two-matrix feed-forward, layer norms without bias. */
export function mpt(a: Architecture): number {
  const layer = attention(a) + 2 * a.hidden * a.intermediate + 2 * a.hidden;
  return embeddings(a) + (a.positions ?? 0) * a.hidden + a.layers * layer + a.hidden;
}
