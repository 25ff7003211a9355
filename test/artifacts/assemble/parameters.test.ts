import { describe, expect, test } from "@jest/globals";
import { all, factsOf, json, LLAMA_8B, LLAMA_8B_COUNT, only, pointer, safetensors, TINY, TINY_COUNT, value } from "./support.ts";

const INDEX = (bytes: number, extra: object = {}): string => json({ metadata: { total_size: bytes, ...extra }, weight_map: { "a.weight": "model-00001-of-00002.safetensors", "b.weight": "model-00002-of-00002.safetensors" } });
const SHARDS = { "model-00001-of-00002.safetensors": pointer(9_000_000_000), "model-00002-of-00002.safetensors": pointer(7_060_556_336, "b") };

describe("parameters.total: the order of sources", () => {
  test("the index's total size divided by the dtype is exact and best, the formula and the pointers agree", async () => {
    const model = only(await factsOf({ "config.json": json(LLAMA_8B), "model.safetensors.index.json": INDEX(16_060_522_496), ...SHARDS }));
    const [fact] = all(model, "parameters.total");
    expect(fact).toMatchObject({ value: LLAMA_8B_COUNT, method: "index-size", confidence: "measured", unit: "parameters" });
    expect(fact?.sources.map((s) => s.path)).toEqual(["model.safetensors.index.json", "model-00001-of-00002.safetensors", "config.json"]);
    expect(fact?.sources[0]?.line).toBe(3);
    expect(model.conflicts).toEqual([]);
    expect(value(model, "parameters.band")).toBe("5B-15B");
    expect(value(model, "parameters.active")).toBe(LLAMA_8B_COUNT);
  });

  test("a header beats everything", async () => {
    const model = only(await factsOf({ "config.json": json(TINY), "model.safetensors": safetensors({ w: [TINY_COUNT] }) }));
    expect(all(model, "parameters.total")).toMatchObject([{ value: TINY_COUNT, method: "safetensors-header" }]);
  });

  test("pointers alone: high by the headers only, measured where the dtype is stated", async () => {
    const model = only(await factsOf({ "config.json": json({ ...LLAMA_8B, model_type: "novel" }), ...SHARDS }));
    const [fact] = all(model, "parameters.total");
    expect(fact).toMatchObject({ method: "lfs-pointers", confidence: "measured" });
    expect(Math.abs(Number(fact?.value) / LLAMA_8B_COUNT - 1)).toBeLessThan(0.0001);
  });

  test("a missing dtype is an assumption, shown as one", async () => {
    const model = only(await factsOf({ "config.json": json({ ...LLAMA_8B, model_type: "novel", torch_dtype: undefined }), ...SHARDS }));
    const [fact] = all(model, "parameters.total");
    expect(fact?.confidence).toBe("inferred");
    expect(fact?.sources[0]?.detail).toMatch(/an assumption: no dtype is stated/);
    expect(value(model, "dtype")).toBeUndefined();
  });

  test("float32 uploads are not counted double where the architecture tells", async () => {
    const model = only(await factsOf({ "config.json": json({ ...LLAMA_8B, torch_dtype: undefined }), "model.safetensors": pointer(4 * LLAMA_8B_COUNT + 5000) }));
    expect(model.conflicts).toEqual([]);
    expect(Math.abs(Number(value(model, "parameters.total")) / LLAMA_8B_COUNT - 1)).toBeLessThan(0.0001);
  });

  test("a dtype that contradicts the sizes is a conflict with both places", async () => {
    const model = only(await factsOf({ "config.json": json(LLAMA_8B), "model.safetensors": pointer(4 * LLAMA_8B_COUNT) }));
    expect(model.conflicts).toMatchObject([{ key: "parameters.total", sources: [{ path: "model.safetensors" }, { path: "config.json" }] }]);
  });

  test("an incomplete shard set is a lower bound and is not used beside a formula", async () => {
    const shards = { "model-00001-of-00002.safetensors": pointer(9_000_000_000) };
    const known = only(await factsOf({ "config.json": json(LLAMA_8B), ...shards }));
    expect(all(known, "parameters.total")).toMatchObject([{ value: LLAMA_8B_COUNT, method: "config-formula" }]);
    expect(known.conflicts).toEqual([]);
    const unknown = only(await factsOf({ "config.json": json({ ...LLAMA_8B, model_type: "novel" }), ...shards }));
    const [fact] = all(unknown, "parameters.total");
    expect(fact?.sources[0]?.detail).toMatch(/^at least: 1 of 2 files/);
    expect(fact?.sources.map((s) => s.detail).join()).toContain('no formula is known for model_type "novel"');
    expect(value(unknown, "parameters.band")).toBeUndefined();
  });

  test("sizes of quantised weights are never divided", async () => {
    const config = { ...LLAMA_8B, quantization_config: { quant_method: "gptq", bits: 4 } };
    const model = only(await factsOf({ "config.json": json(config), "model.safetensors": pointer(5_700_000_000) }));
    expect(all(model, "parameters.total")).toMatchObject([{ value: LLAMA_8B_COUNT, method: "config-formula" }]);
    expect(model.conflicts).toEqual([]);
    const unknown = only(await factsOf({ "config.json": json({ ...config, model_type: "novel" }), "model.safetensors": pointer(5_700_000_000) }));
    expect(all(unknown, "parameters.total")).toEqual([]);
  });

  test("a quantize_config.json beside the weights counts too", async () => {
    const model = only(await factsOf({ "config.json": json({ ...LLAMA_8B, model_type: "novel" }), "quantize_config.json": json({ bits: 4, group_size: 128 }), "model.safetensors": pointer(5_700_000_000) }));
    expect(all(model, "parameters.total")).toEqual([]);
    expect(value(model, "role_hint")).toBe("quantized");
  });

  test("files named after a quantisation type, with a base model, are hinted as quantised and not as a fine-tune", async () => {
    const readme = "---\nlicense: mit\nbase_model: org/base\n---\n# Demo\n";
    const hint = async (name: string): Promise<unknown> => value(only(await factsOf({ [name]: pointer(4_920_734_272), "README.md": readme })), "role_hint");
    expect(await hint("demo-Q4_K_M.gguf")).toBe("quantized");
    expect(await hint("demo.IQ3_XS-00001-of-00002.gguf")).toBe("quantized");
    expect(await hint("demo-BF16.gguf")).toBe("finetune");
  });

  test("the index's own total is never preferred, and its tied head counted twice is a conflict", async () => {
    const model = only(await factsOf({ "config.json": json(LLAMA_8B), "model.safetensors.index.json": INDEX(16_060_522_496, { total_parameters: 8_431_000_000 }), ...SHARDS }));
    expect(value(model, "parameters.total")).toBe(LLAMA_8B_COUNT);
    expect(model.conflicts).toMatchObject([{ key: "parameters.total", values: [LLAMA_8B_COUNT, 8_431_000_000] }]);
  });

  test("a card's claim is compared by its digits", async () => {
    const with8 = only(await factsOf({ "config.json": json(LLAMA_8B), "README.md": "---\nlicense: mit\n---\n# Demo 8B\n\nDemo 8B has 8B parameters.\n" }));
    expect(with8.conflicts).toEqual([]);
    const with13 = only(await factsOf({ "config.json": json(LLAMA_8B), "README.md": "---\nlicense: mit\n---\n# Demo\n\nDemo has 13B parameters.\n" }));
    expect(with13.conflicts).toMatchObject([{ key: "parameters.total", values: [LLAMA_8B_COUNT, 13e9] }]);
  });

  test("one model in two formats counts once", async () => {
    const model = only(await factsOf({ "config.json": json(LLAMA_8B), "model.safetensors": pointer(2 * LLAMA_8B_COUNT), "pytorch_model.bin": pointer(2 * LLAMA_8B_COUNT, "b") }));
    expect(value(model, "parameters.total")).toBe(LLAMA_8B_COUNT);
    expect(value(model, "weights.format")).toEqual(["pytorch", "safetensors"]);
    expect(value(model, "weights.files")).toEqual(["model.safetensors", "pytorch_model.bin"]);
  });

  test("an adapter's size is not the model's", async () => {
    const model = only(await factsOf({ "adapter_config.json": json({ peft_type: "LORA", base_model_name_or_path: "org/base", r: 8 }), "adapter_model.safetensors": safetensors({ w: [100] }) }));
    expect(all(model, "parameters.total")).toEqual([]);
    expect([value(model, "base_model"), value(model, "base_model.relation"), value(model, "role_hint")]).toEqual([["org/base"], "adapter", "adapter"]);
  });
});

describe("mixture of experts", () => {
  const MIXTRAL = { ...LLAMA_8B, architectures: ["MixtralForCausalLM"], model_type: "mixtral", vocab_size: 32000, num_local_experts: 8, num_experts_per_tok: 2 };
  const CARD = "---\nlicense: mit\n---\n# Demo\n\nDemo was trained on 1T tokens.\n";

  test("the active count goes into 6PD", async () => {
    const model = only(await factsOf({ "config.json": json(MIXTRAL), "README.md": CARD }));
    expect(value(model, "parameters.active")).toBe(12_879_925_248);
    expect(all(model, "compute.flop")).toMatchObject([{ method: "6PD", value: 6 * 12_879_925_248 * 1e12 }]);
  });

  test("without an active count there is no estimate, only a bound in words", async () => {
    const model = only(await factsOf({ "config.json": json({ ...MIXTRAL, model_type: "novel_moe" }), "model.safetensors": pointer(93_405_585_408), "README.md": CARD }));
    expect(value(model, "parameters.total")).toBe(46_702_792_704);
    expect(all(model, "compute.flop")).toEqual([]);
    expect(all(model, "parameters.total")[0]?.sources.at(-1)?.detail).toMatch(/upper bound and no estimate/);
  });
});
