/** Looks for claims in texts. What is allowed is allowed by its exact words, so that nothing else slips through beside it. */

import { type Allowed, ALLOWED } from "./allowed.ts";
import { CLAIMS } from "./patterns.ts";

/** One text that can be printed, and where it comes from. */
export interface Unit { readonly where: string; readonly text: string }

export interface Hit { readonly claim: string; readonly where: string; readonly words: string }

export interface Scan {
  readonly hits: readonly Hit[];
  /** Allowed entries that allowed something. */
  readonly used: ReadonlySet<Allowed>;
}

const AROUND = 60;

/** One line, without addresses, zero-width characters, Markdown emphasis and entity escapes: words as a reader sees them. */
export function plain(text: string): string {
  return text.replace(/\bhttps?:\/\/[^\s)"'<>]+/g, "(link)").replace(/[\u200b\u2060\ufeff]/g, "").replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ({ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&nbsp;": " " })[entity] ?? entity).replace(/[*_`\\]+/g, "").replace(/\s+/g, " ").trim();
}

const fileOf = (where: string): string => where.replace(/:.*$/, "");

/** Whether the match at `from` lies in an occurrence of `words`. */
function within(text: string, words: string, from: number, to: number): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) if (at <= from && to <= at + words.length) return true;
  return false;
}

/** All claims in the texts that no entry allows. Equal texts are looked at once. */
export function scan(units: Iterable<Unit>): Scan {
  const hits: Hit[] = [];
  const used = new Set<Allowed>();
  const seen = new Set<string>();
  for (const { where, text } of units) {
    const line = plain(text);
    const file = fileOf(where);
    const key = ALLOWED.some((one) => one.file === file) ? `${file}\n${line}` : line;
    if (line === "" || seen.has(key)) continue;
    seen.add(key);
    for (const { id, pattern } of CLAIMS) {
      for (const match of line.matchAll(pattern)) {
        const end = match.index + match[0].length;
        const allowed = ALLOWED.find((one) => one.claim === id && (one.file === undefined || one.file === file) && (one.words === undefined || within(line, plain(one.words), match.index, end)));
        if (allowed !== undefined) used.add(allowed);
        else hits.push({ claim: id, where, words: line.slice(Math.max(0, match.index - AROUND), end + AROUND) });
      }
    }
  }
  return { hits, used };
}

/** Hits as lines to read. */
export const lines = (hits: readonly Hit[]): readonly string[] => hits.map((one) => `${one.claim}: ${one.where}: …${one.words}…`);
