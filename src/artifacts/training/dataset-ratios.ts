/**
 * Lists of datasets with shares: BigScience `[{dataset_path, ratio}]` (JSON), and mixtures for instruction tuning as YAML lists of
 * `dataset_path` with filters.
 */

import { configReader } from "./config-reader.ts";
import { datasetName, rawText } from "./dataset-id.ts";
import { weightOf } from "./numbers.ts";
import { defined, makeRun } from "./run.ts";
import type { DatasetUse } from "./types.ts";

const MAX_ENTRIES = 20_000;

export const datasetRatios = configReader({
  tool: "bigscience-ratios",
  kind: "data-mix",
  formats: ["json", "yaml"],
  marks: (text) => text.includes("dataset_path"),
  extract(config, root) {
    const named = root.get("datasets", "dataset_mixture", "mixture", "data").items();
    const items = (root.items().length > 0 ? root.items() : named).slice(0, MAX_ENTRIES);
    if (items.length === 0 || !items.every((n) => n.get("dataset_path").text() !== undefined)) return undefined;
    const datasets = items.map((n): DatasetUse => {
      const path = n.get("dataset_path").text() ?? "";
      return { id: datasetName(path).id, raw: rawText(path), path: rawText(path), line: n.get("dataset_path").line, ...defined<DatasetUse>({ weight: weightOf(n.get("ratio", "weight", "proportion").value), subset: n.get("subset", "config", "dataset_config").text() }) };
    });
    return { runs: [makeRun(items.some((n) => n.has("ratio")) ? "bigscience-ratios" : "dataset-mixture", config.path, { stages: [{ name: "", datasets }] })] };
  },
});
