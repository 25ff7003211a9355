/**
 * LLM Foundry / Composer YAML (github.com/mosaicml/llm-foundry): `max_duration` with a unit: ba (batches), ep (epochs), tok (tokens),
 * sp (samples). OmegaConf references are followed.
 */

import type { Architecture } from "../architecture.ts";
import { configReader, hasAll } from "./config-reader.ts";
import { datasetName, rawText } from "./dataset-id.ts";
import type { ConfigNode } from "./node.ts";
import { count, product, type Product, weightOf } from "./numbers.ts";
import { parseNumber } from "./quantities.ts";
import { defined, makeRun } from "./run.ts";
import type { DatasetUse } from "./types.ts";

export const llmFoundry = configReader({
  tool: "llm-foundry",
  kind: "training-config",
  formats: ["yaml"],
  marks: (text) => hasAll(text, "train_loader:", "max_duration:"),
  extract(config, root) {
    const loader = root.get("train_loader");
    if (!loader.isMap || !root.has("max_duration")) return undefined;
    const length = firstPresent(root.get("max_seq_len"), loader.at("dataset", "max_seq_len"), root.at("model", "max_seq_len"), root.at("variables", "max_seq_len"));
    const batch = root.get("global_train_batch_size");
    const duration = root.get("max_duration");
    const total = durationOf(duration, batch, length);
    const model = root.get("model");
    const base = model.get("pretrained_model_name_or_path").text();
    const perStep = product([batch.factor("batch"), length.factor("sequence")]);
    const steps = /^([\d_]{1,20})ba$/.exec(String(duration.resolved().value).slice(0, 40))?.[1];
    const tokenizer = root.at("tokenizer", "name");
    return {
      runs: [makeRun("llm-foundry", config.path, {
        run: root.get("run_name").text(), stages: [{ name: "", datasets: datasetsOf(loader.get("dataset")) }], architecture: architectureOf(model, length),
        ...(total?.kind === "value" ? { tokens: total.value, tokensFrom: `max_duration ${rawText(String(duration.resolved().value))}: ${total.words}` } : {}),
        sequenceLength: count(length.number(), 1e9), batchTokens: perStep.kind === "value" ? perStep.value : undefined, steps: steps === undefined ? undefined : parseNumber(steps), tokenizer: tokenizer.text(),
        baseModel: base, relation: base === undefined ? undefined : model.has("peft_config") ? "adapter" : "finetune", resumedFrom: root.get("load_path").text(),
        lines: { tokens: duration.line, sequenceLength: length.line, tokenizer: tokenizer.line, architecture: model.line, baseModel: model.get("pretrained_model_name_or_path").line },
      })],
      unreadable: total?.kind === "absurd" ? [{ path: config.path, reason: total.reason, line: duration.line }] : [],
    };
  },
});

function firstPresent(...nodes: readonly ConfigNode[]): ConfigNode {
  return nodes.find((n) => n.number() !== undefined) ?? (nodes[0] as ConfigNode);
}

/** Undefined for epochs and clock time: the file does not say how many tokens that is. */
function durationOf(node: ConfigNode, batch: ConfigNode, length: ConfigNode): Product | undefined {
  const match = /^([\d_]{1,20}(?:e\d{1,2})?)\s?(ba|tok|sp|ep|iter|sec|dur)$/.exec(String(node.resolved().value).trim().slice(0, 60));
  if (match === null) return { kind: "absurd", reason: "max_duration is no usable number with a unit (ba, ep, tok, sp)", line: node.line };
  const amount = { name: "duration", value: match[1], line: node.line };
  if (match[2] === "tok") return product([amount]);
  if (match[2] === "sp") return product([amount, length.factor("sequence")]);
  if (match[2] === "ba") return product([amount, batch.factor("batch"), length.factor("sequence")]);
  return undefined;
}

/** MPT without biases is the shape that has a formula. */
function architectureOf(model: ConfigNode, length: ConfigNode): Architecture | undefined {
  const size = (name: string): number | undefined => count(model.get(name).number(), 1e9);
  const attention = model.get("attn_config");
  const [hidden, layers, heads, vocab] = [size("d_model"), size("n_layers"), size("n_heads"), size("vocab_size")];
  const gated = model.at("ffn_config", "ffn_type").text();
  if (!["mpt_causal_lm", "mosaic_gpt"].includes(model.get("name").text() ?? "") || model.get("no_bias").boolean() !== true || (gated !== undefined && gated !== "mptmlp")) return undefined;
  if (hidden === undefined || layers === undefined || heads === undefined || vocab === undefined) return undefined;
  const rotary = attention.get("alibi").boolean() === true || attention.get("rope").boolean() === true || model.get("learned_pos_emb").boolean() === false;
  const positions = rotary ? undefined : (count(model.get("max_seq_len").number(), 1e9) ?? count(length.number(), 1e9));
  const ratio = model.get("expansion_ratio").number() ?? 4;
  const attn = count(attention.get("kv_n_heads").number(), 1e6) ?? heads;
  return { family: "mpt", hidden, layers, heads, kvHeads: attn, headDim: Math.floor(hidden / heads), intermediate: Math.round(hidden * ratio), vocab, tied: model.get("tie_word_embeddings").boolean() ?? true, ...defined<Architecture>({ positions }) };
}

function datasetsOf(dataset: ConfigNode): readonly DatasetUse[] {
  const streams = dataset.get("streams").entries();
  const entries = streams.length > 0 ? streams.map(([, n]) => n) : [dataset];
  return entries.flatMap((node, i) => {
    const place = [node.get("hf_name"), node.get("remote"), node.get("local")].find((n) => n.text() !== undefined);
    const text = place?.text();
    if (place === undefined || text === undefined) return [];
    const name = datasetName(text);
    // A stream's own name says more than a bucket folder.
    const id = !name.hub && streams.length > 0 ? (streams[i]?.[0] ?? name.id) : name.id;
    return [{ id: rawText(id), raw: rawText(text), path: rawText(text), line: place.line, ...defined<DatasetUse>({ weight: weightOf(node.get("proportion").value), subset: node.get("hf_kwargs").get("data_dir").text() }) }];
  });
}
