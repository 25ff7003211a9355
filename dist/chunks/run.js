import { a as warning, i as setOutput, n as error, o as summary, r as setFailed } from "./core.js";
import { n as changes, r as failsAt, t as inspect } from "./inspect.js";
import { t as OUTCOMES } from "./types2.js";
import { x as FAIL_ON } from "./nearest.js";
import { a as logLine, r as clip } from "./escape.js";
import { a as rank, i as renderJson, o as rowsOf, s as select } from "./facts-text.js";
import { i as headline, n as renderMarkdown, r as renderText, t as SUMMARY_BUDGET } from "./markdown.js";
import { t as plainStyle } from "./style.js";
import { t as RepositoryError } from "./port.js";
import { a as isShallow, c as gitEnvironment, o as parents, r as isObjectId, s as resolveCommit, t as firstLine, u as gitRecords } from "./revision.js";
import { a as isReallyInside, i as isInside, n as concernsNobody, o as input, t as NOTHING } from "./relevant.js";
import { t as log } from "./log2.js";
import { existsSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { lstat, mkdir, writeFile } from "node:fs/promises";

// src/report/annotations.ts
const MAX_ANNOTATIONS = 10;
function annotations(report, failing) {
	const open = [
		"error",
		"conflict",
		"gap",
		"stale"
	];
	const blocks = report.models.flatMap((model) => select(report, model).fresh).filter((block) => open.includes(block.obligation.outcome));
	const all = rowsOf(blocks.toSorted((a, b) => rank(a.obligation.outcome) - rank(b.obligation.outcome))).map((row) => {
		const finding = row.finding;
		const fix = finding?.fix === void 0 ? "" : ` Fix: ${finding.fix.split("\n")[0] ?? ""}`;
		return {
			level: failing(row.obligation.outcome) ? "error" : "warning",
			title: logLine(`${row.obligation.id} ${row.obligation.title}: ${row.obligation.outcome}`),
			message: logLine(clip(`${finding?.message ?? row.obligation.reason ?? ""}${fix}`, 1e3)),
			...finding?.path === void 0 ? {} : { path: finding.path },
			...finding?.line === void 0 ? {} : { line: finding.line }
		};
	});
	return {
		shown: all.slice(0, 10),
		hidden: Math.max(0, all.length - 10)
	};
}

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
	const base = first !== void 0 && second !== void 0 && second === subject.head ? first : subject.base;
	if (await resolveCommit(root, base) !== void 0) return { base };
	const fetched = await fetchCommit(root, base, {
		timeoutMs: 6e4,
		...fetching.token === "" ? {} : { token: fetching.token },
		...fetching.serverUrl === void 0 ? {} : { serverUrl: fetching.serverUrl }
	});
	return fetched.ok ? { base } : { reason: fetched.reason };
}

// src/action/run.ts
async function run(given) {
	const { env } = given;
	const failOn = FAIL_ON.find((f) => f === input(env, "fail-on"));
	if (failOn === void 0 && input(env, "fail-on") !== "") throw new RepositoryError(`the input fail-on is ${JSON.stringify(input(env, "fail-on"))}`, { fix: `use one of: ${FAIL_ON.join(", ")}` });
	const model = input(env, "model");
	const { base, incomplete } = await findBase(given);
	if (base !== void 0 && await leavesUsAlone(given.root, base)) {
		log(NOTHING);
		setOutput("verdict", "nothing-to-check");
		setOutput("fails", "false");
		return 0;
	}
	const report = await inspect({
		path: given.root,
		now: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		incomplete,
		...base === void 0 ? {} : { base },
		...failOn === void 0 ? {} : { failOn },
		...model === "" ? {} : { model }
	});
	log(renderText(report, {
		width: 120,
		style: plainStyle,
		verbose: false
	}));
	annotate(report, posix.normalize(relative(given.workspace, given.root).replaceAll("\\", "/") || "."));
	await summarise(report, env);
	await writeOutputs(report, given);
	if (report.fails) setFailed(`GPAI Docket: ${headline(report)}`);
	return report.fails ? 1 : 0;
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
		fix: "check out with fetch-depth: 0"
	}] } : {
		base: found.base,
		incomplete: []
	};
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
async function writeReport(file, text, workspace) {
	let exists = dirname(file);
	while (!existsSync(exists)) exists = dirname(exists);
	if ((await lstat(file).catch(() => void 0))?.isSymbolicLink() === true || isInside(workspace, file) && !isReallyInside(workspace, exists)) throw new RepositoryError("the report is not written through a symbolic link", {
		path: file,
		fix: "give another report-file, or leave it out"
	});
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}
async function writeOutputs(report, { env, workspace }) {
	const wanted = input(env, "report-file");
	const file = wanted === "" ? join(env["RUNNER_TEMP"] ?? workspace, "gpai-docket-report.json") : resolve(workspace, wanted);
	await writeReport(file, renderJson(report), workspace);
	setOutput("report", file);
	setOutput("verdict", report.verdict);
	setOutput("fails", String(report.fails));
	setOutput("findings", String(report.counts.findings));
	setOutput("introduced", String(report.counts.introduced ?? report.counts.findings));
	setOutput("counts", JSON.stringify(Object.fromEntries(OUTCOMES.map((o) => [o, report.counts[o]]))));
}

export { run };