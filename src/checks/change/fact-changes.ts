/** Facts of changed files that have another value than before. A file that only moved, or says the same in other words, gives none. */

import type { Fact, FactKey, Json, Source } from "../../artifacts/model.ts";
import type { Pair } from "./pair.ts";

export interface FactChange {
  readonly key: FactKey;
  readonly fact: Fact;
  /** Values that the same file, or else the model, had at the base. */
  readonly was: readonly Json[];
  readonly source: Source;
}

const PROSE = /\.(?:md|markdown|rst|txt)$/i;
const LICENCE = /(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i;

/** Cards tell about the model in prose; only their front matter is a declaration to be compared. */
function isProse(fact: Fact, source: Source): boolean {
  return PROSE.test(source.path) && !LICENCE.test(source.path) && !fact.method.startsWith("card-front-matter");
}

type Same = (is: Json, was: Json) => boolean;

/** Changed facts of the given keys, the best evidence of each key first. Keys of which nothing was known at the base give none. */
export function factChanges(pair: Pair, keys: readonly FactKey[], same: Same): readonly FactChange[] {
  const wanted: ReadonlySet<FactKey> = new Set(keys);
  const pool = pair.before.models.flatMap((model) => model.facts.filter((fact) => wanted.has(fact.key)));
  return pair.head.model.facts.facts.flatMap((fact): readonly FactChange[] => {
    if (!wanted.has(fact.key)) return [];
    const source = fact.sources.find((one) => pair.delta.touched(one.path) && pair.delta.bytesDiffer(one.path) !== false && !isProse(fact, one));
    if (source === undefined) return [];
    const was = valuesBefore(pair, fact.key, pair.delta.at(source.path), pool);
    return was.length === 0 || was.some((value) => same(fact.value, value)) ? [] : [{ key: fact.key, fact, was, source }];
  });
}

function valuesBefore(pair: Pair, key: FactKey, path: string, pool: readonly Fact[]): readonly Json[] {
  const own = pair.base?.model.facts.facts.filter((fact) => fact.key === key) ?? [];
  const there = pool.filter((fact) => fact.key === key && fact.sources.some((source) => source.path === path));
  return [...there, ...own].map((fact) => fact.value);
}
