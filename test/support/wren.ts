/** A small model repository for end-to-end tests: pointers, config, card, and the records that a case needs. */

import { createHash } from "node:crypto";

const sha = (text: string): string => createHash("sha256").update(text).digest("hex");

/** An LFS pointer of a file that does not exist here. */
export function pointer(seed: string, size: number): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${sha(seed)}\nsize ${size}\n`;
}

export const digest = sha;

/** A Llama-shaped model of 3,624,078,336 parameters in one bfloat16 file. */
export const BYTES = 7_248_156_672;

export const config = JSON.stringify({
  architectures: ["LlamaForCausalLM"], model_type: "llama", hidden_size: 3072, intermediate_size: 8192, num_hidden_layers: 32,
  num_attention_heads: 24, num_key_value_heads: 8, head_dim: 128, vocab_size: 65536, tie_word_embeddings: false,
  torch_dtype: "bfloat16", max_position_embeddings: 4096,
}, null, 2);

export const card = `---
license: apache-2.0
language: [en]
pipeline_tag: text-generation
---
# Wren 3B

A dense language model with 3.6B parameters.
`;

export function modelFiles(seed = "one"): Record<string, string> {
  return { "model.safetensors": pointer(seed, BYTES + 40_000), "config.json": config, "README.md": card };
}

export const modelYaml = `model: {name: Wren 3B}
role: provider
provider: {name: Wren Language Models GmbH, contact: docs@wren-lm.eu, established_in_union: true}
code_of_practice: {signatory: true, chapters: [transparency]}
dates: {released: 2026-03-10, eu_market: 2026-03-10}
systemic_risk: false
crawls: false
weights: [{path: "*.safetensors"}]
`;

export function documentation(over: Readonly<Record<string, string>> = {}, seed = "one"): string {
  const fields: Record<string, string> = {
    "MDF-HDR-1": "2026-03-02", "MDF-HDR-2": '"1.0"', "MDF-GEN-1": "Wren Language Models GmbH", "MDF-GEN-2": "Wren 3B",
    "MDF-GEN-3": `{model.safetensors: "sha256:${sha(seed)}"}`, "MDF-PRP-7": "3624078336", "MDF-PRP-8": "500M-5B", ...over,
  };
  return Object.entries(fields).map(([k, v]) => `${k}: ${v}\n`).join("");
}
