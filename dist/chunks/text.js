import { i as generalSeverity } from "./severity.js";
import { a as obligation } from "./catalogue.js";
import { a as COLOUR, c as idList, n as overviewLines, o as blockLines, s as findingLines } from "./overview.js";
import { t as CONSEQUENCE_WORDS } from "./consequences.js";
import { d as visible } from "./escape.js";
import { a as where, i as select, t as blockWords } from "./select.js";
import { n as wrap } from "./style.js";
import { n as factLines } from "./facts-text.js";
import { i as nextLine } from "./timeline-words.js";
import { a as OUTCOME_WORDS, i as NOTHING_OWED, l as headline, n as DISCLAIMER } from "./words.js";

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
	for (const finding of report.general) if (finding.baseline !== true) out.push("", recordsTag(finding, style), ...findingLines(finding, options));
	if (debt > 0) out.push("", style("dim", `${debt} more about the records: known, listed in the baseline`));
	for (const model of report.models) out.push("", ...modelLines(report, model, options));
	if (report.firstContact) out.push(...owedLines(report.models, options));
	out.push(...consequenceTextLines(report, options), ...resolvedLines(report, options));
	out.push(...incompleteLines(report, options), ...nextStepLines(report, options));
	out.push("", ...wrap(style("dim", DISCLAIMER), options.width, ""));
	return `${out.join("\n")}\n`;
}
function recordsTag(finding, style) {
	return generalSeverity(finding) === "conflict" ? `${style("red", "conflict")}    ${style("yellow", "records")}` : style("yellow", "records");
}
function modelLines(report, model, options) {
	const { style } = options;
	const out = wrap(style("bold", `Model ${visible(model.name ?? model.id)}`) + style("dim", `  ${visible(profileWords(model))}`), options.width, "  ");
	const next = options.verbose ? nextLine(model, report.now) : void 0;
	if (next !== void 0) out.push(...wrap(`  ${style("cyan", next)}`, options.width, "        "));
	if (model.nothingBinds !== void 0) out.push(...wrap(`  ${style("bold", NOTHING_OWED)} ${visible(model.nothingBinds)}`, options.width, "  "));
	if (options.verbose) out.push(...overviewLines(report, model, options));
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
	if (p.role === "provider" || p.role === "modifier" || p.signatory !== null) words.push(p.signatory === null ? "signatory status not declared" : p.signatory.length === 0 ? "declared not a signatory" : `declared signatory: ${p.signatory.join(", ")}`);
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

export { renderText as n, profileWords as t };