/** Proof before writing: the new text reads as the same data but for the edited values. Pure. */

import type { Edit } from "../../checks/types.ts";
import { parseTable } from "../../formats/table.ts";
import { parseYaml } from "../../formats/yaml.ts";

/** Deeper structures are refused by the YAML reader itself. */
const MAX_DEPTH = 70;

/**
 * Why `after` must not be written in place of `before`; undefined where all is well. YAML and tables are read again with the readers
 * of the check: as many values, or names of keys, may differ as there are edits, and nothing else. Other files keep their lines.
 */
export function verify(path: string, before: string, after: string, edits: readonly Edit[]): string | undefined {
  const asked = edits.length;
  const inserts = edits.some((edit) => edit.kind === "insert");
  if (/\.ya?ml$/i.test(path)) {
    const [old, now] = [parseYaml(path, before), parseYaml(path, after)];
    if (!old.ok || !now.ok) return "it would not be read any more";
    const differing = differences(old.value.data, now.value.data);
    return inserts || differing === asked ? undefined : differing === undefined ? "more than the values would change" : `${differing} values would change, ${asked} were asked for`;
  }
  if (/\.[ct]sv$/i.test(path)) {
    // A register in TSV is read by tabs; other tables by what their header holds.
    const [header = ""] = before.slice(0, 65_536).split("\n", 1);
    const options = /\.tsv$/i.test(path) && header.includes("\t") ? { delimiter: "\t" } : {};
    const [old, now] = [parseTable(path, before, options), parseTable(path, after, options)];
    if (!old.ok || !now.ok) return "it would not be read any more";
    const rows = (table: typeof old.value): unknown => table.rows.map((row) => [row.line, ...table.columns.map((name) => row.cells.get(name) ?? "")]);
    const differing = differences([old.value.columns, rows(old.value)], [now.value.columns, rows(now.value)]);
    return inserts || differing === asked ? undefined : differing === undefined ? "more than the cells would change" : `${differing} cells would change, ${asked} were asked for`;
  }
  const [old, now] = [before.split("\n"), after.split("\n")];
  return inserts || (old.length === now.length && old.filter((line, i) => line !== now[i]).length <= asked) ? undefined : "more than the edited lines would change";
}

type Tree = Readonly<Record<string, unknown>>;

/** How many scalars and names of keys differ; undefined where the structure does. */
function differences(a: unknown, b: unknown, depth = 0): number | undefined {
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && a.length === b.length ? sum(a, (one: unknown, i) => differences(one, b[i], depth + 1)) : undefined;
  const [isTree, wasTree] = [typeof b === "object" && b !== null, typeof a === "object" && a !== null];
  if (isTree !== wasTree) return undefined;
  if (!isTree) return Object.is(a, b) ? 0 : 1;
  const [names, others] = [Object.keys(a as Tree), Object.keys(b as Tree)];
  if (names.length !== others.length) return undefined;
  // A number among the names would be sorted to the front, so names are compared as they are listed: a renamed key keeps its place.
  return sum(names, (name, i) => {
    const other = others[i] ?? "";
    const inside = differences((a as Tree)[name], (b as Tree)[other], depth + 1);
    return inside === undefined ? undefined : inside + (name === other ? 0 : 1);
  });
}

function sum<T>(items: readonly T[], count: (item: T, index: number) => number | undefined): number | undefined {
  let all = 0;
  for (const [i, item] of items.entries()) {
    const one = count(item, i);
    if (one === undefined) return undefined;
    all += one;
  }
  return all;
}
