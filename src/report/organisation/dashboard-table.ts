/** The dashboard's table: one row per repository and model. */

import type { Basis } from "../../law/types.ts";
import { cell, codeSpan, prose } from "../escape.ts";
import { MARK } from "../words.ts";
import type { Detail } from "./dashboard.ts";
import { issuesOf, issueUrl, pageUrl } from "./links.ts";
import type { ModelRow, OrganisationView } from "./view.ts";
import { houseWord, OPEN_OUTCOMES, outcomeList } from "./words.ts";

const ISSUES = 10;

/** Nothing where no model is there; a sentence where there is no room for rows. */
export function modelTable({ rows, overview }: OrganisationView, { rows: most }: Detail): readonly string[] {
  if (rows.length === 0) return [];
  const head = ["", "#### Models", ""];
  if (most === 0) return [...head, `${rows.length} models; there are too many to list them here.`];
  const shown = rows.slice(0, most).map((one) => row(one, overview.account));
  const left = rows.length - shown.length;
  return [...head, "| model | open | days | open&nbsp;since | issues |", "| --- | --- | --- | --- | --- |", ...shown, ...(left > 0 ? ["", `… and ${left} more with less open; the page and the exports hold all of them.`] : [])];
}

function row(one: ModelRow, account: string): string {
  const { repository, model, overdue, next, oldest } = one;
  const open = OPEN_OUTCOMES.filter((outcome) => model.counts[outcome] > 0).map((outcome) => `${MARK[outcome]} ${outcomeList(model.counts, [outcome])}`);
  const days = [...lateDay(overdue), ...(next === undefined ? [] : [`${overdue.length === 0 ? "" : "next: "}${day(next.date, next)}`])];
  const home = pageUrl(repository.url);
  // The account stands above the table.
  const name = codeSpan(repository.name.startsWith(`${account}/`) ? repository.name.slice(account.length + 1) : repository.name, 140);
  const cells = [
    `${codeSpan(model.name ?? model.id, 80)}\n${home === undefined ? name : `[${name}](${home})`}`,
    open.length === 0 ? "nothing open in what was read" : open.join("\n"),
    days.length === 0 ? "none known" : days.join("\n"),
    oldest === undefined ? "" : `${prose(oldest.since, 10)}\n${codeSpan(oldest.id, 40)}`,
    issueCell(one),
  ];
  return `| ${cells.map(cell).join(" | ")} |`;
}

/** How many are past their day, and the one that is so for the longest. */
function lateDay(overdue: ModelRow["overdue"]): readonly string[] {
  const first = overdue.reduce<ModelRow["overdue"][number] | undefined>((best, item) => (best === undefined || (item.due ?? "") < (best.due ?? "") ? item : best), undefined);
  if (first?.due === undefined) return [];
  return [`**${overdue.length} past ${overdue.length === 1 ? "its" : "their"} due day**`, `${overdue.length === 1 ? "" : "first: "}${day(first.due, { ...first, text: first.title, basis: first.dueBasis ?? first.basis })}`];
}

function day(date: string, { id, text, basis }: { readonly id: string; readonly text: string; readonly basis: Basis }): string {
  return `${prose(date, 10)}${houseWord(basis)} ${codeSpan(id, 40)} ${prose(text, 80)}`;
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
