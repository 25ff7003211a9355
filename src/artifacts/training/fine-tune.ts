/** What the YAML of Hugging Face based fine-tuning tools has in common. */

import { datasetName, rawText } from "./dataset-id.ts";
import type { ConfigNode } from "./node.ts";
import { count, weightOf } from "./numbers.ts";
import { defined, makeRun } from "./run.ts";
import type { DatasetUse, TrainingRun, TrainingTool } from "./types.ts";

/** A run from `model_name_or_path` and its datasets; tokens are not in such files. */
export function fineTuneRun(tool: TrainingTool, path: string, root: ConfigNode, datasets: readonly DatasetUse[]): TrainingRun {
  const model = root.get("model_name_or_path", "model_name");
  const adapter = root.get("use_peft").boolean() === true || /lora|adapter/i.test(root.get("finetuning_type").text() ?? "") || root.has("lora_r");
  const length = root.get("max_seq_length", "max_length", "cutoff_len", "max_token_length");
  return makeRun(tool, path, {
    run: root.get("hub_model_id").text() ?? root.get("run_name").text(), baseModel: model.text(), relation: model.text() === undefined ? undefined : adapter ? "adapter" : "finetune",
    stages: [{ name: root.get("stage").text() ?? "", datasets }], sequenceLength: count(length.number(), 1e9), steps: count(root.get("max_steps").number()),
    lines: { baseModel: model.line, sequenceLength: length.line },
  });
}

/** One entry from a name. */
export function named(text: string, line: number, weight?: unknown, subset?: string): DatasetUse {
  return { id: datasetName(text).id, raw: rawText(text), line, ...defined<DatasetUse>({ weight: weightOf(weight), subset }) };
}
