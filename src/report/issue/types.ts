/** What an issue's text is made of. Pure data; `src/issues` decides what stands in it. */

import type { Finding, Outcome, Report } from "../../checks/types.ts";
import type { Basis, Chapter } from "../../law/types.ts";
import type { CommentContext } from "../comment/types.ts";

/** One obligation of an issue, or one kind of finding that belongs to none. */
export interface IssueItem {
  /** Id of the catalogue, or rule of a finding. */
  readonly id: string;
  readonly title: string;
  /** `recorded` where it is in order today and a day of its clock nears. */
  readonly outcome: Outcome;
  readonly basis: Basis;
  /** Absent for findings outside the catalogue. */
  readonly chapter?: Chapter;
  /** ISO date. */
  readonly due?: string;
  /** What sets that day: house where the interval is ours. */
  readonly dueBasis?: Basis;
  readonly overdue: boolean;
  /** Why, where there is no finding to say it. */
  readonly reason: string;
  readonly findings: readonly Finding[];
  /** Where it is recorded, for what is in order today and falls due. */
  readonly place?: { readonly path: string; readonly line?: number };
  /** True where it opened the issue and can no longer be told. */
  readonly pending: boolean;
}

/** Where a text comes from and stands, as far as its links and its footer need it. */
export interface IssueView {
  readonly report: Report;
  readonly context: CommentContext;
  /** Words for the group: its title, what it is about, its id in `issues.without`. */
  readonly group: { readonly id: string; readonly title: string; readonly text: string };
  /** Name of the model, foreign text; absent for findings that belong to none. */
  readonly model?: string;
  /** `owner/name` of the account's configuration file and its path, where there is one. */
  readonly configuration?: string;
  /** Longest pause that closing as not planned buys, in days. */
  readonly snoozeDays: number;
  readonly items: readonly IssueItem[];
  /** Paths that the report shows to be files of the judged commit. */
  readonly files: ReadonlySet<string>;
}

export interface IssueText {
  /** Markdown without markers, at most ISSUE_LIMIT characters. */
  readonly body: string;
  /** The same in a few lines. */
  readonly brief: string;
}

/** Of the 65,536 characters that GitHub allows: room for markers and for a person's own text. */
export const ISSUE_LIMIT = 60_000;
