/** Offsets in a text to lines and columns, and small text helpers that every reader needs. */

import type { Position } from "./position.ts";

/** Finds the line and column of an offset in O(log n); both count from 1, columns in UTF-16 units. LF, CRLF and lone CR end lines. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1);
    }
  }

  at(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(1, offset - (this.#starts[low] ?? 0) + 1) };
  }

  /** Offset of the first character of a line (from 1); undefined beyond the last line. */
  startOf(line: number): number | undefined {
    return this.#starts[line - 1];
  }
}

/** Splits into lines without their ends (LF, CRLF, lone CR), in linear time. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/**
 * Line (from 1) of the first git conflict marker, where a text holds an unresolved merge: both an opening (`<<<<<<<`) and a
 * closing (`>>>>>>>`) marker at the start of a line.
 */
export function conflictLine(text: string): number | undefined {
  if (!text.includes("<<<<<<<") || !text.includes(">>>>>>>")) return undefined;
  let opened: number | undefined;
  for (const [i, line] of splitLines(text).entries()) {
    if (/^<{7}(?: |$)/.test(line)) opened ??= i + 1;
    else if (opened !== undefined && /^>{7}(?: |$)/.test(line)) return opened;
  }
  return undefined;
}

/** Foreign text cut for a message: one line, control characters shown as escapes, at most `max` characters. */
export function excerpt(text: string, max = 80): string {
  const cut = text.length > max ? `${text.slice(0, max - 1)}…` : text;
  return cut.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
