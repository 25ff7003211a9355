/** Sentences of one Markdown block, for reading facts. A whole document with its headings is read by `outline`. */

import { plain } from "./markdown-plain.ts";

export interface Sentence {
  /** Plain text. */
  readonly text: string;
  readonly line: number;
}

/** Sentences of a block's lines; a sentence may span lines, its line is where it begins. Abbreviations keep it together. */
export function sentences(lines: readonly string[], firstLine: number): readonly Sentence[] {
  const text: string[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    const shown = plain(line);
    starts.push(length);
    text.push(shown);
    length += shown.length + 1;
  }
  const whole = text.join(" ");
  const out: Sentence[] = [];
  let from = 0;
  let index = 0;
  const push = (to: number): void => {
    const piece = whole.slice(from, to).trim();
    if (piece !== "") {
      const lead = from + (whole.slice(from, to).length - whole.slice(from, to).trimStart().length);
      while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= lead) index++;
      out.push({ text: piece.slice(0, 4000), line: firstLine + index });
    }
    from = to;
  };
  for (const match of whole.matchAll(/[.!?;](?=["')\]]{0,2} )/g)) {
    const before = whole.slice(Math.max(0, match.index - 5), match.index).toLowerCase();
    if (/(?:^|[ (])(?:e\.g|i\.e|vs|no|fig|approx|ca|et al|inc|ltd|dr|st|v|\d)$/.test(before)) continue;
    push(match.index + 1);
  }
  push(whole.length);
  return out;
}
