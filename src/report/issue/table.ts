/** The rows of an issue as a Markdown table: obligation, basis and law; outcome and due day; where and how to mend it. */

import { placeLink, boldId, plural, type View } from "../comment/view.ts";
import { cell, clip, codeSpan, fenced, prose, softProse } from "../escape.ts";
import type { IssueRow } from "./rows.ts";
import type { IssueItem } from "./types.ts";
import { dueWords, itemBasis, outcomeMark } from "./words.ts";

const HEAD = ["| Obligation | Outcome&nbsp;· due | Where · fix |", "| :-- | :-- | :-- |"];

/** Ids named in one row; the others are counted. */
const NAMED = 12;
/** Findings of one row that are told one by one. */
const TOLD = 5;
/** Lines of a fix that stand in a cell, and the longest word in them. */
const INLINE = 3;
const LONGEST_WORD = 40;
const MAX_PASTE = 60;

export type LinkView = Pick<View, "context" | "files">;

/** `details`: with messages, quotations and fixes; without: outcome and place alone. */
export function issueTable(view: LinkView, rows: readonly IssueRow[], details: boolean): string[] {
  return rows.length === 0 ? [] : [...HEAD, ...rows.map((row) => `| ${[what(row), state(row), where(view, row, details)].map((lines) => cell(lines.filter((line) => line !== "").join("\n"))).join(" | ")} |`), ""];
}

function what({ items }: IssueRow): string[] {
  const [first] = items;
  if (first === undefined) return [];
  const named = items.slice(0, NAMED).map(({ id }) => boldId(id)).join(", ");
  const more = items.length > NAMED ? ` and ${items.length - NAMED} more` : "";
  const basis = itemBasis(first);
  return [`${named}${more}`, items.length === 1 ? `<sub>${prose(first.title, 90)}</sub>` : "", basis === "" ? "" : `<sub>${basis}</sub>`];
}

function state({ items }: IssueRow): string[] {
  const [first] = items;
  return first === undefined ? [] : [outcomeMark(first.outcome).replaceAll(" ", "&nbsp;"), dueWords(first), first.pending ? "not told now" : ""];
}

function where(view: LinkView, row: IssueRow, details: boolean): string[] {
  const [item] = row.items;
  const [first] = row.findings;
  if (item === undefined) return [];
  if (first === undefined || (row.items.length > 1 && (item.outcome === "upcoming" || item.outcome === "recorded"))) return [item.place === undefined || row.items.length > 1 ? "" : placeLink(view as View, item.place), details ? softProse(sentence(item.reason), 400) : "", item.outcome === "recorded" ? "In order today; a day of its clock nears." : ""];
  if (row.items.length > 1) return several(view, row, details);
  const shown = row.findings.slice(0, details ? TOLD : 1);
  const more = row.findings.length - shown.length;
  return [...shown.flatMap((finding) => [placeLink(view as View, finding), ...(details ? [softProse(sentence(finding.message), 400), quotation(finding.evidence), fix(finding.fix)] : [])]), more > 0 ? `… and ${plural(more, "more finding")}` : ""];
}

/** One line for all, for what differs between them is only their names. */
function several(view: LinkView, { items, findings }: IssueRow, details: boolean): string[] {
  const [first] = findings;
  if (first === undefined) return [];
  const missing = first.rule.endsWith("/missing");
  const words = missing ? `${plural(items.length, "answer")} of it are asked for.` : `${sentence(first.message)} And ${items.length - 1} more like it.`;
  return [placeLink(view as View, { ...(first.path === undefined ? {} : { path: first.path }), ...(missing || first.line === undefined ? {} : { line: first.line }) }), softProse(words, 400), details && !missing ? fix(first.fix) : ""];
}

function quotation(evidence: string | undefined): string {
  return evidence === undefined ? "" : `Read: ${codeSpan(evidence, 160)}`;
}

function sentence(text: string): string {
  return /^[a-z][a-z]* /.test(text) ? (text[0]?.toUpperCase() ?? "") + text.slice(1) : text;
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** Is it something to paste to the letter, in place of advice? */
function isPaste(text: string): boolean {
  return text.includes("\n") || /^(?:- )?[A-Za-z_][\w.-]{0,60}:(?: |$)/.test(text);
}

function isLong(text: string): boolean {
  return linesOf(text).length > INLINE || (isPaste(text) && text.split(/\s/).some((word) => word.length > LONGEST_WORD));
}

function fix(text: string | undefined): string {
  if (text === undefined || text.trim() === "") return "";
  if (isLong(text)) return "**Fix:** the lines to paste stand below.";
  return `**Fix:** ${linesOf(text).map((line) => (isPaste(text) ? codeSpan(line, 400) : softProse(line, 400))).join("\n")}`;
}

function pasteBlock(view: LinkView, item: IssueItem): string[] {
  const long = item.findings.filter((finding) => finding.fix !== undefined && isLong(finding.fix)).slice(0, TOLD);
  return long.flatMap((finding) => [
    `${boldId(item.id)}${finding.path === undefined ? "" : ` · ${placeLink(view as View, finding)}`}`, "",
    ...fenced(linesOf(finding.fix ?? "").slice(0, MAX_PASTE).map((line) => clip(line, 1000)), finding.path?.endsWith(".csv") === true ? "csv" : "yaml"), "",
  ]);
}

/** Fixes of several lines, as blocks that GitHub gives a button to copy; of gathered rows the first stands for all. */
export function pasteLines(view: LinkView, rows: readonly IssueRow[]): string[] {
  return rows.flatMap(({ items }) => items.slice(0, 1).flatMap((item) => pasteBlock(view, item)));
}
