import { i as codeSpan, n as cell, o as prose, r as clip, s as visible, t as byteLength } from "./escape.js";
import { c as where, o as rowsOf, r as valueText, s as select, t as factLines } from "./facts-text.js";
import { a as obligation } from "./catalogue.js";
import { n as wrap } from "./style.js";
import { t as OUTCOMES } from "./types2.js";

// src/report/words.ts
const OUTCOME_WORDS = {
	error: {
		one: "check that failed to run",
		many: "checks that failed to run",
		meaning: "the check itself failed; nothing is known about this obligation"
	},
	conflict: {
		one: "conflict",
		many: "conflicts",
		meaning: "a record contradicts an artifact or another record"
	},
	gap: {
		one: "gap",
		many: "gaps",
		meaning: "a record is missing or incomplete"
	},
	stale: {
		one: "stale record",
		many: "stale records",
		meaning: "a record is older than its rule allows"
	},
	unknown: {
		one: "open question",
		many: "open questions",
		meaning: "a person must decide, or something could not be read whole"
	},
	upcoming: {
		one: "upcoming",
		many: "upcoming",
		meaning: "due later"
	},
	waived: {
		one: "waived",
		many: "waived",
		meaning: "waived by a person, with a reason and an end date"
	},
	recorded: {
		one: "recorded",
		many: "recorded",
		meaning: "a record is present and consistent with what was read"
	},
	"not-applicable": {
		one: "not applicable",
		many: "not applicable",
		meaning: "does not bind this profile"
	}
};
const BASIS_WORDS = {
	act: "AI Act",
	notice: "Commission notice or guidelines",
	code: "Code of Practice (voluntary)",
	house: "house rule"
};
function count(n, outcome) {
	return `${n} ${n === 1 ? OUTCOME_WORDS[outcome].one : OUTCOME_WORDS[outcome].many}`;
}
function basisWords({ basis, chapter }) {
	return basis !== "notice" ? BASIS_WORDS[basis] : chapter === "guidelines" ? "Commission guidelines" : "Commission template and notice";
}
function countWords(report) {
	return OUTCOMES.filter((o) => report.counts[o] > 0).map((o) => count(report.counts[o], o)).join(", ");
}
function headline(report) {
	switch (report.verdict) {
		case "nothing-to-check": return "No model artifact and no record found: nothing to check.";
		case "nothing-declared": return "Files of a model were found, but nothing is declared about it yet: there is no .gpai/ folder, so no obligation was judged.";
		case "error": return `Some checks failed to run: ${countWords(report)}.`;
		case "incomplete": return `Not everything could be read, so this result is not whole: ${countWords(report)}.`;
		case "no-findings": return `No findings in what was read: ${countWords(report)}.`;
		case "findings": {
			const c = report.counts;
			if (c.introduced === void 0) return `${c.findings} ${c.findings === 1 ? "finding" : "findings"}; obligations: ${countWords(report)}.`;
			const older = c.findings - c.introduced;
			const parts = [`this change introduces ${c.introduced} ${c.introduced === 1 ? "finding" : "findings"}`];
			if (c.resolved !== void 0 && c.resolved > 0) parts.push(`resolves ${c.resolved}`);
			if (older > 0) parts.push(`${older} older ${older === 1 ? "one stays" : "ones stay"} open`);
			const text = parts.join(", ");
			return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}.`;
		}
	}
}
const DISCLAIMER = "Outcomes describe records that were read, not anybody's conduct. They are no legal advice and no statement that a duty is met.";

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
	return ids.length <= 13 ? ids.join(", ") : `${ids.slice(0, MAX_IDS).join(", ")} and ${ids.length - MAX_IDS} more (--verbose)`;
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

// src/report/text.ts
function renderText(report, options) {
	const { style } = options;
	const out = [];
	const repository = report.repository.commit === void 0 ? report.repository.name : `${report.repository.name} @ ${report.repository.commit.slice(0, 12)}`;
	out.push(style("dim", `GPAI Docket ${report.tool.version} · ${visible(repository)} · catalogue of ${report.catalogue.date} · judged on ${report.now}`), "");
	out.push(...wrap(style("bold", headline(report)), options.width, ""));
	if (report.verdict === "nothing-to-check") return `${out.join("\n")}\n`;
	for (const finding of report.general) out.push("", style("yellow", "records"), ...findingLines(finding, options));
	for (const model of report.models) out.push("", ...modelLines(report, model, options));
	if (report.firstContact) out.push(...owedLines(report.models, options));
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
		const count = selection.older.reduce((n, b) => n + Math.max(1, b.findings.length), 0);
		out.push("", style("bold", `Older, not brought by this change (${count})`));
		if (options.verbose) out.push(...blockLines(selection.older, options));
		else out.push(...wrap(`  ${idList([...new Set(selection.older.map((b) => b.obligation.id))])}`, options.width, "  "));
	}
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
		out.push(...wrap(`  ${options.style(COLOUR[o.outcome], o.outcome.padEnd(9))} ${o.id} ${visible(o.title)}: ${visible(o.reason ?? "")}`, options.width, " ".repeat(12)));
	}
	if (annex.length > 0) out.push(...wrap(`  ${options.style("dim", "also")}      ${annex.length} items of Annexes XI and XII: ${idList(annex.map((o) => o.id))}`, options.width, " ".repeat(12)));
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
		if (options.verbose) for (const o of list) out.push(...wrap(`    ${o.id} ${visible(o.title)}${o.due === void 0 ? "" : `, due ${o.due}`}${o.reason === void 0 ? "" : `: ${visible(o.reason)}`}`, options.width, "      "));
	};
	for (const outcome of [
		"recorded",
		"upcoming",
		"waived",
		"not-applicable"
	]) {
		const of = model.obligations.filter((o) => o.outcome === outcome);
		const due = of.flatMap((o) => o.due ?? []).toSorted()[0];
		const meaning = outcome === "upcoming" && due !== void 0 ? `due later, the first on ${due}` : OUTCOME_WORDS[outcome].meaning;
		fold(of, options.style(COLOUR[outcome], `${of.length} ${OUTCOME_WORDS[outcome].many}`), meaning);
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
const MARK = {
	error: "💥",
	conflict: "❌",
	gap: "⬜",
	stale: "⏳",
	unknown: "❔",
	upcoming: "📅",
	waived: "🔕",
	recorded: "✅",
	"not-applicable": "➖"
};
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
	for (const finding of report.general.slice(0, detail.rows)) out.push(`- ${prose(finding.message)}${where(finding) === "" ? "" : ` (${codeSpan(where(finding))})`}${finding.fix === void 0 ? "" : ` Fix: ${prose(finding.fix)}`}`);
	for (const model of report.models.slice(0, 50)) {
		if (report.models.length > 1 || report.firstContact) out.push("", `#### Model ${codeSpan(model.name ?? model.id)}`);
		out.push("", prose(profileWords(model)), "");
		const selection = select(report, model);
		out.push(...table(selection.fresh, detail.rows));
		const old = rowsOf(selection.older).length;
		if (old > 0) out.push(...fold(`${old} older, not brought by this change`, table(selection.older, detail.rows)));
		if (selection.hints.length > 0 && detail.facts && !report.firstContact) out.push(...fold(hintWords(rowsOf(selection.hints).length), table(selection.hints, detail.rows)));
		if (selection.aggregates.length > 0 && !report.firstContact) out.push(...fold("What this adds up to", selection.aggregates.map((o) => `- ${MARK[o.outcome]} **${o.id}** ${prose(o.title)}: ${prose(o.reason ?? "")}`)));
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
function table(blocks, max) {
	const all = rowsOf(blocks);
	if (all.length === 0) return [];
	const out = ["| obligation | outcome | what was seen, and where | fix |", "| --- | --- | --- | --- |"];
	for (const { obligation, finding, first } of all.slice(0, max)) {
		const name = `**${obligation.id}**${first ? ` ${cell(prose(obligation.title))}` : ""}`;
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
		if (of.length > 0) lines.push(`- ${MARK[outcome]} ${of.length} ${OUTCOME_WORDS[outcome].many}: ${of.map((o) => o.id + (o.due === void 0 ? "" : ` (${o.due})`)).join(", ")}`);
	}
	if (selection.voluntary.length > 0) lines.push(`- ${MARK["not-applicable"]} ${selection.voluntary.length} encouraged or optional, nothing recorded: ${selection.voluntary.map((o) => o.id).join(", ")}`);
	const person = selection.personDecides;
	if (person.length > 0) lines.push(`- ${MARK.unknown} ${person.length} for a person to decide: ${person.map((o) => o.id).join(", ")}`);
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
	return `\n${DISCLAIMER} ${countWords(report) === "" ? "" : `${countWords(report)}. `}GPAI Docket ${report.tool.version} · catalogue of ${report.catalogue.date} · judged on ${report.now}${commit}\n`;
}

export { headline as i, renderMarkdown as n, renderText as r, SUMMARY_BUDGET as t };