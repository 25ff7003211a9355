import { a as Markup, i as timelineRules, n as LIGHT_COLOURS, s as markup, t as DARK_COLOURS } from "./palette.js";
import { n as wideSvg, r as wideLayout } from "./timeline-svg.js";
import { a as shortDay } from "./timeline-words.js";

// src/report/timeline-file.ts
const STYLE = `text { font-family: -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
.sheet { fill: ${LIGHT_COLOURS.paper}; }${timelineRules((name) => LIGHT_COLOURS[name])}@media (prefers-color-scheme: dark) {
.sheet { fill: ${DARK_COLOURS.paper}; }${timelineRules((name) => DARK_COLOURS[name])}}
`;
function timelineFile(model, now) {
	const dates = model.dates ?? [];
	const { width, height } = wideLayout(dates, now);
	const attributes = markup` xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.ceil(height)}"`;
	const title = `Days of ${(model.name ?? model.id).slice(0, 200)}, seen from ${shortDay(now)}`;
	return wideSvg(dates, now, {
		id: "timeline",
		title
	}, attributes, markup`<style>${new Markup(STYLE)}</style>
<rect class="sheet" width="${width}" height="${Math.ceil(height)}"/>
`).toString();
}

export { timelineFile };