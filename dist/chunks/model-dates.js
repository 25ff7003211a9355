import { o as periodOf } from "./clock-table.js";
import { r as route, t as binding } from "./binding.js";
import { a as obligation } from "./catalogue.js";
import { i as isoDate, r as isBefore, t as addPeriod } from "./clocks.js";
import { i as isLegacy, r as LEGACY_DUE, t as APPLICATION } from "./gates.js";
import { a as releaseDay, i as TWO_WEEKS_OF_2025, n as OPEN_QUESTION, r as OPEN_READINGS, t as AROUND } from "./model-date-words.js";

// src/law/model-dates.ts
const RELEASES = 12;
const AT_PLACING = [
	[
		"AIA-53.1.a",
		"Technical documentation",
		"Technical documentation is owed from the day of placing on the market, for the AI Office and national authorities on request (Art. 53(1)(a))."
	],
	[
		"AIA-53.1.b",
		"Downstream documentation",
		"Information for downstream providers is owed from the day of placing on the market (Art. 53(1)(b))."
	],
	[
		"AIA-53.1.c",
		"Copyright policy",
		"The copyright policy is owed from the day of placing on the market (Art. 53(1)(c))."
	],
	[
		"AIA-53.1.d",
		"Public summary of training content",
		"The summary is public at the latest on the day of placing on the market (Art. 53(1)(d); notice to the template)."
	],
	[
		"AIA-54.1",
		"Authorised representative",
		"A provider outside the Union appoints its authorised representative before this day (Art. 54(1))."
	],
	[
		"AIA-55.1.b",
		"Duties for systemic risk",
		"The duties for models with systemic risk hold at the latest from this day; assessing and mitigating risks starts before (Art. 55(1))."
	]
];
const KEPT = [
	[
		"T-1.1.d",
		"Earlier documentation kept",
		"Earlier versions of the documentation are kept at least until this day: ten years from placing on the market (Measure 1.1)."
	],
	[
		"S-10.1",
		"Safety documentation kept",
		"The additional documentation of Measure 10.1 is kept at least until this day: ten years from placing on the market."
	],
	[
		"AIA-54.3",
		"Representative's copy kept",
		"The authorised representative keeps its copy of the documentation at least until this day: ten years from placing on the market (Art. 54(3)(b))."
	]
];
function entry(id) {
	const found = obligation(id);
	if (found === void 0) throw new Error(`no entry ${id} in the catalogue`);
	return found;
}
function owed(id, profile, now) {
	const { binds } = binding(entry(id), profile, now);
	return binds === "yes" || binds === "upcoming";
}
const KIND = [
	"duty",
	"clock",
	"information"
];
function byDay(a, b) {
	return a.date === b.date ? KIND.indexOf(a.kind) - KIND.indexOf(b.kind) : a.date < b.date ? -1 : 1;
}
function dutiesOf(profile, market, now) {
	const duty = (date, [id, title, text]) => owed(id, profile, now) ? [{
		date,
		kind: "duty",
		title,
		text: profile.role === "modifier" ? `${text} For a modifier: the modification and the data used for it.` : text,
		basis: entry(id).basis,
		id
	}] : [];
	if (isBefore(market, "2025-08-02") !== true) return AT_PLACING.flatMap((one) => duty(market, one));
	return [...duty(LEGACY_DUE, [
		"AIA-111.3",
		"Duties due: older model",
		"Placed on the Union market before 2 August 2025: the duties of Chapter V are due by this day (Art. 111(3)). A later release from the same large pre-training run can still count as this model (FAQ, G-faq-same-model)."
	]), ...duty(LEGACY_DUE, [
		"PST-R.legacy",
		"Public summary due",
		"The public summary of an older model is public by this day; what cannot be found out any more is said and explained there (notice to the template; G-legacy)."
	])];
}
function keptUntil(profile, market, now) {
	const date = addPeriod(market, periodOf("form-versions"));
	if (date === void 0) return [];
	return KEPT.filter(([id]) => owed(id, profile, now)).map(([id, title, text]) => {
		const signed = route(entry(id), profile) === "signed";
		return {
			date,
			kind: signed ? "clock" : "information",
			title,
			text: signed ? text : `${text} The figure is the Code's, and its chapter is not declared as signed.`,
			basis: entry(id).basis,
			id
		};
	});
}
function lineage(market, releases) {
	const placed = releases.flatMap(({ version, eu_market }) => {
		const day = isoDate(eu_market);
		return day === void 0 ? [] : [{
			version,
			day
		}];
	}).toSorted((a, b) => a.day < b.day ? -1 : 1).slice(0, RELEASES);
	return {
		dates: placed.filter(({ day }) => day !== market).map(({ version, day }) => releaseDay(version.slice(0, 60), day)),
		older: isLegacyDay(placed[0]?.day) && !isLegacyDay(market)
	};
}
function isLegacyDay(day) {
	return day !== void 0 && isBefore(day, "2025-08-02") === true;
}
function wasThereIn2025(profile, market, started) {
	return profile.systemicRisk === true && (isBefore(market ?? "", TWO_WEEKS_OF_2025.date) === true || isBefore(started ?? "", "2025-08-02") === true);
}
const NOT_PLACED = "Declared as not placed on the Union market (Art. 3(9)): the duties start when the model is placed there, and no day is known.";
const WHEN_PLACED = "When was the model placed on the Union market (Art. 3(9))? Declare dates.eu_market in model.yaml; until then both readings are shown.";
const OLDER_RELEASE = "A release of the same lineage is declared as placed before 2 August 2025. Is this still the same model (one large pre-training run, one provider; Guidelines, section 2.2)? Then its duties are due by 2 August 2027. A person decides.";
function modelDates(profile, now, declared = {}) {
	const general = binding(entry("AIA-53.1.c"), profile, now);
	if (general.binds === "unknown") return {
		dates: [],
		question: general.question
	};
	if (general.binds === "no") return {
		dates: [],
		none: profile.euMarket?.trim().toLowerCase() === "none" && (profile.role === "provider" || profile.role === "modifier") ? NOT_PLACED : general.reason
	};
	const market = isoDate(profile.euMarket);
	const own = lineage(market, declared.releases ?? []);
	const dates = [...AROUND, ...own.dates];
	if (wasThereIn2025(profile, market, declared.pretrainingStart)) dates.push(TWO_WEEKS_OF_2025);
	if (market === void 0) dates.push(...OPEN_READINGS);
	else dates.push(...dutiesOf(profile, market, now), ...keptUntil(profile, market, now));
	if (market !== void 0 && own.older) dates.push({
		...OPEN_READINGS[1],
		text: `${OPEN_QUESTION}${OLDER_RELEASE.slice(0, 1).toLowerCase()}${OLDER_RELEASE.slice(1)}`,
		id: "G-faq-same-model",
		basis: "notice"
	});
	const question = isLegacy(profile) === null ? WHEN_PLACED : own.older ? OLDER_RELEASE : void 0;
	return {
		dates: dates.toSorted(byDay),
		...question === void 0 ? {} : { question }
	};
}

export { modelDates as n, byDay as t };