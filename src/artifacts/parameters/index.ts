/** Parameter count from an architecture, without any weights. */

import type { Architecture, ArchitectureFamily, ParameterCount } from "../architecture.ts";
import { isPlausible } from "./bounds.ts";
import { bloom, gpt2, gptNeox, llamaLike, mpt } from "./dense.ts";
import { deepseekV3, mixtral, qwenMoe } from "./experts.ts";

export { parameterBand } from "./band.ts";

type Formula = (a: Architecture) => ParameterCount | number | undefined;

const FORMULAS: Readonly<Record<ArchitectureFamily, Formula>> = {
  llama: llamaLike, mistral: llamaLike, qwen2: llamaLike, qwen3: llamaLike, olmo2: llamaLike, gemma: llamaLike, phi3: llamaLike,
  "gpt-neox": gptNeox, bloom, gpt2, mpt, mixtral, dbrx: mixtral, "qwen-moe": qwenMoe, "deepseek-v3": deepseekV3,
};

/**
 * Exact number of parameters of a known family, total and active per token; undefined where a needed number is missing or
 * absurd. Never an estimate: a caller that gets undefined says that no formula applies.
 */
export function countParameters(architecture: Architecture): ParameterCount | undefined {
  if (!isPlausible(architecture)) return undefined;
  const result = FORMULAS[architecture.family](architecture);
  const count = typeof result === "number" ? { total: result, active: result } : result;
  // Every term is positive, so a safe sum proves that no term lost precision.
  return count !== undefined && Number.isSafeInteger(count.total) && Number.isSafeInteger(count.active) ? count : undefined;
}
