import { n as isRelevantPath } from "./relevance.js";
import { n as concernsNobody, t as openPullRequest } from "./source-pull.js";
import { n as inspectSources } from "./inspect.js";
import { t as RepositoryError } from "./port.js";
import { t as jobRepository } from "./context.js";
import { i as whoHasCommented, n as client } from "./pull-comment.js";

// src/action/api.ts
async function inspectOverApi({ subject, env }, folder, options) {
	if (subject.kind !== "change" || subject.pull === void 0) throw new RepositoryError("reading through the API needs an event of a pull request", { fix: "run on pull_request or pull_request_target, or check the repository out" });
	const repository = jobRepository(env);
	if (repository === void 0) throw new RepositoryError("the job does not say which repository it runs in", { fix: "run it in a GitHub workflow, where GITHUB_REPOSITORY is set" });
	const head = subject.pull.headSha;
	const github = client(env);
	const opened = await openPullRequest(github, {
		repository,
		base: subject.base,
		head,
		folder,
		concerns: isRelevantPath
	});
	const { incomplete } = await opened.openBase();
	if (await concernsNobody({
		changes: opened.changes,
		head: opened.head,
		incomplete
	}) && await whoHasCommented({
		env,
		pull: subject.pull,
		folder
	}, github) === void 0) return void 0;
	return {
		report: await inspectSources(opened.head, () => opened.openBase(), {
			...options,
			head
		}),
		head,
		github,
		refused: opened.unread().length > 0
	};
}

export { inspectOverApi };