import { t as RepositoryError } from "./port.js";
import { existsSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join } from "node:path";
import { spawn, spawnSync } from "node:child_process";
import { devNull } from "node:os";

// src/repository/bare.ts
function looksBare(folder) {
	const has = (name) => existsSync(join(folder, name));
	return has("HEAD") && (has("commondir") || has("objects") && has("refs"));
}
function bareKind(folder) {
	let bare;
	for (let at = folder;; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return bare === void 0 ? "none" : "planted";
		if (bare === void 0 && looksBare(at)) bare = at;
		if (dirname(at) === at) return bare === folder ? "own" : "none";
	}
}
function planted(path) {
	return new RepositoryError("a folder of this repository has the layout of a bare git repository (HEAD, objects, refs), so git would take it for the repository", {
		path,
		fix: "remove these files, or give the folder above them"
	});
}

// src/repository/git-process.ts
const SAFE_CONFIG = [
	"core.fsmonitor=false",
	`core.hooksPath=${devNull}`,
	"core.quotepath=off",
	"core.alternateRefsCommand=true",
	"core.pager=cat",
	"protocol.ext.allow=never",
	"credential.helper=",
	"safe.bareRepository=explicit",
	"gc.auto=0",
	"maintenance.auto=false",
	"log.showSignature=false"
];
const INHERITED = [
	"HOME",
	"XDG_CONFIG_HOME",
	"USERPROFILE",
	"HOMEDRIVE",
	"HOMEPATH",
	"SystemRoot",
	"SYSTEMROOT",
	"TMPDIR",
	"TEMP",
	"TMP"
];
function gitEnvironment(extra = {}) {
	const environment = {
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_ALLOW_PROTOCOL: "none",
		GIT_LITERAL_PATHSPECS: "1",
		GIT_LFS_SKIP_SMUDGE: "1",
		GIT_ASKPASS: "",
		GIT_PAGER: "cat",
		LC_ALL: "C"
	};
	for (const key of INHERITED) {
		const value = process.env[key];
		if (value !== void 0) environment[key] = value;
	}
	environment["PATH"] = (process.env["PATH"] ?? "").split(delimiter).filter((entry) => isAbsolute(entry)).join(delimiter);
	return {
		...environment,
		...extra
	};
}
function command(root, args) {
	return [
		"--no-pager",
		...SAFE_CONFIG.flatMap((setting) => ["-c", setting]),
		...bareKind(root) === "own" ? ["--git-dir=."] : [],
		...args
	];
}
function gitOutput(root, args, { timeoutMs, maxBytes }) {
	if (bareKind(root) === "planted") return void 0;
	const run = spawnSync("git", command(root, args), {
		cwd: root,
		env: gitEnvironment(),
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		],
		timeout: timeoutMs,
		killSignal: "SIGKILL",
		maxBuffer: maxBytes,
		windowsHide: true
	});
	return run.error === void 0 && run.status === 0 ? run.stdout : void 0;
}
function startGit(root, args, environment = gitEnvironment()) {
	if (bareKind(root) === "planted") throw planted(root);
	return spawn("git", command(root, args), {
		cwd: root,
		env: environment,
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		shell: false,
		windowsHide: true
	});
}
function gitRecords(root, args, onRecord, options = {}) {
	return new Promise((resolve, reject) => {
		const child = startGit(root, args, options.environment);
		let stderr = "";
		let stopped = null;
		let pending = [];
		const stop = (why) => {
			stopped ??= why;
			child.kill("SIGKILL");
		};
		const timer = setTimeout(() => stop("time"), options.timeoutMs ?? 6e4);
		const take = (record) => {
			if (stopped === null && onRecord(record) === false) stop("enough");
		};
		child.stdin.on("error", () => void 0);
		child.stdin.end(options.input ?? "");
		child.stdout.on("data", (chunk) => {
			let start = 0;
			for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
				const part = chunk.subarray(start, end);
				take(pending.length === 0 ? part : Buffer.concat([...pending, part]));
				pending = [];
				start = end + 1;
			}
			if (start < chunk.length && stopped === null) pending.push(chunk.subarray(start));
		});
		child.stderr.on("data", (chunk) => {
			if (stderr.length < 4e3) stderr += chunk.toString("utf8").slice(0, 4e3 - stderr.length);
		});
		child.on("error", (cause) => {
			clearTimeout(timer);
			reject(startError(cause));
		});
		child.on("close", (code) => {
			clearTimeout(timer);
			if (pending.length > 0) take(Buffer.concat(pending));
			resolve({
				code: stopped === null ? code : null,
				stderr,
				stopped
			});
		});
	});
}
function startError(cause) {
	return cause.code === "ENOENT" ? new RepositoryError("git is not installed, or the folder does not exist", {
		fix: "install git (https://git-scm.com/downloads) and make sure it is on PATH",
		cause
	}) : new RepositoryError(`git could not be started (${cause.code ?? "unknown error"})`, { cause });
}
async function gitText(root, args, options = {}) {
	let stdout = "";
	return {
		...await gitRecords(root, args, (record) => {
			if (stdout.length < 1e6) stdout += record.toString("utf8");
		}, options),
		stdout: stdout.replace(/[\r\n]{1,2}$/, "")
	};
}

// src/repository/revision.ts
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isObjectId(text) {
	return OBJECT_ID.test(text);
}
function isPlainRevision(text) {
	if (text.length === 0 || text.length > 256 || text.startsWith("-") || text.includes("..") || text.includes("^{/")) return false;
	return !/[\u0000-\u0020\u007f:?*[\\]/.test(text);
}
async function resolveCommit(root, rev) {
	if (!isPlainRevision(rev)) throw new RepositoryError(`not a usable revision: ${JSON.stringify(rev.slice(0, 100))}`, { fix: "give a branch, a tag or a commit id" });
	const run = await gitText(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${rev}^{commit}`
	]);
	const id = run.stdout.split("\n").at(-1) ?? "";
	if (run.code !== 0 || !isObjectId(id)) return void 0;
	return (await gitText(root, [
		"cat-file",
		"-t",
		id
	])).stdout === "commit" ? id : void 0;
}
async function parents(root, commit) {
	const id = await resolveCommit(root, commit);
	if (id === void 0) return [];
	return ((await gitText(root, [
		"cat-file",
		"commit",
		id
	])).stdout.split("\n\n", 1)[0] ?? "").split("\n").filter((line) => line.startsWith("parent ")).map((line) => line.slice(7)).filter(isObjectId);
}
async function isAncestor(root, ancestor, commit) {
	if (!isObjectId(ancestor) || !isObjectId(commit)) return false;
	return (await gitText(root, [
		"merge-base",
		"--is-ancestor",
		ancestor,
		commit
	])).code === 0;
}
async function isShallow(root) {
	return (await gitText(root, ["rev-parse", "--is-shallow-repository"])).stdout === "true";
}
async function gitPlace(root) {
	const run = await gitText(root, [
		"rev-parse",
		"--is-bare-repository",
		"--is-inside-work-tree",
		"--show-prefix"
	]);
	if (run.code !== 0) return { reason: firstLine(run.stderr) };
	const lines = run.stdout.split("\n");
	if (lines[0] === "true") return { place: {
		bare: true,
		prefix: "",
		top: void 0
	} };
	if (lines[1] !== "true") return { reason: "inside a .git folder" };
	const top = await gitText(root, ["rev-parse", "--show-toplevel"]);
	return top.code === 0 ? { place: {
		bare: false,
		prefix: lines.slice(2).join("\n"),
		top: top.stdout
	} } : { reason: firstLine(top.stderr) };
}
function firstLine(stderr) {
	const lines = stderr.split("\n").filter((line) => line.trim() !== "");
	return (lines.find((line) => line.startsWith("fatal: ")) ?? lines[0] ?? "git failed").replace(/^(?:fatal|error): /, "").slice(0, 200);
}

export { isPlainRevision as a, resolveCommit as c, gitRecords as d, gitText as f, planted as h, isObjectId as i, gitEnvironment as l, bareKind as m, gitPlace as n, isShallow as o, startGit as p, isAncestor as r, parents as s, firstLine as t, gitOutput as u };