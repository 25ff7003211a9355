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
  /** The conversation is locked: it takes no comment. */
  readonly locked?: boolean;
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

/** One answer of the API. Foreign data: whoever reads it checks every field. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

export interface GetOptions {
  /** Media type, default `application/vnd.github+json`. */
  readonly accept?: string;
  /** `data` is the undecoded body as a Uint8Array of at most this many bytes; a longer one is cut off and rejected while it streams in. */
  readonly maxBytes?: number;
  /** ETag of the answer that is known: where it still holds, the answer has status 304 and no data. */
  readonly ifNoneMatch?: string;
}

/** What is left of a token's quota of requests, as the newest answer told it. */
export interface Rate {
  readonly remaining: number;
  readonly limit: number;
  /** ISO date-time at which the quota is renewed. */
  readonly resetsAt: string;
}

/** An answer to a GraphQL query, which may be whole in one part and have failed in another. */
export interface GraphqlAnswer {
  readonly data: unknown;
  readonly errors: readonly GraphqlError[];
}

export interface GraphqlError {
  /** `NOT_FOUND`, `FORBIDDEN` …; "" where GitHub names none. */
  readonly type: string;
  /** Where in `data`; empty for an error of the whole query. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * Reading through the REST API. `path` begins with a slash and is encoded by the caller; `params` become the query. Resolves for 2xx
 * (redirects followed, the token never sent to another host); rejects after the client's own retries with an Error whose `status` is the
 * HTTP status, 500 or none where no answer came.
 */
export interface ApiReader {
  get(path: string, params?: Readonly<Record<string, string | number>>, options?: GetOptions): Promise<Answer>;
}
