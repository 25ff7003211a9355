/** What the functions of this folder are told beside the report. Plain data. */

import type { PolicyValues } from "../policy/types.ts";
import type { LastChange } from "../repository/port.ts";
import type { OwnIssue } from "./port.ts";
import type { DesiredIssue, KnownIssue } from "./types.ts";

/** The repository whose report is turned into issues. */
export interface IssueRepository {
  /** GitHub's number: it survives renames. */
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  /** `https://github.com` or a GHES origin, without a slash at the end. */
  readonly serverUrl: string;
  /** Name of the default branch: foreign text. Absent: no link to edit a file. */
  readonly defaultBranch?: string;
}

export interface IssueContext {
  readonly repository: IssueRepository;
  readonly policy: PolicyValues;
  /** Our own issues about this repository by key, from `knownIssues`: those here, and those of the records repository. */
  readonly known: ReadonlyMap<string, KnownIssue>;
  /** Newest commit of files that renewed something (`renewalPaths`), by path; absent: the judged commit is named. */
  readonly changes?: ReadonlyMap<string, LastChange>;
  /** Where the organisation's configuration is, `owner/name:path`, for the footer. */
  readonly configuration?: string;
}

/** Our own issues of one repository, as `IssueTracker.own()` gives them. */
export interface ActualIssues {
  readonly issues: readonly OwnIssue[];
  /** False: not all could be read, and nothing is created. */
  readonly complete: boolean;
}

export interface PlanOptions {
  /** ISO date (UTC). */
  readonly now: string;
  readonly policy: Pick<PolicyValues, "reminders" | "snooze">;
  /** Only issues whose key begins with it; absent: those of the repository itself (see `keys.ts`). */
  readonly scope?: string;
}

/** Where desired issues go. */
export interface Routed {
  /** Into the repository itself. */
  readonly here: readonly DesiredIssue[];
  /** Into the organisation's private records repository, under its own keys (`recordsScope`). */
  readonly records: readonly DesiredIssue[];
  /** Number of confidential ones that go nowhere. */
  readonly hidden: number;
}

export interface RouteOptions {
  readonly repository: IssueRepository;
  /** The records repository, where the policy names one and it can be written to. A public one is as good as none. */
  readonly records?: { readonly private: boolean };
  readonly confidential: PolicyValues["confidential"];
  /** Keys of our own issues in the repository itself: what must not stand there any more is taken out. */
  readonly known: ReadonlyMap<string, KnownIssue>;
}
