/** Quantisation settings, inside a config.json or in side files; where one exists, file sizes must not be divided by a dtype. */

import { get, integer, type Mapping, mapping, text } from "./values.ts";

interface Quantisation {
  /** E.g. `gptq 4-bit`, `awq 4-bit`, `fp8`, `mxfp4`. */
  readonly label: string;
  /** True for methods applied to a finished model of usually someone else (GPTQ, AWQ, bitsandbytes), not native FP8 or MXFP4. */
  readonly afterwards: boolean;
}

const AFTERWARDS: ReadonlySet<string> = new Set(["gptq", "awq", "bitsandbytes", "exl2", "hqq", "aqlm", "quip", "eetq", "mlx"]);

function label(method: string, bits: number | undefined): Quantisation {
  const name = method.toLowerCase();
  return { label: bits === undefined ? name : `${name} ${bits}-bit`, afterwards: AFTERWARDS.has(name) };
}

/** `quantization_config` of a transformers config, or MLX's `quantization`. */
export function inConfig(config: Mapping): Quantisation | undefined {
  const settings = mapping(get(config, "quantization_config"));
  if (settings !== undefined) return label(text(get(settings, "quant_method"), 40) ?? "unnamed method", bitsOf(settings));
  const mlx = mapping(get(config, "quantization"));
  return mlx !== undefined && integer(mlx, "bits") !== undefined ? label("mlx", integer(mlx, "bits")) : undefined;
}

function bitsOf(settings: Mapping): number | undefined {
  if (get(settings, "load_in_4bit") === true || get(settings, "_load_in_4bit") === true) return 4;
  if (get(settings, "load_in_8bit") === true || get(settings, "_load_in_8bit") === true) return 8;
  return integer(settings, "bits", "w_bit");
}

/** Side files of AutoGPTQ (`quantize_config.json`), AutoAWQ (`quant_config.json`) and ModelOpt (`hf_quant_config.json`); undefined where it is none. */
export function sideFile(config: Mapping): { readonly found: Quantisation; readonly key: string } | undefined {
  const modelOpt = mapping(get(config, "quantization"));
  const algorithm = modelOpt === undefined ? undefined : text(get(modelOpt, "quant_algo"), 40);
  if (algorithm !== undefined) return { found: label(algorithm, undefined), key: "quantization" };
  const awq = integer(config, "w_bit");
  if (awq !== undefined && get(config, "zero_point") !== undefined) return { found: label("awq", awq), key: "w_bit" };
  const bits = integer(config, "bits");
  if (bits === undefined || (get(config, "group_size") === undefined && get(config, "desc_act") === undefined)) return undefined;
  return { found: label(text(get(config, "quant_method"), 40) ?? "gptq", bits), key: "bits" };
}
