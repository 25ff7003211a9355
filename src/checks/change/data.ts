/** Changed training data: rows of the register, and the public summary (PST-R.stages, PST-R.update). */

import { declaredRow } from "../summary/undeclared.ts";
import { fieldOf } from "../summary/field.ts";
import { summaryOf, summaryPath } from "../summary/source.ts";
import type { RegisterRow } from "../../records/types.ts";
import type { CheckInput } from "../types.ts";
import { type DatasetChange, datasetChanges } from "./datasets.ts";
import { binds, due, type Due, sameValue } from "./due.ts";
import type { Item, Kind } from "./kind.ts";
import type { Pair } from "./pair.ts";
import { count, names } from "./words.ts";

interface Data extends Item {
  readonly change: DatasetChange;
}

/** The dataset's name as its file writes it. */
function nameOf({ change }: Data): string {
  return change.mention.id;
}

function of(items: readonly Data[], what: DatasetChange["what"]): readonly Data[] {
  return items.filter((item) => item.change.what === what);
}

/** A row without its place: moved lines are no change. */
function content(row: RegisterRow | undefined): unknown {
  return row === undefined ? undefined : { ...row, source: undefined };
}

function rowOf(input: CheckInput | undefined, item: Data): RegisterRow | undefined {
  const declared = input === undefined ? undefined : declaredRow(input, item.change.key);
  return declared?.how === "row" ? declared.row : undefined;
}

function isEdited(pair: Pair, item: Data): boolean {
  return !sameValue(content(rowOf(pair.head, item)), content(rowOf(pair.base, item)));
}

function rows(items: readonly Data[], pair: Pair): readonly Due[] {
  const path = pair.head.model.records.register?.path ?? `${pair.head.model.records.folder}/training-data.csv`;
  const added = of(items, "added");
  const removed = of(items, "removed").filter((item) => rowOf(pair.base, item) !== undefined);
  // Only a register that keeps shares has any to bring up to date.
  const weighed = of(items, "weight").filter((item) => rowOf(pair.head, item)?.weight !== undefined);
  const row = (what: string, list: readonly Data[], done: boolean): readonly Due[] => (list.length === 0 ? [] : due(pair, "PST-R.stages", path, `${what} ${names(list.map(nameOf))}`, done));
  return [
    ...row("add a row for", added, added.every((item) => rowOf(pair.head, item) !== undefined)),
    ...row("take out or explain the row of", removed, removed.every((item) => isEdited(pair, item))),
    ...row("write the new weight of", weighed, weighed.every((item) => isEdited(pair, item))),
  ];
}

/** Version or date of the summary are others than before. */
function summaryRaised(pair: Pair): boolean {
  return ["PST-0.1", "PST-0.2"].some((id) => {
    const now = fieldOf(pair.head, id);
    const before = pair.base === undefined ? undefined : fieldOf(pair.base, id);
    return now?.state === "filled" && now.text.trim() !== (before?.text.trim() ?? "");
  });
}

function summary(pair: Pair): readonly Due[] {
  const found = summaryOf(pair.head);
  const path = found.kind === "read" ? found.path : found.kind === "none" ? summaryPath(pair.head) : found.at.path;
  const obligation = binds(pair, "PST-R.update") ? "PST-R.update" : "PST-R.stages";
  const what = found.kind === "elsewhere" ? "bring the summary that is named here up to date with this data" : "bring section 2, version and date (0.1, 0.2) up to date";
  return due(pair, obligation, path, what, summaryRaised(pair));
}

function told(items: readonly Data[]): string {
  const [added, removed, weighed] = [of(items, "added"), of(items, "removed"), of(items, "weight")];
  let left = 3;
  const part = (verb: string, list: readonly Data[]): readonly string[] => {
    if (list.length === 0) return [];
    const shown = left === 0 ? count(list.length, "dataset") : names(list.map(nameOf), Math.min(left, list.length));
    left = Math.max(0, left - list.length);
    return [`${verb} ${shown}`];
  };
  return [...part("added", added), ...part("no longer named", removed), ...part("other weight for", weighed)].join("; ");
}

export const changedData: Kind<Data> = {
  kind: "changed-data",
  items: (pair) => datasetChanges(pair).map((change) => ({
    // What is gone stands in no line of the head.
    path: change.what === "removed" ? pair.delta.nowAt(change.mention.source.path) : change.mention.source.path,
    line: change.what === "removed" ? undefined : change.mention.source.line, change,
  })),
  message: (items) => {
    const files = [...new Set(items.map((item) => item.path))];
    return `Datasets in ${names(files, 1)}: ${told(items)}.`;
  },
  asks: (items, pair) => ({ due: [...rows(items, pair), ...summary(pair)] }),
};
