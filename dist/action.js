import { t as RepositoryError } from "./chunks/port.js";
import { n as isReallyInside, r as input, t as isInside } from "./chunks/inside.js";
import { i as isPlainRevision, l as gitOutput, p as isRelevantPath } from "./chunks/revision.js";
import { appendFileSync, lstatSync, readFileSync, readdirSync, statSync, writeSync } from "node:fs";
import { join, resolve } from "node:path";

// src/action/event.ts
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function at(value, ...keys) {
	let node = value;
	for (const key of keys) {
		if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return void 0;
		node = node[key];
	}
	return node;
}
function sha(value) {
	return typeof value === "string" && SHA.test(value) && !/^0+$/.test(value) ? value : void 0;
}
function subject(event, payload) {
	switch (event) {
		case "pull_request":
		case "pull_request_target": {
			const base = sha(at(payload, "pull_request", "base", "sha"));
			const head = sha(at(payload, "pull_request", "head", "sha"));
			return base === void 0 ? {
				kind: "whole",
				event,
				why: "the event names no base commit"
			} : {
				kind: "change",
				base,
				event,
				...head === void 0 ? {} : { head }
			};
		}
		case "merge_group": {
			const base = sha(at(payload, "merge_group", "base_sha"));
			return base === void 0 ? {
				kind: "whole",
				event,
				why: "the event names no base commit"
			} : {
				kind: "change",
				base,
				event
			};
		}
		case "push": {
			const before = sha(at(payload, "before"));
			return before === void 0 ? {
				kind: "whole",
				event,
				why: "the first push of this branch has nothing to compare with"
			} : {
				kind: "change",
				base: before,
				event
			};
		}
		default: return {
			kind: "whole",
			event,
			why: `runs on ${event || "no event"} judge the repository as it is today`
		};
	}
}

// src/repository/changed-paths.ts
const MAX_BYTES = 1048576;
function changedPaths(root, base, head) {
	if (!isPlainRevision(base) || !isPlainRevision(head)) return void 0;
	const args = [
		"diff",
		"--name-only",
		"--no-renames",
		"--no-ext-diff",
		"--no-textconv",
		"--relative",
		"-z",
		"--end-of-options",
		`${base}...${head}`,
		"--"
	];
	return gitOutput(root, args, {
		timeoutMs: 1e4,
		maxBytes: MAX_BYTES
	})?.toString("utf8").split("\0").filter((path) => path !== "");
}

// src/action/relevant.ts
const MAX_RECORD_BYTES = 4194304;
function nothingTouched(root, base) {
	const paths = changedPaths(root, base, "HEAD");
	if (paths === void 0 || paths.some((p) => isRelevantPath(p))) return false;
	try {
		return !namedInRecords(root, paths);
	} catch {
		return false;
	}
}
function namedInRecords(root, paths) {
	const texts = [];
	let left = MAX_RECORD_BYTES;
	const folders = [join(root, ".gpai")];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		const kind = lstatSync(folder, { throwIfNoEntry: false });
		if (kind === void 0) continue;
		if (!kind.isDirectory()) return true;
		for (const entry of readdirSync(folder, { withFileTypes: true })) {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) {
				folders.push(path);
				continue;
			}
			if (!entry.isFile() || !/\.(ya?ml)$/i.test(entry.name)) continue;
			left -= lstatSync(path).size;
			if (left < 0 || folders.length > 1e3) return true;
			texts.push(readFileSync(path, "utf8"));
		}
	}
	const all = texts.join("\n");
	return all !== "" && paths.some((p) => all.includes(p.slice(p.lastIndexOf("/") + 1)));
}

// src/action/main.ts
async function main(env) {
	try {
		const workspace = resolve(env["GITHUB_WORKSPACE"] ?? process.cwd());
		const root = folderInside(workspace, input(env, "path") || ".");
		const what = readSubject(env);
		if (what.kind === "change" && nothingTouched(root, what.base)) {
			writeSync(1, "GPAI Docket: no model artifact and no record touched by this change: nothing to check.\n");
			if ((env["GITHUB_OUTPUT"] ?? "") !== "") appendFileSync(env["GITHUB_OUTPUT"] ?? "", "verdict=nothing-to-check\nfails=false\n");
			return 0;
		}
		const { run } = await import("./chunks/run.js");
		return await run({
			root,
			workspace,
			subject: what,
			env
		});
	} catch (error) {
		const core = await import("./chunks/core2.js");
		const fix = error instanceof RepositoryError && error.fix !== void 0 ? ` Fix: ${error.fix}` : "";
		const message = error instanceof Error ? error.message : "unknown error";
		core.error(`GPAI Docket could not run: ${message}${fix}`);
		if (!(error instanceof RepositoryError) && error instanceof Error) (await import("./chunks/log.js")).log(error.stack ?? "");
		core.setOutput("verdict", "error");
		core.setOutput("fails", "true");
		return 1;
	}
}
function folderInside(workspace, path) {
	const root = resolve(workspace, path);
	const kind = isInside(workspace, root) ? statSync(root, { throwIfNoEntry: false }) : void 0;
	if (kind !== void 0 && !kind.isDirectory()) throw new RepositoryError(`the input path ${JSON.stringify(path)} is no folder`, { fix: "give the folder that holds the repository or the model" });
	if (!isInside(workspace, root) || kind !== void 0 && !isReallyInside(workspace, root)) throw new RepositoryError(`the input path ${JSON.stringify(path)} leaves the workspace`, { fix: "give a path inside the checkout, for example: path: models/base" });
	return root;
}
function readSubject(env) {
	const event = env["GITHUB_EVENT_NAME"] ?? "";
	const base = input(env, "base");
	if (base !== "") return {
		kind: "change",
		base,
		event
	};
	const file = env["GITHUB_EVENT_PATH"];
	if (file === void 0 || file === "") return subject(event, void 0);
	try {
		return subject(event, JSON.parse(readFileSync(file, "utf8")));
	} catch (error) {
		throw new RepositoryError(`the event file cannot be read (${error instanceof Error ? error.message : "unknown error"})`, { cause: error });
	}
}

// src/action/index.ts
process.exitCode = await main(process.env);

export {  };