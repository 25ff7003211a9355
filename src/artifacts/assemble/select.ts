/** Facts that need no calculation: the best observation of a key, what agrees with it as further sources, what disagrees as a conflict. */

import type { Conflict, Fact, FactKey, Json, Source } from "../model.ts";
import { asFact, type Evidence, type Observed, type Scope } from "./observed.ts";
import { disagrees } from "./rounding.ts";

export interface Drawn { readonly facts: readonly Fact[]; readonly conflicts: readonly Conflict[] }

const MAX_SOURCES = 50;
const MAX_CONFLICTS = 5;
/** Keys with one value each. `compare` says how two values of it disagree; keys without it are taken from the best source alone. */
const SINGLE: readonly { readonly key: FactKey; readonly compare?: "number" | "context" | "text"; readonly scopes?: readonly Scope[] }[] = [
  { key: "architecture" }, { key: "context_length", compare: "context" }, { key: "vocabulary.size" }, { key: "tokenizer" }, { key: "quantization" },
  { key: "model.name" }, { key: "model.version" }, { key: "release.date", compare: "text" },
  { key: "licence.link" },
];
/** Keys whose values are lists: all sources together. */
const UNIONS: readonly FactKey[] = ["languages", "summary.links", "acceptable_use.files"];
/** Keys of which every distinct value is a fact of its own. */
const EACH: readonly FactKey[] = ["documents", "data.integrity", "data.cutoff", "data.synthetic"];

/** All facts of the keys that this module knows. */
export function select(evidence: Evidence): Drawn {
  const facts: Fact[] = [];
  const conflicts: Conflict[] = [];
  for (const { key, compare } of SINGLE) {
    const drawn = single(key, evidence.of(key, key === "quantization" ? ["whole", "part", "file"] : undefined), compare);
    facts.push(...drawn.facts);
    conflicts.push(...drawn.conflicts);
  }
  for (const key of UNIONS) facts.push(...union(key, evidence.of(key, ["whole", "part", "phase"])));
  for (const key of EACH) facts.push(...each(evidence.of(key, ["whole", "part", "phase"])));
  return { facts, conflicts };
}

/** The best value, with those that agree as sources, and a conflict for each of the others that disagrees. */
export function single(key: FactKey, seen: readonly Observed[], compare?: "number" | "context" | "text"): Drawn {
  const best = seen[0];
  if (best === undefined) return { facts: [], conflicts: [] };
  const agreeing: Source[] = [...best.observation.sources];
  const conflicts: Conflict[] = [];
  const reported = new Set<string>();
  for (const other of seen.slice(1)) {
    if (agree(best.observation.value, other.observation.value, compare)) agreeing.push(...other.observation.sources);
    else if (compare !== undefined) {
      const mark = JSON.stringify(other.observation.value);
      if (reported.has(mark) || conflicts.length >= MAX_CONFLICTS) continue;
      reported.add(mark);
      conflicts.push(conflictOf(key, best.observation, other.observation));
    }
  }
  return { facts: [{ ...asFact(best.observation), sources: distinct(agreeing) }], conflicts };
}

/** Two observations as a conflict, with a message that names both places. */
export function conflictOf(key: FactKey, a: Pick<Fact, "value" | "sources" | "unit">, b: Pick<Fact, "value" | "sources" | "unit">): Conflict {
  return { key, values: [a.value, b.value], sources: [...a.sources.slice(0, 1), ...b.sources.slice(0, 1)], message: `${key}: ${placeText(a.sources[0])} says ${words(a.value)}, ${placeText(b.sources[0])} says ${words(b.value)}` };
}

export function placeText(source: Source | undefined): string {
  if (source === undefined) return "an artifact";
  return source.line === undefined ? source.path : `${source.path}:${source.line}`;
}

/** A value in a message, at most 100 characters. */
function words(value: Json): string {
  const text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

/** Numbers agree within 2 % or the digits written; a context length within 5 % ("128K" is 128,000 or 131,072); texts without regard to case. */
function agree(best: Json, other: Json, compare: "number" | "context" | "text" | undefined): boolean {
  if (typeof best === "number" && typeof other === "number") return compare === "context" ? Math.abs(best - other) <= 0.05 * best : !disagrees(best, other, true);
  if (typeof best === "string" && typeof other === "string") return best.trim().toLowerCase() === other.trim().toLowerCase();
  return JSON.stringify(best) === JSON.stringify(other);
}

/** One fact whose value is the sorted list of all values. */
export function union(key: FactKey, seen: readonly Observed[], options: { readonly sort?: boolean } = {}): readonly Fact[] {
  const best = seen[0];
  if (best === undefined) return [];
  const values = new Set<string>();
  for (const { observation } of seen) for (const item of itemsOf(observation.value)) values.add(item);
  const list = [...values];
  return [{ ...asFact(best.observation), key, value: options.sort === false ? list : list.sort(), sources: distinct(seen.flatMap((s) => s.observation.sources)) }];
}

function itemsOf(value: Json): readonly string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).filter((item): item is string => typeof item === "string");
  return typeof value === "string" ? [value] : [];
}

/** Every distinct value as a fact of its own, its places joined. */
export function each(seen: readonly Observed[]): readonly Fact[] {
  const byValue = new Map<string, { fact: Fact; sources: Source[] }>();
  for (const { observation } of seen) {
    const mark = JSON.stringify(observation.value);
    const known = byValue.get(mark);
    if (known === undefined) byValue.set(mark, { fact: asFact(observation), sources: [...observation.sources] });
    else known.sources.push(...observation.sources);
  }
  return [...byValue.values()].slice(0, 200).map(({ fact, sources }) => ({ ...fact, sources: distinct(sources) }));
}

/** Sources without repetition, at most 50. */
export function distinct(sources: readonly Source[], max = MAX_SOURCES): readonly Source[] {
  const seen = new Set<string>();
  const out: Source[] = [];
  for (const source of sources) {
    const mark = `${source.path}\n${source.line ?? ""}\n${source.detail ?? ""}`;
    if (seen.has(mark)) continue;
    seen.add(mark);
    if (out.length < max) out.push(source);
  }
  return out;
}
