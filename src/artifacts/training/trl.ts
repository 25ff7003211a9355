/**
 * TRL scripts and the alignment-handbook: `dataset_name`, `dataset_mixer` {id: share}, `dataset_mixer_list` [id, share, …] or
 * `dataset_mixture.datasets` [{id, config, split, weight}].
 */

import { configReader, hasAny } from "./config-reader.ts";
import { fineTuneRun, named } from "./fine-tune.ts";
import type { ConfigNode } from "./node.ts";
import { weightOf } from "./numbers.ts";
import type { DatasetUse } from "./types.ts";

export const trl = configReader({
  tool: "trl",
  kind: "training-config",
  formats: ["yaml"],
  marks: (text) => hasAny(text, "model_name_or_path:", "model_name:") && hasAny(text, "dataset_name:", "dataset_mixer:", "dataset_mixer_list:", "dataset_mixture:"),
  extract(config, root) {
    if (root.get("model_name_or_path", "model_name").text() === undefined) return undefined;
    const uses = [...single(root.get("dataset_name")), ...mixer(root.get("dataset_mixer")), ...flat(root.get("dataset_mixer_list")), ...mixture(root.get("dataset_mixture"))].slice(0, 2_000);
    return uses.length === 0 ? undefined : { runs: [fineTuneRun("trl", config.path, root, uses)] };
  },
});

function single(node: ConfigNode): readonly DatasetUse[] {
  const text = node.text();
  return text === undefined ? [] : [named(text, node.line, undefined, node.parent().get("dataset_config").text())];
}

function mixer(node: ConfigNode): readonly DatasetUse[] {
  return node.entries().map(([id, n]) => named(id, n.line, n.value));
}

function flat(node: ConfigNode): readonly DatasetUse[] {
  const items = node.items().length > 0 ? node.items().map((n) => ({ text: n.text() ?? "", line: n.line })) : (node.text() ?? "").split(/\s+/).map((text) => ({ text, line: node.line }));
  return items.flatMap(({ text, line }, i) => (text === "" || weightOf(text) !== undefined ? [] : [named(text, line, items[i + 1]?.text)]));
}

function mixture(node: ConfigNode): readonly DatasetUse[] {
  const items = node.get("datasets").items().length > 0 ? node.get("datasets").items() : node.items();
  return items.flatMap((n) => {
    const id = n.get("id", "name", "path").text();
    return id === undefined ? [] : [named(id, n.get("id", "name", "path").line, n.get("weight").value, n.get("config").text())];
  });
}
