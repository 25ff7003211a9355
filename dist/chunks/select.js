import { r as OUTCOMES } from "./types.js";

// src/report/select.ts
const RANK = new Map(OUTCOMES.map((o, i) => [o, i]));
const VOLUNTARY = /* @__PURE__ */ new Set([
	"encouraged",
	"recommended",
	"optional",
	"may"
]);
const OPEN_OUTCOMES = [
	"error",
	"conflict",
	"gap",
	"stale",
	"unknown"
];
function rank(outcome) {
	return RANK.get(outcome) ?? OUTCOMES.length;
}
function select(report, model) {
	const open = model.obligations.filter((o) => OPEN_OUTCOMES.includes(o.outcome)).toSorted((a, b) => rank(a.outcome) - rank(b.outcome));
	const personDecides = open.filter((o) => o.personDecides === true);
	const voluntary = open.filter((o) => o.personDecides !== true && VOLUNTARY.has(o.level) && o.outcome !== "conflict" && o.outcome !== "error");
	const aggregates = open.filter((o) => o.aggregate === true && o.findings.length === 0);
	const seen = (o) => o.outcome === "recorded" ? o.findings : o.outcome === "upcoming" ? o.findings.filter((f) => !f.rule.endsWith("/missing")) : [];
	const hints = model.obligations.map((o) => ({
		obligation: o,
		findings: seen(o)
	})).filter((block) => block.findings.length > 0);
	const aside = /* @__PURE__ */ new Set([
		...personDecides,
		...voluntary,
		...aggregates
	]);
	const shown = open.filter((o) => !aside.has(o) && (!report.firstContact || o.findings.length > 0));
	const compared = report.counts.introduced !== void 0;
	const fresh = [];
	const older = [];
	const known = [];
	for (const obligation of shown) {
		const listed = obligation.findings.filter((f) => f.baseline === true);
		const rest = obligation.findings.filter((f) => f.baseline !== true);
		if (listed.length > 0) known.push({
			obligation,
			findings: listed
		});
		if (listed.length > 0 && rest.length === 0) continue;
		if (!compared) {
			fresh.push({
				obligation,
				findings: rest
			});
			continue;
		}
		const [is, was] = [rest.filter((f) => f.introduced === true), rest.filter((f) => f.introduced !== true)];
		if (is.length > 0 || obligation.newlyDue === true) fresh.push({
			obligation,
			findings: is
		});
		if (was.length > 0 || is.length === 0 && obligation.newlyDue !== true) older.push({
			obligation,
			findings: was
		});
	}
	return {
		fresh,
		older,
		known,
		hints,
		aggregates,
		voluntary,
		personDecides
	};
}
function where(place) {
	if (place.path === void 0) return "";
	return place.line === void 0 ? place.path : `${place.path}:${place.line}`;
}
function blockWords(blocks) {
	const found = blocks.reduce((n, { findings }) => n + findings.length, 0);
	const asked = blocks.filter(({ findings }) => findings.length === 0).length;
	return [...found === 0 ? [] : [`${found} ${found === 1 ? "finding" : "findings"}`], ...asked === 0 ? [] : [`${asked} open ${asked === 1 ? "question" : "questions"}`]].join(" and ");
}
function rowsOf(blocks) {
	return blocks.flatMap(({ obligation, findings }) => findings.length === 0 ? [{
		obligation,
		finding: void 0,
		first: true
	}] : findings.map((finding, i) => ({
		obligation,
		finding,
		first: i === 0
	})));
}

export { where as a, select as i, rank as n, rowsOf as r, blockWords as t };