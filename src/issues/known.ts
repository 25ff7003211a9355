/** What our own issues remember. Pure. */

import type { ActualIssues } from "./context.ts";
import type { DesiredIssue, KnownIssue } from "./types.ts";

/** Our own issues by key, for `IssueContext.known`. `scope` as in PlanOptions; keys come without it. */
export function knownIssues(_actual: ActualIssues, _scope?: string): ReadonlyMap<string, KnownIssue> {
  return new Map();
}

/** For a repository that is no longer watched: every issue that is still open is withdrawn, with the reason. */
export function withdrawnIssues(_known: ReadonlyMap<string, KnownIssue>, _reason: string): readonly DesiredIssue[] {
  return [];
}
