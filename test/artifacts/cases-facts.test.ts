import { describe, expect, test } from "@jest/globals";
import { existsSync } from "node:fs";
import { type Facts, readFacts } from "../../src/artifacts/facts.ts";
import type { Fact, FactKey, Json, ModelFacts } from "../../src/artifacts/model.ts";
import { openFolder } from "../../src/repository/folder.ts";
import { shared } from "../support/shared.ts";

/**
 * What each case demands of the facts, by case id. Demands on records (registers, policies, summaries) and on the report are
 * tested where those are made.
 */
const folder = shared("cases");
const cases = new Map<string, Promise<Facts>>();

function read(id: string): Promise<Facts> {
  const known = cases.get(id) ?? (async () => {
    const source = await openFolder(`${folder ?? ""}/${id}/files`);
    try {
      return await readFacts(source);
    } finally {
      await source.close();
    }
  })();
  cases.set(id, known);
  return known;
}

async function model(id: string, modelId?: string): Promise<ModelFacts> {
  const { models } = (await read(id)).facts;
  const found = modelId === undefined ? models[0] : models.find((m) => m.id === modelId);
  if (found === undefined) throw new Error(`${id}: no model ${modelId ?? ""} among ${models.map((m) => m.id).join(", ")}`);
  return found;
}

const all = (m: ModelFacts, key: FactKey): readonly Fact[] => m.facts.filter((f) => f.key === key);
const first = (m: ModelFacts, key: FactKey): Json | undefined => all(m, key)[0]?.value;
const paths = (m: ModelFacts, key: FactKey): string[] => all(m, key).flatMap((f) => f.sources.map((s) => s.path));

/** Left out, with the notice that `shared` prints, where the cases are absent. */
function on(id: string, tests: () => void): void {
  if (folder !== undefined && existsSync(`${folder}/${id}`)) describe(id, tests);
}

function within(actual: Json | undefined, expected: number, part: number): void {
  expect(typeof actual).toBe("number");
  expect(Math.abs(Number(actual) / expected - 1)).toBeLessThanOrEqual(part);
}

describe("cases", () => {
  test("are there, or were announced as absent", () => { expect(folder === undefined || existsSync(folder)).toBe(true); });

  on("03-smollm3-3b", () => {
    const id = "03-smollm3-3b";
    test("five training files of one architecture are one model, exact to the unit", async () => {
      expect((await read(id)).facts.models).toHaveLength(1);
      const m = await model(id);
      expect(first(m, "parameters.total")).toBe(3_075_098_624);
      expect(first(m, "parameters.band")).toBe("500M-5B");
    });
    test("tokens of the resumed run count once; long context comes on top", async () => {
      const m = await model(id);
      expect(all(m, "training.tokens").map((f) => f.value)).toEqual(expect.arrayContaining([11_135_877_120_000, 47_185_920_000, 51_904_512_000]));
      expect(first(m, "training.tokens")).toBe(11_135_877_120_000);
      expect(all(m, "training.tokens")[0]?.confidence).toBe("planned");
    });
    test("above 1e23 FLOP from the config alone; both methods and the implied utilisation", async () => {
      const m = await model(id);
      const flop = all(m, "compute.flop");
      within(flop.find((f) => f.method === "6PD")?.value, 2.0546e23, 0.05);
      within(flop.find((f) => f.method === "hardware")?.value, 3.94e23, 0.05);
      expect(flop.find((f) => f.method === "hardware")?.sources[0]?.detail).toMatch(/utilisation 0\.5/);
      within(first(m, "compute.utilisation"), 0.26, 0.05);
      expect([first(m, "compute.threshold_1e23"), first(m, "compute.threshold_1e25")]).toEqual(["above", "below"]);
    });
    test("datasets that stand in comments only, with weights that need not sum to 1", async () => {
      const m = await model(id);
      expect(first(m, "datasets")).toEqual(expect.arrayContaining(["HuggingFaceFW/fineweb-2", "HuggingFaceFW/fineweb-edu", "HuggingFaceTB/finemath", "allenai/dolmino-mix-1124", "bigcode/the-stack-v2", "epfml/FineWeb2-HQ", "mlfoundations/dclm-baseline-1.0"]));
      expect(m.datasets.some((d) => d.weight !== undefined)).toBe(true);
      expect(m.conflicts).toEqual([]);
    });
    test("tokenizer and licence; no summary is claimed to be in the files", async () => {
      const m = await model(id);
      expect(first(m, "tokenizer")).toBe("meta-llama/Llama-3.2-1B");
      expect([first(m, "licence.id"), first(m, "licence.files")]).toEqual(["Apache-2.0", ["LICENSE"]]);
    });
  });

  on("04-olmo2-1b", () => {
    const id = "04-olmo2-1b";
    test("parameters from embedding_size, not vocab_size; below 1e23", async () => {
      const m = await model(id);
      expect(first(m, "parameters.total")).toBe(1_484_916_736);
      within(all(m, "compute.flop").find((f) => f.method === "6PD")?.value, 3.608e22, 0.05);
      expect(first(m, "compute.threshold_1e23")).toBe("below");
    });
    test("tokens are the duration and not t_max; stage 2 is a fact of its own", async () => {
      const tokens = all(await model(id), "training.tokens").map((f) => f.value);
      expect(tokens[0]).toBe(4e12);
      expect(tokens).toContain(50e9);
      expect(tokens).not.toContain(5e12);
    });
    test("1,122 shard URLs are five sources", async () => {
      const m = await model(id);
      const stage1 = new Set(m.datasets.filter((d) => d.source.path.endsWith("stage1.yaml")).map((d) => d.id));
      expect(stage1.size).toBeGreaterThanOrEqual(5);
      expect(stage1.size).toBeLessThanOrEqual(7);
      expect(first(m, "licence.id")).toBe("Apache-2.0");
    });
    test("13B figures of the README are not this model's", async () => {
      const m = await model(id);
      expect(all(m, "parameters.total").map((f) => f.value)).toEqual([1_484_916_736]);
      expect(m.conflicts.filter((c) => c.key === "parameters.total")).toEqual([]);
    });
  });

  on("05-pythia-1.4b", () => {
    const id = "05-pythia-1.4b";
    test("one model per folder; padded vocabulary; tokens from the GPU count in a comment", async () => {
      expect((await read(id)).facts.models.map((m) => m.id)).toEqual(["models/1.4B", "models/12B"]);
      const m = await model(id, "models/1.4B");
      expect(first(m, "parameters.total")).toBe(1_414_647_808);
      expect(first(m, "training.tokens")).toBe(299_892_736_000);
      within(first(m, "compute.flop"), 2.5455e21, 0.05);
      expect(first(m, "compute.threshold_1e23")).toBe("below");
      expect(first(m, "licence.id")).toBe("Apache-2.0");
    });
    test("the dataset is named by a file path; no weights are claimed", async () => {
      const m = await model(id, "models/1.4B");
      expect(m.datasets.find((d) => /pile/i.test(d.id))?.source).toMatchObject({ path: "models/1.4B/pythia-1.4b.yml" });
      expect([m.weights, all(m, "weights.files")]).toEqual([[], []]);
    });
  });

  on("05-pythia-1.4b", () => {
    test("digests of the data shards are on record, and the README's The Pile is a mention in prose", async () => {
      for (const m of (await read("05-pythia-1.4b")).facts.models) {
        expect(paths(m, "data.integrity")).toEqual(["utils/shard_hashes.txt"]);
        expect(m.datasets.some((d) => d.id === "The Pile" && d.context === "prose" && d.source.path === "README.md")).toBe(true);
      }
    });
  });

  on("08-dbrx", () => {
    const id = "08-dbrx";
    test("total and active of the mixture, matching what the card states", async () => {
      const m = await model(id);
      expect([first(m, "parameters.total"), first(m, "parameters.active")]).toEqual([131_596_523_520, 36_469_708_800]);
      expect(m.conflicts).toEqual([]);
    });
    test("6PD with the active parameters: above 1e23, below 1e25", async () => {
      const m = await model(id);
      for (const fact of all(m, "compute.flop")) within(fact.value, 2.626e24, 0.05);
      expect([first(m, "compute.threshold_1e23"), first(m, "compute.threshold_1e25")]).toEqual(["above", "below"]);
    });
    test("custom licence, no dataset, context, cut-off, tokens", async () => {
      const m = await model(id);
      expect(first(m, "licence.id")).toMatch(/databricks/);
      expect([all(m, "datasets"), first(m, "context_length"), first(m, "data.cutoff"), first(m, "training.tokens")]).toEqual([[], 32768, "2023-12", 12e12]);
    });
  });

  on("09-deepseek-v3", () => {
    const id = "09-deepseek-v3";
    test("three configs are three models", async () => {
      expect((await read(id)).facts.models.map((m) => m.id)).toEqual(["inference/configs/config_16B", "inference/configs/config_671B", "inference/configs/config_v3.1"]);
    });
    test("total without MTP, active, and neither 671e9 nor 685e9 in 6PD", async () => {
      const m = await model(id, "inference/configs/config_671B");
      expect([first(m, "parameters.total"), first(m, "parameters.active")]).toEqual([671_026_419_200, 37_552_297_472]);
      within(all(m, "compute.flop").find((f) => f.method === "6PD")?.value, 3.29e24, 0.05);
      expect([first(m, "compute.threshold_1e23"), first(m, "compute.threshold_1e25")]).toEqual(["above", "below"]);
    });
    test("code MIT and model licence are different facts, for every model", async () => {
      for (const m of (await read(id)).facts.models) {
        expect(first(m, "licence.code")).toBe("MIT");
        expect(first(m, "licence.id")).toMatch(/deepseek/);
        expect(paths(m, "licence.id")[0]).toBe("LICENSE-MODEL");
        expect(all(m, "licence.id").map((f) => f.value)).not.toContain("MIT");
      }
    });
    test("tokens, hours and synthetic data stated in the README", async () => {
      const m = await model(id, "inference/configs/config_671B");
      expect([first(m, "training.tokens"), first(m, "training.gpu_hours")]).toEqual([14.8e12, 2_788_000]);
      expect(all(m, "training.gpu_hours").map((f) => f.value)).toContain(2_664_000);
      expect(JSON.stringify(all(m, "data.synthetic"))).toMatch(/R1/);
      expect(first(m, "context_length")).toBe(131_072);
    });
    test("the small config gets no figures of the large model", async () => {
      const m = await model(id, "inference/configs/config_16B");
      expect([first(m, "parameters.total"), all(m, "training.tokens"), all(m, "compute.flop")]).toEqual([15_706_484_224, [], []]);
    });
  });

  on("10-bloom-mirror", () => {
    const id = "10-bloom-mirror";
    test("a corrupt index is unreadable with its line, and nothing of it is used", async () => {
      expect((await read(id)).facts.unreadable).toMatchObject([{ path: "model.safetensors.index.json" }]);
      const m = await model(id);
      expect(m.facts.flatMap((f) => f.sources).map((s) => s.path)).not.toContain("model.safetensors.index.json");
    });
    test("parameters by formula; the incomplete shard set is only a bound, the missing dtype an assumption in words", async () => {
      const m = await model(id);
      expect(all(m, "parameters.total")).toMatchObject([{ value: 176_247_271_424, method: "config-formula" }]);
      expect(all(m, "parameters.total")[0]?.sources.map((s) => s.detail).join(" | ")).toMatch(/at least: 4 of 72 files.*assumption: no dtype is stated/);
      expect(all(m, "dtype")).toEqual([]);
    });
    test("weights are LFS pointers with digests", async () => {
      const m = await model(id);
      expect(m.weights.every((w) => w.stored === "lfs" && /^[0-9a-f]{64}$/.test(w.sha256 ?? ""))).toBe(true);
      expect(first(m, "weights.sha256")).toMatchObject({ "model_00001-of-00072.safetensors": "069a00c03b0397f9befb533e6b0f68072cb550d69050868d16d76450c8000357" });
      expect(JSON.stringify(all(m, "weights.files")[0]?.sources)).toContain("4 of 72 shards");
    });
    test("emissions in grams, languages, context, tokens, licence", async () => {
      const m = await model(id);
      expect(all(m, "emissions.co2_grams")).toMatchObject([{ value: 24_700_000, unit: "g" }]);
      expect((first(m, "languages") as readonly string[]).length).toBe(46);
      expect([first(m, "context_length"), first(m, "training.tokens"), first(m, "licence.id")]).toEqual([2048, 366e9, "bigscience-bloom-rail-1.0"]);
    });
    test("above 1e23", async () => {
      const m = await model(id);
      within(all(m, "compute.flop").find((f) => f.method === "6PD")?.value, 3.87e23, 0.05);
      expect(first(m, "compute.threshold_1e23")).toBe("above");
    });
  });

  on("13-mergekit-8b", () => {
    const id = "13-mergekit-8b";
    test("parameters from the index, agreeing with formula and pointers", async () => {
      const m = await model(id);
      expect(all(m, "parameters.total")).toMatchObject([{ value: 8_030_261_248, method: "index-size" }]);
      expect(paths(m, "parameters.total")).toEqual(expect.arrayContaining(["config.json", "model.safetensors.index.json", "model-00001-of-00004.safetensors"]));
      expect(first(m, "weights.bytes")).toBe(16_060_556_336);
    });
    test("no licence is declared; context", async () => {
      const m = await model(id);
      expect([all(m, "licence.id"), first(m, "context_length"), all(m, "datasets")]).toEqual([[], 131_072, []]);
    });
    test("three parents, of which the card names one: a conflict with both places", async () => {
      const m = await model(id);
      expect([...(first(m, "base_model") as readonly string[])].sort()).toEqual(["Dampfinchen/Llama-3.1-8B-Ultra-Instruct", "DreadPoor/Heart_Stolen-8B-Model_Stock", "arcee-ai/Llama-3.1-SuperNova-Lite"]);
      const conflict = m.conflicts.find((c) => c.key === "base_model");
      expect(conflict?.message).toMatch(/2 of 3 base models of mergekit_config\.yml/);
      expect(conflict?.sources.map((s) => s.path)).toEqual(["README.md", "mergekit_config.yml"]);
    });
    test("a merge: no training is computed", async () => {
      const m = await model(id);
      expect([first(m, "role_hint"), first(m, "base_model.relation"), all(m, "compute.flop"), all(m, "training.tokens")]).toEqual(["merge", "merge", [], []]);
    });
  });

  on("01-apertus-legal", () => {
    test("documents of a model kept elsewhere: one entry with the summary, the policies and the register's datasets", async () => {
      const m = await model("01-apertus-legal");
      expect([(await read("01-apertus-legal")).facts.models.length, first(m, "role_hint")]).toEqual([1, "documents-home"]);
      const types = all(m, "documents").map((f) => (f.value as { type: string }).type);
      expect(types).toEqual(expect.arrayContaining(["public-summary", "code-of-practice", "acceptable-use", "data-register"]));
      expect((first(m, "datasets") as readonly string[]).length).toBeGreaterThan(100);
    });
    test("01/09/2025 is no day in January", async () => { expect(JSON.stringify((await read("01-apertus-legal")).facts)).not.toContain(`"date":"2025-01-09"`); });
  });

  for (const id of ["24-croissant", "25-stack-opt-out"]) {
    on(id, () => {
      test("dataset manifests and opt-out forms are no model", async () => { expect((await read(id)).facts.models).toEqual([]); });
    });
  }

  on("24-croissant", () => {
    test("the manifests are read as such", async () => {
      const { readings } = await read("24-croissant");
      expect(readings.filter((r) => r.kind === "croissant").map((r) => r.path)).toHaveLength(3);
    });
  });

  on("29-nemotron-blend", () => {
    const id = "29-nemotron-blend";
    test("hf:// addresses become Hub ids", async () => {
      const m = await model(id);
      expect(first(m, "datasets")).toEqual(expect.arrayContaining(["nvidia/Nemotron-CC-v2.1", "nvidia/Nemotron-CC-v2", "nvidia/Nemotron-Pretraining-Specialized-v1", "nvidia/Nemotron-CC-Math-v1"]));
      expect(m.datasets.filter((d) => d.source.path.includes("stage0_pretrain") && d.source.path.endsWith("data_blend_raw.json"))).toHaveLength(23);
    });
    test("cut-off per phase, counts of the card, model and code licence", async () => {
      const m = await model(id);
      expect(all(m, "data.cutoff").map((f) => f.value)).toEqual(["2025-06-25", "2025-11-28"]);
      expect([first(m, "parameters.total"), first(m, "parameters.active")]).toEqual([31.6e9, 3.2e9]);
      expect([first(m, "licence.id"), first(m, "licence.code")]).toEqual(["nvidia-nemotron-open-model-license", "Apache-2.0"]);
      expect(m.conflicts.filter((c) => c.key.startsWith("licence"))).toEqual([]);
    });
  });

  on("30-gpt-oss", () => {
    const id = "30-gpt-oss";
    test("no artifact, but the code home of a model", async () => {
      const m = await model(id);
      expect([(await read(id)).facts.models.length, first(m, "role_hint"), m.weights]).toEqual([1, "code-home", []]);
      expect(first(m, "licence.id")).toBe("Apache-2.0");
    });
    test("the acceptable-use text without an extension", async () => { expect(first(await model(id), "acceptable_use.files")).toEqual(["USAGE_POLICY"]); });
    test("no compute estimate", async () => {
      const m = await model(id);
      expect([all(m, "compute.flop"), all(m, "training.tokens"), all(m, "datasets")]).toEqual([[], [], []]);
    });
  });
});
