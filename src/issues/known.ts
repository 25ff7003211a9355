/** What our own issues remember, and what becomes of those that nothing speaks of any more. Pure. */

import { renderWithdrawn } from "../report/issue/index.ts";
import { issueLabels } from "../report/issue/labels.ts";
import { readBody } from "./body.ts";
import type { ActualIssues } from "./context.ts";
import { digestOf } from "./digest.ts";
import { group, groupOf } from "./groups.ts";
import { groupOfKey, inScope, NO_MODEL } from "./keys.ts";
import type { DesiredIssue, KnownIssue } from "./types.ts";
import { obligation } from "../law/catalogue.ts";

/** Our own issues by key, for `IssueContext.known`; of several about the same, the oldest. `scope` as in PlanOptions; keys come without it. */
export function knownIssues({ issues }: ActualIssues, scope?: string): ReadonlyMap<string, KnownIssue> {
  const known = new Map<string, KnownIssue>();
  for (const issue of issues.toSorted((a, b) => b.number - a.number)) {
    const { marker, state } = readBody(issue.body);
    if (marker === undefined || !inScope(marker.key, scope)) continue;
    const name = groupOfKey(marker.key);
    // Ids that never belonged to this group were written by somebody else.
    const ids = (state?.ids ?? []).filter((id) => obligation(id) === undefined || groupOf(id) === name);
    known.set(marker.key.slice((scope ?? "").length), { number: issue.number, open: issue.state === "open", ids });
  }
  return known;
}

/** One issue that is closed because nobody watches it any more. `reason` is one sentence of ours, foreign words in single back-ticks. */
export function withdrawnIssue(key: string, known: Pick<KnownIssue, "ids">, reason: string): DesiredIssue {
  const id = groupOfKey(key);
  const found = group(id);
  const title = found?.title ?? "Records";
  return {
    key, model: key.split("/", 1)[0] ?? NO_MODEL, group: id, state: "withdrawn", reason, title: `${title}: no longer watched`, labels: issueLabels(found?.id, "none"),
    ...renderWithdrawn(title, reason), digest: digestOf(["withdrawn", key, reason]), items: [], ids: known.ids, confidential: found?.confidential ?? true,
  };
}

/** For a repository that is no longer watched: every issue that is still open is withdrawn, with the reason. */
export function withdrawnIssues(known: ReadonlyMap<string, KnownIssue>, reason: string): readonly DesiredIssue[] {
  return [...known].filter(([, one]) => one.open).map(([key, one]) => withdrawnIssue(key, one, reason));
}
