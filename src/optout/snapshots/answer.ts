/** What a recorded answer means: HTTP status, error text, redirect, body or bare decision → outcome of the capture. */

import type { Decision, Outcome } from "./capture.ts";
import { MAX_REDIRECTS, statusEffect } from "../robots/status.ts";
import type { Mode } from "../types.ts";

/** What a line or record says of the answer. */
export interface Answer {
  readonly status?: number;
  /** Said to be missing, without a status. */
  readonly missing?: boolean;
  /** Redirects that led to it. */
  readonly redirects?: number;
  readonly error?: string;
  /** Where a redirect leads, where it was not followed. */
  readonly location?: string;
  /** SHA-256 of the body, given here or elsewhere. */
  readonly digest?: string;
  /** A body was given that cannot be read: why. */
  readonly unreadable?: string;
  readonly decision?: Decision;
  /** The body is that at the end of the redirects, though the status is that of the first answer. */
  readonly followed?: boolean;
}

const UNREACHABLE_WORDS = [
  "timeout", "timed out", "time out", "etimedout", "refused", "reset", "dns", "enotfound", "eai_again", "nxdomain", "getaddrinfo", "name or service not known", "name resolution",
  "nodename nor servname", "no address associated", "unreachable", "no route to host", "connection aborted", "remote end closed", "remotedisconnected",
];
const HTTP_ERROR = /\b(?:http(?:\/\d(?:\.\d)?)?(?: error)?|status(?:[ _]code)?)[ :=]{1,2}([1-5]\d\d)\b/i;

/** HTTP status of a failure that an error text names, such as `HTTP Error 404: Not Found`. */
export function statusInError(error: string): number | undefined {
  const status = Number(HTTP_ERROR.exec(error.slice(0, 300))?.[1] ?? 0);
  return status >= 400 ? status : undefined;
}

/** State of an error without a status: no answer at all is unreachable (RFC 9309 §2.3.1.4); what does not say so is unknown. */
function errorOutcome(error: string): Outcome {
  const text = error.slice(0, 300);
  const lower = text.toLowerCase();
  if (lower.startsWith("unreadable")) return { kind: "state", state: "unreadable", error: text };
  const unreachable = UNREACHABLE_WORDS.some((word) => lower.includes(word));
  return { kind: "state", state: unreachable ? "unreachable" : "error-unknown", error: text };
}

function statusOutcome(status: number, mode: Mode, more: { readonly error?: string }): Outcome {
  const effect = statusEffect(status, mode);
  const other = statusEffect(status, mode === "google" ? "rfc9309" : "google");
  if (effect !== "unavailable" && effect !== "unreachable") return { kind: "state", state: "error-unknown", ...more };
  return { kind: "state", state: effect, ...(other !== effect && (other === "unavailable" || other === "unreachable") ? { compared: other } : {}), ...more };
}

/**
 * Outcome of an answer; a text where it says nothing that could be used. With a status that is a success, the body decides; a body
 * that came with an error status is that of an error page. A redirect that was followed counts by its end (RFC 9309 §2.3.1.2).
 */
export function outcomeOf(answer: Answer, mode: Mode): Outcome | string {
  const { status, error, digest, decision, unreadable } = answer;
  const given = (): Outcome | undefined => {
    if (unreadable !== undefined) return { kind: "state", state: "unreadable", error: unreadable };
    if (digest !== undefined) return { kind: "body", digest, ...(decision === undefined ? {} : { decision }) };
    return decision === undefined ? undefined : { kind: "decision", decision };
  };
  if ((answer.redirects ?? 0) > MAX_REDIRECTS) return { kind: "state", state: "unavailable", error: "more than five redirects" };
  const more = error === undefined ? {} : { error: error.slice(0, 300) };
  if (status === undefined) {
    if (answer.missing === true) return { kind: "state", state: "unavailable", ...more };
    if (error !== undefined && digest === undefined) return errorOutcome(error);
    return given() ?? "neither a body nor a status, an error or a decision";
  }
  const effect = statusEffect(status, mode);
  if (effect === "parse") return given() ?? { kind: "state", state: "unreadable", error: error?.slice(0, 300) ?? "unreadable: a successful answer without its body" };
  if (effect === "follow") {
    const known = answer.followed === true || status === 304 ? given() : undefined;
    if (known !== undefined) return known;
    return answer.location !== undefined && status !== 304 ? { kind: "redirect", location: answer.location } : { kind: "state", state: "error-unknown", error: error?.slice(0, 300) ?? (status === 304 ? "not modified, without the earlier body" : "a redirect without its target") };
  }
  return statusOutcome(status, mode, more);
}
