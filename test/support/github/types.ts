/** Words that the parts of the fake GitHub share. */

/** What a token may do, as `permissions:` of a workflow names it. */
export type Level = "read" | "write";
export type Permission = "actions" | "contents" | "issues" | "metadata" | "pull_requests";
export type Permissions = Readonly<Partial<Record<Permission, Level>>>;

/** Who a request comes from. `upstream` is the token by which emulate knows the same identity. */
export interface Identity {
  readonly login: string;
  readonly id: number;
  /** installation: GITHUB_TOKEN or an app's token. Such tokens have no user of their own. */
  readonly kind: "user" | "installation";
  readonly permissions: Permissions;
  /** `owner/name` of the repositories that an installation token reaches; a user's reaches all. */
  readonly repositories?: readonly string[];
  readonly upstream: string;
}

export interface Request {
  readonly method: string;
  /** As sent, without the base path; still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
  readonly raw: Buffer;
  /** Undefined without a token. */
  readonly who: Identity | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON where it is no Buffer and no text. */
  readonly body?: unknown;
  /** Of a Buffer or text. */
  readonly type?: string;
}

/** One request and its answer. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Id of GitHub's description, e.g. `issues/create-comment`; `graphql`; `blob-storage`. */
  readonly operation: string;
  /** 0 where the connection was cut before an answer. */
  readonly status: number;
  readonly login: string | undefined;
  readonly write: boolean;
  readonly fault?: string;
  readonly body: unknown;
}

export interface Violation {
  readonly side: "request" | "response";
  readonly operation: string;
  readonly path: string;
  readonly errors: readonly string[];
  /** Who answered: emulate's deviations are listed where they are known. */
  readonly by: "emulate" | "fake" | "client";
}
