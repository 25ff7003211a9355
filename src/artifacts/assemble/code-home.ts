/** Repositories without any model artifact: the code or document home of models kept elsewhere, or no model at all. */

import type { Observation, Reading } from "../model.ts";
import { folderOf } from "../neighbours.ts";
import { isOwnCard } from "./attach.ts";
import { lastSegment, stem } from "./folders.ts";
import { type Group, newGroup } from "./group.ts";

/** Words of a README that hands out a model whose weights lie elsewhere. */
const OPEN_WEIGHTS = /\bopen[- ]?weights?\b|\b(?:model )?weights (?:are|is|can be|for)\b|\bdownload\b[^.\n]{0,80}\b(?:weights?|checkpoints?|models?)\b|\bwe(?:['’]re| are| have)? releas(?:e|ed|ing)\b[^.\n]{0,80}\bmodels?\b|\bopen-?sourc(?:e|ed|ing)\b[^.\n]{0,60}\bmodels?\b/i;
/** Documents that only a provider of models publishes. */
const PROVIDER_DOCUMENTS: ReadonlySet<string> = new Set(["public-summary", "code-of-practice", "model-documentation", "data-summary-card"]);

type HomeKind = "code-home" | "documents-home";

/** A model without artifacts, and the document that shows it. */
export interface Home {
  readonly group: Group;
  readonly kind: HomeKind;
  readonly because: Reading;
}

/**
 * Models of a repository without artifacts, as its documents show them: one per model card where cards lie in several folders or
 * several named cards in one; else one for the card, for a README that states parameters and offers weights, or for a public
 * summary. None for a plain library or data repository.
 */
export function homesOf(documents: readonly Reading[], readme: string | undefined): readonly Home[] {
  const cards = documents.filter((d) => d.kind === "model-card");
  const own = cards.filter((c) => isOwnCard(c) && (c.observations.some((o) => o.key !== "documents") || c.datasets.length > 0));
  const several = separateCards(own);
  if (several.length > 1) return several;
  const root = cards.find((c) => folderOf(c.path) === "." && /^readme(?:\.\w+)?$/i.test(c.path));
  const because = root !== undefined && readme !== undefined && states(root) && OPEN_WEIGHTS.test(readme) ? root : own[0];
  if (because !== undefined) return [{ group: newGroup("."), kind: "code-home", because }];
  const published = documents.find((d) => d.observations.some((o) => o.key === "documents" && (PROVIDER_DOCUMENTS.has(typeOf(o)) || describesModels(o))));
  return published === undefined ? [] : [{ group: newGroup("."), kind: "documents-home", because: published }];
}

/** One home per folder of cards, and per card where a folder holds several that are named after models. A root README speaks for all. */
function separateCards(own: readonly Reading[]): readonly Home[] {
  const folders = new Map<string, Reading[]>();
  for (const card of own) {
    const folder = folderOf(card.path);
    // README_zh.md and its like are translations; README.md of the root speaks for all.
    const name = lastSegment(card.path);
    if (!/card/i.test(name) && (folder === "." || !/^readme\.\w+$/i.test(name))) continue;
    folders.set(folder, [...(folders.get(folder) ?? []), card]);
  }
  return [...folders].flatMap(([folder, cards]) => cards.map((because): Home => ({ group: newGroup(folder, cards.length > 1 ? stem(because.path) : ""), kind: "code-home", because })));
}

function states(card: Reading): boolean {
  return card.observations.some((o) => o.key === "parameters.total" || o.key === "parameters.active");
}

/** A bill of materials that lists machine-learning models. */
function describesModels(observation: Observation): boolean {
  const { value } = observation;
  const models = typeOf(observation) === "bill-of-materials" ? (value as { readonly models?: unknown }).models : undefined;
  return typeof models === "number" && models > 0;
}

/** `type` of a `documents` observation. */
function typeOf(observation: Observation): string {
  const { value } = observation;
  const type = typeof value === "object" && value !== null && !Array.isArray(value) ? (value as { readonly type?: unknown }).type : undefined;
  return typeof type === "string" ? type : "";
}
