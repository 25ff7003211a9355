/** Pipe tables of GitHub Flavored Markdown. */

import { splitLines } from "./lines.ts";
import { opaqueLines } from "./markdown-blocks.ts";

export interface MarkdownTable {
  /** Line of the header row. */
  readonly line: number;
  /** Cells as written, trimmed, `\|` unescaped. */
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
}

/** All pipe tables outside code: a row, a delimiter row with as many cells, and the rows up to the first line without a pipe. */
export function tables(text: string): MarkdownTable[] {
  const lines = splitLines(text);
  const opaque = opaqueLines(lines);
  const found: MarkdownTable[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const header = opaque[i] === true || opaque[i + 1] === true ? undefined : row(lines[i]);
    const rule = header === undefined ? undefined : row(lines[i + 1]);
    if (header === undefined || rule?.length !== header.length || !rule.every((cell) => /^:?-+:?$/.test(cell))) continue;
    const rows: { cells: string[]; line: number }[] = [];
    const line = i + 1;
    for (i += 2; i < lines.length && opaque[i] === false; i++) {
      const cells = row(lines[i]);
      if (cells === undefined) break;
      rows.push({ cells, line: i + 1 });
    }
    i--;
    found.push({ line, header, rows });
  }
  return found;
}

/** The cells of one line; undefined for a line without a pipe. */
function row(line: string | undefined): string[] | undefined {
  const trimmed = line?.trim() ?? "";
  if (!trimmed.includes("|")) return undefined;
  const cells: string[] = [];
  let cell = "";
  for (let i = trimmed.startsWith("|") ? 1 : 0; i < trimmed.length; i++) {
    const char = trimmed[i] ?? "";
    if (char === "\\" && trimmed[i + 1] === "|") {
      cell += "|";
      i++;
    } else if (char === "|") {
      cells.push(cell.trim());
      cell = "";
    } else cell += char;
  }
  if (cell.trim() !== "" || !trimmed.endsWith("|")) cells.push(cell.trim());
  return cells;
}
