/** What a sweep remembers between runs. Losing all of it costs requests and nothing else: GitHub stays the truth for issues. */

/**
 * answers: GitHub's answers by address, for conditional requests · results: what was judged, by repository · history: one point a day, by
 * organisation · state: everything else that a door keeps (sessions, cursors, last runs).
 */
export type Space = "answers" | "results" | "history" | "state";

/** Keys are at most 500 characters of printable ASCII. Values are bytes; whoever writes them gives them a version. */
export interface Store {
  read(space: Space, key: string): Promise<Uint8Array | undefined>;
  /** Replaces. */
  write(space: Space, key: string, value: Uint8Array): Promise<void>;
  remove(space: Space, key: string): Promise<void>;
  /** Keys that begin with `prefix`, in code-unit order. */
  keys(space: Space, prefix: string): Promise<readonly string[]>;
  /**
   * Exclusive over all processes that share the store, until released or until its holder is gone (a lease that is renewed). Undefined
   * where somebody else holds it.
   */
  lock(name: string): Promise<Lock | undefined>;
  /** Removes what has not been read or written for `days` days; number of entries removed. */
  expire(space: Space, days: number): Promise<number>;
  close(): Promise<void>;
}

export interface Lock {
  /** False once the lease was lost: whoever holds it stops writing. */
  held(): boolean;
  release(): Promise<void>;
}
