/**
 * The two ways to estimate training compute (Commission Guidelines on GPAI models, Annex A.2; ids G-compute-arch and
 * G-compute-hw). Both give FLOP, every operation counted once whatever its precision (G-compute-precision).
 */

type ComputeMethod = "6PD" | "hardware";

export interface ComputeEstimate {
  /** Floating-point operations. */
  readonly flop: number;
  readonly method: ComputeMethod;
  /** The calculation in words with its inputs, for the report. */
  readonly calculation: string;
  /** What was assumed and not read; empty where every input was given. */
  readonly assumptions: readonly string[];
}

export type ComputeResult = { readonly ok: true; readonly value: ComputeEstimate } | { readonly ok: false; readonly reason: string };

/** Results above this are input errors: a hundred thousand times the largest training runs known. */
const MAX_FLOP = 1e30;
/** More parameters, tokens or hours than any real model by orders of magnitude: input errors as well. */
const MAX_PARAMETERS = 1e16;
const MAX_TOKENS = 1e18;
const MAX_GPU_HOURS = 1e12;

interface ArchitectureInput {
  /** Parameters used per token: the active ones for mixture-of-experts (the total would overstate many times over). */
  readonly parameters: number;
  /** Tokens seen in training, epochs included. */
  readonly tokens: number;
}

/** C ≈ 6·P·D FLOP for transformer language models. Refuses inputs that are not positive finite numbers of a real order. */
export function architectureCompute(input: ArchitectureInput): ComputeResult {
  const refused = outOfRange("parameters", input.parameters, MAX_PARAMETERS) ?? outOfRange("tokens", input.tokens, MAX_TOKENS);
  if (refused !== undefined) return { ok: false, reason: refused };
  return bounded(6 * input.parameters * input.tokens, "6PD", `6 x ${input.parameters} parameters x ${input.tokens} tokens`, []);
}

interface HardwareInput {
  /** Device-hours over all devices. */
  readonly gpuHours: number;
  /** Dense peak of one device in FLOP/s. */
  readonly peakFlops: number;
  /** Mean utilisation of that peak, above 0 and at most 1. */
  readonly utilisation: number;
  readonly assumptions?: readonly string[];
}

/** C = hours · 3600 · peak · utilisation FLOP. */
export function hardwareCompute(input: HardwareInput): ComputeResult {
  const refused = outOfRange("GPU-hours", input.gpuHours, MAX_GPU_HOURS) ?? outOfRange("peak FLOP/s", input.peakFlops, 1e19) ?? outOfRange("utilisation", input.utilisation, 1);
  if (refused !== undefined) return { ok: false, reason: refused };
  const words = `${input.gpuHours} device-hours x 3600 s x ${input.peakFlops} FLOP/s x utilisation ${input.utilisation}`;
  return bounded(input.gpuHours * 3600 * input.peakFlops * input.utilisation, "hardware", words, input.assumptions ?? []);
}

/** Mean utilisation that makes the hardware way give `flop`; undefined where an input is unusable. Can exceed 1: then an input is wrong. */
export function impliedUtilisation(flop: number, gpuHours: number, peakFlops: number): number | undefined {
  const full = gpuHours * 3600 * peakFlops;
  const u = flop / full;
  return full > 0 && Number.isFinite(full) && flop > 0 && Number.isFinite(u) ? u : undefined;
}

function bounded(flop: number, method: ComputeMethod, calculation: string, assumptions: readonly string[]): ComputeResult {
  if (!(flop > 0) || flop > MAX_FLOP) return { ok: false, reason: `${calculation} gives more than ${MAX_FLOP} FLOP, which no training run reaches: one of the numbers is wrong` };
  return { ok: true, value: { flop, method, calculation, assumptions } };
}

function outOfRange(name: string, value: number, max: number): string | undefined {
  if (!Number.isFinite(value) || value <= 0) return `${name} must be a number above 0`;
  if (value > max) return `${name} of ${value} is beyond any real value (at most ${max})`;
  return undefined;
}
