/** Files beside the weights: quantisation settings, tokenizer, processors, generation defaults, diffusers pipelines. */

import type { Reader } from "../reader.ts";
import type { Reading } from "../model.ts";
import type { Positioned } from "../../formats/position.ts";
import { broken, Observations, openJson } from "./json-file.ts";
import { processorInputs } from "./modalities.ts";
import { sideFile } from "./quantisation.ts";
import { baseName, get, type Mapping, mapping, text } from "./values.ts";

export const QUANTISATION_CONFIG = "quantisation-config";
export const TOKENIZER_CONFIG = "tokenizer-config";
export const PROCESSOR_CONFIG = "processor-config";
export const PIPELINE_INDEX = "diffusers-pipeline";
export const GENERATION_CONFIG = "generation-config";

/** A reader of one JSON file by name, whose `read` gives undefined where the content is something else. */
function jsonReader(kind: string, names: RegExp, marks: readonly string[], read: (document: Positioned, config: Mapping) => Reading | undefined): Reader {
  return {
    kind,
    candidate: (path) => names.test(baseName(path)),
    async read(file) {
      const opened = await openJson(file, marks);
      if (opened === undefined) return undefined;
      if ("unreadable" in opened) return broken(kind, opened.unreadable);
      const config = mapping(opened.document.data);
      return config === undefined ? undefined : read(opened.document, config);
    },
  };
}

export const quantisationReader = jsonReader(QUANTISATION_CONFIG, /^(?:quantize_config|quant_config|hf_quant_config|quantization_config)\.json$/i,
  ["\"bits\"", "\"w_bit\"", "\"quant_algo\""], (document, config) => {
    const side = sideFile(config);
    if (side === undefined) return undefined;
    const seen = new Observations(document, QUANTISATION_CONFIG);
    seen.add("quantization", side.found.label, [side.key]);
    if (side.found.afterwards) seen.add("role_hint", "quantized", [side.key], { confidence: "inferred" });
    return seen.reading(QUANTISATION_CONFIG);
  });

export const tokenizerReader = jsonReader(TOKENIZER_CONFIG, /^tokenizer_config\.json$/i, ["\"tokenizer_class\""], (document, config) => {
  const seen = new Observations(document, TOKENIZER_CONFIG);
  seen.add("tokenizer", text(get(config, "tokenizer_class")), ["tokenizer_class"]);
  return seen.reading(TOKENIZER_CONFIG);
});

export const processorReader = jsonReader(PROCESSOR_CONFIG, /^(?:pre|video_pre)?processor_config\.json$/i,
  ["processor", "feature_extractor_type", "image_mean"], (document, config) => {
    const inputs = processorInputs(config);
    const seen = new Observations(document, PROCESSOR_CONFIG);
    if (inputs.length > 0) seen.add("modalities.input", inputs, [], { confidence: "inferred" });
    return seen.reading(PROCESSOR_CONFIG);
  });

export const generationReader = jsonReader(GENERATION_CONFIG, /^generation_config\.json$/i, ["\"transformers_version\"", "\"eos_token_id\"", "\"max_new_tokens\""],
  (document) => new Observations(document, GENERATION_CONFIG).reading(GENERATION_CONFIG));

/** What a pipeline class of diffusers takes and gives, where its name says so. */
function pipelineModalities(name: string): { readonly input: readonly string[]; readonly output: readonly string[] } | undefined {
  const image = /Img2Img|Inpaint|ImageToVideo|Image2Video|Upscale|InstructPix2Pix|ControlNet/.test(name);
  const input = image ? ["image", "text"] : ["text"];
  if (/Video|CogVideoX|^Wan|^LTX|Mochi/.test(name)) return { input, output: ["video"] };
  if (/Audio|MusicLDM/.test(name)) return { input, output: ["audio"] };
  return /^(?:StableDiffusion|Flux|PixArt|Kandinsky|Sana|AuraFlow|QwenImage|Lumina|HunyuanDiT)/.test(name) ? { input, output: ["image"] } : undefined;
}

export const pipelineReader = jsonReader(PIPELINE_INDEX, /^(?:model_index|modular_model_index)\.json$/i, ["\"_class_name\""], (document, config) => {
  const name = text(get(config, "_class_name"));
  if (name === undefined) return undefined;
  const seen = new Observations(document, PIPELINE_INDEX);
  seen.add("architecture", name, ["_class_name"]);
  const found = pipelineModalities(name);
  seen.add("modalities.input", found?.input, ["_class_name"], { confidence: "inferred" });
  seen.add("modalities.output", found?.output, ["_class_name"], { confidence: "inferred" });
  const base = text(get(config, "_name_or_path"));
  if (base !== undefined) seen.add("base_model", base, ["_name_or_path"], { method: "config-name-or-path", confidence: "inferred" });
  return seen.reading(PIPELINE_INDEX);
});
