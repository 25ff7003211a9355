import { t as RepositoryError } from "./chunks/port.js";
import { a as isReallyInside, i as isInside, o as input, r as nothingTouched, t as NOTHING } from "./chunks/relevant.js";
import { appendFileSync, readFileSync, statSync, writeSync } from "node:fs";
import { resolve } from "node:path";

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

// src/action/main.ts
async function main(env) {
	try {
		const workspace = resolve(env["GITHUB_WORKSPACE"] ?? process.cwd());
		const root = folderInside(workspace, input(env, "path") || ".");
		const what = readSubject(env);
		if (what.kind === "change" && nothingTouched(root, what.base)) {
			writeSync(1, `${NOTHING}\n`);
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