/** Paths of the REST API. A name in a path can never lead to another one. */

import { GitHubError } from "./errors.ts";
import type { RepositoryId } from "./types.ts";

/** `/repos/{owner}/{repo}/…`, every segment encoded. Throws for a segment that a server would take for a way up. */
export function repositoryPath({ owner, repo }: RepositoryId, ...segments: readonly (string | number)[]): string {
  return ["/repos", ...[owner, repo, ...segments].map((s) => segment(String(s)))].join("/");
}

function segment(name: string): string {
  if (name === "" || name === "." || name === "..") throw new GitHubError("rejected", `${JSON.stringify(name)} is no name of a repository or of something in it`);
  return encodeURIComponent(name);
}
