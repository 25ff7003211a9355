/** What the answer to a fetch of robots.txt means (RFC 9309 §2.3.1; Google's documentation of its crawler). */

import type { Mode } from "../types.ts";

/** `parse`: its rules hold. `follow`: redirect. `unavailable`: no restriction. `unreachable`: complete disallow. */
export type StatusEffect = "parse" | "follow" | "unavailable" | "unreachable" | "unknown";

/** Redirects that are followed at least; more may be treated as unavailable (§2.3.1.2). */
export const MAX_REDIRECTS = 5;

/** After these days without an answer a crawler MAY treat robots.txt as unavailable (§2.3.1.4). */
export const UNREACHABLE_DAYS = 30;

export interface StatusContext {
  /** Redirects that led to this status. */
  readonly redirects?: number;
  /** Days since the file could last be reached, where known. */
  readonly unreachableDays?: number;
  /** Use the MAY of §2.3.1.4; default false, since a crawler need not. */
  readonly longUnreachableIsUnavailable?: boolean;
}

/**
 * The effect of an HTTP status, or of a network failure (`unreachable`: DNS, connection, time-out, broken body). google: 429 is
 * treated as a server error. `unknown`: no status was recorded, or one that RFC 9309 does not speak of (1xx, out of range).
 */
export function statusEffect(status: number | "unreachable" | undefined, mode: Mode, context: StatusContext = {}): StatusEffect {
  if (status === undefined) return "unknown";
  if (status === "unreachable" || (status >= 500 && status <= 599) || (status === 429 && mode === "google")) {
    const long = context.longUnreachableIsUnavailable === true && (context.unreachableDays ?? 0) > UNREACHABLE_DAYS;
    return long ? "unavailable" : "unreachable";
  }
  if (status >= 200 && status <= 299) return "parse";
  if (status >= 300 && status <= 399) return (context.redirects ?? 0) >= MAX_REDIRECTS ? "unavailable" : "follow";
  return status >= 400 && status <= 499 ? "unavailable" : "unknown";
}
