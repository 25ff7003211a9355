/** Repositories without any model artifact: the code or document home of models kept elsewhere, or no model at all. */

import type { Observation, Reading } from "../model.ts";
import { folderOf } from "../neighbours.ts";
import { isOwnCard } from "./attach.ts";
import { type Group, newGroup } from "./group.ts";

/** Words of a README that hands out a model whose weights lie elsewhere. */
const OPEN_WEIGHTS = /\bopen[- ]?weights?\b|\b(?:model )?weights (?:are|is|can be|for)\b|\bdownload\b[^.\n]{0,80}\b(?:weights?|checkpoints?|models?)\b|\bwe(?:['’]re| are| have)? releas(?:e|ed|ing)\b[^.\n]{0,80}\bmodels?\b|\bopen-?sourc(?:e|ed|ing)\b[^.\n]{0,60}\bmodels?\b/i;
/** Documents that only a provider of models publishes. */
const PROVIDER_DOCUMENTS: ReadonlySet<string> = new Set(["public-summary", "code-of-practice", "model-documentation", "data-summary-card"]);

export type HomeKind = "code-home" | "documents-home" | "card-home";

/**
 * One group for a repository without artifacts, where its documents show that a model stands behind it: a model card, a public
 * summary, or a README that states parameters and offers weights. Undefined for a plain library or data repository.
 */
export function homeOf(documents: readonly Reading[], readme: string | undefined): { readonly group: Group; readonly kind: HomeKind; readonly because: Reading } | undefined {
  const cards = documents.filter((d) => d.kind === "model-card");
  const make = (kind: HomeKind, because: Reading): { readonly group: Group; readonly kind: HomeKind; readonly because: Reading } => ({ group: newGroup("."), kind, because });
  const root = cards.find((c) => folderOf(c.path) === "." && /^readme(?:\.\w+)?$/i.test(c.path));
  const own = cards.find((c) => isOwnCard(c) && (c.observations.some((o) => o.key !== "documents") || c.datasets.length > 0));
  if (root !== undefined && readme !== undefined && states(root) && OPEN_WEIGHTS.test(readme)) return make("code-home", root);
  if (own !== undefined) return make("card-home", own);
  const published = documents.find((d) => d.observations.some((o) => o.key === "documents" && (PROVIDER_DOCUMENTS.has(typeOf(o)) || describesModels(o))));
  return published === undefined ? undefined : make("documents-home", published);
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
