import { i as finding } from "./finding.js";
import { r as hexDigest, u as insidePath } from "./evidence.js";
import { n as speaksOfTraining, t as outcomeOf } from "./outcome.js";
import { createHash } from "node:crypto";

// src/engine/optout/collect.ts
const PROSE = /\.(?:md|markdown|mdx|rst|adoc|html?|pdf|docx?|odt|ya?ml|json)$/iu;
const MAX_FILES = 2e4;
function declaredFiles(model, entries) {
	const file = model.copyright;
	if (file === void 0) return [];
	const { data } = file;
	const one = (role, at, where, more = {}) => {
		const name = where.path ?? where.url;
		if (name === void 0) return role === "manifest" || role === "removal-register" ? [{
			role,
			name: `${role} without a path`,
			at,
			missing: "it names no file",
			...more
		}] : [];
		const below = where.path === void 0 ? [] : filesBelow(where.path, entries);
		if (below.length > MAX_FILES) return [{
			role,
			name,
			at,
			missing: `the folder holds more than ${MAX_FILES.toLocaleString("en")} files`,
			...more
		}];
		if (below.length > 0) return below.map((entry) => ({
			role,
			name: entry.path,
			at,
			...here(entry.path, entries),
			...more
		}));
		const sha256 = where.sha256 === void 0 ? {} : { sha256: hexDigest(where.sha256) };
		return [{
			role,
			name,
			at,
			...here(where.path, entries),
			...sha256,
			...more
		}];
	};
	const list = data.exclusion_list;
	return [
		...(data.manifests ?? []).flatMap((manifest, index) => one("manifest", file.at("manifests", index), manifest, { manifest })),
		...(data.snapshots ?? []).flatMap((snapshot, index) => one("snapshot", file.at("snapshots", index), snapshot, {
			...given("protocol", snapshot.protocol),
			...given("dateFrom", snapshot.date_from),
			...given("dateTo", snapshot.date_to),
			...snapshot.user_agents === void 0 ? {} : { userAgents: snapshot.user_agents }
		})),
		...(data.removals ?? []).flatMap((removal, index) => one("removal-register", file.at("removals", index), removal, given("date", removal.date))),
		...list === void 0 || PROSE.test(list.path ?? list.url ?? "") ? [] : one("exclusion-list", file.at("exclusion_list"), list, given("date", list.date ?? newest(list)))
	];
}
function filesBelow(path, entries) {
	const folder = insidePath(path);
	if (folder === void 0 || entries.has(folder)) return [];
	const below = [];
	for (const entry of entries.values()) if (entry.path.startsWith(`${folder}/`) && below.length <= MAX_FILES) below.push(entry);
	return below;
}
function newest(list) {
	return (list.lists ?? []).map((one) => one.date).filter((date) => date !== void 0).toSorted().at(-1);
}
function given(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
function here(path, entries) {
	if (path === void 0) return { missing: "it lies at a URL, and nothing is fetched" };
	const inside = insidePath(path);
	if (inside === void 0) return { missing: "its path leaves the repository" };
	const entry = entries.get(inside);
	if (entry === void 0) return { missing: "it is not in the repository" };
	if (entry.kind === "symlink") return { missing: "it is a symbolic link, which is not followed" };
	return entry.kind === "file" ? { entry } : { missing: "it is no regular file" };
}

// src/engine/optout/removal-register.ts
function removalRegister(model) {
	const path = model.registerPaths["removal-requests"];
	const rows = (model.registers["removal-requests"] ?? []).filter((row) => row.kind !== void 0 && row.value !== void 0);
	if (path === void 0 || rows.length === 0) return void 0;
	const worded = rows.some((row) => row.outcome !== void 0);
	const told = rows.map((row) => ({
		row,
		outcome: worded ? outcomeOf(firstWords(row.outcome ?? "")) : row.decided === void 0 ? "open" : "accepted"
	}));
	const accepted = told.filter((one) => one.outcome === "accepted" && (one.row.exception ?? "") === "" && speaksOfTraining(one.row.use ?? "")).map((one) => one.row);
	const unclear = told.filter((one) => one.outcome === "unknown").map((one) => one.row);
	return {
		path,
		accepted,
		open: told.filter((one) => one.outcome === "open").length,
		problems: unclearProblem(unclear),
		sha256: digest(accepted)
	};
}
function firstWords(outcome) {
	return outcome.split(/[:;(]/u, 1)[0] ?? "";
}
function unclearProblem(rows) {
	const [first] = rows;
	if (first === void 0) return [];
	return [{
		outcome: "unknown",
		finding: finding("optout/removal-outcome", `${rows.length === 1 ? `The removal request ${first.id.slice(0, 80)} says` : `${rows.length} removal requests, ${first.id.slice(0, 80)} the first, say`} in words that are not known whether it was accepted, so the crawl was not held against ${rows.length === 1 ? "it" : "them"}.`, first.source, {
			evidence: first.outcome ?? "",
			fix: "outcome: accepted | refused | open   # more words may follow after a colon"
		})
	}];
}
function digest(accepted) {
	const told = accepted.map((row) => JSON.stringify([
		row.id,
		row.kind,
		row.value,
		row.use ?? "",
		row.effective_from ?? row.decided ?? row.received ?? ""
	]));
	return createHash("sha256").update(told.join("\n")).digest("hex");
}

export { declaredFiles as n, removalRegister as t };