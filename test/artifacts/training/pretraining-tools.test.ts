import { describe, expect, test } from "@jest/globals";
import { countParameters } from "../../../src/artifacts/parameters/index.ts";
import { mergeRuns } from "../../../src/artifacts/training/index.ts";
import { observed, readAny, readText, runOf, runsOf, textFile } from "./support.ts";

describe("nanotron", () => {
  const config = (stages: string, run = "a", more = ""): string => `general:\n  project: p\n  run: ${run}\ndata_stages:\n${stages}parallelism:\n  dp: 8\n  tp: 2\n  pp: 1\ntokens:\n  train_steps: 1000\n  sequence_length: 1024\n  micro_batch_size: 4\n  batch_accumulation_per_replica: 2\n${more}`;
  const stage = (name: string, start: number, path: string): string => `- name: ${name}\n  start_training_step: ${start}\n  data:\n    dataset:\n      dataset_folder:\n      - ${path}\n      dataset_weights:\n      - 1.0\n`;
  test("hf datasets by name, by list and with weights", async () => {
    const text = config("- name: s\n  start_training_step: 1\n  data:\n    dataset:\n      hf_dataset_or_datasets:\n        org/one: 0.25\n        org/two: 0.75\n");
    expect((await readText("configs/a.yaml", text)).datasets.map((d) => [d.id, d.weight, d.source.line])).toEqual([["org/one", 0.25, 10], ["org/two", 0.75, 11]]);
    const single = config("- name: s\n  data:\n    dataset:\n      hf_dataset_or_datasets: org/one\n");
    expect((await readText("configs/a.yaml", single)).datasets.map((d) => d.id)).toEqual(["org/one"]);
  });
  test("a comment on a line of its own belongs to its stage and no other", async () => {
    const text = config(`${stage("first", 1, "/data/a # https://huggingface.co/datasets/org/a")}- name: second\n  start_training_step: 501\n  data:\n    dataset:\n      # mixes in https://huggingface.co/datasets/org/b, see card\n      dataset_folder:\n      - /data/b\n      dataset_weights: [1.0]\n`);
    const reading = await readText("configs/a.yaml", text);
    expect(reading.datasets.map((d) => [d.id, d.stage, d.context])).toEqual([["org/a", "first", "comment"], ["b", "second", "training-config"], ["org/b", "second", "comment"]]);
    expect(runsOf(reading)[0]?.stages.map((s) => s.tokens)).toEqual([500 * 65_536, 500 * 65_536]);
  });
  test("equal ablations under two names stay two runs, files of one resumed run become one", async () => {
    const [a, b] = [await runOf("configs/a.yaml", config(stage("s", 1, "/d/x"), "a")), await runOf("configs/b.yaml", config(stage("s", 1, "/d/x"), "b"))];
    expect(mergeRuns([a, b]).map((r) => r.tokens)).toEqual([65_536_000, 65_536_000]);
    const more = await runOf("configs/c.yaml", config(stage("s", 1, "/d/x") + stage("t", 500, "/d/y"), "c"));
    expect(mergeRuns([a, more]).map((r) => [r.tokens, r.sources?.length, r.stages.length])).toEqual([[65_536_000, 2, 2]]);
    const other = await runOf("configs/d.yaml", config(stage("s", 1, "/d/other") + stage("t", 500, "/d/y"), "d"));
    expect(mergeRuns([a, other])).toHaveLength(2);
  });
  test.each([["negative steps", "train_steps: 1000", "train_steps: -5"], ["1e309 steps", "train_steps: 1000", "train_steps: 1e309"], ["half a batch", "micro_batch_size: 4", "micro_batch_size: 0.5"], ["absurd product", "train_steps: 1000", "train_steps: 999999999999999"]])("%s: no number, and the place is said", async (_name, from, to) => {
    const reading = await readText("configs/a.yaml", config(stage("s", 1, "/d/x")).replace(from, to));
    expect(observed(reading, "training.tokens")).toBeUndefined();
    expect(reading.unreadable).toHaveLength(1);
    expect(reading.unreadable[0]?.line).toBeGreaterThan(10);
  });
});

describe("OLMo", () => {
  const config = (duration: string, model = ""): string => `run_name: r\nmodel:\n  d_model: 64\n  n_heads: 4\n  n_layers: 2\n  mlp_hidden_size: 256\n  weight_tying: true\n  max_sequence_length: 128\n  vocab_size: 100\n  layer_norm_type: rms\n  activation_type: swiglu\n${model}max_duration: ${duration}\nglobal_train_batch_size: 8\nload_path: null\ndata:\n  paths:\n  - s3://bucket/x/wiki/part-0.npy\n  - s3://bucket/x/books/part-0.npy\n  - s3://bucket/x/books/part-1.npy\n`;
  test.each([["4e12T", 4e12, 3_906_250_000], ["50e9T", 50e9, 48_828_125], ["1000", 1_024_000, 1000], ["'2ep'", undefined, undefined], ["2ep", undefined, undefined]])("max_duration %s", async (duration, tokens, steps) => {
    const run = await runOf("configs/o.yaml", config(duration));
    expect([run.tokens, run.steps]).toEqual([tokens, steps]);
  });
  test.each(["-4e12T", "0T", "1e309T", "manyT", "1e30T", ".inf"])("max_duration %s is refused", async (duration) => {
    const reading = await readText("configs/o.yaml", config(duration));
    expect(observed(reading, "training.tokens")).toBeUndefined();
    expect(reading.unreadable[0]?.line).toBe(12);
  });
  test("sources by the first segment that differs", async () => {
    const run = await runOf("configs/o.yaml", config("1T"));
    expect(run.stages[0]?.datasets.map((d) => [d.id, d.files, d.line])).toEqual([["wiki", 1, 17], ["books", 2, 18]]);
  });
  test("no formula for shapes other than RMS norms and swiglu", async () => {
    expect((await runOf("configs/o.yaml", config("1T"))).architecture?.family).toBe("llama");
    expect((await runOf("configs/o.yaml", config("1T").replace("rms", "default"))).architecture).toBeUndefined();
    expect((await runOf("configs/o.yaml", config("1T").replace("swiglu", "gelu"))).architecture).toBeUndefined();
  });
  test("OLMo-core mixes and files that only look like them", async () => {
    const reading = await readText("src/mixes/mix.txt", "# a comment\ndclm,preprocessed/dclm/{TOKENIZER}/part-0.npy\ndclm,preprocessed/dclm/{TOKENIZER}/part-1.npy\nwiki,preprocessed/wiki/part-0.npy\n");
    expect(reading.datasets.map((d) => [d.id, d.source.line, d.context])).toEqual([["dclm", 2, "data-mix"], ["wiki", 4, "data-mix"]]);
    expect(await readAny(textFile("mixes/notes.txt", "we load a.npy\nand more words\n"))).toBeUndefined();
  });
});

describe("Megatron", () => {
  const yaml = "megatron:\n  num_layers: 4\n  hidden_size: 64\n  ffn_hidden_size: 128\n  num_attention_heads: 4\n  num_query_groups: 2\n  group_query_attention: true\n  swiglu: true\n  normalization: RMSNorm\n  disable_bias_linear: true\n  untie_embeddings_and_output_weights: true\n  qk_layernorm: true\n  padded_vocab_size: 1000\n  train_iters: 500\n  global_batch_size: 32\n  seq_length: 256\n  data_path: [0.3, /data/pile_text_document, 0.7, /data/wiki_text_document]\n";
  test("YAML below a section: tokens, data pairs, architecture", async () => {
    const run = await runOf("config/m.yaml", yaml);
    expect([run.tokens, run.batchTokens, run.sequenceLength]).toEqual([4_096_000, 8192, 256]);
    expect(run.stages[0]?.datasets.map((d) => [d.id, d.weight, d.line])).toEqual([["pile", 0.3, 17], ["wiki", 0.7, 17]]);
    expect(run.architecture).toMatchObject({ family: "qwen3", kvHeads: 2, headDim: 16, vocab: 1000, tied: false });
    expect(run.architecture === undefined ? 0 : countParameters(run.architecture)?.total).toBe(2 * 64_000 + 4 * (64 * 64 * 2 + 2 * 64 * 32 + 2 * 16 + 3 * 64 * 128 + 128) + 64);
  });
  test("samples instead of iterations; no vocabulary, no architecture", async () => {
    const run = await runOf("config/m.yaml", "train-samples: 1_000\nseq-length: 2048\nnum-layers: 2\nhidden-size: 8\nnum-attention-heads: 2\n");
    expect([run.tokens, run.architecture]).toEqual([2_048_000, undefined]);
  });
  const script = `#!/bin/bash
#SBATCH --nodes=48
#SBATCH --gpus-per-node=a100:8
SEQ_LEN=2048
GLOBAL_BATCH=\${GBS:-512}
ITERS=$((100 * 10))
DATA_PATH="0.4 /data/oscar_text_document 0.6 /data/c4_text_document"
ARGS=(
    --num-layers 70
    --hidden-size 14336   # wide
    --num-attention-heads 112
    --embed-layernorm
    --position-embedding-type alibi
    --pad-vocab-size-to 250880
)
torchrun pretrain_gpt.py \${ARGS[@]} \\
    --seq-length $SEQ_LEN --global-batch-size \${GLOBAL_BATCH} \\
    --train-iters $ITERS \\
    --data-path $DATA_PATH \\
    --load $UNKNOWN
python other.py
`;
  test("shell scripts: variables, defaults, arrays, Slurm hardware", async () => {
    const reading = await readText("scripts/train.sh", script);
    const [run] = runsOf(reading);
    expect([run?.tokens, run?.gpus, run?.gpuType, run?.resumedFrom]).toEqual([1000 * 512 * 2048, 384, "A100", undefined]);
    expect(run?.stages[0]?.datasets.map((d) => [d.id, d.weight, d.line])).toEqual([["oscar", 0.4, 19], ["c4", 0.6, 19]]);
    expect(run?.architecture === undefined ? 0 : countParameters(run.architecture)?.total).toBe(176_247_271_424);
    expect(reading.observations.find((o) => o.key === "training.tokens")?.sources[0]?.line).toBe(18);
  });
  test("a variable that is nowhere set gives no number", async () => {
    const reading = await readText("train.sh", "x --train-iters $N --seq-length 10 --global-batch-size 2\n");
    expect([observed(reading, "training.tokens"), reading.unreadable]).toEqual([undefined, []]);
  });
});

describe("LLM Foundry", () => {
  const config = (duration: string): string => `variables:\n  root: s3://bucket/c4\nmax_seq_len: 2048\nmodel:\n  name: mpt_causal_lm\n  d_model: 64\n  n_heads: 4\n  n_layers: 2\n  expansion_ratio: 4\n  vocab_size: 100\n  max_seq_len: \${max_seq_len}\n  no_bias: true\n  attn_config:\n    alibi: true\ntokenizer:\n  name: EleutherAI/gpt-neox-20b\ntrain_loader:\n  dataset:\n    remote: \${variables.root}\n    max_seq_len: \${max_seq_len}\nmax_duration: ${duration}\nglobal_train_batch_size: 1024\n`;
  test.each([["63900ba", 63_900 * 1024 * 2048], ["63_900ba", 63_900 * 1024 * 2048], ["1000000tok", 1_000_000], ["500sp", 500 * 2048], ["3ep", undefined]])("max_duration %s", async (duration, tokens) => {
    expect((await runOf("yamls/mpt.yaml", config(duration))).tokens).toBe(tokens);
  });
  test("references are followed; the MPT shape", async () => {
    const run = await runOf("yamls/mpt.yaml", config("1ba"));
    expect(run.stages[0]?.datasets).toEqual([{ id: "c4", raw: "s3://bucket/c4", path: "s3://bucket/c4", line: 19 }]);
    expect([run.sequenceLength, run.tokenizer, run.architecture?.family, run.architecture?.positions]).toEqual([2048, "EleutherAI/gpt-neox-20b", "mpt", undefined]);
    expect((await runOf("yamls/mpt.yaml", config("1ba").replace("no_bias: true", "no_bias: false"))).architecture).toBeUndefined();
  });
  test.each(["-1ba", "1e309ba", "forever"])("max_duration %s is refused", async (duration) => {
    const reading = await readText("yamls/mpt.yaml", config(duration));
    expect([observed(reading, "training.tokens"), reading.unreadable.length]).toEqual([undefined, 1]);
  });
  test("references that go in a circle end", async () => {
    const reading = await readText("yamls/mpt.yaml", config("1ba").replace("max_seq_len: 2048", "max_seq_len: ${loop}\nloop: ${max_seq_len}"));
    expect(observed(reading, "training.tokens")).toBeUndefined();
  });
});

describe("torchtitan", () => {
  const config = (more: string): string => `[job]\ndescription = "Llama 3 8B"\n\n[model]\nname = "llama3"\nflavor = "8B"\n\n[training]\nlocal_batch_size = 2\nseq_len = 8192\nsteps = 1000\ndataset = "c4"\n${more}`;
  test("global batch, or local batch x degrees, or unknown", async () => {
    expect((await runOf("train.toml", config("global_batch_size = 64\n"))).tokens).toBe(1000 * 64 * 8192);
    expect((await runOf("train.toml", config("global_batch_size = -1\n[parallelism]\ndata_parallel_shard_degree = 8\n"))).tokens).toBe(1000 * 2 * 8 * 8192);
    const unknown = await runOf("train.toml", config("[parallelism]\ndata_parallel_shard_degree = -1\n"));
    expect([unknown.tokens, unknown.assumptions]).toEqual([undefined, ["no token count: data parallel depends on how many devices were used"]]);
  });
  test("lines and datasets", async () => {
    const reading = await readText("train.toml", config("global_batch_size = 64\n"));
    expect(reading.observations.find((o) => o.key === "training.tokens")?.sources[0]?.line).toBe(11);
    expect(reading.datasets.map((d) => [d.id, d.source.line])).toEqual([["c4", 12]]);
  });
  test("broken TOML is said with its line; pyproject files are not ours", async () => {
    const broken = await readText("train.toml", config("oops = [1,\n[x]\n"));
    expect(broken.unreadable[0]?.line).toBeGreaterThan(11);
    expect(await readAny(textFile("pyproject.toml", "[project]\nname = 'x'\n"))).toBeUndefined();
  });
});

describe("NeMo", () => {
  test("trainer steps x batch x length; pairs of data", async () => {
    const run = await runOf("conf/gpt.yaml", "name: g\ntrainer:\n  max_steps: 100\n  devices: 8\n  num_nodes: 4\nmodel:\n  micro_batch_size: 1\n  global_batch_size: 256\n  encoder_seq_length: 2048\n  data:\n    data_prefix:\n    - 0.5\n    - /data/a_text_document\n    - 0.5\n    - /data/b_text_document\n");
    expect([run.tokens, run.gpus]).toEqual([100 * 256 * 2048, 32]);
    expect(run.stages[0]?.datasets.map((d) => [d.id, d.weight, d.line])).toEqual([["a", 0.5, 13], ["b", 0.5, 15]]);
  });
  test("a blend with unequal weights keeps them", async () => {
    const reading = await readText("data/blend.json", '{"datasets": [\n{"name": "a", "path": "hf://org/a", "weight": 2.0},\n{"name": "mine", "path": "/lustre/x/y.jsonl", "weight": 1.0}\n]}');
    expect(reading.datasets.map((d) => [d.id, d.weight, d.source.line])).toEqual([["org/a", 2, 2], ["mine", 1, 3]]);
  });
});
