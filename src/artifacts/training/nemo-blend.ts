/**
 * Data blends of NeMo and Nemotron recipes: JSON `{"datasets": [{name, path: "hf://org/name", subset, split, weight}]}`. A weight of
 * 1.0 on every entry is the default of the tool and no mixture weight.
 */

import { configReader, hasAll } from "./config-reader.ts";
import { datasetName, rawText } from "./dataset-id.ts";
import { weightOf } from "./numbers.ts";
import { defined, makeRun } from "./run.ts";
import type { DatasetUse } from "./types.ts";

const MAX_ENTRIES = 10_000;

export const nemoBlend = configReader({
  tool: "nemo-blend",
  kind: "data-mix",
  formats: ["json"],
  marks: (text) => hasAll(text, '"datasets"', '"path"'),
  extract(config, root) {
    const items = root.get("datasets").items().slice(0, MAX_ENTRIES);
    if (items.length === 0 || !items.every((n) => n.isMap && n.get("path").text() !== undefined)) return undefined;
    const weights = items.map((n) => weightOf(n.get("weight").value));
    const real = new Set(weights).size > 1 || items.length === 1;
    const datasets = items.map((n, i): DatasetUse => {
      const path = n.get("path").text() ?? "";
      const name = datasetName(path);
      return { id: name.hub ? name.id : (n.get("name").text() ?? name.id), raw: rawText(path), path: rawText(path), line: n.get("path").line, ...defined<DatasetUse>({ weight: real ? weights[i] : undefined, subset: n.get("subset").text() }) };
    });
    return { runs: [makeRun("nemo-blend", config.path, { stages: [{ name: "", datasets }], assumptions: real || weights[0] === undefined ? [] : [`weight ${weights[0]} on every entry: no mixture weight`] })] };
  },
});
