/** Sites in Markdown: bullets, numbered items and cells of tables. Prose is none. */

import type { PlainLine } from "./plain-line.ts";

const ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)$/u;
/** Headers of the column that holds the sites. */
const SITE_COLUMN = /^(?:domains?|domain names?|hosts?|host names?|hostnames?|sites?|web ?sites?|urls?)$/iu;
const SITE = /^(?:https?:\/\/)?(?:\*\.)?[^\s/?#@:]{1,253}\.[^\s/?#@:.]{2,63}\.?(?::\d{1,5})?(?:[/?#]\S*)?$/u;

/** Reads the lines of one file in their order: a table's header says which cells count. */
export class MarkdownSites {
  #column = -1;
  #table = false;
  #fence = false;

  /** The site of a line; `skip` for prose, headings and what else is none. */
  line(raw: string): PlainLine {
    const line = raw.trim().slice(0, 4096);
    if (line.startsWith("```") || line.startsWith("~~~")) { this.#fence = !this.#fence; return "skip"; }
    if (line.startsWith("|")) return this.#row(line);
    this.#table = false;
    // A list in a fenced block is a plain list.
    const text = this.#fence ? line : ITEM.exec(line)?.[1];
    const site = text === undefined ? undefined : siteOf(text);
    return site === undefined ? "skip" : { values: [site] };
  }

  #row(line: string): PlainLine {
    const cells = line.slice(1, line.endsWith("|") ? -1 : undefined).split("|", 64).map((cell) => cell.trim());
    if (!this.#table) {
      this.#table = true;
      this.#column = cells.findIndex((cell) => SITE_COLUMN.test(cell.replaceAll(/[*_`]/gu, "")));
      return "skip";
    }
    const site = this.#column < 0 ? undefined : siteOf(cells[this.#column] ?? "");
    return site === undefined ? "skip" : { values: [site] };
  }
}

/** A site that is the whole of a text, or its first word, within a link, a code span, angle brackets or emphasis. */
function siteOf(text: string): string | undefined {
  const link = /^\**\[([^\]]{0,500})\]\(\s*<?([^\s)>]{1,2000})/u.exec(text);
  const named = link?.[1]?.replaceAll(/[`*_]/gu, "").trim() ?? "";
  const word = link === null ? (text.replaceAll(/[`*<>]/gu, "").trim().split(/[\s,;(]/u, 1)[0] ?? "") : SITE.test(named) ? named : (link[2] ?? "");
  return SITE.test(word) ? word : undefined;
}
