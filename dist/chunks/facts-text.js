import { n as wrap } from "./style.js";
import { r as clip, s as visible } from "./escape.js";
import { t as OUTCOMES } from "./types2.js";

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
	if (report.counts.introduced === void 0) return {
		fresh: shown.map((o) => ({
			obligation: o,
			findings: o.findings
		})),
		older: [],
		hints,
		aggregates,
		voluntary,
		personDecides
	};
	const fresh = [];
	const older = [];
	for (const obligation of shown) {
		const [is, was] = [obligation.findings.filter((f) => f.introduced === true), obligation.findings.filter((f) => f.introduced !== true)];
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

// src/report/json.ts
const ACTIVE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;
function renderJson(value) {
	return `${JSON.stringify(value, null, 2).replace(ACTIVE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}

// src/report/document-words.ts
const KEYS = [
	"title",
	"name",
	"version",
	"format",
	"url",
	"purpose"
];
const SHOWN = 3;
function list(value) {
	return Array.isArray(value) ? value : [];
}
function member(value, key) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value[key] : void 0;
}
function texts(values) {
	const found = values.filter((value) => typeof value === "string" || typeof value === "number").map(String);
	return found.length > SHOWN ? `${found.slice(0, SHOWN).join(", ")} and ${found.length - SHOWN} more` : found.join(", ");
}
function period(value) {
	const [from, to] = [member(value, "from"), member(value, "to")];
	return typeof from === "string" || typeof to === "string" ? `${texts([from]) || "?"} to ${texts([to]) || "?"}` : void 0;
}
function manifest(value) {
	const words = [];
	const licences = list(value["licences"]);
	if (licences.length > 0) words.push(`licence ${texts(licences)}${value["licenceKnown"] === false ? " (no known licence)" : ""}`);
	const covered = period(value["temporalCoverage"]) ?? period(value["statedPeriod"]);
	if (covered !== void 0) words.push(`collected ${covered}`);
	if (value["webScraping"] === true) words.push("web scraping declared");
	if (list(value["robotsTxtFiles"]).length > 0) words.push(`robots.txt records ${texts(list(value["robotsTxtFiles"]))}`);
	if (list(value["topDomainFiles"]).length > 0) words.push(`list of domains ${texts(list(value["topDomainFiles"]))}`);
	return words;
}
function register(value) {
	const unknown = value["unknownLicences"];
	return [`${texts([value["rows"]])} rows`, ...typeof unknown === "number" && unknown > 0 ? [`${unknown} without a known licence`] : []];
}
function channel(value) {
	const fields = list(value["fields"]);
	const deadline = value["deadline"];
	const subject = value["subject"];
	return [
		...typeof subject === "string" ? [`about a ${subject}`] : [],
		...fields.length > 0 ? [`fields ${texts(fields.map((field) => member(field, "id")))}`] : [],
		typeof deadline === "string" ? `deadline ${deadline}` : "no deadline stated"
	];
}
function documentWords(type, value) {
	const words = [type.replaceAll("-", " ")];
	for (const key of KEYS) {
		const part = value[key];
		if (typeof part === "string" || typeof part === "number") words.push(`${key} ${part}`);
	}
	if (type === "model-card" && value["frontMatter"] === false) words.push("no front matter");
	if (type === "dataset-manifest") words.push(...manifest(value));
	if (type === "data-register") words.push(...register(value));
	if (type === "complaint-channel") words.push(...channel(value));
	const updated = value["lastUpdate"];
	const day = member(updated, "date") ?? member(updated, "raw");
	if (typeof day === "string") words.push(`last update ${day}`);
	const contacts = list(value["contacts"]);
	if (contacts.length > 0) words.push(`contact ${texts(contacts.map((contact) => member(contact, "address")))}`);
	const snapshots = list(value["reservationSnapshots"]);
	if (snapshots.length > 0) words.push(`reservations as of ${texts(snapshots.map((one) => member(one, "date") ?? member(one, "raw")))}`);
	const placeholders = list(value["placeholders"]);
	if (placeholders.length > 0) words.push(`${placeholders.length} placeholders (lines ${placeholders.slice(0, 5).map((p) => texts([member(p, "line") ?? p])).join(", ")})`);
	return words.join(", ");
}

// src/report/facts-text.ts
function valueText(fact) {
	const { value, unit } = fact;
	if (typeof value === "number") {
		const number = value >= 0x38d7ea4c68000 || unit === "FLOP" && value >= 1e6 ? scientific(value) : grouped(value);
		return unit === void 0 ? number : `${number} ${unit}`;
	}
	return clip(visible(jsonWords(value)), isDocument(value) ? 500 : 300);
}
function grouped(value) {
	const [whole = "", decimals] = String(Math.round(value * 1e3) / 1e3).split(".");
	return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (decimals === void 0 ? "" : `.${decimals}`);
}
function scientific(value) {
	const [mantissa = "", exponent = "0"] = value.toExponential(1).split("e");
	return `${mantissa}x10^${Number(exponent)}`;
}
function isDocument(value) {
	return typeof value === "object" && value !== null && "type" in value && "path" in value;
}
function jsonWords(value) {
	if (value === null) return "none";
	if (typeof value !== "object") return String(value);
	if (Array.isArray(value)) {
		const items = value;
		const shown = items.slice(0, 8).map((v) => jsonWords(v));
		return items.length > 8 ? `${shown.join(", ")} … (${items.length})` : shown.join(", ");
	}
	const { message, type, path, ...rest } = value;
	if (typeof message === "string") return message;
	if (typeof type === "string" && path !== void 0) return documentWords(type, rest);
	const entries = Object.entries(value);
	const shown = entries.slice(0, 4).map(([k, v]) => `${k}: ${jsonWords(v)}`);
	return entries.length > 4 ? `${shown.join(", ")} … (${entries.length})` : shown.join(", ");
}
const CONFIDENCE = {
	measured: "measured",
	declared: "declared",
	planned: "from a training config, not confirmed",
	inferred: "inferred"
};
const MAIN = /* @__PURE__ */ new Set([
	"parameters.total",
	"parameters.active",
	"architecture",
	"licence.id",
	"base_model",
	"datasets",
	"training.tokens",
	"compute.flop",
	"compute.threshold_1e23",
	"compute.threshold_1e25",
	"weights.bytes",
	"weights.format",
	"context_length",
	"role_hint",
	"emissions.co2_grams",
	"quantization",
	"licence.terms"
]);
function isTelling(fact) {
	const { value } = fact;
	return fact.key === "documents" && typeof value === "object" && value !== null && "type" in value && value.type !== "model-card";
}
function factLines(model, options) {
	const shown = options.verbose ? model.facts : model.facts.filter((f) => MAIN.has(f.key) || isTelling(f));
	const out = [];
	const pad = Math.min(24, Math.max(0, ...shown.map((f) => f.key.length)));
	for (const fact of shown) {
		const source = fact.sources[0];
		const place = source === void 0 ? "" : ` ${visible(where(source))}`;
		const more = fact.sources.length > 1 ? ` and ${fact.sources.length - 1} more` : "";
		out.push(...wrap(`  ${fact.key.padEnd(pad)}  ${valueText(fact)}  ${options.style("dim", `${CONFIDENCE[fact.confidence]},${place}${more} (${visible(fact.method)})`)}`, options.width, " ".repeat(pad + 4)));
	}
	for (const conflict of model.conflicts) {
		out.push(...wrap(`  ${options.style("red", "conflict")}  ${visible(conflict.message)}`, options.width, "            "));
		for (const source of conflict.sources) out.push(`            ${options.style("cyan", visible(where(source)))}`);
	}
	return out;
}
function renderFacts(facts, options) {
	const out = [options.style("dim", `${visible(facts.repository.name)} · ${grouped(facts.repository.files)} files listed`)];
	if (facts.models.length === 0) out.push("", "No model artifact found.");
	for (const model of facts.models) {
		out.push("", options.style("bold", `Model ${visible(model.id)}`) + options.style("dim", `  in ${visible(model.path === "." ? "the root folder" : model.path)}`));
		out.push(...factLines(model, {
			...options,
			verbose: true
		}));
	}
	const loose = facts.documents ?? [];
	if (loose.length > 0) {
		out.push("", options.style("bold", "Documents that belong to no model found here"));
		for (const fact of loose.slice(0, 100)) out.push(...wrap(`  ${visible(where(fact.sources[0] ?? {}))}: ${valueText(fact)}`, options.width, "    "));
		if (loose.length > 100) out.push(`  … and ${loose.length - 100} more (--format json lists all)`);
	}
	if (facts.unreadable.length > 0) {
		out.push("", options.style("bold", "Not readable"));
		for (const u of facts.unreadable.slice(0, 100)) out.push(...wrap(`  ${visible(where(u))}: ${visible(u.reason)}`, options.width, "    "));
		if (facts.unreadable.length > 100) out.push(`  … and ${facts.unreadable.length - 100} more (--format json lists all)`);
	}
	return `${out.join("\n")}\n`;
}

export { rank as a, where as c, renderJson as i, renderFacts as n, rowsOf as o, valueText as r, select as s, factLines as t };