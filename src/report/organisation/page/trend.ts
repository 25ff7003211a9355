/** The trend: a picture of the open obligations over time, in words for those who do not see it, and the numbers behind it. */

import { Markup, markup, NOTHING } from "../../html/markup.ts";
import { fold, table } from "../../html/parts.ts";
import type { HistoryPoint } from "../../overview-types.ts";
import { shortDay } from "../../timeline-words.ts";
import { OUTCOME_WORDS } from "../../words.ts";
import { drawable, type TrendLayout, trendLayout } from "../trend.ts";
import { openOf } from "../view.ts";
import { count, OPEN_OUTCOMES } from "../words.ts";

const WIDE = { width: 800, height: 260, font: 13 };
const NARROW = { width: 328, height: 240, font: 13 };

const round = (value: number): string => String(Math.round(value * 10) / 10);
const px = (value: number): Markup => new Markup(round(value));
/** Corners of stairs: level or upright from one to the next. */
function path(corners: readonly (readonly [number, number])[]): Markup {
  return new Markup(corners.map(([x, y], i) => {
    const before = corners[i - 1];
    if (before === undefined) return `M${round(x)} ${round(y)}`;
    return round(before[1]) === round(y) ? `H${round(x)}` : round(before[0]) === round(x) ? `V${round(y)}` : `L${round(x)} ${round(y)}`;
  }).join(""));
}

/** What the picture shows, in sentences. */
export function trendWords(points: readonly HistoryPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return "";
  const most = points.reduce((best, point) => (openOf(point.counts) > openOf(best.counts) ? point : best), first);
  const each = OPEN_OUTCOMES.filter((one) => points.some((point) => point.counts[one] > 0)).map((one) => `${OUTCOME_WORDS[one].many} ${first.counts[one]} then, ${last.counts[one]} now`);
  return `Open obligations: ${openOf(first.counts)} of ${count(first.models, "model")} on ${shortDay(first.date)}, ${openOf(last.counts)} of ${count(last.models, "model")} on ${shortDay(last.date)}. Most at one time: ${openOf(most.counts)}, on ${shortDay(most.date)}.${each.length === 0 ? "" : ` In detail: ${each.join("; ")}.`}`;
}

function picture(cls: string, layout: TrendLayout, words: string): Markup {
  const { width, height, plot, bands, levels, months, font } = layout;
  return markup`<svg class="trend ${cls}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="trend-${cls}-t trend-${cls}-d">
<title id="trend-${cls}-t">Open obligations over time</title>
<desc id="trend-${cls}-d">${words} The table below holds the numbers.</desc>
${levels.map((one) => markup`<path class="level" d="M${px(plot.left)} ${px(one.y)}H${px(plot.right)}"/><text class="axis" x="${px(plot.left - 6)}" y="${px(one.y + 4)}" text-anchor="end">${one.text}</text>`)}
${bands.map((band) => markup`<path class="band ${band.outcome}" d="${path(band.area)}Z"/>`)}
${bands.map((band) => markup`<path class="edge ${band.outcome}" d="${path(band.edge)}"/>`)}
${months.map((one) => markup`<path class="tick" d="M${px(one.x)} ${px(plot.bottom)}V${px(plot.bottom + 5)}"/>${one.text === undefined ? NOTHING : markup`<text class="axis" x="${px(one.x)}" y="${px(plot.bottom + 19)}">${one.text}</text>`}`)}
${bands.map(({ outcome, label }) => markup`<path class="lead ${outcome}" d="M${px(plot.right + 1)} ${px(label.at)}L${px(plot.right + 7)} ${px(label.y)}"/><text class="name ${outcome}" x="${px(plot.right + 10)}" y="${px(label.y + font / 2 - 2)}">${label.text}</text>`)}
</svg>
`;
}

/** One row a month, its last day, and today's. */
function monthly(points: readonly HistoryPoint[]): readonly HistoryPoint[] {
  return points.filter((point, i) => points[i + 1]?.date.slice(0, 7) !== point.date.slice(0, 7));
}

export function trendSection(history: readonly HistoryPoint[]): Markup {
  const points = drawable(history);
  const [wide, narrow] = [trendLayout(points, WIDE), trendLayout(points, NARROW)];
  if (wide === undefined || narrow === undefined) {
    return markup`<section aria-labelledby="trend">
<h2 id="trend">Trend</h2>
<p>The trend is drawn from the second day on.</p>
</section>
`;
  }
  const words = trendWords(points);
  const [first, last] = [points[0], points.at(-1)];
  const grown = first === undefined || last === undefined || first.models === last.models ? NOTHING : markup` Models that are watched: ${first.models} then, ${last.models} now.`;
  return markup`<section aria-labelledby="trend">
<h2 id="trend">Trend</h2>
<figure>
${picture("wide", wide, words)}${picture("narrow", narrow, words)}<figcaption>Open obligations of all models, by outcome, one upon the other.${grown} Days without a run keep the numbers of the day before.</figcaption>
</figure>
${fold("The numbers behind it", [table("Open obligations at the end of each month", ["Day", "Models", ...OPEN_OUTCOMES.map((one) => OUTCOME_WORDS[one].many), "All open"], monthly(points).toReversed().map((point) => ({
    cells: [markup`<span class="date">${point.date}</span>`, point.models, ...OPEN_OUTCOMES.map((one) => point.counts[one]), markup`<strong>${openOf(point.counts)}</strong>`],
  })))])}</section>
`;
}
