/**
 * axolotl YAML (github.com/axolotl-ai-cloud/axolotl): base_model, datasets, adapter; also as a fenced block inside a model card. The
 * token count is epochs x data size, and the size is not in the file.
 */

import { splitLines } from "../../formats/lines.ts";
import type { Reading } from "../model.ts";
import { type ConfigReader, configReader, hasAll, hasAny, readConfig } from "./config-reader.ts";
import { datasetName, rawText } from "./dataset-id.ts";
import { configOf } from "./document.ts";
import type { ConfigNode } from "./node.ts";
import { count, weightOf } from "./numbers.ts";
import { defined, makeRun } from "./run.ts";
import type { DatasetUse } from "./types.ts";

const MAX_DATASETS = 2_000;
const MAX_BLOCKS = 20;
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

/**
 * axolotl configs in the fenced YAML blocks of a Markdown text, usually inside `<details>`: one reading with all of them, lines
 * counted in the Markdown file; undefined where there is none. For the reader of the card to add to its own reading.
 */
export function axolotlInMarkdown(path: string, markdown: string): Reading | undefined {
  if (!spec.marks(markdown)) return undefined;
  const readings = fencedBlocks(markdown).flatMap((b) => {
    const config = configOf(path, b.text, "yaml", true, b.line);
    const reading = spec.marks(b.text) ? readConfig(spec, config) : undefined;
    return reading === undefined ? [] : [reading];
  });
  const first = readings[0];
  if (first === undefined) return undefined;
  const runs = readings.flatMap((r) => (r.detail as { readonly runs: readonly unknown[] }).runs);
  return { ...first, observations: readings.flatMap((r) => r.observations), datasets: readings.flatMap((r) => r.datasets), unreadable: readings.flatMap((r) => r.unreadable), detail: { runs } };
}

/** Fenced blocks (CommonMark §4.5) without language or in YAML; `line` is that of the opening fence. */
function fencedBlocks(markdown: string): readonly { readonly text: string; readonly line: number }[] {
  const out: { text: string; line: number }[] = [];
  let open: { fence: string; line: number; wanted: boolean; body: string[] } | undefined;
  for (const [i, line] of splitLines(markdown).entries()) {
    const fence = /^ {0,3}(`{3,20}|~{3,20})\s{0,10}([\w-]{0,20})/.exec(line);
    if (open === undefined) {
      if (fence?.[1] !== undefined) open = { fence: fence[1], line: i + 1, wanted: /^(?:ya?ml)?$/i.test(fence[2] ?? ""), body: [] };
    } else if (fence?.[1] !== undefined && fence[2] === "" && fence[1].startsWith(open.fence)) {
      if (open.wanted) out.push({ text: open.body.join("\n"), line: open.line });
      open = undefined;
      if (out.length >= MAX_BLOCKS) break;
    } else open.body.push(line);
  }
  return out;
}
