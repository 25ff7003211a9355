import { readFacts } from "../../../src/artifacts/facts.ts";
import type { Fact, FactKey, FactsDocument, Json, ModelFacts } from "../../../src/artifacts/model.ts";
import { MemorySource } from "../../support/memory-source.ts";

/** Facts of a repository in memory. */
export async function factsOf(files: Readonly<Record<string, string | Uint8Array>>, name = "repo"): Promise<FactsDocument> {
  return (await readFacts(new MemorySource(files, { name }))).facts;
}

/** The only model; fails the test where there is none or are several. */
export function only(document: FactsDocument): ModelFacts {
  const [model, ...others] = document.models;
  if (model === undefined || others.length > 0) throw new Error(`expected one model, found ${document.models.map((m) => m.id).join(", ") || "none"}`);
  return model;
}

export function all(model: ModelFacts, key: FactKey): readonly Fact[] {
  return model.facts.filter((f) => f.key === key);
}

export function value(model: ModelFacts, key: FactKey): Json | undefined {
  return all(model, key)[0]?.value;
}

export const json = (data: unknown): string => JSON.stringify(data, null, 2);

export function pointer(bytes: number, digit = "a"): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize ${bytes}\n`;
}

/** A safetensors file of one BF16 tensor per entry of `shapes`, with zeros as data. */
export function safetensors(shapes: Readonly<Record<string, readonly number[]>>, dtype = "BF16", width = 2): Uint8Array {
  const header: Record<string, unknown> = {};
  let at = 0;
  for (const [name, shape] of Object.entries(shapes)) {
    const bytes = shape.reduce((a, b) => a * b, 1) * width;
    header[name] = { dtype, shape, data_offsets: [at, at + bytes] };
    at += bytes;
  }
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, Buffer.alloc(at)]);
}

/** A Llama config of 8,030,261,248 parameters. */
export const LLAMA_8B = {
  architectures: ["LlamaForCausalLM"], model_type: "llama", hidden_size: 4096, num_hidden_layers: 32, num_attention_heads: 32, num_key_value_heads: 8,
  intermediate_size: 14336, vocab_size: 128256, max_position_embeddings: 131072, tie_word_embeddings: false, torch_dtype: "bfloat16",
};
export const LLAMA_8B_COUNT = 8_030_261_248;

/** A small Llama of 2 layers: hidden 8, feed-forward 16, vocabulary 32, untied. */
export const TINY = { ...LLAMA_8B, hidden_size: 8, num_hidden_layers: 2, num_attention_heads: 2, num_key_value_heads: 1, intermediate_size: 16, vocab_size: 32 };
/** 2*32*8 + 2*(2*8*8 + 2*8*4 + 3*8*16 + 2*8) + 8. */
export const TINY_COUNT = 1704;
