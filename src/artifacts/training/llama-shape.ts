/** The model section of a config that uses Hugging Face's key names, as an `Architecture` of the Llama kind. */

import type { Architecture, ArchitectureFamily } from "../architecture.ts";
import type { ConfigNode } from "./node.ts";
import { count } from "./numbers.ts";

const MAX_SIZE = 1e9;

/** Undefined where a needed size is absent: a parameter count from guessed sizes is worse than none. */
export function llamaShape(model: ConfigNode, options: { readonly family: ArchitectureFamily }): Architecture | undefined {
  const size = (...names: string[]): number | undefined => count(model.get(...names).number(), MAX_SIZE);
  const hidden = size("hidden_size");
  const layers = size("num_hidden_layers", "num_layers");
  const heads = size("num_attention_heads");
  const intermediate = size("intermediate_size", "ffn_hidden_size");
  const vocab = size("vocab_size");
  const tied = model.get("tie_word_embeddings").boolean();
  if (hidden === undefined || layers === undefined || heads === undefined || intermediate === undefined || vocab === undefined || tied === undefined) return undefined;
  const bias = model.get("attention_bias").boolean();
  return {
    family: options.family, hidden, layers, heads, kvHeads: size("num_key_value_heads") ?? heads, headDim: size("head_dim") ?? Math.floor(hidden / heads), intermediate, vocab, tied,
    ...(bias === undefined ? {} : { attentionBias: bias }),
  };
}
