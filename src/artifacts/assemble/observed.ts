/** The observations of a group, each with where it was read and how much it counts. */

import type { Fact, FactKey, Observation, Reading } from "../model.ts";
import { type Group, placeOf } from "./group.ts";

export interface Observed {
  readonly observation: Observation;
  readonly reading: Reading;
  /** Lower counts more. */
  readonly rank: number;
}

/** What `about` says: the whole model, one file, a phase of training, a licence scope, a dataset, or a part that has its own name. */
export type Scope = "whole" | "file" | "phase" | "licence" | "dataset" | "part";

const PHASE = /^(?:pre-?training|post-?training|mid-?training|fine-?tuning|alignment|long-context|continued pre-training|stage \w{0,10}|annealing|decay|sft|rlhf|dpo)$/i;
const LICENCE_SCOPES: ReadonlySet<string> = new Set(["model", "code", "data", "unscoped", "library", "notice", "third-party", "card"]);

export function scopeOf(about: string | undefined): Scope {
  if (about === undefined) return "whole";
  if (about === "file") return "file";
  if (about.startsWith("dataset:")) return "dataset";
  if (PHASE.test(about)) return "phase";
  return LICENCE_SCOPES.has(about) ? "licence" : "part";
}

/** Evidence from the artifacts counts more than documents; among documents front matter more than tables, tables more than prose. */
function rankOf(observation: Observation, reading: Reading): number {
  const place = placeOf(reading);
  const byPlace = { config: 0, weights: 1, training: 2, side: 3, document: 4 }[place];
  if (place !== "document") return observation.confidence === "inferred" ? byPlace + 20 : byPlace;
  const { method } = observation;
  const byMethod = method.includes("front-matter") ? 0 : method.includes("table") ? 2 : method.includes("text") || method.includes("link") || method.includes("prose") ? 3 : 1;
  return byPlace + byMethod + (observation.confidence === "inferred" ? 20 : 0);
}

export class Evidence {
  readonly group: Group;
  readonly #byKey = new Map<FactKey, Observed[]>();

  /** `accepts` decides whether an observation with a name of its own is about this group. */
  constructor(group: Group, accepts: (observation: Observation, reading: Reading) => boolean) {
    this.group = group;
    for (const reading of [...group.artifacts, ...group.training, ...group.documents]) {
      for (const observation of reading.observations) {
        if (scopeOf(observation.about) === "part" && placeOf(reading) === "document" && !accepts(observation, reading)) continue;
        const list = this.#byKey.get(observation.key) ?? [];
        list.push({ observation, reading, rank: rankOf(observation, reading) });
        this.#byKey.set(observation.key, list);
      }
    }
    for (const list of this.#byKey.values()) list.sort((a, b) => a.rank - b.rank);
  }

  /** Observations of a key, best first; by default those about the whole model. */
  of(key: FactKey, scopes: readonly Scope[] = ["whole", "part"]): readonly Observed[] {
    return (this.#byKey.get(key) ?? []).filter((o) => scopes.includes(scopeOf(o.observation.about)));
  }
}

/** An observation as a fact: without its scope. */
export function asFact(observation: Observation): Fact {
  const { about: _scope, ...fact } = observation;
  return fact;
}

/** The value as text: strings as they are, anything else as JSON. */
export function textOf(seen: { readonly observation: Observation }): string {
  const { value } = seen.observation;
  return typeof value === "string" ? value : JSON.stringify(value);
}
