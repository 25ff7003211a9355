import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { configReaders } from "../../../src/artifacts/config/index.ts";
import type { ModelConfigDetail } from "../../../src/artifacts/config/model-config.ts";
import type { Reading } from "../../../src/artifacts/model.ts";
import { countParameters } from "../../../src/artifacts/parameters/index.ts";
import { alone, openText } from "../../support/open-text.ts";

async function read(path: string, content: unknown): Promise<Reading | undefined> {
  const file = openText(path, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  for (const reader of configReaders) {
    const found = reader.candidate(path) ? await reader.read(file, alone) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const values = (reading: Reading | undefined, key: string): unknown[] => (reading?.observations ?? []).filter((o) => o.key === key).map((o) => o.value);
const count = (reading: Reading | undefined): unknown => {
  const detail = reading?.detail as ModelConfigDetail | undefined;
  return detail?.architecture === undefined ? detail?.noFormula : countParameters(detail.architecture);
};

const LLAMA = {
  architectures: ["LlamaForCausalLM"], model_type: "llama", hidden_size: 4096, num_hidden_layers: 32, num_attention_heads: 32, num_key_value_heads: 8,
  intermediate_size: 14336, vocab_size: 128256, max_position_embeddings: 131072, tie_word_embeddings: false, torch_dtype: "bfloat16",
  rope_scaling: { rope_type: "llama3", factor: 8, original_max_position_embeddings: 8192 },
};

describe("transformers config.json", () => {
  test("gives architecture, dtype, context, vocabulary with their lines", async () => {
    const reading = await read("config.json", LLAMA);
    expect(values(reading, "architecture")).toEqual(["LlamaForCausalLM"]);
    expect(values(reading, "dtype")).toEqual(["bfloat16"]);
    expect(values(reading, "vocabulary.size")).toEqual([128256]);
    const context = reading?.observations.find((o) => o.key === "context_length");
    expect(context?.value).toBe(131072);
    expect(context?.sources).toEqual([{ path: "config.json", line: 12, detail: "rope_scaling llama3 × 8 from 8192" }]);
    expect(count(reading)).toEqual({ total: 8_030_261_248, active: 8_030_261_248 });
  });

  test("the newer key dtype is read like torch_dtype; no key gives no dtype", async () => {
    expect(values(await read("config.json", { ...LLAMA, torch_dtype: undefined, dtype: "float32" }), "dtype")).toEqual(["float32"]);
    expect(values(await read("config.json", { ...LLAMA, torch_dtype: undefined }), "dtype")).toEqual([]);
    expect(values(await read("config.json", { ...LLAMA, torch_dtype: "auto" }), "dtype")).toEqual([]);
  });

  test("content decides, not the name", async () => {
    expect(await read("config.json", { task: "mmlu", split: "test", num_fewshot: 5 })).toBeUndefined();
    expect(await read("config.json", "not json at all")).toBeUndefined();
    expect((await read("assets/hf/my_config.json", LLAMA))?.kind).toBe("model-config");
  });

  test("a broken file that claims to be a config is unreadable, with its line", async () => {
    const reading = await read("config.json", '{\n  "model_type": "llama",\n  "hidden_size": ,\n}');
    expect(reading?.observations).toEqual([]);
    expect(reading?.unreadable[0]).toMatchObject({ path: "config.json", line: 3 });
  });

  test("an unknown type has no formula and says so", async () => {
    expect(count(await read("config.json", { ...LLAMA, model_type: "zamba9" }))).toBe('no formula is known for model_type "zamba9"');
  });

  test("nested configs: facts of the language model, no count, image input", async () => {
    const reading = await read("config.json", { architectures: ["LlavaForConditionalGeneration"], model_type: "llava", text_config: { ...LLAMA, architectures: undefined }, vision_config: { hidden_size: 1024 } });
    expect(values(reading, "context_length")).toEqual([131072]);
    expect(values(reading, "modalities.input")).toEqual([["image", "text"]]);
    expect(values(reading, "dtype")).toEqual(["bfloat16"]);
    expect(count(reading)).toMatch(/several parts/);
  });

  test("a classifier head generates nothing and has no language-model count", async () => {
    const reading = await read("config.json", { ...LLAMA, architectures: ["LlamaForSequenceClassification"] });
    expect(values(reading, "role_hint")).toEqual(["classifier"]);
    expect(values(reading, "modalities.output")).toEqual([]);
    expect(count(reading)).toMatch(/generating head/);
  });

  test("a quantisation config is named; GPTQ hints at a derived model, native FP8 does not", async () => {
    const gptq = await read("config.json", { ...LLAMA, quantization_config: { quant_method: "gptq", bits: 4 } });
    expect([values(gptq, "quantization"), values(gptq, "role_hint")]).toEqual([["gptq 4-bit"], ["quantized"]]);
    const fp8 = await read("config.json", { ...LLAMA, quantization_config: { quant_method: "fp8" } });
    expect([values(fp8, "quantization"), values(fp8, "role_hint")]).toEqual([["fp8"], []]);
    expect(fp8?.detail).toMatchObject({ quantised: true });
  });

  test("_name_or_path is base-model evidence only where it is a public name", async () => {
    expect(values(await read("config.json", { ...LLAMA, _name_or_path: "org/base-model" }), "base_model")).toEqual(["org/base-model"]);
    for (const local of ["/home/me/ckpt/step_100", "./out", "../x/y", "", "checkpoint"]) {
      expect(values(await read("config.json", { ...LLAMA, _name_or_path: local }), "base_model")).toEqual([]);
    }
  });
});

describe("other dialects", () => {
  test("DBRX: nested ffn_config and attn_config", async () => {
    const reading = await read("model/config.json", {
      architectures: ["DbrxForCausalLM"], model_type: "dbrx", d_model: 6144, n_heads: 48, n_layers: 40, max_seq_len: 32768, vocab_size: 100352,
      attn_config: { kv_n_heads: 8 }, ffn_config: { ffn_hidden_size: 10752, moe_num_experts: 16, moe_top_k: 4 }, tie_word_embeddings: false, torch_dtype: "bfloat16",
    });
    expect(count(reading)).toEqual({ total: 131_596_523_520, active: 36_469_708_800 });
    expect(values(reading, "context_length")).toEqual([32768]);
  });

  test("BLOOM: n_embed, n_layer, no dtype, no length", async () => {
    const reading = await read("config.json", { architectures: ["BloomForCausalLM"], model_type: "bloom", n_embed: 14336, n_layer: 70, num_attention_heads: 112, vocab_size: 250880 });
    expect(count(reading)).toEqual({ total: 176_247_271_424, active: 176_247_271_424 });
    expect(values(reading, "context_length")).toEqual([]);
  });

  test("DeepSeek inference config: dim, n_routed_experts, a query rank of 0", async () => {
    const common = { n_heads: 128, kv_lora_rank: 512, qk_nope_head_dim: 128, qk_rope_head_dim: 64, v_head_dim: 128 };
    const v3 = await read("inference/configs/config_671B.json", { ...common, vocab_size: 129280, dim: 7168, inter_dim: 18432, moe_inter_dim: 2048, n_layers: 61, n_dense_layers: 3, n_routed_experts: 256, n_shared_experts: 1, n_activated_experts: 8, score_func: "sigmoid", q_lora_rank: 1536, dtype: "fp8" });
    expect(count(v3)).toEqual({ total: 671_026_419_200, active: 37_552_297_472 });
    expect(values(v3, "dtype")).toEqual(["float8"]);
    const lite = await read("config_16B.json", { ...common, n_heads: 16, vocab_size: 102400, dim: 2048, inter_dim: 10944, moe_inter_dim: 1408, n_layers: 27, n_dense_layers: 1, n_routed_experts: 64, n_shared_experts: 2, n_activated_experts: 6, q_lora_rank: 0 });
    expect(count(lite)).toMatchObject({ total: 15_706_484_224 });
  });

  test("Mistral params.json counts; Meta's, which hides whether embeddings are tied, does not", async () => {
    const mistral = { dim: 4096, n_layers: 32, head_dim: 128, hidden_dim: 14336, n_heads: 32, n_kv_heads: 8, vocab_size: 32000 };
    expect(count(await read("params.json", mistral))).toMatchObject({ total: 7_241_732_096 });
    expect(count(await read("params.json", { ...mistral, moe: { num_experts: 8, num_experts_per_tok: 2 } }))).toMatchObject({ total: 46_702_792_704 });
    expect(count(await read("params.json", { dim: 2048, n_layers: 16, n_heads: 32, n_kv_heads: 8, vocab_size: 128256, ffn_dim_multiplier: 1.5, multiple_of: 256 }))).toMatch(/one table/);
  });
});

describe("side files", () => {
  test("adapter_config.json names the base and is no model config", async () => {
    const reading = await read("adapter_config.json", { peft_type: "LORA", base_model_name_or_path: "org/base", r: 16 });
    expect(reading?.kind).toBe("adapter-config");
    expect([values(reading, "base_model"), values(reading, "base_model.relation"), values(reading, "role_hint")]).toEqual([["org/base"], ["adapter"], ["adapter"]]);
  });

  test.each([
    ["adapter_config.json", { peft_type: "LORA", base_model_name_or_path: "org/base", revision: "v1.0" }, ["org/base@v1.0"]],
    ["adapter_config.json", { peft_type: "LORA", base_model_name_or_path: "org/base", revision: null }, []],
    ["adapter_config.json", { peft_type: "LORA", base_model_name_or_path: "/mnt/base", revision: "v1.0" }, []],
    ["adapter_config.json", { peft_type: "LORA", base_model_name_or_path: "org/base", revision: "x".repeat(500) }, []],
    ["mergekit_config.yml", "models:\n  - model: a/one@v2+d/lora\n  - model: {model: {path: b/two, revision: main}}\n  - model: c/three\nmerge_method: linear\n", ["a/one@v2", "b/two@main"]],
  ] as const)("revisions of the bases in %s", async (path, content, revisions) => {
    expect(values(await read(path, content), "base_model.revision")).toEqual(revisions);
  });

  test("mergekit: every merged model once, in order, with its line", async () => {
    const reading = await read("mergekit_config.yml", "slices:\n  - sources:\n      - model: a/one\n        layer_range: [0, 32]\n      - model: b/two@main\n      - model: c/three+d/lora\nmerge_method: model_stock\nbase_model: a/one\ndtype: bfloat16\n");
    expect(values(reading, "base_model")).toEqual(["a/one", "b/two", "c/three"]);
    expect(reading?.observations.find((o) => o.value === "b/two")?.sources[0]?.line).toBe(5);
    expect(values(reading, "base_model.relation")).toEqual(["merge"]);
  });

  test("a YAML about merging branches is no merge config", async () => {
    expect(await read("merge.yml", "on: push\njobs: {}\n")).toBeUndefined();
    expect(await read("automerge.yaml", "merge_method: squash\n")).toBeUndefined();
  });

  test.each([
    ["quantize_config.json", { bits: 4, group_size: 128, desc_act: false }, "gptq 4-bit"], ["quant_config.json", { zero_point: true, q_group_size: 128, w_bit: 4 }, "awq 4-bit"],
    ["hf_quant_config.json", { producer: { name: "modelopt" }, quantization: { quant_algo: "FP8" } }, "fp8"],
  ])("%s", async (name, content, label) => { expect(values(await read(name, content), "quantization")).toEqual([label]); });

  test("processors prove inputs, pipelines prove outputs, tokenizers name their class", async () => {
    expect(values(await read("preprocessor_config.json", { image_processor_type: "SiglipImageProcessor" }), "modalities.input")).toEqual([["image"]]);
    expect(values(await read("preprocessor_config.json", { feature_extractor_type: "WhisperFeatureExtractor" }), "modalities.input")).toEqual([["audio"]]);
    expect(values(await read("model_index.json", { _class_name: "StableDiffusionXLPipeline", unet: ["diffusers", "UNet2DConditionModel"] }), "modalities.output")).toEqual([["image"]]);
    expect(values(await read("tokenizer_config.json", { tokenizer_class: "PreTrainedTokenizerFast" }), "tokenizer")).toEqual(["PreTrainedTokenizerFast"]);
  });
});

describe("hostile configs", () => {
  test("no content makes a reader throw or take long", async () => {
    const started = performance.now();
    const hostile = [
      `{"model_type": ${"[".repeat(100_000)}`, `{"model_type": "llama", "architectures": [${"\"x\",".repeat(10_000)}"y"]}`, '{"__proto__": {"model_type": "llama"}, "n_layers": 1}',
      `{"model_type": "${"a".repeat(1_000_000)}"}`, '{"model_type": "llama", "hidden_size": 1e308, "vocab_size": -1, "num_hidden_layers": 1e9}', '"model_type"', '["model_type"]',
    ];
    for (const content of hostile) await read("config.json", content);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("any JSON value with the marks gives a reading or nothing", async () => {
    await fc.assert(fc.asyncProperty(fc.json(), fc.constantFrom("model_type", "n_layers", "architectures", "peft_type", "bits"), async (json, mark) => {
      const text = `{"${mark}": ${json}, "dim": 1, "n_heads": 1}`;
      for (const name of ["config.json", "adapter_config.json", "quantize_config.json", "model_index.json"]) {
        const reading = await read(name, text);
        if (reading !== undefined) expect(Array.isArray(reading.observations)).toBe(true);
      }
    }), { numRuns: 200 });
  });
});
