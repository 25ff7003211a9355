/** An account on GitHub, as a sweep asks of it. */

import type { ListedRepository, RepositoryHead } from "../github/app-types.ts";
import type { GitHub } from "../github/client.ts";
import { GitHubError } from "../github/errors.ts";
import { identify } from "../github/identity.ts";
import { issueTracker } from "../github/issues.ts";
import { ownIssuesOf } from "../github/own-issues.ts";
import { accountRepositories, headsOf, installedRepositories } from "../github/repositories.ts";
import { type CachedGitHub, cachedReader } from "../github/cache.ts";
import { openGitHub } from "../github/source.ts";
import { labelLook } from "./label-look.ts";
import type { ActualIssues } from "../issues/context.ts";
import type { Account } from "./account.ts";
import { answersOf, deferredAnswers } from "./answers.ts";
import type { SweepOptions } from "./types.ts";

/** The account that the options name. Makes no request. */
export function githubAccount({ github, account, accountId = 0, installation, narrowed, store }: Pick<SweepOptions, "github" | "account" | "accountId" | "installation" | "narrowed" | "store">): Account {
  const clients: GitHub[] = [github];
  const lists = cachedReader(github, answersOf(store), { account: accountId });
  return {
    async list() {
      const found = installation ? await installedRepositories(lists) : await accountRepositories(github, account);
      if (found === undefined) throw new GitHubError("not-found", `there is no account ${account} on GitHub, or the token does not see it`);
      // A person's token, or one that somebody mixed up, may see more than the account.
      return { repositories: found.repositories.filter((one) => one.owner.toLowerCase() === account.toLowerCase()), complete: found.complete };
    },
    async heads(repositories) {
      const found = await headsOf(github, repositories.map((one) => one.nodeId));
      return byNumber(repositories, found, (head: RepositoryHead | "gone", { id }) => head === "gone" || head.id === id);
    },
    async own(repositories) {
      if (repositories.length === 0) return new Map();
      const { identity, ...unknown } = await identify(github);
      if (identity === undefined) throw new GitHubError("unexpected", "reason" in unknown ? unknown.reason : "GitHub does not tell whom this token writes as");
      const found = await ownIssuesOf(github, repositories.map((one) => one.nodeId), identity);
      const actual = new Map<number, ActualIssues>();
      for (const repository of repositories) {
        const own = found.get(repository.nodeId);
        if (own === undefined || own === "gone") continue;
        actual.set(repository.id, own.complete ? own : await issueTracker(github, repository).own());
      }
      return actual;
    },
    async tracker(repository) {
      const client = narrowed === undefined ? github : await narrowed(repository.id);
      if (!clients.includes(client)) clients.push(client);
      return issueTracker(client, repository, { look: labelLook });
    },
    open(repository, commit) {
      const later = deferredAnswers(store);
      const { reader, trouble } = noting(cachedReader(github, later, { account: accountId, repository }));
      return { source: openGitHub(reader, { repository, commit, history: true }), trouble, keep: () => later.flush() };
    },
    requests: () => clients.reduce((sum, client) => sum + client.requests(), 0),
    redact: (text) => github.redact(text),
  };
}

function byNumber<T>(repositories: readonly ListedRepository[], found: ReadonlyMap<string, T>, fits: (value: T, repository: ListedRepository) => boolean): Map<number, T> {
  return new Map(repositories.flatMap((repository) => {
    const value = found.get(repository.nodeId);
    return value === undefined || !fits(value, repository) ? [] : [[repository.id, value] as const];
  }));
}

/** Failures after which what was read is not all there is. A file that is too large, or taken down, stays so: the report tells of it. */
const PASSING: ReadonlySet<GitHubError["kind"]> = new Set<GitHubError["kind"]>(["rate-limited", "unavailable", "unexpected", "not-permitted", "not-found"]);

/** The engine turns a file that cannot be read into a finding; that GitHub was away is none. */
function noting(github: CachedGitHub): { readonly reader: CachedGitHub; readonly trouble: () => Error | undefined } {
  let first: Error | undefined;
  const noted = async <T>(ask: () => Promise<T>): Promise<T> => {
    // A quota that is used up is not asked again for every file.
    if (first instanceof GitHubError && first.kind === "rate-limited") throw first;
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof GitHubError)) first ??= error instanceof Error ? error : new Error("unknown error");
      else if (PASSING.has(error.kind)) first ??= error;
      throw error;
    }
  };
  return {
    reader: { ...github, get: (...asked) => noted(() => github.get(...asked)), graphqlParts: (...asked) => noted(() => github.graphqlParts(...asked)) },
    trouble: () => first,
  };
}
