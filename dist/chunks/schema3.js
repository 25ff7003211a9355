import { n as DATE_KINDS, r as OUTCOMES } from "./types.js";
import { c as literal, m as string, n as array, o as int, p as strictObject, r as boolean, t as _enum } from "./schemas.js";

// src/report/organisation/schema.ts
const date = string().regex(/^\d{4}-\d{2}-\d{2}$/);
const number = int().min(0);
const basis = _enum([
	"act",
	"notice",
	"code",
	"house"
]);
const mode = _enum([
	"preview",
	"active",
	"off"
]);
const counts = strictObject(Object.fromEntries(OUTCOMES.map((one) => [one, number]))).describe("Number of obligations by outcome");
const item = strictObject({
	id: string().describe("Entry of the catalogue"),
	title: string(),
	outcome: _enum(OUTCOMES),
	basis,
	due: date.optional(),
	dueBasis: basis.optional().describe("What sets that day, where it is not `basis`: house where the interval is one of the organisation"),
	since: date.optional().describe("Day on which it was first seen open"),
	issue: number.optional().describe("Number of our issue about it")
});
const model = strictObject({
	id: string(),
	name: string().optional(),
	counts,
	items: array(item).describe("Open and upcoming ones, worst first; at most 200"),
	dates: array(strictObject({
		date,
		text: string(),
		basis,
		id: string(),
		overdue: boolean().optional(),
		kind: _enum(DATE_KINDS).optional(),
		title: string().optional()
	})).describe("Days that bind the model, the earliest first; at most 50")
});
const repository = strictObject({
	id: number.describe("GitHub's number: it survives renames"),
	name: string().describe("owner/name"),
	url: string(),
	private: boolean(),
	status: _enum([
		"model",
		"no-model",
		"skipped",
		"error"
	]),
	reason: string().optional(),
	commit: string().optional(),
	mode: mode.optional(),
	models: array(model),
	issues: array(strictObject({
		number,
		title: string(),
		url: string(),
		state: _enum(["open", "closed"]),
		snoozedUntil: date.optional()
	})),
	plan: array(strictObject({
		kind: string(),
		why: string(),
		title: string().optional(),
		number: number.optional()
	})).describe("What the plan did, or would do in preview, with the title of a new issue or the number of one that is there")
});
const OVERVIEW_SCHEMA = strictObject({
	schemaVersion: literal(1),
	tool: strictObject({
		name: literal("gpai-docket"),
		version: string()
	}),
	account: string().describe("Organisation or user account"),
	accountId: number.optional().describe("GitHub's number of the account"),
	now: date,
	mode,
	configuration: strictObject({
		repository: string().optional(),
		path: string().optional(),
		commit: string().optional(),
		problems: array(strictObject({
			message: string(),
			path: string(),
			line: int().min(1).optional(),
			fix: string().optional()
		}))
	}),
	repositories: array(repository).describe("Repositories that hold models, and those that could not be read"),
	others: strictObject({
		model: number,
		"no-model": number,
		skipped: number,
		error: number
	}).describe("Numbers of all other repositories"),
	skipped: array(strictObject({
		reason: string(),
		count: number
	})).optional().describe("Why those of them were skipped"),
	history: array(strictObject({
		date,
		repositories: number,
		models: number,
		counts
	})).describe("Days, the oldest first; at most 400"),
	run: strictObject({
		finished: string(),
		requests: number,
		writes: number,
		queued: number.describe("Issues that wait for the next run's budget"),
		complete: boolean().describe("False where the run ended early: what it did not reach is as of the run before"),
		next: string().optional()
	})
}).meta({
	title: "GPAI Docket overview",
	description: "What `gpai-docket sweep --json FILE` and the App's export hold. Outcomes are about records, never about conduct."
});
function parseOverview(bytes) {
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return;
	}
	const found = OVERVIEW_SCHEMA.safeParse(value);
	return found.success ? found.data : void 0;
}

export { parseOverview as n, OVERVIEW_SCHEMA as t };