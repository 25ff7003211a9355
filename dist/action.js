import { t as RepositoryError } from "./chunks/port.js";
import { i as hidesConfidential, n as isReallyInside, t as isInside } from "./chunks/inside.js";
import { a as text, i as slug, n as count, r as member, t as commitId } from "./chunks/answers.js";
import { n as input, r as wordsAreKnown } from "./chunks/inputs.js";
import { r as nothingTouched, t as NOTHING } from "./chunks/relevant.js";
import { appendFileSync, readFileSync, statSync, writeSync } from "node:fs";
import { relative, resolve } from "node:path";

// src/action/event.ts
function subject(event, payload) {
	switch (event) {
		case "pull_request":
		case "pull_request_target": {
			const base = sha(member(payload, "pull_request", "base", "sha"));
			const head = sha(member(payload, "pull_request", "head", "sha"));
			const pull = pullEvent(payload);
			return base === void 0 ? {
				kind: "whole",
				event,
				why: "the event names no base commit"
			} : {
				kind: "change",
				base,
				event,
				...head === void 0 ? {} : { head },
				...pull === void 0 ? {} : { pull }
			};
		}
		case "merge_group": {
			const base = sha(member(payload, "merge_group", "base_sha"));
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
			const before = sha(member(payload, "before"));
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
function sha(value) {
	const id = commitId(value);
	return id === void 0 || /^0+$/.test(id) ? void 0 : id;
}
function repositoryName(value) {
	const [owner, name, ...rest] = (text(value) ?? "").split("/").map((part) => slug(part));
	return owner === void 0 || name === void 0 || rest.length > 0 ? void 0 : {
		owner,
		name
	};
}
function pullEvent(payload) {
	const pull = member(payload, "pull_request");
	const number = count(member(pull, "number"));
	const headSha = sha(member(pull, "head", "sha"));
	if (number === void 0 || number === 0 || headSha === void 0) return void 0;
	const headRepository = repositoryName(member(pull, "head", "repo", "full_name")) ?? null;
	const base = repositoryName(member(pull, "base", "repo", "full_name"));
	const ref = (key) => {
		const name = text(member(pull, key, "ref"));
		return name !== void 0 && name !== "" && name.length <= 1e3 ? name : void 0;
	};
	const [headRef, baseRef] = [ref("head"), ref("base")];
	const comments = count(member(pull, "comments"));
	return {
		number,
		headSha,
		headRepository,
		...headRef === void 0 ? {} : { headRef },
		...baseRef === void 0 ? {} : { baseRef },
		...comments === void 0 ? {} : { comments },
		fork: headRepository === null || base === void 0 || headRepository.owner.toLowerCase() !== base.owner.toLowerCase() || headRepository.name.toLowerCase() !== base.name.toLowerCase()
	};
}

// src/action/main.ts
async function main(env) {
	try {
		const workspace = resolve(env["GITHUB_WORKSPACE"] ?? process.cwd());
		const payload = readPayload(env);
		const what = readSubject(env, payload);
		const hidden = hidesConfidential(env, payload);
		const api = readsOverApi(env, what);
		const root = folderInside(workspace, input(env, "path") || ".", api);
		const untouched = !api && what.kind === "change" && wordsAreKnown(env) && nothingTouched(root, what.base, what.head);
		const pull = what.kind === "change" ? what.pull : void 0;
		const commented = untouched && mayHaveComment(env, pull) ? await clientOfComment(env, workspace, root, pull) : void 0;
		if (untouched && commented === void 0) {
			writeSync(1, `${NOTHING}\n`);
			if ((env["GITHUB_OUTPUT"] ?? "") !== "") appendFileSync(env["GITHUB_OUTPUT"] ?? "", "verdict=nothing-to-check\nfails=false\n");
			return 0;
		}
		const { run } = await import("./chunks/run.js");
		return await run({
			root,
			workspace,
			subject: what,
			env,
			api,
			hidden,
			...commented === void 0 ? {} : { commented }
		});
	} catch (error) {
		const core = await import("./chunks/core2.js");
		const fix = error instanceof RepositoryError && error.fix !== void 0 ? ` Fix: ${error.fix}.` : "";
		const message = (error instanceof Error ? error.message : "unknown error").replace(/\.$/, "");
		core.error(`GPAI Docket could not run: ${message}.${fix}`);
		if (!(error instanceof RepositoryError) && error instanceof Error && error.name !== "GitHubError") (await import("./chunks/log.js")).log(error.stack ?? "");
		core.setOutput("verdict", "error");
		core.setOutput("fails", "true");
		return 1;
	}
}
function readsOverApi(env, what) {
	const source = input(env, "source");
	if (source !== "" && source !== "api" && source !== "checkout") throw new RepositoryError(`the input source is ${JSON.stringify(source.slice(0, 100))}`, { fix: "use one of: checkout, api; or leave it out" });
	return source === "api" || source === "" && what.event === "pull_request_target";
}
function mayHaveComment(env, pull) {
	return pull !== void 0 && pull.comments !== void 0 && pull.comments > 0 && input(env, "github-token") !== "" && input(env, "comment") !== "never";
}
async function clientOfComment(env, workspace, root, pull) {
	const [{ folderInRepository }, { whoHasCommented }] = await Promise.all([import("./chunks/folder.js"), import("./chunks/pull-comment2.js")]);
	return whoHasCommented({
		env,
		pull,
		folder: await folderInRepository(root, relative(workspace, root).replaceAll("\\", "/") || ".")
	});
}
function folderInside(workspace, path, api) {
	const root = resolve(workspace, path);
	const kind = isInside(workspace, root) ? statSync(root, { throwIfNoEntry: false }) : void 0;
	if (kind !== void 0 && !kind.isDirectory()) throw new RepositoryError(`the input path ${JSON.stringify(path)} is no folder`, { fix: "give the folder that holds the repository or the model" });
	if (!isInside(workspace, root) || kind !== void 0 && !isReallyInside(workspace, root)) throw new RepositoryError(`the input path ${JSON.stringify(path)} leaves the workspace`, { fix: "give a path inside the checkout, for example: path: models/base" });
	if (kind === void 0 && !api) throw new RepositoryError(path === "." ? "there is no workspace" : `the input path ${JSON.stringify(path.slice(0, 200))} is not in the checkout`, { fix: path === "." ? "check the repository out before this step (actions/checkout)" : "give a folder that the commit under review holds, and check it out before this step; leave path out for the whole repository" });
	return root;
}
function readSubject(env, payload) {
	const event = env["GITHUB_EVENT_NAME"] ?? "";
	const base = input(env, "base");
	return base === "" ? subject(event, payload) : {
		kind: "change",
		base,
		event
	};
}
function readPayload(env) {
	const file = env["GITHUB_EVENT_PATH"];
	if (file === void 0 || file === "") return void 0;
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch (error) {
		if (input(env, "base") !== "") return void 0;
		throw new RepositoryError(`the event file cannot be read (${error instanceof Error ? error.message : "unknown error"})`, {
			fix: "leave GITHUB_EVENT_PATH as the runner sets it",
			cause: error
		});
	}
}

// src/action/index.ts
process.exitCode = await main(process.env);

export {  };