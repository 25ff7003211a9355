/** What answering a request of a rightsholder needs of a repository. Implemented over GitHub in `src/sweep`, in memory in tests. */

import type { CloseReason, OwnComment } from "../issues/port.ts";

/** One issue, whoever wrote it. Title and body are foreign text. */
export interface RightsIssue {
  readonly number: number;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly labels: readonly string[];
  /** ISO date-time in UTC. */
  readonly createdAt: string;
  /** Absent where GitHub does not say who it was. */
  readonly author?: { readonly login: string; readonly bot: boolean };
}

/** A file to put on a branch of our own, and what to say of it. */
export interface RowProposal {
  readonly branch: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Blob id of the file on the default branch; absent for a new file. */
  readonly replaces?: string;
  /** Title of the pull request and message of the commit. */
  readonly title: string;
  readonly body: string;
}

/**
 * proposed: there is an open pull request from that branch, new or old · declined: there was one, and somebody closed it unmerged ·
 * merged: there was one, and it was merged · refused: the token may not, or the branch takes no write; `why` is a sentence of ours ·
 * waiting: too many are open already.
 */
export type Proposed =
  | { readonly outcome: "proposed"; readonly url: string; readonly isNew: boolean }
  | { readonly outcome: "declined" | "merged"; readonly url: string }
  | { readonly outcome: "refused" | "waiting"; readonly why: string };

/** Methods reject with an Error that has `kind`, as those of the issue tracker do. */
export interface RightsDesk {
  /** Undefined where it is gone, transferred, or a pull request. */
  issue(number: number): Promise<RightsIssue | undefined>;
  /** Our own comments on it, the oldest first. */
  comments(number: number): Promise<readonly OwnComment[]>;
  comment(number: number, body: string): Promise<OwnComment>;
  close(number: number, reason: CloseReason): Promise<void>;
  propose(proposal: RowProposal): Promise<Proposed>;
}
