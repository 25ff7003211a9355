/** Reads the numbers of a parameter count out of the config dialects of Hugging Face, Mistral, DeepSeek, DBRX and MPT. */

import type { Architecture, ArchitectureFamily } from "../architecture.ts";
import { flag, get, integer, type Mapping, mapping, text } from "./values.ts";

/** `model_type` of transformers configs → family whose formula counts it exactly. Anything else has no formula. */
const FAMILIES: Readonly<Record<string, ArchitectureFamily>> = {
  llama: "llama", smollm3: "llama", granite: "llama", mistral: "mistral", qwen2: "qwen2", qwen3: "qwen3", olmo2: "olmo2", olmo3: "olmo2", gemma: "gemma",
  gemma2: "gemma", gemma3_text: "gemma", phi3: "phi3", mixtral: "mixtral", qwen2_moe: "qwen-moe", qwen3_moe: "qwen-moe", dbrx: "dbrx",
  gpt_neox: "gpt-neox", bloom: "bloom", mpt: "mpt", gpt2: "gpt2", deepseek_v2: "deepseek-v3", deepseek_v3: "deepseek-v3", kimi_k2: "deepseek-v3",
};

/** Types whose config class ties the embeddings unless the file says otherwise. */
const TIED_BY_DEFAULT: ReadonlySet<string> = new Set(["gemma", "gemma2", "gemma3_text", "bloom", "gpt2", "mpt", "smollm3"]);

type Dialect = { readonly architecture: Architecture } | { readonly noFormula: string };

/** The family of a transformers `model_type`, or undefined. */
function familyOf(modelType: string): ArchitectureFamily | undefined {
  return Object.hasOwn(FAMILIES, modelType) ? FAMILIES[modelType] : undefined;
}

/** The architecture of a config, or why no formula applies to it. */
export function readDialect(config: Mapping): Dialect {
  const modelType = text(get(config, "model_type"));
  if (modelType === undefined) return readNative(config);
  const family = familyOf(modelType);
  if (family === undefined) return { noFormula: `no formula is known for model_type "${modelType}"` };
  if (family === "dbrx") return dbrx(config);
  if (family === "mpt") return mpt(config);
  return transformers(config, family, modelType);
}

const MISSING: Dialect = { noFormula: "the config lacks one of the sizes that the formula needs" };

function transformers(config: Mapping, family: ArchitectureFamily, modelType: string): Dialect {
  const hidden = integer(config, "hidden_size", "n_embd", "n_embed");
  const layers = integer(config, "num_hidden_layers", "n_layer", "num_layers");
  const heads = integer(config, "num_attention_heads", "n_head");
  const vocab = integer(config, "vocab_size");
  if (hidden === undefined || layers === undefined || heads === undefined || vocab === undefined || heads < 1) return MISSING;
  const fourfold = family === "bloom" || family === "gpt2" || family === "gpt-neox";
  const intermediate = integer(config, "intermediate_size", "n_inner") ?? (fourfold ? 4 * hidden : integer(config, "moe_intermediate_size"));
  const headDim = integer(config, "head_dim") ?? hidden / heads;
  if (intermediate === undefined) return MISSING;
  if (family === "gpt-neox" && flag(config, "attention_bias") === false) return { noFormula: "GPT-NeoX without attention biases is not covered" };
  const base: Architecture = {
    family, hidden, layers, heads, kvHeads: integer(config, "num_key_value_heads") ?? heads, headDim, intermediate, vocab,
    tied: flag(config, "tie_word_embeddings") ?? TIED_BY_DEFAULT.has(modelType),
    attentionBias: flag(config, "attention_bias") ?? flag(config, "qkv_bias") ?? (family === "qwen2" || modelType === "qwen2_moe"),
    mlpBias: flag(config, "mlp_bias") ?? false,
    qkNorm: family === "olmo2" || family === "qwen3" || modelType === "gemma3_text" || modelType === "qwen3_moe",
    ...(modelType === "gemma2" || modelType === "gemma3_text" ? { normsPerLayer: 4 } : {}),
    ...(family === "gpt2" ? { positions: integer(config, "n_positions", "n_ctx") ?? 1024 } : {}),
  };
  if (family === "mixtral") return withExperts(base, integer(config, "num_local_experts"), integer(config, "num_experts_per_tok"));
  if (family === "qwen-moe") return qwenMoe(config, base);
  return family === "deepseek-v3" ? deepseek(config, base, modelType) : { architecture: base };
}

function withExperts(base: Architecture, experts: number | undefined, expertsPerToken: number | undefined): Dialect {
  return experts === undefined || expertsPerToken === undefined ? MISSING : { architecture: { ...base, experts, expertsPerToken } };
}

function qwenMoe(config: Mapping, base: Architecture): Dialect {
  const width = integer(config, "moe_intermediate_size");
  const plain = get(config, "mlp_only_layers");
  if (width === undefined) return MISSING;
  if ((integer(config, "decoder_sparse_step") ?? 1) !== 1) return { noFormula: "routed layers at intervals (decoder_sparse_step) are not covered" };
  const shared = integer(config, "shared_expert_intermediate_size");
  return withExperts({ ...base, moeIntermediate: width, denseLayers: Array.isArray(plain) ? plain.length : 0, ...(shared === undefined ? {} : { sharedIntermediate: shared }) },
    integer(config, "num_experts", "n_routed_experts"), integer(config, "num_experts_per_tok"));
}

function deepseek(config: Mapping, base: Architecture, modelType: string): Dialect {
  if ((integer(config, "moe_layer_freq") ?? 1) !== 1) return { noFormula: "routed layers at intervals (moe_layer_freq) are not covered" };
  const balanced = text(get(config, "topk_method")) === "noaux_tc" || (get(config, "topk_method") === undefined && modelType !== "deepseek_v2");
  return latent(config, { ...base, routerBias: balanced }, "first_k_dense_replace", "moe_intermediate_size", "num_experts_per_tok");
}

/** Completes an architecture with multi-head latent attention and routed experts. A query rank of 0 or null means none. */
function latent(config: Mapping, base: Architecture, dense: string, width: string, perToken: string): Dialect {
  const kvRank = integer(config, "kv_lora_rank");
  const nope = integer(config, "qk_nope_head_dim");
  const rope = integer(config, "qk_rope_head_dim");
  const v = integer(config, "v_head_dim");
  const moeIntermediate = integer(config, width);
  if (kvRank === undefined || nope === undefined || rope === undefined || v === undefined || moeIntermediate === undefined) return MISSING;
  const qRank = integer(config, "q_lora_rank") ?? 0;
  return withExperts({
    ...base, headDim: nope + rope, moeIntermediate, denseLayers: integer(config, dense) ?? 0, sharedExperts: integer(config, "n_shared_experts") ?? 0,
    mla: { qRank: qRank === 0 ? null : qRank, kvRank, nope, rope, v },
  }, integer(config, "n_routed_experts"), integer(config, perToken));
}

function dbrx(config: Mapping): Dialect {
  const ffn = mapping(get(config, "ffn_config"));
  const hidden = integer(config, "d_model");
  const layers = integer(config, "n_layers");
  const heads = integer(config, "n_heads");
  const vocab = integer(config, "vocab_size");
  const intermediate = ffn === undefined ? undefined : integer(ffn, "ffn_hidden_size");
  if (ffn === undefined || hidden === undefined || layers === undefined || heads === undefined || heads < 1 || vocab === undefined || intermediate === undefined) return MISSING;
  const attention = mapping(get(config, "attn_config"));
  const base: Architecture = {
    family: "dbrx", hidden, layers, heads, kvHeads: (attention === undefined ? undefined : integer(attention, "kv_n_heads")) ?? heads,
    headDim: hidden / heads, intermediate, vocab, tied: flag(config, "tie_word_embeddings") ?? false,
  };
  return withExperts(base, integer(ffn, "moe_num_experts"), integer(ffn, "moe_top_k"));
}

function mpt(config: Mapping): Dialect {
  const hidden = integer(config, "d_model");
  const layers = integer(config, "n_layers");
  const heads = integer(config, "n_heads");
  const vocab = integer(config, "vocab_size");
  const ratio = get(config, "expansion_ratio") ?? 4;
  if (hidden === undefined || layers === undefined || heads === undefined || heads < 1 || vocab === undefined || typeof ratio !== "number") return MISSING;
  if (flag(config, "no_bias") === false) return { noFormula: "MPT with biases is not covered" };
  const attention = mapping(get(config, "attn_config"));
  const kv = attention === undefined ? undefined : integer(attention, "kv_n_heads");
  const positions = flag(config, "learned_pos_emb") !== false && attention !== undefined && flag(attention, "alibi") === false && flag(attention, "rope") !== true
    ? integer(config, "max_seq_len") : undefined;
  return { architecture: {
    family: "mpt", hidden, layers, heads, kvHeads: kv ?? heads, headDim: hidden / heads, intermediate: ratio * hidden, vocab,
    tied: flag(config, "tie_word_embeddings") ?? true, ...(positions === undefined ? {} : { positions }),
  } };
}

/** Configs without `model_type`: DeepSeek's inference files and Mistral's `params.json`. */
function readNative(config: Mapping): Dialect {
  const hidden = integer(config, "dim");
  const layers = integer(config, "n_layers");
  const heads = integer(config, "n_heads");
  const vocab = integer(config, "vocab_size");
  if (hidden === undefined || layers === undefined || heads === undefined || heads < 1 || vocab === undefined) return { noFormula: "the config names no model_type" };
  const inter = integer(config, "inter_dim");
  if (inter !== undefined && integer(config, "n_routed_experts") !== undefined) {
    const base: Architecture = { family: "deepseek-v3", hidden, layers, heads, kvHeads: heads, headDim: 1, intermediate: inter, vocab, tied: false, routerBias: text(get(config, "score_func")) === "sigmoid" };
    return latent(config, base, "n_dense_layers", "moe_inter_dim", "n_activated_experts");
  }
  const intermediate = integer(config, "hidden_dim");
  const headDim = integer(config, "head_dim");
  // Meta's params.json has neither: it does not say whether the embeddings are tied, so no count is exact.
  if (intermediate === undefined || headDim === undefined) return { noFormula: "params.json does not say whether input and output embeddings are one table" };
  const base: Architecture = {
    family: "mistral", hidden, layers, heads, kvHeads: integer(config, "n_kv_heads") ?? heads, headDim, intermediate, vocab,
    tied: flag(config, "tied_embeddings") ?? flag(config, "tie_word_embeddings") ?? false,
  };
  const moe = mapping(get(config, "moe"));
  if (moe !== undefined) return withExperts({ ...base, family: "mixtral" }, integer(moe, "num_experts"), integer(moe, "num_experts_per_tok"));
  return get(config, "vision_encoder") === undefined ? { architecture: base } : { noFormula: "the formula covers the language model only, this one has a vision encoder" };
}
