/** Plain lists of sites, a line at a time. */

import type { ListCounts } from "./list-read.ts";
import { MarkdownSites } from "./markdown-line.ts";
import { listDate, plainLine } from "./plain-line.ts";
import type { EntryInput } from "./types.ts";

const MAX_LINE = 4096;
/** Lines at the head in which a list may give its date. */
const HEAD_LINES = 50;

/** A reader of whole lines of a plain list or Markdown page; a value with a path becomes a URL prefix, any other a domain. */
export function readPlainLines(kind: "lines" | "markdown", list: number, counts: ListCounts, put: (entry: EntryInput) => void): (text: string, first: number) => number {
  const markdown = kind === "markdown" ? new MarkdownSites() : undefined;
  const one = (raw: string, line: number): void => {
    if (line <= HEAD_LINES) counts.date ??= listDate(raw);
    if (raw.length > MAX_LINE) { counts.rows += 1; counts.problem(line, "too-long", ""); return; }
    const values = markdown === undefined ? plainLine(raw) : markdown.line(raw);
    if (values === "skip") return;
    if (values === "exception") { counts.note("exception"); return; }
    if (values === "not-read") { counts.rows += 1; counts.problem(line, "not-read", raw); return; }
    for (const value of values.values) {
      counts.rows += 1;
      put({ kind: hasPath(value) ? "url-prefix" : "domain", value, list, line });
    }
  };
  return (text, first) => {
    let line = first;
    for (let at = 0; at < text.length; line += 1) {
      const stop = text.indexOf("\n", at);
      const end = stop < 0 ? text.length : stop;
      one(text.slice(at, end), line);
      at = end + 1;
    }
    return line - first;
  };
}

/** Whether something more than "/" stands behind the host. */
function hasPath(value: string): boolean {
  const rest = value.replace(/^https?:\/\//iu, "");
  const cut = rest.search(/[/?#]/u);
  return cut >= 0 && rest.slice(cut) !== "/";
}
