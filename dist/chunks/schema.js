import { n as DATE_KINDS, r as OUTCOMES, t as CONSEQUENCE_KINDS } from "./types.js";
import { c as literal, i as discriminatedUnion, m as string, n as array, o as int, p as strictObject, r as boolean, s as json, t as _enum, u as number } from "./schemas.js";

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
	"data.synthetic",
	"base_model.revision",
	"access.gated",
	"access.eu_disallowed"
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
const repositoryKind = _enum([
	"folder",
	"git",
	"github"
]);
const edit = discriminatedUnion("kind", [strictObject({
	kind: literal("replace"),
	path,
	line,
	old: string(),
	new: string()
}), strictObject({
	kind: literal("insert"),
	path,
	line: int().min(0),
	lines: array(string())
})]);
const finding = strictObject({
	rule: string(),
	message: string(),
	path: path.optional(),
	line: line.optional(),
	evidence: string().max(210).optional(),
	fix: string().optional(),
	introduced: boolean().optional().describe("True where the change under review brought it; absent without a base"),
	fingerprint: string().regex(/^[0-9a-f]{32}$/).optional().describe("Identity across runs and line moves"),
	baseline: boolean().optional().describe("Known debt: listed in baseline.yaml of the base branch"),
	about: array(string()).optional().describe("What a finding that sums things up speaks of, by name; part of its identity in place of the message"),
	edits: array(edit).optional().describe("What a program may write to mend it; see gpai-docket fix")
});
const consequence = strictObject({
	kind: _enum(CONSEQUENCE_KINDS),
	model: string(),
	message: string(),
	path,
	line: line.optional(),
	due: array(strictObject({
		obligation: string(),
		path,
		what: string(),
		done: boolean()
	})),
	notRelevant: strictObject({
		reason: string(),
		by: string().optional(),
		on: string().optional()
	}).optional()
});
const resolved = strictObject({
	rule: string(),
	message: string(),
	obligation: string().optional(),
	model: string().optional(),
	path: path.optional(),
	line: line.optional()
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
	searchEngine: boolean().nullable(),
	modifierIs: _enum(["provider", "not-a-provider"]).optional().describe("For the role modifier: what a person decided; absent = not decided"),
	volunteersSafety: boolean().optional().describe("The Safety and Security chapter is followed for a model without declared systemic risk")
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
	waiver: strictObject({
		reason: string(),
		owner: string(),
		until: string()
	}).optional(),
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
	obligations: array(obligation),
	dates: array(strictObject({
		date,
		kind: _enum(DATE_KINDS),
		title: string().optional(),
		text: string(),
		basis: _enum([
			"act",
			"notice",
			"code",
			"house"
		]),
		id: string(),
		overdue: boolean().optional()
	})).optional().describe("Days that bind the model or that it should know of, earliest first"),
	nothingBinds: string().optional().describe("Why no duty binds what is declared; absent where something may bind"),
	overview: array(strictObject({
		title: string(),
		ids: array(string()),
		outcome,
		text: string()
	})).optional().describe("Subjects that a reader looks for first"),
	missingRecords: array(path).optional().describe("Record files that are not there yet")
});
const counts = strictObject({
	...Object.fromEntries(OUTCOMES.map((o) => [o, int().min(0)])),
	findings: int().min(0),
	introduced: int().min(0).optional(),
	resolved: int().min(0).optional(),
	baseline: int().min(0).optional().describe("Findings that the baseline lists")
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
	policy: strictObject({
		path: path.optional(),
		comment: _enum([
			"on-change",
			"always",
			"never"
		]).optional()
	}).optional().describe("Where the policy came from: on a change from its base; no path means defaults"),
	change: strictObject({
		head: string().optional(),
		files: int().min(0),
		consequences: array(consequence)
	}).optional().describe("The change under review; absent without a base"),
	resolved: array(resolved).optional().describe("Findings of the base that are gone, at most 200"),
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
			md5: string().optional(),
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

export { REPORT_SCHEMA as n, FACTS_SCHEMA as t };