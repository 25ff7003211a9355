/**
 * nanotron YAML (github.com/huggingface/nanotron, config classes `Config`, `DatasetStageArgs`). Tokens = train_steps x
 * sequence_length x micro_batch_size x batch_accumulation_per_replica x parallelism.dp. Every file of a resumed run repeats the
 * whole schedule, so `mergeRuns` must not add them. Datasets are often named in comments only.
 */

import type { Architecture } from "../architecture.ts";
import type { Unreadable } from "../model.ts";
import { configReader, hasAll, hasAny } from "./config-reader.ts";
import { datasetName, hubIdsIn, rawText } from "./dataset-id.ts";
import type { Config } from "./document.ts";
import { llamaShape } from "./llama-shape.ts";
import type { ConfigNode } from "./node.ts";
import { count, product, weightOf } from "./numbers.ts";
import { defined, makeRun } from "./run.ts";
import type { DatasetUse, TrainingStage } from "./types.ts";

export const nanotron = configReader({
  tool: "nanotron",
  kind: "training-config",
  formats: ["yaml"],
  marks: (text) => hasAll(text, "tokens:", "train_steps:") && hasAny(text, "data_stages:", "parallelism:", "micro_batch_size:"),
  extract(config, root) {
    const tokens = root.get("tokens");
    if (!tokens.has("train_steps") || !(root.has("data_stages") || root.has("parallelism"))) return undefined;
    const unreadable: Unreadable[] = [];
    const batch = [tokens.get("sequence_length").factor("sequence"), tokens.get("micro_batch_size").factor("micro batch"), tokens.get("batch_accumulation_per_replica").factor("accumulation"), root.at("parallelism", "dp").factor("data parallel")];
    const perStep = product(batch);
    const total = product([tokens.get("train_steps").factor("steps"), ...batch]);
    if (total.kind === "absurd") unreadable.push({ path: config.path, reason: total.reason, line: total.line });
    const steps = count(tokens.get("train_steps").number());
    const batchTokens = perStep.kind === "value" ? perStep.value : undefined;
    const parallel = product(["dp", "tp", "pp", "context_parallel_size"].map((k) => ({ name: k, value: root.at("parallelism", k).number() ?? 1, line: root.get("parallelism").line })), 10_000_000);
    const tokenizer = root.at("tokenizer", "tokenizer_name_or_path");
    return {
      runs: [makeRun("nanotron", config.path, {
        run: root.at("general", "run").text(), project: root.at("general", "project").text(), architecture: architectureOf(root.at("model", "model_config")),
        ...(total.kind === "value" ? { tokens: total.value, tokensFrom: total.words } : {}), sequenceLength: count(tokens.get("sequence_length").number(), 1e9), batchTokens, steps,
        resumedFrom: resumed(root), stages: withTokens(stagesOf(config, root), steps, batchTokens), tokenizer: tokenizer.text(),
        gpus: parallel.kind === "value" && root.has("parallelism") ? parallel.value : undefined,
        lines: { tokens: tokens.get("train_steps").line, sequenceLength: tokens.get("sequence_length").line, hardware: root.get("parallelism").line, tokenizer: tokenizer.line, architecture: root.at("model", "model_config").line },
      })],
      unreadable,
    };
  },
});

/** A checkpoint of another run; a run's own upload path means that it was restarted. */
function resumed(root: ConfigNode): string | undefined {
  const from = root.at("checkpoints", "resume_checkpoint_path").text();
  const own = root.at("s3_upload", "upload_s3_path").text();
  const folder = root.at("checkpoints", "checkpoints_path").text();
  if (from === undefined) return undefined;
  return (own !== undefined && from.startsWith(own)) || (folder !== undefined && from.startsWith(folder)) ? undefined : rawText(from);
}

function architectureOf(model: ConfigNode): Architecture | undefined {
  if (!model.isMap || model.get("moe_config").present || !model.has("is_llama_config", "is_qwen2_config")) return undefined;
  // In nanotron's Qwen2 model `attention_bias` adds the query/key/value bias; without it the parameters are Llama's.
  return llamaShape(model, { family: model.get("attention_bias").boolean() === true ? "qwen2" : "llama" });
}

function stagesOf(config: Config, root: ConfigNode): readonly TrainingStage[] {
  return root.get("data_stages").items().slice(0, 1_000).map((stage, i, all) => {
    const dataset = stage.at("data", "dataset");
    const start = stage.get("start_training_step").number();
    const end = all[i + 1]?.line ?? nextTopLevelLine(config.text, stage.line);
    return { name: stage.get("name").text() ?? `stage ${i + 1}`, ...(start === undefined ? {} : { startStep: start }), datasets: datasetsOf(config, dataset, stage.line, end) };
  });
}

function datasetsOf(config: Config, dataset: ConfigNode, from: number, to: number): readonly DatasetUse[] {
  const weights = dataset.get("dataset_weights").items().map((w) => weightOf(w.value));
  const folders = list(dataset.get("dataset_folder"));
  const reads = list(dataset.get("dataset_read_path"));
  // Both lists name the same data; comments stand in either.
  const main = folders.length > 0 ? folders : reads;
  const comments = new Map(config.comments().filter((c) => c.line >= from && c.line < to).map((c) => [c.line, c]));
  const uses: DatasetUse[] = main.map((node, i) => {
    const commented = [reads[i], folders[i]].map((n) => (n === undefined ? undefined : { n, ids: hubIdsIn(comments.get(n.line)?.text ?? "") })).find((c) => (c?.ids.length ?? 0) > 0);
    const path = node.text() ?? "";
    const id = commented?.ids[0];
    const comment = commented === undefined ? undefined : comments.get(commented.n.line)?.text;
    // The path that is read names the data better than the bucket that it was copied from.
    const read = reads[i]?.text() ?? path;
    return {
      id: id ?? datasetName(read).id, raw: rawText(comment ?? path), line: commented?.n.line ?? node.line, path: rawText(read),
      ...defined<DatasetUse>({ weight: weights[i], subset: comment === undefined ? undefined : viewerSubset(comment), inComment: id === undefined ? undefined : true }),
    };
  });
  return [...uses, ...hubDatasets(dataset), ...loneComments(comments.values())];
}

/** `hf_dataset_or_datasets`: one id, a list, or id: weight. */
function hubDatasets(dataset: ConfigNode): readonly DatasetUse[] {
  const node = dataset.get("hf_dataset_or_datasets");
  const entries = node.entries();
  if (entries.length > 0) return entries.map(([id, n]) => ({ id: datasetName(id).id, raw: rawText(id), line: n.line, ...defined<DatasetUse>({ weight: weightOf(n.value) }) }));
  return list(node).flatMap((n) => { const text = n.text(); return text === undefined ? [] : [{ id: datasetName(text).id, raw: rawText(text), line: n.line }]; });
}

/** Dataset ids in comments that stand on a line of their own inside the stage. */
function loneComments(comments: Iterable<{ readonly line: number; readonly text: string; readonly alone: boolean }>): readonly DatasetUse[] {
  return [...comments].filter((c) => c.alone).flatMap((c) => hubIdsIn(c.text).map((id) => ({ id, raw: rawText(c.text), line: c.line, inComment: true })));
}

function viewerSubset(comment: string): string | undefined {
  return /\/viewer\/([\w.-]{1,80})/.exec(comment.slice(0, 2_000))?.[1];
}

function list(node: ConfigNode): readonly ConfigNode[] {
  const items = node.items();
  return items.length > 0 ? items : node.present && !node.isMap ? [node] : [];
}

/** First line after `from` that begins at column 1 with a key: where the block that holds the stage ends. */
function nextTopLevelLine(text: string, from: number): number {
  const lines = text.split("\n");
  for (let i = from; i < lines.length; i++) if (/^[A-Za-z_]/.test(lines[i] ?? "")) return i + 1;
  return lines.length + 1;
}

/** Tokens of each stage from the steps between the starts; the last one runs to the end. */
function withTokens(stages: readonly TrainingStage[], steps: number | undefined, batchTokens: number | undefined): readonly TrainingStage[] {
  if (steps === undefined || batchTokens === undefined) return stages;
  return stages.map((stage, i) => {
    const start = stage.startStep;
    const next = stages[i + 1]?.startStep ?? steps + 1;
    return start === undefined || start < 0 || next <= start || next > steps + 1 ? stage : { ...stage, tokens: (next - start) * batchTokens };
  });
}
