/** What an organisation's overview shows: plain JSON, rendered as dashboard issue, web page, CSV and text. Dates are ISO dates (UTC). */

import type { Basis } from "../law/types.ts";
import type { ModelDate, Outcome } from "../checks/types.ts";

/** One obligation of one model that is open or falls due. */
export interface OverviewItem {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly basis: Basis;
  readonly due?: string;
  /** What sets that day where it is not `basis`: house where the interval is ours. */
  readonly dueBasis?: Basis;
  /** Day on which it was first seen open, for the age of debt. */
  readonly since?: string;
  /** Number of our issue about it, where one is there. */
  readonly issue?: number;
}

export interface OverviewModel {
  readonly id: string;
  readonly name?: string;
  /** Number of obligations by outcome. */
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Open and upcoming ones, worst first; at most 200. */
  readonly items: readonly OverviewItem[];
  /** Days that bind the model, the earliest first; at most 50. */
  readonly dates: readonly { readonly date: string; readonly text: string; readonly basis: Basis; readonly id: string; readonly overdue?: boolean; readonly kind?: ModelDate["kind"]; /** A few words, for a picture. */ readonly title?: string }[];
}

export interface OverviewIssue { readonly number: number; readonly title: string; readonly url: string; readonly state: "open" | "closed"; readonly snoozedUntil?: string }

/** model: judged · no-model: left alone · skipped: archived, excluded, issues off …, with the reason · error: could not be read. */
export type RepositoryStatus = "model" | "no-model" | "skipped" | "error";

export interface OverviewRepository {
  /** GitHub's number: it survives renames. */
  readonly id: number;
  /** `owner/name`. */
  readonly name: string;
  readonly url: string;
  readonly private: boolean;
  readonly status: RepositoryStatus;
  readonly reason?: string;
  readonly commit?: string;
  readonly mode?: "preview" | "active" | "off";
  readonly models: readonly OverviewModel[];
  readonly issues: readonly OverviewIssue[];
  /** What the plan did, or would do in preview: one sentence each, with the title of a new issue, or the number of one that is there. */
  readonly plan: readonly { readonly kind: string; readonly why: string; readonly title?: string; readonly number?: number }[];
}

/** One day's figures, for the trend. */
export interface HistoryPoint {
  readonly date: string;
  readonly repositories: number;
  readonly models: number;
  readonly counts: Readonly<Record<Outcome, number>>;
}

export interface Overview {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "gpai-docket"; readonly version: string };
  /** Organisation or user account. */
  readonly account: string;
  /** GitHub's number of the account: it survives renames, and a name that somebody else took. The web page shows nothing where it differs. */
  readonly accountId?: number;
  readonly now: string;
  readonly mode: "preview" | "active" | "off";
  /** Where the organisation's configuration was read, and what is wrong with it. */
  readonly configuration: { readonly repository?: string; readonly path?: string; readonly commit?: string; readonly problems: readonly { readonly message: string; readonly path: string; readonly line?: number; readonly fix?: string }[] };
  /** Repositories that hold models, and those that could not be read, in the order of their names. */
  readonly repositories: readonly OverviewRepository[];
  /** Numbers of all others, by status. */
  readonly others: Readonly<Record<RepositoryStatus, number>>;
  /** Why those of them were skipped, in words of ours, with their number. */
  readonly skipped?: readonly { readonly reason: string; readonly count: number }[];
  /** Days, the oldest first; at most 400. */
  readonly history: readonly HistoryPoint[];
  readonly run: {
    /** ISO date-time in UTC. */
    readonly finished: string;
    readonly requests: number;
    readonly writes: number;
    /** Issues that wait for the next run's budget. */
    readonly queued: number;
    /** False where the run ended early (rate limit, lock, time): what it did not reach is as of the run before. */
    readonly complete: boolean;
    readonly next?: string;
  };
}
