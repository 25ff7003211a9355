/** What GitHub tells of many repositories at once. */

import type { ListedRepository, RepositoryHead } from "../github/app-types.ts";

/** By GitHub's number. "gone": deleted, or out of the token's reach. Absent: GitHub did not tell, and nothing may be concluded. */
export type Heads = ReadonlyMap<number, RepositoryHead | "gone">;

export const GONE = "no longer there, or no longer visible to the app";

/** Newest commit of the default branch; undefined where there is none, or it is not known. */
export function commitOf(heads: Heads, id: number): string | undefined {
  const head = heads.get(id);
  return head === undefined || head === "gone" ? undefined : head.commit;
}

/** The list's entry with what is newer: names, visibility and switches change between two requests. */
export function withHead(repository: ListedRepository, heads: Heads): ListedRepository {
  const head = heads.get(repository.id);
  if (head === undefined || head === "gone") return repository;
  const { owner, repo, archived, disabled, hasIssues, defaultBranch } = head;
  const url = repository.url.replace(/\/[^/]*\/[^/]*$/, () => `/${owner}/${repo}`);
  return { ...repository, owner, repo, url, private: head.private, archived, disabled, hasIssues, ...(defaultBranch === undefined ? {} : { defaultBranch }) };
}
