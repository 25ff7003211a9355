/** Does a document speak of a measure by its name? Plain searching: nothing of it is understood. */

import { LineIndex } from "../../formats/lines.ts";
import type { TextDocument } from "../../records/types.ts";

interface Searched {
  readonly lower: string;
  readonly lines: LineIndex;
}

/** One document is searched for many measures. */
const SEARCHED = new WeakMap<TextDocument, Searched>();

function searched(document: TextDocument): Searched {
  const known = SEARCHED.get(document);
  if (known !== undefined) return known;
  const lower = document.text.toLowerCase();
  const made = { lower, lines: new LineIndex(lower) };
  SEARCHED.set(document, made);
  return made;
}

/** The first line (from 1) that holds one of `ids` (`C-1.3`) or `number` (`Measure 1.3`) as a word of its own; upper and lower case are the same. */
export function lineNaming(document: TextDocument, ids: readonly string[], number: string | undefined): number | undefined {
  const { lower, lines } = searched(document);
  const found = [...ids, ...(number === undefined ? [] : [number])].flatMap((word) => wordAt(lower, word.toLowerCase()) ?? []);
  return found.length === 0 ? undefined : lines.at(Math.min(...found)).line;
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
