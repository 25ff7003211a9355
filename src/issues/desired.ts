/**
 * Report → the issues that should be there, one for each obligation group and model. Pure. What is confidential in public is taken from
 * the whole report and marked; everything else is taken from what may be shown of it, so that nothing can tell of the rest.
 */

import type { Report } from "../checks/types.ts";
import { renderIssue } from "../report/issue/index.ts";
import { type DueState, issueLabels } from "../report/issue/labels.ts";
import { issueTitle } from "../report/issue/words.ts";
import type { IssueContext } from "./context.ts";
import { digestOf } from "./digest.ts";
import { type Entry, worstFirst } from "./items.ts";
import { withdrawnIssue } from "./known.ts";
import { NO_MODEL } from "./keys.ts";
import { evidencePaths, settledIssue } from "./settled.ts";
import { bears, listed, readWhole, type Subject, subjectsOf } from "./subjects.ts";
import type { DesiredIssue, DesiredItem, KnownIssue } from "./types.ts";
import { viewOf } from "./view.ts";

/** What should stand for one repository on the report's day, before `route`; sorted, the worst first. */
export function desiredIssues(report: Report, context: IssueContext): readonly DesiredIssue[] {
  const found = subjectsOf(report, context).map((subject) => ({ subject, issue: desiredOf(subject, context) }));
  const keys = new Set(found.map(({ subject }) => subject.key));
  const gone = [...context.known].filter(([key, known]) => !keys.has(key) && known.open).map(([key, known]) =>
    (listed(report) ? withdrawnIssue(key, known, "The model that this was about is no longer found on the default branch.") : unreadable(key, known, report)));
  const rank = ({ issue }: { readonly issue: DesiredIssue | undefined }): number => (issue?.state !== "open" ? 2 : issue.items.some(({ overdue }) => overdue === true) ? 0 : 1);
  return [...found.toSorted((a, b) => rank(a) - rank(b)).flatMap(({ issue }) => issue ?? []), ...gone];
}

/** Names the first of what could not be read. */
function notWhole({ completeness: { missing, unreadable } }: Report, shown: (path: string) => boolean): string {
  const path = [...missing, ...unreadable].flatMap((one) => one.path ?? []).find(shown);
  return `Not everything could be read${path === undefined ? "" : `, such as \`${path.slice(0, 200).replaceAll("`", "'")}\``}, so nothing is concluded.`;
}

/** For a key of which this report tells nothing. */
function unreadable(key: string, known: KnownIssue, report: Report): DesiredIssue {
  return { ...withdrawnIssue(key, known, notWhole(report, () => false)), state: "unreadable", ...(report.repository.commit === undefined ? {} : { commit: report.repository.commit }) };
}

function desiredOf(subject: Subject, context: IssueContext): DesiredIssue | undefined {
  const known = context.known.get(subject.key);
  const { entries, report } = subject;
  if (context.policy.issues.without.includes(subject.group.id)) {
    return known?.open === true ? withdrawnIssue(subject.key, known, `The configuration leaves this group out (\`issues.without: ${subject.group.id}\`).`) : undefined;
  }
  // Without the list of ids, whatever holds an issue open may have opened it.
  const opened = known === undefined ? () => false : known.ids.length === 0 ? ({ holds }: Entry) => holds : ({ item }: Entry) => known.ids.includes(item.id);
  const open = entries.filter(({ standing }) => standing === "open" || standing === "ahead");
  const pending = entries.filter((one) => one.standing === "pending" && opened(one));
  if (open.length === 0 && known === undefined) return undefined;
  // What cannot be read is no reason to open an issue; one that is there is kept as it is.
  if (!listed(report)) return known === undefined ? undefined : { ...openIssue(subject, [...open, ...pending], context), state: "unreadable", reason: notWhole(report, (path) => bears(path, subject.group)) };
  if (open.length > 0) return openIssue(subject, [...open, ...pending], context);
  // What can no longer be told keeps an issue that is open, and says so there; it opens none.
  if (pending.length > 0 && known?.open === true) return openIssue(subject, pending, context);
  if (pending.length > 0) return { ...openIssue(subject, pending, context), state: "unreadable", reason: "What it was about cannot be told now." };
  if (!readWhole(report, subject.group)) return { ...openIssue(subject, [], context), state: "unreadable", reason: notWhole(report, (path) => bears(path, subject.group)) };
  const opening = entries.filter(opened);
  if (opening.some(({ standing }) => standing === "listed" || standing === "off")) {
    const reason = opening.some(({ standing }) => standing === "listed") ? "What is still open is known debt, listed in `baseline.yaml`." : "The configuration opens no issue for what is still open (`issues.open_on`).";
    return known?.open === true ? withdrawnIssue(subject.key, known, reason) : undefined;
  }
  return settledIssue(subject, opening, context);
}

/** For each issue that is about to close: the files whose newest commit is the one that renewed it (`IssueContext.changes`). */
export function renewalPaths(report: Report, context: IssueContext): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const subject of subjectsOf(report, context)) {
    const known = context.known.get(subject.key);
    if (known?.open !== true || desiredOf(subject, context)?.state !== "resolved") continue;
    const paths = evidencePaths(subject.entries.filter(({ item, holds }) => (known.ids.length === 0 ? holds : known.ids.includes(item.id))));
    if (paths.length > 0) found.set(subject.key, paths);
  }
  return found;
}

/** Days and counts of days move by themselves: nothing new is said. Commit ids are others after a rebase. */
function lasting(text: string): string {
  return text.replace(/\b\d{1,6} (?:business )?days?\b/g, "n days").replace(/\bcommit [0-9a-f]{7,64}/g, "commit");
}

function openIssue(subject: Subject, unsorted: readonly Entry[], context: IssueContext): DesiredIssue {
  const { key, group: { id, title, confidential }, report, model } = subject;
  const entries = unsorted.toSorted(worstFirst);
  const view = viewOf(subject, entries.map(({ item }) => item), context);
  const items = entries.map(({ item }): DesiredItem => ({
    id: item.id, title: item.title, outcome: item.outcome, basis: item.basis, ...(item.due === undefined ? {} : { due: item.due }), ...(item.dueBasis === undefined ? {} : { dueBasis: item.dueBasis }), ...(item.overdue ? { overdue: true } : {}),
  }));
  const due = items.flatMap((item) => item.due ?? []).toSorted()[0];
  const late: DueState = items.some((item) => item.overdue === true) ? "overdue" : entries.some(({ item }) => item.due !== undefined && isNear(item.due, report.now, context.policy.issues.ahead_days)) ? "due-soon" : "none";
  const labels = issueLabels(id, late, context.policy.issues.labels);
  const heading = issueTitle(title, view.model);
  const said = entries.map(({ item }) => [item.id, item.outcome, item.due ?? "", item.overdue, item.pending, item.findings.map((one) => one.fingerprint ?? [one.rule, one.path, lasting(one.message)]), item.findings.length > 0 ? "" : lasting(item.reason)]);
  // Once a file is there, a link that creates it would lead nowhere.
  const absent = [...new Set(entries.flatMap(({ item }) => item.findings.flatMap(({ path }) => (path !== undefined && model?.missingRecords?.includes(path) === true ? [path] : []))))].toSorted();
  return {
    key, model: model?.id ?? NO_MODEL, group: id, state: "open", title: heading, labels, ...renderIssue(view),
    digest: digestOf(["open", heading, late, said, ...(absent.length > 0 ? [absent] : [])]), items, ids: items.map((item) => item.id),
    ...(due === undefined ? {} : { due }), confidential, ...(report.repository.commit === undefined ? {} : { commit: report.repository.commit }),
  };
}

function isNear(due: string, now: string, days: number): boolean {
  const left = (Date.parse(due) - Date.parse(now)) / 86_400_000;
  return left >= 0 && left <= days;
}
