import { a as obligation$1 } from "./catalogue.js";
import { a as REQUEST_COLUMNS, c as REMOVAL_COLUMNS, h as fieldIds, l as REMOVAL_KINDS, n as MODEL, r as COPYRIGHT, t as REGISTER_MAP, u as REGISTER_COLUMNS } from "./register.js";
import { a as WAIVERS, f as object, h as pointer, i as SAFETY, n as AROUND_FIELDS, o as SHORTHANDS, r as CONFIG } from "./nearest.js";
import { t as OUTCOMES } from "./types2.js";
import { a as int, c as number, d as strictObject, f as string, g as toJSONSchema, n as array, o as json, r as boolean, s as literal, t as _enum } from "./schemas.js";
import { i as readArgs, t as UsageError } from "./args.js";

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
		["waivers", head("waivers", "waivers.yaml", {
			description: waivers["description"],
			anyOf: [waivers, list]
		}, [{
			id: "C-1.2.1.b",
			reason: "list arrives with the next crawl",
			owner: "Head of Data",
			until: "2027-02-28"
		}])],
		["config", head("config", "config.yaml", convert(CONFIG), { fail_on: "gap" })]
	]);
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
		const entry = obligation$1(id);
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
	return {
		description: "Complaints and requests: dates and outcomes, never names of people. CSV with the same columns is as good.",
		type: ["array", "null"],
		items: {
			type: "object",
			required: ["id"],
			properties: {
				...Object.fromEntries(REQUEST_COLUMNS.map((name) => [name, name === "id" ? { type: ["string", "number"] } : cell])),
				...removal
			}
		}
	};
}

// src/artifacts/model.ts
const FACT_KEYS = [
	"parameters.total",
	"parameters.active",
	"parameters.band",
	"architecture",
	"dtype",
	"quantization",
	"context_length",
	"modalities.input",
	"modalities.output",
	"weights.format",
	"weights.files",
	"weights.bytes",
	"weights.sha256",
	"licence.id",
	"licence.name",
	"licence.link",
	"licence.files",
	"licence.code",
	"base_model",
	"base_model.relation",
	"datasets",
	"languages",
	"training.tokens",
	"training.sequence_length",
	"training.gpu_hours",
	"training.hardware",
	"compute.flop",
	"compute.threshold_1e23",
	"compute.threshold_1e25",
	"compute.utilisation",
	"energy.kwh",
	"emissions.co2_grams",
	"model.name",
	"model.version",
	"release.date",
	"data.cutoff",
	"role_hint",
	"summary.links",
	"vocabulary.size",
	"tokenizer",
	"acceptable_use.files",
	"documents",
	"data.integrity",
	"licence.terms",
	"data.synthetic"
];

// src/report/schema.ts
const path = string().describe("POSIX path relative to the repository root");
const line = int().min(1).describe("Line, counted from 1");
const source = strictObject({
	path,
	line: line.optional(),
	detail: string().optional()
});
const outcome = _enum(OUTCOMES);
const date = string().regex(/^\d{4}-\d{2}-\d{2}$/);
const repositoryKind = _enum(["folder", "git"]);
const finding = strictObject({
	rule: string(),
	message: string(),
	path: path.optional(),
	line: line.optional(),
	evidence: string().max(210).optional(),
	fix: string().optional(),
	introduced: boolean().optional().describe("True where the change under review brought it; absent without a base")
});
const fact = strictObject({
	key: _enum(FACT_KEYS),
	value: json(),
	unit: string().optional(),
	method: string(),
	sources: array(source),
	confidence: _enum([
		"measured",
		"declared",
		"planned",
		"inferred"
	])
});
const conflict = strictObject({
	key: _enum(FACT_KEYS),
	values: array(json()),
	sources: array(source),
	message: string()
});
const unreadable = strictObject({
	path,
	reason: string(),
	line: line.optional()
});
const profile = strictObject({
	role: _enum([
		"provider",
		"modifier",
		"mirror",
		"library",
		"not-gpai"
	]).nullable(),
	signatory: array(_enum([
		"transparency",
		"copyright",
		"safety"
	])).nullable().describe("Declared chapters; [] = declared non-signatory; null = not declared"),
	openSource: boolean().nullable(),
	systemicRisk: boolean().nullable(),
	crawls: boolean().nullable(),
	sme: boolean().nullable(),
	establishedInUnion: boolean().nullable(),
	euMarket: string().nullable(),
	released: string().nullable(),
	furtherTraining: boolean().nullable(),
	searchEngine: boolean().nullable()
});
const obligation = strictObject({
	id: string(),
	title: string(),
	chapter: _enum([
		"transparency",
		"form",
		"copyright",
		"summary",
		"safety",
		"act",
		"guidelines"
	]),
	level: _enum([
		"must",
		"required",
		"required_if",
		"encouraged",
		"recommended",
		"optional",
		"may",
		"context",
		"information"
	]),
	outcome,
	basis: _enum([
		"act",
		"notice",
		"code",
		"house"
	]),
	reason: string().optional(),
	newlyDue: boolean().optional(),
	due: date.optional(),
	evidence: array(strictObject({
		path,
		line: line.optional(),
		quote: string().optional()
	})).optional(),
	personDecides: boolean().optional().describe("No check reads this entry; a person decides"),
	aggregate: boolean().optional().describe("Sums up other entries, whose findings stand there"),
	findings: array(finding)
});
const model = strictObject({
	id: string(),
	path,
	name: string().optional(),
	profile,
	facts: array(fact),
	conflicts: array(conflict),
	obligations: array(obligation)
});
const counts = strictObject({
	...Object.fromEntries(OUTCOMES.map((o) => [o, int().min(0)])),
	findings: int().min(0),
	introduced: int().min(0).optional(),
	resolved: int().min(0).optional()
});
const REPORT_SCHEMA = strictObject({
	schemaVersion: literal(1),
	tool: strictObject({
		name: literal("gpai-docket"),
		version: string()
	}),
	catalogue: strictObject({
		date,
		entries: int()
	}),
	repository: strictObject({
		name: string(),
		kind: repositoryKind,
		commit: string().optional(),
		base: string().optional()
	}),
	now: date,
	profile: profile.nullable(),
	firstContact: boolean(),
	models: array(model),
	general: array(finding),
	counts,
	completeness: strictObject({
		complete: boolean(),
		missing: array(strictObject({
			reason: string(),
			fix: string().optional(),
			path: path.optional()
		})),
		unreadable: array(unreadable)
	}),
	verdict: _enum([
		"nothing-to-check",
		"nothing-declared",
		"no-findings",
		"findings",
		"incomplete",
		"error"
	]),
	nextSteps: array(strictObject({
		text: string(),
		path: path.optional(),
		obligation: string().optional()
	})),
	failOn: string(),
	fails: boolean()
}).meta({
	title: "GPAI Docket report",
	description: "What `gpai-docket check --format json` and the Action's report-file hold. Outcomes are about records, never about conduct."
});
const FACTS_SCHEMA = strictObject({
	schemaVersion: literal(1),
	repository: strictObject({
		name: string(),
		kind: repositoryKind,
		commit: string().optional(),
		files: int()
	}),
	models: array(strictObject({
		id: string(),
		path,
		facts: array(fact),
		conflicts: array(conflict),
		datasets: array(strictObject({
			id: string(),
			raw: string(),
			source,
			context: _enum([
				"front-matter",
				"training-config",
				"data-mix",
				"register",
				"prose",
				"manifest",
				"comment"
			]),
			weight: number().optional(),
			stage: string().optional()
		})),
		weights: array(strictObject({
			path,
			bytes: number(),
			sha256: string().optional(),
			format: string(),
			stored: _enum([
				"lfs",
				"dvc",
				"bytes"
			])
		}))
	})),
	documents: array(fact).optional().describe("Documents that belong to no model found here"),
	unreadable: array(unreadable)
}).meta({
	title: "GPAI Docket facts",
	description: "What `gpai-docket facts --format json` prints: facts read from artifacts, with provenance."
});

// src/engine/schemas.ts
function schemaTexts() {
	const own = [["report", REPORT_SCHEMA], ["facts", FACTS_SCHEMA]].map(([name, schema]) => [name, toJSONSchema(schema, {
		target: "draft-2020-12",
		unrepresentable: "any"
	})]);
	return new Map([...recordSchemas(), ...own].map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]));
}

// src/cli/commands/schema.ts
const help = `Usage: gpai-docket schema [NAME]

Prints the JSON Schema (draft 2020-12) of a record file (model, documentation, summary, copyright …), of the report or of the
facts document. Without NAME: lists the names.
`;
const schema = {
	help,
	run(argv, io) {
		const args = readArgs(argv, {}, 1);
		const texts = schemaTexts();
		const name = args.positionals[0];
		if (name === void 0) {
			io.out(`${[...texts.keys()].join("\n")}\n`);
			return Promise.resolve(0);
		}
		const text = texts.get(name.replace(/(?:\.schema)?\.(?:json|ya?ml)$/, ""));
		if (text === void 0) return Promise.reject(new UsageError(`There is no schema named ${JSON.stringify(name)}`, `Names: ${[...texts.keys()].join(", ")}`));
		io.out(text);
		return Promise.resolve(0);
	}
};

export { schema };