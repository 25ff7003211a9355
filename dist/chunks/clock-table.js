import { i as isLegacy, r as LEGACY_DUE } from "./gates.js";
import { i as isoDate, n as daysBetween, t as addPeriod } from "./clocks.js";
import { t as HOUSE_CLOCKS } from "./house-clocks.js";

// src/law/clock-table-data.ts
const PLACING = "placing on the Union market";
const LAW_CLOCKS = {
	"form-complete": {
		title: "Model Documentation Form complete",
		entry: "T-1.1.a",
		start: PLACING,
		period: "P0D",
		stop: "every field of the form is answered",
		basis: "code",
		sense: "by",
		check: "transparency-commitment"
	},
	"form-versions": {
		title: "Earlier versions of the documentation kept",
		entry: "T-1.1.d",
		start: PLACING,
		period: "P10Y",
		stop: "the end of the ten years",
		basis: "code",
		sense: "retention",
		check: "documentation"
	},
	"documentation-kept": {
		title: "Documentation and contacts kept by the authorised representative",
		entry: "AIA-54.3",
		start: PLACING,
		period: "P10Y",
		stop: "the end of the ten years",
		basis: "act",
		sense: "retention",
		only: "providers outside the Union"
	},
	"representative-appointed": {
		title: "Authorised representative appointed",
		entry: "AIA-54.1",
		start: PLACING,
		period: "P0D",
		stop: "a written mandate",
		basis: "act",
		sense: "by",
		check: "representative",
		only: "providers outside the Union"
	},
	"contacts-public": {
		title: "Contact information public",
		entry: "T-1.2.a",
		start: PLACING,
		period: "P0D",
		stop: "a published contact",
		basis: "code",
		sense: "by",
		check: "contacts"
	},
	"authority-request": {
		title: "Request of the AI Office answered",
		entry: "T-1.2.b",
		start: "the day that the request names (Art. 91(4))",
		stop: "the answer",
		basis: "act",
		sense: "by",
		check: "requests"
	},
	"downstream-request": {
		title: "Request of a downstream provider answered",
		entry: "T-1.2.e",
		start: "receipt of the request",
		period: "P14D",
		stop: "the answer, or exceptional circumstances",
		basis: "code",
		sense: "by",
		check: "requests"
	},
	"summary-published": {
		title: "Public summary published",
		entry: "PST-R.publish.when",
		start: PLACING,
		period: "P0D",
		stop: "the first publication",
		basis: "notice",
		sense: "by",
		check: "PST-R.publish.when"
	},
	"summary-update": {
		title: "Public summary updated",
		entry: "PST-R.update",
		start: "first change of the training data after the last update",
		period: "P6M",
		stop: "an update",
		basis: "notice",
		sense: "every",
		check: "PST-R.update",
		only: "while the provider trains its own marketed model further; sooner for a materially significant change"
	},
	"older-model": {
		title: "Duties of Chapter V for an older model",
		entry: "AIA-111.3",
		start: "models placed before 2 August 2025",
		fixed: LEGACY_DUE,
		stop: "complete records",
		basis: "act",
		sense: "by",
		check: "representative"
	},
	"older-model-summary": {
		title: "Public summary of an older model",
		entry: "PST-R.legacy",
		start: "models placed before 2 August 2025",
		fixed: LEGACY_DUE,
		stop: "the first publication",
		basis: "notice",
		sense: "by",
		check: "PST-R.legacy"
	},
	notification: {
		title: "Commission notified",
		entry: "AIA-52.1",
		start: "the condition is met, or it becomes known that it will be: the earlier day",
		period: "P2W",
		stop: "the receipt of the notification",
		basis: "act",
		sense: "by",
		check: "safety-notification"
	},
	"framework-after-notification": {
		title: "Framework confirmed, after the notification",
		entry: "S-1.1",
		start: "the notification under Art. 52(1)",
		period: "P4W",
		stop: "confirmation of the Framework",
		basis: "code",
		sense: "by",
		check: "safety-framework",
		only: "where it is earlier than two weeks before placing"
	},
	"framework-before-placing": {
		title: "Framework confirmed, before placing",
		entry: "S-1.1",
		start: PLACING,
		period: "-P2W",
		stop: "confirmation of the Framework",
		basis: "code",
		sense: "by",
		check: "safety-framework",
		only: "where it is earlier than four weeks after the notification"
	},
	"framework-sent": {
		title: "Framework sent to the AI Office",
		entry: "S-1.4",
		start: "confirmation of the Framework, or of an update",
		period: "P5BD",
		stop: "the receipt",
		basis: "code",
		sense: "by",
		check: "safety-framework"
	},
	"framework-assessment": {
		title: "Framework assessed",
		entry: "S-1.3",
		start: "placing, then the last assessment",
		period: "P12M",
		stop: "an assessment; sooner on cause",
		basis: "code",
		sense: "every",
		check: "safety-assessment"
	},
	"full-cycle": {
		title: "One full cycle of assessment and mitigation",
		entry: "S-1.2",
		start: PLACING,
		period: "P0D",
		stop: "the cycle is complete",
		basis: "code",
		sense: "by",
		check: "safety-cycles"
	},
	"model-report": {
		title: "Model Report sent to the AI Office",
		entry: "S-7.7",
		start: PLACING,
		period: "P0D",
		stop: "the receipt",
		basis: "code",
		sense: "by",
		check: "safety-report-notifications"
	},
	"model-report-update": {
		title: "Update of a Model Report sent",
		entry: "S-7.7",
		start: "confirmation of the update",
		period: "P5BD",
		stop: "the receipt",
		basis: "code",
		sense: "by",
		check: "safety-report-notifications"
	},
	"model-report-extension": {
		title: "Model Report, with an interim report",
		entry: "S-7.7",
		start: "the day on which the report or the update was due",
		period: "P15BD",
		stop: "the receipt",
		basis: "code",
		sense: "extension",
		check: "safety-report-notifications",
		only: "with an interim report, and if the AI Office sees good faith"
	},
	"model-report-outlook": {
		title: "Outlook of a Model Report",
		entry: "S-7.3",
		start: "the day of the outlook",
		period: "P6M",
		stop: "a newer outlook",
		basis: "code",
		sense: "every",
		check: "safety-model-reports"
	},
	"most-capable-update": {
		title: "Model Report of a most capable model updated",
		entry: "S-7.6",
		start: "last delivery to the AI Office",
		period: "P6M",
		stop: "a receipt, or one of three exceptions",
		basis: "code",
		sense: "every",
		check: "safety-report-updates",
		only: "models declared among the most capable"
	},
	"most-capable-successor": {
		title: "Exception for a successor",
		entry: "S-7.6",
		start: "the day on which the update was due",
		period: "P1M",
		stop: "the successor's Model Report",
		basis: "code",
		sense: "extension",
		check: "safety-report-updates",
		only: "a more capable model follows in under a month; from which day that counts is our reading"
	},
	"safe-reference-lost": {
		title: "Similarly safe status lost",
		entry: "S-A2.2",
		start: "the day on which the reference model lost its status",
		period: "P6M",
		stop: "another reference, or the full measures",
		basis: "code",
		sense: "by",
		check: "safety-references"
	},
	"access-review": {
		title: "Access to unreleased weights reviewed",
		entry: "S-A4.3",
		start: "last review",
		period: "P6M",
		stop: "a review",
		basis: "code",
		sense: "every",
		check: "safety-security"
	},
	"whistleblower-notice": {
		title: "Staff told of the whistleblower policy",
		entry: "S-8.3",
		start: "last notice",
		period: "P12M",
		stop: "a notice",
		basis: "code",
		sense: "example",
		check: "safety-responsibility"
	},
	"incident-infrastructure": {
		title: "Initial report: critical infrastructure",
		entry: "S-9.3",
		start: "knowing that the model is involved",
		period: "P2D",
		stop: "the receipt",
		basis: "code",
		sense: "by",
		check: "safety-incidents"
	},
	"incident-cybersecurity": {
		title: "Initial report: cybersecurity",
		entry: "S-9.3",
		start: "knowing that the model is involved",
		period: "P5D",
		stop: "the receipt",
		basis: "code",
		sense: "by",
		check: "safety-incidents"
	},
	"incident-death": {
		title: "Initial report: death of a person",
		entry: "S-9.3",
		start: "knowing that the model is involved",
		period: "P10D",
		stop: "the receipt",
		basis: "code",
		sense: "by",
		check: "safety-incidents"
	},
	"incident-harm": {
		title: "Initial report: serious harm",
		entry: "S-9.3",
		start: "knowing that the model is involved",
		period: "P15D",
		stop: "the receipt",
		basis: "code",
		sense: "by",
		check: "safety-incidents"
	},
	"incident-interim": {
		title: "Intermediate report",
		entry: "S-9.3",
		start: "the last report, while the incident is not resolved",
		period: "P4W",
		stop: "a report, or the resolution",
		basis: "code",
		sense: "every",
		check: "safety-incidents"
	},
	"incident-final": {
		title: "Final report",
		entry: "S-9.3",
		start: "resolution of the incident",
		period: "P60D",
		stop: "the receipt",
		basis: "code",
		sense: "by",
		check: "safety-incidents"
	},
	"incident-records": {
		title: "Documents of incidents kept",
		entry: "S-9.4",
		start: "the document or the incident, the later day",
		period: "P5Y",
		stop: "the end of the five years",
		basis: "code",
		sense: "retention",
		check: "safety-incidents"
	},
	"safety-documents": {
		title: "Additional documents kept",
		entry: "S-10.1",
		start: PLACING,
		period: "P10Y",
		stop: "the end of the ten years",
		basis: "code",
		sense: "retention",
		check: "safety-transparency"
	},
	"evaluator-hold": {
		title: "Publication of an evaluator's finding held back",
		entry: "S-3.5",
		start: "the finding was made known",
		period: "P30BD",
		stop: "the release",
		basis: "code",
		sense: "hold",
		check: "safety-evaluators"
	},
	"evaluator-search": {
		title: "Search for independent evaluators",
		entry: "S-A3.5",
		start: "the public call",
		period: "P20BD",
		stop: "an evaluator is found",
		basis: "code",
		sense: "example",
		check: "safety-evaluators"
	},
	"evaluation-length": {
		title: "Length of an evaluation",
		entry: "S-A3.4",
		start: "first day of the evaluation",
		period: "P20BD",
		stop: "last day of the evaluation",
		basis: "code",
		sense: "example",
		check: "safety-evaluations"
	}
};

// src/law/clock-table.ts
const MAX_DAYS = 99999;
function allClocks(house = {}) {
	const law = Object.entries(LAW_CLOCKS).map(([id, clock]) => ({
		id,
		...clock
	}));
	const own = Object.keys(HOUSE_CLOCKS).map((key) => {
		const { days: _days, ...clock } = HOUSE_CLOCKS[key];
		return {
			id: `house.${key}`,
			...clock,
			period: `P${houseDays(house, key)}D`,
			basis: "house"
		};
	});
	return [...law, ...own];
}
function clockOf(id) {
	return LAW_CLOCKS[id];
}
function periodOf(id) {
	return "period" in LAW_CLOCKS[id] ? LAW_CLOCKS[id].period : void 0;
}
function dueOf(clock, start, calendar) {
	if (clock.fixed !== void 0) return clock.fixed;
	const day = isoDate(start);
	return day === void 0 || clock.period === void 0 ? day : addPeriod(day, clock.period, calendar);
}
const BY_PLACING = /* @__PURE__ */ new Set(["PST-R.duty", ...Object.values(LAW_CLOCKS).flatMap((clock) => clock.start === "placing on the Union market" && "period" in clock && clock.period === "P0D" ? [clock.entry] : [])]);
function placingDue(entry, profile) {
	if (!BY_PLACING.has(entry)) return void 0;
	return isLegacy(profile) === true ? LEGACY_DUE : isoDate(profile.euMarket);
}
function houseDays(house, key) {
	const value = house !== void 0 && Object.hasOwn(house, key) ? house[key] : void 0;
	return value !== void 0 && Number.isFinite(value) && value >= 0 ? Math.min(MAX_DAYS, Math.floor(value)) : HOUSE_CLOCKS[key].days;
}
function houseDue(house, key, start) {
	return dueOf({ period: `P${houseDays(house, key)}D` }, start);
}
function standing(due, now) {
	const days = daysBetween(due, now);
	return days === void 0 ? void 0 : days < 0 ? "before" : days === 0 ? "on" : "after";
}

export { houseDue as a, standing as c, houseDays as i, clockOf as n, periodOf as o, dueOf as r, placingDue as s, allClocks as t };