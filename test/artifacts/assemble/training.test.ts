import { describe, expect, test } from "@jest/globals";
import { gguf, LLAMA } from "../weights/gguf-writer.ts";
import { all, factsOf, json, LLAMA_8B, only, pointer, value } from "./support.ts";

const CARD = (text: string): string => `---\nlicense: mit\n---\n# Demo\n\n${text}\n`;

describe("compute", () => {
  test("both methods on different sides of a threshold are a conflict", async () => {
    // 6 x 8.03e9 x 5e11 = 2.4e22: below. 500,000 h x 3600 s x 989.4e12 x 0.5 = 8.9e23: above.
    const model = only(await factsOf({ "config.json": json(LLAMA_8B), "README.md": CARD("Demo was trained on 500B tokens with 500,000 H100 GPU hours.") }));
    expect(all(model, "compute.flop").map((f) => f.method)).toEqual(["6PD", "hardware"]);
    expect(value(model, "compute.threshold_1e23")).toBe("below");
    expect(model.conflicts).toMatchObject([{ key: "compute.threshold_1e23", values: ["below", "above"] }]);
  });

  test("near a threshold the answer is close", async () => {
    const model = only(await factsOf({ "config.json": json(LLAMA_8B), "README.md": CARD("Demo was trained on 2T tokens.") }));
    expect(value(model, "compute.threshold_1e23")).toBe("close");
    expect(all(model, "compute.flop")[0]?.confidence).toBe("inferred");
  });

  test("no tokens and no hours: no estimate", async () => {
    const model = only(await factsOf({ "config.json": json(LLAMA_8B), "README.md": CARD("A model.") }));
    expect(model.facts.filter((f) => f.key.startsWith("compute."))).toEqual([]);
  });

  test("a merge's card repeats its parents' tokens: nothing was trained here", async () => {
    const model = only(await factsOf({ "config.json": json(LLAMA_8B), "mergekit_config.yml": "merge_method: slerp\nmodels:\n  - model: a/x\n  - model: b/y\n", "README.md": CARD("Demo was trained on 15T tokens.") }));
    expect(all(model, "compute.flop")).toEqual([]);
  });
});

describe("training files", () => {
  const NANOTRON = (tokens: { steps: number; length: number }, extra = ""): string => `${extra}general:\n  project: demo\n  run: r\nmodel:\n  model_config:\n    is_llama_config: true\n    hidden_size: 64\n    intermediate_size: 128\n    num_attention_heads: 4\n    num_hidden_layers: 2\n    num_key_value_heads: 4\n    tie_word_embeddings: true\n    vocab_size: 256\nparallelism:\n  dp: 2\n  tp: 1\n  pp: 1\ntokens:\n  batch_accumulation_per_replica: 1\n  micro_batch_size: 1\n  sequence_length: ${tokens.length}\n  train_steps: ${tokens.steps}\n`;

  test("a plan is said to be one, and disagreeing tokens of the card are a conflict", async () => {
    const model = only(await factsOf({ "train/pretrain.yaml": NANOTRON({ steps: 1_000_000, length: 1024 }), "README.md": CARD("Demo was trained on 9B tokens.") }));
    expect(all(model, "training.tokens")[0]).toMatchObject({ value: 2_048_000_000, confidence: "planned" });
    expect(model.conflicts).toMatchObject([{ key: "training.tokens", values: [2_048_000_000, 9e9] }]);
  });

  test("a config and a training file of one size are one model, others are not", async () => {
    const small = { ...LLAMA_8B, hidden_size: 64, intermediate_size: 128, num_attention_heads: 4, num_hidden_layers: 2, num_key_value_heads: 4, vocab_size: 256, tie_word_embeddings: true };
    const one = await factsOf({ "model/config.json": json(small), "train/pretrain.yaml": NANOTRON({ steps: 10_000, length: 1024 }) });
    expect(one.models.map((m) => m.id)).toEqual(["model"]);
    const two = await factsOf({ "model/config.json": json(LLAMA_8B), "train/pretrain.yaml": NANOTRON({ steps: 10_000, length: 1024 }) });
    expect(two.models.map((m) => m.id)).toEqual(["default", "model"]);
  });

  test("a data mix alone is a model in the making, and joins the only model where there is one", async () => {
    const blend = json({ datasets: [{ name: "x", path: "hf://org/x", weight: 1 }, { name: "y", path: "hf://org/y", weight: 2 }] });
    expect(value(only(await factsOf({ "recipes/data_blend.json": blend })), "datasets")).toEqual(["org/x", "org/y"]);
    const model = only(await factsOf({ "config.json": json(LLAMA_8B), "recipes/data_blend.json": blend }));
    expect([model.id, value(model, "datasets")]).toEqual(["default", ["org/x", "org/y"]]);
    expect(model.datasets).toHaveLength(2);
  });
});

describe("GGUF", () => {
  const file = (size: number, name = "Demo"): Uint8Array => gguf({ ...LLAMA, "general.name": name, "general.license": "mit", "llama.context_length": 8192 }, [{ name: "w", shape: [size, 10] }]);

  test("several quantisations of one model are one model; another size is another", async () => {
    expect((await factsOf({ "demo-q4.gguf": file(100), "demo-q8.gguf": file(100) })).models.map((m) => m.id)).toEqual(["default"]);
    expect((await factsOf({ "demo-1b.gguf": file(100), "demo-8b.gguf": file(800) })).models.map((m) => m.id)).toEqual(["demo-1b", "demo-8b"]);
  });

  test("the header counts, its metadata give licence and context", async () => {
    const model = only(await factsOf({ "demo.gguf": file(100) }));
    expect(all(model, "parameters.total")).toMatchObject([{ value: 1000, method: "gguf-header", confidence: "measured" }]);
    expect([value(model, "licence.id"), value(model, "context_length"), value(model, "model.name")]).toEqual([expect.stringMatching(/mit/i), 8192, "Demo"]);
  });

  test("pointers of GGUF files are never divided", async () => {
    const model = only(await factsOf({ "demo.gguf": pointer(5_000_000_000) }));
    expect([all(model, "parameters.total"), value(model, "weights.bytes")]).toEqual([[], 5_000_000_000]);
  });
});
