import { r as excerpt } from "./lines.js";
import { d as isAddress, n as declaredResult, u as insidePath } from "./evidence.js";
import { n as upstreamCopy, r as upstreamLinks } from "./upstream.js";

// src/records/documents.ts
const MAX_BYTES = 1048576;
const MAX_DOCUMENTS = 200;
const MAX_PROBLEMS = 50;
function mentions(records) {
	const found = [];
	const add = (text, source, as, read = true) => {
		if (typeof text === "string" && text !== "") found.push({
			text,
			as,
			read,
			source
		});
	};
	const { model, summary, documentation, copyright } = records;
	if (model !== void 0) {
		const { data } = model;
		add(data.model?.card, model.at("model", "card"), "path");
		for (const [name, path] of Object.entries(data.documents ?? {})) add(path, model.at("documents", name), "path");
		for (const [i, path] of (data.licence?.files ?? []).entries()) add(path, model.at("licence", "files", i), "path");
		for (const [i, stage] of (data.training ?? []).entries()) add(stage.config, model.at("training", i, "config"), "path", false);
		add(data.code_of_practice?.gap_analysis, model.at("code_of_practice", "gap_analysis"), "either");
		const means = data.code_of_practice?.alternative_means;
		if (typeof means === "string") add(means, model.at("code_of_practice", "alternative_means"), "either");
		else for (const [key, mean] of Object.entries(means ?? {})) add(typeof mean === "string" ? mean : mean.evidence, model.at("code_of_practice", "alternative_means", key), "either");
	}
	for (const file of [summary, documentation]) {
		for (const [i, place] of (file?.data.published ?? []).entries()) if (file !== void 0) add(place.path, file.at("published", i, "path"), "path");
		for (const [i, version] of (file?.data.earlier_versions ?? []).entries()) if (file !== void 0) add(version.path, file.at("earlier_versions", i, "path"), "path", false);
	}
	if (documentation !== void 0) for (const id of ["MDF-USE-1", "MDF-GEN-3"]) add(documentation.data.fields[id], documentation.at("fields", id), "either");
	if (summary !== void 0) add(summary.data.fields["PST-2.3.8"], summary.at("fields", "PST-2.3.8"), "either");
	if (copyright !== void 0) {
		const { data } = copyright;
		for (const key of [
			"policy",
			"policy_summary",
			"complaint_information",
			"complaint_channel",
			"crawler_information",
			"access_controls"
		]) add(data[key], copyright.at(key), "either");
		const safeguards = data.output_safeguards;
		add(typeof safeguards === "string" ? safeguards : safeguards?.evaluation, copyright.at("output_safeguards"), "either");
		add(data.infringing_use?.terms, copyright.at("infringing_use", "terms"), "either");
		add(data.infringing_use?.notice, copyright.at("infringing_use", "notice"), "either");
		add(data.exclusion_list?.path, copyright.at("exclusion_list", "path"), "path");
		for (const [i, crawler] of (data.crawlers ?? []).entries()) add(crawler.config, copyright.at("crawlers", i, "config"), "path", false);
		for (const key of [
			"snapshots",
			"manifests",
			"removals"
		]) for (const [i, file] of (data[key] ?? []).entries()) add(file.path, copyright.at(key, i, "path"), "path", false);
		add(declaredResult(data).path, copyright.at("verification"), "path", false);
	}
	return found;
}
async function readDocuments(records, shelf, documents) {
	const problems = [];
	for (const mention of mentions(records)) {
		const problem = await readOne(mention, shelf, documents);
		if (problem !== void 0) problems.push({
			...mention.source,
			...problem
		});
		if (problems.length >= MAX_PROBLEMS) break;
	}
	return problems;
}
async function readUpstream(records, shelf, upstream) {
	const problems = [];
	for (const { document, source } of upstreamLinks(records.model)) {
		const text = upstreamCopy(document);
		const problem = text === void 0 ? void 0 : await readOne({
			text,
			as: document.path === void 0 ? "either" : "path",
			read: true,
			source
		}, shelf, upstream);
		if (problem !== void 0 && problems.length < MAX_PROBLEMS) problems.push({
			...source,
			...problem
		});
	}
	return problems;
}
async function readOne({ text, as, read }, shelf, documents) {
	if (text.includes("\n") || isAddress(text)) return void 0;
	const whole = insidePath(text);
	const hash = text.indexOf("#");
	const path = whole !== void 0 && (hash === -1 || shelf.entries.has(whole)) ? whole : insidePath(hash === -1 ? text : text.slice(0, hash));
	const exists = path !== void 0 && shelf.entries.has(path);
	const shown = excerpt(text, 60);
	if (!exists && as === "either" && !looksLikePath(text)) return void 0;
	if (path === void 0) return {
		kind: "invalid",
		message: `"${shown}" leaves the repository or is no plain path, it is not read`,
		fix: "Write a path from the root of the repository, e.g. docs/policy.md, or a URL."
	};
	if (!exists) {
		if (shelf.isFolder(path)) return void 0;
		const other = shelf.inOtherCase(path);
		return {
			kind: "missing-file",
			message: `"${shown}" is not in the repository`,
			fix: other === void 0 ? "Add the file, or correct the path (it is read from the root of the repository)." : `Did you mean ${excerpt(other, 80)}? Upper and lower case count.`
		};
	}
	if (!read) return shelf.entries.get(path)?.kind === "symlink" ? {
		kind: "invalid",
		message: `"${shown}" is a symbolic link, which is not followed`,
		fix: "Name the file itself."
	} : void 0;
	return store(path, shelf, documents, shown);
}
async function store(path, shelf, documents, shown) {
	if (documents.has(path) || documents.size >= MAX_DOCUMENTS) return void 0;
	const result = await shelf.text(path, MAX_BYTES);
	if ("text" in result) {
		documents.set(path, {
			path,
			...result
		});
		return;
	}
	return result.problem.message.startsWith("not a UTF-8") ? void 0 : {
		...result.problem,
		message: `"${shown}": ${result.problem.message}`
	};
}
async function readExtra(paths, shelf, documents, without) {
	for (const path of paths) if (without?.has(path) !== true && shelf.entries.get(path)?.kind === "file") await store(path, shelf, documents, path);
}
function looksLikePath(text) {
	return text.length <= 300 && /^[^\s:;,()<>]+\.[A-Za-z][A-Za-z0-9]{0,7}(?:#\S*)?$/.test(text) && !/^[^/]{1,100}\.(?:com|org|net|eu|io|ai|dev|de|fr|it|es|ch|at|be|nl|uk|example)$/i.test(text);
}

export { readExtra as n, readUpstream as r, readDocuments as t };