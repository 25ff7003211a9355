/** One part per model: what is open, its days, its issues, what the plan does. */

import { OUTCOMES } from "../../../checks/types.ts";
import { type Markup, markup, NOTHING, prose } from "../../html/markup.ts";
import { table, tag } from "../../html/parts.ts";
import { narrowSvg, wideSvg } from "../../timeline-svg.ts";
import { away } from "../../timeline-words.ts";
import { BASIS_WORDS } from "../../words.ts";
import { issueUrl } from "../links.ts";
import type { ModelRow } from "../view.ts";
import { count, houseWord, MODE_WORDS, OPEN_OUTCOMES, outcomeList } from "../words.ts";
import { daysOf } from "./days.ts";
import { filterAttributes, issueLinks } from "./models.ts";
import { stepName } from "./steps.ts";
import type { PageView } from "./view.ts";

export function detailSection(page: PageView): Markup {
  const rows = page.view.rows.slice(0, page.detail.models);
  if (rows.length === 0) return NOTHING;
  const left = page.view.rows.length - rows.length;
  return markup`<section aria-labelledby="each">
<h2 id="each">Model by model</h2>
${rows.map((row) => part(row, page))}${left > 0 ? markup`<p class="more">${count(left, "model")} with less open ${left === 1 ? "has" : "have"} no part here. The JSON export holds all of them.</p>
` : NOTHING}</section>
`;
}

function part(row: ModelRow, page: PageView): Markup {
  const { repository, model, open, overdue } = row;
  const said = open === 0 ? "nothing open in what was read" : outcomeList(model.counts, OPEN_OUTCOMES);
  return markup`<details class="part"${filterAttributes(row)}><summary><h3><bdi>${(model.name ?? model.id).slice(0, 120)}</bdi></h3> <span class="quiet"><bdi>${repository.name.slice(0, 200)}</bdi></span> <span class="said">${said}${overdue.length === 0 ? NOTHING : markup`; <strong class="late">${overdue.length} past due</strong>`}</span></summary>
<div class="folded" id="m${row.index}">${facts(row, page)}${days(row, page)}${items(row, page)}${plan(row, page)}</div></details>
`;
}

function facts(row: ModelRow, page: PageView): Markup {
  const { repository, model } = row;
  const issues = issueLinks(row, 30);
  const cells: readonly (readonly [string, Markup | string | undefined])[] = [
    ["Repository", page.repository(repository)], ["Judged commit", repository.commit?.slice(0, 12)], ["Mode", repository.mode === undefined ? undefined : MODE_WORDS[repository.mode]],
    ["Obligations", outcomeList(model.counts, OUTCOMES)], ["Remark", repository.reason === undefined ? undefined : prose(repository.reason, page.text)], ["Open issues", issues.toString() === "" ? "none" : issues],
  ];
  return markup`<dl class="facts">${cells.map(([term, value]) => (value === undefined ? NOTHING : markup`<div><dt>${term}</dt><dd>${value}</dd></div>`))}</dl>
`;
}

function days(row: ModelRow, page: PageView): Markup {
  const { now } = page.view.overview;
  const dates = daysOf(row, now);
  if (dates.length === 0 || row.index > page.detail.pictures) return NOTHING;
  const title = `Days of ${(row.model.name ?? row.model.id).slice(0, 120)}`;
  return markup`<figure>
${wideSvg(dates, now, { id: `m${row.index}-days`, title })}${narrowSvg(dates, now, { id: `m${row.index}-narrow`, title })}</figure>
`;
}

function items({ model, repository }: ModelRow, page: PageView): Markup {
  const { now } = page.view.overview;
  const shown = model.items.slice(0, Math.min(page.detail.items, page.take(Math.min(model.items.length, page.detail.items))));
  const rows = shown.map((item) => {
    const issue = repository.issues.find((one) => one.number === item.issue);
    const url = issue === undefined ? undefined : issueUrl(repository, issue);
    const due = item.due === undefined ? NOTHING : markup`<span class="date">${item.due}</span> <span class="date quiet">${away(item.due, now)}</span><span class="quiet">${houseWord(item.dueBasis ?? item.basis)}</span>`;
    return { cells: [markup`<span class="id">${item.id.slice(0, 60)}</span> ${item.title.slice(0, page.text)}`, tag(item.outcome), BASIS_WORDS[item.basis], due, item.since === undefined ? NOTHING : markup`<span class="date">${item.since}</span>`, item.issue === undefined ? NOTHING : url === undefined ? `#${item.issue}` : markup`<a href="${url}" rel="noreferrer">#${item.issue}</a>`] };
  });
  return markup`${table("Open and upcoming, worst first", ["Obligation", "Outcome", "Basis", "Due", "Open since", "Issue"], rows)}${page.more(model.items.length - shown.length)}`;
}

/** Of the repository; where it holds several models, its first one tells it. */
function plan({ repository, model }: ModelRow, page: PageView): Markup {
  const steps = repository.models[0] === model ? repository.plan.slice(0, page.take(repository.plan.length)) : [];
  if (steps.length === 0) return NOTHING;
  const heading = (repository.mode ?? page.view.overview.mode) !== "preview" ? "What the last run did about its issues" : "What it would do";
  return markup`<h4>${heading}</h4>
<ul>${steps.map((step) => markup`<li><strong>${step.kind.replaceAll("-", " ").slice(0, 40)}</strong>${stepName(step)}: ${prose(step.why, page.text)}</li>`)}</ul>
${page.more(repository.plan.length - steps.length)}`;
}
