import { a as text, i as slug, n as count, r as member, t as commitId } from "./answers.js";
import { a as repositoryPath, h as unexpected } from "./limits.js";

// src/github/pulls.ts
async function getPullRequest(github, repository, number) {
	const { data } = await github.get(repositoryPath(repository, "pulls", number));
	const pull = readPullRequest(data);
	if (pull === void 0 || pull.number !== number) throw unexpected(`no pull request ${number}`, { reads: true });
	return pull;
}
const MAX_PAGES = 10;
const MAX_SEVERAL = 5;
async function findPullRequest(github, repository, head) {
	const { items, complete } = await github.pages(repositoryPath(repository, "pulls"), {
		state: "open",
		head: `${head.owner}:${head.branch}`
	}, { maxPages: MAX_PAGES });
	const numbers = items.flatMap((item) => {
		const number = count(member(item, "number"));
		return number !== void 0 && isHead(member(item, "head", "sha"), member(item, "head", "repo", "id"), head) ? [number] : [];
	});
	const wanted = head.claimed === void 0 ? numbers : numbers.filter((number) => number === head.claimed);
	const [number] = wanted;
	const commit = head.sha.slice(0, 12);
	if (number === void 0) return { reason: `no open pull request has the head ${commit}${head.claimed === void 0 ? "" : ` and the number ${head.claimed}`}${complete ? "" : " among the first 1,000 of its branch"}: it was closed, or has moved on` };
	if (wanted.length > 1 && head.claimedBase !== void 0) return ofSeveral(github, repository, head, wanted.slice(0, MAX_SEVERAL));
	if (wanted.length > 1) return { reason: `several open pull requests (${wanted.slice(0, 5).join(", ")}) have the head ${commit}: which one is meant is not known` };
	const pull = await getPullRequest(github, repository, number);
	return pull.state === "open" && isHead(pull.headSha, pull.headRepository?.id, head) ? { pull } : { reason: `pull request ${number} has moved on from ${commit}` };
}
async function ofSeveral(github, repository, head, numbers) {
	const [pull, ...others] = (await Promise.all(numbers.map((number) => getPullRequest(github, repository, number)))).filter((p) => p.state === "open" && isHead(p.headSha, p.headRepository?.id, head) && p.baseSha === head.claimedBase);
	return pull !== void 0 && others.length === 0 ? { pull } : { reason: `several open pull requests (${numbers.join(", ")}) have the head ${head.sha.slice(0, 12)}, and which one is meant is not known` };
}
function isHead(sha, id, head) {
	return sha === head.sha && id === head.repositoryId;
}
function readPullRequest(data) {
	const number = count(member(data, "number"));
	const state = member(data, "state");
	const headSha = commitId(member(data, "head", "sha"));
	const headRef = text(member(data, "head", "ref"));
	const baseSha = commitId(member(data, "base", "sha"));
	const baseRef = text(member(data, "base", "ref"));
	const baseRepository = repositoryOf(member(data, "base", "repo"));
	const changedFiles = count(member(data, "changed_files"));
	if (number === void 0 || state !== "open" && state !== "closed" || headSha === void 0 || headRef === void 0 || baseSha === void 0 || baseRef === void 0 || baseRepository === void 0 || changedFiles === void 0) return void 0;
	const headRepository = repositoryOf(member(data, "head", "repo")) ?? null;
	return {
		number,
		state,
		draft: member(data, "draft") === true,
		locked: member(data, "locked") === true,
		headSha,
		headRef,
		headRepository,
		baseSha,
		baseRef,
		baseRepository,
		changedFiles
	};
}
function repositoryOf(data) {
	const id = count(member(data, "id"));
	const owner = slug(member(data, "owner", "login"));
	const repo = slug(member(data, "name"));
	return id === void 0 || owner === void 0 || repo === void 0 ? void 0 : {
		id,
		owner,
		repo
	};
}
async function movedOn(github, { repository, number, headSha }) {
	const pull = await getPullRequest(github, repository, number);
	if (pull.headSha !== headSha) return `the pull request has moved on to ${pull.headSha.slice(0, 12)}; ${headSha.slice(0, 12)} was judged`;
	if (pull.state === "closed") return "the pull request is closed";
	return pull.locked === true ? "the conversation is locked" : void 0;
}

export { getPullRequest as n, movedOn as r, findPullRequest as t };