/** Comments of YAML (and of JSON with # comments), by line: a YAML parser drops them, yet some configs name their datasets only there. */

import { splitLines } from "../../formats/lines.ts";

export interface LineComment {
  readonly line: number;
  /** Without the # and white space around it, at most 2,000 characters. */
  readonly text: string;
  /** True where nothing but the comment stands on the line. */
  readonly alone: boolean;
}

const MAX_COMMENT = 2_000;

/**
 * Every comment of a text, in order. A `#` opens one at the start of a line or after white space, outside quotes that begin and
 * end on the line. Linear. Inside block scalars a `#` line is taken for a comment as well: it is only ever reported as one.
 */
export function lineComments(text: string): readonly LineComment[] {
  const out: LineComment[] = [];
  for (const [i, line] of splitLines(text).entries()) {
    const at = commentStart(line);
    if (at === undefined) continue;
    out.push({ line: i + 1, text: line.slice(at + 1, at + 1 + MAX_COMMENT).replace(/^#{0,10}/, "").trim(), alone: line.slice(0, Math.min(at, 1_000)).trim() === "" });
  }
  return out;
}

/** Offset of the # that opens a comment on this line. */
export function commentStart(line: string): number | undefined {
  if (!line.includes("#")) return undefined;
  let quote = "";
  for (let i = 0; i < line.length; i++) {
    const c = line[i] ?? "";
    const before = line[i - 1] ?? " ";
    if (quote !== "") {
      if (c === "\\" && quote === '"') i++;
      else if (c === quote) quote = "";
    } else if (c === "#" && (before === " " || before === "\t")) {
      return i;
    } else if ((c === '"' || c === "'") && /[\s[{,:(-]/.test(before)) {
      // Only a closed quote hides a #; an apostrophe in plain text does not.
      if (line.indexOf(c, i + 1) > 0) quote = c;
    }
  }
  return undefined;
}
