/** Model configs: `config.json` of transformers, DBRX and MPT, Mistral's `params.json`, DeepSeek's inference configs. */

import type { Architecture } from "../architecture.ts";
import type { Reading } from "../model.ts";
import type { Reader } from "../reader.ts";
import type { KeyPath, Positioned } from "../../formats/position.ts";
import { readDialect } from "./dialects.ts";
import { normaliseDtype } from "./dtype.ts";
import { broken, MAX_CONFIG_BYTES, Observations, openJson, tooLong } from "./json-file.ts";
import { modalities } from "./modalities.ts";
import { inConfig } from "./quantisation.ts";
import { baseName, get, integerAt, isHubId, type Mapping, mapping, strings, text } from "./values.ts";

/** What the assembler needs of a model config beyond its observations. */
export interface ModelConfigDetail {
  /** Absent where no formula applies; then `noFormula` says why. */
  readonly architecture?: Architecture;
  readonly noFormula?: string;
  readonly dtype?: string;
  readonly quantised: boolean;
  readonly modelType?: string;
  /** Routed experts, where the config names any: then a total alone says nothing of the work per token. */
  readonly experts?: number;
  /** Line of the architecture class or type, or of the first width. */
  readonly line: number;
}

export const MODEL_CONFIG = "model-config";

/** The nested configs of multimodal models that describe the language model. */
const NESTED = ["text_config", "llm_config", "language_config", "language_model_config"] as const;
const LENGTH_KEYS = ["max_position_embeddings", "max_seq_len", "n_positions", "n_ctx", "seq_length", "max_sequence_length"] as const;

const NAMES: ReadonlySet<string> = new Set(["config.json", "params.json"]);

export const modelConfigReader: Reader = {
  kind: MODEL_CONFIG,
  candidate(path) {
    const name = baseName(path).toLowerCase();
    return name === "params.json" || (name.endsWith(".json") && name.includes("config"));
  },
  async read(file): Promise<Reading | undefined> {
    const opened = await openJson(file, ["\"model_type\"", "\"architectures\"", "\"n_layers\""]);
    // By these names every library loads it, however much stands before its first word.
    if (opened === undefined) return file.size > MAX_CONFIG_BYTES && NAMES.has(baseName(file.path)) ? broken(MODEL_CONFIG, tooLong(file.path)) : undefined;
    if ("unreadable" in opened) return broken(MODEL_CONFIG, opened.unreadable);
    const config = mapping(opened.document.data);
    return config !== undefined && isModelConfig(config) ? readConfig(opened.document, config) : undefined;
  },
};

/** The test of content: an architecture class or type, or the widths of a native config. Evaluation tasks and tools have neither. */
function isModelConfig(config: Mapping): boolean {
  if (get(config, "peft_type") !== undefined) return false;
  if (strings(get(config, "architectures")).length > 0 || text(get(config, "model_type")) !== undefined) return true;
  return integerAt(config, "dim") !== undefined && integerAt(config, "n_layers") !== undefined && integerAt(config, "n_heads") !== undefined;
}

function readConfig(document: Positioned, config: Mapping): Reading {
  const seen = new Observations(document, MODEL_CONFIG);
  const architectures = strings(get(config, "architectures"));
  const modelType = text(get(config, "model_type"));
  const nested = nestedConfig(config);
  const inner = nested?.config ?? config;
  const at = (key: string): KeyPath => (nested === undefined || get(config, key) !== undefined ? [key] : [...nested.keys, key]);

  seen.add("architecture", architectures[0] ?? modelType, architectures.length > 0 ? ["architectures"] : ["model_type"], { detail: describe(inner, modelType) });
  const dtypeKey = ["dtype", "torch_dtype"].find((key) => normaliseDtype(get(config, key) ?? get(inner, key)) !== undefined);
  const dtype = dtypeKey === undefined ? undefined : normaliseDtype(get(config, dtypeKey) ?? get(inner, dtypeKey));
  if (dtypeKey !== undefined) seen.add("dtype", dtype, at(dtypeKey));
  const length = integerAt(config, ...LENGTH_KEYS) ?? integerAt(inner, ...LENGTH_KEYS);
  if (length !== undefined && length.value > 0) seen.add("context_length", length.value, at(length.key), { unit: "tokens", ...ropeDetail(inner) });
  const vocab = integerAt(config, "vocab_size") ?? integerAt(inner, "vocab_size");
  if (vocab !== undefined && vocab.value > 0) seen.add("vocabulary.size", vocab.value, at(vocab.key), { unit: "tokens" });

  const quantisation = inConfig(config);
  if (quantisation !== undefined) {
    const key = get(config, "quantization_config") === undefined ? "quantization" : "quantization_config";
    seen.add("quantization", quantisation.label, [key]);
    if (quantisation.afterwards) seen.add("role_hint", "quantized", [key], { confidence: "inferred" });
  }
  addModalities(seen, architectures, config);
  const name = text(get(config, "_name_or_path"));
  if (name !== undefined && isHubId(name)) seen.add("base_model", name, ["_name_or_path"], { method: "config-name-or-path", confidence: "inferred" });

  const dialect = dialectOf(config, architectures, nested !== undefined);
  const experts = expertsOf(config, inner);
  const detail: ModelConfigDetail = { ...dialect, ...(experts === undefined ? {} : { experts }), ...(dtype === undefined ? {} : { dtype }), quantised: quantisation !== undefined, line: document.at([architectures.length > 0 ? "architectures" : modelType === undefined ? "dim" : "model_type"]).line, ...(modelType === undefined ? {} : { modelType }) };
  return seen.reading(MODEL_CONFIG, detail);
}

function expertsOf(config: Mapping, inner: Mapping): number | undefined {
  for (const part of [inner, mapping(get(config, "ffn_config")), mapping(get(config, "moe"))]) {
    const found = part === undefined ? undefined : integerAt(part, "num_local_experts", "num_experts", "n_routed_experts", "moe_num_experts", "num_moe_experts");
    if (found !== undefined && found.value > 1) return found.value;
  }
  return undefined;
}

function nestedConfig(config: Mapping): { readonly config: Mapping; readonly keys: KeyPath } | undefined {
  for (const [key, parent, keys] of [...NESTED.map((k) => [k, config, [k]] as const), ["text_config", mapping(get(config, "thinker_config")), ["thinker_config", "text_config"]] as const]) {
    const found = mapping(get(parent, key));
    if (found !== undefined) return { config: found, keys };
  }
  return undefined;
}

function dialectOf(config: Mapping, architectures: readonly string[], nested: boolean): { architecture: Architecture } | { noFormula: string } {
  const head = architectures[0];
  if (nested) return { noFormula: "the config describes several parts (language, vision, audio); the formulas cover a language model alone" };
  if (head !== undefined && !/(?:ForCausalLM|LMHeadModel)$/.test(head)) return { noFormula: `the formulas cover language models with a generating head, not ${head}` };
  return readDialect(config);
}

function addModalities(seen: Observations, architectures: readonly string[], config: Mapping): void {
  const found = modalities(architectures, config);
  const inferred = { confidence: "inferred", method: "architecture-class" } as const;
  seen.add("modalities.input", found.input, ["architectures"], inferred);
  seen.add("modalities.output", found.output, ["architectures"], inferred);
  seen.add("role_hint", found.head, ["architectures"], { ...inferred, detail: "the head of this architecture generates nothing" });
}

/** One line of sizes, for the detail of the architecture fact. */
function describe(config: Mapping, modelType: string | undefined): string {
  const part = (name: string, ...keys: readonly string[]): string[] => { const n = integerAt(config, ...keys); return n === undefined ? [] : [`${n.value} ${name}`]; };
  return [...(modelType === undefined ? [] : [`model_type ${modelType}`]), ...part("layers", "num_hidden_layers", "n_layers", "n_layer"),
    ...part("wide", "hidden_size", "d_model", "dim", "n_embd", "n_embed"), ...part("heads", "num_attention_heads", "n_heads", "n_head"),
    ...part("experts", "num_local_experts", "num_experts", "n_routed_experts")].join(", ");
}

function ropeDetail(config: Mapping): { readonly detail?: string } {
  const rope = mapping(get(config, "rope_scaling")) ?? mapping(get(config, "rope_parameters"));
  if (rope === undefined) return {};
  const kind = text(get(rope, "rope_type") ?? get(rope, "type"), 40) ?? "unnamed";
  if (kind === "default") return {};
  const factor = get(rope, "factor");
  const original = get(rope, "original_max_position_embeddings");
  return { detail: `rope_scaling ${kind}${typeof factor === "number" ? ` × ${factor}` : ""}${typeof original === "number" ? ` from ${original}` : ""}` };
}
