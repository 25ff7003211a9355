/**
 * When to ask again. Reads are repeated where GitHub or the way to it failed. A write is repeated only where it is certain that GitHub has
 * not done it: refused for its rate, or never received. All other failures go to the caller, who reads the state anew and decides.
 */

import type { GitHubError } from "./errors.ts";

export interface Patience {
  /** Tries of one request, the first included. */
  readonly tries: number;
  /** First pause after a failure, in milliseconds; the next is three times as long. */
  readonly baseMs: number;
  /** Longest pause that GitHub may ask for. */
  readonly maxPauseMs: number;
}

export const PATIENCE: Patience = { tries: 3, baseMs: 1000, maxPauseMs: 60_000 };

/** Milliseconds to wait before try `tried + 1`; undefined: do not try again. */
export function pauseBefore(error: GitHubError, tried: number, reads: boolean, patience: Patience): number | undefined {
  if (tried >= patience.tries || error.final) return undefined;
  if (error.kind !== "rate-limited" && error.kind !== "unavailable") return undefined;
  if (!reads && error.ambiguous) return undefined;
  const pause = error.retryAfterMs ?? patience.baseMs * 3 ** (tried - 1);
  return pause <= patience.maxPauseMs ? pause : undefined;
}
