/** The duties of the Act behind a measure of the Code, by the anchors of its entries. */

import { obligation } from "../../law/catalogue.ts";
import type { CodeChapter, Obligation } from "../../law/types.ts";
import type { DutyBehind } from "./types.ts";

/** The duties that a chapter is one way to meet. */
const OF_CHAPTER: Readonly<Record<CodeChapter, readonly string[]>> = {
  transparency: ["AIA-53.1.a", "AIA-53.1.b"], copyright: ["AIA-53.1.c"], safety: ["AIA-55.1.a", "AIA-55.1.b", "AIA-55.1.c", "AIA-55.1.d"],
};

function duty(id: string, ourReading: boolean): readonly DutyBehind[] {
  const entry = obligation(id);
  if (entry === undefined) return [];
  const anchor = entry.anchors[0] ?? id;
  return [{ id, anchor, title: entry.title.startsWith(`${anchor} `) ? entry.title.slice(anchor.length + 1) : entry.title, duty: entry.duty, ourReading }];
}

/** `Art. 53(1)(c)` → AIA-53.1.c; `Art. 55(1)` → all four letters. */
function named(anchor: string, chapter: CodeChapter): readonly string[] {
  const exact = [...anchor.matchAll(/Art\. (5[35])\(1\)\(([a-d])\)/g)].map(([, article, letter]) => `AIA-${article ?? ""}.1.${letter ?? ""}`);
  return exact.length > 0 || !/Art\. 55\(1\)(?!\()/.test(anchor) ? exact : OF_CHAPTER[chapter];
}

/** Of all entries together, each duty once; where none names a duty, those of the chapter, as our reading. */
export function dutiesBehind(entries: readonly Obligation[], chapter: CodeChapter): readonly DutyBehind[] {
  const found = new Map<string, boolean>();
  for (const entry of entries) {
    for (const id of entry.anchors.flatMap((anchor) => named(anchor, chapter))) found.set(id, (found.get(id) ?? true) && entry.anchorsInferred === true);
  }
  const known = [...found].filter(([id]) => obligation(id) !== undefined && id !== "AIA-53.1.d");
  return known.length > 0 ? known.toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([id, ours]) => duty(id, ours)) : OF_CHAPTER[chapter].flatMap((id) => duty(id, true));
}

/** The duties that a whole chapter answers to (Arts. 53(4), 55(2)). */
export function dutiesOfChapter(chapter: CodeChapter): readonly DutyBehind[] {
  return OF_CHAPTER[chapter].flatMap((id) => duty(id, false));
}
