/** DCLM records (github.com/mlfoundations/dclm, `exp_data/`): one JSON per dataset (uuid, dataset_url, sources) and per model (dataset_name, hyperparameters). */

import { configReader, hasAll, hasAny } from "./config-reader.ts";
import { datasetName, rawText } from "./dataset-id.ts";
import { count } from "./numbers.ts";
import { makeRun } from "./run.ts";
import type { DatasetUse } from "./types.ts";

export const dclmDataset = configReader({
  tool: "dclm-record",
  kind: "data-record",
  formats: ["json"],
  marks: (text) => hasAll(text, '"uuid"', '"dataset_url"') && hasAny(text, '"dcnlp_commit_hash"', '"sources"', '"manifest_url"'),
  extract(config, root) {
    const name = root.get("name");
    const text = name.text();
    if (text === undefined || !root.has("uuid") || !root.has("dataset_url")) return undefined;
    const sources = root.get("sources").items().flatMap((n): readonly DatasetUse[] => {
      const source = n.text() ?? n.get("name", "uuid").text();
      return source === undefined ? [] : [{ id: datasetName(source).id, raw: rawText(source), line: n.line }];
    });
    const own: DatasetUse = { id: rawText(text), raw: rawText(root.get("dataset_url").text() ?? text), line: name.line };
    return { runs: [makeRun("dclm-record", config.path, { stages: [{ name: "", datasets: [own, ...sources.slice(0, 1_000)] }], tokenizer: root.get("tokenizer").text(), lines: { tokenizer: root.get("tokenizer").line } })] };
  },
});

export const dclmModel = configReader({
  tool: "dclm-record",
  kind: "training-config",
  formats: ["json"],
  marks: (text) => hasAll(text, '"uuid"', '"dataset_name"') && hasAny(text, '"hyperparameters"', '"open_lm_args"'),
  extract(config, root) {
    const dataset = root.get("dataset_name");
    const text = dataset.text();
    const hyper = root.get("hyperparameters");
    if (text === undefined || !(hyper.isMap || root.has("open_lm_args"))) return undefined;
    const tokens = hyper.get("tokens");
    return {
      runs: [makeRun("dclm-record", config.path, {
        run: root.get("name").text(), stages: [{ name: "", datasets: [{ id: rawText(text), raw: rawText(text), line: dataset.line }] }], tokens: count(tokens.value, 1e18), tokensFrom: "hyperparameters.tokens",
        sequenceLength: count(hyper.get("seq_len").value, 1e9), lines: { tokens: tokens.line, sequenceLength: hyper.get("seq_len").line },
      })],
    };
  },
});
