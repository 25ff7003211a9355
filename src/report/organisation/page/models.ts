/** The table of all models with its filters; without a script it is a table, worst first. */

import type { Outcome } from "../../../checks/types.ts";
import { Markup, markup, NOTHING } from "../../html/markup.ts";
import { away } from "../../timeline-words.ts";
import { OUTCOME_WORDS } from "../../words.ts";
import { issuesOf, issueUrl } from "../links.ts";
import type { ModelRow } from "../view.ts";
import { count, houseWord, OPEN_OUTCOMES } from "../words.ts";
import type { PageView } from "./view.ts";

const SHORT: Readonly<Partial<Record<Outcome, string>>> = { error: "Failed", conflict: "Conflict", gap: "Gap", stale: "Stale", unknown: "Question" };
/** Pixels of the longest bar. */
const BAR = 96;

/** Words that the filter looks for in `data-has`. */
function marks({ model, overdue, open }: ModelRow): string {
  return [...OPEN_OUTCOMES.filter((one) => model.counts[one] > 0), ...(overdue.length > 0 ? ["overdue"] : []), ...(open > 0 ? ["open"] : [])].join(" ");
}

/** What the filter's text is compared with: lower case, one line. */
export function findable({ repository, model }: ModelRow): string {
  return `${repository.name} ${model.id} ${model.name ?? ""}`.toLowerCase().slice(0, 400);
}

/** `data-…` attributes that a row of the table and a model's part share. */
export function filterAttributes(row: ModelRow): Markup {
  return markup` data-find="${findable(row)}" data-has="${marks(row)}"`;
}

export function modelsSection(page: PageView): Markup {
  const { rows } = page.view;
  if (rows.length === 0) return NOTHING;
  const shown = rows.slice(0, page.take(rows.length));
  const used = OPEN_OUTCOMES.filter((outcome) => rows.some(({ model }) => model.counts[outcome] > 0));
  const widest = Math.max(1, ...rows.map((row) => row.open));
  return markup`<section aria-labelledby="models">
<h2 id="models">Models</h2>
${controls(used)}<table class="models"><caption>${count(rows.length, "model")}, worst first. Numbers are obligations by outcome.</caption><thead><tr><th scope="col" data-sort="text">Model</th><th scope="col" data-sort="number">Open</th>${used.map((one) => markup`<th scope="col" class="number" data-sort="number">${SHORT[one] ?? one}</th>`)}<th scope="col" class="number" data-sort="number">Past due</th><th scope="col" data-sort="text">Next day</th><th scope="col" data-sort="text">Open since</th><th scope="col">Issues</th></tr></thead><tbody>
${shown.map((row) => tableRow(row, used, widest, page))}</tbody></table>
${page.more(rows.length - shown.length)}</section>
`;
}

/** Hidden until the script that they need has run. */
function controls(used: readonly Outcome[]): Markup {
  return markup`<form class="controls" role="search" aria-label="Models" hidden>
<p><label for="find">Find a repository or model</label><input id="find" type="search" autocomplete="off" spellcheck="false"></p>
<p><label for="show">Show</label><select id="show"><option value="">all models</option><option value="open">with anything open</option>${used.map((one) => markup`<option value="${one}">with ${OUTCOME_WORDS[one].many}</option>`)}<option value="overdue">with a due day that is over</option></select></p>
<p><button type="reset">Show all</button></p>
<p class="found" id="found" role="status"></p>
</form>
`;
}

function tableRow(row: ModelRow, used: readonly Outcome[], widest: number, page: PageView): Markup {
  const { repository, model, open, overdue, next, oldest } = row;
  const { now } = page.view.overview;
  return markup`<tr${filterAttributes(row)}><th scope="row" data-value="${(model.name ?? model.id).toLowerCase().slice(0, 120)}"><span class="model">${page.link(row)}</span> <span class="repository">${page.repository(repository)}${repository.private ? markup` <span class="flag">private</span>` : NOTHING}${repository.mode === "off" || repository.mode === "preview" ? markup` <span class="flag">${repository.mode}</span>` : NOTHING}</span></th><td data-column="Open" data-value="${open}"><span class="total">${open}</span>${bar(row, used, widest)}</td>${used.map((one) => numberCell(SHORT[one] ?? one, model.counts[one], one))}${numberCell("Past due", overdue.length, "late")}<td data-column="Next day" data-value="${next?.date ?? "9999"}">${next === undefined ? markup`<span class="quiet">none known</span>` : markup`<span class="date">${next.date}</span> <span class="date quiet">${away(next.date, now)}</span><span class="quiet">${houseWord(next.basis)}</span>`}</td><td data-column="Open since" data-value="${oldest?.since ?? "9999"}">${oldest === undefined ? NOTHING : markup`<span class="date">${oldest.since}</span>`}</td><td data-column="Issues">${issueLinks(row)}</td></tr>
`;
}

/** A zero is there for those who read the table, and leaves the stacked rows of a phone. */
function numberCell(column: string, n: number, cls: string): Markup {
  return n === 0 ? markup`<td class="number zero" data-column="${column}" data-value="0">0</td>` : markup`<td class="number" data-column="${column}" data-value="${n}"><span class="n ${cls}">${n}</span></td>`;
}

const px = (value: number): Markup => new Markup(String(Math.round(value * 10) / 10));

/** The outcomes of one model as a bar, to be compared with its neighbours; the numbers beside it say the same. */
function bar({ model, open }: ModelRow, used: readonly Outcome[], widest: number): Markup {
  if (open === 0) return NOTHING;
  const parts: Markup[] = [];
  let at = 0;
  for (const outcome of used) {
    const length = (BAR * model.counts[outcome]) / widest;
    if (length > 0) parts.push(markup`<rect class="part ${outcome}" x="${px(at)}" y="0" width="${px(length)}" height="8"/>`);
    at += length;
  }
  return markup` <svg class="bar" viewBox="0 0 ${BAR} 8" width="${BAR}" height="8" aria-hidden="true">${parts}</svg>`;
}

const ISSUES = 5;

/** Numbers of our open issues, as links. */
export function issueLinks({ repository, model }: ModelRow, most = ISSUES): Markup {
  const issues = issuesOf(repository, model);
  return markup`${issues.slice(0, most).map((issue, i) => {
    const url = issueUrl(repository, issue);
    const number = `#${issue.number}`;
    return markup`${i === 0 ? "" : " "}${url === undefined ? number : markup`<a href="${url}" rel="noreferrer" aria-label="Issue ${issue.number} of ${repository.name.slice(0, 200)}">${number}</a>`}${issue.snoozedUntil === undefined ? NOTHING : markup` <span class="quiet">paused until ${issue.snoozedUntil}</span>`}`;
  })}${issues.length > most ? markup` <span class="quiet">and ${issues.length - most} more</span>` : NOTHING}`;
}
