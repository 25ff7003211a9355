/**
 * Which tensors are parameters. Stored beside the weights, and not counted: buffers (rotary frequencies, causal masks, position ids,
 * batch-norm statistics), integer and boolean tensors, and what quantisation needs (scales, zero points, group indices). Packed
 * weights count as the weights they hold where the shapes in the header show how many bits each takes; otherwise, and where more
 * than a few integer elements of unknown purpose are stored, the file gets no parameter count at all.
 */

import { isIndexDtype } from "./safetensors-dtypes.ts";

interface Tensor {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  /** Product of `shape`. */
  readonly elements: number;
}

export interface Tally {
  /** Undefined where packed weights are present whose number the header does not show; `reason` says so. */
  readonly parameters: number | undefined;
  /** Elements stored as parameters, by dtype; packed weights count as stored elements here. */
  readonly byDtype: Readonly<Record<string, number>>;
  /** Tensors left out, by why. */
  readonly excluded: { readonly buffers: number; readonly quantisation: number; readonly indices: number };
  /** Name of the packing, where quantised tensors were found. */
  readonly quantised?: string;
  readonly reason?: string;
}

const BUFFERS = /(?:^|\.)(?:inv_freq|original_inv_freq|cos_cached|sin_cached|masked_bias|position_ids|token_type_ids|num_batches_tracked|running_mean|running_var|relative_position_index|attn_mask|causal_mask)$/;
const CAUSAL_MASK = /(?:attn|attention)\.bias$/;
const SIDE = /\.(?:qzeros|g_idx|absmax|quant_map|nested_absmax|nested_quant_map|SCB|weight_format|weight_scale|weight_scale_2|weight_scale_inv|input_scale|output_scale|weight_zero_point|input_zero_point|weight_g_idx|weight_shape|weight_global_scale|input_global_scale|k_scale|v_scale|q_scale|kv_scale|scale_inv)$|\.quant_state\.[^.]{1,60}$/;

/** Integer elements of unknown purpose that are taken for indices: up to this many, or this share of the parameters. */
const FEW_INDICES = 1000;
const FEW_INDICES_SHARE = 0.001;

/** Tallies the tensors of one file. */
export function tally(tensors: readonly Tensor[]): Tally {
  const byName = new Map(tensors.map((tensor) => [tensor.name, tensor]));
  const byDtype = new Map<string, number>();
  const excluded = { buffers: 0, quantisation: 0, indices: 0 };
  let parameters = 0;
  let integers = 0;
  let quantised: string | undefined;
  let reason: string | undefined;
  for (const tensor of tensors) {
    const packing = packed(tensor, byName);
    if (packing === undefined) {
      const kind = leftOut(tensor, byName);
      if (kind !== undefined) {
        excluded[kind] += 1;
        if (kind === "indices" && tensor.dtype !== "BOOL") integers += tensor.elements;
        if (kind === "quantisation") quantised ??= "scaled";
        continue;
      }
    } else quantised = packing.scheme;
    byDtype.set(tensor.dtype, (byDtype.get(tensor.dtype) ?? 0) + tensor.elements);
    const count = packing === undefined ? tensor.elements : packing.parameters;
    if (count === undefined) reason ??= `${quantised} weights are packed, and the header does not show how many each element holds`;
    else parameters += count;
  }
  if (integers > Math.max(FEW_INDICES, parameters * FEW_INDICES_SHARE)) reason ??= "integer tensors of unknown purpose may be packed weights";
  return {
    parameters: reason === undefined && Number.isSafeInteger(parameters) ? parameters : undefined,
    byDtype: Object.fromEntries(byDtype), excluded, ...(quantised === undefined ? {} : { quantised }), ...(reason === undefined ? {} : { reason }),
  };
}

function leftOut({ name, dtype, shape }: Tensor, byName: ReadonlyMap<string, Tensor>): "buffers" | "quantisation" | "indices" | undefined {
  if (BUFFERS.test(name) || (CAUSAL_MASK.test(name) && shape.length === 4 && shape[0] === 1 && shape[1] === 1)) return "buffers";
  if (SIDE.test(name)) return "quantisation";
  if (name.endsWith(".scales") && (byName.has(`${name.slice(0, -7)}.qweight`) || byName.get(`${name.slice(0, -7)}.weight`)?.dtype === "U32")) return "quantisation";
  if (name.endsWith(".biases") && byName.get(`${name.slice(0, -7)}.weight`)?.dtype === "U32") return "quantisation";
  if (name.endsWith("_scales") && byName.has(`${name.slice(0, -7)}_blocks`)) return "quantisation";
  // Bytes are weights where they carry a weight's name (8-bit quantisation); packed bytes of known schemes do not come here.
  return isIndexDtype(dtype) || dtype === "U8" || (dtype === "I8" && !/(?:^|\.)weight$/.test(name)) ? "indices" : undefined;
}

/** Packed weights of a known scheme: how many weights the elements hold; `parameters` undefined where that is not in the header. */
function packed(tensor: Tensor, byName: ReadonlyMap<string, Tensor>): { readonly scheme: string; readonly parameters: number | undefined } | undefined {
  const { name, dtype, elements } = tensor;
  if (name.endsWith(".qweight")) return { scheme: "GPTQ or AWQ", parameters: fromZeros(tensor, byName) };
  if (name.endsWith("_blocks") && dtype === "U8" && byName.has(`${name.slice(0, -7)}_scales`)) return { scheme: "MXFP4", parameters: elements * 2 };
  if (dtype === "U8" && (byName.has(`${name}.quant_state.bitsandbytes__nf4`) || byName.has(`${name}.quant_state.bitsandbytes__fp4`))) {
    return { scheme: "bitsandbytes 4-bit", parameters: bitsandbytes(tensor, byName) };
  }
  if (name.endsWith(".weight_packed")) return { scheme: "compressed-tensors", parameters: undefined };
  if (name.endsWith(".weight") && dtype === "U32" && byName.has(`${name.slice(0, -7)}.scales`)) return { scheme: "MLX", parameters: undefined };
  // ModelOpt NVFP4 keeps two weights in a byte, with one scale per block.
  if (dtype === "U8" && byName.has(`${name}_scale_2`)) return { scheme: "NVFP4", parameters: elements * 2 };
  return undefined;
}

/** Two weights in a byte; the element count is odd-sized only by padding, which the header cannot show. */
function bitsandbytes({ elements, name }: Tensor, byName: ReadonlyMap<string, Tensor>): number | undefined {
  return byName.has(`${name}.absmax`) ? elements * 2 : undefined;
}

/**
 * GPTQ packs along the input, AWQ along the output; zero points are packed along the output in both, scales are not packed: so
 * bits = 32 × columns of `qzeros` / columns of `scales`.
 */
function fromZeros({ name, dtype, shape, elements }: Tensor, byName: ReadonlyMap<string, Tensor>): number | undefined {
  const base = name.slice(0, -".qweight".length);
  const zeros = byName.get(`${base}.qzeros`);
  const scales = byName.get(`${base}.scales`);
  const columns = scales?.shape.at(-1);
  const packedColumns = zeros?.shape.at(-1);
  if (dtype !== "I32" || shape.length !== 2 || columns === undefined || packedColumns === undefined || columns === 0) return undefined;
  const bits = (32 * packedColumns) / columns;
  const weights = (elements * 32) / bits;
  return [2, 3, 4, 8].includes(bits) && Number.isSafeInteger(weights) && weights % columns === 0 ? weights : undefined;
}
