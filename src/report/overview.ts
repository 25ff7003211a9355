/** The rows that a reader looks for first, as a small table: Markdown for the job summary, text for a terminal. */

import type { ModelReport, OverviewRow, Report } from "../checks/types.ts";
import { type BlockOptions, COLOUR } from "./blocks-text.ts";
import { cell, prose, visible } from "./escape.ts";
import { wrap } from "./style.ts";
import { MARK } from "./words.ts";

export const OVERVIEW_TITLE = "At a glance";
/** Rows at most: a report from elsewhere may hold any number. */
const MOST = 40;

/** Rows worth a table: none before anything is declared, and none where nothing is owed at all. */
export function overviewRows(report: Report, model: ModelReport): readonly OverviewRow[] {
  const rows = report.firstContact ? [] : (model.overview ?? []).slice(0, MOST);
  return rows.some((row) => row.outcome !== "not-applicable") ? rows : [];
}

/** Lines of Markdown, a blank line at the end; nothing where there is no row. */
export function overviewMarkdown(report: Report, model: ModelReport): string[] {
  const rows = overviewRows(report, model);
  if (rows.length === 0) return [];
  const lines = rows.map((row) => `| ${cell(prose(row.title, 80))} | ${MARK[row.outcome]} ${row.outcome.replace("-", " ")} | ${cell(prose(row.text))} |`);
  return [`| ${OVERVIEW_TITLE.toLowerCase()} | outcome | what is recorded |`, "| --- | --- | --- |", ...lines, ""];
}

/** Lines for a terminal, a blank line at the start; nothing where there is no row. */
export function overviewLines(report: Report, model: ModelReport, { style, width }: BlockOptions): string[] {
  const rows = overviewRows(report, model);
  if (rows.length === 0) return [];
  const title = Math.max(...rows.map((row) => Math.min(row.title.length, 40)));
  const indent = " ".repeat(title + 20);
  return ["", style("bold", OVERVIEW_TITLE), ...rows.flatMap((row) => wrap(`  ${visible(row.title).slice(0, 40).padEnd(title)}  ${style(COLOUR[row.outcome], row.outcome.replace("-", " ").padEnd(14))}  ${visible(row.text)}`, width, indent))];
}
