/**
 * torchtitan TOML (github.com/pytorch/torchtitan, `JobConfig`): training.steps x global_batch_size (or local batch x data-parallel
 * degrees, where none of them is "all that are left") x seq_len. The model is named by flavor: no sizes in the file.
 */

import { configReader, hasAll, hasAny } from "./config-reader.ts";
import { datasetName, rawText } from "./dataset-id.ts";
import type { ConfigNode } from "./node.ts";
import { count, type Factor, product } from "./numbers.ts";
import { makeRun } from "./run.ts";

export const torchtitan = configReader({
  tool: "torchtitan",
  kind: "training-config",
  formats: ["toml"],
  marks: (text) => hasAll(text, "[training]", "seq_len", "steps") && hasAny(text, "[model]", "[job]", "[parallelism]"),
  extract(config, root) {
    const training = root.get("training");
    if (!training.has("steps") || !training.has("seq_len")) return undefined;
    const batch = batchOf(root);
    const length = training.get("seq_len").factor("sequence");
    const total = product([training.get("steps").factor("steps"), ...batch, length]);
    const perStep = product([...batch, length]);
    const dataset = training.get("dataset", "dataset_path");
    const path = training.get("dataset_path").text() ?? dataset.text();
    const assets = root.get("model").get("hf_assets_path", "tokenizer_path");
    const gpus = degrees(root, ["data_parallel_replicate_degree", "data_parallel_shard_degree", "tensor_parallel_degree", "pipeline_parallel_degree", "context_parallel_degree"]);
    return {
      runs: [makeRun("torchtitan", config.path, {
        run: root.at("job", "description").text(), stages: [{ name: "", datasets: path === undefined ? [] : [{ id: datasetName(path).id, raw: rawText(path), line: dataset.line }] }],
        ...(total.kind === "value" ? { tokens: total.value, tokensFrom: total.words } : {}), batchTokens: perStep.kind === "value" ? perStep.value : undefined,
        steps: count(training.get("steps").number()), sequenceLength: count(training.get("seq_len").number(), 1e9), tokenizer: assets.text(), gpus,
        assumptions: total.kind === "missing" ? [`no token count: ${total.names.join(" and ")} depends on how many devices were used`] : [],
        lines: { tokens: training.get("steps").line, sequenceLength: training.get("seq_len").line, tokenizer: assets.line, hardware: root.get("parallelism").line },
      })],
      unreadable: total.kind === "absurd" ? [{ path: config.path, reason: total.reason, line: total.line }] : [],
    };
  },
});

/** Samples per step; -1 means "not set" for the batch and "all remaining devices" for a degree. */
function batchOf(root: ConfigNode): readonly Factor[] {
  const training = root.get("training");
  const whole = training.get("global_batch_size");
  if ((whole.number() ?? -1) > 0) return [whole.factor("batch")];
  const local = training.get("local_batch_size", "batch_size");
  const parallel = degrees(root, ["data_parallel_replicate_degree", "data_parallel_shard_degree"]);
  return [local.factor("local batch"), { name: "data parallel", value: parallel, line: root.get("parallelism").line }];
}

/** Product of parallel degrees; undefined where one is -1 or the sharding degree is absent (its default is -1). */
function degrees(root: ConfigNode, names: readonly string[]): number | undefined {
  const parallelism = root.get("parallelism");
  const values = names.map((n) => parallelism.get(n).number() ?? (n === "data_parallel_shard_degree" ? -1 : 1));
  return values.every((v) => v >= 1 && v <= 1e6) ? count(values.reduce((a, b) => a * b, 1), 1e7) : undefined;
}
