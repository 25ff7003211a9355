/** The write budget of one run over an organisation, and plans that are only told. Pure. */

import type { Plan, PlanStep } from "./types.ts";

interface Waiting {
  readonly plan: number;
  readonly step: number;
  readonly rank: number;
}

/** The steps that open something, of each plan the worst first. */
function waiting(plans: readonly Plan[]): readonly (readonly Waiting[])[] {
  return plans.map(({ steps }, plan) => steps.flatMap((one, step) => (one.kind === "open" ? [{ plan, step, rank: one.rank ?? 9 }] : [])).toSorted((a, b) => a.rank - b.rank || a.step - b.step));
}

/**
 * The same plans in the same order (one for each repository); of the steps that open an issue at most `budget` are left, the others wait
 * as `skip: queued`. Repositories take turns, each with its worst; within a turn the worst goes first.
 */
export function budgeted(plans: readonly Plan[], budget: number): readonly Plan[] {
  const queues = waiting(plans);
  const turns = Math.max(0, ...queues.map((queue) => queue.length));
  const order = Array.from({ length: turns }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? []).toSorted((a, b) => a.rank - b.rank || a.plan - b.plan)).flat();
  const chosen = new Set(order.slice(0, Math.max(0, Math.trunc(budget))).map(({ plan, step }) => `${plan} ${step}`));
  return plans.map(({ steps }, plan) => ({
    steps: steps.map((one, step): PlanStep => (one.kind !== "open" || chosen.has(`${plan} ${step}`) ? one
      : { kind: "skip", key: one.key, why: `Waits for a later run, as ${budget} ${budget === 1 ? "issue is" : "issues are"} all that one run opens: ${one.why}`, reason: "queued" })),
  }));
}

/** How a step is told before it is done. */
const WOULD: Readonly<Record<Exclude<PlanStep["kind"], "skip">, string>> = {
  open: "Would open an issue", update: "Would edit the issue", comment: "Would comment", close: "Would close the issue", reopen: "Would open the issue again",
  adopt: "Would take the issue back", merge: "Would close a second issue about the same",
};

/** The same plan with nothing to write: every step says what it would do. */
export function previewed(plan: Plan): Plan {
  return {
    steps: plan.steps.map((one): PlanStep => (one.kind === "skip" ? one
      : { kind: "skip", key: one.key, why: `${WOULD[one.kind]}: ${one.why}`, reason: "preview", ...("number" in one ? { number: one.number } : {}) })),
  };
}
