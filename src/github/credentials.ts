/** What requests are authorised with. Asked anew for each request, so that tokens can be renewed while a client lives. */

import { redactor, type Redact } from "./redact.ts";

export type TokenKind = "installation" | "user" | "unknown";

/** What GitHub said to credentials that it does not take (status 401). */
export interface Refusal {
  readonly message: string;
  /** Its `Date` header: GitHub's own clock. */
  readonly date: string | undefined;
  /** How often this one request was refused, from 1. */
  readonly times: number;
}

export interface Credentials {
  readonly kind: TokenKind;
  /** Value of the Authorization header; "" asks without one. Rejects with GitHubError. */
  authorization(): Promise<string>;
  /** Milliseconds to wait before the same request is tried again; undefined: it is of no use. A refused request has changed nothing. */
  refused(authorization: string, said: Refusal): number | undefined;
  readonly redact: Redact;
}

/** One token for the life of the client. */
export function fixedToken(token: string): Credentials {
  return { kind: kindOf(token), authorization: () => Promise.resolve(token === "" ? "" : `token ${token}`), refused: () => undefined, redact: redactor(token) };
}

/** Told by the token's prefix: `ghs_` of an installation (the job's token is one), `ghp_`, `github_pat_`, `gho_`, `ghu_` of a user. */
export function kindOf(token: string): TokenKind {
  if (token.startsWith("ghs_")) return "installation";
  return /^(?:gh[pou]_|github_pat_)/.test(token) ? "user" : "unknown";
}
