/** Does a document speak of a measure by its name? Plain searching: nothing of it is understood. */

import { LineIndex } from "../../formats/lines.ts";

/** The first line (from 1) of `text` that holds one of `ids` (`C-1.3`) or `number` (`Measure 1.3`) as a word of its own; upper and lower case are the same. */
export function lineNaming(text: string, ids: readonly string[], number: string | undefined): number | undefined {
  const lower = text.toLowerCase();
  let first: number | undefined;
  for (const word of [...ids, ...(number === undefined ? [] : [number])]) {
    const at = wordAt(lower, word.toLowerCase());
    if (at !== undefined && (first === undefined || at < first)) first = at;
  }
  return first === undefined ? undefined : new LineIndex(lower).at(first).line;
}

/** `C-1.3` stands in `C-1.3.1` (a part of it) and in no longer number or word. */
function wordAt(text: string, word: string): number | undefined {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + word.length] ?? " ";
    if (!isWord(before) && !isWord(after)) return at;
  }
  return undefined;
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}_-]/u.test(char);
}
