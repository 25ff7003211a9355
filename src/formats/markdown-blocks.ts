/** Markdown as a flat list of blocks with line numbers: enough structure for reading statements, in linear time. */

import { type Budget, type Table, type TableEnd, readHtmlTable, tableEnd } from "./html-table.ts";
import { plain } from "./markdown-plain.ts";

export type { Table };

export type Block =
  | { readonly kind: "paragraph"; readonly line: number; readonly lines: readonly string[]; readonly headings: readonly string[] }
  | { readonly kind: "bullet"; readonly line: number; readonly lines: readonly string[]; readonly headings: readonly string[] }
  | { readonly kind: "heading"; readonly line: number; readonly level: number; readonly text: string; readonly headings: readonly string[] }
  | { readonly kind: "code"; readonly line: number; readonly info: string; readonly lines: readonly string[]; readonly headings: readonly string[] }
  | { readonly kind: "table"; readonly line: number; readonly table: Table; readonly headings: readonly string[]; /** The table as written, where it is HTML. */ readonly lines?: readonly string[] };

/** Longest line looked at; the rest of it is dropped. */
const MAX_LINE = 20_000;
const MAX_LINES = 60_000;

/** Cells of a table row as written, trimmed; `\|` is no border and stays. */
export function cells(row: string): string[] {
  const trimmed = row.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "");
  return trimmed.split(/(?<!\\)\|/).map((c) => c.trim());
}

const DELIMITER = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/;
const HTML_HEADING = /^\s*<h([1-6])[^<>]*>(.{0,500}?)<\/h\1>/i;

/**
 * Splits a Markdown body (CommonMark ATX and setext headings, fences, pipe tables, bullets) into blocks; HTML comments are
 * dropped. `firstLine` is the line of the body's first line in the file. Reads at most 60,000 lines. `html`: tables written in HTML
 * are tables as well; without it they are paragraphs.
 */
export function blocks(body: string, firstLine = 1, html = false): readonly Block[] {
  const lines = body.split(/\r\n|\n|\r/, MAX_LINES).map((l) => (l.length > MAX_LINE ? l.slice(0, MAX_LINE) : l));
  const out: Block[] = [];
  const path: string[] = [];
  let headings: readonly string[] = [];
  const enter = (level: number, text: string, at: number): void => {
    path.length = Math.min(path.length, level - 1);
    while (path.length < level - 1) path.push("");
    path.push(text);
    headings = path.filter((p) => p !== "");
    out.push({ kind: "heading", line: firstLine + at, level, text, headings });
  };
  let run: { kind: "paragraph" | "bullet"; at: number; lines: string[] } | undefined;
  const flush = (): void => {
    if (run !== undefined) out.push({ kind: run.kind, line: firstLine + run.at, lines: run.lines, headings });
    run = undefined;
  };
  const budget = { left: html ? 4 * body.length + 100_000 : 0 };
  let comment = false;
  for (let i = 0; i < lines.length; i++) {
    let line = lines[i] ?? "";
    if (comment) {
      const close = line.indexOf("-->");
      if (close < 0) continue;
      line = line.slice(close + 3);
      comment = false;
    }
    const stripped = withoutComments(line);
    line = stripped.text;
    comment = stripped.open;
    const fence = /^ {0,12}(`{3,20}|~{3,20})([^`]*)$/.exec(line);
    if (fence !== null) {
      flush();
      const mark = fence[1] ?? "```";
      const start = i;
      const inside: string[] = [];
      for (i++; i < lines.length; i++) {
        const next = (lines[i] ?? "").trim();
        if (next.startsWith(mark) && /^[`~]+$/.test(next.slice(0, 40))) break;
        inside.push(lines[i] ?? "");
      }
      out.push({ kind: "code", line: firstLine + start + 1, info: (fence[2] ?? "").trim().slice(0, 40).toLowerCase(), lines: inside, headings });
      continue;
    }
    const atx = /^ {0,3}(?:\d{1,2}\. )?(#{1,6})(?:[ \t]+|$)/.exec(line);
    if (atx !== null) {
      flush();
      enter(atx[1]?.length ?? 1, plain(line.slice(atx[0].length).replace(/[ \t]#{1,10}[ \t]*$/, "")), i);
      continue;
    }
    const opens = html ? line.search(/<table(?![\w-])/i) : -1;
    if (opens >= 0) {
      lines[i] = line;
      const found = htmlTable(lines, i, opens, budget, firstLine);
      if (found !== undefined) {
        const before = line.slice(0, opens);
        if (plain(before) !== "") run = { kind: run?.kind ?? "paragraph", at: run?.at ?? i, lines: [...(run?.lines ?? []), before] };
        flush();
        out.push({ kind: "table", line: firstLine + i, table: found.table, headings, lines: found.lines });
        lines[found.end.line] = (lines[found.end.line] ?? "").slice(found.end.column);
        i = found.end.line - (plain(lines[found.end.line] ?? "") === "" && !/<table/i.test(lines[found.end.line] ?? "") ? 0 : 1);
        continue;
      }
    }
    const titled = HTML_HEADING.exec(line);
    if (titled !== null) {
      flush();
      enter(Number(titled[1]), plain(titled[2] ?? ""), i);
      continue;
    }
    if (run?.kind === "paragraph" && run.lines.length === 1 && /^ {0,3}(?:=+|-{3,})[ \t]*$/.test(line)) {
      const text = plain(run.lines[0] ?? "");
      const at = run.at;
      run = undefined;
      enter(line.trim().startsWith("=") ? 1 : 2, text, at);
      continue;
    }
    if (line.includes("|") && i + 1 < lines.length && (lines[i + 1] ?? "").includes("-") && DELIMITER.test((lines[i + 1] ?? "").slice(0, 2000)) && (lines[i + 1] ?? "").includes("|")) {
      flush();
      const header = cells(line);
      const start = i;
      const rows: { line: number; cells: string[] }[] = [];
      for (i += 2; i < lines.length && (lines[i] ?? "").includes("|") && (lines[i] ?? "").trim() !== ""; i++) rows.push({ line: firstLine + i, cells: cells(lines[i] ?? "") });
      i--;
      out.push({ kind: "table", line: firstLine + start, table: { line: firstLine + start, header, rows }, headings });
      continue;
    }
    if (line.trim() === "" || /^ {0,3}(?:[-*_][ \t]*){3,200}$/.test(line.slice(0, 200))) {
      flush();
      continue;
    }
    if (/^\s*(?:[-*+•]|\d{1,3}[.)])\s+/.test(line.slice(0, 200))) {
      flush();
      run = { kind: "bullet", at: i, lines: [line] };
      continue;
    }
    if (run === undefined) run = { kind: "paragraph", at: i, lines: [line] };
    else run.lines.push(line);
  }
  flush();
  return out;
}

/** A line without the HTML comments on it, and whether one stays open. */
function withoutComments(line: string): { readonly text: string; readonly open: boolean } {
  if (!line.includes("<!--")) return { text: line, open: false };
  let text = "";
  let at = 0;
  for (;;) {
    const start = line.indexOf("<!--", at);
    if (start < 0) return { text: text + line.slice(at), open: false };
    text += line.slice(at, start);
    const end = line.indexOf("-->", start);
    if (end < 0) return { text, open: true };
    at = end + 3;
  }
}

/** The HTML table that opens at a place, and where it ends; one that is not closed ends before a blank line, a heading or another table. */
function htmlTable(lines: readonly string[], at: number, column: number, budget: Budget, firstLine: number): { readonly table: Table; readonly lines: readonly string[]; readonly end: TableEnd } | undefined {
  if (budget.left <= 0) return undefined;
  let end = tableEnd(lines, at, column, budget);
  if (end === undefined) {
    let last = at;
    while (last + 1 < lines.length && (lines[last + 1] ?? "").trim() !== "" && !/<table|^ {0,12}(?:`{3}|~{3})|^ {0,3}#{1,6}[ \t]/i.test(lines[last + 1] ?? "")) last++;
    end = { line: last, column: (lines[last] ?? "").length };
  }
  const raw = lines.slice(at, end.line + 1);
  raw[raw.length - 1] = (raw.at(-1) ?? "").slice(0, end.column);
  raw[0] = (raw[0] ?? "").slice(column);
  const table = readHtmlTable(raw.join("\n"), firstLine + at);
  return table === undefined ? undefined : { table, lines: raw, end };
}
