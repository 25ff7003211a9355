import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { isTrainingCandidate } from "../../../src/artifacts/training/candidates.ts";
import { mergeRuns, trainedModels, trainingReaders } from "../../../src/artifacts/training/index.ts";
import { parseToml } from "../../../src/artifacts/training/toml.ts";
import { product } from "../../../src/artifacts/training/numbers.ts";
import { datasetName, hubIdIn, sourceSegments } from "../../../src/artifacts/training/dataset-id.ts";
import { lineComments } from "../../../src/artifacts/training/comments.ts";
import { readShell } from "../../../src/artifacts/training/shell-arguments.ts";
import { observed, readAny, runsOf, textFile } from "./support.ts";

const NANOTRON = "data_stages:\nparallelism:\n  dp: 1\ntokens:\n  train_steps: 1\n";
/** Everything that makes some reader look closer. */
const MARKS = `${NANOTRON}train_loader:\nmax_duration: 1\nglobal_train_batch_size: 1\ntrain_iters: 1\nseq_length: 1\nbase_model: x\ndatasets:\n- type: y\nd_model: 1\ndata:\n`;

async function timed(path: string, text: string): Promise<{ readonly ms: number; readonly kind: string | undefined; readonly unreadable: number; readonly tokens: unknown }> {
  const start = performance.now();
  const reading = await readAny(textFile(path, text));
  return { ms: performance.now() - start, kind: reading?.kind, unreadable: reading?.unreadable.length ?? 0, tokens: reading === undefined ? undefined : observed(reading, "training.tokens") };
}

describe("hostile files are refused in time, with a reason and without a number", () => {
  const bomb = `${MARKS}a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghij".split("").map((c, i) => `${c}: &${c} [${`*${"abcdefghi"[i]},`.repeat(9)}]`).join("\n")}\n`;
  test.each([
    ["5 MB of YAML", `${MARKS}${"- value\n".repeat(700_000)}`],
    ["deep flow nesting", `${MARKS}x: ${"[".repeat(100_000)}`],
    ["deep block nesting", `${MARKS}${Array.from({ length: 900 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")}\n`],
    ["explicit keys", `${MARKS}${"? ".repeat(500)}x\n`],
    ["alias bomb", bomb],
    ["unclosed quote", `${MARKS}x: "${"a".repeat(500_000)}`],
    ["prototype keys", `${MARKS}__proto__:\n  polluted: true\n`],
    ["tags", `${MARKS}x: !!python/object/apply:os.system [id]\n`],
    ["a merge conflict", `${MARKS}<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\n`],
    ["duplicate keys", `${MARKS}tokens:\n  train_steps: 5\n`],
  ])("%s", async (_name, text) => {
    const result = await timed("configs/evil.yaml", text);
    expect(result).toMatchObject({ kind: "training-config", unreadable: 1, tokens: undefined });
    expect(result.ms).toBeLessThan(2_500);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
  test("a million comment lines with dataset URLs", async () => {
    const result = await timed("configs/evil.yaml", `${NANOTRON}${"# https://huggingface.co/datasets/a/b\n".repeat(25_000)}`);
    expect(result.ms).toBeLessThan(2_500);
  });
  test.each([["1e309"], ["-5"], [".nan"], [".inf"], ["0"], ["1.5"], ["'12; rm -rf'"], ["[1]"], ["{a: 1}"], ["9007199254740993000"]])("train_steps: %s gives no tokens", async (value) => {
    const text = `data_stages: []\nparallelism:\n  dp: 2\ntokens:\n  train_steps: ${value}\n  sequence_length: 4096\n  micro_batch_size: 1\n  batch_accumulation_per_replica: 1\n`;
    expect(await timed("configs/x.yaml", text)).toMatchObject({ tokens: undefined, unreadable: 1 });
  });
  test.each([
    ["deep JSON", "data/blend.json", `{"datasets": [{"path": ${"[".repeat(50_000)}`],
    ["JSON with prototype keys", "data/blend.json", '{"datasets": [{"path": "hf://a/b", "__proto__": {"polluted": true}}]}'],
    ["broken JSON", "trainer_state.json", '{"global_step": 1, "log_history": ['],
    ["deep TOML", "train.toml", `[job]\n[training]\nseq_len = 1\nsteps = ${"[".repeat(5_000)}\n`],
  ])("%s", async (_name, path, text) => {
    const result = await timed(path, text);
    expect(result).toMatchObject({ unreadable: 1, tokens: undefined });
    expect(result.ms).toBeLessThan(1_500);
  });
  test("dotted TOML keys, depth and size", () => {
    const start = performance.now();
    expect(parseToml("a.toml", `${"a.".repeat(2_000)}b = 1\n`)).toHaveProperty("ok");
    expect(parseToml("a.toml", `x = "${"y".repeat(1_100_000)}"`).ok).toBe(false);
    expect(parseToml("a.toml", "a = 1\n<<<<<<< x\n=======\n>>>>>>> y\n")).toMatchObject({ ok: false, problems: [{ line: 2 }] });
    expect(performance.now() - start).toBeLessThan(1_500);
  });
  test("product refuses what no run reaches", () => {
    const f = (value: unknown): { name: string; value: unknown; line: number } => ({ name: "x", value, line: 7 });
    expect(product([f(1e15), f(1e15), f(1e15)])).toMatchObject({ kind: "absurd", line: 7 });
    expect(product([f(1e16)])).toMatchObject({ kind: "absurd" });
    expect(product([f(2), f(undefined)])).toEqual({ kind: "missing", names: ["x"] });
  });
});

describe("linear time on long lines", () => {
  const long = 1_000_000;
  test.each([["slashes", "/".repeat(long)], ["letters", "a".repeat(long)], ["dollars", "${".repeat(long / 2)], ["quotes", `"'`.repeat(long / 2)], ["hashes", " #".repeat(long / 2)], ["hub urls", "huggingface.co/datasets/".repeat(40_000)], ["flags", "--a ".repeat(long / 4)], ["dots", "a.".repeat(long / 2)], ["underscored", "_tokenized".repeat(100_000)], ["fences", "```\n".repeat(250_000)]])("%s", (_name, text) => {
    const start = performance.now();
    datasetName(text);
    hubIdIn(text);
    lineComments(text);
    readShell(`X=${text}\nrun ${text} --train-iters $X`);
    sourceSegments([text, `${text}/a`, "b"]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
  test("variables that name themselves or each other end", () => {
    const script = readShell("A=$B$B$B$B\nB=$C$C$C$C\nC=$A$A$A$A\nD=$D\n");
    expect([script.resolve("$A"), script.resolve("$D"), script.resolve("${E:-$A}")]).toEqual([undefined, undefined, undefined]);
  });
  test("100,000 names are judged in a fraction of a second", () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `olmo_data/oe_eval_tasks/task_${i}/config.json`);
    const start = performance.now();
    expect(names.filter(isTrainingCandidate)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
  test("joining many equal runs", () => {
    const runs = Array.from({ length: 5_000 }, (_, i) => ({ tool: "nanotron" as const, run: `r${i}`, confidence: "planned" as const, stages: [{ name: "s", startStep: 1, datasets: [] }], source: { path: `${i}.yaml` } }));
    const start = performance.now();
    expect(mergeRuns(runs)).toHaveLength(5_000);
    expect(trainedModels(mergeRuns(runs))).toHaveLength(5_000);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});

describe("candidates", () => {
  test.each(["configs/official-0425/OLMo2-1B-stage1.yaml", "text/pretraining/smollm3/stage1_8T.yaml", "models/1.4B/pythia-1.4b.yml", "train.toml", "axolotl_config.yml", "trainer_state.json", "checkpoint-5/trainer_state.json", "a/b/data_blend_raw.json", "src/olmo_core/data/mixes/dolma17.txt", "configs/official-1124/provenance.csv", "chronicles/1_pretraining/training_logs.csv", "scripts/train_8b.sh", "baby/datamix.txt", "hplt-3.0/metadata.yaml", "exp_data/models/x.json", "data/catalogue/training_dataset_ratios.json"])("%s is opened", (path) => { expect(isTrainingCandidate(path)).toBe(true); });
  test.each([".github/workflows/train.yml", "tests/configs/a.yaml", "node_modules/x/config.yaml", "package.json", "config.json", "src/main.py", "requirements.txt", "README.md", "docs/deep/nav/index.yaml", "weights/model.safetensors", "lm_eval/tasks/mmlu/config.yaml", ".gpai/training-data.yaml", "scripts/deploy.sh", `configs/${"x".repeat(2_000)}.yaml`])("%s is left alone", (path) => { expect(isTrainingCandidate(path)).toBe(false); });
});

describe("properties", () => {
  const key = fc.constantFrom("tokens", "train_steps", "data_stages", "parallelism", "dp", "data", "dataset", "dataset_folder", "dataset_weights", "model", "model_config", "max_duration", "global_train_batch_size", "paths", "train_loader", "train_iters", "seq_length", "data_path", "base_model", "datasets", "path", "type", "dataset_path", "name", "run_name", "__x");
  const leaf = fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.string(), fc.constantFrom("4e12T", "${a.b}", "${.x}", "hf://a/b", "1ba", "auto", "s3://b/c"));
  const { tree } = fc.letrec((tie) => ({ tree: fc.oneof({ depthSize: "small" }, leaf, fc.array(tie("tree"), { maxLength: 4 }), fc.dictionary(key, tie("tree"), { maxKeys: 8 })) }));
  test("no reader throws on any JSON-shaped YAML, tokens are whole and bounded, lines are inside the file", async () => {
    await fc.assert(fc.asyncProperty(fc.dictionary(key, tree, { minKeys: 3, maxKeys: 12 }), fc.constantFrom("configs/a.yaml", "data/mix.json"), async (data, path) => {
      const text = JSON.stringify(data, null, 1);
      for (const reader of trainingReaders) {
        const reading = await reader.read(textFile(path, text), { has: () => false, size: () => undefined, inFolder: () => [] });
        if (reading === undefined) continue;
        for (const run of mergeRuns(runsOf(reading))) if (run.tokens !== undefined) expect(run.tokens >= 1 && run.tokens <= 1e18).toBe(true);
        const lines = text.split("\n").length + 1;
        for (const source of [...reading.observations.flatMap((o) => o.sources), ...reading.datasets.map((d) => d.source)]) expect((source.line ?? 1) >= 1 && (source.line ?? 1) <= lines).toBe(true);
        for (const d of reading.datasets) expect(d.raw.length <= 200 && d.id.length <= 200).toBe(true);
      }
    }), { numRuns: 300 });
  });
  test("no text reader throws on any text", async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom("mix.txt", "train.sh", "training_log.csv", "provenance.csv", "train.toml", "config.yaml"), async (text, path) => {
      for (const reader of trainingReaders) await reader.read(textFile(path, `${text}\nstep,tokens,loss\n--train-iters 5 --seq-length 2\na,b.npy`), { has: () => false, size: () => undefined, inFolder: () => [] });
    }), { numRuns: 200 });
  });
});
