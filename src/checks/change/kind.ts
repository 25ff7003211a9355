/** What one kind of change is made of: the things that changed, said in one sentence, and the documents that they make due. */

import { marksOf, type Mark } from "../not-relevant.ts";
import type { Consequence } from "../types.ts";
import { documentOf, type Due, headerDue, sameValue, wholeDue } from "./due.ts";
import type { Pair } from "./pair.ts";
import { sentence } from "./words.ts";

/** One thing that changed, at its place in the head. */
export interface Item {
  readonly path: string;
  readonly line?: number | undefined;
  /** Of a weight file, where known. */
  readonly sha256?: string | undefined;
}

/** What the documentation owes for some items. */
export interface Asked {
  readonly due: readonly Due[];
  /** The parts of the model documentation that describe what changed, in words; none where it is not concerned. */
  readonly parts?: string;
  /** Fields of the form, where the documentation is kept field by field. */
  readonly fields?: (path: string) => readonly Due[];
  /** True where the record spoke of the new state before this change. */
  readonly ahead?: boolean;
}

export interface Kind<T extends Item> {
  readonly kind: Consequence["kind"];
  items(pair: Pair): readonly T[];
  message(items: readonly T[], pair: Pair): string;
  asks(items: readonly T[], pair: Pair): Asked;
}

/** Turns the items of one kind into consequences. `header` says whether date and version of the document are still to be asked for. */
export type Judge = (pair: Pair, header: { asked: boolean }) => readonly Consequence[];

export function judgeOf<T extends Item>(kind: Kind<T>): Judge {
  return (pair, header) => {
    const groups = new Map<Mark | undefined, T[]>();
    for (const item of kind.items(pair)) {
      const mark = markFor(item, pair);
      const group = groups.get(mark);
      if (group === undefined) groups.set(mark, [item]);
      else group.push(item);
    }
    return [...groups].flatMap(([mark, items]) => consequence(kind, items, mark, pair, header) ?? []);
  };
}

function consequence<T extends Item>(kind: Kind<T>, items: readonly T[], mark: Mark | undefined, pair: Pair, header: { asked: boolean }): Consequence | undefined {
  const [first] = items;
  const asked = kind.asks(items, pair);
  const documents = [...documentation(asked, pair, header, mark === undefined), ...asked.due];
  // Where nothing is owed for it, a change is nobody's business here.
  if (first === undefined || documents.length === 0) return undefined;
  const told = kind.message(items, pair);
  return {
    kind: kind.kind, model: pair.id, path: first.path, ...(first.line === undefined ? {} : { line: first.line }),
    message: sentence(mark !== undefined && isFresh(mark, pair) ? `${told} The mark that sets it aside comes with this same change.` : told),
    due: mark === undefined ? documents : [],
    ...(mark === undefined ? {} : { notRelevant: { reason: mark.reason, ...(mark.by === undefined ? {} : { by: mark.by }), ...(mark.on === undefined ? {} : { on: mark.on }) } }),
  };
}

function documentation(asked: Asked, pair: Pair, header: { asked: boolean }, counts: boolean): readonly Due[] {
  if (asked.parts === undefined) return [];
  const document = documentOf(pair);
  if (document.kind === "whole") return wholeDue(pair, document, asked.parts);
  const fields = asked.fields?.(document.path) ?? [];
  if (header.asked) return fields;
  if (counts && fields.length > 0) header.asked = true;
  return fields.length === 0 ? [] : [...fields, ...headerDue(pair, document.path, asked.ahead)];
}

/** Where git cannot tell when a file changed, only a mark that comes with this change can speak of it. */
function markFor(item: Item, pair: Pair): Mark | undefined {
  const marks = marksOf(pair.head.model.records.model?.data.not_relevant);
  const changed = pair.head.lastChanges.get(item.path)?.date;
  const mark = marks.of({ path: item.path, sha256: item.sha256, changed }, pair.head.now);
  return mark === undefined || changed !== undefined || mark.sha256 !== undefined || isFresh(mark, pair) ? mark : undefined;
}

function isFresh(mark: Mark, pair: Pair): boolean {
  return !(pair.base?.model.records.model?.data.not_relevant ?? []).some((other) => sameValue(other, mark));
}
