import { n as isoInstead, r as readDate, t as isIsoDate } from "./dates.js";
import { a as exactOptional, d as preprocess, m as string, n as array, p as strictObject, r as boolean, t as _enum, u as number } from "./schemas.js";

// src/formats/number-form.ts
const GROUPED = /^(\d{1,3})([ ,.'\u00a0\u202f\u2009])\d{3}(?:\2\d{3}){1,5}$/;
const POWER = /^(\d{1,15}(?:\.\d{1,15})?) ?[x×*·] ?10 ?(?:\^|\*\*)? ?(\d{1,3})$/;
const POWER_ALONE = /^10 ?(?:\^|\*\*) ?(\d{1,3})$/;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
function numberInstead(raw) {
	const text = raw.trim();
	if (text.length > 60) return void 0;
	if (GROUPED.test(text)) return text.replaceAll(/\D/g, "");
	const plain = text.replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(RAISED.indexOf(digit)));
	const power = POWER.exec(plain);
	if (power !== null && (plain !== text || /\^|\*\*/.test(text))) return `${power[1] ?? ""}e${Number(power[2])}`;
	const alone = POWER_ALONE.exec(text) ?? (plain === text ? null : /^10(\d{1,3})$/.exec(plain));
	return alone === null ? void 0 : `1e${Number(alone[1])}`;
}

// src/records/schema/kinds.ts
function says(expected, example) {
	return { error: (issue) => issue.code === "unrecognized_keys" ? void 0 : pack({
		expected,
		example
	}) };
}
function pack(what) {
	return JSON.stringify(what);
}
function unpack(message) {
	try {
		const value = JSON.parse(message);
		return typeof value === "object" && value !== null && "expected" in value ? value : void 0;
	} catch {
		return;
	}
}
const SHORTHANDS = /* @__PURE__ */ new WeakSet();
const text = (description, example) => string(says("a text", example)).min(1, says("a text", example)).meta({
	description,
	examples: [example],
	type: [
		"string",
		"number",
		"boolean"
	]
});
const choice = (values, description) => _enum(values, says(`one of ${values.join(", ")}`, values[0])).meta({ description });
const YES = [
	"yes",
	"oui",
	"ja",
	"si",
	"sì",
	"sí",
	"true",
	"on"
];
const NO = [
	"no",
	"non",
	"nein",
	"false",
	"off"
];
const flag = (description) => preprocess((value) => {
	const word = typeof value === "string" ? value.trim().toLowerCase() : void 0;
	return word === void 0 ? value : YES.includes(word) ? true : NO.includes(word) ? false : value;
}, boolean(says("true or false", "true"))).meta({
	description,
	type: ["boolean", "string"],
	enum: [
		true,
		false,
		...[...YES, ...NO].flatMap((word) => [
			word,
			word.charAt(0).toUpperCase() + word.slice(1),
			word.toUpperCase()
		])
	]
});
const NUMERAL = /^\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
function saysNumber(example) {
	return { error: ({ input }) => {
		const write = typeof input === "string" ? numberInstead(input) : void 0;
		return pack({
			expected: "a number that is not negative",
			example,
			...write === void 0 ? {} : { write }
		});
	} };
}
const count = (description, example) => preprocess((value) => typeof value === "string" && value.length <= 60 && NUMERAL.test(value.trim()) ? Number(value.trim().replaceAll("_", "")) : value, number(saysNumber(example)).min(0, says("a number that is not negative", example))).meta({
	description,
	examples: [Number(example.replaceAll("_", ""))],
	type: ["number", "string"],
	pattern: NUMERAL.source
});
const share = (description, example) => number(says("a number from 0 to 1", example)).min(0, says("a number from 0 to 1", example)).max(1, says("a number from 0 to 1", example)).meta({
	description,
	examples: [Number(example)]
});
const date = (description) => string(says("a date as YYYY-MM-DD", "2026-11-22")).superRefine((value, context) => {
	const wrong = dateProblem(value);
	if (wrong !== void 0) context.addIssue({
		code: "custom",
		message: pack(wrong)
	});
}).meta({
	description,
	examples: ["2026-11-22"],
	format: "date",
	pattern: "^\\d{4}-\\d{2}-\\d{2}$"
});
function dateProblem(value) {
	const base = {
		expected: "a date as YYYY-MM-DD",
		example: "2026-11-22"
	};
	if (isIsoDate(value)) return void 0;
	const read = readDate(value);
	switch (read.kind) {
		case "ambiguous": return {
			...base,
			kind: "ambiguous-date",
			message: `the date can be read as ${read.readings[0]} or as ${read.readings[1]}`,
			fix: `write the one you mean: ${read.readings.join(" or ")}`
		};
		case "date": {
			const write = isoInstead(value);
			return {
				...base,
				message: "the date is not written as YYYY-MM-DD",
				example: read.iso,
				...write === void 0 ? {} : { write }
			};
		}
		case "partial": return {
			...base,
			message: "the date names no day",
			example: `${read.year}-${String(read.month ?? 1).padStart(2, "0")}-DD`
		};
		default: return base;
	}
}
const sha256 = (description) => string(says("64 hex digits", SAMPLE)).regex(/^(?:sha256:)?[0-9a-fA-F]{64}$/, says("64 hex digits", SAMPLE)).meta({
	description,
	examples: [SAMPLE]
});
const SAMPLE = "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const object = (shape, description, example) => strictObject(shape, says("a mapping of key: value lines", example)).meta({ description });
const list = (item, description, example) => {
	const schema = preprocess((value) => value === void 0 || Array.isArray(value) ? value : typeof value === "string" && value.trim().toLowerCase() === "none" ? [] : [value], array(item, says("a list", example))).meta({ description });
	SHORTHANDS.add(schema);
	return schema;
};
const orText = (schema, key) => {
	const wrapped = preprocess((value) => typeof value === "string" ? { [key]: value } : value, schema);
	SHORTHANDS.add(wrapped);
	return wrapped;
};
const optional = exactOptional;
const pointer = object({
	held_by: text("Who keeps it: a function and an organisation", "Head of Safety, Example AI"),
	digest: text("Digest of the document, e.g. sha256:…", SAMPLE),
	version: text("Its version", "2.1"),
	date: date("Its date"),
	location: optional(text("Where it is kept, in words", "internal risk register"))
}, "Pointer record: says who holds which version of a confidential document", `{held_by: Head of Safety, digest: "${SAMPLE}", version: "2.1", date: 2026-09-30}`);

export { flag as a, optional as c, says as d, sha256 as f, numberInstead as g, unpack as h, date as i, orText as l, text as m, choice as n, list as o, share as p, count as r, object as s, SHORTHANDS as t, pointer as u };