import { n as consequenceLines, r as stillDue, t as CONSEQUENCE_WORDS } from "./consequences.js";
import { c as prose, d as visible, i as codeSpan, n as cell, r as clip, t as byteLength } from "./escape.js";
import { i as valueText, n as factLines } from "./facts-text.js";
import { a as where, i as select, r as rowsOf, t as blockWords } from "./select.js";
import { a as obligation } from "./catalogue.js";
import { n as wrap } from "./style.js";
import { a as basisWords, c as headline, i as OUTCOME_WORDS, n as DISCLAIMER, o as countWords, r as MARK, s as decision } from "./words.js";

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
const INDENT$1 = " ".repeat(12);
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
		out.push("", ...wrap(`${head(outcome, options)}   ${options.style("bold", `${ids.length} entries`)}: ${visible(reason)}`, options.width, INDENT$1), ...wrap(INDENT$1 + options.style("dim", idList(ids)), options.width, INDENT$1));
	}
	if (likewise.size > 0) out.push("");
	for (const [kind, ids] of likewise) {
		const [outcome = "", what = ""] = kind.split("\n");
		out.push(...wrap(`${head(outcome, options)}   ${ids.length} more ${options.style("dim", `(${what}):`)} ${idList(ids)}`, options.width, INDENT$1));
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
	const out = wrap(`${style(COLOUR[obligation.outcome], obligation.outcome.padEnd(9))}   ${style("bold", visible(`${obligation.id} ${obligation.title}`))}  ${style("dim", `[${basisWords(obligation)}]`)}`, width, INDENT$1);
	if (findings.length === 0) return [...out, ...wrap(INDENT$1 + visible(obligation.reason ?? ""), width, INDENT$1)];
	const shown = options.verbose ? findings : findings.slice(0, MAX_FINDINGS);
	for (const finding of shown) out.push(...findingLines(finding, options, findings.length > 1 ? "- " : ""));
	if (findings.length > shown.length) out.push(INDENT$1 + style("dim", `… and ${findings.length - shown.length} more findings here (--verbose)`));
	return out;
}
function findingLines(finding, { style, width }, bullet = "") {
	const indent = INDENT$1 + " ".repeat(bullet.length);
	const out = wrap(INDENT$1 + bullet + visible(finding.message), width, indent);
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

// src/report/change-text.ts
const MAX = 20;
const INDENT = " ".repeat(12);
function consequenceTextLines(report, { style, width, verbose }) {
	const list = report.change?.consequences ?? [];
	if (list.length === 0) return [];
	const out = ["", style("bold", "What this change makes due")];
	for (const one of verbose ? list : list.slice(0, MAX)) {
		out.push(...wrap(`  ${style("cyan", visible(where(one)))}  ${CONSEQUENCE_WORDS[one.kind]}: ${visible(one.message)}`, width, INDENT));
		if (one.notRelevant !== void 0) {
			const { reason, by, on } = one.notRelevant;
			out.push(...wrap(`    ${style("dim", `not relevant${by === void 0 ? "" : `, says ${visible(by)}`}${on === void 0 ? "" : ` on ${visible(on)}`}:`)} ${visible(reason)}`, width, INDENT));
			continue;
		}
		for (const due of one.due) out.push(...wrap(`    ${due.done ? style("green", "[x]") : style("yellow", "[ ]")} ${visible(due.obligation)} ${visible(due.what)} (${visible(due.path)})`, width, INDENT));
	}
	if (!verbose && list.length > MAX) out.push(style("dim", `  … and ${list.length - MAX} more changes (--verbose)`));
	return out;
}
function resolvedLines(report, { style, width, verbose }) {
	const list = report.resolved ?? [];
	const total = Math.max(list.length, report.counts.resolved ?? 0);
	if (list.length === 0) return [];
	const out = ["", style("bold", `Resolved by this change (${total})`)];
	if (!verbose) return [...out, ...wrap(`  ${idList([...new Set(list.map((one) => one.obligation ?? one.rule))])}`, width, "  ")];
	for (const one of list) out.push(...wrap(`  ${style("green", "resolved")}  ${visible([one.obligation, one.message].filter((part) => part !== void 0).join(": "))}${one.path === void 0 ? "" : ` (${visible(where(one))})`}`, width, INDENT));
	return out;
}
function knownLines(blocks, { style, width }) {
	if (blocks.length === 0) return [];
	return [
		"",
		style("bold", `Known, listed in the baseline (${blocks.reduce((sum, block) => sum + block.findings.length, 0)})`),
		...wrap(`  ${idList([...new Set(blocks.map((block) => block.obligation.id))])}`, width, "  ")
	];
}

// src/report/text.ts
function renderText(report, options) {
	const { style } = options;
	const out = [];
	const repository = report.repository.commit === void 0 ? report.repository.name : `${report.repository.name} @ ${report.repository.commit.slice(0, 12)}`;
	out.push(style("dim", `GPAI Docket ${visible(report.tool.version)} · ${visible(repository)} · catalogue of ${visible(report.catalogue.date)} · judged on ${visible(report.now)}`), "");
	out.push(...wrap(style("bold", headline(report)), options.width, ""));
	if (report.verdict === "nothing-to-check") return `${out.join("\n")}\n`;
	const debt = report.general.filter((finding) => finding.baseline === true).length;
	for (const finding of report.general) if (finding.baseline !== true) out.push("", style("yellow", "records"), ...findingLines(finding, options));
	if (debt > 0) out.push("", style("dim", `${debt} more about the records: known, listed in the baseline`));
	for (const model of report.models) out.push("", ...modelLines(report, model, options));
	if (report.firstContact) out.push(...owedLines(report.models, options));
	out.push(...consequenceTextLines(report, options), ...resolvedLines(report, options));
	out.push(...incompleteLines(report, options), ...nextStepLines(report, options));
	out.push("", ...wrap(style("dim", DISCLAIMER), options.width, ""));
	return `${out.join("\n")}\n`;
}
function modelLines(report, model, options) {
	const { style } = options;
	const out = wrap(style("bold", `Model ${visible(model.name ?? model.id)}`) + style("dim", `  ${visible(profileWords(model))}`), options.width, "  ");
	out.push(...factLines(model, options));
	const selection = select(report, model);
	out.push(...blockLines(selection.fresh, options));
	if (selection.older.length > 0) {
		out.push("", style("bold", `Older, not brought by this change (${blockWords(selection.older)})`));
		if (options.verbose) out.push(...blockLines(selection.older, options));
		else out.push(...wrap(`  ${idList([...new Set(selection.older.map((b) => b.obligation.id))])}`, options.width, "  "));
	}
	out.push(...knownLines(selection.known, options));
	if (!report.firstContact) out.push(...hintLines(selection.hints, options), ...aggregateLines(selection.aggregates, options), ...foldedLines(model, selection, options));
	return out;
}
function profileWords(model) {
	const p = model.profile;
	if (p.role === null) return "role not declared";
	const words = [`role: ${p.role}`];
	words.push(p.signatory === null ? "signatory status not declared" : p.signatory.length === 0 ? "declared not a signatory" : `declared signatory: ${p.signatory.join(", ")}`);
	if (p.openSource !== null) words.push(p.openSource ? "open source claimed" : "open source not claimed");
	if (p.systemicRisk !== null) words.push(p.systemicRisk ? "systemic risk declared" : "declared without systemic risk");
	if (p.euMarket !== null) words.push(p.euMarket === "none" ? "declared not placed on the Union market" : `on the Union market since ${p.euMarket}`);
	return words.join(" · ");
}
const OWED = [
	"AIA-53.1.a",
	"AIA-53.1.b",
	"AIA-53.1.c",
	"AIA-53.1.d"
];
function owedLines(models, options) {
	const owed = OWED.flatMap((id) => {
		const o = obligation(id);
		return o === void 0 || !models.some((model) => model.obligations.some((r) => r.id === id)) ? [] : [o];
	});
	if (owed.length === 0) return [];
	const out = ["", options.style("bold", "What a provider of a general-purpose AI model owes, signatory of the Code or not")];
	for (const o of owed) {
		out.push(...wrap(`  ${o.id}  ${o.duty}${o.exemptions.length === 0 ? "" : options.style("dim", ` Exempt: ${o.exemptions.join("; ")}.`)}`, options.width, " ".repeat(14)));
		const [type, what] = EVIDENCE.get(o.id) ?? [];
		if (type !== void 0 && what !== void 0) out.push(...wrap(`${" ".repeat(14)}In these files: ${visible(documentPlace(models, type) ?? `no ${what} found. If there is one elsewhere, record where it is.`)}`, options.width, " ".repeat(14)));
	}
	return out;
}
const EVIDENCE = /* @__PURE__ */ new Map([
	["AIA-53.1.a", ["model-documentation", "model documentation"]],
	["AIA-53.1.c", ["copyright-policy", "copyright policy"]],
	["AIA-53.1.d", ["public-summary", "public summary"]]
]);
function documentPlace(models, type) {
	const fact = models.flatMap((model) => model.facts).find(({ key, value }) => key === "documents" && typeof value === "object" && value !== null && "type" in value && value["type"] === type);
	return fact === void 0 ? void 0 : where(fact.sources[0] ?? {});
}
function aggregateLines(list, options) {
	if (list.length === 0) return [];
	const out = ["", options.style("bold", "What this adds up to")];
	const annex = options.verbose ? [] : list.filter((o) => o.id.startsWith("AIA-XI"));
	const alike = /* @__PURE__ */ new Map();
	for (const o of list) alike.set(`${o.outcome}\n${o.reason ?? ""}`, [...alike.get(`${o.outcome}\n${o.reason ?? ""}`) ?? [], o.id]);
	for (const o of list) {
		if (annex.includes(o)) continue;
		const ids = alike.get(`${o.outcome}\n${o.reason ?? ""}`) ?? [];
		if (!options.verbose && ids.length > 2) {
			if (ids[0] === o.id) out.push(...wrap(`  ${options.style(COLOUR[o.outcome], o.outcome.padEnd(9))} ${idList(ids.filter((id) => !id.startsWith("AIA-XI")))}: ${visible(o.reason ?? "")}`, options.width, " ".repeat(12)));
			continue;
		}
		out.push(...wrap(`  ${options.style(COLOUR[o.outcome], o.outcome.padEnd(9))} ${visible(o.id)} ${visible(o.title)}: ${visible(o.reason ?? "")}`, options.width, " ".repeat(12)));
	}
	if (annex.length > 0) out.push(...wrap(`  ${options.style("dim", "also")}      ${annex.length} ${annex.length === 1 ? "item" : "items"} of Annexes XI and XII: ${idList(annex.map((o) => o.id))}`, options.width, " ".repeat(12)));
	return out;
}
function hintLines(list, options) {
	if (list.length === 0) return [];
	return [
		"",
		options.style("bold", "Hints on what is recorded or falls due later"),
		...blockLines(list, options)
	];
}
function foldedLines(model, selection, options) {
	const out = [""];
	const fold = (list, title, meaning) => {
		if (list.length === 0) return;
		out.push(`  ${title}${options.verbose ? "" : options.style("dim", ` (${meaning})`)}`);
		if (options.verbose) for (const o of list) out.push(...wrap(`    ${visible(o.id)} ${visible(o.title)}${o.due === void 0 ? "" : `, due ${visible(o.due)}`}${o.reason === void 0 ? "" : `: ${visible(o.reason)}`}`, options.width, "      "));
	};
	for (const outcome of [
		"recorded",
		"upcoming",
		"waived",
		"not-applicable"
	]) {
		const of = model.obligations.filter((o) => o.outcome === outcome);
		const due = of.flatMap((o) => o.due ?? []).toSorted()[0];
		const meaning = outcome === "upcoming" && due !== void 0 ? `due later, the first on ${visible(due)}` : OUTCOME_WORDS[outcome].meaning;
		fold(of, options.style(COLOUR[outcome], `${of.length} ${OUTCOME_WORDS[outcome].many}`), meaning);
		if (outcome === "waived" && !options.verbose) for (const o of of) out.push(...wrap(`    ${visible(o.id)}: ${visible(o.reason ?? "")}`, options.width, "      "));
	}
	fold(selection.voluntary, options.style("dim", `${selection.voluntary.length} encouraged or optional, nothing recorded`), "no duty");
	fold(selection.personDecides, options.style("cyan", `${selection.personDecides.length} for a person to decide`), "no program can read these from a repository; --verbose lists them");
	return out;
}
function incompleteLines(report, options) {
	const { missing, unreadable } = report.completeness;
	if (missing.length + unreadable.length === 0) return [];
	const out = ["", options.style("bold", "Not read, or not read whole")];
	for (const m of missing.slice(0, 20)) out.push(...wrap(`  ${visible(m.path ?? "")}${m.path === void 0 ? "" : ": "}${visible(m.reason)}${m.fix === void 0 ? "" : `. Fix: ${visible(m.fix)}`}`, options.width, "    "));
	for (const u of unreadable.slice(0, 20)) out.push(...wrap(`  ${visible(where(u))}: ${visible(u.reason)}`, options.width, "    "));
	const rest = Math.max(0, missing.length - 20) + Math.max(0, unreadable.length - 20);
	if (rest > 0) out.push(`  … and ${rest} more`);
	return out;
}
function nextStepLines(report, options) {
	if (report.nextSteps.length === 0) return [];
	return [
		"",
		options.style("bold", "Next steps"),
		...report.nextSteps.flatMap((step, i) => wrap(`  ${i + 1}. ${visible(step.text)}`, options.width, "     "))
	];
}

// src/report/markdown.ts
const SUMMARY_BUDGET = 921600;
const LADDER = [
	{
		rows: 500,
		facts: true,
		passes: true
	},
	{
		rows: 500,
		facts: true,
		passes: false
	},
	{
		rows: 200,
		facts: false,
		passes: false
	},
	{
		rows: 50,
		facts: false,
		passes: false
	},
	{
		rows: 0,
		facts: false,
		passes: false
	}
];
function renderMarkdown(report, options) {
	let text = "";
	for (const detail of LADDER) {
		text = compose(report, detail);
		if (byteLength(text) <= options.maxBytes) break;
	}
	return text;
}
function compose(report, detail) {
	const out = [`### GPAI Docket: ${prose(headline(report))}`, ""];
	if (report.verdict === "nothing-to-check") return `${out.join("\n")}${footer(report)}`;
	out.push(prose(decision(report)), "");
	for (const finding of report.general.filter((one) => one.baseline !== true).slice(0, detail.rows)) out.push(`- ${prose(finding.message)}${where(finding) === "" ? "" : ` (${codeSpan(where(finding))})`}${finding.fix === void 0 ? "" : ` Fix: ${prose(finding.fix)}`}`);
	out.push(...changeLines(report, detail));
	for (const model of report.models.slice(0, 50)) {
		if (report.models.length > 1 || report.firstContact) out.push("", `#### Model ${codeSpan(model.name ?? model.id)}`);
		out.push("", prose(profileWords(model)), "");
		const selection = select(report, model);
		out.push(...table(selection.fresh, detail.rows));
		if (selection.older.length > 0) out.push(...fold(`Older, not brought by this change (${blockWords(selection.older)})`, table(selection.older, detail.rows)));
		const known = rowsOf(selection.known).length;
		if (known > 0) out.push(...fold(`${known} known, listed in the baseline`, table(selection.known, detail.rows)));
		if (selection.hints.length > 0 && detail.facts && !report.firstContact) out.push(...fold(hintWords(rowsOf(selection.hints).length), table(selection.hints, detail.rows)));
		if (selection.aggregates.length > 0 && !report.firstContact) out.push(...fold("What this adds up to", selection.aggregates.map((o) => `- ${MARK[o.outcome]} **${prose(o.id, 60)}** ${prose(`${o.title}: ${o.reason ?? ""}`)}`)));
		if (detail.facts && model.facts.length > 0) {
			const facts = model.facts.slice(0, 60).map((f) => `| ${cell(codeSpan(f.key))} | ${cell(codeSpan(valueText(f), 300))} | ${f.confidence} | ${cell(f.sources[0] === void 0 ? "" : codeSpan(where(f.sources[0])))} |`);
			out.push(...fold(`What the artifacts say (${model.facts.length})`, [
				"| fact | value | how sure | where |",
				"| --- | --- | --- | --- |",
				...facts
			]));
		}
		if (report.firstContact && model.conflicts.length > 0) out.push("");
		for (const conflict of report.firstContact ? model.conflicts.slice(0, 20) : []) out.push(`- ❌ ${prose(conflict.message)} (${conflict.sources.map((s) => codeSpan(where(s))).join(", ")})`);
		if (detail.passes && !report.firstContact) out.push(...passes(model, selection));
	}
	if (report.nextSteps.length > 0) out.push("", "**Next steps**", "", ...report.nextSteps.map((s, i) => `${i + 1}. ${prose(s.text)}`));
	const { missing, unreadable } = report.completeness;
	if (missing.length + unreadable.length > 0) {
		out.push("", `**Not read, or not read whole (${missing.length + unreadable.length})**`, "");
		for (const m of missing.slice(0, 20)) out.push(`- ${prose(m.reason)}${m.fix === void 0 ? "" : ` Fix: ${codeSpan(m.fix)}`}`);
		for (const u of unreadable.slice(0, 20)) out.push(`- ${codeSpan(where(u))}: ${prose(u.reason)}`);
	}
	return `${out.join("\n")}\n${footer(report)}`;
}
const MAX_RESOLVED = 200;
function changeLines(report, detail) {
	const out = [];
	const list = report.change?.consequences ?? [];
	const due = stillDue(list);
	const place = (one) => codeSpan(where(one));
	if (list.length > 0) out.push("", `**What this change makes due** (${due === 0 ? "all done" : `${due} to do`})`, "", ...consequenceLines(list, place, Math.min(detail.rows, 100)));
	const lines = (report.resolved ?? []).slice(0, Math.min(detail.rows, MAX_RESOLVED)).map((one) => `- ${one.obligation === void 0 ? "" : `**${prose(one.obligation, 60)}** `}${prose(one.message)}${where(one) === "" ? "" : ` (${codeSpan(where(one))})`}`);
	if (lines.length > 0) out.push(...fold(`${Math.max(report.resolved?.length ?? 0, report.counts.resolved ?? 0)} resolved by this change`, lines));
	const known = report.general.filter((one) => one.baseline === true).slice(0, detail.rows);
	if (known.length > 0) out.push(...fold(`${known.length} about the record files, known and listed in the baseline`, known.map((one) => `- ${prose(one.message)}${where(one) === "" ? "" : ` (${codeSpan(where(one))})`}`)));
	return out;
}
function table(blocks, max) {
	const all = rowsOf(blocks);
	if (all.length === 0) return [];
	const out = ["| obligation | outcome | what was seen, and where | fix |", "| --- | --- | --- | --- |"];
	for (const { obligation, finding, first } of all.slice(0, max)) {
		const name = `**${cell(prose(obligation.id, 60))}**${first ? ` ${cell(prose(obligation.title))}` : ""}`;
		const outcome = `${MARK[obligation.outcome]} ${obligation.outcome}<br>(${obligation.basis})`;
		out.push(`| ${name} | ${outcome} | ${cell(seen(finding, obligation.reason ?? ""))} | ${finding?.fix === void 0 ? "" : cell(fixCell(finding.fix))} |`);
	}
	if (all.length > max) out.push("", `… and ${all.length - max} more; the JSON report holds all of them.`);
	return out;
}
function seen(finding, reason) {
	if (finding === void 0) return prose(reason);
	const place = where(finding);
	return [
		...place === "" ? [] : [codeSpan(place)],
		prose(finding.message),
		...finding.evidence === void 0 ? [] : [`Read: ${codeSpan(finding.evidence)}`]
	].join("\n");
}
function fixCell(fix) {
	const lines = fix.split("\n").filter((l) => l.trim() !== "").slice(0, 45);
	const paste = lines.length > 1 || /^(?:- )?[A-Za-z_][\w.-]{0,60}:(?: |$)/.test(fix);
	return lines.map((l) => paste ? codeSpan(l, 600) : prose(l)).join("\n");
}
function passes(model, selection) {
	const lines = [];
	for (const outcome of [
		"recorded",
		"upcoming",
		"waived",
		"not-applicable"
	]) {
		const of = model.obligations.filter((o) => o.outcome === outcome);
		if (outcome === "waived") lines.push(...of.map((o) => `- ${MARK.waived} waived ${prose(o.id, 60)}${o.reason === void 0 ? "" : ` — ${prose(o.reason)}`}`));
		else if (of.length > 0) lines.push(`- ${MARK[outcome]} ${of.length} ${OUTCOME_WORDS[outcome].many}: ${of.map((o) => prose(o.id, 60) + (o.due === void 0 ? "" : ` (${prose(o.due, 20)})`)).join(", ")}`);
	}
	if (selection.voluntary.length > 0) lines.push(`- ${MARK["not-applicable"]} ${selection.voluntary.length} encouraged or optional, nothing recorded: ${selection.voluntary.map((o) => prose(o.id, 60)).join(", ")}`);
	const person = selection.personDecides;
	if (person.length > 0) lines.push(`- ${MARK.unknown} ${person.length} for a person to decide: ${person.map((o) => prose(o.id, 60)).join(", ")}`);
	return lines.length === 0 ? [] : fold("Everything else", lines);
}
function hintWords(n) {
	return n === 1 ? "1 hint on what is recorded or falls due later" : `${n} hints on what is recorded or falls due later`;
}
function fold(summary, lines) {
	return [
		"",
		`<details><summary>${summary}</summary>`,
		"",
		...lines,
		"",
		"</details>"
	];
}
function footer(report) {
	const commit = report.repository.commit === void 0 ? "" : ` · commit ${codeSpan(report.repository.commit.slice(0, 12))}`;
	return `\n${DISCLAIMER} ${countWords(report) === "" ? "" : `${countWords(report)}. `}GPAI Docket ${prose(report.tool.version, 40)} · catalogue of ${prose(report.catalogue.date, 20)} · judged on ${prose(report.now, 20)}${commit}\n`;
}

export { renderMarkdown as n, renderText as r, SUMMARY_BUDGET as t };