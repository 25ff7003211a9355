import { i as place, r as copyrightRecord } from "./values.js";

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

export { asRecorded as a, manifestsAt as c, seenOnly as d, some as f, undeclaredLookups as i, many as l, worst as m, fetchers as n, byRows as o, usable as p, productOf as r, firstRow as s, declaredProducts as t, rowsShown as u };