/** Lists of weights and paths, as Megatron's `--data-path` and mix files have them: `0.3 /data/a 0.7 /data/b`. */

import { datasetName, pathSegments, rawText } from "./dataset-id.ts";
import { weightOf } from "./numbers.ts";
import { defined } from "./run.ts";
import type { DatasetUse } from "./types.ts";

/** Entries of a flat list: pairs of weight and path, or paths alone. Stops at the first word that is neither. */
export function weightedPaths(values: readonly { readonly text: string; readonly line: number }[]): readonly DatasetUse[] {
  const out: DatasetUse[] = [];
  let weight: number | undefined;
  for (const { text, line } of values.slice(0, 20_000)) {
    const number = /^[\d.]{1,40}(?:e-?\d{1,3})?$/i.test(text) ? weightOf(text) : undefined;
    if (number !== undefined) weight = number;
    else if (/[$"'`]/.test(text) || text === "") break;
    else {
      out.push({ id: datasetName(text).id, raw: rawText(text), path: rawText(text), line, ...defined<DatasetUse>({ weight }) });
      weight = undefined;
    }
  }
  return out;
}

/** Joins entries of one dataset (hundreds of language parts): weights are added, the first line stands for all. */
export function bySource(uses: readonly DatasetUse[], idOf: (use: DatasetUse) => string): readonly DatasetUse[] {
  const groups = new Map<string, DatasetUse[]>();
  for (const use of uses) {
    const id = idOf(use);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [use]);
    else group.push(use);
  }
  return [...groups].flatMap(([id, group]) => {
    const first = group[0];
    if (first === undefined) return [];
    const weights = group.map((u) => u.weight);
    const weight = weights.every((w) => w !== undefined) ? weights.reduce<number>((sum, w) => sum + (w ?? 0), 0) : undefined;
    const { weight: _own, ...rest } = first;
    return [{ ...rest, id, ...(group.length === 1 ? {} : { files: group.length }), ...defined<DatasetUse>({ weight }) }];
  });
}

/**
 * Source of a relative mix path: `finepdfs-1.0.0/megatron-lm/als_Latn` → `finepdfs-1.0.0`, `LLM360/MegaMath/web` →
 * `LLM360/MegaMath`. Absolute paths and URLs are named by their most telling segment.
 */
export function mixSource(path: string): string {
  if (path.startsWith("/") || path.includes("://")) return datasetName(path).id;
  const [first = path, second, third] = pathSegments(path);
  return third !== undefined && second !== undefined && !second.startsWith("megatron") && /^[A-Z]|[A-Z]/.test(first) ? `${first}/${second}` : first;
}
