/** What the doors see of GitHub. Octokit itself stays inside this folder. */

export interface RepositoryId {
  readonly owner: string;
  readonly repo: string;
}

/** Every field checked: the API's answers are foreign data too. */
export interface PullRequest {
  readonly number: number;
  readonly state: "open" | "closed";
  readonly draft: boolean;
  readonly headSha: string;
  readonly headRef: string;
  /** Null where the head repository was deleted. */
  readonly headRepository: { readonly id: number; readonly owner: string; readonly repo: string } | null;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly baseRepository: { readonly id: number; readonly owner: string; readonly repo: string };
  readonly changedFiles: number;
}

export type CommentMode = "on-change" | "always" | "never";

/** What became of a comment. Nothing of it is thrown: a comment is a courtesy, the verdict stands without it. */
export type StickyResult =
  | { readonly action: "created" | "updated" | "unchanged"; readonly url: string }
  /** Nothing to say and no comment to change. */
  | { readonly action: "none" }
  /** The token may not write here (fork, Dependabot, `permissions:`). */
  | { readonly action: "not-permitted"; readonly reason: string }
  /** The pull request has moved on, was closed, or is locked: an older run does not overwrite what a newer one says. */
  | { readonly action: "outdated"; readonly reason: string }
  | { readonly action: "failed"; readonly reason: string };

/** One line for the log or the summary; never holds a token. */
export type Log = (line: string) => void;
