/** Datasets that configs, mixes, manifests and front matter name, before and after a change. */

import type { DatasetMention, FactsDocument } from "../../artifacts/model.ts";
import { canonical, type DatasetKey, datasetKey } from "../summary/dataset-id.ts";
import type { Pair } from "./pair.ts";

/** Contexts that say "was trained on". Prose, comments and the register itself say nothing new. */
const SAYS_USED: ReadonlySet<DatasetMention["context"]> = new Set<DatasetMention["context"]>(["front-matter", "training-config", "data-mix", "manifest"]);

export interface DatasetChange {
  readonly what: "added" | "removed" | "weight";
  readonly key: DatasetKey;
  readonly mention: DatasetMention;
}

interface Used {
  readonly key: DatasetKey;
  readonly mentions: DatasetMention[];
}

/** By full id, or by name where there is none. A weight of zero is no use. */
function used(mentions: readonly DatasetMention[]): ReadonlyMap<string, Used> {
  const found = new Map<string, Used>();
  for (const mention of mentions) {
    if (!SAYS_USED.has(mention.context) || mention.weight === 0) continue;
    const key = datasetKey(mention.id);
    if (key.name === "") continue;
    const id = key.full ?? `name:${canonical(key.name)}`;
    const same = found.get(id);
    if (same === undefined) found.set(id, { key, mentions: [mention] });
    else same.mentions.push(mention);
  }
  return found;
}

/** The other spelling of a dataset: a plain name for a full id, and the reverse. */
function spellings(all: ReadonlyMap<string, Used>): ReadonlySet<string> {
  return new Set([...all.values()].flatMap(({ key }) => [key.full ?? `name:${canonical(key.name)}`, key.full === undefined ? `plain:${canonical(key.name)}` : `full:${canonical(key.name)}`]));
}

function isKnown(id: string, { key }: Used, names: ReadonlySet<string>): boolean {
  return names.has(id) || names.has(key.full === undefined ? `full:${canonical(key.name)}` : `plain:${canonical(key.name)}`);
}

const indexed = new WeakMap<FactsDocument, ReadonlyMap<string, readonly DatasetMention[]>>();

/** Mentions of the base by file, put together once however many models there are. */
function mentionsByFile(before: FactsDocument): ReadonlyMap<string, readonly DatasetMention[]> {
  const known = indexed.get(before);
  if (known !== undefined) return known;
  const byFile = new Map<string, DatasetMention[]>();
  for (const mention of before.models.flatMap((model) => model.datasets)) {
    const list = byFile.get(mention.source.path);
    if (list === undefined) byFile.set(mention.source.path, [mention]);
    else list.push(mention);
  }
  indexed.set(before, byFile);
  return byFile;
}

/** All mentions of the base that may be of this model: its own, and those of the files that now belong to it. */
function mentionsBefore(pair: Pair): readonly DatasetMention[] {
  const own = pair.base?.model.facts.datasets ?? [];
  const paths = new Set(pair.head.model.facts.datasets.map((mention) => pair.delta.at(mention.source.path)));
  const byFile = mentionsByFile(pair.before);
  return [...new Set([...own, ...[...paths].flatMap((path) => byFile.get(path) ?? [])])];
}

/** What changed: datasets added, datasets gone, weights; in the order of the files. */
export function datasetChanges(pair: Pair): readonly DatasetChange[] {
  const mentions = pair.head.model.facts.datasets;
  if (![...mentions, ...(pair.base?.model.facts.datasets ?? [])].some(({ source }) => pair.delta.touched(source.path) || pair.delta.left(source.path))) return [];
  const [is, was] = [used(mentions), used(mentionsBefore(pair))];
  const [namesNow, namesBefore] = [spellings(is), spellings(was)];
  const own = new Set(pair.base?.model.facts.datasets ?? []);
  const out: DatasetChange[] = [];
  for (const [id, one] of is) {
    const mention = one.mentions.find(({ source }) => pair.delta.touched(source.path) && pair.delta.bytesDiffer(source.path) !== false);
    if (mention !== undefined && !isKnown(id, one, namesBefore)) out.push({ what: "added", key: one.key, mention });
  }
  for (const [id, one] of was) {
    const mention = one.mentions.find((seen) => own.has(seen) && pair.delta.left(seen.source.path));
    if (mention !== undefined && !isKnown(id, one, namesNow)) out.push({ what: "removed", key: one.key, mention });
  }
  return [...out, ...weightChanges(pair, is, was)];
}

/** Weights by the place that gives them. A file whose weights all changed by one factor says the same in another unit. */
function weightChanges(pair: Pair, is: ReadonlyMap<string, Used>, was: ReadonlyMap<string, Used>): readonly DatasetChange[] {
  const places = new Map<string, { readonly change: DatasetChange; readonly ratio: number }[]>();
  for (const [id, one] of is) {
    const before = new Map((was.get(id)?.mentions ?? []).map((mention) => [place(mention, mention.source.path), mention.weight]));
    for (const mention of one.mentions) {
      if (mention.weight === undefined || pair.delta.bytesDiffer(mention.source.path) === false) continue;
      const at = place(mention, pair.delta.at(mention.source.path));
      const weight = before.get(at);
      if (weight === undefined) continue;
      const list = places.get(at) ?? [];
      places.set(at, list);
      list.push({ change: { what: "weight", key: one.key, mention }, ratio: mention.weight / weight });
    }
  }
  return [...places.values()].flatMap((list) => {
    const ratios = list.map((one) => one.ratio);
    const [low, high] = [ratios.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY), ratios.reduce((a, b) => Math.max(a, b), 0)];
    const oneFactor = list.length > 1 && high - low <= 1e-6 * high;
    return oneFactor ? [] : list.filter(({ ratio }) => Math.abs(ratio - 1) > 1e-9).map(({ change }) => change);
  });
}

function place(mention: DatasetMention, path: string): string {
  return `${path}\u0000${mention.stage ?? ""}`;
}
