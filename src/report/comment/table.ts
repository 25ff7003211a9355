/** Rows of findings as a Markdown table: obligation, outcome and basis, where, fix. */

import { cell, clip, codeSpan, fenced, prose, softProse } from "../escape.ts";
import { newFileLink } from "./new-file.ts";
import type { Row } from "./rows.ts";
import { boldId, fold, outcomeWords, placeLink, plural, type View } from "./view.ts";

const HEAD = ["| Obligation&nbsp;· outcome | Where · fix |", "| :-- | :-- |"];

/** Ids and places named in one row; the others are counted. */
const NAMED = 6;
/** Lines of a fix that stand in a cell, and the longest word in them: longer ones go to the lines to paste. */
const INLINE = 3;
const LONGEST_WORD = 30;

/** The table, and what does not stand open folded under it. */
export function table(view: View, rows: readonly Row[]): string[] {
  const { open, rows: max } = view.detail;
  const shown = rows.slice(0, max);
  const out = shown.length === 0 ? [] : [...HEAD, ...shown.slice(0, open).map((row) => tableRow(view, row)), ""];
  const rest = shown.slice(open);
  if (rest.length > 0) out.push(...fold(plural(rest.length, "more row"), [...HEAD, ...rest.map((row) => tableRow(view, row))]));
  if (rows.length > shown.length) out.push(`… and ${plural(rows.length - shown.length, "more row")}: the job summary and the JSON report hold all of them.`, "");
  return out;
}

function tableRow(view: View, row: Row): string {
  const [first, second] = [what(row), whereAndFix(view, row)].map((lines) => cell(lines.filter((line) => line !== "").join("\n")));
  return `| ${first ?? ""} | ${second ?? ""} |`;
}

/** No-break spaces keep the short words whole, so that the column is as wide as an id on a phone. */
function whole(text: string): string {
  return text.replaceAll(" ", "&nbsp;");
}

function what(row: Row): string[] {
  const named = row.obligations.slice(0, NAMED).map(({ id }) => boldId(id)).join(", ");
  const more = row.obligations.length > NAMED ? ` and ${row.obligations.length - NAMED} more` : "";
  return [
    row.obligations.length === 0 ? `**${row.subject}**` : `${named}${more}`,
    whole(outcomeWords(row)),
    row.optional ? "not owed" : "",
    row.basis === "" ? "" : `<sub>${whole(row.basis)}</sub>`,
    row.model === undefined ? "" : codeSpan(row.model, 60),
  ];
}

function whereAndFix(view: View, row: Row): string[] {
  const [first] = row.findings;
  if (first === undefined) return [title(row, row.reason), softProse(sentence(row.reason))];
  const create = missingFile(view, row);
  const link = newFile(view, row);
  const more = row.findings.length > 1 && create === undefined ? ` And ${row.findings.length - 1} more like it.` : "";
  return [
    places(view, row),
    title(row, first.message),
    create === undefined ? `${softProse(sentence(first.message))}${more}` : `The file is not there yet; ${plural(row.findings.length, "answer")} of it ${row.findings.length === 1 ? "is" : "are"} asked for.`,
    view.detail.details && first.evidence !== undefined && row.findings.length === 1 ? `Read: ${codeSpan(first.evidence)}` : "",
    link === "" ? fix(view, row) : link,
  ];
}

/** What the obligation is called, where the message does not say it already. */
function title(row: Row, message: string): string {
  const [only] = row.obligations;
  const name = only?.title.trim() ?? "";
  return row.obligations.length !== 1 || name === "" || message.toLowerCase().includes(name.toLowerCase()) ? "" : `<sub>${prose(name, 70)}</sub>`;
}

function sentence(text: string): string {
  return /^[a-z][a-z]* /.test(text) ? (text[0]?.toUpperCase() ?? "") + text.slice(1) : text;
}

/** The record file that a row of missing answers asks for, where there is none. */
function missingFile(view: View, row: Row): string | undefined {
  const [first] = row.findings;
  if (first?.path === undefined || first.line !== undefined || !first.rule.endsWith("/missing")) return undefined;
  return view.report.models.some((model) => model.missingRecords?.includes(first.path ?? "") === true) ? first.path : undefined;
}

/** The first place in full, the others of the same file by their line. */
function places(view: View, row: Row): string {
  const [first, ...rest] = row.findings;
  if (first === undefined) return "";
  const lines = new Set(rest.flatMap((f) => (f.line === undefined || f.line === first.line ? [] : [f.line])));
  const others = [...lines].slice(0, NAMED).map((line) => placeLink(view, { ...(first.path === undefined ? {} : { path: first.path }), line }, `:${line}`));
  const more = lines.size > NAMED ? ` +${lines.size - NAMED}` : "";
  return [placeLink(view, first), ...others].filter((one) => one !== "").join(" ") + more;
}

/** Is it something to paste to the letter, in place of advice? */
function isPaste(text: string): boolean {
  return text.includes("\n") || /^(?:- )?[A-Za-z_][\w.-]{0,60}:(?: |$)/.test(text);
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** Link that opens the missing file, prefilled; empty where it cannot be opened. */
function newFile(view: View, row: Row): string {
  const path = view.detail.details ? missingFile(view, row) : undefined;
  return path === undefined ? "" : newFileLink(view, path);
}

function fix(view: View, row: Row): string {
  const [first] = row.findings;
  if (first?.fix === undefined || first.fix.trim() === "") return "";
  const lines = linesOf(first.fix);
  if (isLong(first.fix) || differing(row)) return `**Fix:** the lines to paste stand ${view.detail.details ? "below" : "in the job summary"}.`;
  return `**Fix:** ${lines.map((line) => (isPaste(first.fix ?? "") ? codeSpan(line, 400) : softProse(line, 400))).join("\n")}`;
}

/** Too much for a cell: many lines, or a word that would widen the table beyond a phone. */
function isLong(text: string): boolean {
  return linesOf(text).length > INLINE || (isPaste(text) && text.split(/\s/).some((word) => word.length > LONGEST_WORD));
}

/** Findings of one row whose fixes are not the same. */
function differing(row: Row): boolean {
  return new Set(row.findings.map((f) => f.fix ?? "")).size > 1;
}

const MAX_PASTE = 120;

/** Fixes of several lines, as blocks that GitHub gives a button to copy. */
export function pasteLines(view: View, rows: readonly Row[]): string[] {
  const out: string[] = [];
  for (const row of rows.slice(0, view.detail.rows)) {
    const [first] = row.findings;
    if (first?.fix === undefined || newFile(view, row) !== "") continue;
    const lines = row.findings.flatMap((f) => (f.fix === undefined ? [] : linesOf(f.fix)));
    if (!(isLong(first.fix) || differing(row))) continue;
    const ids = row.obligations.slice(0, NAMED).map(({ id }) => boldId(id)).join(", ");
    out.push(`${ids === "" ? `**${row.subject}**` : ids}${first.path === undefined ? "" : ` · ${placeLink(view, { path: first.path })}`}`, "", ...fenced(lines.slice(0, MAX_PASTE).map((line) => clip(line, 1000)), first.path?.endsWith(".csv") === true ? "csv" : "yaml"), "");
  }
  return fold("Lines to paste", out.slice(0, -1));
}
