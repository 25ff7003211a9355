/** One desired issue and the one that is there: which steps lead from one to the other. Pure. */

import { daysBetween, isoDate } from "../law/clocks.ts";
import { closedComment, dueComment, notYetComment, pauseOverComment, relapseComment, watchedComment } from "../report/issue/comments.ts";
import { changedLabels } from "../report/issue/labels.ts";
import { composeBody, type ReadBody, textDigest } from "./body.ts";
import type { PlanOptions } from "./context.ts";
import type { CloseReason, IssueChange, OwnIssue } from "./port.ts";
import { remind } from "./reminders.ts";
import { fingerprint } from "./seen.ts";
import { snoozedUntil } from "./snooze.ts";
import type { IssueState } from "./state.ts";
import type { DesiredIssue, PlanStep } from "./types.ts";

type Kept = Omit<IssueState, "size" | "text">;

/** An issue of ours with its body taken apart. */
export interface Actual {
  readonly issue: OwnIssue;
  readonly read: ReadBody;
}

/** Due days that are reminded of. */
export function duesOf({ items }: DesiredIssue): readonly string[] {
  return items.flatMap(({ due }) => due ?? []);
}

/** State of an issue that is about to be opened: what is said by opening it is not said again. */
export function firstState(desired: DesiredIssue, { now, policy }: PlanOptions): Kept {
  return { ids: desired.ids ?? [], episode: 1, verified: 0, title: textDigest(desired.title), reminded: remind(duesOf(desired), [], now, policy.reminders).reminded };
}

class Steps {
  readonly list: PlanStep[] = [];
  readonly #desired: DesiredIssue;
  readonly #actual: Actual;
  readonly #seen: string;

  constructor(desired: DesiredIssue, actual: Actual) {
    this.#desired = desired;
    this.#actual = actual;
    this.#seen = fingerprint(actual.issue);
  }

  #at(why: string): { readonly key: string; readonly why: string; readonly number: number; readonly seen: string } {
    return { key: this.#desired.key, why, number: this.#actual.issue.number, seen: this.#seen };
  }

  skip(reason: (PlanStep & { readonly kind: "skip" })["reason"], why: string, until?: string): this {
    const { key, number } = this.#at(why);
    this.list.push({ kind: "skip", key, why, reason, number, ...(until === undefined ? {} : { until }) });
    return this;
  }

  comment(id: string, body: string, why: string): this {
    // A locked conversation takes no comment; the body says the same.
    if (this.#actual.issue.locked) return this.skip("locked", `The conversation is locked, so there is no comment: ${why}`);
    this.list.push({ kind: "comment", ...this.#at(why), id, body });
    return this;
  }

  update(change: IssueChange, why: string): this {
    this.list.push({ kind: "update", ...this.#at(why), change });
    return this;
  }

  close(reason: CloseReason, change: IssueChange, why: string): this {
    this.list.push({ kind: "close", ...this.#at(why), reason, change: { ...change, state: "closed", stateReason: reason } });
    return this;
  }

  reopen(change: IssueChange, why: string): this {
    this.list.push({ kind: "reopen", ...this.#at(why), change: { ...change, state: "open", stateReason: "reopened" } });
    return this;
  }
}

/** Body, title and labels as they should be now. A title that a person has edited stays; so does all text outside of ours. */
export function changeOf(desired: DesiredIssue, { issue, read }: Actual, state: Kept): IssueChange {
  const ours = read.state === undefined ? issue.title === desired.title : textDigest(issue.title) === read.state.title;
  const scrubs = isToldStill(desired, { issue, read });
  const retitled = issue.title !== desired.title && (scrubs || (ours && desired.state === "open"));
  const labels = changedLabels(issue.labels, desired.labels);
  const body = composeBody({
    before: read.before, after: read.after, key: desired.key, digest: desired.digest, text: desired.body, brief: desired.brief ?? desired.body,
    // Due days of what may not be told any more are no less confidential in a hidden line.
    state: { ...state, ...(scrubs ? { reminded: [] } : {}), title: retitled || scrubs ? textDigest(desired.title) : (read.state?.title ?? textDigest(ours ? desired.title : "")) },
  });
  return { body, ...(retitled ? { title: desired.title } : {}), ...(same(labels, issue.labels) ? {} : { labels }), ...(scrubs ? { withoutComments: true } : {}) };
}

/** Does it stand there as it was written when not everybody could read it? The title that we wrote last tells: no other issue has this one. */
function isToldStill(desired: DesiredIssue, { read }: Actual): boolean {
  return desired.scrub === true && read.state?.title !== textDigest(desired.title);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

function kept({ read }: Actual): Kept {
  return read.state ?? { ids: [], episode: 1, verified: 0, title: textDigest(""), reminded: [] };
}

/** Did we close it, or note what became of it after a person had? Whoever closed it again since gave another reason, or another day. */
function closedByUs({ issue, read }: Actual): NonNullable<IssueState["closed"]> | undefined {
  const closed = read.state?.closed;
  if (closed === undefined || issue.state !== "closed") return undefined;
  const given = issue.stateReason === "reopened" ? null : issue.stateReason;
  const later = daysBetween(closed.on, isoDate(issue.closedAt) ?? closed.on) ?? 0;
  return given === closed.reason && later <= 1 ? closed : undefined;
}

/** The steps for one issue. At least one, a `skip` where nothing is to be written. */
export function stepsFor(desired: DesiredIssue, actual: Actual, options: PlanOptions): readonly PlanStep[] {
  const steps = new Steps(desired, actual);
  const open = actual.issue.state === "open";
  // Before anything else, and whatever else is to be said of it: that is for the next run.
  if (desired.state !== "withdrawn" && isToldStill(desired, actual)) return steps.update(changeOf(desired, actual, { ...kept(actual), ids: desired.ids ?? [] }), "What it said is not shown in public.").list;
  switch (desired.state) {
    case "unreadable": return steps.skip("unreadable", desired.reason ?? "Not everything could be read.").list;
    case "open": return (open ? whileOpen(desired, actual, options, steps) : whileClosed(desired, actual, options, steps)).list;
    case "resolved": case "withdrawn": return (open ? toClose(desired, actual, options, steps) : closedAlready(desired, actual, options, steps)).list;
  }
}

function isNew(desired: DesiredIssue, { issue, read }: Actual): boolean {
  const ours = read.state !== undefined && textDigest(issue.title) === read.state.title;
  return read.marker?.digest !== desired.digest || (desired.state === "open" && ours && issue.title !== desired.title);
}

function whileOpen(desired: DesiredIssue, actual: Actual, { now, policy }: PlanOptions, steps: Steps): Steps {
  const { closed, ...before } = kept(actual);
  // Somebody opened again what we had closed: since then something fell open, and a new episode began.
  const state: Kept = { ...before, ...(closed === undefined ? {} : { episode: before.episode + 1, verified: 0 }), ids: desired.ids ?? [] };
  const { news, reminded } = remind(duesOf(desired), state.reminded, now, policy.reminders);
  const [first] = news.toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (first === undefined || actual.issue.locked) {
    const said = actual.issue.locked ? state.reminded : reminded;
    if (isNew(desired, actual) || closed !== undefined) return steps.update(changeOf(desired, actual, { ...state, reminded: said }), "What it says changed.");
    return actual.issue.locked && first !== undefined ? steps.skip("locked", "The conversation is locked, so there is no reminder.") : steps.skip("unchanged", "Nothing changed.");
  }
  const [due, stage] = first;
  const why = due < now ? `Overdue since ${due}.` : due === now ? `Due today, ${due}.` : `Due on ${due}.`;
  return steps.comment(`due.${state.episode}.${due}.${stage}`, dueComment(desired.items, news.map(([day]) => day).toSorted(), now), why)
    .update(changeOf(desired, actual, { ...state, reminded }), isNew(desired, actual) ? "What it says changed." : "Notes what it reminded of.");
}

function whileClosed(desired: DesiredIssue, actual: Actual, { now, policy }: PlanOptions, steps: Steps): Steps {
  const { closed: _, ...before } = kept(actual);
  const { issue } = actual;
  const again = (over: Partial<Kept>): IssueChange => changeOf(desired, actual, { ...before, ...over, ids: desired.ids ?? [], reminded: remind(duesOf(desired), [], now, policy.reminders).reminded });
  const ours = closedByUs(actual);
  if (ours !== undefined) {
    const episode = before.episode + 1;
    const watched = ours.how !== "resolved";
    const why = watched ? "It is watched again." : "Something of it is open, or falls due, once more.";
    return steps.comment(`again.${episode}`, watched ? watchedComment(desired.items) : relapseComment(desired.items), why).reopen(again({ episode, verified: 0 }), why);
  }
  if (issue.stateReason === "not_planned" || issue.stateReason === "duplicate") {
    const until = snoozedUntil(issue.closedAt, duesOf(desired), policy.snooze.max_days);
    if (until !== undefined && now < until) return steps.skip("snoozed", `A person closed it as ${issue.stateReason === "duplicate" ? "a duplicate" : "not planned"}: it is asked about again on ${until}.`, until);
    const day = isoDate(issue.closedAt) ?? now;
    const why = `The pause since ${day} is over, and it is still open.`;
    return steps.comment(`pause.${before.episode}.${day}`, pauseOverComment(desired.items, day, until ?? now), why).reopen(again({}), why);
  }
  if (before.verified > 0) return steps.skip("closed-by-person", "A person closed it as completed twice, and the records do not show it.");
  const why = "A person closed it as completed, and the records do not show it yet.";
  return steps.comment(`verified.${before.episode}`, notYetComment(desired.items), why).reopen(again({ verified: before.verified + 1 }), why);
}

function toClose(desired: DesiredIssue, actual: Actual, { now }: PlanOptions, steps: Steps): Steps {
  const before = kept(actual);
  const how = desired.state === "resolved" ? "resolved" : "withdrawn";
  const why = desired.reason ?? "Nothing is open.";
  if (before.closed?.how === how && !isToldStill(desired, actual) && actual.read.marker?.digest === desired.digest) return steps.skip("unchanged", "A person opened it again although nothing of it is open: it is theirs to close.");
  const reason: CloseReason = how === "resolved" ? "completed" : "not_planned";
  // Comments of ours go with what it said; the text says why.
  if (!isToldStill(desired, actual)) steps.comment(`closed.${before.episode}`, closedComment(desired.brief ?? desired.body), why);
  return steps.close(reason, changeOf(desired, actual, { ...before, ids: desired.ids ?? [], closed: { how, reason, on: now } }), why);
}

/** Closed by a person, and rightly: it says so from now on, without a word to anybody. */
function closedAlready(desired: DesiredIssue, actual: Actual, { now }: PlanOptions, steps: Steps): Steps {
  const unsaid = actual.read.marker?.digest !== desired.digest || isToldStill(desired, actual);
  if (!unsaid || (desired.state === "withdrawn" && desired.scrub !== true)) return steps.skip("unchanged", "It is closed, and nothing of it is open.");
  const { stateReason } = actual.issue;
  const how = desired.state === "resolved" ? "resolved" : "withdrawn";
  return steps.update(changeOf(desired, actual, { ...kept(actual), ids: desired.ids ?? [], closed: { how, reason: stateReason === "reopened" ? null : stateReason, on: isoDate(actual.issue.closedAt) ?? now } }), desired.reason ?? "Nothing of it is open.");
}
