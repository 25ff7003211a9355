/** Desired × actual → what to do. Pure. */

import type { ActualIssues, PlanOptions } from "./context.ts";
import type { DesiredIssue, Plan } from "./types.ts";

/** The steps that lead from the issues that are there to those that should be. `desired` as `route` gives it. */
export function planIssues(_desired: readonly DesiredIssue[], _actual: ActualIssues, _options: PlanOptions): Plan {
  return { steps: [] };
}
