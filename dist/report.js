import { a as setOutput, i as setFailed, n as error, r as notice, s as summary } from "./chunks/core.js";
import { t as log } from "./chunks/log2.js";
import { a as repositoryPath, f as GitHubError } from "./chunks/limits.js";
import { t as RepositoryError } from "./chunks/port.js";
import { i as hidesConfidential, n as isReallyInside, t as isInside } from "./chunks/inside.js";
import { a as commentInputs, i as serverOrigin, r as runUrl, t as jobRepository } from "./chunks/context.js";
import { n as input } from "./chunks/inputs.js";
import { a as ensureComment, n as client } from "./chunks/pull-comment.js";
import { t as forPublic } from "./chunks/confidential.js";
import { a as text, i as slug, n as count, r as member, t as commitId } from "./chunks/answers.js";
import "./chunks/new-file.js";
import { t as findPullRequest } from "./chunks/pulls.js";
import { t as renderComment } from "./chunks/comment.js";
import { n as renderMarkdown, t as SUMMARY_BUDGET } from "./chunks/markdown.js";
import { l as headline } from "./chunks/words.js";
import { n as decodeUtf8 } from "./chunks/decode.js";
import { t as parseJson } from "./chunks/json.js";
import { n as REPORT_SCHEMA } from "./chunks/schema.js";
import { c as fails, f as countListed } from "./chunks/verdict.js";
import { a as isOpen } from "./chunks/severity.js";
import { r as OUTCOMES } from "./chunks/types.js";
import { a as obligation, o as obligations, t as CATALOGUE_DATE } from "./chunks/catalogue.js";
import { t as FAIL_ON } from "./chunks/fail-on.js";
import { i as isObjectId } from "./chunks/revision.js";
import { constants, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { open } from "node:fs/promises";
import { crc32, inflateRawSync } from "node:zlib";

// src/github/artifacts.ts
const MAX_PAGES = 3;
async function fetchArtifact(github, repository, run, name, maxBytes) {
	const { items } = await github.pages(repositoryPath(repository, "actions", "runs", run, "artifacts"), { name }, {
		maxPages: MAX_PAGES,
		items: "artifacts"
	});
	const [newest] = items.flatMap((item) => {
		const [id, size] = [count(member(item, "id")), count(member(item, "size_in_bytes"))];
		const ours = text(member(item, "name")) === name && (member(item, "workflow_run", "id") ?? run) === run;
		return id !== void 0 && size !== void 0 && ours ? [{
			id,
			size,
			expired: member(item, "expired") === true
		}] : [];
	}).toSorted((a, b) => b.id - a.id);
	if (newest === void 0) return {
		found: false,
		why: "missing",
		reason: "the run left no report"
	};
	if (newest.expired) return {
		found: false,
		why: "missing",
		reason: "the report of the run has expired"
	};
	if (newest.size > maxBytes) return {
		found: false,
		why: "refused",
		reason: `the artifact has ${newest.size} bytes; at most ${maxBytes} are fetched`
	};
	const { data } = await github.get(repositoryPath(repository, "actions", "artifacts", newest.id, "zip"), {}, { maxBytes });
	if (!(data instanceof Uint8Array)) return {
		found: false,
		why: "refused",
		reason: "GitHub did not send an archive"
	};
	return {
		found: true,
		archive: data
	};
}

// src/reporter/consistent.ts
const MAX_MODELS = 1e3;
const MAX_RESOLVED = 200;
const MAX_STEPS = 10;
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[0-9a-z.-]{1,40})?$/;
function contradiction(report) {
	return firstOf([
		() => report.catalogue.date === "2026-11-22" && report.catalogue.entries === obligations().length ? void 0 : "it was made with another version of the catalogue: pin the check and the reporter to the same release",
		() => VERSION.test(report.tool.version) ? void 0 : "its tool version is none",
		() => ids(report),
		() => foreignEntries(report),
		() => miscounted(report),
		() => misjudged(report)
	]);
}
function firstOf(tests) {
	for (const test of tests) {
		const found = test();
		if (found !== void 0) return found;
	}
}
function ids({ repository, change, models, nextSteps, resolved = [] }) {
	for (const id of [
		repository.commit,
		repository.base,
		change?.head
	]) if (id !== void 0 && !isObjectId(id)) return "a commit id in it is none";
	if (models.length > MAX_MODELS || nextSteps.length > MAX_STEPS || resolved.length > MAX_RESOLVED) return "it holds more models, next steps or resolved findings than a report can have";
	if (new Set(models.map((model) => model.id)).size !== models.length) return "it holds a model twice";
}
function foreignEntries(report) {
	for (const model of report.models) {
		const seen = new Set(model.obligations.map((one) => one.id));
		if (seen.size !== model.obligations.length || seen.size !== obligations().length) return "a model in it is not judged on every entry of the catalogue, once";
		for (const { id, title, chapter, level, basis } of model.obligations) {
			const entry = obligation(id);
			if (entry === void 0) return "it names an entry that the catalogue does not have";
			if (entry.title !== title || entry.chapter !== chapter || entry.level !== level || entry.basis !== basis) return `its entry ${entry.id} is not the catalogue's`;
		}
	}
	return [
		...report.nextSteps.map((step) => step.obligation),
		...(report.resolved ?? []).map((one) => one.obligation),
		...(report.change?.consequences ?? []).flatMap((one) => one.due.map((due) => due.obligation))
	].some((id) => id !== void 0 && id !== "" && obligation(id) === void 0) ? "it names an entry that the catalogue does not have" : void 0;
}
function openFindings(models) {
	return models.flatMap((model) => model.obligations.flatMap((one) => isOpen(one.outcome) ? one.findings : []));
}
function miscounted({ models, general, counts, change, resolved = [] }) {
	for (const outcome of OUTCOMES) if (counts[outcome] !== models.reduce((sum, model) => sum + model.obligations.filter((one) => one.outcome === outcome).length, 0)) return `its count of the outcome ${outcome} is not what it lists`;
	const all = [...general, ...openFindings(models)];
	const fresh = all.filter((finding) => finding.introduced === true);
	if (!within(counts.findings, all)) return "its count of findings is not what it lists";
	if (counts.introduced === void 0 !== (change === void 0)) return "it counts what a change introduces and names no change, or the other way round";
	if (counts.introduced === void 0 ? fresh.length > 0 : !within(counts.introduced, fresh)) return "its count of introduced findings is not what it lists";
	if ((counts.baseline ?? 0) !== countListed(models, general)) return "its count of findings of the baseline is not what it lists";
	if (resolved.length > (counts.resolved ?? 0)) return "its count of resolved findings is less than what it lists";
}
function within(count, findings) {
	return count <= findings.length && count >= findings.filter((finding) => finding.baseline !== true).length;
}
const OWED = /* @__PURE__ */ new Set([
	"conflict",
	"gap",
	"stale"
]);
function misjudged(report) {
	const { models, general, counts, completeness, verdict } = report;
	const failOn = FAIL_ON.find((level) => level === report.failOn);
	if (failOn === void 0) return "its level to fail at is none";
	if (completeness.complete !== (completeness.missing.length + completeness.unreadable.length === 0)) return "it says that everything was read and lists what was not, or the other way round";
	if (report.fails !== fails({
		models,
		general,
		complete: completeness.complete
	}, failOn, counts.introduced !== void 0)) return "whether it fails is not what its findings say";
	const green = verdict === "no-findings" || verdict === "nothing-to-check" || verdict === "nothing-declared";
	const owed = models.some((model) => model.obligations.some((one) => OWED.has(one.outcome) && !(one.findings.length > 0 && one.findings.every((finding) => finding.baseline === true))));
	return counts.error > 0 !== (verdict === "error") || owed && green || !completeness.complete && (verdict === "no-findings" || verdict === "nothing-to-check") || verdict === "nothing-to-check" && models.length > 0 ? "its verdict is not what its findings say" : void 0;
}

// src/reporter/accept.ts
const MAX_REPORT_BYTES = 5242880;
const MAX_DEPTH = 32;
const MAX_TEXT = 2e4;
const MAX_KEY = 200;
const MAX_ITEMS = 2e4;
const MAX_VALUES = 5e5;
function acceptReport(bytes) {
	const refuse = (reason) => ({
		ok: false,
		reason
	});
	if (bytes.length > 5242880) return refuse(`it has more than ${MAX_REPORT_BYTES} bytes`);
	const text = decodeUtf8(bytes);
	if (text === void 0) return refuse("it is no UTF-8 text");
	const parsed = parseJson("report", text, {
		maxLength: MAX_REPORT_BYTES,
		maxDepth: MAX_DEPTH,
		duplicateKeys: "refuse"
	});
	if (!parsed.ok) {
		const [problem] = parsed.problems;
		return refuse(`it is not JSON that is accepted (line ${problem?.line ?? 1}, column ${problem?.column ?? 1}): ${kindOf(problem?.message ?? "")}`);
	}
	const over = excess(parsed.value.data);
	if (over !== void 0) return refuse(over);
	const checked = REPORT_SCHEMA.safeParse(parsed.value.data);
	if (!checked.success) {
		const [issue] = checked.error.issues;
		return refuse(`it is not of the shape of schemas/report.schema.json of this version${placeOf(issue?.path ?? [])}: is the check pinned to the same release as the reporter?`);
	}
	const report = checked.data;
	const why = contradiction(report);
	return why === void 0 ? {
		ok: true,
		report
	} : refuse(why);
}
function kindOf(message) {
	if (message.includes("nested deeper")) return "nested too deeply";
	if (message.includes("stands twice")) return "a key stands twice in one object";
	return message.includes("__proto__") ? "a key that is not allowed" : "broken syntax";
}
function placeOf(path) {
	const parts = path.slice(0, 8).filter((part) => typeof part === "number" || typeof part === "string" && /^[A-Za-z]{1,24}$/.test(part));
	return parts.length === 0 ? "" : ` (at ${parts.join(".")})`;
}
function excess(data) {
	const stack = [data];
	let values = 0;
	while (stack.length > 0) {
		const value = stack.pop();
		values += 1;
		if (values > MAX_VALUES) return `it holds more than ${MAX_VALUES} values`;
		if (typeof value === "string" && value.length > MAX_TEXT) return `it holds a text of more than ${MAX_TEXT} characters`;
		if (typeof value !== "object" || value === null) continue;
		const inside = Array.isArray(value) ? value : Object.values(value);
		if (inside.length > MAX_ITEMS) return `it holds a list of more than ${MAX_ITEMS} items`;
		if (!Array.isArray(value) && Object.keys(value).some((key) => key.length > MAX_KEY)) return "it holds a key that is too long";
		for (const item of inside) stack.push(item);
	}
}

// src/reporter/event.ts
function readEvent(event, payload) {
	if (event !== "workflow_run") return {
		kind: "wrong",
		reason: `the reporter runs on workflow_run, and this is ${/^[a-z_]{1,40}$/.test(event) ? event : "no event"}`
	};
	const run = member(payload, "workflow_run");
	const cause = text(member(run, "event")) ?? "";
	if (cause !== "pull_request") return {
		kind: "nothing",
		reason: `the run was started by ${/^[a-z_]{1,40}$/.test(cause) ? cause : "no event"}, and only those of pull_request are reported`
	};
	const [id, headSha, headBranch] = [
		count(member(run, "id")),
		commitId(member(run, "head_sha")),
		text(member(run, "head_branch"))
	];
	if (id === void 0 || headSha === void 0) return {
		kind: "wrong",
		reason: "the event does not say which run it is about"
	};
	const repository = {
		id: count(member(run, "head_repository", "id")),
		owner: slug(member(run, "head_repository", "owner", "login")),
		name: slug(member(run, "head_repository", "name"))
	};
	if (repository.id === void 0 || repository.owner === void 0 || repository.name === void 0 || headBranch === void 0 || headBranch === "" || headBranch.length > 1e3) return {
		kind: "nothing",
		reason: "the branch or the repository of the pull request is gone"
	};
	return {
		kind: "run",
		run: {
			id,
			headSha,
			headBranch,
			headRepository: {
				id: repository.id,
				owner: repository.owner,
				name: repository.name
			}
		}
	};
}

// src/reporter/place.ts
function folderInput(env) {
	const parts = input(env, "path").replaceAll("\\", "/").split("/").filter((part) => part !== "" && part !== ".");
	if (input(env, "path").startsWith("/") || parts.includes("..") || parts.join("/").length > 1e3) throw new RepositoryError("the input path is no folder of the repository", { fix: "give the same path as in the check, for example: path: models/base" });
	return parts.length === 0 ? "." : parts.join("/");
}

// src/reporter/read-file.ts
async function readReportFile(given, folders, maxBytes) {
	const [first = "."] = folders;
	const file = resolve(first, given);
	const fix = "give the path of the JSON report inside the workspace or RUNNER_TEMP";
	if (!folders.some((folder) => isInside(folder, file))) throw new RepositoryError("the input report-file leaves the workspace", { fix });
	try {
		const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
		try {
			const stats = await handle.stat();
			if (!stats.isFile() || !folders.some((folder) => isReallyInside(folder, file))) throw new RepositoryError("the input report-file is no regular file, or is reached through a link", { fix });
			if (stats.size > maxBytes) throw new RepositoryError(`the report has ${stats.size} bytes; at most ${maxBytes} are read`);
			const buffer = new Uint8Array(maxBytes + 1);
			let length = 0;
			for (let read = -1; read !== 0 && length < buffer.length; length += read) read = (await handle.read(buffer, length, buffer.length - length, length)).bytesRead;
			return buffer.subarray(0, length);
		} finally {
			await handle.close();
		}
	} catch (cause) {
		if (cause instanceof RepositoryError) throw cause;
		const code = cause.code ?? "unknown error";
		throw new RepositoryError(code === "ENOENT" ? "the input report-file names no file" : code === "ELOOP" ? "the input report-file is a symbolic link" : `the report could not be read (${code})`, {
			fix,
			cause
		});
	}
}

// src/reporter/zip.ts
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const DESCRIPTOR = 8;
const NAME = /^[A-Za-z0-9._-]{1,100}\.json$/;
var Refused = class extends Error {};
function unpackOne(archive, maxBytes) {
	try {
		return {
			ok: true,
			bytes: unpack(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength), maxBytes)
		};
	} catch (error) {
		return {
			ok: false,
			reason: error instanceof Refused ? error.message : "its data is damaged"
		};
	}
}
function unpack(zip, maxBytes) {
	const end = endOf(zip);
	const entries = zip.readUInt16LE(end + 10);
	demand(zip.readUInt16LE(end + 4) === 0 && zip.readUInt16LE(end + 6) === 0 && zip.readUInt16LE(end + 8) === entries, "it is split over several files");
	demand(entries === 1, `it holds ${entries === 65535 ? "more files than one" : `${entries} files`} and not the one report`);
	const size = zip.readUInt32LE(end + 12);
	const central = zip.readUInt32LE(end + 16);
	demand(central + size === end && size >= CENTRAL_SIZE && zip.readUInt32LE(central) === 33639248, "its directory is broken");
	const entry = readCentral(zip.subarray(central, end));
	demand(NAME.test(entry.name), "its file is not named like a report (letters, digits, . _ - and .json, no folder)");
	demand(entry.size > 0 && entry.size <= maxBytes, entry.size === 0 ? "its file is empty" : `its file unpacks to more than ${maxBytes} bytes`);
	const data = localData(zip, central, entry);
	const bytes = entry.method === 0 ? data : inflate(data, entry.size);
	demand(bytes.length === entry.size, "its file has another size than it says");
	demand(crc32(bytes) === entry.crc, "its file does not have the checksum that it says (CRC-32)");
	return bytes;
}
function endOf(zip) {
	for (let at = zip.length - END_SIZE; at >= 0 && at >= zip.length - END_SIZE - 65535; at -= 1) if (zip.readUInt32LE(at) === 101010256 && at + END_SIZE + zip.readUInt16LE(at + 20) === zip.length) return at;
	throw new Refused("it is no zip archive, or it is cut off");
}
function readCentral(directory) {
	const flags = directory.readUInt16LE(8);
	const method = directory.readUInt16LE(10);
	const [crc, packed, size, offset] = [
		directory.readUInt32LE(16),
		directory.readUInt32LE(20),
		directory.readUInt32LE(24),
		directory.readUInt32LE(42)
	];
	const lengths = [
		directory.readUInt16LE(28),
		directory.readUInt16LE(30),
		directory.readUInt16LE(32)
	];
	demand(CENTRAL_SIZE + lengths[0] + lengths[1] + lengths[2] === directory.length, "its directory is broken");
	demand((flags & 8257) === 0, "it is encrypted");
	demand((flags & -2063) === 0, "it uses features that a report does not need");
	demand(method === 0 || method === 8, `it is packed with method ${method}, which is neither stored nor deflated`);
	demand(![
		packed,
		size,
		offset
	].includes(4294967295), "it uses the 64-bit form, which a report does not need");
	demand(offset === 0, "something stands before its file");
	return {
		name: directory.toString("latin1", CENTRAL_SIZE, CENTRAL_SIZE + lengths[0]),
		flags,
		method,
		crc,
		packed,
		size
	};
}
function localData(zip, central, entry) {
	demand(central >= LOCAL_SIZE && zip.readUInt32LE(0) === 67324752, "its file is not where its directory says");
	const start = LOCAL_SIZE + zip.readUInt16LE(26) + zip.readUInt16LE(28);
	demand(zip.readUInt16LE(6) === entry.flags && zip.readUInt16LE(8) === entry.method && zip.toString("latin1", LOCAL_SIZE, LOCAL_SIZE + zip.readUInt16LE(26)) === entry.name, "the two headers of its file differ");
	const rest = central - start - entry.packed;
	demand((entry.flags & DESCRIPTOR) === 0 ? rest === 0 : rest === 12 || rest === 16, "something stands beside its file, or its file is cut off");
	return zip.subarray(start, start + entry.packed);
}
function inflate(data, size) {
	try {
		const { buffer, engine } = inflateRawSync(data, {
			maxOutputLength: size,
			info: true
		});
		demand(engine.bytesWritten === data.length, "something stands beside its file");
		return buffer;
	} catch (error) {
		if (error instanceof Refused) throw error;
		throw new Refused(error.code === "ERR_BUFFER_TOO_LARGE" ? "its file unpacks to more than it says" : "its data is damaged");
	}
}
function demand(holds, otherwise) {
	if (!holds) throw new Refused(otherwise);
}

// src/reporter/run.ts
const MAX_ARCHIVE_BYTES = MAX_REPORT_BYTES + 4096;
async function run(env, payload) {
	const event = readEvent(env["GITHUB_EVENT_NAME"] ?? "", payload);
	if (event.kind === "wrong") throw new RepositoryError(event.reason, { fix: "see docs/workflows/fork-safe-report.yml for the workflow that it belongs into" });
	if (event.kind === "nothing") return leave(event.reason);
	const repository = jobRepository(env);
	if (repository === void 0) throw new RepositoryError("the job does not say which repository it runs in", { fix: "run it in a GitHub workflow, where GITHUB_REPOSITORY is set" });
	const folder = folderInput(env);
	const { mode, key } = commentInputs(env, folder);
	const github = client(env);
	const handed = await handedOver(env, github, repository, event.run);
	if (handed === void 0) return leave("the run left no report: it found nothing to check, or did not come that far");
	const accepted = acceptReport(handed);
	if (!accepted.ok) throw new RepositoryError(`the report was not accepted: ${accepted.reason}`);
	const report = hidesConfidential(env, payload) ? forPublic(accepted.report) : accepted.report;
	if (report.change?.head === void 0) throw new RepositoryError("the report was not accepted: it does not say which commit was judged", { fix: "check on pull_request, with a base to compare with" });
	if (report.change.head !== event.run.headSha) throw new RepositoryError("the report was not accepted: it is about another commit than the run that handed it over");
	const found = await findPullRequest(github, repository, {
		owner: event.run.headRepository.owner,
		branch: event.run.headBranch,
		sha: event.run.headSha,
		repositoryId: event.run.headRepository.id,
		...report.repository.base === void 0 ? {} : { claimedBase: report.repository.base }
	});
	if (found.pull === void 0) return leave(found.reason);
	setOutput("pull-request", String(found.pull.number));
	setOutput("verdict", report.verdict);
	const place = {
		env,
		github,
		repository,
		run: event.run,
		pull: found.pull,
		folder
	};
	await summarise(report, place);
	return comment(report, place, mode ?? report.policy?.comment ?? "on-change", key);
}
function leave(reason) {
	notice(`GPAI Docket: nothing was reported: ${reason}.`);
	setOutput("comment", "none");
	return 0;
}
async function handedOver(env, github, repository, run) {
	const file = input(env, "report-file");
	if (file !== "") return readReportFile(file, [env["GITHUB_WORKSPACE"] ?? process.cwd(), ...env["RUNNER_TEMP"] === void 0 ? [] : [env["RUNNER_TEMP"]]].map((one) => resolve(one)), MAX_REPORT_BYTES);
	const name = input(env, "artifact") || "gpai-docket-report";
	if (!/^[A-Za-z0-9._ -]{1,100}$/.test(name)) throw new RepositoryError("the input artifact is no name of an artifact", { fix: "use letters, digits, . _ - only" });
	const fetched = await fetchArtifact(github, repository, run.id, name, MAX_ARCHIVE_BYTES);
	if (!fetched.found) {
		if (fetched.why === "missing") return void 0;
		throw new RepositoryError(`the report was not accepted: ${fetched.reason}`);
	}
	const unpacked = unpackOne(fetched.archive, MAX_REPORT_BYTES);
	if (!unpacked.ok) throw new RepositoryError(`the artifact was not accepted: ${unpacked.reason}`, { fix: "upload one JSON file, the output `report` of the check, with actions/upload-artifact" });
	return unpacked.bytes;
}
async function summarise(report, { env, pull }) {
	log(`Pull request ${pull.number}: ${headline(report)}`);
	if ((env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
	const origin = `> Handed over by the own run of pull request ${pull.number}, which the pull request can change; only shown here.\n\n`;
	await summary.addRaw(origin + renderMarkdown(report, { maxBytes: SUMMARY_BUDGET })).write();
}
async function comment(report, { env, github, repository, run, pull, folder }, mode, key) {
	const serverUrl = serverOrigin(env);
	const { headRepository } = pull;
	const page = runUrl(env, repository, run.id);
	const desired = renderComment(report, {
		serverUrl,
		folder,
		key,
		untrusted: true,
		repository: {
			owner: repository.owner,
			name: repository.repo
		},
		headSha: pull.headSha,
		headRef: pull.headRef,
		baseRef: pull.baseRef,
		headRepository: headRepository === null ? null : {
			owner: headRepository.owner,
			name: headRepository.repo
		},
		fork: headRepository?.id !== pull.baseRepository.id,
		...page === void 0 ? {} : { runUrl: page }
	});
	const result = await ensureComment(github, {
		repository,
		number: pull.number,
		headSha: pull.headSha,
		purpose: "pull-request",
		key,
		desired,
		mode
	});
	setOutput("comment", result.action);
	setOutput("comment-url", "url" in result ? result.url : "");
	log(`Comment: ${result.action}${"url" in result ? ` (${result.url})` : ""}; ${github.requests()} API ${github.requests() === 1 ? "request" : "requests"}.`);
	if (result.action === "outdated") notice(`GPAI Docket: the comment was left as it is: ${result.reason}.`);
	if (result.action !== "not-permitted" && result.action !== "failed") return 0;
	setFailed(`GPAI Docket: the comment could not be written: ${result.reason}.${result.action === "not-permitted" ? " Fix: give the job permissions: {actions: read, pull-requests: write}." : ""}`);
	return 1;
}

// src/reporter/main.ts
async function main(env) {
	try {
		return await run(env, payload(env["GITHUB_EVENT_PATH"]));
	} catch (error$1) {
		const known = error$1 instanceof RepositoryError || error$1 instanceof GitHubError;
		const fix = error$1 instanceof RepositoryError && error$1.fix !== void 0 ? ` Fix: ${error$1.fix}.` : "";
		error(`GPAI Docket could not report: ${error$1 instanceof Error ? error$1.message : "unknown error"}.${fix}`);
		if (!known && error$1 instanceof Error) log(error$1.stack ?? "");
		setOutput("verdict", "error");
		setOutput("comment", "failed");
		return 1;
	}
}
function payload(file) {
	if (file === void 0 || file === "") return void 0;
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch (cause) {
		throw new RepositoryError("the event file cannot be read", { cause });
	}
}

// src/reporter/index.ts
process.exitCode = await main(process.env);

export {  };