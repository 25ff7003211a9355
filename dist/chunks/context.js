import { t as RepositoryError } from "./port.js";
import { i as slug, n as count, t as commitId } from "./answers.js";
import { n as input, t as WORDS } from "./inputs.js";
import { createHash } from "node:crypto";

// src/action/comment-inputs.ts
const MODES = WORDS.comment;
const KEY = /^[A-Za-z0-9._/-]{1,100}$/;
function commentInputs(env, folder) {
	const word = input(env, "comment");
	const mode = MODES.find((m) => m === word);
	if (word !== "" && mode === void 0) throw new RepositoryError(`the input comment is ${JSON.stringify(word.slice(0, 100))}`, { fix: `use one of: ${MODES.join(", ")}` });
	const given = input(env, "comment-key");
	if (given !== "" && !KEY.test(given)) throw new RepositoryError(`the input comment-key is ${JSON.stringify(given.slice(0, 120))}`, { fix: "use letters, digits, . _ / - only, at most 100 of them" });
	wantsSuggestions(env);
	return {
		...mode === void 0 ? {} : { mode },
		key: given === "" ? keyOf(folder) : given
	};
}
function wantsSuggestions(env) {
	const word = input(env, "suggestions");
	if (!/^(?:true|false|)$/i.test(word)) throw new RepositoryError(`the input suggestions is ${JSON.stringify(word.slice(0, 100))}`, { fix: "use true or false" });
	return word.toLowerCase() === "true";
}
function keyOf(folder) {
	if (folder === ".") return "default";
	if (KEY.test(folder)) return folder;
	return `${folder.replace(/[^A-Za-z0-9._/-]/g, "_").slice(0, 80)}-${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`;
}

// src/action/context.ts
function jobRepository(env) {
	const [owner, repo, ...rest] = (env["GITHUB_REPOSITORY"] ?? "").split("/").map((name) => slug(name));
	return owner === void 0 || repo === void 0 || rest.length > 0 ? void 0 : {
		owner,
		repo
	};
}
function serverOrigin(env) {
	const url = env["GITHUB_SERVER_URL"];
	return url !== void 0 && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).origin : "https://github.com";
}
function runUrl(env, repository, id) {
	const number = typeof id === "string" && /^\d{1,16}$/.test(id) ? Number(id) : count(id);
	return number === void 0 ? void 0 : `${serverOrigin(env)}/${repository.owner}/${repository.repo}/actions/runs/${number}`;
}
function linkContext(env, judged, folder, pull) {
	const repository = jobRepository(env);
	const headSha = commitId(judged);
	if (repository === void 0 || headSha === void 0) return void 0;
	const run = runUrl(env, repository, env["GITHUB_RUN_ID"]);
	const name = {
		owner: repository.owner,
		name: repository.repo
	};
	return {
		serverUrl: serverOrigin(env),
		repository: name,
		headSha,
		folder,
		headRepository: pull === void 0 ? name : pull.headRepository,
		fork: pull?.fork ?? false,
		...pull?.headRef === void 0 ? {} : { headRef: pull.headRef },
		...pull?.baseRef === void 0 ? {} : { baseRef: pull.baseRef },
		...run === void 0 ? {} : { runUrl: run }
	};
}

export { commentInputs as a, serverOrigin as i, linkContext as n, wantsSuggestions as o, runUrl as r, jobRepository as t };