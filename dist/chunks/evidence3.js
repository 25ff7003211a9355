import { c as placeOf, i as finding } from "./finding.js";
import { r as productOf } from "./agents.js";
import { n as declaredResult, t as DEFAULT_RESULT_PATH, u as insidePath } from "./evidence.js";
import { n as declaredFiles, t as removalRegister } from "./removal-register.js";
import { a as readFiles, i as newBudget, r as INLINE_ROWS, t as INLINE_BYTES } from "./read.js";
import { n as ROW_VERDICTS } from "./result.js";
import { n as decodeUtf8, t as cutUtf8 } from "./decode.js";
import { t as RepositoryError } from "./port.js";
import { createHash } from "node:crypto";

// src/checks/optout/against-records.ts
const WHAT = {
	manifest: "manifest",
	snapshot: "snapshot file",
	"removal-register": "removal register",
	"exclusion-list": "exclusion list",
	"pirated-list": "list of known hosts"
};
const AGAIN = "gpai-docket optout verify --output .gpai/optout/verification.json";
const cut = (digest) => `sha256 ${digest.slice(0, 12)}…`;
function inputProblems(result, wanted, path) {
	const out = [];
	for (const role of [
		"manifest",
		"snapshot",
		"removal-register",
		"exclusion-list"
	]) {
		const mine = wanted.filter((one) => one.role === role);
		const theirs = result.inputs.filter((one) => one.role === role);
		const digests = new Set(theirs.flatMap((one) => one.sha256 === void 0 ? [] : [one.sha256]));
		const known = new Set(mine.flatMap((one) => one.sha256 === void 0 ? [] : [one.sha256]));
		const before = out.length;
		for (const one of mine) {
			if (one.sha256 === void 0) {
				if (role === "manifest") out.push({
					outcome: "unknown",
					finding: finding("optout/no-digest", `The manifest ${one.name} has no digest, so nothing ties the result in ${path} to it.`, one.at, { fix: "sha256: <64 hex digits>   # sha256sum <file>" })
				});
				continue;
			}
			if (digests.has(one.sha256)) continue;
			const same = theirs.find((input) => input.name === one.name && input.sha256 !== void 0);
			const told = same?.sha256 === void 0 ? `the result in ${path} was made without it` : `the result in ${path} was made from one with ${cut(same.sha256)}`;
			out.push({
				outcome: role === "manifest" ? "conflict" : "stale",
				finding: finding(`optout/other-${role}`, `The ${WHAT[role]} ${one.name} has ${cut(one.sha256)} (${placeOf(one.at)}); ${told}.`, one.at, { fix: `Verify again: ${AGAIN}` })
			});
		}
		const strange = role !== "manifest" || out.length > before ? [] : theirs.filter((one) => one.sha256 !== void 0 && !known.has(one.sha256) && !mine.some((other) => other.name === one.name));
		const [first] = strange;
		if (first !== void 0) out.push({
			outcome: "conflict",
			finding: finding("optout/unrecorded-manifest", `The result in ${path} counts ${strange.length === 1 ? `a manifest that the records do not name, ${first.name}` : `${strange.length} manifests that the records do not name, ${first.name} the first`}.`, mine[0]?.at ?? { path }, {
				about: strange.map((one) => one.name),
				fix: "Name it under manifests in copyright.yaml, or verify again without it."
			})
		});
	}
	return out;
}
const tokens = (names) => [...new Set(names.filter((name) => name !== void 0).map(productOf).filter((name) => name !== ""))];
function optionProblems(result, record, at, path) {
	const { options } = result;
	const out = [];
	const missing = (key, wanted, asked, what) => {
		const known = new Set(asked.map(productOf));
		const names = wanted.filter((name) => !known.has(name));
		if (names.length > 0) out.push({
			outcome: "stale",
			finding: finding("optout/other-options", `${names.slice(0, 5).join(", ")} ${names.length === 1 ? "is" : "are"} recorded as ${what} (${placeOf(at(key))}), and the result in ${path} was made without asking for ${names.length === 1 ? "it" : "them"}.`, at(key), { fix: `Verify again: ${AGAIN}` })
		});
	};
	missing("crawlers", tokens((record.crawlers ?? []).flatMap((one) => (one.agents ?? []).length > 0 ? one.agents ?? [] : [one.name])), options.agents, "crawler");
	missing("control_tokens", tokens(record.control_tokens ?? []), options.control_tokens, "control token");
	missing("training_bots", tokens(record.training_bots ?? []), options.training_bots, "training bot");
	if (options.max_snapshot_age_hours > 24) out.push({
		outcome: "stale",
		finding: finding("optout/other-options", `The result in ${path} was made with snapshots up to ${options.max_snapshot_age_hours} hours old; RFC 9309 section 2.4 advises against more than 24.`, at("verification"), { fix: `Verify again without another age: ${AGAIN}` })
	});
	if (options.mode !== "rfc9309") out.push({
		outcome: "stale",
		finding: finding("optout/other-options", `The result in ${path} reads robots.txt as google/robotstxt does; the Code names RFC 9309 (C-1.3.1.a).`, at("verification"), { fix: `Verify again in the mode rfc9309: ${AGAIN}` })
	});
	return out;
}
function ageProblems(made, record, accepted, at, path) {
	const out = [];
	const late = (record.manifests ?? []).findIndex((manifest) => manifest.to !== void 0 && manifest.to > made);
	if (late !== -1) out.push({
		outcome: "stale",
		finding: finding("optout/older-than-crawl", `The result in ${path} is of ${made}, before the crawl ended on ${record.manifests?.[late]?.to ?? ""} (${placeOf(at("manifests", late))}).`, at("verification"), { fix: `Verify again: ${AGAIN}` })
	});
	const since = accepted.filter((row) => (row.decided ?? row.effective_from ?? "") > made);
	const [first] = since;
	if (first !== void 0) out.push({
		outcome: "stale",
		finding: finding("optout/older-than-removals", `The result in ${path} is of ${made}; ${since.length === 1 ? `the removal request ${first.id.slice(0, 80)} was` : `${since.length} removal requests, ${first.id.slice(0, 80)} the first, were`} accepted since (${placeOf(first.source)}).`, at("verification"), {
			about: since.map((row) => `${made} ${row.id}`),
			fix: `Verify again: ${AGAIN}`
		})
	});
	return out;
}

// src/checks/optout/consistency.ts
const sum = (counts) => Object.values(counts ?? {}).reduce((total, count) => total + count, 0);
const most = (counts) => Math.max(0, ...Object.values(counts).slice(0, 2e4));
function contradictions(result) {
	const out = [];
	const wrong = (found, words) => {
		if (found) out.push(words);
	};
	const { rows, reasons, inputs, train, protocols, removals, exclusion, pirated, hosts, examples, period } = result;
	const verdicts = ROW_VERDICTS.reduce((total, verdict) => total + rows[verdict], 0);
	wrong(verdicts !== rows.total, `rows.total is ${rows.total} and the verdicts add up to ${verdicts}`);
	for (const verdict of ROW_VERDICTS) {
		wrong(sum(reasons[verdict]) !== rows[verdict], `${verdict} is ${rows[verdict]} and its reasons add up to ${sum(reasons[verdict])}`);
		wrong(rows[verdict] === 0 && examples.some((row) => row.verdict === verdict), `there are examples of ${verdict} rows and none is counted`);
	}
	const manifests = inputs.filter((one) => one.role === "manifest");
	const [read, bad] = [manifests.reduce((total, one) => total + one.rows, 0), manifests.reduce((total, one) => total + one.bad, 0)];
	wrong(manifests.length === 0, "it names no manifest");
	wrong(bad !== rows.bad, `rows.bad is ${rows.bad} and the manifests have ${bad}`);
	wrong(rows.total !== read, `rows.total is ${rows.total} and the manifests have ${read}`);
	wrong(rows.violated > 0 && sum(hosts.violated) === 0, "rows are violated and no host is named");
	wrong(sum(hosts.violated) > rows.violated, "more violated rows are named by host than there are");
	wrong(sum(train) > rows.total, "more rows are kept than there are");
	for (const [id, count] of Object.entries(protocols)) wrong(count !== void 0 && count.reserved + count.conditional + count.permitted > sum(train), `${id} speaks of more rows than are kept`);
	wrong(removals.rows > rows.total || most(removals.by_entry) > removals.rows || removals.rows > 0 !== sum(removals.by_entry) > 0, "the rows of removal entries do not add up");
	wrong(exclusion.rows > rows.total || most(exclusion.by_domain) > exclusion.rows || exclusion.rows > 0 !== sum(exclusion.by_domain) > 0, "the rows of excluded sites do not add up");
	wrong(pirated.rows > rows.total || most(pirated.by_source) > pirated.rows || pirated.rows > 0 !== sum(pirated.by_source) > 0, "the rows of known hosts do not add up");
	wrong(sum(result.agents.manifests) > rows.total, "agents fetched more rows than there are");
	wrong(period !== void 0 && !(period.from <= period.to), "the last fetch is before the first");
	wrong(result.complete && (result.unread.length > 0 || result.options.shard !== "1/1"), "it says that it is complete and that something was left out");
	return out;
}

// src/engine/optout/recorded.ts
const RESULT_BYTES = 8388608;
async function openResult(source, entries, model) {
	const { copyright } = model;
	const declared = copyright === void 0 ? {} : declaredResult(copyright.data);
	const at = copyright?.at("verification") ?? { path: `${model.folder}/copyright.yaml` };
	const { pointer } = declared;
	if (pointer !== void 0) return {
		kind: "elsewhere",
		problem: {
			outcome: "hint",
			finding: finding("optout/kept-elsewhere", `The result of verifying the crawl is kept by ${pointer.held_by} (version ${pointer.version} of ${pointer.date}); nothing of it was seen here.`, at)
		}
	};
	const named = declared.path ?? ".gpai/optout/verification.json";
	const path = insidePath(named);
	const entry = path === void 0 ? void 0 : entries.get(path);
	if (path === void 0 || entry === void 0) return declared.path === void 0 ? { kind: "none" } : unusable(named, at, "it is not in this repository");
	if (entry.kind !== "file") return unusable(path, at, entry.kind === "symlink" ? "it is a symbolic link, which is not followed" : "it is no regular file");
	if (entry.size > 8388608) return unusable(path, { path }, `it is larger than ${RESULT_BYTES / 1048576} MiB`);
	let bytes;
	try {
		bytes = await source.read(path, { length: 8388609 });
	} catch (error) {
		if (error instanceof RepositoryError) return unusable(path, { path }, `it cannot be read: ${error.message}`);
		throw error;
	}
	if (bytes.length > 8388608) return unusable(path, { path }, `it is larger than ${RESULT_BYTES / 1048576} MiB`);
	if (declared.sha256 !== void 0 && createHash("sha256").update(bytes).digest("hex") !== declared.sha256) return {
		kind: "unusable",
		path,
		problem: {
			outcome: "conflict",
			finding: finding("optout/result-digest", `The result file ${path} is not the one that copyright.yaml records: its digest differs.`, copyright?.at("verification", "sha256") ?? at, { fix: `sha256sum ${path}   # write it under verification, or put the file back` })
		}
	};
	const text = decodeUtf8(cutUtf8(bytes, RESULT_BYTES));
	if (text === void 0) return unusable(path, { path }, "it is no UTF-8 text");
	const { parseResult } = await import("./parse-result.js");
	const parsed = parseResult(path, text);
	if (!parsed.ok) return unusable(path, { path }, parsed.reason);
	const wrong = contradictions(parsed.value);
	if (wrong.length > 0) return {
		kind: "unusable",
		path,
		problem: {
			outcome: "conflict",
			finding: finding("optout/result-contradicts-itself", `The numbers of ${path} contradict each other, so nothing is taken from it: ${wrong.slice(0, 3).join("; ")}.`, { path }, { fix: `Make it again, and do not edit it: ${AGAIN}` })
		}
	};
	return {
		kind: "read",
		path,
		result: parsed.value
	};
}
function unusable(path, at, why) {
	return {
		kind: "unusable",
		path,
		problem: {
			outcome: "unknown",
			finding: finding("optout/result-unusable", `The result of verifying the crawl, ${path.slice(0, 200)}, cannot be used: ${why}.`, at, { fix: AGAIN })
		}
	};
}
function recordedEvidence(opened, model, files, register, lastChange) {
	const { path, result } = opened;
	const { copyright } = model;
	const record = copyright?.data ?? {};
	const at = (...keys) => copyright?.at(...keys) ?? { path: `${model.folder}/copyright.yaml` };
	const wanted = files.map((file) => ({
		role: file.role,
		name: file.name,
		at: file.at,
		...digestOf(file)
	}));
	const made = declaredResult(record).date ?? lastChange?.date.slice(0, 10);
	const accepted = register?.accepted ?? [];
	const asked = register === void 0 || accepted.length === 0 ? [] : [{
		role: "removal-register",
		name: register.path,
		at: { path: register.path },
		sha256: register.sha256
	}];
	const problems = [
		...register?.problems ?? [],
		...digestProblems(files),
		...inputProblems(result, [...wanted, ...asked], path),
		...optionProblems(result, record, at, path),
		...made === void 0 ? [] : ageProblems(made, record, accepted, at, path)
	];
	const usable = !problems.some((one) => one.outcome === "conflict");
	return {
		source: usable ? "record" : "none",
		path,
		problems,
		...usable ? { result } : {}
	};
}
function digestOf({ sha256, actual }) {
	const digest = actual ?? sha256;
	return digest === void 0 ? {} : { sha256: digest };
}
function digestProblems(files) {
	return files.filter((file) => file.sha256 !== void 0 && file.actual !== void 0 && file.actual !== file.sha256).map((file) => ({
		outcome: "conflict",
		finding: finding("optout/digest-differs", `${file.name} has sha256 ${(file.actual ?? "").slice(0, 12)}… and the record says ${(file.sha256 ?? "").slice(0, 12)}….`, file.at, { fix: `Put the file of the crawl back, or write sha256: ${file.actual ?? ""}` })
	}));
}

// src/engine/optout/evidence.ts
async function optOutEvidence(source, entries, records, options) {
	const out = /* @__PURE__ */ new Map();
	const budget = newBudget();
	for (const model of records.models) {
		const evidence = await ofModel(source, entries, model, budget, options);
		if (evidence !== void 0) out.set(model.folder, evidence);
	}
	return out;
}
async function ofModel(source, entries, model, budget, options) {
	const { copyright } = model;
	if (copyright === void 0) return void 0;
	if ((copyright.data.manifests ?? []).length === 0 && copyright.data.verification === void 0 && !entries.has(".gpai/optout/verification.json")) return void 0;
	options.progress("reading the evidence of the crawl");
	const files = await readFiles(source, declaredFiles(model, entries), budget);
	const register = removalRegister(model);
	const opened = await openResult(source, entries, model);
	const found = register?.problems ?? [];
	const why = whyNotInline(files, budget);
	if (why === void 0) {
		options.progress("verifying the crawl against its robots.txt snapshots");
		const [{ verifyInline }, { isKept }] = await Promise.all([import("./inline.js"), import("./plan.js")]);
		const verified = await verifyInline(model, files, register, budget, options);
		if ("result" in verified) return {
			source: "inline",
			result: verified.result,
			problems: [
				...found,
				...digestProblems(files),
				...notRead(files.filter((file) => file.role === "snapshot" && !isKept(file))),
				...besideRecorded(verified.result, opened)
			]
		};
		return fromRecord(verified.reason);
	}
	return fromRecord(why);
	function fromRecord(reason) {
		if (opened.kind === "read") return recordedEvidence(opened, model, files, register, options.lastChanges.get(opened.path));
		const problem = opened.kind === "none" ? notVerified(files, reason, model) : opened.problem;
		return {
			source: "none",
			...opened.kind === "unusable" ? { path: opened.path } : {},
			problems: [
				...found,
				...digestProblems(files),
				problem
			]
		};
	}
}
function whyNotInline(files, budget) {
	const manifests = files.filter((file) => file.role === "manifest");
	if (manifests.length === 0) return "no manifest is recorded";
	const absent = [...manifests, ...files.filter((file) => file.role !== "manifest")].find((file) => file.bytes === void 0);
	if (absent !== void 0) return `${what(absent)} ${absent.name.slice(0, 200)} is not read: ${absent.missing ?? "it is not here"}`;
	const rows = manifests.reduce((sum, file) => sum + (file.manifest?.rows ?? 0), 0);
	if (budget.rows <= 0 || budget.crawls <= 0) return "the crawls of other models used up what a check verifies by itself";
	return rows > budget.rows ? `the manifests are recorded with ${rows.toLocaleString("en")} rows` : void 0;
}
const WORDS = {
	manifest: "the manifest",
	snapshot: "the snapshot",
	"removal-register": "the removal register",
	"exclusion-list": "the exclusion list"
};
const what = (file) => WORDS[file.role];
function notVerified(files, reason, model) {
	const at = files.find((file) => file.role === "manifest")?.at ?? model.copyright?.at("manifests") ?? { path: `${model.folder}/copyright.yaml` };
	const elsewhere = files.some((file) => file.role === "manifest" && file.entry === void 0);
	const message = `The crawl was not verified: ${reason}, and no result is recorded. A check verifies by itself what lies in the repository, up to ${INLINE_ROWS.toLocaleString("en")} rows and ${INLINE_BYTES / 1048576} MiB.`;
	return {
		outcome: "unknown",
		finding: finding("optout/not-verified", message, at, { fix: `Where the files are: ${elsewhere ? AGAIN.replace("verify", "verify . --manifest <file>") : AGAIN}   # and commit the result` })
	};
}
function notRead(files) {
	return files.slice(0, 5).map((file) => ({
		outcome: "hint",
		finding: finding("optout/snapshot-not-read", `The snapshot ${file.name.slice(0, 200)} is recorded with the protocol ${(file.protocol ?? "").slice(0, 60)}, which is not read from snapshots: signals of pages and headers stand in the rows of the manifest.`, file.at, { fix: "protocol: robots.txt, TDMRep or ai.txt" })
	}));
}
function besideRecorded(result, opened) {
	if (opened.kind === "none") return [];
	if (opened.kind !== "read") return [opened.problem];
	const told = ({ rows, exclusion, removals, pirated }) => `${rows.total} rows, ${rows.violated} violated, ${rows["no-snapshot"] + rows["stale-snapshot"]} without a snapshot in force, ${exclusion.rows} on the exclusion list, ${removals.rows} of accepted removals, ${pirated.rows} of known hosts`;
	return told(result) === told(opened.result) && [
		"honoured",
		"unreadable",
		"not-evaluable"
	].every((verdict) => result.rows[verdict] === opened.result.rows[verdict]) ? [] : [{
		outcome: "stale",
		finding: finding("optout/result-differs", `${opened.path} says ${told(opened.result)}; verified here: ${told(result)}.`, { path: opened.path }, { fix: `Verify again: ${AGAIN}; or delete the file, since this crawl is small enough to be verified by every check.` })
	}];
}

export { optOutEvidence };