/**
 * axolotl YAML (github.com/axolotl-ai-cloud/axolotl): base_model, datasets, adapter. The token count is
 * epochs x data size, and the size is not in the file.
 */

import { type ConfigReader, configReader, hasAll, hasAny } from "./config-reader.ts";
import { datasetName, rawText } from "./dataset-id.ts";
import type { ConfigNode } from "./node.ts";
import { count, weightOf } from "./numbers.ts";
import { defined, makeRun } from "./run.ts";
import type { DatasetUse } from "./types.ts";

const MAX_DATASETS = 2_000;
const LOADERS = new Set(["json", "csv", "parquet", "arrow", "text"]);

const spec: ConfigReader = {
  tool: "axolotl",
  kind: "training-config",
  formats: ["yaml"],
  marks: (text) => hasAll(text, "base_model:", "datasets:") && hasAny(text, "type:", "sequence_len:", "micro_batch_size:", "num_epochs:"),
  extract(config, root) {
    const base = root.get("base_model");
    const lists = [...root.get("datasets").items(), ...root.get("pretraining_dataset").items()].slice(0, MAX_DATASETS);
    if (base.text() === undefined || lists.length === 0 || root.has("merge_method") || !lists.every((n) => n.isMap && n.has("path"))) return undefined;
    const adapter = root.get("adapter").text();
    return {
      runs: [makeRun("axolotl", config.path, {
        run: root.get("hub_model_id").text() ?? root.get("wandb_name").text(), baseModel: base.text(), relation: adapter === undefined ? "finetune" : "adapter",
        stages: [{ name: "", datasets: lists.flatMap(datasetOf) }], sequenceLength: count(root.get("sequence_len").number(), 1e9), steps: count(root.get("max_steps").number()),
        lines: { baseModel: base.line, sequenceLength: root.get("sequence_len").line },
      })],
    };
  },
};

export const axolotl = configReader(spec);

function datasetOf(node: ConfigNode): readonly DatasetUse[] {
  const path = node.get("path");
  const text = path.text();
  if (text === undefined) return [];
  // `path: json` names a loader: the files follow.
  const files = LOADERS.has(text) ? node.get("data_files") : path;
  const names = files.items().length > 0 ? files.items() : [files.present ? files : path];
  return names.flatMap((n) => {
    const name = n.text();
    return name === undefined ? [] : [{ id: datasetName(name).id, raw: rawText(name), line: n.line, ...defined<DatasetUse>({ subset: node.get("name").text(), weight: weightOf(node.get("weight").value) }) }];
  });
}
