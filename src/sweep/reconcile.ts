/** Desired against actual, for every repository of the run: plans, one budget over all of them, and what became of them. */

import { budgeted } from "../issues/budget.ts";
import type { ActualIssues } from "../issues/context.ts";
import { knownIssues } from "../issues/known.ts";
import type { OwnIssue } from "../issues/port.ts";
import { isDashboard } from "./dashboard.ts";
import { readOwn } from "./own.ts";
import { planAll, type PlannedAll } from "./planner.ts";
import type { Planned } from "./plans.ts";
import type { Work } from "./work.ts";
import { type Outcome, writePlans } from "./write.ts";

export interface Reconciled extends PlannedAll {
  /** Dashboards of ours, by number of the repository; a repository that was not read is not in it. */
  readonly dashboards: ReadonlyMap<number, readonly OwnIssue[]>;
  readonly outcomes: ReadonlyMap<Planned, Outcome>;
  readonly writes: number;
  /** Issues that wait for the next run's budget. */
  readonly queued: number;
  readonly opened: number;
  /** Why something is left to do that could have been done; none: all is done. */
  readonly reasons: readonly string[];
}

/** Rejects only where the store fails. */
export async function reconcile(work: Work): Promise<Reconciled> {
  const { halt, options } = work;
  let [own, failed]: [ReadonlyMap<number, ActualIssues>, string | undefined] = [new Map(), halt.reason()];
  if (failed === undefined) {
    try {
      own = await readOwn(work);
    } catch (error) {
      failed = halt.note(error).reason;
    }
  }
  const actual = new Map([...own].map(([id, { issues, complete }]) => [id, { issues: issues.filter((one) => !isDashboard(one)), complete }]));
  const { planned: all, ...others } = await planAll(work, actual, failed);
  const planned = withinBudget(work, all);
  const writable = options.dryRun === true ? [] : planned.filter(({ mode }) => mode !== "preview");
  const outcomes = await writePlans(work.account, halt, writable, (text) => { options.github.log(text); });
  remember(work, actual, outcomes);
  keepQuiet(work, others, planned);
  const applied = [...outcomes.values()].flatMap((one) => (one.applied === undefined ? [] : [one.applied]));
  return {
    ...others, planned, outcomes, dashboards: new Map([...own].map(([id, { issues }]) => [id, issues.filter(isDashboard)])),
    writes: applied.reduce((sum, { writes }) => sum + writes, 0),
    queued: planned.flatMap(({ plan }) => plan.steps).filter((step) => step.kind === "skip" && step.reason === "queued").length,
    opened: applied.flatMap(({ steps }) => steps).filter(({ step, result }) => step.kind === "open" && result === "done").length,
    reasons: [...(failed === undefined ? [] : [failed]), ...others.unread.values(), ...[...outcomes.values()].flatMap(({ complete, reason }) => (complete ? [] : [reason ?? "somebody edited an issue while the sweep was under way"]))],
  };
}

/** New issues of one run over the whole account; runs that look at some repositories alone share what is left of the day's. A preview shows all. */
function withinBudget({ configuration, before, date, only }: Work, planned: readonly Planned[]): readonly Planned[] {
  const { budget } = configuration.values.issues;
  const opened = only !== undefined && before.opened?.date === date ? before.opened.count : 0;
  const active = planned.filter(({ mode }) => mode !== "preview");
  const plans = new Map(budgeted(active.map(({ plan }) => plan), Math.max(0, budget - opened)).map((plan, i) => [active[i], plan] as const));
  return planned.map((one) => ({ ...one, plan: plans.get(one) ?? one.plan }));
}

/** Where we have issues, we look again although the model may be gone. */
function remember({ known }: Work, actual: ReadonlyMap<number, ActualIssues>, outcomes: ReadonlyMap<Planned, Outcome>): void {
  const holds = new Set([...actual].filter(([, { issues }]) => knownIssues({ issues, complete: true }).size > 0).map(([id]) => id));
  for (const [{ place }, { applied }] of outcomes) if (applied !== undefined && applied.writes > 0) holds.add(place.id);
  for (const id of holds) {
    const one = known.get(id);
    if (one !== undefined) known.set(id, { ...one, issues: true });
  }
}

/** Where nothing is to be written, nothing is planned again while everything is as it is. */
function keepQuiet({ known }: Work, { drafts, digests, unread }: Pick<PlannedAll, "drafts" | "digests" | "unread">, planned: readonly Planned[]): void {
  const loud = new Set(planned.filter(isLoud).map(({ about }) => about));
  for (const id of drafts.keys()) {
    const one = known.get(id);
    if (one === undefined) continue;
    const { quiet: _before, ...others } = one;
    const digest = loud.has(id) || unread.has(id) ? undefined : digests.get(id);
    known.set(id, digest === undefined ? others : { ...others, quiet: digest });
  }
}

/** Is there anything to write, now or later, or anything that is told of another repository? */
function isLoud({ mode, plan, place, about }: Planned): boolean {
  return plan.steps.some((step) => {
    const write = step.kind !== "skip" || step.reason === "queued";
    return (write && mode !== "preview") || (place.id !== about && (step.kind !== "skip" || (step.reason !== "unchanged" && step.reason !== "not-due")));
  });
}
