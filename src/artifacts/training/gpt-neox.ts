/**
 * GPT-NeoX configs (github.com/EleutherAI/gpt-neox): `.yml` whose content is a JSON-like flow mapping with # comments, keys with - or
 * _. Tokens = train-iters x train_micro_batch_size_per_gpu x gradient accumulation x data-parallel devices x seq-length; the
 * number of devices often stands only in a comment.
 */

import type { Architecture } from "../architecture.ts";
import type { Unreadable } from "../model.ts";
import { configReader, hasAny } from "./config-reader.ts";
import { datasetName, rawText } from "./dataset-id.ts";
import { type Config, configOf } from "./document.ts";
import { hardwareStatements } from "./hardware-words.ts";
import type { ConfigNode } from "./node.ts";
import { count, type Factor, product, weightOf } from "./numbers.ts";
import { defined, makeRun } from "./run.ts";
import type { DatasetUse } from "./types.ts";

/** Entries of the tokenisers that NeoX configs name, before padding. */
const TOKENIZERS: readonly (readonly [RegExp, number])[] = [[/20B_tokenizer\.json$/, 50_277], [/gpt2-vocab\.json$/, 50_257]];
const PADDING = 128;

export const gptNeox = configReader({
  tool: "gpt-neox",
  kind: "training-config",
  formats: ["yaml"],
  marks: (text) => hasAny(text, "train-iters", "train_iters") && hasAny(text, "num-layers", "num_layers") && hasAny(text, "train_micro_batch_size_per_gpu", "train-micro-batch-size-per-gpu", "pipe-parallel-size", "pipe_parallel_size"),
  repair: addMissingCommas,
  extract(config, root) {
    const key = (name: string): ConfigNode => root.get(name, name.replaceAll("-", "_"), name.replaceAll("_", "-"));
    if (!key("train-iters").present || !key("num-layers").present) return undefined;
    const unreadable: Unreadable[] = [];
    const devices = devicesOf(config);
    const split = (count(key("pipe-parallel-size").number()) ?? 1) * (count(key("model-parallel-size").number()) ?? 1);
    const gas = count(root.get("gradient_accumulation_steps", "gradient-accumulation-steps", "gas").number()) ?? 1;
    const whole = key("train_batch_size");
    const line = key("train-iters").line;
    const batch: readonly Factor[] = whole.present ? [whole.factor("batch")] : [key("train_micro_batch_size_per_gpu").factor("micro batch"), { name: "accumulation", value: gas, line }, { name: "data parallel", value: devices === undefined || devices.count % split !== 0 ? undefined : devices.count / split, line: devices?.line ?? line }];
    const total = product([key("train-iters").factor("iterations"), ...batch, key("seq-length").factor("sequence")]);
    const perStep = product([...batch, key("seq-length").factor("sequence")]);
    if (total.kind === "absurd") unreadable.push({ path: config.path, reason: total.reason, line: total.line });
    const shape = architectureOf(key, split);
    const vocabFile = key("vocab-file");
    const file = vocabFile.text();
    const assumptions = [...(shape?.assumption === undefined ? [] : [shape.assumption]), ...(devices === undefined || whole.present ? [] : [`${devices.count} devices, from the comment on line ${devices.line}`])];
    return {
      runs: [makeRun("gpt-neox", config.path, {
        stages: [{ name: "", datasets: datasetsOf(key) }], architecture: shape?.architecture, assumptions,
        ...(total.kind === "value" ? { tokens: total.value, tokensFrom: [total.words, ...assumptions].join("; ") } : {}), batchTokens: perStep.kind === "value" ? perStep.value : undefined,
        steps: count(key("train-iters").number()), sequenceLength: count(key("seq-length").number(), 1e9), gpus: devices?.count, gpuType: devices?.device,
        tokenizer: file === undefined ? undefined : file.slice(file.lastIndexOf("/") + 1),
        lines: { tokens: line, sequenceLength: key("seq-length").line, tokenizer: vocabFile.line, architecture: key("num-layers").line, ...(devices === undefined ? {} : { hardware: devices.line }) },
      })],
      unreadable,
    };
  },
});

function devicesOf(config: Config): { readonly count: number; readonly device?: string; readonly line: number } | undefined {
  for (const c of config.comments()) {
    const found = hardwareStatements(c.text)[0];
    if (found !== undefined) return { count: found.count, line: c.line, ...(found.device === undefined ? {} : { device: found.device }) };
  }
  return undefined;
}

function architectureOf(key: (name: string) => ConfigNode, split: number): { readonly architecture: Architecture; readonly assumption?: string } | undefined {
  const hidden = count(key("hidden-size").number(), 1e9);
  const layers = count(key("num-layers").number(), 1e6);
  const heads = count(key("num-attention-heads").number(), 1e6);
  const norm = key("norm").text() ?? "layernorm";
  const mlp = key("mlp-type").text() ?? "regular";
  if (hidden === undefined || layers === undefined || heads === undefined || key("pos-emb").text() !== "rotary" || norm !== "layernorm" || mlp !== "regular" || key("num-kv-heads").present) return undefined;
  const stated = count(key("padded_vocab_size").number(), 1e9);
  const file = key("vocab-file").text() ?? "";
  const entries = TOKENIZERS.find(([name]) => name.test(file.slice(-200)))?.[1];
  const multiple = (count(key("make_vocab_size_divisible_by").number(), 1e6) ?? PADDING) * (count(key("model-parallel-size").number(), 1e5) ?? 1);
  const vocab = stated ?? (entries === undefined ? undefined : Math.ceil(entries / multiple) * multiple);
  if (vocab === undefined || split < 1) return undefined;
  const intermediate = count(key("intermediate-size").number(), 1e9) ?? 4 * hidden;
  return {
    architecture: { family: "gpt-neox", hidden, layers, heads, kvHeads: heads, headDim: Math.floor(hidden / heads), intermediate, vocab, tied: key("no-weight-tying").boolean() !== true },
    ...(stated === undefined ? { assumption: `vocabulary ${vocab}: ${entries} entries of the named tokenizer, padded to a multiple of ${multiple}` } : {}),
  };
}

function datasetsOf(key: (name: string) => ConfigNode): readonly DatasetUse[] {
  const weights = key("train-data-weights").items().map((w) => weightOf(w.value));
  const list = key("train-data-paths").items();
  const nodes = list.length > 0 ? list : key("data-path").present ? [key("data-path")] : [];
  return nodes.flatMap((node, i) => {
    const text = node.text();
    return text === undefined ? [] : [{ id: datasetName(text).id, raw: rawText(text), line: node.line, ...defined<DatasetUse>({ weight: weights[i] }) }];
  });
}

/** Some published files miss a comma between two lines of the mapping. Adds it at the end of a line that closes a value before a line with a quoted key. */
function addMissingCommas(config: Config): Config | undefined {
  const lines = config.text.split("\n");
  let changed = false;
  let last = -1;
  for (const [i, line] of lines.entries()) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    const before = last >= 0 ? (lines[last] ?? "") : "";
    if (/^"[\w-]{1,80}"\s{0,10}:/.test(content) && /(?:[\]}"\d]|true|false|null)$/.test(before.trimEnd().slice(-10)) && !before.includes("#")) {
      lines[last] = `${before.trimEnd()},`;
      changed = true;
    }
    last = i;
  }
  return changed ? configOf(config.path, lines.join("\n"), "yaml") : undefined;
}
