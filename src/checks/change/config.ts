/** Changed configuration: the fields of the form that describe architecture, sizes and modalities (MDF-PRP-*). */

import type { FactKey, Json } from "../../artifacts/model.ts";
import { parameterBand } from "../../artifacts/parameters/index.ts";
import { inWords } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import { quantities, twoFigures, within } from "../transparency/quantity.ts";
import { due, type Due, fieldNow } from "./due.ts";
import { type FactChange, factChanges } from "./fact-changes.ts";
import type { Asked, Item, Kind } from "./kind.ts";
import type { Pair } from "./pair.ts";
import { listed, names, tick } from "./words.ts";

interface Configured extends Item {
  readonly change: FactChange;
}

const NAMES: Partial<Readonly<Record<FactKey, string>>> = {
  architecture: "architecture", context_length: "context length", "parameters.total": "number of parameters", "modalities.input": "input modalities", "modalities.output": "output modalities",
  dtype: "number format", quantization: "quantisation", "vocabulary.size": "vocabulary", tokenizer: "tokenizer",
};
const KEYS = Object.keys(NAMES) as readonly FactKey[];
/** Keys that no field of the form repeats: the document is to be looked at as a whole. */
const FIELD: Partial<Readonly<Record<FactKey, string>>> = { architecture: "MDF-PRP-1", context_length: "MDF-PRP-4", "parameters.total": "MDF-PRP-7", "modalities.input": "MDF-PRP-3", "modalities.output": "MDF-PRP-5" };
/** Fields whose check compares the answer with the artifacts, so that a recorded one agrees. */
const COMPARED: ReadonlySet<string> = new Set(["MDF-PRP-3", "MDF-PRP-4", "MDF-PRP-5", "MDF-PRP-7", "MDF-PRP-8"]);
/** As the form's check compares counts (MDF-PRP-7 asks for two figures). */
const COUNT_MARGIN = 0.01;

/** Lists in any order; counts as the form rounds them, unless they fall into another band. */
function same(is: Json, was: Json): boolean {
  if (typeof is === "number" && typeof was === "number" && is > 1e6 && was > 1e6) return (twoFigures(is) === twoFigures(was) || within(is, was, COUNT_MARGIN)) && band(is) === band(was);
  if (Array.isArray(is) && Array.isArray(was)) return [...is].map(inWords).sort().join("\n") === [...was].map(inWords).sort().join("\n");
  return inWords(is) === inWords(was);
}

function band(count: number): string {
  return (parameterBand(count) ?? []).join(" ");
}

/** Is the field answered for the new state: its answer is another one and in order, or it agrees although it stayed? */
function settled(pair: Pair, id: string): boolean {
  const now = fieldNow(pair, id);
  if (!now.stated || pair.outcome(id) !== "recorded") return false;
  const compared = COMPARED.has(id) && stateOf(now.value).kind === "value" && (id !== "MDF-PRP-4" || quantities(now.value).length > 0);
  return now.changed || compared;
}

function fields(items: readonly Configured[], pair: Pair, path: string): readonly Due[] {
  const ids = items.flatMap(({ change }): readonly (readonly [string, string])[] => {
    const id = FIELD[change.key];
    const name = NAMES[change.key] ?? change.key;
    if (id === undefined) return [];
    const isOther = change.key === "parameters.total" && typeof change.fact.value === "number" && change.was.every((value) => typeof value !== "number" || band(value) !== band(change.fact.value as number));
    return isOther ? [[id, name], ["MDF-PRP-8", "range of the number of parameters"]] : [[id, name]];
  });
  const asked = [...new Map(ids)].flatMap(([id, name]) => due(pair, id, path, `write the new ${name}`, settled(pair, id)));
  if (asked.length > 0 || ids.length > 0) return asked;
  const now = pair.delta.bytesDiffer(path) === true;
  return due(pair, "T-1.1.c", path, `see whether the document speaks of the ${listed(items.map(({ change }) => NAMES[change.key] ?? change.key))}`, now);
}

function asks(items: readonly Configured[], pair: Pair): Asked {
  return { due: [], parts: listed([...new Set(items.map(({ change }) => NAMES[change.key] ?? change.key))]), fields: (path) => fields(items, pair, path) };
}

function told({ change }: Configured): string {
  return `${NAMES[change.key] ?? change.key} from ${tick(inWords(change.was[0] ?? ""))} to ${tick(inWords(change.fact.value))}`;
}

export const changedConfig: Kind<Configured> = {
  kind: "changed-config",
  items: (pair) => {
    const seen = new Set<FactKey>();
    return factChanges(pair, KEYS, same).filter(({ key }) => !seen.has(key) && seen.add(key).size > 0).map((change) => ({ path: change.source.path, line: change.source.line, change }));
  },
  message: (items) => {
    const shown = items.slice(0, 3).map(told);
    const more = items.length > 3 ? [`${items.length - 3} more`] : [];
    return `In ${names([...new Set(items.map((item) => item.path))], 1)}: ${listed([...shown, ...more])}.`;
  },
  asks,
};
