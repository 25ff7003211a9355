/** The dashboard's table: one row per repository and model. */

import { cell, codeSpan, prose } from "../escape.ts";
import { MARK } from "../words.ts";
import type { Detail } from "./dashboard.ts";
import { issuesOf, issueUrl } from "./links.ts";
import type { ModelRow, OrganisationView } from "./view.ts";
import { houseWord, OPEN_OUTCOMES, outcomeList } from "./words.ts";

const ISSUES = 10;

/** Nothing where no model is there; a sentence where there is no room for rows. */
export function modelTable({ rows }: OrganisationView, { rows: most }: Detail): readonly string[] {
  if (rows.length === 0) return [];
  const head = ["", "#### Models", ""];
  if (most === 0) return [...head, `${rows.length} models; there are too many to list them here.`];
  const shown = rows.slice(0, most).map(row);
  const left = rows.length - shown.length;
  return [...head, "| repository | model | open | next day | oldest open | issues |", "| --- | --- | --- | --- | --- | --- |", ...shown, ...(left > 0 ? ["", `… and ${left} more with less open; the page and the exports hold all of them.`] : [])];
}

function row(one: ModelRow): string {
  const { repository, model, overdue, next, oldest } = one;
  const open = OPEN_OUTCOMES.filter((outcome) => model.counts[outcome] > 0).map((outcome) => `${MARK[outcome]} ${outcomeList(model.counts, [outcome])}`);
  const late = overdue.length === 0 ? [] : [`**${overdue.length} past ${overdue.length === 1 ? "its" : "their"} due day**`];
  const cells = [
    codeSpan(repository.name, 140), codeSpan(model.name ?? model.id, 80),
    open.length === 0 ? "nothing open in what was read" : [...open, ...late].join("\n"),
    next === undefined ? "none known" : `${prose(next.date, 10)}${houseWord(next.basis)}\n${codeSpan(next.id, 40)} ${prose(next.text, 80)}`,
    oldest === undefined ? "" : `${prose(oldest.since, 10)}\n${codeSpan(oldest.id, 40)}`,
    issueCell(one),
  ];
  return `| ${cells.map(cell).join(" | ")} |`;
}

function issueCell({ repository, model }: ModelRow): string {
  const issues = issuesOf(repository, model);
  const shown = issues.slice(0, ISSUES).map((issue) => {
    const url = issueUrl(repository, issue);
    const number = url === undefined ? String(issue.number) : `[${issue.number}](${url})`;
    return issue.snoozedUntil === undefined ? number : `${number} (paused until ${prose(issue.snoozedUntil, 10)})`;
  });
  return [...shown, ...(issues.length > shown.length ? [`${issues.length - shown.length} more`] : [])].join(", ");
}
