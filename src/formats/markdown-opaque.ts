/** Which lines of a Markdown document are open to block syntax. */

import { frontMatterLines } from "./front-matter.ts";

/**
 * Lines in which no block syntax counts: front matter, fenced code with its fences, HTML comments that begin a line. One flag per
 * line.
 */
export function opaqueLines(lines: readonly string[]): boolean[] {
  const opaque = Array.from<boolean>({ length: lines.length }).fill(false);
  const front = frontMatterLines(lines);
  let fence: string | undefined;
  let comment = false;
  const lastComment = lines.findLastIndex((line) => line.includes("-->"));
  for (const [i, line] of lines.entries()) {
    if (front !== undefined && i <= front.close) opaque[i] = true;
    else if (comment) {
      opaque[i] = true;
      if (line.includes("-->")) comment = false;
    } else if (fence !== undefined) {
      opaque[i] = true;
      const mark = /^ {0,3}(`{3,}|~{3,}) *$/.exec(line.trimEnd())?.[1];
      if (mark !== undefined && mark[0] === fence[0] && mark.length >= fence.length) fence = undefined;
    } else {
      fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
      // An unclosed comment would hide the rest of the file; as text it is read.
      comment = fence === undefined && /^ {0,3}<!--/.test(line) && !line.includes("-->") && lastComment > i;
      opaque[i] = fence !== undefined || comment;
    }
  }
  return opaque;
}
