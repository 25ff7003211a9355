/**
 * Contract of the compiled rules: many rule sets (one per distinct robots.txt, mode and agent) in flat memory that worker threads
 * share. A set is a number; equal rules share one set.
 */

/** No rule applies: everything may be fetched. */
export const ALLOW_ALL = 0;
/** Everything is disallowed (also: unreachable, RFC 9309 §2.3.1.4). `/robots.txt` itself stays allowed, but for google mode. */
export const DISALLOW_ALL = 1;
/** The file has more than can be judged within the limits, or is no text: not evaluable. `allowed` says false. */
export const TOO_MANY_RULES = 2;

/** Plain data: passes to a worker by structured clone; its buffers are SharedArrayBuffers. */
export interface RuleArenaData {
  readonly words: SharedArrayBuffer;
  readonly bytes: SharedArrayBuffer;
  readonly sets: number;
}

export interface RuleArena {
  /**
   * Whether `bytes[start, end)`, a path with its query as it stands in the URL (beginning with `/`, no fragment), may be fetched.
   * Linear in the length of the path times the number of rules with wildcards. Allocates nothing.
   */
  allowed(set: number, bytes: Uint8Array, start: number, end: number): boolean;
  /**
   * The rule that decides for the same path, such as `Disallow: /private/`, in the form in which it is compared (percent-encoding
   * normalised), at most 200 characters; undefined where none matches or the set is not evaluable. Slow: for rows that are shown.
   */
  rule(set: number, bytes: Uint8Array, start: number, end: number): string | undefined;
}
