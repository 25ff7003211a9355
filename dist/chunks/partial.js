import { t as parseJson } from "./json.js";
import { a as unreadSchema, n as inputSchema, r as optionsSchema } from "./parse-result2.js";
import { c as literal, h as tuple, m as string, n as array, p as strictObject, t as _enum, u as number } from "./schemas.js";
import { a as unreadKey, d as canonicalLine, m as compareText, n as mergeTotals, o as decodeHosts, p as comparePositions, r as noTotals, s as encodeHosts, t as AGENT_NAMES, u as canonicalJson } from "./totals.js";
import { t as VERSION } from "./version.js";
import { c as REASON_VERDICT, i as PROTOCOLS, l as TRAIN, n as NOTES, o as REASONS, t as EXAMPLE_KEYS } from "./reasons.js";
import { n as ROW_VERDICTS, t as RESULT_SCHEMA } from "./result.js";

// src/optout/verify/to-result.ts
const HOSTS = 1e3;
const STILL_PRESENT = 1e3;
const LISTED = 1e4;
const TOOL_VERSION = VERSION;
function toResult(totals, context, shard) {
	const nameOf = (file) => context.manifests[file]?.name ?? "";
	const shown = (e) => ({
		file: nameOf(e.at[0]),
		line: e.at[2],
		...e.finding
	});
	const verdicts = /* @__PURE__ */ new Map();
	const reasons = /* @__PURE__ */ new Map();
	for (const reason of REASONS) {
		const rows = totals.reasons.get(reason) ?? 0;
		if (rows === 0) continue;
		const verdict = REASON_VERDICT[reason];
		verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + rows);
		reasons.set(verdict, [...reasons.get(verdict) ?? [], [reason, rows]]);
	}
	const unread = allUnread(totals, context, shard, nameOf);
	const bad = sum$1([...totals.files.values()].map((f) => f.bad));
	const { from, to } = totals;
	return {
		schema: RESULT_SCHEMA,
		tool: {
			name: "gpai-docket",
			version: context.version
		},
		options: {
			...context.options,
			shard
		},
		inputs: [...context.manifests.map((m, i) => manifestInput(m, totals, i)), ...context.others],
		rows: {
			total: sum$1(verdicts.values()),
			bad,
			...Object.fromEntries(ROW_VERDICTS.map((v) => [v, verdicts.get(v) ?? 0]))
		},
		reasons: Object.fromEntries([...reasons].map(([verdict, list]) => [verdict, Object.fromEntries(list)])),
		notes: record(totals.notes, LISTED),
		protocols: Object.fromEntries([...totals.protocols].filter(([, n]) => sum$1(n) > 0).sort((a, b) => compareText(a[0], b[0])).map(([id, [reserved, conditional, permitted]]) => [id, {
			reserved,
			conditional,
			permitted
		}])),
		train: Object.fromEntries(TRAIN.map((verdict, i) => [verdict, totals.train[i] ?? 0])),
		agents: {
			manifests: record(totals.agents, LISTED),
			snapshots: [...context.snapshotAgents].sort(compareText)
		},
		...from <= to ? { period: {
			from: new Date(from).toISOString(),
			to: new Date(to).toISOString()
		} } : {},
		hosts: {
			total: totals.hosts.length,
			violated: record(totals.violated, HOSTS)
		},
		removals: {
			...context.removals,
			rows: totals.removalRows,
			still_present: [...totals.removals.values()].map((e) => e.first).sort((a, b) => comparePositions(a.at, b.at) || compareText(a.finding.rule ?? "", b.finding.rule ?? "")).slice(0, STILL_PRESENT).map(shown),
			by_entry: record(new Map([...totals.removals].map(([id, e]) => [id, e.rows])), LISTED)
		},
		exclusion: {
			...context.exclusion,
			rows: totals.exclusionRows,
			by_domain: record(totals.exclusion, LISTED)
		},
		pirated: {
			rows: totals.piratedRows,
			by_source: record(totals.pirated, LISTED)
		},
		examples: [...totals.examples].sort((a, b) => compareText(a[0], b[0])).flatMap(([, list]) => list.map(shown)),
		unread,
		complete: shard === "1/1" && unread.length === 0
	};
}
function manifestInput(manifest, totals, index) {
	const read = totals.files.get(index);
	return {
		role: "manifest",
		name: manifest.name,
		size: manifest.size,
		format: read?.format ?? "",
		rows: read?.rows ?? 0,
		bad: read?.bad ?? 0,
		...read?.sha256 === void 0 ? {} : { sha256: read.sha256 }
	};
}
function allUnread(totals, context, shard, nameOf) {
	const list = [...context.unread, ...totals.unread.values()];
	for (const { at, reason } of totals.badLines) list.push({
		name: nameOf(at[0]),
		line: at[2],
		reason
	});
	const bad = sum$1([...totals.files.values()].map((f) => f.bad));
	if (bad > 100) list.push({
		name: "manifests",
		reason: `${String(bad - 100)} more lines could not be read`
	});
	context.manifests.forEach((manifest, index) => {
		const read = totals.files.get(index);
		if (read === void 0 && shard === "1/1") list.push({
			name: manifest.name,
			reason: "not read"
		});
		if (manifest.sha256 === void 0 || read === void 0) return;
		if (read.sha256 === void 0) list.push({
			name: manifest.name,
			reason: "not read to its end, so its digest could not be compared with the record"
		});
		else if (read.sha256 !== manifest.sha256.toLowerCase()) list.push({
			name: manifest.name,
			reason: `digest differs: the record says sha256 ${manifest.sha256.slice(0, 64)}, the file has ${read.sha256}`,
			fix: "Put the file that was crawled back, or correct sha256 in the record."
		});
	});
	return list.sort((a, b) => compareText(a.name, b.name) || (a.line ?? 0) - (b.line ?? 0) || (a.offset ?? 0) - (b.offset ?? 0) || compareText(a.reason, b.reason));
}
function record(counts, limit) {
	let entries = [...counts].filter(([, n]) => n > 0);
	if (entries.length > limit) entries = entries.sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, limit);
	const out = Object.create(null);
	for (const [name, n] of entries.sort((a, b) => compareText(a[0], b[0]))) out[name] = n;
	return out;
}
function sum$1(numbers) {
	let total = 0;
	for (const n of numbers) total += n;
	return total;
}

// src/optout/verify/totals-check.ts
const MAX_TIME = 864e13;
function faultInTotals(totals, manifests) {
	const { reasons, notes, protocols, examples, files, from, to } = totals;
	const rows = sum([...files.values()].map((file) => file.rows));
	const places = [
		...[...examples.values()].flat().map((one) => one.at),
		...[...totals.removals.values()].map((one) => one.first.at),
		...totals.badLines.map((one) => one.at)
	];
	return [
		[strange(reasons, REASONS) || strange(notes, NOTES) || strange(protocols, PROTOCOLS) || strange(examples, EXAMPLE_KEYS), "it counts something that is not known"],
		[[...files.keys()].some((file) => file >= manifests) || places.some(([file]) => file >= manifests), "it speaks of a manifest that it does not name"],
		[sum(reasons.values()) !== rows, `its reasons add up to ${String(sum(reasons.values()))} rows, its manifests to ${String(rows)}`],
		[[...files.values()].some((file) => file.bad > file.rows), "more lines are bad than there are"],
		[sum(totals.train) > rows || sum(totals.agents.values()) > rows || totals.removalRows > rows || totals.exclusionRows > rows || totals.piratedRows > rows, "it counts more rows than there are"],
		[from <= to && (Math.abs(from) > MAX_TIME || Math.abs(to) > MAX_TIME), "its period is none"]
	].find(([wrong]) => wrong)?.[1];
}
function strange(counts, known) {
	const names = new Set(known);
	for (const name of counts.keys()) if (!names.has(name)) return true;
	return false;
}
function sum(numbers) {
	let total = 0;
	for (const n of numbers) total += n;
	return total;
}

// src/optout/verify/totals-json.ts
const count$1 = number().int().nonnegative();
const text$1 = string().max(4096);
const counts = array(tuple([text$1, count$1]));
const at = tuple([
	count$1,
	count$1,
	count$1
]);
const finding = strictObject({
	url: text$1,
	verdict: _enum(ROW_VERDICTS).optional(),
	reason: text$1,
	fetched_at: text$1.optional(),
	agent: text$1.optional(),
	rule: text$1.optional(),
	source: text$1.optional()
});
const example = strictObject({
	at,
	finding
});
const unread = strictObject({
	name: text$1,
	line: count$1.optional(),
	offset: count$1.optional(),
	reason: text$1,
	fix: text$1.optional()
});
const file = strictObject({
	rows: count$1,
	bad: count$1,
	format: text$1,
	sha256: string().regex(/^[0-9a-f]{64}$/).optional()
});
const totalsSchema = strictObject({
	reasons: counts,
	notes: counts,
	protocols: array(tuple([text$1, tuple([
		count$1,
		count$1,
		count$1
	])])),
	train: tuple([
		count$1,
		count$1,
		count$1,
		count$1,
		count$1
	]),
	agents: counts.max(AGENT_NAMES),
	agentRows: count$1,
	period: tuple([number(), number()]).nullable(),
	hosts: string(),
	violated: counts,
	removalRows: count$1,
	removals: array(tuple([text$1, strictObject({
		rows: count$1,
		first: example
	})])),
	exclusionRows: count$1,
	exclusion: counts,
	piratedRows: count$1,
	pirated: counts,
	examples: array(tuple([text$1, array(example).max(10)])),
	badLines: array(strictObject({
		at,
		reason: text$1
	})).max(100),
	files: array(tuple([count$1, file])),
	unread: array(unread)
});
function encodeTotals(t) {
	return {
		reasons: pairs(t.reasons),
		notes: pairs(t.notes),
		protocols: pairs(t.protocols).map(([id, n]) => [id, [...n]]),
		train: [
			t.train[0] ?? 0,
			t.train[1] ?? 0,
			t.train[2] ?? 0,
			t.train[3] ?? 0,
			t.train[4] ?? 0
		],
		agents: pairs(t.agents),
		agentRows: t.agentRows,
		period: t.from <= t.to ? [t.from, t.to] : null,
		hosts: encodeHosts(t.hosts),
		violated: pairs(t.violated),
		removalRows: t.removalRows,
		removals: pairs(t.removals).map(([id, e]) => [id, {
			rows: e.rows,
			first: exampleJson(e.first)
		}]),
		exclusionRows: t.exclusionRows,
		exclusion: pairs(t.exclusion),
		piratedRows: t.piratedRows,
		pirated: pairs(t.pirated),
		examples: pairs(t.examples).map(([key, list]) => [key, list.map(exampleJson)]),
		badLines: t.badLines.map((b) => ({
			at: [...b.at],
			reason: b.reason
		})),
		files: [...t.files].sort((a, b) => a[0] - b[0]).map(([index, f]) => [index, { ...f }]),
		unread: pairs(t.unread).map(([, entry]) => ({ ...entry }))
	};
}
function decodeTotals(json) {
	const hosts = decodeHosts(json.hosts);
	if (hosts === void 0) return void 0;
	return {
		reasons: new Map(json.reasons),
		notes: new Map(json.notes),
		protocols: new Map(json.protocols),
		train: json.train,
		agents: new Map(json.agents),
		agentRows: json.agentRows,
		from: json.period?.[0] ?? Infinity,
		to: json.period?.[1] ?? -Infinity,
		hosts,
		violated: new Map(json.violated),
		removalRows: json.removalRows,
		removals: new Map(json.removals.map(([id, e]) => [id, {
			rows: e.rows,
			first: exampleOf(e.first)
		}])),
		exclusionRows: json.exclusionRows,
		exclusion: new Map(json.exclusion),
		piratedRows: json.piratedRows,
		pirated: new Map(json.pirated),
		examples: new Map(json.examples.map(([key, list]) => [key, list.map(exampleOf)])),
		badLines: json.badLines,
		files: new Map(json.files.map(([index, f]) => [index, defined(f)])),
		unread: new Map(json.unread.map((u) => {
			const entry = defined(u);
			return [unreadKey(entry), entry];
		}))
	};
}
function pairs(map) {
	return [...map].sort((a, b) => compareText(a[0], b[0]));
}
function exampleJson(e) {
	return {
		at: [...e.at],
		finding: { ...e.finding }
	};
}
function exampleOf(e) {
	return {
		at: e.at,
		finding: defined(e.finding)
	};
}
function defined(value) {
	return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== void 0));
}

// src/optout/verify/partial.ts
const PARTIAL_SCHEMA = "gpai-docket/optout-partial/1";
const MAX_PARTIAL_BYTES = 268435456;
const MAX_SHARDS = 1e4;
const text = string().max(4096);
const count = number().int().nonnegative();
const partialSchema = strictObject({
	schema: literal(PARTIAL_SCHEMA),
	shard: string(),
	context: strictObject({
		version: text,
		options: optionsSchema,
		manifests: array(strictObject({
			name: text,
			size: count,
			sha256: text.optional()
		})),
		others: array(inputSchema),
		snapshotAgents: array(text),
		removals: strictObject({
			entries: count,
			open: count
		}),
		exclusion: strictObject({
			entries: count,
			date: text.optional()
		}),
		plan: string().regex(/^[0-9a-f]{64}$/),
		unread: array(unreadSchema)
	}),
	totals: totalsSchema
});
function parseShard(shard) {
	const match = /^(\d{1,5})\/(\d{1,5})$/.exec(shard);
	const [index, of] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
	return index >= 1 && index <= of && of <= 1e4 ? {
		index,
		of
	} : void 0;
}
function renderPartial(partial) {
	return canonicalJson({
		schema: PARTIAL_SCHEMA,
		shard: `${String(partial.shard.index)}/${String(partial.shard.of)}`,
		context: partial.context,
		totals: encodeTotals(partial.totals)
	});
}
function parsePartial(name, text) {
	const parsed = parseJson(name, text, {
		maxLength: MAX_PARTIAL_BYTES,
		maxDepth: 16
	});
	if (!parsed.ok) return {
		ok: false,
		reason: parsed.problems[0]?.message ?? "not JSON"
	};
	const checked = partialSchema.safeParse(parsed.value.data);
	if (!checked.success) {
		const issue = checked.error.issues[0];
		return {
			ok: false,
			reason: `not a partial of \`optout verify --shard\`: ${issue === void 0 ? "" : `${issue.path.map(String).join(".").slice(0, 200)}: ${issue.message.slice(0, 200)}`}`
		};
	}
	const shard = parseShard(checked.data.shard);
	const totals = decodeTotals(checked.data.totals);
	if (shard === void 0) return {
		ok: false,
		reason: "its shard is not i/n"
	};
	if (totals === void 0) return {
		ok: false,
		reason: "its set of hosts is damaged"
	};
	const fault = faultInTotals(totals, checked.data.context.manifests.length);
	if (fault !== void 0) return {
		ok: false,
		reason: `it was edited or cut: ${fault}`
	};
	return {
		ok: true,
		value: {
			shard,
			context: JSON.parse(JSON.stringify(checked.data.context)),
			totals
		}
	};
}
function mergePartials(partials) {
	const first = partials[0];
	if (first === void 0) return {
		ok: false,
		reason: "no partial was given"
	};
	const seen = /* @__PURE__ */ new Map();
	const context = canonicalLine(first.partial.context);
	for (const { name, partial } of partials) {
		if (partial.shard.of !== first.partial.shard.of) return {
			ok: false,
			reason: `${name} is one of ${String(partial.shard.of)} shards, ${first.name} one of ${String(first.partial.shard.of)}`
		};
		const difference = canonicalLine(partial.context) === context ? void 0 : differenceOf(first.partial.context, partial.context);
		if (difference !== void 0) return {
			ok: false,
			reason: `${name} and ${first.name} are not of one verification: ${difference} differ`
		};
		const double = seen.get(partial.shard.index);
		if (double !== void 0) return {
			ok: false,
			reason: `${name} and ${double} are both shard ${String(partial.shard.index)}`
		};
		seen.set(partial.shard.index, name);
	}
	const missing = Array.from({ length: first.partial.shard.of }, (_, i) => i + 1).filter((i) => !seen.has(i));
	if (missing.length > 0) return {
		ok: false,
		reason: `shard ${missing.slice(0, 10).join(", ")} of ${String(first.partial.shard.of)} is missing`
	};
	const digests = /* @__PURE__ */ new Map();
	for (const { name, partial } of partials) for (const [index, { sha256 }] of partial.totals.files) {
		if (sha256 === void 0) continue;
		const other = digests.get(index);
		if (other !== void 0 && other.sha256 !== sha256) return {
			ok: false,
			reason: `${name} and ${other.name} read different bytes of ${first.partial.context.manifests[index]?.name ?? `manifest ${String(index)}`}`
		};
		digests.set(index, {
			sha256,
			name
		});
	}
	const totals = partials.map(({ partial }) => partial.totals).reduce((a, b) => mergeTotals(a, b), noTotals());
	return {
		ok: true,
		value: toResult(totals, first.partial.context, "1/1")
	};
}
function differenceOf(a, b) {
	const keys = [
		"version",
		"options",
		"plan",
		"manifests",
		"others",
		"snapshotAgents",
		"removals",
		"exclusion",
		"unread"
	];
	const words = {
		version: "versions of the tool",
		options: "options",
		plan: "columns, times or entries given",
		manifests: "manifests",
		others: "snapshots or registers",
		snapshotAgents: "names in the snapshots",
		removals: "removal registers",
		exclusion: "exclusion lists",
		unread: "what could not be read"
	};
	return keys.filter((key) => canonicalLine(a[key]) !== canonicalLine(b[key])).map((key) => words[key]).join(", ");
}

export { renderPartial as a, totalsSchema as c, toResult as d, parseShard as i, faultInTotals as l, mergePartials as n, decodeTotals as o, parsePartial as r, encodeTotals as s, MAX_PARTIAL_BYTES as t, TOOL_VERSION as u };