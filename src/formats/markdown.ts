/** Sections of Markdown documents (CommonMark 0.31 headings), in linear time. Front matter, fences and comments hold none. */

import { frontMatterLines } from "./front-matter.ts";
import { splitLines } from "./lines.ts";
import { opaqueLines } from "./markdown-blocks.ts";
import { plain } from "./markdown-plain.ts";

export { plain } from "./markdown-plain.ts";
export { type MarkdownTable, tables } from "./markdown-tables.ts";

export interface Section {
  /** 1–6; 0 for the text before the first heading; 7 for a line all in bold (only with `bold`). */
  readonly level: number;
  /** Plain text of the heading; "" for level 0. */
  readonly heading: string;
  /** Line of the heading; of the first line of text for level 0. */
  readonly line: number;
  /** Everything up to the next heading of any level, as written. */
  readonly text: string;
}

/** Headings with the text below each of them. `bold` also takes lines that are bold from end to end, as word processors export. */
export function sections(text: string, options: { readonly bold?: boolean } = {}): Section[] {
  const lines = splitLines(text);
  const opaque = opaqueLines(lines);
  const begin = (frontMatterLines(lines)?.close ?? -1) + 1;
  const found: { level: number; heading: string; line: number; from: number; end: number }[] = [{ level: 0, heading: "", line: begin + 1, from: begin, end: begin }];
  const open = (level: number, heading: string, at: number, from: number): void => {
    const last = found.at(-1);
    if (last !== undefined) last.end = at;
    found.push({ level, heading: plain(heading).trim(), line: at + 1, from, end: lines.length });
  };
  for (const [i, line] of lines.entries()) {
    if (opaque[i] === true) continue;
    const atx = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(line);
    if (atx !== null) open(atx[1]?.length ?? 1, line.slice(atx[0].length).trim().replace(/(?<![#\\])#+$/, "").trim(), i, i + 1);
    else if (/^ {0,3}(?:=+|-+)$/.test(line.trimEnd()) && i > 0 && opaque[i - 1] === false && isParagraph(lines[i - 1] ?? "") && (found.at(-1)?.from ?? 0) <= i - 1) {
      open(line.includes("=") ? 1 : 2, lines[i - 1] ?? "", i - 1, i + 1);
    } else if (options.bold === true && isBold(line.trim())) open(7, line, i, i + 1);
  }
  const last = found.at(-1);
  if (last !== undefined) last.end = lines.length;
  return found.map(({ level, heading, line, from, end }) => ({ level, heading, line, text: lines.slice(from, end).join("\n") })).filter((s) => s.level > 0 || s.text.trim() !== "");
}

/** A line that an underline turns into a heading: text, and no list item, quote, table row, heading or indented code. */
function isParagraph(line: string): boolean {
  return line.trim() !== "" && !/^(?: {4}|\t)/.test(line) && !/^ {0,3}(?:[-+*>|]|#{1,6}[ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|<)/.test(line.replace(/^( {0,3})\*\*(?=\S)/, "$1"));
}

function isBold(line: string): boolean {
  return line.length > 4 && line.length <= 300 && line.startsWith("**") && line.endsWith("**") && !line.slice(2, -2).includes("**");
}
