/** mergekit configs: the models that went into a merge. A merge trains nothing. */

import type { KeyPath } from "../../formats/position.ts";
import type { Reader } from "../reader.ts";
import { normaliseDtype } from "./dtype.ts";
import { broken, Observations, openYaml } from "./json-file.ts";
import { baseName, get, type Mapping, mapping, text } from "./values.ts";

export const MERGE_CONFIG = "merge-config";
const MAX_PARTS = 200;

interface Part { readonly id: string; readonly revision?: string; readonly keys: KeyPath }

export const mergeReader: Reader = {
  kind: MERGE_CONFIG,
  candidate: (path) => /(?:merge|mergekit)[^/]*\.ya?ml$/i.test(baseName(path)),
  async read(file) {
    const opened = await openYaml(file, ["merge_method", "gate_mode", "merge-method"]);
    if (opened === undefined) return undefined;
    if ("unreadable" in opened) return broken(MERGE_CONFIG, opened.unreadable);
    const config = mapping(opened.document.data);
    if (config === undefined) return undefined;
    const parts = mergedModels(config);
    const method = text(get(config, "merge_method") ?? get(config, "gate_mode"), 40);
    if (parts.length === 0 || method === undefined) return undefined;
    const seen = new Observations(opened.document, MERGE_CONFIG);
    for (const part of distinct(parts)) {
      seen.add("base_model", part.id, part.keys);
      seen.add("base_model.revision", part.revision === undefined ? undefined : `${part.id}@${part.revision}`, part.keys);
    }
    const key = get(config, "merge_method") === undefined ? "gate_mode" : "merge_method";
    seen.add("base_model.relation", "merge", [key], { detail: `merge method ${method}` });
    seen.add("role_hint", "merge", [key], { confidence: "inferred", detail: `merge method ${method}` });
    seen.add("dtype", normaliseDtype(get(config, "dtype")), ["dtype"]);
    return seen.reading(MERGE_CONFIG);
  },
};

/** `models[].model`, `slices[].sources[].model`, `experts[].source_model` and `base_model`, in the file's order. */
function mergedModels(config: Mapping): readonly Part[] {
  const found: Part[] = [];
  const add = (value: unknown, keys: KeyPath): void => { const id = modelId(value); if (id !== undefined && found.length < MAX_PARTS) found.push({ ...id, keys }); };
  each(get(config, "slices"), (slice, i) => {
    each(get(slice, "sources"), (source, j) => { add(get(source, "model"), ["slices", i, "sources", j, "model"]); });
  });
  each(get(config, "models"), (model, i) => { add(get(model, "model"), ["models", i, "model"]); });
  each(get(config, "experts"), (expert, i) => { add(get(expert, "source_model"), ["experts", i, "source_model"]); });
  add(get(config, "base_model"), ["base_model"]);
  return found;
}

function each(list: unknown, visit: (item: Mapping, index: number) => void): void {
  if (!Array.isArray(list)) return;
  for (const [i, item] of list.slice(0, MAX_PARTS).entries()) {
    const entry = mapping(item);
    if (entry !== undefined) visit(entry, i);
  }
}

/** Name and revision without LoRA: mergekit writes `owner/name@revision` and `owner/name+lora`, or `{model: {path, revision}}`. */
function modelId(value: unknown): Pick<Part, "id" | "revision"> | undefined {
  const object = mapping(value);
  const inner = mapping(get(object, "model"));
  const whole = text(object === undefined ? value : (get(object, "path") ?? get(inner, "path") ?? get(object, "model")));
  if (whole === undefined) return undefined;
  const id = text(whole.split(/[@+]/, 1)[0]);
  const revision = /@([^@+]{1,80})/.exec(whole)?.[1]?.trim() ?? text(get(object, "revision") ?? get(inner, "revision"), 80);
  return id === undefined ? undefined : { id, ...(revision === undefined ? {} : { revision }) };
}

function distinct(parts: readonly Part[]): readonly Part[] {
  const seen = new Set<string>();
  return parts.filter((part) => { if (seen.has(part.id)) return false; seen.add(part.id); return true; });
}
