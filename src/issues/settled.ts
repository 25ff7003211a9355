/** An issue with nothing left to ask: what renewed it, by which commit, on which day. Pure. */

import type { LastChange } from "../repository/port.ts";
import { renderSettled, type SettledItem } from "../report/issue/index.ts";
import { issueLabels } from "../report/issue/labels.ts";
import { issueTitle } from "../report/issue/words.ts";
import type { IssueContext } from "./context.ts";
import { digestOf } from "./digest.ts";
import type { Entry } from "./items.ts";
import { NO_MODEL } from "./keys.ts";
import type { Subject } from "./subjects.ts";
import type { DesiredIssue } from "./types.ts";
import { viewOf } from "./view.ts";

/** Files in which the entries are recorded now: the newest change of them is what renewed the issue. */
export function evidencePaths(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ result }) => (result?.outcome === "recorded" ? (result.evidence ?? []).map(({ path }) => path) : [])))].slice(0, 20);
}

/** The newest commit among those of the evidence; undefined where none is known. */
function renewal(entries: readonly Entry[], changes: ReadonlyMap<string, LastChange> | undefined): LastChange | undefined {
  const known = evidencePaths(entries).flatMap((path) => changes?.get(path) ?? []).filter(({ commit, date }) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) && !Number.isNaN(Date.parse(date)));
  return known.toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date))[0];
}

function settledItem({ item, result }: Entry): SettledItem {
  const [first] = result?.evidence ?? [];
  if (result?.outcome === "waived") return { id: item.id, outcome: "waived", reason: result.waiver === undefined ? (result.reason ?? "") : `Until ${result.waiver.until}` };
  if (result?.outcome === "recorded") return { id: item.id, outcome: "recorded", reason: first === undefined ? "" : `In \`${first.path.replaceAll("`", "'")}\`` };
  return { id: item.id, outcome: item.outcome === "not-applicable" ? "does not apply" : item.outcome, reason: result?.outcome === "upcoming" ? `Due ${result.due ?? "later"}` : (result?.reason ?? "") };
}

/** `entries`: those that had opened it. Findings outside the catalogue are simply gone. */
export function settledIssue(subject: Subject, entries: readonly Entry[], context: IssueContext): DesiredIssue {
  const { key, group: { id, title, confidential }, report, model } = subject;
  const view = viewOf(subject, [], context);
  const by = renewal(entries, context.changes);
  const commit = by === undefined ? undefined : { id: by.commit, date: by.date };
  const outcomes = new Set(entries.map(({ result }) => result?.outcome ?? "recorded"));
  const mixed = outcomes.size === 0 ? "What this asked for is no longer found."
    : outcomes.size === 1 && outcomes.has("waived") ? "All that this asked for is waived for a while, by a person and with a reason."
    : outcomes.size === 1 && outcomes.has("not-applicable") ? "Nothing that this asked for applies to what is declared now."
      : "All that this asked for is recorded, waived, due later, or does not apply.";
  const reason = outcomes.size === 1 && outcomes.has("recorded") ? "All that this asked for is recorded." : mixed;
  const items = entries.map(settledItem);
  const heading = issueTitle(title, view.model);
  const day = commit === undefined ? report.now : commit.date.slice(0, 10);
  const named = commit?.id ?? report.repository.commit;
  return {
    key, model: model?.id ?? NO_MODEL, group: id, state: "resolved", title: heading, labels: issueLabels(id, "none", context.policy.issues.labels),
    ...renderSettled(view, { reason, ...(commit === undefined ? {} : { commit }), items }),
    reason: `${reason} ${named === undefined ? `Seen on ${day}.` : `${commit === undefined ? "Seen at" : "Renewed by"} commit ${named.slice(0, 12)} (${day}).`}`,
    digest: digestOf(["resolved", heading]), items: [], ids: context.known.get(key)?.ids ?? [], confidential, ...(report.repository.commit === undefined ? {} : { commit: report.repository.commit }),
  };
}
