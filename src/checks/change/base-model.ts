/** Changed base model: dependencies of the form, base_models of model.yaml, the link to the upstream summary (MDF-GEN-6, PST-1.2.2). */

import type { Fact, Json, Source } from "../../artifacts/model.ts";
import { nameOfModel } from "../transparency/dependencies.ts";
import { fold } from "../transparency/faults.ts";
import { fieldOf } from "../summary/field.ts";
import { summaryOf, summaryPath } from "../summary/source.ts";
import { due, type Due, fieldNow } from "./due.ts";
import type { Item, Kind } from "./kind.ts";
import type { Pair } from "./pair.ts";
import { names } from "./words.ts";

interface Based extends Item {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A base that is a path on somebody's disk is no name that a document could repeat. */
const LOCAL = /^(?:\/|\.{1,2}\/|[a-z]:\\)/i;
const MAX_BASES = 100;

function ids(value: Json): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string" && one !== "" && !LOCAL.test(one)).slice(0, MAX_BASES);
}

function basesOf(facts: readonly Fact[]): ReadonlyMap<string, { readonly id: string; readonly sources: readonly Source[] }> {
  return new Map(facts.filter((fact) => fact.key === "base_model").flatMap((fact) => ids(fact.value).map((id) => [nameOfModel(id), { id, sources: fact.sources }] as const)).filter(([name]) => name !== ""));
}

function items(pair: Pair): readonly Based[] {
  if (pair.base === undefined && pair.head.model.facts.facts.every((fact) => fact.key !== "base_model")) return [];
  const [is, was] = [basesOf(pair.head.model.facts.facts), basesOf(pair.base?.model.facts.facts ?? [])];
  const touched = (source: Source): boolean => pair.delta.touched(source.path) && pair.delta.bytesDiffer(source.path) !== false;
  const added = [...is].filter(([name, { sources }]) => !was.has(name) && sources.some(touched));
  const removed = [...was].filter(([name, { sources }]) => !is.has(name) && sources.some((source) => pair.delta.left(source.path)));
  if (added.length + removed.length === 0) return [];
  const at = added[0]?.[1].sources.find(touched);
  const gone = removed[0]?.[1].sources.find((source) => pair.delta.left(source.path));
  const path = at?.path ?? pair.delta.nowAt(gone?.path ?? pair.head.model.facts.path);
  return [{ path, line: at?.line, added: added.map(([, { id }]) => id), removed: removed.map(([, { id }]) => id) }];
}

/** Every new base is named, and none that is gone still is. */
function speaks(text: string, { added, removed }: Based): boolean {
  const folded = fold(text);
  return added.every((id) => folded.includes(nameOfModel(id))) && removed.every((id) => !folded.includes(nameOfModel(id)) || added.some((other) => nameOfModel(other).includes(nameOfModel(id))));
}

function record(item: Based, pair: Pair): readonly Due[] {
  const file = pair.head.model.records.model;
  const now = file?.data.base_models;
  if (file === undefined || (now === undefined && pair.head.model.profile.role !== "modifier")) return [];
  const listed = new Set((now ?? []).map((base) => nameOfModel(base.id)));
  const obligation = pair.outcome("MDF-GEN-6") === "not-applicable" ? "PST-1.2.2" : "MDF-GEN-6";
  return due(pair, obligation, file.path, item.added.length === 0 ? `under base_models, take out ${names(item.removed)}` : `under base_models, name ${names(item.added)}`, item.added.every((id) => listed.has(nameOfModel(id))) && item.removed.every((id) => !listed.has(nameOfModel(id))));
}

function upstream(item: Based, pair: Pair): readonly Due[] {
  const summary = summaryOf(pair.head);
  const field = fieldOf(pair.head, "PST-1.2.2");
  const path = summary.kind === "read" ? summary.path : summaryPath(pair.head);
  const done = field?.state === "filled" && speaks(field.text, item) && (item.added.length === 0 || /https?:\/\//iu.test(field.text));
  const what = item.added.length === 0 ? `take ${names(item.removed)} out of field 1.2.2` : `name ${names(item.added)} in field 1.2.2, with a link to its summary`;
  return due(pair, "PST-1.2.2", path, what, done);
}

export const changedBaseModel: Kind<Based> = {
  kind: "changed-base-model",
  items,
  message: ([item]) => (item === undefined ? "" : [
    ...(item.added.length === 0 ? [] : [`New base model: ${names(item.added)}.`]),
    ...(item.removed.length === 0 ? [] : [`No longer named as base model: ${names(item.removed, item.added.length === 0 ? 3 : 1)}.`]),
  ].join(" ")),
  asks: ([item], pair) => (item === undefined ? { due: [] } : {
    parts: "the models that this one comes from",
    fields: (path) => { const now = fieldNow(pair, "MDF-GEN-6"); return due(pair, "MDF-GEN-6", path, item.added.length === 0 ? `take out ${names(item.removed)}` : `name ${names(item.added)}`, now.stated && pair.outcome("MDF-GEN-6") === "recorded" && speaks(now.text, item)); },
    due: [...record(item, pair), ...upstream(item, pair)],
  }),
};
