/** Which folder is the model's: parts, checkpoints and stages lie in folders below it. */

import { folderOf } from "../neighbours.ts";

/** Folders that hold another format, a checkpoint or a part of the model above them. */
const PART = /^(?:original|onnx|openvino|coreml|gguf|mlx|fp16|fp32|bf16|fp8|int8|int4|4bit|8bit|variables|saved_model|tf|flax|pytorch|checkpoint-\d+|global_step\d+|iter_\d+|mp_rank_[\d_]+|step[-_]?\d+(?:-\w+)?|\d_[A-Z]\w+|[^/]+\.mlpackage|com\.apple\.CoreML)$/;
/** Components of a diffusers pipeline. */
const COMPONENT = /^(?:unet|vae|vae_\w+|text_encoder(?:_\d)?|transformer(?:_\d)?|scheduler|tokenizer(?:_\d)?|feature_extractor|image_encoder|safety_checker|prior|decoder|controlnet|vocoder|connectors?)$/;
/** Folders that sort training files by stage or purpose. */
const STAGE = /^(?:stage[-_]?\d.*|phase[-_]?\d.*|configs?|conf|data|data[-_]?prep|data[-_]?mix(?:es)?|mix(?:es|tures?)?|blends?|pre-?train(?:ing)?|mid-?train(?:ing)?|anneal(?:ing)?|decay|long[-_]context.*|sft|dpo|rl|rlhf|post-?train(?:ing)?|finetun(?:e|ing)|recipes?|training|train|scripts?|yamls?|logs?|runs?)$/i;
const MAX_CLIMB = 16;

export function lastSegment(folder: string): string {
  return folder.slice(folder.lastIndexOf("/") + 1);
}

/** True where `folder` is `ancestor` or lies below it. */
export function inside(folder: string, ancestor: string): boolean {
  return ancestor === "." || folder === ancestor || folder.startsWith(`${ancestor}/`);
}

/** The folder of the model that weights or configs in `folder` are part of. `pipelines` are folders with a diffusers index. */
export function modelFolder(folder: string, pipelines: ReadonlySet<string>): string {
  let at = folder;
  for (let i = 0; i < MAX_CLIMB && at !== "."; i++) {
    const parent = folderOf(at);
    const last = lastSegment(at);
    const data = last === "Data" && parent.endsWith(".mlpackage");
    if (!PART.test(last) && !data && !(COMPONENT.test(last) && pipelines.has(parent))) return at;
    at = parent;
  }
  return at;
}

/** The folder of the model whose training files lie in `folder`: stages and config folders stand for what is above them. */
export function trainingFolder(folder: string): string {
  let at = folder;
  for (let i = 0; i < MAX_CLIMB && at !== "." && STAGE.test(lastSegment(at)); i++) at = folderOf(at);
  return at;
}

/** File name without its folder and ending. */
export function stem(path: string): string {
  const name = lastSegment(path);
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? name : name.slice(0, dot);
}

/** What several file stems begin with, without trailing separators and words such as "stage"; the first stem where nothing is shared. */
export function commonStem(paths: readonly string[]): string {
  const stems = paths.map(stem).sort();
  const first = stems[0] ?? "";
  const last = stems.at(-1) ?? "";
  let length = 0;
  while (length < first.length && first[length] === last[length]) length++;
  const shared = first.slice(0, length).replace(/[-_. ]{1,5}$/, "").replace(/[-_. ]?(?:stage|phase|part|seed)$/i, "");
  return shared.length >= 3 ? shared : first;
}
