import { a as setOutput, o as warning } from "./core.js";
import { c as connect } from "./new-file.js";
import { a as repositoryPath, d as readMarker, f as GitHubError, h as unexpected, i as readComment, n as ownComments, r as ownCommentsSince, t as COMMENT_LIMIT } from "./limits.js";
import { n as count, r as member } from "./answers.js";
import { r as movedOn } from "./pulls.js";
import { t as renderComment } from "./comment.js";
import { a as commentInputs, n as linkContext, t as jobRepository } from "./context.js";
import { n as input } from "./inputs.js";
import { t as log } from "./log2.js";

// src/github/sticky.ts
const PAUSES_MS = [
	2e3,
	6e3,
	1e4
];
async function ensureComment(github, wanted) {
	if (wanted.mode === "never") return { action: "none" };
	const unfit = unfitness(wanted);
	if (unfit !== void 0) return {
		action: "failed",
		reason: unfit
	};
	try {
		return await rounds(github, {
			...wanted,
			desired: {
				...wanted.desired,
				body: github.redact(wanted.desired.body)
			}
		});
	} catch (error) {
		return ofFailure(error);
	}
}
async function rounds(github, wanted) {
	let attempted;
	let reason = "";
	for (let round = 0;; round++) {
		const answer = await ownComments(github, wanted);
		if (answer.own === void 0) return {
			action: "failed",
			reason: answer.reason
		};
		const { write, kept, extra } = plan(answer.own, wanted);
		if (write === void 0 && extra.length === 0) return kept === void 0 ? { action: "none" } : {
			action: attempted ?? "unchanged",
			url: kept.url
		};
		const pause = PAUSES_MS[round];
		if (pause === void 0) return {
			action: "failed",
			reason: `${reason} (tried ${round} times)`
		};
		const moved = await movedOn(github, wanted);
		if (moved !== void 0) return {
			action: "outdated",
			reason: moved
		};
		try {
			if (write === "created") return await create(github, wanted);
			const url = write === "updated" && kept !== void 0 ? await update(github, wanted, kept) : kept?.url ?? "";
			await remove(github, wanted, extra);
			return {
				action: write ?? attempted ?? "unchanged",
				url
			};
		} catch (error) {
			if (!mayHaveHappened(error, write, round)) throw error;
			attempted = write ?? attempted;
			reason = error.message;
			github.log(`${reason}: reading the comments again in ${pause / 1e3} s`);
			await github.pause(pause);
		}
	}
}
function plan(own, { desired, mode }) {
	const [kept, ...extra] = own;
	if (kept === void 0) return desired.state === "todo" || mode === "always" ? {
		write: "created",
		extra
	} : { extra };
	return kept.digest === desired.digest ? {
		kept,
		extra
	} : {
		write: "updated",
		kept,
		extra
	};
}
async function create(github, wanted) {
	const { data } = await github.write("POST", repositoryPath(wanted.repository, "issues", wanted.number, "comments"), { body: wanted.desired.body });
	if (count(member(data, "id")) === void 0) throw unexpected("a comment without an id", { reads: false });
	const { url, author, createdAt } = readComment(data);
	if (author === void 0) return {
		action: "created",
		url
	};
	try {
		const [kept, ...extra] = await ownCommentsSince(github, wanted, author, createdAt);
		await remove(github, wanted, extra);
		return {
			action: "created",
			url: kept?.url ?? url
		};
	} catch (error) {
		github.log(`not known whether another run has commented too (${error instanceof Error ? error.message : "unknown error"}): the next run will see`);
		return {
			action: "created",
			url
		};
	}
}
async function update(github, { repository, desired }, kept) {
	const { data } = await github.write("PATCH", repositoryPath(repository, "issues", "comments", kept.id), { body: desired.body });
	if (count(member(data, "id")) !== kept.id) throw unexpected("another comment than the one written", { reads: false });
	return kept.url;
}
async function remove(github, { repository }, extra) {
	for (const { id } of extra) try {
		await github.write("DELETE", repositoryPath(repository, "issues", "comments", id));
	} catch (error) {
		if (!(error instanceof GitHubError && (error.status === 404 || error.status === 410))) throw error;
	}
}
function mayHaveHappened(error, write, round) {
	return error instanceof GitHubError && (error.ambiguous || write === "updated" && round === 0 && (error.status === 404 || error.status === 410));
}
function unfitness({ purpose, key, desired }) {
	const marker = readMarker(desired.body);
	if (marker === void 0 || marker.purpose !== purpose || marker.key !== key || marker.digest !== desired.digest) return "the comment's text does not begin with its own marker, so it could not be found again";
	return desired.body.length > 65536 ? `the comment has ${desired.body.length} characters; GitHub takes ${COMMENT_LIMIT}` : void 0;
}
function ofFailure(error) {
	if (!(error instanceof GitHubError)) return {
		action: "failed",
		reason: "unexpected failure"
	};
	const reason = error.message;
	if (error.kind === "locked" || error.kind === "gone") return {
		action: "outdated",
		reason
	};
	return error.kind === "not-permitted" || error.kind === "not-found" ? {
		action: "not-permitted",
		reason
	} : {
		action: "failed",
		reason
	};
}

// src/action/pull-comment.ts
const PURPOSE = "pull-request";
function client(env) {
	return connect({
		token: input(env, "github-token"),
		apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
		log
	});
}
function cannotComment(env, pull) {
	if (input(env, "github-token") === "") return {
		reason: "no token was given",
		fix: "leave the input github-token out; its default is the job's token"
	};
	if (jobRepository(env) === void 0) return {
		reason: "the job does not say which repository it runs in",
		fix: "leave GITHUB_REPOSITORY as the runner sets it"
	};
	if (pull.fork && env["GITHUB_EVENT_NAME"] !== "pull_request_target") return {
		reason: "the pull request comes from another repository, whose runs may only read",
		fix: "none is needed; if you want the comment there too, take the pair docs/workflows/fork-safe-check.yml and docs/workflows/fork-safe-report.yml"
	};
}
function refusalFix(reason) {
	return /\b401\b/.test(reason) ? "leave the input github-token out, or give a token that is valid" : "permissions: {pull-requests: write} for this job";
}
async function whoHasCommented({ env, pull, folder }, github = client(env)) {
	const { mode, key } = commentInputs(env, folder);
	const repository = jobRepository(env);
	if (mode === "never" || pull.comments === 0 || repository === void 0 || input(env, "github-token") === "") return void 0;
	try {
		const found = await ownComments(github, {
			repository,
			number: pull.number,
			purpose: PURPOSE,
			key
		});
		return found.own !== void 0 && found.own.length > 0 ? github : void 0;
	} catch (error) {
		log(`Not known whether a comment of ours is there: ${error instanceof Error ? error.message : "unknown error"}.`);
		return;
	}
}
async function comment(report, judged, { env, pull, folder }, github = client(env)) {
	const { mode: given, key } = commentInputs(env, folder);
	const mode = given ?? report.policy?.comment ?? "on-change";
	const why = mode === "never" ? void 0 : cannotComment(env, pull);
	if (mode === "never") return told({ action: "none" });
	if (why !== void 0) return told({
		action: "not-permitted",
		reason: why.reason
	}, why.fix);
	const repository = jobRepository(env);
	const place = linkContext(env, judged, folder, pull);
	if (repository === void 0 || place === void 0) return told({
		action: "failed",
		reason: "it is not known which commit was judged"
	});
	const desired = renderComment(report, {
		...place,
		key
	});
	const result = await ensureComment(github, {
		repository,
		number: pull.number,
		headSha: place.headSha,
		purpose: PURPOSE,
		key,
		desired,
		mode
	});
	log(`Comment: ${result.action}${"url" in result && result.url !== "" ? ` (${result.url})` : ""}; ${github.requests()} API ${github.requests() === 1 ? "request" : "requests"}.`);
	return told(result);
}
function told(result, fix) {
	setOutput("comment", result.action);
	setOutput("comment-url", "url" in result ? result.url : "");
	if (result.action === "not-permitted") log(`No comment was written: ${result.reason}. Everything is in the job summary. Fix: ${fix ?? refusalFix(result.reason)}.`);
	if (result.action === "outdated") log(`The comment was left as it is: ${result.reason}.`);
	if (result.action === "failed") warning(`GPAI Docket: the comment could not be brought up to date: ${result.reason}. The job summary and the exit code hold.`);
	return result;
}

export { ensureComment as a, whoHasCommented as i, client as n, comment as r, cannotComment as t };