/** Where a run stands on GitHub: what links are made of. */

import { commitId, count, slug } from "../github/answers.ts";
import type { RepositoryId } from "../github/types.ts";
import type { CommentContext } from "../report/comment/types.ts";
import type { PullEvent } from "./event.ts";
import type { Env } from "./inputs.ts";

/** The repository that the job runs in (`GITHUB_REPOSITORY`). */
export function jobRepository(env: Env): RepositoryId | undefined {
  const [owner, repo, ...rest] = (env["GITHUB_REPOSITORY"] ?? "").split("/").map((name) => slug(name));
  return owner === undefined || repo === undefined || rest.length > 0 ? undefined : { owner, repo };
}

/** Scheme and host of the server whose pages are linked to. */
export function serverOrigin(env: Env): string {
  const url = env["GITHUB_SERVER_URL"];
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).origin : "https://github.com";
}

/** Page of a workflow run. */
export function runUrl(env: Env, repository: RepositoryId, id: unknown): string | undefined {
  const number = typeof id === "string" && /^\d{1,16}$/.test(id) ? Number(id) : count(id);
  return number === undefined ? undefined : `${serverOrigin(env)}/${repository.owner}/${repository.repo}/actions/runs/${number}`;
}

/** The context of links to the commit `judged`; undefined where the job does not say where it runs, or the commit is not known. */
export function linkContext(env: Env, judged: string | undefined, folder: string, pull?: PullEvent): Omit<CommentContext, "key"> | undefined {
  const repository = jobRepository(env);
  const headSha = commitId(judged);
  if (repository === undefined || headSha === undefined) return undefined;
  const run = runUrl(env, repository, env["GITHUB_RUN_ID"]);
  const name = { owner: repository.owner, name: repository.repo };
  return {
    serverUrl: serverOrigin(env), repository: name, headSha, folder,
    headRepository: pull === undefined ? name : pull.headRepository, fork: pull?.fork ?? false,
    ...(pull?.headRef === undefined ? {} : { headRef: pull.headRef }),
    ...(pull?.baseRef === undefined ? {} : { baseRef: pull.baseRef }),
    ...(run === undefined ? {} : { runUrl: run }),
  };
}
