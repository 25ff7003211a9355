/** Facts from GGUF metadata: what its writer declared (`general.*`), and what the header measures. */

import type { DatasetMention, Observation } from "../model.ts";
import type { GgufDetail } from "./gguf.ts";
import { fileTypeName, unquantisedDtype } from "./gguf-types.ts";
import type { GgufValue } from "./gguf-values.ts";

const MAX_LIST = 50;

type Pairs = ReadonlyMap<string, GgufValue>;

/** Observations and datasets of one file. */
export function ggufFacts(path: string, pairs: Pairs, detail: GgufDetail): { readonly observations: readonly Observation[]; readonly datasets: readonly DatasetMention[] } {
  const observations: Observation[] = [];
  const add = (key: Observation["key"], value: Observation["value"] | undefined, where: string, more: Partial<Observation> = {}): void => {
    if (value !== undefined) observations.push({ key, value, method: "gguf-metadata", confidence: "declared", sources: [{ path, detail: where }], ...more });
  };
  const text = (key: string): string | undefined => {
    const value = pairs.get(key);
    return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 200) : undefined;
  };
  const measured = { method: "gguf-header", confidence: "measured", about: "file" } as const;
  if (detail.parameters > 0 && (detail.role === "model" || detail.role === "adapter" || detail.role === "projector")) {
    add("parameters.total", detail.parameters, `${detail.tensors} tensors${detail.role === "model" ? "" : `, ${detail.role}`}`, { ...measured, unit: "parameters" });
  }
  const main = Object.entries(detail.byType).sort((a, b) => b[1] - a[1])[0]?.[0];
  const dtype = main === undefined ? undefined : unquantisedDtype(main);
  add("dtype", dtype, "tensor types", measured);
  if (detail.role !== "model") return { observations, datasets: [] };
  const fileType = pairs.get("general.file_type");
  const label = typeof fileType === "number" ? fileTypeName(fileType) : undefined;
  if (main !== undefined && dtype === undefined) add("quantization", `gguf ${label ?? main}`, label === undefined ? "tensor types" : "general.file_type", measured);
  add("architecture", text("general.architecture"), "general.architecture");
  add("model.name", text("general.name"), "general.name");
  add("model.version", text("general.version"), "general.version");
  add("licence.id", text("general.license"), "general.license");
  add("licence.name", text("general.license.name"), "general.license.name");
  add("licence.link", text("general.license.link"), "general.license.link");
  add("tokenizer", text("tokenizer.ggml.model"), "tokenizer.ggml.model");
  const context = pairs.get(`${detail.architecture ?? ""}.context_length`);
  if (typeof context === "number" && Number.isSafeInteger(context) && context > 0) add("context_length", context, "context_length", { unit: "tokens" });
  const tokens = pairs.get("tokenizer.ggml.tokens");
  if (typeof tokens === "object" && tokens.length > 0) add("vocabulary.size", tokens.length, "tokenizer.ggml.tokens", { unit: "tokens" });
  const languages = strings(pairs.get("general.languages"));
  if (languages.length > 0) add("languages", languages, "general.languages");
  for (const { id, key } of numbered(pairs, "base_model")) add("base_model", id, key);
  return { observations, datasets: datasets(path, pairs) };
}

function strings(value: GgufValue | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" ? value.items.filter((item) => typeof item === "string").slice(0, MAX_LIST).map((item) => item.slice(0, 200)) : [];
}

/** `general.base_model.{i}.*` and `general.dataset.{i}.*`: a Hub id from the repository's URL or organisation and name, else the name. */
function numbered(pairs: Pairs, group: "base_model" | "dataset"): readonly { readonly id: string; readonly key: string }[] {
  const stated = pairs.get(`general.${group}.count`);
  const count = typeof stated === "number" ? Math.min(stated, MAX_LIST) : 0;
  const found: { id: string; key: string }[] = [];
  for (let i = 0; i < count; i += 1) {
    const at = (field: string): string => { const value = pairs.get(`general.${group}.${i}.${field}`); return typeof value === "string" ? value.trim().slice(0, 200) : ""; };
    const url = /^https:\/\/huggingface\.co\/(?:datasets\/)?([\w.-]{1,96}\/[\w.-]{1,96})\/?$/.exec(at("repo_url"))?.[1];
    const name = at("organization") !== "" && at("name") !== "" ? `${at("organization")}/${at("name")}`.replaceAll(" ", "-") : at("name");
    const id = url ?? (name === "" ? at("repo_url") : name);
    if (id !== "") found.push({ id, key: `general.${group}.${i}` });
  }
  return found;
}

function datasets(path: string, pairs: Pairs): readonly DatasetMention[] {
  const older = strings(pairs.get("general.datasets")).map((id) => ({ id: id.trim(), key: "general.datasets" })).filter(({ id }) => id !== "");
  return [...numbered(pairs, "dataset"), ...older].map(({ id, key }) => ({ id, raw: id, source: { path, detail: key }, context: "front-matter" }));
}
