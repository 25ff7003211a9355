import { n as consequenceLines, r as stillDue } from "./consequences.js";
import { c as prose, i as codeSpan, n as cell, t as byteLength } from "./escape.js";
import { i as valueText } from "./facts-text.js";
import { r as overviewMarkdown } from "./overview.js";
import { a as where, i as select, r as rowsOf, t as blockWords } from "./select.js";
import { t as profileWords } from "./text.js";
import { a as OUTCOME_WORDS, c as decision, i as NOTHING_OWED, l as headline, n as DISCLAIMER, r as MARK, s as countWords } from "./words.js";

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
		out.push("", prose(profileWords(model)), "", ...detail.rows > 0 ? overviewMarkdown(report, model) : []);
		if (model.nothingBinds !== void 0) out.push(prose(`${NOTHING_OWED} ${model.nothingBinds}`), "");
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

export { renderMarkdown as n, SUMMARY_BUDGET as t };