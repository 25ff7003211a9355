/** NeMo and Megatron Bridge YAML: trainer.max_steps (or train.train_iters) x global_batch_size x sequence length; data as `data_prefix` or `blend` lists. */

import { configReader, hasAny } from "./config-reader.ts";
import type { ConfigNode } from "./node.ts";
import { count, product } from "./numbers.ts";
import { makeRun } from "./run.ts";
import { bySource, mixSource, weightedPaths } from "./weighted-paths.ts";

export const nemo = configReader({
  tool: "nemo",
  kind: "training-config",
  formats: ["yaml"],
  marks: (text) => (text.includes("trainer:") && text.includes("max_steps:") && hasAny(text, "encoder_seq_length:", "data_prefix:", "micro_batch_size:")) || (text.includes("train:") && text.includes("train_iters:")),
  extract(config, root) {
    const model = root.get("model");
    const dataset = root.get("dataset", "data");
    const steps = firstOf(root.at("trainer", "max_steps"), root.at("train", "train_iters"));
    const batch = firstOf(model.get("global_batch_size"), root.at("train", "global_batch_size"), dataset.get("global_batch_size"));
    const length = firstOf(model.get("encoder_seq_length", "seq_length"), dataset.get("seq_length", "sequence_length"), model.at("data", "seq_length"));
    if (steps === undefined || batch === undefined) return undefined;
    const total = product([steps.factor("steps"), batch.factor("batch"), (length ?? model.get("seq_length")).factor("sequence")]);
    const data = firstOf(model.at("data", "data_prefix"), dataset.get("data_prefix", "blend", "data_path"));
    const nested = data?.get("train");
    const list = nested?.present === true ? nested : data;
    const words = (list?.items() ?? []).flatMap((n) => { const text = n.text(); return text === undefined ? [] : [{ text, line: n.line }]; });
    const tokenizer = firstOf(root.get("tokenizer").get("tokenizer_model", "model"), model.get("tokenizer").get("model", "type"));
    return {
      runs: [makeRun("nemo", config.path, {
        run: root.get("name").text(), stages: [{ name: "", datasets: bySource(weightedPaths(words), (u) => mixSource(u.path ?? u.id)) }],
        ...(total.kind === "value" ? { tokens: total.value, tokensFrom: total.words } : {}), steps: count(steps.number()), sequenceLength: count(length?.number(), 1e9), tokenizer: tokenizer?.text(),
        gpus: count((count(root.at("trainer", "devices").number(), 1e4) ?? Number.NaN) * (count(root.at("trainer", "num_nodes").number(), 1e6) ?? Number.NaN), 1e7),
        lines: { tokens: steps.line, sequenceLength: length?.line ?? steps.line, tokenizer: tokenizer?.line ?? steps.line, hardware: root.get("trainer").line },
      })],
      unreadable: total.kind === "absurd" ? [{ path: config.path, reason: total.reason, line: total.line }] : [],
    };
  },
});

function firstOf(...nodes: readonly ConfigNode[]): ConfigNode | undefined {
  return nodes.find((n) => n.present);
}
