/**
 * How many parameters: every source that the artifacts offer, best first, each compared with the best. Order: tensor headers, the
 * index's total size, the sizes of the files, the architecture's formula, the index's own total, what documents say.
 */

import { dtypeBytes } from "../config/index.ts";
import { PIPELINE_INDEX } from "../config/side-files.ts";
import type { Confidence, Conflict, Fact, Source } from "../model.ts";
import { countParameters } from "../parameters/index.ts";
import { isTrainingReading } from "../training/index.ts";
import type { Architecture, ParameterCount } from "../architecture.ts";
import { configsOf, type Group } from "./group.ts";
import type { Evidence } from "./observed.ts";
import { disagrees } from "./rounding.ts";
import { distinct, placeText } from "./select.ts";
import { type WeightSet, weightSets } from "./weight-sets.ts";

interface Count {
  readonly total: number;
  readonly active?: number;
  readonly method: string;
  readonly confidence: Confidence;
  readonly source: Source;
  /** Written by a person with few digits: compared by what the digits say. */
  readonly rounded?: boolean;
  /** A lower bound (incomplete shards): shown where nothing better exists, never compared or calculated with. */
  readonly atLeast?: boolean;
}

export interface Parameters {
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
  /** The best count, where it is one to calculate with. */
  readonly total?: number;
  /** Parameters per token, where known; equal to `total` for a model known to be dense. */
  readonly active?: number;
  readonly activeSource?: Source;
  /** True where the artifacts show experts. */
  readonly sparse: boolean;
}

/** All facts and conflicts about the number of parameters of a group. */
export function parametersOf(group: Group, evidence: Evidence): Parameters {
  const sets = weightSets(group);
  const formula = byFormula(group);
  const counts = [...byHeader(group, sets), ...bySize(group, sets, formula, evidence), ...(formula === undefined ? [] : [formula]), ...byIndexTotal(sets), ...byText(evidence, "parameters.total")];
  const best = exact(counts.find((c) => c.atLeast !== true) ?? counts[0], formula);
  const sparse = isSparse(group);
  if (best === undefined) return { facts: [], conflicts: [], sparse };
  const usable = best.atLeast !== true;
  const others = counts.filter((c) => c !== best && c.atLeast !== true && usable);
  const agreeing = others.filter((c) => !disagrees(best.total, c.total, c.rounded));
  const conflicts = others.filter((c) => !agreeing.includes(c)).slice(0, 5).map((c) => disagreement(best, c));
  // Why a better source could not be used: no formula for this type, shards missing, a dtype that nothing states.
  const notes = usable ? counts.filter((c) => c.atLeast === true).map((c) => c.source) : noFormula(group);
  const total: Fact = { key: "parameters.total", value: best.total, unit: "parameters", method: best.method, confidence: best.confidence, sources: distinct([best.source, ...agreeing.map((c) => c.source), ...notes]) };
  const active = activeCount(best, formula, sparse, byText(evidence, "parameters.active"));
  return { facts: [total, ...active.facts], conflicts: [...conflicts, ...active.conflicts], sparse, ...(usable ? { total: best.total } : {}), ...(active.count === undefined ? {} : { active: active.count.total, activeSource: active.count.source }) };
}

/** File sizes hold the headers too, a few bytes in ten thousand: the formula that they bear out says the number to the unit. */
function exact(best: Count | undefined, formula: Count | undefined): Count | undefined {
  const sized = best?.method === "lfs-pointers" || best?.method === "file-sizes";
  return sized && formula !== undefined && best.atLeast !== true && best.total >= formula.total && best.total <= formula.total * 1.001 ? formula : best;
}

function disagreement(best: Count, other: Count): Conflict {
  return { key: "parameters.total", values: [best.total, other.total], sources: [best.source, other.source], message: `parameters.total: ${placeText(best.source)} gives ${best.total} (${best.method}), ${placeText(other.source)} gives ${other.total} (${other.method})` };
}

/** Sets to count: one per folder of a diffusers pipeline, else one for the whole model. */
function mainSets(group: Group, sets: readonly WeightSet[]): readonly WeightSet[] {
  const own = sets.filter((s) => !s.side);
  const first = own[0];
  if (first === undefined) return [];
  if (!group.artifacts.some((r) => r.kind === PIPELINE_INDEX)) return [first];
  const folders = new Map<string, WeightSet>();
  for (const set of own) if (!folders.has(set.folder)) folders.set(set.folder, set);
  return [...folders.values()];
}

function byHeader(group: Group, sets: readonly WeightSet[]): readonly Count[] {
  const own = sets.filter((s) => !s.side);
  const whole = mainSets(group, sets);
  if (whole.length > 1) return whole.every((s) => s.counted !== undefined && isComplete(s)) ? [headerCount(whole)] : [];
  // Two formats or quantisations of one model are two sources of one number.
  return own.filter((s) => s.counted !== undefined && isComplete(s)).map((s) => headerCount([s]));
}

function headerCount(sets: readonly WeightSet[]): Count {
  const total = sets.reduce((sum, s) => sum + (s.counted ?? 0), 0);
  const files = sets.flatMap((s) => s.files);
  return { total, method: `${sets[0]?.format ?? "weights"}-header`, confidence: "measured", source: { path: files[0]?.path ?? "", detail: `sum over the headers of ${files.length} files` } };
}

function isComplete(set: WeightSet): boolean {
  return set.files.length >= set.expected;
}

/** Index total and file sizes, divided by the bytes of one parameter; nothing where weights are quantised. */
function bySize(group: Group, sets: readonly WeightSet[], formula: Count | undefined, evidence: Evidence): readonly Count[] {
  const main = mainSets(group, sets);
  const first = main[0];
  const indexOnly = group.artifacts.find((r) => r.kind === "safetensors-index" && r.detail !== undefined);
  const index = first?.index ?? (first === undefined && indexOnly !== undefined ? { ...(indexOnly.detail as NonNullable<WeightSet["index"]>), path: indexOnly.path } : undefined);
  if (main.length > 1 || (first === undefined && index === undefined) || isQuantised(group, sets)) return [];
  if (first !== undefined && first.format !== "safetensors" && first.format !== "pytorch") return [];
  const complete = first !== undefined && isComplete(first) && first.bytes !== undefined;
  const size = index?.totalSize ?? (complete ? first.bytes : undefined);
  const width = bytesPerParameter(evidence, size, formula);
  const out: Count[] = [];
  if (index?.totalSize !== undefined) out.push({ total: Math.round(index.totalSize / width.bytes), method: "index-size", confidence: width.assumed ? "inferred" : "measured", source: { path: index.path, ...(index.totalSizeLine === undefined ? {} : { line: index.totalSizeLine }), detail: `total_size ${index.totalSize} bytes / ${width.words}` } });
  if (first?.bytes === undefined || first.files.some((f) => f.stored === "dvc" && f.bytes < 0)) return out;
  const shown = first.files.length === 1 && first.expected === 1 ? `${first.bytes} bytes` : `${first.files.length}${first.expected > first.files.length ? ` of ${first.expected}` : ""} files, ${first.bytes} bytes`;
  const method = first.files.every((f) => f.stored === "lfs") ? "lfs-pointers" : "file-sizes";
  const estimate: Count = { total: Math.round(first.bytes / width.bytes), method, confidence: width.assumed ? "inferred" : "measured", source: { path: first.files[0]?.path ?? "", detail: `${shown} / ${width.words}` } };
  if (isComplete(first)) out.push(estimate);
  else out.push({ ...estimate, confidence: "inferred", atLeast: true, source: { ...estimate.source, detail: `at least: ${estimate.source.detail ?? ""}` } });
  return out;
}

/** Bytes per parameter from the stated dtype; without one, 2 or 4 by what fits the formula, else 2 as an assumption that is shown. */
function bytesPerParameter(evidence: Evidence, size: number | undefined, formula: Count | undefined): { readonly bytes: number; readonly words: string; readonly assumed: boolean } {
  const stated = evidence.of("dtype", ["whole", "file"]).map((o) => o.observation.value).find((v) => typeof v === "string");
  const bytes = typeof stated === "string" ? dtypeBytes(stated) : undefined;
  if (bytes !== undefined) return { bytes, words: `${bytes} bytes (${String(stated)})`, assumed: false };
  const fitting = size === undefined || formula === undefined ? undefined : [2, 4].find((b) => !disagrees(formula.total, size / b));
  if (fitting !== undefined) return { bytes: fitting, words: `${fitting} bytes per parameter (no dtype is stated; this one fits the architecture)`, assumed: true };
  return { bytes: 2, words: "2 bytes per parameter (an assumption: no dtype is stated)", assumed: true };
}

/** True where a config, side file or header says that the weights are packed. */
export function isQuantised(group: Group, sets: readonly WeightSet[]): boolean {
  return configsOf(group).some((c) => c.detail.quantised) || group.artifacts.some((r) => r.kind === "quantisation-config" && r.observations.length > 0) || sets.some((s) => s.quantised && !s.side);
}

/** Architecture of the group: of its config, else of its training files. */
function architectureOf(group: Group): { readonly architecture: Architecture; readonly source: Source; readonly training: boolean } | undefined {
  for (const { path, detail } of configsOf(group)) if (detail.architecture !== undefined) return { architecture: detail.architecture, source: { path, line: detail.line }, training: false };
  for (const reading of group.training) {
    if (!isTrainingReading(reading)) continue;
    const run = reading.detail.runs.find((r) => r.architecture !== undefined);
    if (run?.architecture !== undefined) return { architecture: run.architecture, source: { path: reading.path, ...(run.lines?.architecture === undefined ? {} : { line: run.lines.architecture }) }, training: true };
  }
  return undefined;
}

function byFormula(group: Group): (Count & { readonly count: ParameterCount }) | undefined {
  const found = architectureOf(group);
  const count = found === undefined ? undefined : countParameters(found.architecture);
  if (found === undefined || count === undefined) return undefined;
  const a = found.architecture;
  const detail = `formula of ${a.family}: ${a.layers} layers, hidden ${a.hidden}, vocabulary ${a.vocab}${a.tied ? ", tied embeddings" : ""}`;
  return { total: count.total, active: count.active, count, method: "config-formula", confidence: found.training ? "planned" : "inferred", source: { ...found.source, detail } };
}

function noFormula(group: Group): readonly Source[] {
  return configsOf(group).flatMap(({ path, detail }) => (detail.noFormula === undefined ? [] : [{ path, line: detail.line, detail: detail.noFormula }]));
}

function byIndexTotal(sets: readonly WeightSet[]): readonly Count[] {
  return sets.flatMap((s) => (s.index?.totalParameters === undefined || s.index.totalParameters <= 0 ? [] : [{ total: s.index.totalParameters, method: "index-total-parameters", confidence: "declared" as const, source: { path: s.index.path, detail: "metadata.total_parameters" } }])).slice(0, 1);
}

/** What cards and other documents say; a rounded number stands for what its digits allow. */
function byText(evidence: Evidence, key: "parameters.total" | "parameters.active"): readonly Count[] {
  return evidence.of(key).flatMap(({ observation: o }) => (typeof o.value !== "number" || o.value <= 0 ? [] : [{ total: o.value, method: o.method, confidence: o.confidence, rounded: true, source: o.sources[0] ?? { path: "" } }]));
}

function isSparse(group: Group): boolean {
  const configs = configsOf(group).some((c) => (c.detail.experts ?? c.detail.architecture?.experts ?? 1) > 1);
  const gguf = group.artifacts.some((r) => r.kind === "gguf" && r.detail !== undefined && ((r.detail as { readonly experts?: number }).experts ?? 0) > 1);
  return configs || gguf || (architectureOf(group)?.architecture.experts ?? 1) > 1;
}

function activeCount(best: Count, formula: (Count & { readonly count: ParameterCount }) | undefined, sparse: boolean, stated: readonly Count[]): { readonly facts: readonly Fact[]; readonly conflicts: readonly Conflict[]; readonly count?: Count } {
  // A formula that misses the weights' own count describes another model: its active part would be wrong as well.
  const computed = formula !== undefined && !disagrees(best.total, formula.total) ? { ...formula, total: formula.count.active } : undefined;
  const dense = !sparse && stated.length === 0 && computed !== undefined;
  const count = dense ? { ...best, total: best.total } : computed ?? stated[0];
  if (count === undefined || best.atLeast === true) return { facts: [], conflicts: [] };
  const others = stated.filter((s) => s !== count);
  const agreeing = others.filter((s) => !disagrees(count.total, s.total, true));
  const conflicts = others.filter((s) => !agreeing.includes(s)).slice(0, 3).map((s): Conflict => ({ key: "parameters.active", values: [count.total, s.total], sources: [count.source, s.source], message: `parameters.active: ${placeText(count.source)} gives ${count.total} (${count.method}), ${placeText(s.source)} says ${s.total}` }));
  return { count, conflicts, facts: [{ key: "parameters.active", value: count.total, unit: "parameters", method: count.method, confidence: count.confidence, sources: distinct([count.source, ...agreeing.map((c) => c.source)]) }] };
}
