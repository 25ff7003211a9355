import { o as html, r as clip } from "./escape.js";

// src/report/html/markup.ts
var Markup = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	toString() {
		return this.#value;
	}
};
function markup(words, ...parts) {
	let out = words[0] ?? "";
	for (const [i, part] of parts.entries()) out += written(part) + (words[i + 1] ?? "");
	return new Markup(out);
}
function written(part) {
	if (part instanceof Markup) return part.toString();
	if (typeof part === "string") return html(part);
	return typeof part === "number" ? String(part) : part.map(written).join("");
}
const NOTHING = new Markup("");
function prose(text, max = 2e3) {
	const parts = clip(text, max).split("`");
	if (parts.length % 2 === 0) parts.splice(-2, 2, `${parts.at(-2) ?? ""}\`${parts.at(-1) ?? ""}`);
	return markup`${parts.map((part, i) => i % 2 === 1 ? markup`<code>${part}</code>` : part)}`;
}
function paste(text, max = 4e3) {
	return markup`<pre><code>${clip(text, max).split("\n").slice(0, 60).map((line, i) => markup`${i === 0 ? "" : NEWLINE}${line}`)}</code></pre>`;
}
const NEWLINE = new Markup("\n");

// src/report/timeline-style.ts
function timelineRules(colour) {
	return `
.tl text { fill: ${colour("ink")}; font-size: 13px; }
.tl .day { font-weight: 600; font-variant-numeric: tabular-nums; }
.tl .more, .tl .kindword { fill: ${colour("quiet")}; font-weight: 400; }
.tl .past-ruler { fill: ${colour("sheet")}; }
.tl .ruler { fill: none; stroke: ${colour("line")}; }
.tl .tick, .tl .break { fill: none; stroke: ${colour("line")}; }
.tl .gap { fill: ${colour("paper")}; }
.tl .year { fill: ${colour("quiet")}; font-size: 12px; }
.tl .leader { fill: none; stroke: ${colour("line")}; stroke-width: 1.25; }
.tl .bar { fill: ${colour("line")}; }
.tl .now { stroke: ${colour("accent")}; stroke-width: 2; }
.tl .pill { fill: ${colour("accent")}; }
.tl .pilltext { fill: ${colour("paper")}; font-size: 12px; font-weight: 600; }
.tl .spine { stroke: ${colour("line")}; stroke-width: 2; }
.tl .spine.past { stroke: ${colour("quiet")}; }
.tl .mark { stroke: ${colour("paper")}; stroke-width: 1.5; }
.tl .mark.duty { fill: ${colour("accent")}; }
.tl .mark.clock { fill: ${colour("upcoming")}; }
.tl .mark.late { fill: ${colour("conflict")}; }
.tl .mark.information { fill: ${colour("paper")}; stroke: ${colour("quiet")}; stroke-width: 1.75; }
.tl .bar.duty { fill: ${colour("accent")}; } .tl .bar.clock { fill: ${colour("upcoming")}; } .tl .bar.late { fill: ${colour("conflict")}; }
.tl .word.late { fill: ${colour("conflict")}; }
.tl.narrow text { font-size: 14px; }
.tl.narrow .pilltext { font-size: 13px; }
`;
}

// src/report/html/palette.ts
const LIGHT_COLOURS = {
	paper: "#fff",
	sheet: "#f6f5f2",
	ink: "#1d1c1a",
	quiet: "#57534d",
	line: "#d8d4cc",
	accent: "#1b4b7a",
	mark: "#fff4d6",
	error: "#8f1d1d",
	conflict: "#a01c1c",
	gap: "#8a4300",
	stale: "#6b4300",
	unknown: "#4a4690",
	upcoming: "#1b5a78",
	waived: "#57534d",
	recorded: "#1f6338",
	rest: "#57534d"
};
const DARK_COLOURS = {
	paper: "#16181b",
	sheet: "#1f2226",
	ink: "#e9e6e0",
	quiet: "#b1aca3",
	line: "#3a3e44",
	accent: "#93c0ee",
	mark: "#3a3116",
	error: "#ff9d94",
	conflict: "#ff9d94",
	gap: "#f3b16a",
	stale: "#dfc05e",
	unknown: "#b9b5f5",
	upcoming: "#86c8e6",
	waived: "#b1aca3",
	recorded: "#86cf9e",
	rest: "#b1aca3"
};
function variables(colours) {
	return Object.entries(colours).map(([name, value]) => ` --${name}: ${value};`).join("");
}

export { Markup as a, paste as c, timelineRules as i, prose as l, LIGHT_COLOURS as n, NOTHING as o, variables as r, markup as s, DARK_COLOURS as t };