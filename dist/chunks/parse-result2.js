import { t as parseJson } from "./json.js";
import { c as literal, f as record, m as string, n as array, p as strictObject, r as boolean, t as _enum, u as number } from "./schemas.js";
import { t as MODES } from "./types2.js";
import { i as PROTOCOLS, l as TRAIN } from "./reasons.js";
import { n as ROW_VERDICTS, t as RESULT_SCHEMA } from "./result.js";

// src/optout/verify/parse-result.ts
const MAX_RESULT_BYTES = 33554432;
const count = number().int().nonnegative();
const text = string().max(4096);
const counts = record(text, count);
const names = array(text).max(1e4);
const optional = (schema) => schema.optional();
const optionsSchema = strictObject({
	mode: _enum(MODES),
	agents: names,
	control_tokens: names,
	training_bots: names,
	max_snapshot_age_hours: number().nonnegative()
});
const unreadSchema = strictObject({
	name: text,
	line: optional(count),
	offset: optional(count),
	reason: text,
	fix: optional(text)
});
const inputSchema = strictObject({
	role: _enum([
		"manifest",
		"snapshot",
		"removal-register",
		"exclusion-list",
		"pirated-list"
	]),
	name: text,
	size: count,
	sha256: optional(string().regex(/^[0-9a-f]{64}$/)),
	rows: count,
	bad: count,
	format: text,
	date: optional(text)
});
const finding = strictObject({
	file: text,
	line: count,
	url: text,
	verdict: optional(_enum(ROW_VERDICTS)),
	reason: text,
	fetched_at: optional(text),
	agent: optional(text),
	rule: optional(text),
	source: optional(text)
});
const words = (list, value) => strictObject(Object.fromEntries(list.map((word) => [word, value])));
const resultSchema = strictObject({
	schema: literal(RESULT_SCHEMA),
	tool: strictObject({
		name: literal("gpai-docket"),
		version: text
	}),
	options: optionsSchema.extend({ shard: string().regex(/^\d{1,6}\/\d{1,6}$/) }),
	inputs: array(inputSchema),
	rows: words([
		"total",
		"bad",
		...ROW_VERDICTS
	], count),
	reasons: words(ROW_VERDICTS, optional(counts)),
	notes: counts,
	protocols: words(PROTOCOLS, optional(strictObject({
		reserved: count,
		conditional: count,
		permitted: count
	}))),
	train: words(TRAIN, count),
	agents: strictObject({
		manifests: counts,
		snapshots: names
	}),
	period: optional(strictObject({
		from: text,
		to: text
	})),
	hosts: strictObject({
		total: count,
		violated: counts
	}),
	removals: strictObject({
		entries: count,
		open: count,
		rows: count,
		still_present: array(finding),
		by_entry: counts
	}),
	exclusion: strictObject({
		entries: count,
		date: optional(text),
		rows: count,
		by_domain: counts
	}),
	pirated: strictObject({
		rows: count,
		by_source: counts
	}),
	examples: array(finding),
	unread: array(unreadSchema),
	complete: boolean()
});
function parseResult(name, text) {
	const parsed = parseJson(name, text, {
		maxLength: MAX_RESULT_BYTES,
		maxDepth: 16
	});
	if (!parsed.ok) return {
		ok: false,
		reason: parsed.problems[0]?.message ?? "not JSON"
	};
	const checked = resultSchema.safeParse(parsed.value.data);
	if (!checked.success) {
		const issue = checked.error.issues[0];
		return {
			ok: false,
			reason: issue === void 0 ? "not a verification result" : `not a verification result: ${issue.path.map(String).join(".").slice(0, 200)}: ${issue.message.slice(0, 200)}`
		};
	}
	const value = checked.data;
	const contradiction = contradictionIn(value);
	return contradiction === void 0 ? {
		ok: true,
		value
	} : {
		ok: false,
		reason: contradiction
	};
}
function contradictionIn(value) {
	const total = ROW_VERDICTS.reduce((n, verdict) => n + value.rows[verdict], 0);
	if (total !== value.rows.total) return `rows.total is ${String(value.rows.total)}, its verdicts sum to ${String(total)}`;
	for (const verdict of ROW_VERDICTS) {
		const rows = Object.values(value.reasons[verdict] ?? {}).reduce((a, b) => a + b, 0);
		if (rows !== value.rows[verdict]) return `reasons of ${verdict} sum to ${String(rows)}, rows.${verdict} is ${String(value.rows[verdict])}`;
	}
	if (value.complete && (value.unread.length > 0 || value.options.shard !== "1/1")) return "complete is true although something was not read";
}

export { unreadSchema as a, parseResult as i, inputSchema as n, optionsSchema as r, MAX_RESULT_BYTES as t };