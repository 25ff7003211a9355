/** Desired × actual → what to do. Pure: the same input gives the same steps, and nothing is written here. */

import { duplicateText } from "../report/issue/comments.ts";
import { groupLabel, LABEL } from "../report/issue/labels.ts";
import { houseMark } from "../report/issue/words.ts";
import { composeBody, readBody, textDigest, withoutMarkers } from "./body.ts";
import type { ActualIssues, PlanOptions } from "./context.ts";
import { digestOf } from "./digest.ts";
import { inScope } from "./keys.ts";
import { type Actual, changeOf, firstState, stepsFor } from "./lifecycle.ts";
import type { OwnIssue } from "./port.ts";
import { fingerprint } from "./seen.ts";
import type { DesiredIssue, Plan, PlanStep } from "./types.ts";

/** Our issues of this scope by key, the oldest first; and those that may have lost their marker. */
function sorted({ issues }: ActualIssues, scope: string | undefined): { readonly byKey: ReadonlyMap<string, readonly Actual[]>; readonly unmarked: readonly OwnIssue[] } {
  const byKey = new Map<string, Actual[]>();
  const unmarked: OwnIssue[] = [];
  for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
    const read = readBody(issue.body);
    if (read.marker === undefined) {
      // Other things of ours carry markers of their own.
      if (issue.labels.includes(LABEL) && !issue.body.includes("<!-- gpai-docket:v1:")) unmarked.push(issue);
    } else if (inScope(read.marker.key, scope)) byKey.set(read.marker.key, [...(byKey.get(read.marker.key) ?? []), { issue, read }]);
  }
  return { byKey, unmarked };
}

/** The issue of ours that is about this and has lost its marker: the same title, or the same group where only one is wanted for it. */
function adoptable(desired: DesiredIssue, all: readonly DesiredIssue[], unmarked: readonly OwnIssue[]): OwnIssue | undefined {
  const group = unmarked.filter((issue) => issue.labels.includes(groupLabel(desired.group)));
  const titled = group.find((issue) => issue.title === desired.title);
  if (titled !== undefined) return titled;
  return group.length === 1 && all.filter((one) => one.group === desired.group).length === 1 ? group[0] : undefined;
}

/** Takes an issue back: our text at the top, everything that was there below it. */
function adopt(desired: DesiredIssue, issue: OwnIssue, options: PlanOptions): PlanStep {
  const rest = withoutMarkers(issue.body);
  const text = rest.replaceAll("\r\n", "\n");
  // Our text as it would be written now needs no second copy.
  const after = text.includes(desired.body) ? text.replace(desired.body, () => "") : rest;
  const change = changeOf(desired, { issue, read: { before: "", after: after === "" || after.startsWith("\n") ? after : `\n${after}` } }, firstState(desired, options));
  return { kind: "adopt", key: desired.key, why: "An issue of ours about this has lost its hidden lines: it is taken back.", number: issue.number, seen: fingerprint(issue), change };
}

function merge({ issue, read }: Actual, into: number, now: string): readonly PlanStep[] {
  if (issue.state !== "open" || read.marker === undefined) return [];
  const { key } = read.marker;
  const text = duplicateText(into);
  const state = { ids: [], episode: 1, verified: 0, reminded: [], ...read.state, title: read.state?.title ?? textDigest(""), closed: { how: "merged" as const, reason: "not_planned" as const, on: now } };
  const body = composeBody({ before: read.before, after: read.after, key, digest: digestOf(["merged", into]), state, text, brief: text });
  return [{ kind: "merge", key, why: `#${into} is about the same and is older.`, number: issue.number, seen: fingerprint(issue), into, change: { body, state: "closed", stateReason: "not_planned" } }];
}

function open(desired: DesiredIssue, options: PlanOptions, rank: number): PlanStep {
  const body = composeBody({ before: "", after: "", key: desired.key, digest: desired.digest, state: firstState(desired, options), text: desired.body, brief: desired.brief ?? desired.body });
  return { kind: "open", key: desired.key, why: whyOpen(desired), draft: { title: desired.title, body, labels: desired.labels }, rank };
}

function whyOpen({ items, due }: DesiredIssue): string {
  const words = items.length === 0 ? "Somebody has to look at it" : `${items.length} ${items.length === 1 ? "entry is" : "entries are"} open or ${items.length === 1 ? "falls" : "fall"} due: ${items.slice(0, 5).map(({ id }) => id).join(", ")}${items.length > 5 ? " …" : ""}`;
  return due === undefined ? `${words}.` : `${words}; earliest due day ${due}${houseMark(items, due)}.`;
}

const OUTCOME_RANK: Readonly<Record<string, number>> = { conflict: 1, gap: 2, stale: 3, unknown: 4 };

/** For the budget: overdue first, then the worst outcome; what only nears comes last. */
function rankOf({ items }: DesiredIssue): number {
  return Math.min(9, ...items.map(({ outcome, overdue }) => (overdue === true ? 0 : (OUTCOME_RANK[outcome] ?? 5))));
}

/**
 * The steps that lead from the issues that are there to those that should be, `desired` as `route` gives it. Where not all of ours could
 * be read, nothing is opened, adopted or merged: what is missed may be there.
 */
export function planIssues(desired: readonly DesiredIssue[], actual: ActualIssues, options: PlanOptions): Plan {
  const { byKey, unmarked } = sorted(actual, options.scope);
  const taken = new Set<number>();
  const steps: PlanStep[] = [];
  for (const one of desired) {
    const [first, ...more] = byKey.get(one.key) ?? [];
    if (first !== undefined) {
      steps.push(...stepsFor(one, first, options));
      if (actual.complete) steps.push(...more.flatMap((other) => merge(other, first.issue.number, options.now)));
      continue;
    }
    if (one.state !== "open") continue;
    if (!actual.complete) {
      steps.push({ kind: "skip", key: one.key, why: "Not all of our issues could be read, so none is opened.", reason: "unreadable" });
      continue;
    }
    const lost = adoptable(one, desired, unmarked.filter(({ number }) => !taken.has(number)));
    if (lost !== undefined) taken.add(lost.number);
    steps.push(lost === undefined ? open(one, options, rankOf(one)) : adopt(one, lost, options));
  }
  return { steps };
}
