/** The numbers that a parameter count needs, whatever config dialect they came from. */

export type ArchitectureFamily =
  | "llama" | "mistral" | "qwen2" | "qwen3" | "olmo2" | "gemma" | "phi3" | "mixtral" | "qwen-moe" | "dbrx" | "gpt-neox" | "bloom" | "mpt" | "gpt2"
  | "deepseek-v3";

/** All counts are plain numbers of units; sizes are widths in elements. */
export interface Architecture {
  readonly family: ArchitectureFamily;
  readonly hidden: number;
  readonly layers: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  /** Width of the dense feed-forward layer (of one expert, for mixtral and dbrx). */
  readonly intermediate: number;
  /** Rows of the embedding table (padded where the config says so). */
  readonly vocab: number;
  /** True where input and output embeddings are one table. */
  readonly tied: boolean;
  readonly attentionBias?: boolean;
  readonly qkNorm?: boolean;
  readonly experts?: number;
  readonly expertsPerToken?: number;
  readonly sharedExperts?: number;
  readonly moeIntermediate?: number;
  readonly denseLayers?: number;
  /** Width of the always-active shared expert where it differs from `sharedExperts * moeIntermediate` (Qwen2-MoE). */
  readonly sharedIntermediate?: number;
  /** Norm weight vectors of width `hidden` per layer; 2 where absent (Gemma 2 and 3 have 4). */
  readonly normsPerLayer?: number;
  /** Rows of a learned position table (GPT-2; MPT without ALiBi); absent = none. */
  readonly positions?: number;
  readonly mlpBias?: boolean;
  /** One correction value per expert and routed layer (DeepSeek-V3's auxiliary-loss-free balancing). */
  readonly routerBias?: boolean;
  /** Multi-head latent attention (DeepSeek): ranks and per-head widths. */
  readonly mla?: { readonly qRank: number | null; readonly kvRank: number; readonly nope: number; readonly rope: number; readonly v: number };
}

export interface ParameterCount {
  readonly total: number;
  /** Parameters used per token; equals `total` for dense models. */
  readonly active: number;
}
