import { a as obligation } from "./catalogue.js";
import { d as REGISTER_COLUMNS, g as fieldIds, i as COPYRIGHT, l as REMOVAL_COLUMNS, n as REGISTER_MAP, o as REQUEST_COLUMNS, r as MODEL, t as SAFETY, u as REMOVAL_KINDS } from "./safety.js";
import { t as INCIDENT_COLUMNS } from "./incidents.js";
import { n as INCIDENT_CLASSES } from "./safety-types.js";
import { v as toJSONSchema } from "./schemas.js";
import { s as object, t as SHORTHANDS, u as pointer } from "./kinds.js";
import { t as CLASSIFICATION } from "./classification.js";
import { t as BASELINE } from "./baseline.js";
import { n as CONFIG, r as WAIVERS, t as AROUND_FIELDS } from "./small.js";
import { n as REPORT_SCHEMA, t as FACTS_SCHEMA } from "./schema.js";
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
				...removal,
				...incident
			}
		}
	};
}

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

Exit codes: 0 printed, 2 there is no such schema.
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