/** What comes next: the days of all models on one line, and the same in words. */

import type { ModelDate } from "../../../checks/types.ts";
import type { Basis } from "../../../law/types.ts";
import { type Markup, markup, NOTHING, prose } from "../../html/markup.ts";
import { fold, table } from "../../html/parts.ts";
import { narrowSvg, wideSvg } from "../../timeline-svg.ts";
import { away, KIND_WORDS } from "../../timeline-words.ts";
import { BASIS_WORDS } from "../../words.ts";
import { isOverdue, type ModelRow } from "../view.ts";
import { count } from "../words.ts";
import type { PageView } from "./view.ts";

/** One entry on one day, with the models that it concerns. */
export interface SharedDay extends ModelDate {
  readonly rows: readonly ModelRow[];
}

const AHEAD = 18;
const BEHIND = 2;

interface Day { readonly date: string; readonly kind: ModelDate["kind"]; readonly title: string; readonly text: string; readonly basis: Basis; readonly id: string; readonly overdue?: boolean }

/** Days of one model: of its own list, and of its items that list does not hold. */
export function daysOf({ model }: ModelRow, now: string): readonly Day[] {
  const listed = model.dates.map((one) => ({ ...one, kind: one.kind ?? "clock" as const, title: one.title ?? one.text }));
  const known = new Set(listed.map((one) => `${one.date} ${one.id}`));
  const items = model.items.flatMap((item): Day[] => (item.due === undefined || known.has(`${item.due} ${item.id}`) ? [] : [{
    date: item.due, kind: "clock", title: item.title, text: item.title, basis: item.dueBasis ?? item.basis, id: item.id, ...(isOverdue(item, now) ? { overdue: true } : {}),
  }]));
  return [...listed, ...items].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Over all models: what is ahead, and what is open behind, each day and entry once; the earliest first. */
export function sharedDays(rows: readonly ModelRow[], now: string): readonly SharedDay[] {
  const days = new Map<string, Day & { readonly rows: ModelRow[] }>();
  for (const row of rows) {
    for (const day of daysOf(row, now)) {
      if (day.kind === "information" || (day.date < now && day.overdue !== true)) continue;
      const key = `${day.date} ${day.id} ${day.overdue === true ? "open" : ""}`;
      const found = days.get(key);
      if (found === undefined) days.set(key, { ...day, rows: [row] });
      else if (!found.rows.includes(row)) found.rows.push(row);
    }
  }
  return [...days.values()].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}

const nameOf = ({ model }: ModelRow): string => (model.name ?? model.id).slice(0, 80);

/** What the picture has room for: the nearest days, what the law sets, and what ran out last. */
function pictured(days: readonly SharedDay[], now: string): readonly ModelDate[] {
  const ahead = days.filter((day) => day.date >= now);
  const near = new Set([...ahead.filter((day) => day.kind === "duty").slice(0, AHEAD / 3), ...ahead.slice(0, AHEAD)].slice(0, AHEAD));
  return days.filter((day) => near.has(day)).concat(days.filter((day) => day.date < now).slice(-BEHIND)).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map((day) => ({
    date: day.date, kind: day.kind, text: day.text, basis: day.basis, id: day.id, ...(day.overdue === true ? { overdue: true } : {}),
    title: `${day.rows.length === 1 && day.rows[0] !== undefined ? nameOf(day.rows[0]) : count(day.rows.length, "model")}: ${(day.title ?? day.text).slice(0, 120)}`,
  }));
}

/** Rows that stand open; the rest is folded. */
const OPEN_ROWS = 6;

export function daysSection(page: PageView): Markup {
  const { view } = page;
  const { now } = view.overview;
  const days = sharedDays(view.rows, now);
  if (days.length === 0) return NOTHING;
  const dates = pictured(days, now);
  const late = days.filter((day) => day.date < now);
  const ahead = days.filter((day) => day.date >= now);
  const shownAhead = ahead.slice(0, page.take(ahead.length));
  const shownLate = late.toReversed().slice(0, page.take(late.length));
  const words = { id: "days", title: `Days of the models of ${view.overview.account.slice(0, 100)}` };
  return markup`<section aria-labelledby="next">
<h2 id="next">What comes next</h2>
<figure>
${wideSvg(dates, now, words)}${narrowSvg(dates, now, { ...words, id: "days-narrow" })}<figcaption>${(["duty", "clock"] as const).map((kind) => markup`<span class="key">${KIND_WORDS[kind].mark} <strong>${KIND_WORDS[kind].one}</strong> ${KIND_WORDS[kind].meaning}</span> `)}${pictureNote(ahead.length, late.length)}</figcaption>
</figure>
${dayTable("The nearest days", shownAhead.slice(0, OPEN_ROWS), page)}${shownAhead.length <= OPEN_ROWS ? NOTHING : fold(`Later days (${ahead.length - OPEN_ROWS})`, [dayTable("Earliest first", shownAhead.slice(OPEN_ROWS), page), page.more(ahead.length - shownAhead.length)])}${late.length === 0 ? NOTHING : fold(`Over, and still open (${late.length})`, [dayTable("Latest first", shownLate, page), page.more(late.length - shownLate.length)])}</section>
`;
}

/** What the picture leaves out. */
function pictureNote(ahead: number, late: number): Markup {
  if (ahead <= AHEAD && late <= BEHIND) return NOTHING;
  const behind = late === 0 ? "" : late <= BEHIND ? `, and ${late === 1 ? "the one" : "those"} over and still open` : `, and the last ${BEHIND} of ${late} over and still open`;
  return markup`<span class="key">Shown: ${ahead <= AHEAD ? "all days ahead" : `${AHEAD} of ${ahead} days ahead, the nearest and those of the law`}${behind}; the lists hold all.</span>`;
}

const NAMES = 12;

function dayTable(caption: string, days: readonly SharedDay[], page: PageView): Markup {
  const { now } = page.view.overview;
  return table(caption, ["Day", "What", "Entry", "Models"], days.map((day) => ({
    cells: [
      markup`<span class="date">${day.date}</span> <span class="date quiet">${away(day.date, now)}</span>`, prose(day.title ?? day.text, page.text),
      markup`<span class="id">${day.id.slice(0, 60)}</span> <span class="quiet">${BASIS_WORDS[day.basis]}</span>`,
      markup`${day.rows.slice(0, NAMES).map((row, i) => markup`${i === 0 ? "" : ", "}${page.linkApart(row)}`)}${day.rows.length > NAMES ? ` and ${day.rows.length - NAMES} more` : ""}`,
    ],
  })));
}
