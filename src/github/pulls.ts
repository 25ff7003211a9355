/** Pull requests as the API tells them, every field checked. */

import { commitId, count, member, slug, text } from "./answers.ts";
import type { GitHub } from "./client.ts";
import { unexpected } from "./errors.ts";
import { repositoryPath } from "./paths.ts";
import type { PullRequest, RepositoryId } from "./types.ts";

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}`. Rejects with GitHubError. */
export async function getPullRequest(github: GitHub, repository: RepositoryId, number: number): Promise<PullRequest> {
  const { data } = await github.get(repositoryPath(repository, "pulls", number));
  const pull = readPullRequest(data);
  if (pull === undefined || pull.number !== number) throw unexpected(`no pull request ${number}`, { reads: true });
  return pull;
}

export interface HeadToFind {
  /** Owner of the repository that the head branch lives in. */
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
  readonly repositoryId: number;
  /** A number that somebody claims: it only picks among pull requests that match anyway. */
  readonly claimed?: number;
  /** Newest commit of the base branch that somebody claims: it only picks among several pull requests that match anyway. */
  readonly claimedBase?: string;
}

export type FoundPullRequest = { readonly pull: PullRequest } | { readonly pull?: undefined; readonly reason: string };

const MAX_PAGES = 10;
const MAX_SEVERAL = 5;

/**
 * The open pull request whose head is this commit of this branch of this repository. For a reporter that trusts nothing but the event:
 * a pull request that has moved on is not found. Rejects with GitHubError.
 */
export async function findPullRequest(github: GitHub, repository: RepositoryId, head: HeadToFind): Promise<FoundPullRequest> {
  const { items, complete } = await github.pages(repositoryPath(repository, "pulls"), { state: "open", head: `${head.owner}:${head.branch}` }, { maxPages: MAX_PAGES });
  const numbers = items.flatMap((item) => {
    const number = count(member(item, "number"));
    return number !== undefined && isHead(member(item, "head", "sha"), member(item, "head", "repo", "id"), head) ? [number] : [];
  });
  const wanted = head.claimed === undefined ? numbers : numbers.filter((number) => number === head.claimed);
  const [number] = wanted;
  const commit = head.sha.slice(0, 12);
  if (number === undefined) return { reason: `no open pull request has the head ${commit}${head.claimed === undefined ? "" : ` and the number ${head.claimed}`}${complete ? "" : " among the first 1,000 of its branch"}: it was closed, or has moved on` };
  if (wanted.length > 1 && head.claimedBase !== undefined) return ofSeveral(github, repository, head, wanted.slice(0, MAX_SEVERAL));
  if (wanted.length > 1) return { reason: `several open pull requests (${wanted.slice(0, 5).join(", ")}) have the head ${commit}: which one is meant is not known` };
  // The list leaves out how many files are changed.
  const pull = await getPullRequest(github, repository, number);
  return pull.state === "open" && isHead(pull.headSha, pull.headRepository?.id, head) ? { pull } : { reason: `pull request ${number} has moved on from ${commit}` };
}

/** One branch may be proposed to several base branches. */
async function ofSeveral(github: GitHub, repository: RepositoryId, head: HeadToFind, numbers: readonly number[]): Promise<FoundPullRequest> {
  const pulls = await Promise.all(numbers.map((number) => getPullRequest(github, repository, number)));
  const [pull, ...others] = pulls.filter((p) => p.state === "open" && isHead(p.headSha, p.headRepository?.id, head) && p.baseSha === head.claimedBase);
  return pull !== undefined && others.length === 0 ? { pull } : { reason: `several open pull requests (${numbers.join(", ")}) have the head ${head.sha.slice(0, 12)}, and which one is meant is not known` };
}

function isHead(sha: unknown, id: unknown, head: HeadToFind): boolean {
  return sha === head.sha && id === head.repositoryId;
}

/** Undefined where a field that we rely on is missing or odd. */
export function readPullRequest(data: unknown): PullRequest | undefined {
  const number = count(member(data, "number"));
  const state = member(data, "state");
  const headSha = commitId(member(data, "head", "sha"));
  const headRef = text(member(data, "head", "ref"));
  const baseSha = commitId(member(data, "base", "sha"));
  const baseRef = text(member(data, "base", "ref"));
  const baseRepository = repositoryOf(member(data, "base", "repo"));
  const changedFiles = count(member(data, "changed_files"));
  if (number === undefined || (state !== "open" && state !== "closed") || headSha === undefined || headRef === undefined || baseSha === undefined || baseRef === undefined || baseRepository === undefined || changedFiles === undefined) return undefined;
  const headRepository = repositoryOf(member(data, "head", "repo")) ?? null;
  return { number, state, draft: member(data, "draft") === true, locked: member(data, "locked") === true, headSha, headRef, headRepository, baseSha, baseRef, baseRepository, changedFiles };
}

function repositoryOf(data: unknown): { readonly id: number; readonly owner: string; readonly repo: string } | undefined {
  const id = count(member(data, "id"));
  const owner = slug(member(data, "owner", "login"));
  const repo = slug(member(data, "name"));
  return id === undefined || owner === undefined || repo === undefined ? undefined : { id, owner, repo };
}

/** What was judged: a commit of a pull request. */
interface Judged {
  readonly repository: RepositoryId;
  readonly number: number;
  readonly headSha: string;
}

/** Why nothing may be written to the pull request any more; undefined where it still is what was judged. Rejects with GitHubError. */
export async function movedOn(github: GitHub, { repository, number, headSha }: Judged): Promise<string | undefined> {
  const pull = await getPullRequest(github, repository, number);
  if (pull.headSha !== headSha) return `the pull request has moved on to ${pull.headSha.slice(0, 12)}; ${headSha.slice(0, 12)} was judged`;
  if (pull.state === "closed") return "the pull request is closed";
  return pull.locked === true ? "the conversation is locked" : undefined;
}
