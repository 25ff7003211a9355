/** One-line replacements in text files: exact, and only where the place is beyond doubt. */

/** In the line numbered `line` (from 1; LF, CRLF and lone CR end lines) of `path`, the only occurrence of `old` becomes `new`. */
export interface LineEdit {
  readonly kind: "replace";
  readonly path: string;
  readonly line: number;
  readonly old: string;
  readonly new: string;
}

/** Longer replacements are no small slips, and long lines are no lines that a person reads. */
const MAX_LENGTH = 500;

/** How often `part` stands in `text`, overlapping ones too; stops at two. */
export function occurrences(text: string, part: string): number {
  if (part === "") return 2;
  const first = text.indexOf(part);
  if (first === -1) return 0;
  return text.indexOf(part, first + 1) === -1 ? 1 : 2;
}

/**
 * `old` and `new` for writing `to` over the range from `start` to `end` (offsets in the line). Where the range's own text stands in
 * the line more than once, words before it are taken along: from the first of `wider` (offsets before `start`) that makes it the
 * only one, else the line's beginning, else the whole line. Undefined where nothing changes or where it would get too long.
 */
export function replacement(line: string, start: number, end: number, to: string, wider: readonly number[] = []): { readonly old: string; readonly new: string } | undefined {
  if (start < 0 || end <= start || end > line.length || line.slice(start, end) === to || /[\r\n\u0085\u2028\u2029]/.test(to)) return undefined;
  for (const from of [start, ...wider.filter((offset) => offset >= 0 && offset < start), 0]) {
    const old = line.slice(from, end);
    if (old.length > MAX_LENGTH) return undefined;
    if (occurrences(line, old) === 1) return { old, new: line.slice(from, start) + to };
  }
  return line.length > MAX_LENGTH ? undefined : { old: line, new: line.slice(0, start) + to + line.slice(end) };
}
