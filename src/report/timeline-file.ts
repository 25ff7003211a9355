/** One model's days as an SVG file of its own: light and dark, nothing loaded from anywhere. */

import type { ModelReport } from "../checks/types.ts";
import { DARK_COLOURS, LIGHT_COLOURS } from "./html/palette.ts";
import { Markup, markup } from "./html/markup.ts";
import { wideLayout } from "./timeline-wide.ts";
import { timelineRules } from "./timeline-style.ts";
import { wideSvg } from "./timeline-svg.ts";
import { shortDay } from "./timeline-words.ts";

const FONT = '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

const STYLE = `text { font-family: ${FONT}; }
.sheet { fill: ${LIGHT_COLOURS.paper}; }${timelineRules((name) => LIGHT_COLOURS[name])}@media (prefers-color-scheme: dark) {
.sheet { fill: ${DARK_COLOURS.paper}; }${timelineRules((name) => DARK_COLOURS[name])}}
`;

/** The file. The same days give the same bytes. */
export function timelineFile(model: Pick<ModelReport, "id" | "name" | "dates">, now: string): string {
  const dates = model.dates ?? [];
  const { width, height } = wideLayout(dates, now);
  const attributes = markup` xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.ceil(height)}"`;
  const title = `Days of ${(model.name ?? model.id).slice(0, 200)}, seen from ${shortDay(now)}`;
  return wideSvg(dates, now, { id: "timeline", title }, attributes, markup`<style>${new Markup(STYLE)}</style>
<rect class="sheet" width="${width}" height="${Math.ceil(height)}"/>
`).toString();
}
