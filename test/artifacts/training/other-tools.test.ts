import { describe, expect, test } from "@jest/globals";
import { observed, readAny, readText, runOf, runsOf, textFile } from "./support.ts";

const AXOLOTL = `base_model: org/base-8B
adapter: qlora
datasets:
  - path: org/chat
    type: chat_template
  - path: json
    data_files: ./data/private.jsonl
    type: alpaca
  - path: s3://bucket/set.parquet
    ds_type: parquet
    type: completion
sequence_len: 4096
num_epochs: 3
`;

describe("axolotl", () => {
  test("base, relation, datasets, length; no tokens", async () => {
    const reading = await readText("config.yaml", AXOLOTL);
    expect([observed(reading, "base_model"), observed(reading, "base_model.relation"), observed(reading, "training.sequence_length"), observed(reading, "training.tokens")]).toEqual(["org/base-8B", "adapter", 4096, undefined]);
    expect(reading.datasets.map((d) => [d.id, d.raw, d.source.line])).toEqual([["org/chat", "org/chat", 4], ["private", "./data/private.jsonl", 7], ["set", "s3://bucket/set.parquet", 9]]);
  });
  test("without adapter it is a fine-tune; a merge config is not axolotl", async () => {
    expect((await runOf("config.yaml", AXOLOTL.replace("adapter: qlora\n", ""))).relation).toBe("finetune");
    expect(await readAny(textFile("config.yml", `${AXOLOTL}merge_method: slerp\n`))).toBeUndefined();
  });
});

describe("fine-tuning tools", () => {
  test("LLaMA-Factory", async () => {
    const reading = await readText("train/sft.yaml", "model_name_or_path: org/m\nstage: sft\nfinetuning_type: lora\ndataset: alpaca_en, identity\ncutoff_len: 2048\n");
    expect(reading.datasets.map((d) => [d.id, d.source.line, d.stage])).toEqual([["alpaca_en", 4, "sft"], ["identity", 4, "sft"]]);
    expect(observed(reading, "base_model.relation")).toBe("adapter");
  });
  test("alignment-handbook mixer, TRL name, mixture, flat list", async () => {
    const head = "model_name_or_path: org/m\n";
    expect((await readText("recipes/a.yaml", `${head}dataset_mixer:\n  org/a: 1.0\n  org/b: 0.5\n`)).datasets.map((d) => [d.id, d.weight])).toEqual([["org/a", 1], ["org/b", 0.5]]);
    expect((await readText("recipes/a.yaml", `${head}dataset_name: org/a\ndataset_config: en\n`)).datasets[0]).toMatchObject({ id: "org/a", source: { detail: "subset en" } });
    expect((await readText("recipes/a.yaml", `${head}dataset_mixture:\n  datasets:\n  - id: org/a\n    weight: 0.3\n`)).datasets.map((d) => [d.id, d.weight, d.source.line])).toEqual([["org/a", 0.3, 4]]);
    expect((await readText("recipes/a.yaml", `${head}dataset_mixer_list: [org/a, 1.0, org/b, 0.1]\n`)).datasets.map((d) => [d.id, d.weight])).toEqual([["org/a", 1], ["org/b", 0.1]]);
  });
  test("accelerate and DeepSpeed settings are no training configs", async () => {
    expect(await readAny(textFile("configs/accelerate.yaml", "compute_environment: LOCAL_MACHINE\ndistributed_type: DEEPSPEED\nnum_processes: 8\n"))).toBeUndefined();
    expect(await readAny(textFile("configs/ds_mix.json", '{"zero_optimization": {"stage": 3}, "train_batch_size": "auto"}'))).toBeUndefined();
  });
});

describe("Hugging Face Trainer state", () => {
  test("0 tokens seen means not recorded; an absurd total_flos is not used", async () => {
    const reading = await readText("checkpoint-10/trainer_state.json", '{"global_step": 10, "log_history": [], "num_input_tokens_seen": 0, "total_flos": 1e99}');
    expect([reading.kind, observed(reading, "training.tokens"), observed(reading, "compute.flop"), runsOf(reading)[0]?.steps]).toEqual(["run-state", undefined, undefined, 10]);
    expect(runsOf(reading)[0]?.assumptions).toEqual(["total_flos is not used: no usable number of operations"]);
  });
  test.each([["0"], ["-5"], ["null"], ['"x"'], ["[1]"]])("total_flos of %s is no amount", async (value) => {
    expect(observed(await readText("trainer_state.json", `{"global_step": 10, "log_history": [], "total_flos": ${value}}`), "compute.flop")).toBeUndefined();
  });
  test("total_flos is the Trainer's own estimate of one run, with its line and what it is", async () => {
    const reading = await readText("all_results.json", '{\n"epoch": 3.0,\n"total_flos": 2.5e18,\n"train_runtime": 100.0\n}');
    expect(reading.observations).toEqual([{ key: "compute.flop", value: 2.5e18, unit: "FLOP", method: "trainer-log", confidence: "inferred", sources: [{ path: "all_results.json", line: 3, detail: expect.stringContaining("an estimate, no count of operations") as unknown }] }]);
  });
  test("recorded tokens are measured", async () => {
    const reading = await readText("trainer_state.json", '{\n"global_step": 10,\n"num_input_tokens_seen": 123456,\n"log_history": []}');
    expect(reading.observations[0]).toMatchObject({ key: "training.tokens", value: 123_456, confidence: "measured", method: "hf-trainer", sources: [{ line: 3 }] });
  });
  test.each(["-1", "1e300", "1.5", "1e19"])("%s tokens seen are refused", async (n) => {
    const reading = await readText("trainer_state.json", `{"global_step": 10, "log_history": [], "num_input_tokens_seen": ${n}}`);
    expect([observed(reading, "training.tokens"), reading.unreadable.length]).toEqual([undefined, 1]);
  });
  test("results of an evaluation only are not ours", async () => {
    expect(await readAny(textFile("all_results.json", '{"eval_loss": 1.0, "epoch": 1}'))).toBeUndefined();
    expect((await readText("all_results.json", '{"train_runtime": 5.0, "train_loss": 1.0}')).kind).toBe("run-state");
  });
});

describe("mixes, records and logs", () => {
  test("BigScience ratios and instruction mixtures", async () => {
    expect((await readText("data/training_dataset_ratios.json", '[\n{"dataset_path": "/gpfs/dumps/lm_en_s2orc", "ratio": 0.2},\n{"dataset_path": "/gpfs/dumps/lm_fr_wiki", "ratio": 0.8}]')).datasets.map((d) => [d.id, d.weight, d.source.line])).toEqual([["lm_en_s2orc", 0.2, 2], ["lm_fr_wiki", 0.8, 3]]);
    expect((await readText("sft/mixture.yaml", "- dataset_path: org/a\n  filters: [x]\n- dataset_path: org/b\n")).datasets.map((d) => [d.id, d.context])).toEqual([["org/a", "data-mix"], ["org/b", "data-mix"]]);
  });
  test("training log: the last row, devices from the ratio of the two times", async () => {
    const reading = await readText("logs/training_logs.csv", "training_steps,training_tokens,training_loss,walltime,gputime,learning_rate\n25,102400,1.4,0.25,32,1e-5\n50,204800,1.3,0.5,64.0,1e-6\n\n");
    expect([observed(reading, "training.tokens"), observed(reading, "training.gpu_hours"), observed(reading, "training.hardware")]).toEqual([204_800, 64, { count: 128 }]);
    expect(reading.observations.find((o) => o.key === "training.tokens")).toMatchObject({ confidence: "measured", sources: [{ line: 3 }] });
    expect(reading.observations.find((o) => o.key === "training.gpu_hours")).toMatchObject({ confidence: "inferred", sources: [{ detail: "unit of gputime not stated in the file, read as hours" }] });
  });
  test("a cut last row is said, other tables are left alone", async () => {
    expect((await readText("training_log.csv", "step,tokens,loss\n1,10,2.0\n2,2")).unreadable).toEqual([{ path: "training_log.csv", reason: "training log: the last row does not fit the header", line: 3 }]);
    expect(await readAny(textFile("training_sets.csv", "name,tokens\na,1\n"))).toBeUndefined();
  });
  test("OpenEuroLLM", async () => {
    const record = await readText("hplt/metadata.yaml", "name: hplt-3.0\nhuggingface: HPLT/HPLT3.0\ncatalogue: https://example.org\nrelease: 2025\n");
    expect(record.datasets).toEqual([{ id: "HPLT/HPLT3.0", raw: "HPLT/HPLT3.0", context: "manifest", source: { path: "hplt/metadata.yaml", line: 2 } }]);
    const mix = await readText("baby/datamix.txt", "0.5 dclm-1.0/megatron-lm\n0.1 finepdfs-1.0.0/megatron-lm/als_Latn\n0.3 finepdfs-1.0.0/megatron-lm/bos_Latn\n0.1 LLM360/MegaMath/web\n");
    expect(mix.datasets.map((d) => [d.id, d.source.line])).toEqual([["dclm-1.0", 1], ["finepdfs-1.0.0", 2], ["LLM360/MegaMath", 4]]);
    expect(mix.datasets[1]?.weight).toBeCloseTo(0.4);
    expect(await readAny(textFile("mix/notes.txt", "1.0 is the first version\n"))).toBeUndefined();
  });
  test("DCLM records", async () => {
    const set = await readText("exp_data/datasets/tokenized/c4.json", '{"uuid": "u", "name": "c4_original", "dataset_url": "s3://b/c4", "manifest_url": "s3://b/c4/m.jsonl", "sources": [], "tokenizer": "EleutherAI/gpt-neox-20b", "num_tokens": 5}');
    expect([set.datasets[0]?.id, set.datasets[0]?.context, observed(set, "training.tokens")]).toEqual(["c4_original", "manifest", undefined]);
    const model = await readText("exp_data/models/m.json", '{"uuid": "u", "name": "m", "dataset_name": "c4_original", "hyperparameters": {"tokens": 28795904000, "seq_len": 2048}}');
    expect([observed(model, "training.tokens"), model.datasets[0]?.id]).toEqual([28_795_904_000, "c4_original"]);
  });
});
