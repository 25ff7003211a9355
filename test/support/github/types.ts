/** Words that the parts of the fake GitHub share. */

import type { App, Installation } from "./apps.ts";

/** What a token may do, as `permissions:` of a workflow and an app's settings name it. */
export type Level = "read" | "write" | "admin";
export type Permission =
  | "actions" | "administration" | "checks" | "contents" | "issues" | "members" | "merge_queues" | "metadata" | "organization_administration"
  | "organization_custom_properties" | "pull_requests" | "repository_hooks" | "statuses" | "workflows";
export type Permissions = Readonly<Partial<Record<Permission, Level>>>;

/** Who a request comes from. */
export interface Identity {
  readonly login: string;
  readonly id: number;
  /** installation: GITHUB_TOKEN or an app's token. Such tokens have no user of their own. */
  readonly kind: "user" | "installation";
  readonly permissions: Permissions;
  /** Numbers of the repositories that an installation token was made for; undefined: all that the installation reaches now. A user's reaches what the user may see. */
  readonly repositories?: ReadonlySet<number>;
  /** Behind an installation token; absent for tokens that tests hand out without an installation. */
  readonly installation?: Installation;
  /** The app that a user signed in to, or that the token belongs to. */
  readonly app?: App;
  /** Milliseconds of the fake's clock; absent: never. */
  readonly expires?: number;
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
  /** The app itself, by its JSON Web Token. */
  readonly app?: App;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON where it is no Buffer and no text. */
  readonly body?: unknown;
  /** Of a Buffer or text. */
  readonly type?: string;
  /** Points of the limit, default 1. */
  readonly cost?: number;
}

/** One request and its answer. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Id of GitHub's description, e.g. `issues/create-comment`; `graphql`; `blob-storage`; `web` for pages of people. */
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
  readonly by: "fake" | "client";
}
