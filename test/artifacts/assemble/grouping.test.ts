import { describe, expect, test } from "@jest/globals";
import { all, factsOf, json, LLAMA_8B, only, pointer, safetensors, TINY, value } from "./support.ts";

const CARD = "---\nlicense: apache-2.0\nlanguage: [en, de]\ndatasets: [org/data]\n---\n# Demo\n";
const ids = async (files: Record<string, string | Uint8Array>): Promise<string[]> => (await factsOf(files)).models.map((m) => m.id);

describe("what is one model", () => {
  test("config, weights, tokenizer and card of one folder", async () => {
    const model = only(await factsOf({ "config.json": json(LLAMA_8B), "model.safetensors": pointer(16_060_522_496), "tokenizer_config.json": json({ tokenizer_class: "LlamaTokenizer" }), "README.md": CARD }));
    expect([model.id, model.path]).toEqual(["default", "."]);
    expect([value(model, "tokenizer"), value(model, "licence.id"), value(model, "languages"), value(model, "datasets")]).toEqual(["LlamaTokenizer", "Apache-2.0", ["de", "en"], ["org/data"]]);
    expect(value(model, "weights.sha256")).toEqual({ "model.safetensors": "a".repeat(64) });
    expect(value(model, "weights.bytes")).toBe(16_060_522_496);
  });

  test("parts, checkpoints and other formats in folders below", async () => {
    expect(await ids({ "config.json": json(LLAMA_8B), "model.safetensors": pointer(1), "original/consolidated.00.pth": pointer(2), "onnx/model.onnx": pointer(3), "checkpoint-500/model.safetensors": pointer(4) })).toEqual(["default"]);
  });

  test("a diffusers pipeline with its components", async () => {
    const model = only(await factsOf({
      "model_index.json": json({ _class_name: "StableDiffusionPipeline" }), "unet/config.json": json({ _class_name: "UNet2DConditionModel" }),
      "unet/diffusion_pytorch_model.safetensors": safetensors({ w: [10] }), "vae/diffusion_pytorch_model.safetensors": safetensors({ w: [5] }), "text_encoder/config.json": json({ architectures: ["CLIPTextModel"], model_type: "clip_text_model" }), "text_encoder/model.safetensors": safetensors({ w: [3] }),
    }));
    expect(value(model, "parameters.total")).toBe(18);
    expect([value(model, "modalities.input"), value(model, "modalities.output")]).toEqual([["text"], ["image"]]);
  });

  test("several configs without a config.json are several models", async () => {
    expect(await ids({ "configs/config_1b.json": json({ ...LLAMA_8B, num_hidden_layers: 4 }), "configs/config_8b.json": json(LLAMA_8B) })).toEqual(["configs/config_1b", "configs/config_8b"]);
  });

  test("another config of the same size beside config.json is the same model", async () => {
    expect(await ids({ "config.json": json(LLAMA_8B), "config_long.json": json({ ...LLAMA_8B, max_position_embeddings: 1_000_000 }) })).toEqual(["default"]);
  });

  test("folders with weights are models of their own", async () => {
    expect(await ids({ "7b/config.json": json(LLAMA_8B), "7b/model.safetensors": pointer(1), "1b/config.json": json(TINY), "1b/model.safetensors": pointer(2, "b") })).toEqual(["1b", "7b"]);
  });

  test("tests, fixtures, examples and vendored folders hold no released model", async () => {
    expect(await ids({ "tests/config.json": json(LLAMA_8B), "test_fixtures/model.safetensors": pointer(1), "examples/demo/config.json": json(LLAMA_8B), "third_party/x/model.bin": pointer(2), "node_modules/y/config.json": json(LLAMA_8B) })).toEqual([]);
  });

  test("evaluation task configs are no models", async () => {
    expect(await ids({ "eval/tasks/mmlu/config.json": json({ task: "mmlu" }), "config.json": json({ debug: true }) })).toEqual([]);
  });
});

describe("documents", () => {
  const TWO = { "1b/config.json": json({ ...LLAMA_8B, num_hidden_layers: 4 }), "8b/config.json": json(LLAMA_8B) };

  test("a root LICENSE covers every model that has none closer", async () => {
    const document = await factsOf({ ...TWO, "LICENSE": "MIT License\n\nCopyright (c) 2026 A\n", "8b/LICENSE": "GNU LESSER GENERAL PUBLIC LICENSE\n" });
    expect(document.models.map((m) => value(m, "licence.files"))).toEqual([["LICENSE"], ["8b/LICENSE"]]);
  });

  test("a root README goes to the model whose size it states", async () => {
    const document = await factsOf({ ...TWO, "README.md": "# Demo\n\nDemo has 8B parameters and was trained on 2T tokens.\n" });
    expect(document.models.map((m) => value(m, "training.tokens"))).toEqual([undefined, 2e12]);
  });

  test("front matter against LICENSE: both places", async () => {
    const mit = "MIT License\n\nCopyright (c) 2026 A\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the \"Software\"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.\n";
    const model = only(await factsOf({ "config.json": json(LLAMA_8B), "model.safetensors": pointer(16_060_522_496), "README.md": CARD, "LICENSE": mit }));
    expect(model.conflicts).toMatchObject([{ key: "licence.id", sources: [{ path: "LICENSE" }, { path: "README.md", line: 2 }] }]);
  });

  test("the card's context length against the config's", async () => {
    const card = `${CARD}\nDemo has a context length of 32K tokens.\n`;
    const model = only(await factsOf({ "config.json": json(LLAMA_8B), "README.md": card }));
    expect(model.conflicts).toMatchObject([{ key: "context_length", values: [131072, 32768] }]);
    const same = only(await factsOf({ "config.json": json(LLAMA_8B), "README.md": card.replace("32K", "128K") }));
    expect(same.conflicts).toEqual([]);
  });
});

describe("base models", () => {
  test("adapter config against front matter", async () => {
    const files = { "adapter_config.json": json({ peft_type: "LORA", base_model_name_or_path: "org/base-b" }), "adapter_model.safetensors": pointer(1), "README.md": "---\nbase_model: org/base-a\n---\n# Demo\n" };
    expect(only(await factsOf(files)).conflicts).toMatchObject([{ key: "base_model", values: [["org/base-a"], ["org/base-b"]] }]);
  });

  test("_name_or_path that is the model's own name is no base", async () => {
    const files = { "config.json": json({ ...LLAMA_8B, _name_or_path: "someone/my-model" }) };
    expect(value(only(await factsOf(files, "my-model")), "base_model")).toBeUndefined();
    expect(value(only(await factsOf(files, "other")), "base_model")).toEqual(["someone/my-model"]);
  });

  test("a base model without a relation hints at a fine-tune", async () => {
    const model = only(await factsOf({ "config.json": json(LLAMA_8B), "README.md": "---\nbase_model: org/base\n---\n# Demo\n" }));
    expect(all(model, "role_hint")).toMatchObject([{ value: "finetune", confidence: "inferred" }]);
  });
});

describe("repositories without artifacts", () => {
  test("a library and a README are no model", async () => {
    expect(await ids({ "README.md": "# A library\n\nRuns large language models of 7B parameters or more.\n", "LICENSE": "MIT License\n", "src/main.py": "" })).toEqual([]);
  });

  test("a model card with front matter is one", async () => {
    const model = only(await factsOf({ "README.md": CARD }));
    expect(value(model, "role_hint")).toBe("code-home");
  });

  test("model cards in several folders are several models, each with its own licence", async () => {
    const document = await factsOf({
      "models/one/MODEL_CARD.md": "# One\n\nOne has 1B parameters.\n", "models/one/LICENSE": "MIT License\n", "models/two/MODEL_CARD.md": "# Two\n\nTwo has 2B parameters.\n", "LICENSE": "Apache License\nVersion 2.0, January 2004\n",
      "README.md": "# Models\n\nThe models were trained on The Pile.\n",
    });
    expect(document.models.map((m) => [m.id, value(m, "parameters.total"), value(m, "licence.files")])).toEqual([["models/one", 1e9, ["models/one/LICENSE"]], ["models/two", 2e9, ["LICENSE"]]]);
  });

  test("several named cards in one folder are several models", async () => {
    expect(await ids({ "MODEL_CARD_a.md": "# A\n\nA has 1B parameters.\n", "MODEL_CARD_b.md": "# B\n\nB has 2B parameters.\n" })).toEqual(["MODEL_CARD_a", "MODEL_CARD_b"]);
  });

  test("translations of a card are no further models", async () => {
    expect(await ids({ "README.md": CARD, "README_zh.md": CARD, "README_ja.md": CARD })).toEqual(["default"]);
  });

  test("an empty repository", async () => {
    expect(await factsOf({})).toMatchObject({ models: [], unreadable: [] });
  });
});
