/** What went wrong at GitHub, in words that a person can act on. */

import { member, text } from "./answers.ts";
import { oneLine } from "./redact.ts";
import { TransportError } from "./transport.ts";

/**
 * not-permitted: the token may not do this · not-found: not there, or not visible to the token · locked: the conversation is locked ·
 * gone: deleted or switched off · rejected: GitHub refuses what was sent · rate-limited · unavailable: no usable answer, worth another
 * try later · too-large: the answer exceeds its limit · unexpected: an answer of a shape that is not documented.
 */
export type Trouble = "not-permitted" | "not-found" | "locked" | "gone" | "rejected" | "rate-limited" | "unavailable" | "too-large" | "unexpected";

interface Details {
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** GitHub may have done what was asked although no answer says so. */
  readonly ambiguous?: boolean;
  /** How long GitHub asks to wait before another try, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** Another try within minutes is of no use: a quota until its hourly reset, an untrusted certificate. */
  readonly final?: boolean;
  /** When the quota is renewed, ISO date-time. */
  readonly resetsAt?: string | undefined;
  /** GitHub's own clock: the `Date` header of the answer. */
  readonly date?: string | undefined;
}

export class GitHubError extends Error {
  override readonly name = "GitHubError";
  readonly kind: Trouble;
  /** HTTP status; undefined where no answer came. */
  readonly status: number | undefined;
  /** `X-GitHub-Request-Id`, which GitHub's support asks for. */
  readonly requestId: string | undefined;
  readonly ambiguous: boolean;
  readonly retryAfterMs: number | undefined;
  readonly final: boolean;
  /** When the quota of requests is renewed, ISO date-time; undefined for other troubles, and where GitHub does not say. */
  readonly resetsAt: string | undefined;
  /** `Date` header of the answer. */
  readonly date: string | undefined;

  constructor(kind: Trouble, message: string, details: Details = {}) {
    super(message);
    this.kind = kind;
    this.status = details.status;
    this.requestId = details.requestId;
    this.ambiguous = details.ambiguous ?? false;
    this.retryAfterMs = details.retryAfterMs;
    this.final = details.final ?? false;
    this.resetsAt = details.resetsAt;
    this.date = details.date;
  }
}

export interface Asked {
  readonly method: string;
  /** For the message: path without its query. */
  readonly path: string;
  /** Reads can be repeated; they change nothing. */
  readonly reads: boolean;
}

const SECONDARY = /secondary rate limit|abuse detection/i;
const WITHOUT_ADVICE_MS = 60_000;

/** From whatever a request threw: Octokit's RequestError, or an error of the transport below it. Nothing foreign is kept as `cause`. */
export function toGitHubError(thrown: unknown, asked: Asked): GitHubError {
  if (thrown instanceof GitHubError) return thrown;
  const cause = member(thrown, "cause");
  if (cause instanceof TransportError) return ofTransport(cause, asked);
  const response = member(thrown, "response");
  const status = member(thrown, "status");
  if (typeof status !== "number" || response === undefined) {
    return new GitHubError("unexpected", `${asked.method} ${asked.path} failed: ${oneLine(thrown instanceof Error ? thrown.message : "unknown error")}`, { ambiguous: !asked.reads });
  }
  return ofAnswer(status, response, asked);
}

/** An answer that arrived whole and is not what GitHub documents. A write may have happened. */
export function unexpected(what: string, asked: { readonly reads: boolean }): GitHubError {
  return new GitHubError("unexpected", `GitHub's answer is not what its API documents: ${what}`, { ambiguous: !asked.reads });
}

function ofTransport(error: TransportError, asked: Asked): GitHubError {
  if (error.code === "too-large") return new GitHubError("too-large", `the answer to ${asked.method} ${asked.path} ${error.message}`, { ambiguous: !asked.reads });
  const fix = error.certificate ? ". Fix: name the authority's certificate in NODE_EXTRA_CA_CERTS" : "";
  return new GitHubError("unavailable", `no answer to ${asked.method} ${asked.path}: ${error.message}${fix}`, { ambiguous: !asked.reads && error.sent, final: error.certificate });
}

function ofAnswer(status: number, response: unknown, asked: Asked): GitHubError {
  const headers = member(response, "headers");
  const requestId = /^[\w:.-]{1,100}$/.exec(text(member(headers, "x-github-request-id")) ?? "")?.[0];
  const said = messageOf(member(response, "data"));
  const facts = [String(status), ...(said === "" ? [] : [JSON.stringify(said)]), ...(requestId === undefined ? [] : [`request ${requestId}`])].join(", ");
  const where = `${asked.method} ${asked.path}`;
  const make = (kind: Trouble, words: string, more: Details = {}): GitHubError => new GitHubError(kind, `${words} (${where}: ${facts})`, { status, requestId, date: text(member(headers, "date")), ...more });

  const retryAfterMs = seconds(member(headers, "retry-after"));
  if (status === 429 || status === 403) {
    const spent = text(member(headers, "x-ratelimit-remaining")) === "0";
    if (retryAfterMs !== undefined || SECONDARY.test(said)) return make("rate-limited", `GitHub asks to slow down and to wait ${Math.ceil((retryAfterMs ?? WITHOUT_ADVICE_MS) / 1000)} s`, { retryAfterMs: retryAfterMs ?? WITHOUT_ADVICE_MS });
    if (spent) return usedUp(make, member(headers, "x-ratelimit-reset"));
    if (status === 429) return make("rate-limited", "GitHub asks to slow down", { retryAfterMs: WITHOUT_ADVICE_MS });
  }
  if (status === 401) return make("not-permitted", "GitHub does not accept the token");
  if (status === 403) return /\block(?:ed)?\b/i.test(said) && !asked.reads ? make("locked", "the conversation is locked") : make("not-permitted", `the token may not ${asked.reads ? "read" : "write"} this`);
  if (status === 404) return asked.reads ? make("not-found", "not there, or the token may not see it") : make("not-permitted", "the token may not write this, or it is no longer there");
  if (status === 410 || status === 451) return make("gone", "no longer available");
  if (status === 407) return make("unavailable", "the proxy refuses its credentials", { final: true });
  if (status === 408 || status >= 500) return make("unavailable", "GitHub is not available", { ambiguous: !asked.reads, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
  return make("rejected", "GitHub refuses what was sent");
}

/** `message` and `errors[]` of an error answer; "" for anything else, such as a proxy's HTML page. */
function messageOf(data: unknown): string {
  const errors = member(data, "errors");
  const more = Array.isArray(errors) ? errors.slice(0, 5).map((e: unknown) => text(e) ?? text(member(e, "message")) ?? text(member(e, "code")) ?? "").filter((e) => e !== "") : [];
  return oneLine([text(member(data, "message")) ?? "", ...more].filter((part) => part !== "").join(": "));
}

/** `Retry-After` in seconds (RFC 9110, 10.2.3). A date is taken as a minute: clocks differ. */
function seconds(value: unknown): number | undefined {
  const given = text(value)?.trim();
  if (given === undefined || given === "") return undefined;
  return /^\d{1,9}$/.test(given) ? Number(given) * 1000 : WITHOUT_ADVICE_MS;
}

function usedUp(make: (kind: Trouble, words: string, more?: Details) => GitHubError, reset: unknown): GitHubError {
  const resetsAt = resetTime(reset);
  return make("rate-limited", `the token's quota of requests is used up${resetsAt === undefined ? "" : ` until ${resetsAt}`}`, { final: true, resetsAt });
}

/** `X-RateLimit-Reset`, in seconds since 1970, as an ISO date-time in UTC. */
export function resetTime(value: unknown): string | undefined {
  const given = text(value);
  return given !== undefined && /^\d{1,11}$/.test(given) ? `${new Date(Number(given) * 1000).toISOString().slice(0, 19)}Z` : undefined;
}
