/** Which models this one comes from: all evidence together, and where it disagrees. */

import { isHubId } from "../config/values.ts";
import type { Conflict, Fact, Source } from "../model.ts";
import { asFact, type Evidence, type Observed, textOf } from "./observed.ts";
import { distinct, each, placeText } from "./select.ts";

export interface Bases {
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
  readonly relation?: string;
}

/** Front matter and prose are what a person declares; configs are what the tools recorded. */
function isDeclared(seen: Observed): boolean {
  return seen.reading.kind === "model-card" && seen.observation.method !== "card-embedded-config";
}

function fold(id: string): string {
  return id.trim().toLowerCase();
}

/** `own` are names of this model: a config that names the model itself is no evidence of a base. */
export function basesOf(evidence: Evidence, own: readonly string[]): Bases {
  const all = evidence.of("base_model").filter((s) => typeof s.observation.value === "string" && !isSelf(s, own));
  // `_name_or_path` is left over from loading and often the model's own name: it supports, and stands alone only where nothing else does.
  const strong = all.filter((s) => s.observation.method !== "config-name-or-path");
  const weak = all.filter((s) => s.observation.method === "config-name-or-path");
  const used = strong.length > 0 ? [...strong, ...weak.filter((w) => strong.some((s) => fold(textOf(s)) === fold(textOf(w))))] : weak;
  const relations = evidence.of("base_model.relation").filter((s) => typeof s.observation.value === "string");
  const conflicts = [...declaredConflicts(strong), ...leftoverConflicts(strong, weak), ...relationConflicts(relations)];
  const relation = relations[0];
  const facts: Fact[] = [];
  const first = used[0];
  if (first !== undefined) facts.push({ ...asFact(first.observation), value: names(used), sources: distinct(used.flatMap((s) => s.observation.sources.map((source) => withName(source, textOf(s))))) });
  if (relation !== undefined) facts.push({ ...asFact(relation.observation), sources: distinct(relations.filter((r) => r.observation.value === relation.observation.value).flatMap((r) => r.observation.sources)) });
  facts.push(...each(evidence.of("base_model.revision")));
  return { facts, conflicts, ...(relation === undefined ? {} : { relation: textOf(relation) }) };
}

function withName(source: Source, id: string): Source {
  return source.detail?.includes(id) === true ? source : { ...source, detail: source.detail === undefined ? id : `${id}; ${source.detail}` };
}

/** Distinct ids in the order of the evidence. */
function names(seen: readonly Observed[]): readonly string[] {
  const byFold = new Map<string, string>();
  for (const id of seen.map(textOf)) if (!byFold.has(fold(id))) byFold.set(fold(id), id);
  return [...byFold.values()];
}

function isSelf(seen: Observed, own: readonly string[]): boolean {
  if (seen.observation.method !== "config-name-or-path") return false;
  const id = textOf(seen);
  const name = fold(id.slice(id.lastIndexOf("/") + 1));
  return own.some((o) => fold(o) === name || fold(o) === fold(id));
}

/** The card's list against what configs recorded: parents that the card leaves out, and ones that no config knows. */
function declaredConflicts(strong: readonly Observed[]): readonly Conflict[] {
  const declared = strong.filter(isDeclared);
  const recorded = strong.filter((s) => !isDeclared(s) && isHubId(textOf(s)));
  const card = declared[0];
  const config = recorded[0];
  if (card === undefined || config === undefined) return [];
  const inCard = new Set(declared.map((s) => fold(textOf(s))));
  const inConfig = new Set(recorded.map((s) => fold(textOf(s))));
  const missing = names(recorded).filter((id) => !inCard.has(fold(id)));
  const unknown = names(declared).filter((id) => isHubId(id) && !inConfig.has(fold(id)));
  if (missing.length === 0 && unknown.length === 0) return [];
  const parts = [
    ...(missing.length === 0 ? [] : [`${missing.length} of ${inConfig.size} base models of ${placeText(config.observation.sources[0])} are missing from ${placeText(card.observation.sources[0])}: ${missing.slice(0, 10).join(", ")}`]),
    ...(unknown.length === 0 ? [] : [`${placeText(card.observation.sources[0])} names ${unknown.slice(0, 10).join(", ")}, which ${placeText(config.observation.sources[0])} does not`]),
  ];
  return [{ key: "base_model", values: [names(declared), names(recorded)], sources: [...card.observation.sources.slice(0, 1), ...config.observation.sources.slice(0, 1)], message: `base_model: ${parts.join("; ")}` }];
}

function leftoverConflicts(strong: readonly Observed[], weak: readonly Observed[]): readonly Conflict[] {
  const first = strong[0];
  if (first === undefined) return [];
  const known = new Set(strong.map((s) => fold(textOf(s))));
  return weak.filter((w) => !known.has(fold(textOf(w)))).slice(0, 1).map((w): Conflict => ({
    key: "base_model", values: [names(strong), [textOf(w)]], sources: [...first.observation.sources.slice(0, 1), ...w.observation.sources.slice(0, 1)],
    message: `base_model: ${placeText(w.observation.sources[0])} was loaded from ${textOf(w)} (_name_or_path), which ${placeText(first.observation.sources[0])} does not name`,
  }));
}

function relationConflicts(relations: readonly Observed[]): readonly Conflict[] {
  const first = relations[0];
  const other = relations.find((r) => first !== undefined && fold(textOf(r)) !== fold(textOf(first)));
  if (first === undefined || other === undefined) return [];
  return [{ key: "base_model.relation", values: [first.observation.value, other.observation.value], sources: [...first.observation.sources.slice(0, 1), ...other.observation.sources.slice(0, 1)], message: `base_model.relation: ${placeText(first.observation.sources[0])} says ${textOf(first)}, ${placeText(other.observation.sources[0])} says ${textOf(other)}` }];
}
