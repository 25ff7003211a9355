import { describe, expect, test } from "@jest/globals";
import { architectureCompute, threshold } from "../../../src/artifacts/compute/index.ts";
import type { Reading } from "../../../src/artifacts/model.ts";
import { countParameters } from "../../../src/artifacts/parameters/index.ts";
import { mergeRuns, trainedModels, type TrainingRun } from "../../../src/artifacts/training/index.ts";
import { sharedAlone } from "../../support/shared.ts";
import { caseText, observed, readText, runsOf } from "./support.ts";

async function read(id: string, path: string): Promise<Reading> {
  const text = caseText(id, path);
  if (text === undefined) throw new Error("no cases");
  return readText(path, text);
}

const sum = (values: readonly (number | undefined)[]): number => values.reduce<number>((a, b) => a + (b ?? 0), 0);
const parameters = (run: TrainingRun | undefined): number | undefined => (run?.architecture === undefined ? undefined : countParameters(run.architecture)?.total);
const describeCases = sharedAlone("cases") === undefined ? (): void => undefined : describe;

describeCases("SmolLM3 (nanotron)", () => {
  const folder = "text/pretraining/smollm3";
  const files = ["stage1_8T", "stage2_8T_9T", "stage3_9T_11T", "long_context_4k_to_32k", "long_context_32k_to_64"].map((n) => `${folder}/${n}.yaml`);
  const all = (): Promise<readonly Reading[]> => Promise.all(files.map((f) => read("03-smollm3-3b", f)));

  test("each file of the run states the whole run's tokens, with the line of the steps", async () => {
    const readings = await all();
    expect(readings.map((r) => observed(r, "training.tokens"))).toEqual([11_135_877_120_000, 11_135_877_120_000, 11_135_877_120_000, 47_185_920_000, 51_904_512_000]);
    expect(readings.map((r) => observed(r, "training.sequence_length"))).toEqual([4096, 4096, 4096, 32_768, 65_536]);
    expect(readings[0]?.observations.find((o) => o.key === "training.tokens")).toMatchObject({ confidence: "planned", unit: "tokens", sources: [{ path: files[0], line: 255 }] });
    expect(readings.map((r) => observed(r, "training.hardware"))).toEqual([{ count: 384 }, { count: 384 }, { count: 384 }, { count: 96 }, { count: 96 }]);
    expect(observed(readings[0] as Reading, "tokenizer")).toBe("meta-llama/Llama-3.2-1B");
  });
  test("parameters from the model section are exact", async () => {
    const [run] = runsOf(await read("03-smollm3-3b", files[0] ?? ""));
    expect(parameters(run)).toBe(3_075_098_624);
  });
  test("dataset names are found in comments, with weight, line and stage", async () => {
    const reading = await read("03-smollm3-3b", files[0] ?? "");
    expect([...new Set(reading.datasets.filter((d) => d.context === "comment").map((d) => d.id))].sort()).toEqual([
      "HuggingFaceFW/fineweb-2", "HuggingFaceFW/fineweb-edu", "HuggingFaceTB/finemath", "allenai/dolmino-mix-1124", "bigcode/the-stack-v2", "epfml/FineWeb2-HQ", "mlfoundations/dclm-baseline-1.0",
    ]);
    expect(reading.datasets[0]).toEqual({
      id: "HuggingFaceFW/fineweb-edu", raw: "https://huggingface.co/datasets/HuggingFaceFW/fineweb-edu", context: "comment", weight: 0.333, stage: "stable",
      source: { path: files[0], line: 15, detail: "/scratch/smollm3-data-part1/fineweb-edu" },
    });
    expect(reading.datasets.find((d) => d.source.line === 53)).toMatchObject({ id: "bigcode/the-stack-v2", weight: 0.006, source: { detail: "/scratch/smollm3-data-part1/pull-requests" } });
  });
  test("three files are one run with three stages; the long-context files come on top", async () => {
    const merged = mergeRuns((await all()).flatMap(runsOf));
    expect(merged.map((r) => [r.tokens, r.continuation ?? false, r.sources?.length ?? 1])).toEqual([[11_135_877_120_000, false, 3], [47_185_920_000, true, 1], [51_904_512_000, true, 1]]);
    const main = merged[0];
    expect(main?.stages.map((s) => [s.name, s.startStep, s.datasets.length, Math.round(sum(s.datasets.map((d) => d.weight)) * 1e8) / 1e8])).toEqual([["stable", 1, 41, 1], ["stable stage 2", 3_450_001, 46, 1.00005], ["decay stage", 4_198_001, 56, 1.00565]]);
    expect(sum(main?.stages.map((s) => s.tokens) ?? [])).toBe(11_135_877_120_000);
    // Names that only the first file gives in comments hold for the same paths of the later files.
    expect(main?.stages[2]?.datasets[0]).toMatchObject({ id: "HuggingFaceFW/fineweb-edu", inComment: true });
    const models = trainedModels(merged);
    expect(models.map((m) => [m.mainTokens, m.totalTokens, m.continuations.length])).toEqual([[11_135_877_120_000, 11_234_967_552_000, 2]]);
  });
  test("the order of the files does not matter", async () => {
    const runs = (await all()).flatMap(runsOf);
    const tokens = (list: readonly TrainingRun[]): readonly number[] => mergeRuns(list).map((r) => r.tokens ?? 0).sort((a, b) => a - b);
    expect(tokens([...runs].reverse())).toEqual(tokens(runs));
  });
  test("above 1e23 FLOP from the config alone", async () => {
    const [main] = mergeRuns((await all()).flatMap(runsOf));
    const compute = architectureCompute({ parameters: parameters(main) ?? 0, tokens: main?.tokens ?? 0 });
    expect(compute.ok && compute.value.flop).toBeCloseTo(2.0546e23, -20);
    expect(compute.ok && threshold(compute.value.flop, 1e23)).toBe("above");
  });
});

describeCases("OLMo 2 1B", () => {
  const stage1 = "configs/official-0425/OLMo2-1B-stage1.yaml";
  const stage2 = "configs/official-0425/OLMo2-1B-stage2-seed42.yaml";
  test("duration with a unit, not t_max; the padded table; the length", async () => {
    const reading = await read("04-olmo2-1b", stage1);
    expect([observed(reading, "training.tokens"), observed(reading, "vocabulary.size"), observed(reading, "training.sequence_length")]).toEqual([4e12, 100_352, 4096]);
    expect(reading.observations.find((o) => o.key === "training.tokens")?.sources).toEqual([{ path: stage1, line: 86, detail: "max_duration 4e12T" }]);
    expect(parameters(runsOf(reading)[0])).toBe(1_484_916_736);
  });
  test("1,122 shard URLs are five sources", async () => {
    const reading = await read("04-olmo2-1b", stage1);
    expect(new Map(runsOf(reading)[0]?.stages[0]?.datasets.map((d) => [d.id, d.files]))).toEqual(new Map([["proof-pile-2", 49], ["pes2o", 26], ["starcoder", 100], ["dclm", 945], ["olmo-mix", 2]]));
    expect(sum(runsOf(reading)[0]?.stages[0]?.datasets.map((d) => d.files) ?? [])).toBe(1122);
    expect(reading.datasets.find((d) => d.id === "dclm")).toMatchObject({ source: { line: 433, detail: "945 files" }, context: "training-config" });
    const second = runsOf(await read("04-olmo2-1b", stage2))[0]?.stages[0]?.datasets ?? [];
    expect(sum(second.map((d) => d.files))).toBe(576);
  });
  test("stage 2 goes on from stage 1: kept apart, added for the model, below 1e23", async () => {
    const merged = mergeRuns([...runsOf(await read("04-olmo2-1b", stage1)), ...runsOf(await read("04-olmo2-1b", stage2))]);
    expect(merged.map((r) => [r.tokens, r.continuation ?? false])).toEqual([[4e12, false], [50e9, true]]);
    const [model] = trainedModels(merged);
    const compute = architectureCompute({ parameters: parameters(model?.main) ?? 0, tokens: model?.totalTokens ?? 0 });
    expect(compute.ok && compute.value.flop).toBeCloseTo(3.608e22, -19);
    expect(compute.ok && threshold(compute.value.flop, 1e23)).toBe("below");
  });
  test("164 KB are read in well under 300 ms", async () => {
    const text = caseText("04-olmo2-1b", stage1) ?? "";
    await readText(stage1, text);
    const start = performance.now();
    await readText(stage1, text);
    expect(performance.now() - start).toBeLessThan(300);
  });
});

describeCases("Pythia (GPT-NeoX)", () => {
  test("tokens with the device count of a comment; padded vocabulary; parameters", async () => {
    const reading = await read("05-pythia-1.4b", "models/1.4B/pythia-1.4b.yml");
    expect([observed(reading, "training.tokens"), observed(reading, "training.sequence_length"), observed(reading, "vocabulary.size")]).toEqual([299_892_736_000, 2048, 50_304]);
    const [run] = runsOf(reading);
    expect(parameters(run)).toBe(1_414_647_808);
    expect(run?.assumptions).toEqual(["vocabulary 50304: 50277 entries of the named tokenizer, padded to a multiple of 128", "64 devices, from the comment on line 48"]);
    expect(reading.datasets).toEqual([{ id: "pile", raw: "/fsx/pile/pile_20B_tokenizer_text_document", context: "training-config", source: { path: "models/1.4B/pythia-1.4b.yml", line: 91 } }]);
    expect(reading.observations.find((o) => o.key === "training.hardware")).toMatchObject({ value: { count: 64 }, sources: [{ line: 48 }] });
  });
  test("the 12B file misses a comma and is read all the same, lines unchanged", async () => {
    const reading = await read("05-pythia-1.4b", "models/12B/pythia-12b.yml");
    expect([observed(reading, "training.tokens"), parameters(runsOf(reading)[0])]).toEqual([299_892_736_000, 11_846_072_320]);
    expect(reading.datasets[0]?.source.line).toBe(89);
  });
});

describeCases("OLMo provenance and checkpoint tables", () => {
  test("1,119 rows are seven datasets", async () => {
    const reading = await read("04-olmo2-1b", "configs/official-1124/provenance.csv");
    expect(reading.kind).toBe("data-mix");
    expect(new Map(runsOf(reading)[0]?.stages[0]?.datasets.map((d) => [d.id, d.files]))).toEqual(new Map([["algebraic-stack", 15], ["arxiv", 21], ["open-web-math", 14], ["pes2o", 26], ["starcoder", 100], ["dclm", 941], ["wiki", 2]]));
    expect(reading.datasets[0]).toMatchObject({ id: "algebraic-stack", context: "data-mix", source: { line: 2 } });
  });
  test("checkpoint lists are no training data", async () => {
    const { readAny, textFile } = await import("./support.ts");
    for (const name of ["OLMo-2-0425-1B.csv", "OLMo-2-0425-1B-stage2.csv"]) {
      const path = `configs/official-0425/${name}`;
      expect(await readAny(textFile(path, caseText("04-olmo2-1b", path) ?? ""))).toBeUndefined();
    }
  });
});

describeCases("Nemotron blends", () => {
  const folder = "src/nemotron/recipes/nano3";
  test("hf:// paths become Hub ids; 1.0 everywhere is no weight", async () => {
    const reading = await read("29-nemotron-blend", `${folder}/stage0_pretrain/config/data_prep/data_blend_raw.json`);
    expect(reading.kind).toBe("data-mix");
    expect(reading.datasets).toHaveLength(23);
    expect([...new Set(reading.datasets.map((d) => d.id))].sort()).toEqual(["nvidia/Nemotron-CC-Math-v1", "nvidia/Nemotron-CC-v2", "nvidia/Nemotron-CC-v2.1", "nvidia/Nemotron-Pretraining-Specialized-v1"]);
    expect(reading.datasets.filter((d) => d.weight !== undefined)).toEqual([]);
    expect(reading.datasets[0]).toEqual({ id: "nvidia/Nemotron-CC-Math-v1", raw: "hf://nvidia/Nemotron-CC-Math-v1", context: "data-mix", source: { path: reading.path, line: 5, detail: "subset 3" } });
    expect(runsOf(reading)[0]?.assumptions).toEqual(["weight 1 on every entry: no mixture weight"]);
  });
  test("a blend without weights", async () => {
    const reading = await read("29-nemotron-blend", `${folder}/stage1_sft/config/data_prep/data_blend_raw.json`);
    expect(reading.datasets.map((d) => [d.id, d.source.line])).toContainEqual(["nvidia/Nemotron-SWE-v1", 21]);
    expect(reading.datasets).toHaveLength(12);
  });
  test("the data preparation config is no training run", async () => {
    const { readAny, textFile } = await import("./support.ts");
    const path = `${folder}/stage0_pretrain/config/data_prep/default.yaml`;
    expect(await readAny(textFile(path, caseText("29-nemotron-blend", path) ?? ""))).toBeUndefined();
  });
});
