import { c as prose, d as visible, n as cell, r as clip } from "./escape.js";
import { a as where } from "./select.js";
import { n as wrap } from "./style.js";
import { o as basisWords, r as MARK } from "./words.js";

// src/report/blocks-text.ts
const COLOUR = {
	error: "red",
	conflict: "red",
	gap: "yellow",
	stale: "yellow",
	unknown: "cyan",
	upcoming: "blue",
	waived: "blue",
	recorded: "green",
	"not-applicable": "dim"
};
const INDENT = " ".repeat(12);
const MAX_BLOCKS = 40;
const MAX_FINDINGS = 4;
const MAX_LIKE = 2;
const MAX_IDS = 12;
function blockLines(blocks, options) {
	const out = [];
	const likewise = /* @__PURE__ */ new Map();
	const waiting = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	const total = /* @__PURE__ */ new Map();
	for (const block of blocks) total.set(kindOf(block), (total.get(kindOf(block)) ?? 0) + 1);
	let shown = 0;
	for (const block of blocks) {
		const kind = kindOf(block);
		const times = (seen.get(kind) ?? 0) + 1;
		seen.set(kind, times);
		const many = (total.get(kind) ?? 0) > 3;
		if (!options.verbose && many && block.findings.length === 0) {
			const reason = `${block.obligation.outcome}\n${block.obligation.reason ?? ""}`;
			waiting.set(reason, [...waiting.get(reason) ?? [], block.obligation.id]);
			continue;
		}
		if (!options.verbose && (many && times > MAX_LIKE || shown >= MAX_BLOCKS)) {
			likewise.set(kind, [...likewise.get(kind) ?? [], block.obligation.id]);
			continue;
		}
		shown += 1;
		out.push("", ...oneBlock(block, options));
	}
	for (const [kind, ids] of waiting) {
		const [outcome = "", reason = ""] = kind.split("\n");
		out.push("", ...wrap(`${head(outcome, options)}   ${options.style("bold", `${ids.length} entries`)}: ${visible(reason)}`, options.width, INDENT), ...wrap(INDENT + options.style("dim", idList(ids)), options.width, INDENT));
	}
	if (likewise.size > 0) out.push("");
	for (const [kind, ids] of likewise) {
		const [outcome = "", what = ""] = kind.split("\n");
		out.push(...wrap(`${head(outcome, options)}   ${ids.length} more ${options.style("dim", `(${what}):`)} ${idList(ids)}`, options.width, INDENT));
	}
	return out;
}
function head(outcome, { style }) {
	return style(COLOUR[outcome] ?? "dim", outcome.padEnd(9));
}
function idList(ids) {
	const shown = ids.slice(0, ids.length <= 13 ? ids.length : MAX_IDS).map(visible).join(", ");
	return ids.length <= 13 ? shown : `${shown} and ${ids.length - MAX_IDS} more (--verbose)`;
}
function kindOf({ obligation, findings }) {
	const rules = new Set(findings.map((f) => f.rule));
	const [rule] = rules;
	if (rules.size === 1 && rule !== void 0) return `${obligation.outcome}\n${words(rule)}`;
	return rules.size === 0 && obligation.outcome === "unknown" ? `${obligation.outcome}\n${clip(visible(obligation.reason ?? ""), 120)}` : `${obligation.outcome}\n${obligation.id}`;
}
function words(rule) {
	return visible(rule).replace("/", ": ").replaceAll("-", " ");
}
function oneBlock({ obligation, findings }, options) {
	const { style, width } = options;
	const out = wrap(`${style(COLOUR[obligation.outcome], obligation.outcome.padEnd(9))}   ${style("bold", visible(`${obligation.id} ${obligation.title}`))}  ${style("dim", `[${basisWords(obligation)}]`)}`, width, INDENT);
	if (findings.length === 0) return [...out, ...wrap(INDENT + visible(obligation.reason ?? ""), width, INDENT)];
	const shown = options.verbose ? findings : findings.slice(0, MAX_FINDINGS);
	for (const finding of shown) out.push(...findingLines(finding, options, findings.length > 1 ? "- " : ""));
	if (findings.length > shown.length) out.push(INDENT + style("dim", `… and ${findings.length - shown.length} more findings here (--verbose)`));
	return out;
}
function findingLines(finding, { style, width }, bullet = "") {
	const indent = INDENT + " ".repeat(bullet.length);
	const out = wrap(INDENT + bullet + visible(finding.message), width, indent);
	const place = where(finding);
	if (place !== "") out.push(indent + style("cyan", visible(place)));
	if (finding.evidence !== void 0) out.push(...wrap(`${indent}read: “${clip(visible(finding.evidence), 200)}”`, width, indent));
	if (finding.fix !== void 0) {
		const [first = "", ...rest] = finding.fix.split("\n");
		const label = `${indent}${style("green", "fix:")}`;
		out.push(...rest.length === 0 ? wrap(`${label} ${visible(first)}`, width, `${indent}     `) : [label, ...[first, ...rest].map((l) => `${indent}  ${visible(l)}`)]);
	}
	return out;
}

// src/report/overview.ts
const OVERVIEW_TITLE = "At a glance";
const MOST = 40;
function overviewRows(report, model) {
	const rows = report.firstContact ? [] : (model.overview ?? []).slice(0, MOST);
	return rows.some((row) => row.outcome !== "not-applicable") ? rows : [];
}
function overviewMarkdown(report, model) {
	const rows = overviewRows(report, model);
	if (rows.length === 0) return [];
	const lines = rows.map((row) => `| ${cell(prose(row.title, 80))} | ${MARK[row.outcome]} ${row.outcome.replace("-", " ")} | ${cell(prose(row.text))} |`);
	return [
		`| ${OVERVIEW_TITLE.toLowerCase()} | outcome | what is recorded |`,
		"| --- | --- | --- |",
		...lines,
		""
	];
}
function overviewLines(report, model, { style, width }) {
	const rows = overviewRows(report, model);
	if (rows.length === 0) return [];
	const title = Math.max(...rows.map((row) => Math.min(row.title.length, 40)));
	const indent = " ".repeat(title + 20);
	return [
		"",
		style("bold", OVERVIEW_TITLE),
		...rows.flatMap((row) => wrap(`  ${visible(row.title).slice(0, 40).padEnd(title)}  ${style(COLOUR[row.outcome], row.outcome.replace("-", " ").padEnd(14))}  ${visible(row.text)}`, width, indent))
	];
}

export { COLOUR as a, idList as c, overviewRows as i, overviewLines as n, blockLines as o, overviewMarkdown as r, findingLines as s, OVERVIEW_TITLE as t };