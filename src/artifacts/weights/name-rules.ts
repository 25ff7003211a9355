/** What file and folder names say about weights. Names only propose: the readers look at the content. */

/** Extension → format, for files whose name alone makes them worth opening. */
const FORMATS: readonly (readonly [string, string])[] = [
  [".safetensors", "safetensors"], [".gguf", "gguf"], [".ggml", "ggml"], [".bin", "pytorch"], [".pt", "pytorch"], [".pth", "pytorch"], [".ckpt", "pytorch"],
  [".onnx", "onnx"], [".onnx_data", "onnx"], [".onnx.data", "onnx"], [".tflite", "tflite"], [".weights.h5", "keras"], [".h5", "hdf5"], [".hdf5", "hdf5"],
  [".keras", "keras"], [".msgpack", "flax-msgpack"], [".npz", "npz"], [".mlmodel", "coreml"], [".distcp", "torch-dcp"], [".nemo", "nemo"], [".pdparams", "paddle"],
  [".engine", "tensorrt"], [".plan", "tensorrt"], [".trt", "tensorrt"], [".rknn", "rknn"], [".rkllm", "rkllm"],
];

/** State of a training run, tokenizers and logs that share extensions with weights. */
const NOT_WEIGHTS = [
  /^tokenizer\.model$/i, /^(?:optimizer|scheduler|scaler|sampler|dataloader)[^/]{0,40}\.(?:pt|pth|bin)$/i, /^rng_state[^/]{0,40}$/i, /^random_states[^/]{0,40}\.pkl$/i, /^training_args\.(?:bin|pt)$/i,
  /^events\.out\.tfevents/i, /^trainer_state[^/]{0,20}$/i, /_optim_states\.pt$/i, /^(?:bf16_)?zero_pp_rank_/i, /^(?:tokens?|vocab|merges|train|val|valid|validation|test|data|dataset)\.(?:bin|npz|h5|hdf5|pt)$/i,
];

const EXCLUDED_FOLDERS = /^(?:tests?|testing|test[-_].{0,100}|__tests__|testdata|testcases|fixtures?|[^/]{0,50}[-_]fixtures|examples?|third[-_]party|node_modules|vendor)$/i;

/** The last segment of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder of a path, "." for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash);
}

/** Joins a folder ("." for the root) and a relative name. */
export function joinPath(folder: string, name: string): string {
  return folder === "." || folder === "" ? name : `${folder}/${name}`;
}

/** True where a folder on the way says that the file is not the released model (tests, fixtures, examples, copies of others). */
export function isExcludedFolder(path: string): boolean {
  return path.split("/").slice(0, -1).some((segment) => EXCLUDED_FOLDERS.test(segment));
}

/** True for names that look like weights by extension and are known to be something else. */
function isNotWeights(path: string): boolean {
  const name = fileName(path);
  return name.length > 255 || NOT_WEIGHTS.some((rule) => rule.test(name));
}

/** The weight format that a name suggests; undefined where it suggests none. */
export function formatByName(path: string): string | undefined {
  const name = fileName(path).toLowerCase();
  if (isNotWeights(name)) return undefined;
  if (/\.data-\d{5}-of-\d{5}$/.test(name)) return "tensorflow";
  return FORMATS.find(([extension]) => name.endsWith(extension))?.[1];
}

/** True for the index of a sharded model (`*.safetensors.index.json`, `pytorch_model.bin.index.json`, also with a variant in between). */
export function isIndexName(path: string): boolean {
  const name = fileName(path).toLowerCase();
  return name.endsWith(".index.json") && (name.includes(".safetensors.") || name.includes(".bin."));
}
