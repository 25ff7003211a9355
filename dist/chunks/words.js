import { r as OUTCOMES } from "./types.js";

// src/report/words.ts
const NOTHING_OWED = "Nothing is owed under this declaration:";
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
const BASIS_WORDS = {
	act: "AI Act",
	notice: "Commission notice or guidelines",
	code: "Code of Practice (voluntary)",
	house: "house rule"
};
const OPEN = /* @__PURE__ */ new Set([
	"error",
	"conflict",
	"gap",
	"stale",
	"unknown"
]);
function count(n, outcome) {
	return `${n} ${n === 1 ? OUTCOME_WORDS[outcome].one : OUTCOME_WORDS[outcome].many}`;
}
function findings(n) {
	return `${n} ${n === 1 ? "finding" : "findings"}`;
}
function knownFindings({ counts, models, general }) {
	if (counts.introduced === void 0) return counts.baseline ?? 0;
	const open = models.flatMap((model) => model.obligations.flatMap((o) => OPEN.has(o.outcome) ? o.findings : []));
	return [...general, ...open].filter((one) => one.baseline === true && one.introduced !== true).length;
}
function olderFindings(report) {
	const { introduced, findings: all } = report.counts;
	return introduced === void 0 ? 0 : Math.max(0, all - introduced - knownFindings(report));
}
function decision(report) {
	if (report.failOn === "never") return "This check never fails here (fail-on: never).";
	if (report.fails) return `This check fails: it stops at ${report.failOn} or worse.`;
	if (report.verdict === "incomplete" || !report.completeness.complete) return `This check does not fail at ${report.failOn}, but what could not be read was not judged.`;
	return report.verdict === "nothing-declared" ? "This check does not fail, and no obligation was judged." : `This check passes: nothing ${report.counts.introduced === void 0 ? "" : "new "}is at ${report.failOn} or worse.`;
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
		case "nothing-declared":
			if (!report.firstContact) return "Records are here, but no role is declared in model.yaml, so no obligation was judged.";
			return "Files of a model were found, but nothing is declared about it yet: there is no .gpai/ folder, so no obligation was judged.";
		case "error": return `Some checks failed to run: ${countWords(report)}.`;
		case "incomplete": return `Not everything could be read, so this result is not whole: ${countWords(report)}.`;
		case "no-findings": return `No findings in what was read: ${countWords(report)}.`;
		case "findings": {
			const c = report.counts;
			const unread = report.completeness.complete ? "" : " Not everything could be read.";
			const listed = knownFindings(report);
			const known = listed === 0 ? [] : [`${listed} known from the baseline`];
			if (c.introduced === void 0) return `${[findings(c.findings - listed), ...known].join(", ")}; obligations: ${countWords(report)}.${unread}`;
			const older = olderFindings(report);
			const parts = [`This change introduces ${findings(c.introduced)}`];
			if (c.resolved !== void 0 && c.resolved > 0) parts.push(`resolves ${c.resolved}`);
			if (older > 0) parts.push(`${older} older ${older === 1 ? "one stays" : "ones stay"} open`);
			return `${[...parts, ...known].join(", ")}.${unread}`;
		}
	}
}
const DISCLAIMER = "Outcomes describe records that were read, not anybody's conduct. They are no legal advice and no statement that a duty is met.";

export { OUTCOME_WORDS as a, decision as c, NOTHING_OWED as i, headline as l, DISCLAIMER as n, basisWords as o, MARK as r, countWords as s, BASIS_WORDS as t, olderFindings as u };