/** A model's days: a picture, and the same in words beside it. */

import type { ModelDate, ModelReport } from "../../checks/types.ts";
import { modelDates } from "../../law/model-dates.ts";
import { narrowSvg, wideSvg } from "../timeline-svg.ts";
import { away, KIND_WORDS, nextDays, shortDay } from "../timeline-words.ts";
import { BASIS_WORDS } from "../words.ts";
import { type Markup, markup, NOTHING, prose } from "./markup.ts";
import { fold, table } from "./parts.ts";
import { more, type View } from "./view.ts";

/** Models with pictures of their days: a page of hundreds of models has the lists alone. */
const PICTURES = 20;

const LEGEND = (["duty", "clock", "information"] as const).map((kind) => markup`<span class="key">${KIND_WORDS[kind].mark} <strong>${KIND_WORDS[kind].one}</strong> ${KIND_WORDS[kind].meaning}</span> `);

/** Nothing where nothing is declared; one sentence where no day binds the model. `index` counts models from 0. */
export function timelineSection(model: ModelReport, index: number, view: View): Markup {
  const { now } = view.report;
  const dates = model.dates ?? [];
  const { none, question } = model.profile.role === null ? {} : modelDates(model.profile, now);
  const said = none ?? question;
  if (dates.length === 0 && said === undefined) return NOTHING;
  return markup`<h3>Days</h3>
${said === undefined ? NOTHING : markup`<p>${prose(said, view.text)}</p>
`}${dates.length === 0 ? NOTHING : pictured(model, dates, index, view)}`;
}

function pictured(model: ModelReport, dates: readonly ModelDate[], index: number, view: View): Markup {
  const { now } = view.report;
  const next = nextDays(dates, now);
  const shown = dates.slice(0, view.take("rest", dates.length));
  return markup`${next.length === 0 ? NOTHING : markup`<p><span class="label">Next</span> ${next.map((one, i) => markup`${i === 0 ? NOTHING : "; "}<span class="date">${shortDay(one.date)}</span> ${(one.title ?? one.text).slice(0, 200)} (${one.overdue === true ? markup`<strong>open</strong>, ` : NOTHING}${away(one.date, now)})`)}</p>
`}${index < PICTURES ? figure(dates, now, index, `Days of ${(model.name ?? model.id).slice(0, 200)}`) : NOTHING}${shown.length === 0 ? NOTHING : fold(`Every day in words (${dates.length})`, [table("Earliest first", ["Day", "Kind", "What", "Entry"], shown.map((one) => ({
    cells: [markup`<span class="date">${one.date.slice(0, 30)}</span> <span class="date quiet">${away(one.date, now)}</span>`, markup`${KIND_WORDS[one.kind].one}${one.overdue === true ? markup`, <strong>open</strong>` : NOTHING}`, prose(one.text, view.text), markup`<span class="id">${one.id.slice(0, 60)}</span> <span class="quiet">${BASIS_WORDS[one.basis]}</span>`],
  }))), more(dates.length - shown.length)])}`;
}

/** Two pictures of which a screen shows the one that fits it. */
function figure(dates: readonly ModelDate[], now: string, index: number, title: string): Markup {
  return markup`<figure>
${wideSvg(dates, now, { id: `m${index + 1}-days`, title })}${narrowSvg(dates, now, { id: `m${index + 1}-days-narrow`, title })}<figcaption>${LEGEND}<span class="key">Days come from what is declared; one that is past says nothing about what was done.</span></figcaption>
</figure>
`;
}
