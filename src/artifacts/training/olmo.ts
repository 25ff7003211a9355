/**
 * OLMo trainer YAML (github.com/allenai/OLMo, `TrainConfig`): `max_duration` in steps (a number), tokens (`4e12T`) or epochs (`1ep`);
 * `scheduler.t_max` is a length of the schedule and not the tokens. Data are URLs of token files, grouped by source.
 */

import type { Architecture } from "../architecture.ts";
import type { Unreadable } from "../model.ts";
import { configReader, hasAll, hasAny } from "./config-reader.ts";
import { rawText, sourceSegments } from "./dataset-id.ts";
import type { ConfigNode } from "./node.ts";
import { count, product, toNumber } from "./numbers.ts";
import { defined, makeRun } from "./run.ts";
import type { DatasetUse, TrainingStage } from "./types.ts";

const MAX_PATHS = 100_000;

export const olmo = configReader({
  tool: "olmo",
  kind: "training-config",
  formats: ["yaml"],
  marks: (text) => hasAll(text, "max_duration:", "global_train_batch_size:", "data:") && hasAny(text, "d_model:", "paths:") && !text.includes("train_loader:"),
  extract(config, root) {
    const data = root.get("data");
    if (!root.has("max_duration") || !root.has("global_train_batch_size") || !data.isMap || !(data.has("paths") || data.has("datasets") || data.has("memmap_dtype"))) return undefined;
    const model = root.get("model");
    const length = model.get("max_sequence_length");
    const unreadable: Unreadable[] = [];
    const batch = product([root.get("global_train_batch_size").factor("batch"), length.factor("sequence")]);
    const batchTokens = batch.kind === "value" ? batch.value : undefined;
    const duration = durationOf(root.get("max_duration"), batchTokens);
    for (const problem of [duration.problem, batch.kind === "absurd" ? batch.reason : undefined]) if (problem !== undefined) unreadable.push({ path: config.path, reason: problem, line: root.get("max_duration").line });
    const run = root.get("run_name").text();
    const from = root.get("load_path").text();
    const tokenizer = root.at("tokenizer", "identifier");
    return {
      runs: [makeRun("olmo", config.path, {
        run, stages: [{ name: run ?? "", ...defined<TrainingStage>({ tokens: duration.tokens }), datasets: sources(data) }], architecture: architectureOf(model), tokens: duration.tokens,
        tokensFrom: duration.tokens === undefined ? undefined : `max_duration ${rawText(String(root.get("max_duration").resolved().value))}`, steps: duration.steps,
        sequenceLength: count(length.number(), 1e9), batchTokens, resumedFrom: from === undefined ? undefined : rawText(from), tokenizer: tokenizer.text(),
        lines: { tokens: root.get("max_duration").line, sequenceLength: length.line, tokenizer: tokenizer.line, architecture: model.line },
      })],
      unreadable,
    };
  },
});

/** Tokens and steps of `max_duration`: `4e12T` tokens, a plain number = steps, `2ep` = epochs (no token count in the file). */
function durationOf(node: ConfigNode, batchTokens: number | undefined): { readonly tokens?: number; readonly steps?: number; readonly problem?: string } {
  const value = node.resolved().value;
  const text = typeof value === "string" ? value.trim() : undefined;
  if (text !== undefined && text.endsWith("ep")) return {};
  const unit = text?.endsWith("T") === true;
  const n = toNumber(unit ? text?.slice(0, -1) : value);
  if (n === undefined || n <= 0 || n > 1e18) return { problem: "max_duration is no usable number of steps (a number) or tokens (4e12T)" };
  if (unit) return { tokens: n, ...(batchTokens === undefined ? {} : { steps: Math.ceil(n / batchTokens) }) };
  const all = batchTokens === undefined ? undefined : product([{ name: "steps", value: n, line: node.line }, { name: "tokens per step", value: batchTokens, line: node.line }]);
  return all?.kind === "value" ? { tokens: all.value, steps: n } : { steps: n, ...(all?.kind === "absurd" ? { problem: all.reason } : {}) };
}

function architectureOf(model: ConfigNode): Architecture | undefined {
  const size = (...names: string[]): number | undefined => count(model.get(...names).number(), 1e9);
  const hidden = size("d_model");
  const layers = size("n_layers");
  const heads = size("n_heads");
  const wide = size("mlp_hidden_size");
  const ratio = model.get("mlp_ratio").number();
  const rms = model.get("layer_norm_type").text() === "rms" && model.get("layer_norm_with_affine").boolean() !== false;
  // Only the OLMo 2 shape has a formula: RMS norms with weights, gated feed-forward, no biases, rotary positions.
  if (!rms || model.get("activation_type").text() !== "swiglu" || model.get("include_bias").boolean() === true || model.get("rope").boolean() === false) return undefined;
  // swiglu splits its hidden width in two halves.
  const intermediate = wide === undefined ? (ratio === undefined || hidden === undefined ? undefined : (ratio * hidden) / 2) : wide / 2;
  const vocab = size("embedding_size") ?? size("vocab_size");
  const tied = model.get("weight_tying").boolean();
  if (hidden === undefined || layers === undefined || heads === undefined || vocab === undefined || tied === undefined || intermediate === undefined || !Number.isInteger(intermediate)) return undefined;
  const qkNorm = model.get("attention_layer_norm").boolean() === true;
  const kvHeads = size("n_kv_heads") ?? (model.get("multi_query_attention").boolean() === true ? 1 : heads);
  return { family: qkNorm ? "olmo2" : "llama", hidden, layers, heads, kvHeads, headDim: Math.floor(hidden / heads), intermediate, vocab, tied, qkNorm };
}

/** One entry per source: 1,122 shard URLs become five. */
function sources(data: ConfigNode): readonly DatasetUse[] {
  const named = data.get("datasets").entries().flatMap(([name, node]) => [{ id: rawText(name), raw: rawText(node.items()[0]?.text() ?? name), line: node.line, files: node.items().length }]);
  const nodes = data.get("paths").items().slice(0, MAX_PATHS);
  const paths = nodes.map((n) => (typeof n.value === "string" ? n.value : ""));
  const groups = new Map<string, { first: number; files: number }>();
  for (const [i, id] of sourceSegments(paths).entries()) {
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { first: i, files: 1 });
    else group.files++;
  }
  return [...named, ...[...groups].filter(([id]) => id !== "").map(([id, g]) => ({ id, raw: rawText(paths[g.first] ?? ""), line: nodes[g.first]?.line ?? 1, files: g.files }))];
}
