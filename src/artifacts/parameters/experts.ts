/** Parameter counts of mixture-of-experts families: the total, and what one token passes through. */

import type { Architecture, ParameterCount } from "../architecture.ts";
import { attention, embeddings, queryKeyNorm } from "./dense.ts";

/** Counts once with all experts and once with those of one token; routers, norms and both embedding tables count in both. */
function both(a: Architecture, count: (experts: number) => number): ParameterCount | undefined {
  if (a.experts === undefined || a.expertsPerToken === undefined) return undefined;
  return { total: count(a.experts), active: count(a.expertsPerToken) };
}

/** Mixtral and DBRX: every layer routed, `intermediate` is the width of one expert, three matrices each. */
export function mixtral(a: Architecture): ParameterCount | undefined {
  const routers = a.hidden * (a.experts ?? 0);
  return both(a, (experts) => embeddings(a) + a.layers * (attention(a) + queryKeyNorm(a) + routers + 3 * a.hidden * a.intermediate * experts + 2 * a.hidden) + a.hidden);
}

/** Qwen2-MoE and Qwen3-MoE: experts of width `moeIntermediate`, with a gated shared expert in Qwen2-MoE; `denseLayers` are plain. */
export function qwenMoe(a: Architecture): ParameterCount | undefined {
  const width = a.moeIntermediate;
  if (width === undefined) return undefined;
  const h = a.hidden;
  const shared = a.sharedIntermediate ?? 0;
  const sharedPart = shared === 0 ? 0 : 3 * h * shared + h;
  const plain = a.denseLayers ?? 0;
  const routers = h * (a.experts ?? 0);
  const common = attention(a) + queryKeyNorm(a) + 2 * h;
  return both(a, (experts) => embeddings(a) + a.layers * common + plain * 3 * h * a.intermediate
    + (a.layers - plain) * (routers + 3 * h * width * experts + sharedPart) + h);
}

/** Multi-head latent attention with its low-rank norms (DeepSeek-V2 and V3). Unit: parameters per layer. */
function latentAttention(a: Architecture, mla: NonNullable<Architecture["mla"]>): number {
  const width = mla.nope + mla.rope;
  const query = mla.qRank === null ? a.hidden * a.heads * width : a.hidden * mla.qRank + mla.qRank + mla.qRank * a.heads * width;
  const keyValue = a.hidden * (mla.kvRank + mla.rope) + mla.kvRank + mla.kvRank * a.heads * (mla.nope + mla.v);
  return query + keyValue + a.heads * mla.v * a.hidden;
}

/**
 * DeepSeek-V2 and V3 (arXiv 2412.19437): the main model. Multi-token-prediction layers are extra and not
 * counted here.
 */
export function deepseekV3(a: Architecture): ParameterCount | undefined {
  const { mla, moeIntermediate: width } = a;
  if (mla === undefined || width === undefined) return undefined;
  const h = a.hidden;
  const plain = a.denseLayers ?? 0;
  const routers = (h + (a.routerBias === true ? 1 : 0)) * (a.experts ?? 0);
  return both(a, (experts) => embeddings(a) + a.layers * (latentAttention(a, mla) + 2 * h) + plain * 3 * h * a.intermediate
    + (a.layers - plain) * (routers + 3 * h * width * (experts + (a.sharedExperts ?? 0))) + h);
}
