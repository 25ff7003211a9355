/** What the issue plan needs of an issue tracker. Implemented over GitHub's API in `src/github`, in memory in tests. Imports nothing. */

export type CloseReason = "completed" | "not_planned";

/** One issue that our own identity has written. Foreign text inside: title and body may have been edited by anybody who may. */
export interface OwnIssue {
  readonly number: number;
  readonly title: string;
  /** "" where GitHub has null. */
  readonly body: string;
  readonly state: "open" | "closed";
  /** Why it was closed; null where it is open or GitHub does not say. `duplicate` counts as not planned. */
  readonly stateReason: CloseReason | "duplicate" | "reopened" | null;
  /** ISO date-times in UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt?: string;
  readonly labels: readonly string[];
  /** The conversation is locked: it takes no comment. */
  readonly locked: boolean;
  readonly url: string;
}

export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** What a change of an issue may set; GitHub applies all of it in one request. */
export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "open" | "closed";
  readonly stateReason?: CloseReason | "reopened";
  /** The whole new list. */
  readonly labels?: readonly string[];
  /** Takes our own comments away first: they tell what may not be told there any more. */
  readonly withoutComments?: boolean;
}

/** A comment of our own on one issue. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
  /** ISO date-time in UTC. */
  readonly createdAt: string;
}

/**
 * Issues of one repository that our own identity has written, found by author and never by search (which lags behind). Methods reject
 * with an Error that has `kind` (see `Trouble` of src/github/errors.ts) and `ambiguous`: true where the write may have happened.
 */
export interface IssueTracker {
  /** All of ours, open and closed, by number. `complete: false` where not all could be read: then nothing may be created. */
  own(): Promise<{ readonly issues: readonly OwnIssue[]; readonly complete: boolean }>;
  /** Reads one anew; undefined where it is gone, was transferred away or deleted. */
  read(number: number): Promise<OwnIssue | undefined>;
  create(draft: IssueDraft): Promise<OwnIssue>;
  update(number: number, change: IssueChange): Promise<OwnIssue>;
  /** Our own comments, the oldest first. */
  comments(number: number): Promise<readonly OwnComment[]>;
  comment(number: number, body: string): Promise<OwnComment>;
}
