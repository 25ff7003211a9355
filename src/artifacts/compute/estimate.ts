/** Both methods side by side: which can be computed, what the hardware hours imply, and what had to be assumed. */

import { architectureCompute, type ComputeEstimate, hardwareCompute, impliedUtilisation } from "./flop.ts";
import { choosePeak } from "./peaks.ts";

/** The utilisation that the Guidelines' examples assume (Annex A.3). Real runs lie between 0.2 and 0.5: it overstates. */
export const GUIDELINES_UTILISATION = 0.5;

/** How the note at `parameters.total` begins where 6PD must not use that total. */
export const SPARSE_WITHOUT_ACTIVE = "mixture of experts without a count of active parameters";

/** What is said of an amount from the device-hours of an energy log. */
export const TRACKED = "tracked runs only: at least";

interface EstimateInput {
  /** Parameters used per token. */
  readonly activeParameters?: number;
  readonly tokens?: number;
  readonly gpuHours?: number;
  readonly device?: string;
  /** Dense FLOP/s of one device, as declared; wins over the table. */
  readonly peakFlops?: number;
  readonly utilisation?: number;
  /** True where the run recomputed activations: those operations need not be counted (G-compute-exclude), yet hours include them. */
  readonly recomputation?: boolean;
}

interface Estimates {
  readonly architecture?: ComputeEstimate & { readonly confidence: "planned" };
  /** `inferred` where the utilisation is the Guidelines' example value and not a measured one. */
  readonly hardware?: ComputeEstimate & { readonly confidence: "planned" | "inferred" };
  /** Utilisation at which the hardware hours give the 6PD value; above 1 means that an input is wrong. */
  readonly impliedUtilisation?: number;
  /** Why a method gave nothing, in words; one line each. */
  readonly missing: readonly string[];
}

/**
 * Computes what the inputs allow. Without a declared utilisation the hardware estimate uses 0.5, labelled as the Guidelines'
 * example assumption and marked `inferred`; when 6PD exists too, the implied utilisation is given beside it.
 */
export function estimates(input: EstimateInput): Estimates {
  const missing: string[] = [];
  const architecture = architecturePart(input, missing);
  const hardware = hardwarePart(input, missing);
  const peak = input.gpuHours === undefined ? undefined : choosePeak(input.device, input.peakFlops);
  const implied = architecture !== undefined && input.gpuHours !== undefined && peak?.ok === true ? impliedUtilisation(architecture.flop, input.gpuHours, peak.flops) : undefined;
  return {
    ...(architecture === undefined ? {} : { architecture }),
    ...(hardware === undefined ? {} : { hardware }),
    ...(implied === undefined ? {} : { impliedUtilisation: implied }),
    missing,
  };
}

function architecturePart(input: EstimateInput, missing: string[]): Estimates["architecture"] {
  if (input.activeParameters === undefined || input.tokens === undefined) {
    missing.push(`6PD needs ${input.activeParameters === undefined ? "the parameters used per token" : "the number of training tokens"}`);
    return undefined;
  }
  const result = architectureCompute({ parameters: input.activeParameters, tokens: input.tokens });
  if (result.ok) return { ...result.value, confidence: "planned" };
  missing.push(result.reason);
  return undefined;
}

function hardwarePart(input: EstimateInput, missing: string[]): Estimates["hardware"] {
  if (input.gpuHours === undefined) {
    missing.push("the hardware method needs device-hours");
    return undefined;
  }
  const peak = choosePeak(input.device, input.peakFlops);
  if (!peak.ok) {
    missing.push(peak.reason);
    return undefined;
  }
  const assumptions = [`peak ${peak.flops} FLOP/s (${peak.source}${peak.verified ? "" : ", not verified"})`];
  if (input.utilisation === undefined) assumptions.push(`utilisation ${GUIDELINES_UTILISATION}, the assumption of the Guidelines' examples, not a measured value`);
  if (input.recomputation === true) assumptions.push("the hours include activation recomputation, which need not be counted: up to 4/3 too high");
  const result = hardwareCompute({ gpuHours: input.gpuHours, peakFlops: peak.flops, utilisation: input.utilisation ?? GUIDELINES_UTILISATION, assumptions });
  if (result.ok) return { ...result.value, confidence: input.utilisation === undefined ? "inferred" : "planned" };
  missing.push(result.reason);
  return undefined;
}
