import { describe, expect, test } from "@jest/globals";
import { isExcludedFolder, shardSets, weightReaders } from "../../../src/artifacts/weights/index.ts";
import { formatByName } from "../../../src/artifacts/weights/name-rules.ts";

describe("names", () => {
  test.each([
    ["model.safetensors", "safetensors"], ["a/b/adapter_model.safetensors", "safetensors"], ["consolidated.00.pth", "pytorch"], ["pytorch_model.bin", "pytorch"], ["m.GGUF", "gguf"],
    ["variables/variables.data-00000-of-00001", "tensorflow"], ["m.onnx_data", "onnx"], ["__0_0.distcp", "torch-dcp"],
    ["tokenizer.model", undefined], ["big.model", undefined], ["optimizer.pt", undefined], ["optimizer_0.bin", undefined], ["scheduler.pt", undefined], ["rng_state.pth", undefined], ["rng_state_3.pth", undefined],
    ["training_args.bin", undefined], ["events.out.tfevents.1.bin", undefined], ["scores/x.npy", undefined], ["data/train.bin", undefined], ["README.md", undefined], ["zero_pp_rank_0_mp_rank_00_optim_states.pt", undefined],
  ])("%s suggests %s", (path, format) => {
    expect(formatByName(path)).toBe(format);
  });

  test.each([
    ["tests/a.pt", true], ["test_fixtures/x/a.pt", true], ["src/test-data/a.bin", true], ["examples/m.safetensors", true], ["a/third_party/b/m.bin", true], ["node_modules/x/y.onnx", true], ["Fixtures/a.pt", true],
    ["model/a.pt", false], ["test.safetensors", false], ["latest/m.bin", false], ["testament/m.bin", false], ["contest/m.bin", false],
  ])("%s in a folder left out: %s", (path, excluded) => {
    expect(isExcludedFolder(path)).toBe(excluded);
  });

  test("no reader opens ordinary files of a repository", () => {
    for (const path of ["src/index.ts", "README.md", "LICENSE", "data/x.parquet", "package.json", "config.json", "tokenizer.model"]) {
      expect(weightReaders.filter((reader) => reader.candidate(path)).map(({ kind }) => kind)).toEqual([]);
    }
  });
});

describe("shard sets", () => {
  test("hyphen and underscore, complete and not", () => {
    const sets = shardSets(["model-00002-of-00002.safetensors", "model-00001-of-00002.safetensors", "model_00001-of-00072.safetensors", "README.md", "model.safetensors"]);
    expect(sets[0]).toEqual({ prefix: "model-", suffix: "-of-00002.safetensors", total: 2, files: ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"], missing: [], missingCount: 0, complete: true });
    expect(sets[1]).toMatchObject({ total: 72, files: ["model_00001-of-00072.safetensors"], missingCount: 71, complete: false });
    expect(sets[1]?.missing).toHaveLength(20);
    expect(sets).toHaveLength(2);
  });

  test("sets of different folders, totals and extensions stay apart; counting from 0 is understood", () => {
    expect(shardSets(["a/m-00001-of-00001.gguf", "b/m-00001-of-00001.gguf", "m-00001-of-00002.bin", "m-00001-of-00003.bin"]).map(({ complete }) => complete)).toEqual([true, true, false, false]);
    expect(shardSets(["v.data-00000-of-00002", "v.data-00001-of-00002"])[0]).toMatchObject({ complete: true });
  });

  test("lies are harmless", () => {
    expect(shardSets(["m-00001-of-00000.bin", "m-00001-of-999999999999.bin", "m-1-of-.bin", "x-of-y"])).toEqual([]);
    expect(shardSets(["m-00007-of-00002.bin"])[0]).toMatchObject({ complete: false, files: [] });
    const start = performance.now();
    shardSets(["-of-".repeat(100_000), "0".repeat(400_000)]);
    expect(performance.now() - start).toBeLessThan(100);
  });
});
