/** Desired issues and the plan that leads to them. Plain data; everything between is pure. */

import type { Basis } from "../law/types.ts";
import type { CloseReason, IssueChange, IssueDraft } from "./port.ts";

/**
 * open: something is due, and asks for an issue · resolved: everything that it was about is renewed or does not bind ·
 * unreadable: not all could be read, so nothing is concluded (never closes, never opens) · withdrawn: no longer watched (excluded,
 * mode off, obligation switched off), with the reason.
 */
export type DesiredState = "open" | "resolved" | "unreadable" | "withdrawn";

/** One obligation of an issue, in the order in which it is shown. */
export interface DesiredItem {
  /** Id of the catalogue, or rule of a finding that belongs to none. */
  readonly id: string;
  readonly title: string;
  readonly outcome: string;
  readonly basis: Basis;
  /** ISO date. */
  readonly due?: string;
  /** What sets that day: house where the interval is ours. */
  readonly dueBasis?: Basis;
  readonly overdue?: boolean;
}

/** One issue per obligation group and model. `body` is what stands between our markers; user's text outside of them is kept. */
export interface DesiredIssue {
  /** Identity: `<model id>/<group>`, characters of a comment marker's key. Never shown, never changes with a title. */
  readonly key: string;
  readonly model: string;
  /** Id of the obligation group (`groups.ts`). */
  readonly group: string;
  readonly state: DesiredState;
  /** Why, for resolved (what renewed it, with the commit), unreadable and withdrawn. One sentence. */
  readonly reason?: string;
  readonly title: string;
  readonly labels: readonly string[];
  /** Markdown without markers. */
  readonly body: string;
  /** 16 hex digits over everything that the body says, apart from commit ids and counts of days. */
  readonly digest: string;
  /** Open items, worst first. */
  readonly items: readonly DesiredItem[];
  /** Earliest due day of the open items, ISO date; absent where no text and no house rule sets one. */
  readonly due?: string;
  /** True where nothing of it may be shown in a public repository. */
  readonly confidential: boolean;
  /** Commit of the default branch that was judged. */
  readonly commit?: string;
  /** Ids that keep it open: those of `items`, and those that opened it and can no longer be told. Kept in the issue's hidden state. */
  readonly ids?: readonly string[];
  /** The same as `body` in a few lines, for an issue whose own text leaves no room for all of it. */
  readonly brief?: string;
  /** True where what the issue says must go too: it stands in a repository that everybody reads now. */
  readonly scrub?: boolean;
}

/** What the hidden state of our own issues tells `desiredIssues`, by key. */
export interface KnownIssue {
  readonly number: number;
  readonly open: boolean;
  /** Ids that opened it; empty where its state cannot be read. */
  readonly ids: readonly string[];
}

/**
 * One step. Every step names the key and says why in one sentence that a person reads (dry run, dashboard, log). `seen` is a digest of
 * the issue on which it was decided (`fingerprint` of src/issues/seen.ts): where it is another by the time of the write, the step waits.
 */
export type PlanStep =
  | { readonly kind: "open"; readonly key: string; readonly why: string; readonly draft: IssueDraft; /** For a budget: lower goes first. */ readonly rank?: number }
  | { readonly kind: "update"; readonly key: string; readonly why: string; readonly number: number; readonly seen?: string; readonly change: IssueChange }
  /** `id` is the hidden identity of the comment on that issue: one that is there is not written again. */
  | { readonly kind: "comment"; readonly key: string; readonly why: string; readonly number: number; readonly seen?: string; readonly id: string; readonly body: string }
  | { readonly kind: "close"; readonly key: string; readonly why: string; readonly number: number; readonly seen?: string; readonly reason: CloseReason; readonly change: IssueChange }
  | { readonly kind: "reopen"; readonly key: string; readonly why: string; readonly number: number; readonly seen?: string; readonly change: IssueChange }
  /** An issue of ours whose markers are gone: taken back, its text kept. */
  | { readonly kind: "adopt"; readonly key: string; readonly why: string; readonly number: number; readonly seen?: string; readonly change: IssueChange }
  /** A second issue of ours about the same: closed in favour of `into`. */
  | { readonly kind: "merge"; readonly key: string; readonly why: string; readonly number: number; readonly seen?: string; readonly into: number; readonly change: IssueChange }
  /** Nothing is written. `until` is an ISO date: a snooze ends, a budget is renewed. */
  | { readonly kind: "skip"; readonly key: string; readonly why: string; readonly reason: SkipReason; readonly number?: number; readonly until?: string };

export type SkipReason = "unchanged" | "snoozed" | "closed-by-person" | "queued" | "unreadable" | "confidential" | "locked" | "preview" | "not-due";

/** In the order in which it is to be applied. An empty plan has only `skip` steps. */
export interface Plan {
  readonly steps: readonly PlanStep[];
}
