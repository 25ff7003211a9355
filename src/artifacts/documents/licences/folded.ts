/** A text as one line of single-spaced lower-case words, with a way back to line numbers and to the words as written. */

export interface Folded {
  readonly text: string;
  /** Line of the character at `index` of `text`, from 1. */
  line(index: number): number;
  /** The words as written around `[start, end)` of `text`, at most 200 characters. */
  quote(start: number, end: number): string;
}

/** Folds white space and case, straightens quotes and dashes. Linear in the text's length. */
export function fold(source: string): Folded {
  const parts: string[] = [];
  const written: string[] = [];
  const starts: number[] = [];
  const lines: number[] = [];
  let length = 0;
  let number = 0;
  for (const raw of source.split("\n")) {
    number++;
    const words = raw.split(/\s+/).filter((w) => w !== "").join(" ").replaceAll(/[\u2018\u2019]/g, "'").replaceAll(/[\u201c\u201d]/g, '"').replaceAll(/[\u2010-\u2015]/g, "-");
    if (words === "") continue;
    // Lower-casing a few letters changes their length (İ): those lines are kept as they are so that positions stay true.
    const lower = words.toLowerCase();
    parts.push(lower.length === words.length ? lower : words);
    written.push(words);
    starts.push(length);
    lines.push(number);
    length += words.length + 1;
  }
  const whole = written.join(" ");
  return {
    text: parts.join(" "),
    line: (index) => lines[lastAtMost(starts, index)] ?? 1,
    quote(start, end) {
      const from = Math.max(0, start - 40);
      const cut = whole.slice(from, Math.min(whole.length, Math.max(end + 60, from + 100), from + 200));
      return cut.replace(from > 0 ? /^\S*\s/ : /^/, "").trim();
    },
  };
}

/** Index of the last element of a sorted list that is at most `value`; 0 where none is. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
