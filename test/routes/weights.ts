/** Weight files as git sees them: Git LFS pointers, and the index that lists tensors. */

import { createHash } from "node:crypto";

export interface Weights {
  /** Number of shards. */
  readonly files: number;
  /** Bytes of all tensors together. */
  readonly bytes: number;
  /** Number of layers of a Llama-shaped model; without it no index is written. */
  readonly layers?: number;
}

const PARTS = ["input_layernorm", "mlp.down_proj", "mlp.gate_proj", "mlp.up_proj", "post_attention_layernorm", "self_attn.k_proj", "self_attn.o_proj", "self_attn.q_proj", "self_attn.v_proj"];
/** Bytes of a safetensors header, about. */
const HEADER = 20_000;

const pad = (n: number): string => String(n).padStart(5, "0");

function pointer(seed: string, size: number): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash("sha256").update(seed).digest("hex")}\nsize ${size}\n`;
}

/** Pointers of all shards, and the index file; path → text. */
export function weightFiles(seed: string, { files, bytes, layers }: Weights): ReadonlyMap<string, string> {
  const names = Array.from({ length: files }, (_, i) => (files === 1 ? "model.safetensors" : `model-${pad(i + 1)}-of-${pad(files)}.safetensors`));
  const out = new Map(names.map((name) => [name, pointer(`${seed}/${name}`, Math.floor(bytes / files) + HEADER)]));
  if (layers === undefined || files === 1) return out;
  const place = (at: number): string => names[Math.min(files - 1, Math.floor((at * files) / layers))] ?? "";
  const map: [string, string][] = Array.from({ length: layers }, (_, at) => PARTS.map((part): [string, string] => [`model.layers.${at}.${part}.weight`, place(at)])).flat();
  map.push(["lm_head.weight", place(layers)], ["model.embed_tokens.weight", place(0)], ["model.norm.weight", place(layers)]);
  out.set("model.safetensors.index.json", `${JSON.stringify({ metadata: { total_size: bytes }, weight_map: Object.fromEntries(map) }, null, 2)}\n`);
  return out;
}
