/** What of an exchange breaks GitHub's description of its API. */

import { type Match, requestErrors, responseErrors } from "./contract.ts";
import type { Answer, Request, Violation } from "./types.ts";

/**
 * Where GitHub itself differs from its description: the head of a pull request has no repository once that was deleted; the account of a listed
 * installation is described as a user and an enterprise at once (`allOf`; `GET /app/installations/{id}` says `anyOf`).
 */
const EXPLAINED = [/^(?:\/\d+)?\/head\/repo must be object$/, /^(?:\/installations)?\/\d+\/account must (?:have required property '(?:name|slug|created_at|updated_at)'|be null|match a schema in anyOf)$/];
/** A conflict is described as one of two errors whose fields are all optional: each is both. */
const isBoth = (status: number, error: string): boolean => status === 409 && error === "/ must match exactly one schema in oneOf";
const REDIRECTS = [301, 302, 307];

export class Judge {
  readonly violations: Violation[] = [];

  request(request: Request, match: Match | undefined, isGraphql: boolean): void {
    const errors = isGraphql ? [] : match === undefined ? ["no such operation"] : [...requestErrors(match, request.query, request.body)];
    if ((request.headers["user-agent"] ?? "") === "") errors.push("no user agent");
    if (match !== undefined && request.query.size > 0 && request.method !== "GET") errors.push("a write with a query");
    if (errors.length > 0) this.violations.push({ side: "request", operation: match?.operation ?? "unknown", path: `${request.method} ${request.path}`, errors, by: "client" });
  }

  response(request: Request, match: Match, { status }: Answer, body: unknown): void {
    if (REDIRECTS.includes(status)) return;
    const errors = responseErrors(match, status, body).filter((e) => !isBoth(status, e) && !EXPLAINED.some((known) => known.test(e)));
    if (errors.length > 0) this.violations.push({ side: "response", operation: match.operation, path: `${request.method} ${request.path}`, errors, by: "fake" });
  }
}
