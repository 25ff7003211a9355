import { a as setOutput, i as setFailed, n as error, o as warning, s as summary } from "./core.js";
import { t as forPublic } from "./confidential.js";
import { a as changes, o as revisionOf, t as inspect } from "./inspect.js";
import { t as FAIL_ON } from "./fail-on.js";
import { l as headline } from "./words.js";
import { t as RepositoryError } from "./port.js";
import { c as resolveCommit, d as gitRecords, i as isObjectId, l as gitEnvironment, n as gitPlace, o as isShallow, r as isAncestor, s as parents, t as firstLine } from "./revision.js";
import { r as LEFT_OUT, t as isInside } from "./inside.js";
import { l as failsAt } from "./verdict.js";
import { r as OUTCOMES } from "./types.js";
import { t as annotations } from "./annotations.js";
import { t as renderJson } from "./json2.js";
import { n as renderMarkdown, t as SUMMARY_BUDGET } from "./markdown.js";
import { t as plainStyle } from "./style.js";
import { n as renderText } from "./text.js";
import { n as input } from "./inputs.js";
import { t as log } from "./log2.js";
import { a as commentInputs, n as linkContext, o as wantsSuggestions, t as jobRepository } from "./context.js";
import { t as folderInRepository } from "./folder2.js";
import { n as concernsNobody, t as NOTHING } from "./relevant.js";
import { constants, existsSync, realpathSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { lstat, mkdir, readdir, writeFile } from "node:fs/promises";

// src/repository/fetch.ts
const PROXY = [
	"https_proxy",
	"HTTPS_PROXY",
	"http_proxy",
	"HTTP_PROXY",
	"no_proxy",
	"NO_PROXY",
	"all_proxy",
	"ALL_PROXY",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"SSH_AUTH_SOCK"
];
async function fetchCommit(root, sha, options) {
	if (!isObjectId(sha)) return {
		ok: false,
		reason: "not a full commit id"
	};
	try {
		if (await resolveCommit(root, sha) !== void 0) return { ok: true };
		const args = [
			"fetch",
			"--no-tags",
			"--no-recurse-submodules",
			"--no-auto-maintenance",
			"--no-write-fetch-head",
			"--quiet",
			"--upload-pack=git-upload-pack",
			...await isShallow(root) ? ["--depth=1"] : [],
			"--end-of-options",
			"origin",
			sha
		];
		const run = await gitRecords(root, args, () => void 0, {
			timeoutMs: options.timeoutMs,
			environment: fetchEnvironment(options)
		});
		if (run.stopped === "time") return {
			ok: false,
			reason: `no answer within ${Math.round(options.timeoutMs / 1e3)} s`
		};
		if (run.code !== 0) return {
			ok: false,
			reason: redact(firstLine(run.stderr), options.token)
		};
		return await resolveCommit(root, sha) === void 0 ? {
			ok: false,
			reason: "the server did not send the commit"
		} : { ok: true };
	} catch (error) {
		return {
			ok: false,
			reason: redact(error instanceof Error ? error.message : "git failed", options.token)
		};
	}
}
function fetchEnvironment(options) {
	const settings = [["http.sslVerify", "true"], ["http.followRedirects", "initial"]];
	const server = serverOrigin(options.serverUrl ?? "https://github.com");
	if (options.token !== void 0 && options.token !== "" && server !== void 0) {
		const key = `http.${server}/.extraheader`;
		settings.push([key, ""], [key, `AUTHORIZATION: basic ${basic(options.token)}`]);
	}
	const environment = {
		GIT_ALLOW_PROTOCOL: "https:ssh:file",
		GIT_SSH_COMMAND: "ssh -oBatchMode=yes",
		GIT_CONFIG_COUNT: String(settings.length)
	};
	for (const [index, [key, value]] of settings.entries()) {
		environment[`GIT_CONFIG_KEY_${index}`] = key;
		environment[`GIT_CONFIG_VALUE_${index}`] = value;
	}
	for (const key of PROXY) {
		const value = process.env[key];
		if (value !== void 0) environment[key] = value;
	}
	return gitEnvironment(environment);
}
function basic(token) {
	return Buffer.from(`x-access-token:${token}`).toString("base64");
}
function serverOrigin(url) {
	if (!URL.canParse(url)) return void 0;
	const parsed = new URL(url);
	const local = parsed.hostname === "localhost" || parsed.hostname === "127.0.0.1";
	return parsed.protocol === "https:" || parsed.protocol === "http:" && local ? parsed.origin : void 0;
}
function redact(message, token) {
	let text = message;
	if (token !== void 0 && token !== "") for (const secret of [
		token,
		basic(token),
		encodeURIComponent(token)
	]) text = text.replaceAll(secret, () => "***");
	return text.replace(/\/\/[^/\s@]{1,500}@/g, () => "//***@").replace(/[\u0000-\u001f\u007f]/g, " ").slice(0, 300);
}

// src/action/base.ts
async function availableBase(root, subject, fetching) {
	const [first, second] = await parents(root, "HEAD");
	const named = first !== void 0 && second !== void 0 && second === subject.head ? first : subject.base;
	const base = await revisionOf(root, named);
	if (await resolveCommit(root, base) !== void 0) return { base };
	const fetched = await fetchCommit(root, base, {
		timeoutMs: 6e4,
		...fetching.token === "" ? {} : { token: fetching.token },
		...fetching.serverUrl === void 0 ? {} : { serverUrl: fetching.serverUrl }
	});
	return fetched.ok ? { base } : { reason: fetched.reason };
}

// src/action/write-file.ts
const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);
async function writeSafely(file, text, workspace, input) {
	let exists = dirname(file);
	while (!existsSync(exists)) exists = dirname(exists);
	if ((await lstat(file).catch(() => void 0))?.isSymbolicLink() === true || isInside(workspace, exists) && !isReached(workspace, exists)) throw new RepositoryError(`${input} is not written through a symbolic link`, {
		path: file,
		fix: `give another ${input}, or leave it out`
	});
	try {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text, { flag: FLAGS });
	} catch (cause) {
		throw new RepositoryError(`${input} cannot be written (${cause.code ?? "unknown error"})`, {
			path: file,
			fix: `give ${input} the path of a file, in a folder that the job may write to`,
			cause
		});
	}
}
function isReached(workspace, folder) {
	return realpathSync(folder) === join(realpathSync(workspace), relative(workspace, folder));
}

// src/action/channels.ts
async function publish(report, place) {
	log(renderText(report, {
		width: 120,
		style: plainStyle,
		verbose: false
	}));
	annotate(report, place.folder);
	await summarise(report, place.env);
	await writeFiles(report, place);
	setOutput("verdict", report.verdict);
	setOutput("fails", String(report.fails));
	setOutput("findings", String(report.counts.findings));
	setOutput("introduced", String(report.counts.introduced ?? report.counts.findings));
	setOutput("resolved", report.counts.resolved === void 0 ? "" : String(report.counts.resolved));
	setOutput("counts", JSON.stringify(Object.fromEntries(OUTCOMES.map((o) => [o, report.counts[o]]))));
}
function annotate(report, folder) {
	const { shown, hidden } = annotations(report, (outcome) => failsAt(report.failOn, outcome));
	for (const a of shown) {
		const properties = {
			title: a.title,
			...a.path === void 0 ? {} : { file: folder === "." ? a.path : posix.join(folder, a.path) },
			...a.line === void 0 ? {} : { startLine: a.line }
		};
		(a.level === "error" ? error : warning)(a.message, properties);
	}
	if (hidden > 0) log(`… and ${hidden} more findings: see the job summary and the report file.`);
}
async function summarise(report, env) {
	if ((env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
	await summary.addRaw(renderMarkdown(report, { maxBytes: SUMMARY_BUDGET })).write();
}
async function writeFiles(report, { env, workspace, inRepository, links }) {
	const wanted = input(env, "report-file");
	const file = wanted === "" ? join(env["RUNNER_TEMP"] ?? workspace, "gpai-docket-report.json") : resolve(workspace, wanted);
	await writeSafely(file, renderJson(report), workspace, "report-file");
	setOutput("report", file);
	const [sarif, html] = [input(env, "sarif-file"), input(env, "html-file")];
	if (sarif !== "") {
		const { renderSarif } = await import("./sarif.js");
		await writeSafely(resolve(workspace, sarif), renderSarif(report, { folder: inRepository }), workspace, "sarif-file");
		setOutput("sarif", resolve(workspace, sarif));
	}
	if (html !== "") {
		const { renderHtml } = await import("./html2.js");
		await writeSafely(resolve(workspace, html), renderHtml(report, links === void 0 ? {} : { links: {
			...links,
			key: "default"
		} }), workspace, "html-file");
		setOutput("html", resolve(workspace, html));
	}
}

// src/action/run.ts
async function run(given) {
	const { env, subject } = given;
	const inWorkspace = posix.normalize(relative(given.workspace, given.root).replaceAll("\\", "/") || ".");
	const folder = given.api ? inWorkspace : await folderInRepository(given.root, inWorkspace);
	commentInputs(env, folder);
	const options = judgeOptions(env);
	const pull = subject.kind === "change" ? subject.pull : void 0;
	const judged = given.api ? await (await import("./api.js")).inspectOverApi(given, folder, options) : await inspectCheckout(given, folder, options);
	if (judged === void 0) return leave();
	const { head } = judged;
	const report = given.hidden ? forPublic(judged.report) : judged.report;
	if (given.hidden && judged.report.models.some((one) => one.profile.systemicRisk === true)) log(LEFT_OUT);
	await publish(report, {
		env,
		workspace: given.workspace,
		folder: inWorkspace,
		inRepository: folder,
		links: linkContext(env, head, folder, pull)
	});
	if (pull !== void 0) await tellPull(report, head, {
		env,
		pull,
		folder
	}, judged.github);
	if (report.fails) setFailed(`GPAI Docket: ${headline(report)}`);
	else if (judged.refused === true) setFailed("GPAI Docket: GitHub's API did not give everything that was asked for, so the result is not whole. Fix: run the job again, or check the repository out.");
	return report.fails || judged.refused === true ? 1 : 0;
}
async function tellPull(report, head, place, open) {
	const { cannotComment, client, comment } = await import("./pull-comment2.js");
	const { env, pull, folder } = place;
	const github = open ?? client(env);
	await comment(report, head, place, github);
	const wanted = wantsSuggestions(env);
	const repository = jobRepository(env);
	if (!wanted || head === void 0 || repository === void 0 || cannotComment(env, pull) !== void 0) return;
	await (await import("./suggest.js")).suggest(report, github, {
		repository,
		number: pull.number,
		headSha: head,
		folder
	});
}
function leave() {
	log(NOTHING);
	setOutput("verdict", "nothing-to-check");
	setOutput("fails", "false");
	return 0;
}
function judgeOptions(env) {
	const failOn = FAIL_ON.find((f) => f === input(env, "fail-on"));
	if (failOn === void 0 && input(env, "fail-on") !== "") throw new RepositoryError(`the input fail-on is ${JSON.stringify(input(env, "fail-on"))}`, { fix: `use one of: ${FAIL_ON.join(", ")}` });
	const model = input(env, "model");
	return {
		now: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		...failOn === void 0 ? {} : { failOn },
		...model === "" ? {} : { model }
	};
}
async function inspectCheckout(given, folder, options) {
	const { root, subject } = given;
	await mustBeCheckedOut(root, subject);
	const head = await commitUnderReview(root, subject);
	const { base, incomplete } = await findBase(given);
	let github = given.commented;
	if (base !== void 0 && github === void 0 && await leavesUsAlone(root, base)) {
		github = subject.kind === "change" && subject.pull !== void 0 ? await (await import("./pull-comment2.js")).whoHasCommented({
			env: given.env,
			pull: subject.pull,
			folder
		}) : void 0;
		if (github === void 0) return void 0;
	}
	return {
		report: await inspect({
			...options,
			path: root,
			incomplete,
			...base === void 0 ? {} : { base },
			...head === void 0 ? {} : { head }
		}),
		...head === void 0 ? {} : { head },
		...github === void 0 ? {} : { github }
	};
}
async function mustBeCheckedOut(root, subject) {
	const found = await gitPlace(root);
	if ("place" in found || subject.kind === "whole" && (await readdir(root)).length > 0) return;
	throw new RepositoryError(`the workspace holds no git checkout: ${found.reason}`, { fix: "check the repository out before this step (actions/checkout)" });
}
async function commitUnderReview(root, subject) {
	const wanted = subject.kind === "change" ? subject.head : void 0;
	const here = await (wanted === void 0 ? resolveCommit(root, "HEAD").catch(() => void 0) : resolveCommit(root, "HEAD"));
	if (here === void 0 || wanted === void 0 || here === wanted) return here;
	const [, second] = await parents(root, "HEAD");
	if (second === wanted) return wanted;
	if (await isAncestor(root, wanted, here)) return here;
	throw new RepositoryError(`the checkout is at ${here.slice(0, 12)}, which does not hold the head of the pull request (${wanted.slice(0, 12)})`, { fix: "check out what the event is about, as actions/checkout does by itself on pull_request; or set source: api, which needs no checkout" });
}
async function leavesUsAlone(root, base) {
	const { changes: list, mergeBase, incomplete } = await changes(root, base, "HEAD");
	return mergeBase !== void 0 && incomplete.length === 0 && concernsNobody(root, list.flatMap((c) => c.from === void 0 ? [c.path] : [c.path, c.from]));
}
async function findBase({ root, subject, env }) {
	if (subject.kind === "whole") {
		log(`Judging the whole repository: ${subject.why}.`);
		return { incomplete: [] };
	}
	const found = await availableBase(root, subject, {
		token: input(env, "github-token"),
		serverUrl: env["GITHUB_SERVER_URL"]
	});
	if (found.base === void 0) log(`The base of the change is not available (${found.reason}): everything found is judged as if this change had brought it.`);
	return found.base === void 0 ? { incomplete: [{
		reason: `the base commit ${subject.base.slice(0, 12)} is not in this checkout (${found.reason}), so old and new findings could not be told apart`,
		fix: isObjectId(subject.base) ? "check out with fetch-depth: 0" : "give the input base a full commit id, or a name that the checkout knows (origin/main, with fetch-depth: 0)"
	}] } : {
		base: found.base,
		incomplete: []
	};
}

export { run };