/**
 * Megatron-LM arguments (github.com/NVIDIA/Megatron-LM, `arguments.py`) as YAML, flat or below `args:`/`megatron:`. Tokens =
 * train_iters x global_batch_size x seq_length, or train_samples x seq_length, or train_tokens.
 */

import { configReader, hasAny } from "./config-reader.ts";
import { type Arguments, megatronRun } from "./megatron-arguments.ts";
import type { ConfigNode } from "./node.ts";

const MAX_DEPTH = 4;
const MAX_MAPS = 500;

export const megatron = configReader({
  tool: "megatron",
  kind: "training-config",
  formats: ["yaml"],
  marks: (text) => hasAny(text, "train_iters:", "train-iters:", "train_samples:", "train-samples:", "train_tokens:") && hasAny(text, "seq_length:", "seq-length:", "num_layers:", "num-layers:", "global_batch_size:", "global-batch-size:"),
  extract(config, root) {
    const map = find(root);
    if (map === undefined || map.has("train_micro_batch_size_per_gpu")) return undefined;
    const args: Arguments = {
      get(name) {
        const node = map.get(name, name.replaceAll("_", "-"));
        return { value: node.resolved().value, line: node.line };
      },
      list(name) {
        const node = map.get(name, name.replaceAll("_", "-"));
        const items = node.items();
        const texts = items.length > 0 ? items : [node];
        return texts.flatMap((n) => (n.text() ?? "").split(/\s+/).filter((t) => t !== "").map((text) => ({ text, line: n.line })));
      },
    };
    return megatronRun(config.path, args);
  },
});

/** The mapping that holds the run's length and shape, breadth first. */
function find(root: ConfigNode): ConfigNode | undefined {
  let level: readonly ConfigNode[] = [root];
  let seen = 0;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const next: ConfigNode[] = [];
    for (const node of level) {
      if (++seen > MAX_MAPS) return undefined;
      if (node.has("train_iters", "train-iters", "train_samples", "train-samples", "train_tokens", "train-tokens") && node.has("seq_length", "seq-length", "num_layers", "num-layers", "global_batch_size", "global-batch-size")) return node;
      next.push(...node.entries().map(([, n]) => n).filter((n) => n.isMap));
    }
    level = next;
  }
  return undefined;
}
