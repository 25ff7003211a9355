/** A pull request read through the API, without a checkout: nothing of it ever lies on this machine's disk. */

import { isRelevantPath } from "../artifacts/relevance.ts";
import { concernsNobody } from "../engine/concerns.ts";
import { inspectSources, type JudgeOptions } from "../engine/inspect.ts";
import { openPullRequest } from "../github/source-pull.ts";
import { RepositoryError } from "../repository/port.ts";
import { jobRepository } from "./context.ts";
import { client, whoHasCommented } from "./pull-comment.ts";
import type { Judged, RunInput } from "./run.ts";

/** Undefined where nothing of ours is touched. Throws `RepositoryError` where the pull request cannot be read. */
export async function inspectOverApi({ subject, env }: RunInput, folder: string, options: JudgeOptions): Promise<Judged | undefined> {
  if (subject.kind !== "change" || subject.pull === undefined) throw new RepositoryError("reading through the API needs an event of a pull request", { fix: "run on pull_request or pull_request_target, or check the repository out" });
  const repository = jobRepository(env);
  if (repository === undefined) throw new RepositoryError("the job does not say which repository it runs in", { fix: "run it in a GitHub workflow, where GITHUB_REPOSITORY is set" });
  const head = subject.pull.headSha;
  const github = client(env);
  const opened = await openPullRequest(github, { repository, base: subject.base, head, folder, concerns: isRelevantPath });
  const { incomplete } = await opened.openBase();
  if (await concernsNobody({ changes: opened.changes, head: opened.head, incomplete }) && await whoHasCommented({ env, pull: subject.pull, folder }, github) === undefined) return undefined;
  const report = await inspectSources(opened.head, () => opened.openBase(), { ...options, head });
  return { report, head, github, refused: opened.unread().length > 0 };
}
