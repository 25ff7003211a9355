import { describe, expect, test } from "@jest/globals";
import { card, of, placed, values } from "./support.ts";

const own = (text: string): string => `# Example 7B\n\n${text}\n`;

describe("statements that are taken", () => {
  test.each([
    ["Example is a model with 671B total parameters with 37B activated for each token.", 671e9, 37e9],
    ["It has 132B total parameters of which 36B parameters are active on any input.", 132e9, 36e9],
    ["- `Example-120b` (117B parameters with 5.1B active parameters)", 117e9, 5.1e9],
    ["* 176,247,271,424 parameters:", 176_247_271_424, undefined],
    ["This 7 billion parameter model is small.", 7e9, undefined],
    ["- Total parameters: **671B**\n- Activation parameters: **36.7B**", 671e9, 36.7e9],
    ["| Item | Value |\n|---|---|\n| Total params | 31.6B |\n| Active params | 3.2B per forward pass; 3.6B with embeddings |", 31.6e9, 3.2e9],
  ])("parameters: %s", async (text, total, active) => {
    const r = await card(own(text));
    expect(values(r, "parameters.total")).toEqual([total]);
    expect(values(r, "parameters.active")).toEqual(active === undefined ? [] : [active]);
  });

  test.each([
    ["We pre-train Example on 14.8 trillion diverse and high-quality tokens, followed by fine-tuning.", 14.8e12], ["It was pre-trained on 12T tokens of text.", 12e12], ["Total seen tokens: **366B**", 366e9],
    ["Each model saw 299,892,736,000 ~= 300B tokens during training.", 299_892_736_000], ["| Item | Value |\n|---|---|\n| Training tokens | 11T |", 11e12], ["The model was trained on 2 trillion tokens.", 2e12],
  ])("tokens: %s", async (text, tokens) => { expect(values(await card(own(text)), "training.tokens")).toEqual([tokens]); });

  test.each([
    ["It has a context length of 32K tokens.", 32_768], ["The context window is 128K.", 131_072], ["It accepts a context length of up to 32768 tokens.", 32_768], ["- Context length: 131,072", 131_072], ["Native context length 64k tokens, extensible later.", 65_536],
    ["A model with a 1M-token context.", 1_048_576],
  ])("context: %s", async (text, tokens) => { expect(values(await card(own(text)), "context_length")).toEqual([tokens]); });

  test("GPU hours with their phase, hardware, and hours from devices and days", async () => {
    const r = await card(own("Example requires only 2.788M H800 GPU hours for its full training. We complete pre-training at 2.664M H800 GPU hours."));
    expect(of(r, "training.gpu_hours").map((o) => [o.value, o.about, o.confidence])).toEqual([[2_788_000, undefined, "declared"], [2_664_000, "pre-training", "declared"]]);
    expect(values(r, "training.hardware")).toContain("H800");
    const days = await card(own("The model was trained on 384 H100 GPUs for 24 days."));
    expect(of(days, "training.gpu_hours")).toMatchObject([{ value: 221_184, confidence: "inferred" }]);
    expect(values(days, "training.hardware")).toEqual(["384 x H100"]);
  });

  test.each([
    ["trained with a knowledge cutoff date of December 2023.", "2023-12", undefined], ["| Item | Value |\n|---|---|\n| Pretraining data freshness | cutoff June 25, 2025 |", "2025-06-25", "pre-training"],
    ["- Knowledge cutoff: 2024-06-01", "2024-06-01", undefined], ["The pretraining data has a cutoff of 03/2024.", "2024-03", "pre-training"],
  ])("cut-off: %s", async (text, date, about) => { expect(of(await card(own(text)), "data.cutoff").map((o) => [o.value, o.about])).toEqual([[date, about]]); });

  test("a date whose order is open is not taken", async () => { expect(values(await card(own("Knowledge cutoff: 01/09/2025")), "data.cutoff")).toEqual([]); });

  test("synthetic data and where it comes from", async () => {
    const r = await card(own("We distill reasoning capabilities from DeepSeek-R1 into the model.\n\nThe model was post-trained on synthetic data generated with Llama 3.1."));
    expect(of(r, "data.synthetic").map((o) => (o.value as { generators: string[] }).generators)).toEqual([["deepseek-r1"], ["llama-3.1"]]);
    expect(values(await card(own("No synthetic data was used for training.")), "data.synthetic")).toEqual([]);
  });

  test("licences in prose: model, code, and neither said", async () => {
    const r = await card(own("This code repository is licensed under the MIT License. The model weights are released under the Example Terms."));
    expect([values(r, "licence.code"), values(r, "licence.id")]).toEqual([["MIT"], []]);
    expect(of(await card(own("All our open-weight models are licensed under Apache 2.0.")), "licence.id")).toMatchObject([{ value: "Apache-2.0" }]);
    expect(of(await card(own("- **Permissive Apache 2.0 license:** build freely")), "licence.id")).toMatchObject([{ value: "Apache-2.0", about: "unscoped" }]);
    expect(placed(await card(own("**License:** [Databricks Open Model License](https://example.org)")), "licence.id")).toEqual([["databricks-open-model-license", 3]]);
  });

  test("emissions and energy with a written unit", async () => {
    expect(values(await card(own("Total emissions of training were 1,900 tons CO2eq.")), "emissions.co2_grams")).toEqual([1.9e9]);
    expect(values(await card(own("Training consumed 433,196 kWh of electricity.")), "energy.kwh")).toEqual([433_196]);
    expect(values(await card(own("Carbon emissions of training: 25")), "emissions.co2_grams")).toEqual([]);
  });

  test("one row per model: each value carries its model, and the unit stands in the header", async () => {
    const r = await card("# Llama 3.1\n\n| | Training Time (GPU hours) | Emissions (tons CO2eq) |\n|---|---|---|\n| Llama 3.1 8B | 1.46M | 420 |\n| Llama 3.1 70B | 7.0M | 2,040 |\n| Total | 39.3M | 11,390 |\n");
    expect(of(r, "training.gpu_hours").map((o) => [o.value, o.about])).toEqual([[1_460_000, "Llama 3.1 8B"], [7_000_000, "Llama 3.1 70B"]]);
    expect(of(r, "emissions.co2_grams").map((o) => [o.value, o.about])).toEqual([[420e6, "Llama 3.1 8B"], [2040e6, "Llama 3.1 70B"]]);
  });

  test("one column per model", async () => {
    const r = await card("# OLMo\n\n| | OLMo 1B | OLMo 7B |\n|---|---|---|\n| Number of tokens | 3 Trillion | 2.5 Trillion |\n");
    expect(of(r, "training.tokens").map((o) => [o.value, o.about])).toEqual([[3e12, "OLMo 1B"], [2.5e12, "OLMo 7B"]]);
  });

  test("a table of pairs whose labels are its own", async () => {
    const r = await card("# Phi-9\n\n| **Developers** | Example |\n|---|---|\n| **Architecture** | 14B parameters, dense decoder |\n| **GPUs** | 1920 H100-80G |\n| **Training data** | 9.8T tokens |\n| **Status** | Offline dataset with a cutoff of June 2024 |\n");
    expect([placed(r, "parameters.total"), placed(r, "training.tokens"), placed(r, "training.hardware"), placed(r, "data.cutoff")]).toEqual([[[14e9, 5]], [[9.8e12, 7]], [["1920 H100-80G", 6]], [["2024-06", 8]]]);
  });

  test("market-based emissions are not the amount emitted", async () => {
    const r = await card("# OLMo\n\n| Model | Location-based emissions (tons CO2eq) | Market-based emissions (tons CO2eq) |\n|---|---|---|\n| OLMo 7B | 70 | 0 |\n");
    expect(values(r, "emissions.co2_grams")).toEqual([70e6]);
  });

  test("a statement of two values gives both", async () => {
    expect(values(await card(own("It was pre-trained on 12T tokens.\n\nThe model was trained on 11T tokens.")), "training.tokens")).toEqual([12e12, 11e12]);
  });

  test("a sentence over several lines has the line where it begins", async () => {
    expect(placed(await card(own("Some words first.\nExample was trained\non 2 trillion\ntokens of text.")), "training.tokens")).toEqual([[2e12, 4]]);
  });
});

describe("statements that are not taken", () => {
  test.each([
    "Compared to Mixtral with 141B total parameters, it is small.", "Llama 3.1 was trained on 15T tokens.", "Qwen2.5 72B has a context length of 128K.", "Our ablations on a 3B parameter model trained with 100B tokens showed little.",
    "We use a global batch size of 2.36M tokens.", "The vocabulary has 128K tokens.", "It holds 350B unique tokens after training data was filtered.", "Stage 1 is where we train on 4T or 5T tokens.", "We release models of 1B to 13B parameters.",
    "8B parameters and 70B parameters respectively.", "Example is a 70B and 8B parameter language model.", "The dataset contains 15 trillion tokens of training text.", "It outperforms models with 400B parameters.", "A minimum of 4 x 80GB GPUs is required; 8 H100 GPUs are recommended.",
    "## Evaluation\n\nThe model was trained on 12T tokens and has 7B parameters.", "## Multi-Token Prediction (MTP) Modules\n\n- Parameters: 11.5B parameters\n- Activation parameters: 2.4B", "```\ntrained on 12T tokens with 7B parameters\n```", "<!-- trained on 12T tokens with 7B parameters -->",
    "## Benchmarks\n\n| Model | # Total Params | Context Length |\n|---|---|---|\n| Example 7B | 7B | 32K |", "The model has 7 parameters and 12 tokens.", "671B of 37B activated for each token",
  ])("%s", async (text) => {
    const r = await card(own(text));
    expect([values(r, "parameters.total"), values(r, "parameters.active"), values(r, "training.tokens"), values(r, "context_length"), values(r, "training.hardware")].map((v) => v.filter((x) => x !== 37e9))).toEqual([[], [], [], [], []]);
  });

  test("another version of the same family is another model", async () => {
    expect(values(await card("# DeepSeek-V3\n\nDeepSeek-V2 has 236B total parameters.\n\nDeepSeek-V3 has 671B total parameters.\n"), "parameters.total")).toEqual([671e9]);
  });

  test("rows and columns of other models are left out", async () => {
    const r = await card("# OLMo 2\n\n| Model | Total params |\n|---|---|\n| OLMo 2 7B | 7.3B |\n| Qwen2.5 7B | 7.6B |\n\n| | OLMo 2 7B | Llama 3.1 8B |\n|---|---|---|\n| Training tokens | 4T | 15T |\n");
    expect(of(r, "parameters.total").map((o) => o.about)).toEqual(["OLMo 2 7B"]);
    expect(values(r, "training.tokens")).toEqual([4e12]);
  });
});

describe("links, parents and datasets", () => {
  test("public summaries", async () => {
    const r = await card(own("See the [public summary of training content](https://cdn.example.org/example-eu-ai-act-public-summary-of-training-content.pdf).\nSpace: https://huggingface.co/spaces/org/example-eu-data-transparency\n[Template](https://digital-strategy.ec.europa.eu/en/library/public-summary)\n[Paper](https://arxiv.org/abs/2411.1)"));
    expect(placed(r, "summary.links")).toEqual([["https://cdn.example.org/example-eu-ai-act-public-summary-of-training-content.pdf", 3], ["https://huggingface.co/spaces/org/example-eu-data-transparency", 4]]);
  });

  test("parents named in prose, in a list, and in a pasted merge configuration", async () => {
    expect(values(await card(own("This model is a fine-tuned version of [org/base](https://huggingface.co/org/base) on our data.")), "base_model")).toEqual(["org/base"]);
    expect(values(await card(own("It is a merge of the following models:\n* [org/a](https://huggingface.co/org/a)\n* [org/b](https://huggingface.co/org/b)")), "base_model")).toEqual(["org/a", "org/b"]);
    const r = await card(own("<details>\n\n```yaml\nmodels:\n  - model: org/a\n  - model: org/b\nmerge_method: slerp\nbase_model: org/a\n```\n</details>"));
    expect(placed(r, "base_model")).toEqual([["org/a", 10], ["org/a", 7], ["org/b", 8]]);
    expect(values(r, "base_model.relation")).toEqual(["merge"]);
  });

  test("datasets of a pasted fine-tuning configuration", async () => {
    const r = await card(own("```yaml\nbase_model: org/base\ndatasets:\n  - path: org/data\n    type: alpaca\n  - path: ./local.jsonl\n```"));
    expect(r?.datasets.map((d) => [d.id, d.context, d.source.line])).toEqual([["org/data", "training-config", 6], ["./local.jsonl", "training-config", 8]]);
  });

  test("a link to another model is no parent", async () => {
    expect(values(await card(own("The instruct version can be found [here](https://huggingface.co/org/instruct). Compare with [other](https://huggingface.co/org/other).")), "base_model")).toEqual([]);
  });

  test("datasets in prose are mentions with their sentence", async () => {
    const r = await card(own("We removed Books3 from the mix. See [corpus](https://huggingface.co/datasets/org/corpus)."));
    expect(r?.datasets.map((d) => [d.id, d.context])).toEqual([["org/corpus", "prose"], ["Books3", "prose"]]);
    expect(r?.datasets[1]?.raw).toContain("We removed Books3");
  });
});

describe("placeholders and titles", () => {
  const placeholders = async (text: string): Promise<unknown> => (of(await card(text), "documents")[0]?.value as { placeholders?: unknown } | undefined)?.placeholders;

  test("each with its line and label", async () => {
    expect(await placeholders("# A\n\n- **Developed by:** [More Information Needed]\n**Emissions:** *(Forthcoming.)*\n\nTODO\n\nSee [here](URL).\n")).toEqual([
      { line: 3, text: "[More Information Needed]", label: "Developed by" }, { line: 4, text: "(Forthcoming.)", label: "Emissions" }, { line: 6, text: "TODO" }, { line: 8, text: "See here." },
    ]);
  });

  test("ordinary text is none", async () => {
    expect(await placeholders("# A\n\nA forthcoming paper describes it. [Add a model](https://x.org). The todo list app. Release: N/A\n")).toEqual([]);
  });

  test.each([["# Model Card for Example 7B", "Example 7B"], ["# Pythia: Interpreting Transformers", "Pythia"], ["# Contributing guide", undefined], ["# Training Data", undefined]])("%s", async (title, name) => {
    expect(values(await card(`${title}\n`), "model.name")).toEqual(name === undefined ? [] : [name]);
  });
});
