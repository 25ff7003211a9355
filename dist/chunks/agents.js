import { f as classify } from "./evidence.js";

// src/checks/copyright/values.ts
function place(input, ...keys) {
	return input.model.records.copyright?.at(...keys) ?? { path: `${input.model.records.folder}/copyright.yaml` };
}
function copyrightRecord(input) {
	return input.model.records.copyright?.data ?? {};
}
const ADDRESS = /^[^\s@<>()]{1,64}@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24})$/iu;
const WEB = /^https?:\/\/((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24})(?::\d{1,5})?(?:[/?#]\S{0,1000})?$/iu;
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|test|invalid|localhost|local)$/iu;
const STAND_IN = /^your?[._-]?[a-z]{0,20}@|^(?:todo|tbd|xxx+|you|your|your[._-]?name|name|email|user|someone|contact|info)?@(?:domain|company|your[a-z-]*|xxx+|todo|tbd|mail|email)\./iu;
function channel(text) {
	const value = text.trim().replace(/^mailto:/iu, "").replace(/^<|>$/gu, "");
	const host = (ADDRESS.exec(value) ?? WEB.exec(value))?.[1];
	if (host === void 0) return { kind: "none" };
	if (RESERVED.test(host)) return {
		kind: "unreal",
		value,
		why: `${host} is a name reserved for examples and tests`
	};
	if (STAND_IN.test(value)) return {
		kind: "unreal",
		value,
		why: "it looks like the stand-in of a template"
	};
	return {
		kind: ADDRESS.test(value) ? "mail" : "web",
		value
	};
}
function addresses(text) {
	const out = [];
	for (const word of text.slice(0, 2e4).split(/[\s<>()[\],;"']+/u)) {
		const value = word.replace(/^mailto:/iu, "").replace(/[.:]+$/u, "");
		if (value.includes("@") && ADDRESS.test(value) && !out.includes(value)) out.push(value);
		if (out.length === 10) break;
	}
	return out;
}
function textState(value) {
	if (value === void 0 || value === null || value === false) return "empty";
	if (typeof value !== "string") return "filled";
	const { kind, reason } = classify(value);
	if (kind === "not-applicable") return reason === void 0 ? "denial" : "filled";
	return kind === "value" || kind === "see-elsewhere" ? "filled" : kind;
}

// src/checks/optout/words.ts
function usable(input) {
	const evidence = input.optout;
	return evidence?.result === void 0 ? void 0 : {
		...evidence,
		result: evidence.result
	};
}
function asRecorded({ source, path }) {
	return source === "record" ? ` (as recorded in ${path ?? "the result file"}, not re-run here)` : "";
}
function seenOnly({ result }) {
	return result.complete ? "" : "; part of the evidence was not read (C-1.3.1.a)";
}
function many(count, one, more = `${one}s`) {
	return `${count.toLocaleString("en")} ${count === 1 ? one : more}`;
}
function some(names, shown = 10) {
	const rest = names.length - shown;
	return `${names.slice(0, shown).map((name) => name.slice(0, 100)).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function byRows(counts) {
	return Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name, rows]) => `${name} (${many(rows, "row")})`);
}
function rowsShown(result, reason) {
	const rows = result.examples.filter(reason).slice(0, 10);
	return rows.length === 0 ? void 0 : rows.map((row) => `${row.file}:${row.line} ${row.url}${row.rule === void 0 ? "" : ` (${row.rule})`}`).join("; ");
}
function firstRow(result, reason) {
	const row = result.examples.find(reason);
	return row === void 0 ? "" : ` First: ${row.file}:${row.line}.`;
}
function manifestsAt(input) {
	return place(input, (copyrightRecord(input).manifests ?? []).length > 0 ? "manifests" : "verification");
}
const RANK = [
	"conflict",
	"gap",
	"stale",
	"unknown",
	"recorded"
];
function worst(outcomes) {
	return RANK.find((rank) => outcomes.includes(rank)) ?? "recorded";
}

// src/checks/optout/agents.ts
function productOf(name) {
	return (name.trim().split(/[\s/(]/u, 1)[0] ?? "").toLowerCase();
}
function declaredProducts(input) {
	return new Set((copyrightRecord(input).crawlers ?? []).flatMap((one) => [one.name, ...one.agents ?? []]).filter((name) => name !== void 0).map(productOf).filter((name) => name !== ""));
}
function fetchers(input) {
	const counts = usable(input)?.result.agents.manifests ?? {};
	const own = declaredProducts(input);
	return Object.entries(counts).filter(([name, rows]) => rows > 0 && name.trim() !== "").sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 50).map(([name, rows]) => ({
		name,
		rows,
		own: own.has(productOf(name))
	}));
}
function undeclaredLookups(input) {
	const record = copyrightRecord(input);
	const known = /* @__PURE__ */ new Set([
		...declaredProducts(input),
		...[...record.control_tokens ?? [], ...record.training_bots ?? []].map(productOf),
		"*"
	]);
	return (usable(input)?.result.agents.snapshots ?? []).filter((name) => name.trim() !== "" && !known.has(productOf(name))).slice(0, 50);
}

export { copyrightRecord as _, asRecorded as a, manifestsAt as c, seenOnly as d, some as f, channel as g, addresses as h, undeclaredLookups as i, many as l, worst as m, fetchers as n, byRows as o, usable as p, productOf as r, firstRow as s, declaredProducts as t, rowsShown as u, place as v, textState as y };