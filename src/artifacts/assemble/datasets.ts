/** Datasets that artifacts name as training data. */

import type { DatasetMention, Fact } from "../model.ts";
import type { Group } from "./group.ts";
import { distinct } from "./select.ts";

/** Prose is a mention only ("we removed …"); everything else says that the data were used. */
const USED: ReadonlySet<DatasetMention["context"]> = new Set(["front-matter", "training-config", "data-mix", "register", "manifest", "comment"]);
const MAX_SOURCES = 2000;
const MAX_MENTIONS = 20_000;

/** Every mention of a group, in the order of its readings. */
export function mentionsOf(group: Group): readonly DatasetMention[] {
  return [...group.artifacts, ...group.training, ...group.documents].flatMap((r) => r.datasets).slice(0, MAX_MENTIONS);
}

/** One fact with the sorted ids of all datasets used and one source per mention. */
export function datasetFacts(mentions: readonly DatasetMention[]): readonly Fact[] {
  const used = mentions.filter((m) => USED.has(m.context));
  const first = used[0];
  if (first === undefined) return [];
  const contexts = [...new Set(used.map((m) => m.context))].sort();
  const planned = used.every((m) => m.context === "training-config" || m.context === "data-mix" || m.context === "comment");
  return [{
    key: "datasets", value: [...new Set(used.map((m) => m.id))].sort(), method: contexts.join("+"), confidence: planned ? "planned" : "declared",
    sources: distinct(used.map((m) => ({ ...m.source, detail: m.source.detail === undefined ? m.id : `${m.id}; ${m.source.detail}` })), MAX_SOURCES),
  }];
}
