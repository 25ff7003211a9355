/** From a commit to the pull requests whose head it is: events about forks name none, and those of merge queues have none. */

import { commitId, count, member } from "../../github/answers.ts";
import { ownCheckRuns } from "../../github/checks.ts";
import { branchHead } from "../../github/contents.ts";
import { GitHubError } from "../../github/errors.ts";
import { repositoryPath } from "../../github/paths.ts";
import { checkPull, checkSubject, type CheckPullOptions } from "./check.ts";
import { CHECK_NAME, type PullCheckContext, type PullCheckResult, pullNumberOf } from "./types.ts";

/** Open pull requests that are looked through where nothing else tells: pages of 100. */
const MAX_PAGES = 3;
const MAX_PULLS = 10;

export interface CheckHeadOptions extends CheckPullOptions {
  /** Branch that a merge group goes into. */
  readonly base?: string;
}

/** Judges every open pull request whose head is `sha`, at most ten; or the merge group. Rejects as `checkPull` does. */
export async function checkHead(context: PullCheckContext, sha: string, { base, ...options }: CheckHeadOptions = {}): Promise<readonly PullCheckResult[]> {
  if (commitId(sha) === undefined) return [{ action: "nothing", reason: "not a commit id" }];
  if (base !== undefined) {
    const tip = await branchHead(context.github, context.repository, base);
    return [tip === undefined ? { action: "nothing", reason: "the branch that the merge group goes into is gone" } : await checkSubject(context, { head: sha, base: tip, baseRef: base }, options)];
  }
  const numbers = await pullsOf(context, sha);
  const results: PullCheckResult[] = [];
  for (const number of numbers.slice(0, MAX_PULLS)) results.push(await checkPull(context, number, options));
  return results.length === 0 ? [{ action: "nothing", reason: "no open pull request has this head" }] : results;
}

async function pullsOf(context: PullCheckContext, sha: string): Promise<readonly number[]> {
  const { github, repository } = context;
  const ours = (await orNone(() => ownCheckRuns(github, repository, sha))).filter((run) => run.name === CHECK_NAME).map((run) => pullNumberOf(run.externalId));
  const known = new Set(ours.filter((number) => number !== undefined));
  if (known.size === 0) for (const number of await listed(context, repositoryPath(repository, "commits", sha, "pulls"), {}, sha, 1)) known.add(number);
  // GitHub does not tell the pull requests of a fork's commit.
  if (known.size === 0) for (const number of await listed(context, repositoryPath(repository, "pulls"), { state: "open" }, sha, MAX_PAGES)) known.add(number);
  return [...known].toSorted((a, b) => a - b);
}

async function listed({ github }: PullCheckContext, path: string, params: Readonly<Record<string, string>>, sha: string, maxPages: number): Promise<readonly number[]> {
  const items = await orNone(async () => (await github.pages(path, params, { maxPages })).items);
  return items.flatMap((item) => {
    const number = count(member(item, "number"));
    return number !== undefined && member(item, "state") === "open" && member(item, "head", "sha") === sha ? [number] : [];
  });
}

async function orNone<T>(ask: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await ask();
  } catch (error) {
    // 422: GitHub knows no such commit here.
    if (error instanceof GitHubError && (error.kind === "not-found" || error.status === 422)) return [];
    throw error;
  }
}
