/** LLaMA-Factory YAML: `dataset: a,b` names entries of its own dataset_info.json; `stage` is pt, sft, rm, ppo, dpo or kto. */

import { configReader, hasAll, hasAny } from "./config-reader.ts";
import { fineTuneRun, named } from "./fine-tune.ts";

export const llamaFactory = configReader({
  tool: "llama-factory",
  kind: "training-config",
  formats: ["yaml"],
  marks: (text) => hasAll(text, "model_name_or_path:", "dataset:") && hasAny(text, "finetuning_type:", "stage:", "template:", "do_train:"),
  extract(config, root) {
    const dataset = root.get("dataset");
    const names = dataset.items().length > 0 ? dataset.items().map((n) => n.text() ?? "") : (dataset.text() ?? "").split(",");
    const probabilities = (root.get("interleave_probs").text() ?? "").split(",");
    const uses = names.map((n) => n.trim()).filter((n) => n !== "").slice(0, 2_000).map((n, i) => named(n, dataset.line, probabilities.length === names.length ? probabilities[i] : undefined));
    if (!root.has("model_name_or_path") || uses.length === 0 || !(root.has("finetuning_type") || root.has("stage") || root.has("template"))) return undefined;
    return { runs: [fineTuneRun("llama-factory", config.path, root, uses)] };
  },
});
