import { d as visible, r as clip } from "./escape.js";
import { a as where } from "./select.js";
import { n as wrap } from "./style.js";

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
function crawler(value) {
	const [robots, agents] = [list(value["robots"]), list(value["agents"])];
	return [`robots.txt: ${robots.length === 0 ? "nothing said" : texts(robots)}`, ...agents.length === 0 ? [] : [`agents ${texts(agents)}`]];
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
	if (type === "crawler-config") words.push(...crawler(value));
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

export { valueText as i, factLines as n, renderFacts as r, CONFIDENCE as t };