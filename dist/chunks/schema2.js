import { a as WATCH_KEYS, c as word, i as ISSUE_KEYS, l as COMMENT, n as CONFIG, o as few, r as WAIVERS, s as whole, t as AROUND_FIELDS } from "./small.js";
import { t as FAIL_ON } from "./fail-on.js";
import { r as INCIDENT_CLASSES, t as HOUSE_DAYS } from "./house.js";
import { c as optional, d as says, i as date, n as choice, o as list, s as object, t as SHORTHANDS, u as pointer } from "./kinds.js";
import { _ as toJSONSchema, t as _enum } from "./schemas.js";
import { a as obligation } from "./catalogue.js";
import { c as RIGHTS_COLUMNS, d as REGISTER_COLUMNS, g as fieldIds, i as COPYRIGHT, n as REGISTER_MAP, o as REQUEST_COLUMNS, r as MODEL, t as SAFETY } from "./safety.js";
import { t as INCIDENT_COLUMNS } from "./incidents.js";
import { n as REMOVAL_KINDS, t as REMOVAL_COLUMNS } from "./removals.js";
import { t as CLASSIFICATION } from "./classification.js";
import { t as BASELINE } from "./baseline.js";

// src/policy/presets.ts
const PRESET_NAMES = [
	"quiet",
	"standard",
	"strict"
];
const PRESETS = {
	quiet: {
		what: "Issues only for what contradicts a record or went stale, few reminders that grow rarer, long pauses.",
		values: {
			fail_on: "conflict",
			issues: {
				open_on: ["conflict", "stale"],
				ahead_days: 14
			},
			reminders: {
				days: [7],
				every_months: 3,
				back_off: 2
			},
			snooze: { max_days: 180 }
		}
	},
	standard: {
		what: "The defaults, by name: so that a later change of the defaults is a change that the organisation makes itself.",
		values: {
			fail_on: "stale",
			issues: {
				open_on: [
					"conflict",
					"gap",
					"stale"
				],
				ahead_days: 30
			},
			reminders: {
				days: [
					30,
					7,
					0
				],
				every_months: 1,
				back_off: 1
			},
			snooze: { max_days: 90 }
		}
	},
	strict: {
		what: "Also what waits for a decision opens an issue and fails a pull request, issues open two months ahead, reminders are denser, pauses short, house clocks of complaints halved.",
		values: {
			fail_on: "unknown",
			issues: {
				open_on: [
					"conflict",
					"gap",
					"stale",
					"unknown"
				],
				ahead_days: 60
			},
			reminders: {
				days: [
					60,
					30,
					14,
					7,
					0
				],
				every_months: 1,
				back_off: 1
			},
			snooze: { max_days: 30 },
			house: {
				complaint_acknowledge_days: 3,
				complaint_answer_days: 15
			}
		}
	}
};

// src/records/schema/json.ts
const DIALECT = "https://json-schema.org/draft/2020-12/schema";
const BASE = "https://raw.githubusercontent.com/gpai-docket/gpai-docket/main/schemas/";
function recordSchemas() {
	const waivers = convert(WAIVERS);
	const list = waivers["properties"]["waivers"];
	return /* @__PURE__ */ new Map([
		["model", head("model", "model.yaml", convert(MODEL), {
			model: { name: "Wren 3B" },
			role: "provider",
			dates: { eu_market: "2026-03-10" }
		})],
		["documentation", head("documentation", "documentation.yaml", fields("documentation"), {
			"MDF-HDR-1": "2026-11-22",
			"MDF-GEN-1": "Example AI GmbH"
		})],
		["training-data", head("training-data", "training-data.yaml", register(), {
			file: "data/datasets.tsv",
			columns: {
				id: "Url",
				category: { value: "public" }
			}
		})],
		["summary", head("summary", "summary.yaml", fields("summary"), {
			"PST-0.2": "2026-11-22",
			"PST-2.3.1": "no"
		})],
		["copyright", head("copyright", "copyright.yaml", convert(COPYRIGHT), {
			policy: "docs/copyright-policy.md",
			contact: "copyright@example.eu",
			crawlers: []
		})],
		["request-register", head("request-register", "registers/*.yaml", requests(), [{
			id: "R-1",
			received: "2026-11-22"
		}])],
		["safety", head("safety", "safety.yaml", {
			...convert(SAFETY),
			additionalProperties: { anyOf: [convert(pointer), true] }
		}, { framework: {
			held_by: "Head of Safety",
			digest: `sha256:${"0".repeat(64)}`,
			version: "2.1",
			date: "2026-09-30"
		} })],
		["classification", head("classification", "classification.yaml", convert(CLASSIFICATION), { decisions: [{
			question: "role",
			answer: "provider",
			by: "General Counsel",
			on: "2026-11-22",
			reasons: "trained by us"
		}] })],
		["waivers", head("waivers", "waivers.yaml", {
			description: waivers["description"],
			anyOf: [waivers, list]
		}, [{
			id: "C-1.2.1.b",
			reason: "list arrives with the next crawl",
			owner: "Head of Data",
			until: "2027-02-28"
		}])],
		["baseline", head("baseline", "baseline.yaml", convert(BASELINE), { baseline: [{
			fingerprint: "0123456789abcdef0123456789abcdef",
			rule: "form/missing",
			obligation: "MDF-GEN-1",
			path: ".gpai/documentation.yaml"
		}] })],
		["config", head("config", "config.yaml", convert(CONFIG), { fail_on: "gap" })]
	]);
}
function schemaOf(name, file, schema, example) {
	return head(name, file, convert(schema), example);
}
function head(name, file, schema, example) {
	const { description, ...rest } = schema;
	allowNull(rest);
	return {
		$schema: DIALECT,
		$id: `${BASE}${name}.schema.json`,
		title: `GPAI Docket: ${file}`,
		description,
		examples: [example],
		...rest
	};
}
function convert(schema) {
	const json = toJSONSchema(schema, {
		target: "draft-2020-12",
		unrepresentable: "any",
		reused: "inline",
		override: ({ zodSchema, jsonSchema }) => {
			if (SHORTHANDS.has(zodSchema)) shorten(jsonSchema);
			if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
			if ("propertyNames" in jsonSchema) delete jsonSchema.propertyNames;
		}
	});
	delete json["$schema"];
	return nullable(json);
}
function shorten(json) {
	const { description, ...full } = json;
	if (Array.isArray(json["anyOf"])) return;
	for (const key of Object.keys(json)) delete json[key];
	if (description !== void 0) json["description"] = description;
	json["anyOf"] = [full, ...full["type"] === "array" ? [full["items"], { const: "none" }] : [{ type: ["string", "number"] }]];
}
function nullable(json) {
	const required = new Set(json["required"] ?? []);
	for (const [name, child] of Object.entries(json["properties"] ?? {})) {
		nullable(child);
		if (!required.has(name)) allowNull(child);
	}
	for (const key of ["items", "additionalProperties"]) {
		const child = json[key];
		if (typeof child === "object" && child !== null) allowNull(nullable(child));
	}
	for (const child of json["anyOf"] ?? []) nullable(child);
	return json;
}
function allowNull(json) {
	const { type, anyOf } = json;
	if (Array.isArray(json["enum"]) && !json["enum"].includes(null)) json["enum"] = [...json["enum"], null];
	if (Array.isArray(type)) json["type"] = type.includes("null") ? type : [...type, "null"];
	else if (typeof type === "string") json["type"] = [type, "null"];
	else if (Array.isArray(anyOf) && !anyOf.some((branch) => branch["type"] === "null")) json["anyOf"] = [...anyOf, { type: "null" }];
}
function fields(file) {
	const around = convert(object(AROUND_FIELDS, "", ""));
	const byId = Object.fromEntries(fieldIds(file).map((id) => {
		const entry = obligation(id);
		return [id, {
			title: entry?.title ?? id,
			description: [entry?.duty, entry?.options === void 0 ? void 0 : `Options: ${entry.options.join("; ")}`].filter((t) => t !== void 0).join(" ")
		}];
	}));
	return {
		description: `${file === "documentation" ? "Model Documentation Form of the Code of Practice" : "Public summary of training content (Commission template)"}, keyed by field id. A confidential value may be a pointer: {held_by, digest, version, date}.`,
		type: ["object", "null"],
		properties: {
			...byId,
			fields: {
				description: "The fields, where they are not at the top",
				type: ["object", "null"],
				properties: byId
			},
			...around["properties"]
		}
	};
}
function register() {
	const cell = { type: [
		"string",
		"number",
		"boolean",
		"array",
		"null"
	] };
	const rows = {
		type: "array",
		items: { anyOf: [{ type: "string" }, {
			type: "object",
			properties: Object.fromEntries(Object.keys(REGISTER_COLUMNS).map((name) => [name, name === "category" ? {
				...cell,
				examples: [
					"public",
					"licensed",
					"private",
					"crawled",
					"user",
					"synthetic",
					"other"
				]
			} : cell]))
		}] }
	};
	return {
		description: "Training-data register: rows, or file: and columns: that map an existing table",
		anyOf: [
			{ type: "null" },
			rows,
			convert(REGISTER_MAP),
			{
				type: "object",
				properties: { sources: rows },
				required: ["sources"]
			}
		]
	};
}
function requests() {
	const cell = { type: [
		"string",
		"number",
		"null"
	] };
	const removal = Object.fromEntries(REMOVAL_COLUMNS.map((name) => [name, {
		...cell,
		description: `removal-requests only${name === "kind" ? `: ${REMOVAL_KINDS.join(", ")}` : ""}`
	}]));
	const rights = Object.fromEntries(RIGHTS_COLUMNS.map((name) => [name, {
		...cell,
		description: "complaints and removal-requests only: first version of the training data that no longer holds the item"
	}]));
	const incident = Object.fromEntries(INCIDENT_COLUMNS.map((name) => [name, {
		...cell,
		description: `incidents only${name === "class" ? `: ${INCIDENT_CLASSES.join(", ")}` : ""}`
	}]));
	return {
		description: "Complaints and requests: dates and outcomes, never names of people. CSV with the same columns is as good.",
		type: ["array", "null"],
		items: {
			type: "object",
			required: ["id"],
			properties: {
				...Object.fromEntries(REQUEST_COLUMNS.map((name) => [name, name === "id" ? { type: ["string", "number"] } : cell])),
				...rights,
				...removal,
				...incident
			}
		}
	};
}

// src/policy/schema.ts
const [first, ...others] = FAIL_ON;
const glob = word("Glob on names of repositories, without the owner; upper and lower case are one", "wren-*", 120);
const names = (description) => few(word("Dotted name of a value, or the whole branch", "house", 60), 100, description, "[fail_on, house]");
const common = {
	...WATCH_KEYS,
	fail_on: optional(_enum([first ?? "error", ...others], says(`one of ${FAIL_ON.join(", ")}`, "gap")).meta({ description: "The mildest outcome that fails a pull request" })),
	comment: optional(choice(COMMENT, "When the Action comments on a pull request")),
	calendar: optional(object({ holidays: optional(list(date("A day that is no business day"), "Days that are no business days, beside weekends", "[2026-12-25]")) }, "Business days, for clocks that count them", "{holidays: [2026-12-25]}")),
	house: optional(object(Object.fromEntries(Object.entries(HOUSE_DAYS).map(([clock, days]) => [clock, optional(whole("Days", 0, 9999, days))])), "House clocks in days", "{complaint_answer_days: 30}")),
	confidential: optional(choice(["hidden", "id"], "What a public repository may show of confidential matters: nothing, or the bare id of the entry")),
	locked: optional(names("Values that no layer below can change"))
};
const rule = object({
	match: few(glob, 50, "Names of repositories that this entry is about", "[\"wren-*\"]"),
	...common,
	issues: optional(object(ISSUE_KEYS, "Issues of these repositories", "{ahead_days: 60}"))
}, "What differs in some repositories", "{match: wren-*, mode: active}");
const ORGANISATION_KEYS = {
	preset: optional(choice(PRESET_NAMES, "A set of values to begin from")),
	...common,
	issues: optional(object({
		...ISSUE_KEYS,
		budget: optional(whole("New issues of one run over the whole organisation; the rest is queued and shown", 0, 200, 10))
	}, "Issues of the App", "{open_on: [conflict, gap, stale], ahead_days: 30}")),
	records_repository: optional(word("Private repository of the organisation for confidential issues and the dashboard, without the owner", "gpai-records", 100).regex(/^[A-Za-z0-9._-]+$/, says("the name of a repository without its owner", "gpai-records"))),
	include: optional(few(glob, 200, "Repositories that are watched", "[\"*\"]")),
	exclude: optional(few(glob, 200, "Repositories that are not", "[\"sandbox-*\"]")),
	repos: optional(list(rule, "What differs in some repositories; several entries that match apply in order", "[{match: wren-*, mode: active}]"))
};
const ORGANISATION = object(ORGANISATION_KEYS, "How GPAI Docket treats the repositories of an organisation: .github/gpai-docket.yaml in its .github repository", "mode: active");
function organisationSchema() {
	return schemaOf("organisation", "gpai-docket.yaml of an organisation", ORGANISATION, {
		mode: "active",
		preset: "standard",
		locked: ["fail_on"],
		repos: [{
			match: "wren-*",
			reminders: { days: [30, 0] }
		}]
	});
}

export { PRESETS as i, organisationSchema as n, recordSchemas as r, ORGANISATION as t };