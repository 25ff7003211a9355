/** Hints at what this repository is to the model: a merge, a quantisation, an adapter … Only hints: the role is declared by a person. */

import type { Fact } from "../model.ts";
import { ADAPTER_CONFIG } from "../config/adapter.ts";
import type { Home } from "./code-home.ts";
import { asFact, type Evidence, textOf } from "./observed.ts";
import type { Bases } from "./base.ts";
import { each } from "./select.ts";

/** Quantisation types as llama.cpp writes them into file names: Q4_K_M, IQ3_XS, Q8_0. */
const QUANTISED_NAME = /[-._](?:I?Q\d(?:_[A-Z0-9]{1,3}){0,2}|TQ\d_\d)\.gguf$|[-._](?:I?Q\d(?:_[A-Z0-9]{1,3}){0,2})-\d{5}-of-\d{5}\.gguf$/i;

const FROM_RELATION: Readonly<Record<string, string>> = { finetune: "finetune", adapter: "adapter", merge: "merge", quantized: "quantized" };

/** One fact per hint, the strongest first: what tools recorded, then what the card's relation says, then the shape of the repository. */
export function roleHints(evidence: Evidence, bases: Bases, home: Home | undefined): readonly Fact[] {
  const recorded = each(evidence.of("role_hint", ["whole", "part"])).map((f): Fact => ({ ...f, confidence: "inferred" }));
  const seen = new Set(recorded.map((f) => f.value));
  const out = [...recorded];
  const add = (value: string, from: Fact | undefined, detail: string): void => {
    const source = from?.sources[0];
    if (from === undefined || source === undefined || seen.has(value)) return;
    seen.add(value);
    out.push({ key: "role_hint", value, method: from.method, confidence: "inferred", sources: [{ ...source, detail }] });
  };
  const related = bases.relation === undefined ? undefined : FROM_RELATION[bases.relation.toLowerCase()];
  if (related !== undefined) add(related, bases.facts.find((f) => f.key === "base_model.relation"), `relation to the base model: ${bases.relation ?? ""}`);
  const base = bases.facts.find((f) => f.key === "base_model");
  const packed = evidence.group.artifacts.flatMap((r) => r.weights).find((w) => QUANTISED_NAME.test(w.path));
  if (base !== undefined && packed !== undefined && !seen.has("quantized")) {
    seen.add("quantized");
    out.push({ key: "role_hint", value: "quantized", method: "file-name", confidence: "inferred", sources: [{ path: packed.path, detail: "a quantisation type in the name, and a base model is named" }] });
  }
  const derived = ["merge", "adapter", "quantized", "finetune"].some((r) => seen.has(r));
  if (base !== undefined && !derived && base.method !== "config-name-or-path") add("finetune", base, "a base model is named and nothing says merge, adapter or quantisation");
  if (home !== undefined) out.push({ key: "role_hint", value: home.kind, method: "repository-shape", confidence: "inferred", sources: [{ path: home.because.path, detail: "no weights, config or training file in this repository" }] });
  return out;
}

/** True where the artifacts say that nothing was trained here: a merge. */
export function isMerge(hints: readonly Fact[]): boolean {
  return hints.some((h) => h.value === "merge");
}

/** True where the artifacts are an adapter: its files say nothing of the whole model's size. */
export function isAdapter(evidence: Evidence): boolean {
  return evidence.group.artifacts.some((r) => r.kind === ADAPTER_CONFIG) && !evidence.group.artifacts.some((r) => r.kind === "model-config");
}

/** Modalities: what the card declares, else what configs and processors together show. */
export function modalityFacts(evidence: Evidence): readonly Fact[] {
  return (["modalities.input", "modalities.output"] as const).flatMap((key): readonly Fact[] => {
    const seen = evidence.of(key);
    const declared = seen.find((s) => s.observation.confidence === "declared");
    if (declared !== undefined) return [asFact(declared.observation)];
    const values = new Set(seen.flatMap((s) => (Array.isArray(s.observation.value) ? (s.observation.value as readonly string[]) : [textOf(s)])));
    const first = seen[0];
    return first === undefined ? [] : [{ ...asFact(first.observation), value: [...values].sort(), sources: seen.flatMap((s) => s.observation.sources).slice(0, 20) }];
  });
}
