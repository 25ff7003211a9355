/** A plan, carried out on an issue tracker: tolerant of every failure, resumable at every point, nothing twice. */

import { markerLine, readMarker } from "../formats/comment-marker.ts";
import { textDigest } from "./body.ts";
import type { IssueTracker, OwnIssue } from "./port.ts";
import { fingerprint } from "./seen.ts";
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
 * the next run · failed: not written, see `trouble` · not-reached: the run ended before, or an earlier step of that issue was not done.
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
  /** Requests that wrote something, or may have. */
  readonly writes: number;
  /** False where the run ended early or a step was not done: what is left is done by the next run. */
  readonly complete: boolean;
}

const COMMENT_PURPOSE = "issue-comment";
/** Answers that did not come, in a row: GitHub has an outage, and every further try makes it worse. */
const PATIENCE = 3;

/** The comment with its hidden identity. */
export function commentBody(id: string, text: string): string {
  return markerLine({ purpose: COMMENT_PURPOSE, key: id, digest: textDigest(text) }) + text;
}

interface Trouble {
  readonly kind: string;
  readonly ambiguous: boolean;
  readonly message: string;
}

/** Whatever an adapter threw. */
function troubleOf(thrown: unknown): Trouble {
  const { kind, ambiguous, message } = (typeof thrown === "object" && thrown !== null ? thrown : {}) as { readonly kind?: unknown; readonly ambiguous?: unknown; readonly message?: unknown };
  return { kind: typeof kind === "string" ? kind : "unexpected", ambiguous: ambiguous === true, message: (typeof message === "string" ? message : "failed").replaceAll(/[\r\n]+/g, " ").slice(0, 500) };
}

/** What is remembered while a plan is carried out. */
class Run {
  readonly #tracker: IssueTracker;
  /** Issues of which an earlier step was not done. */
  readonly #stopped = new Map<number, StepResult>();
  #noMore: Trouble | undefined;
  #silent = 0;
  ended = false;
  writes = 0;

  constructor(tracker: IssueTracker) {
    this.#tracker = tracker;
  }

  async step(step: PlanStep): Promise<AppliedStep> {
    if (step.kind === "skip") return { step, result: "told", ...(step.number === undefined ? {} : { number: step.number }) };
    if (step.kind === "open" && this.#noMore !== undefined) return { step, result: "failed", trouble: this.#noMore.message };
    const before = "number" in step ? this.#stopped.get(step.number) : undefined;
    if (before !== undefined) return { step, result: before === "changed" ? "changed" : "not-reached", ...("number" in step ? { number: step.number } : {}) };
    try {
      const done = await this.#write(step);
      this.#silent = 0;
      if ("number" in step && done.result === "changed") this.#stopped.set(step.number, "changed");
      return done;
    } catch (thrown) {
      return this.#failed(step, troubleOf(thrown));
    }
  }

  #failed(step: Exclude<PlanStep, { kind: "skip" }>, trouble: Trouble): AppliedStep {
    this.#silent = trouble.kind === "unavailable" ? this.#silent + 1 : 0;
    if (trouble.kind === "rate-limited" || this.#silent >= PATIENCE) this.ended = true;
    // Issues are switched off, or may not be written: another try tells nothing new.
    if (step.kind === "open" && ["gone", "not-permitted", "not-found"].includes(trouble.kind)) this.#noMore = trouble;
    // A lock that came meanwhile takes the comment alone: the body still says it.
    if ("number" in step && !(step.kind === "comment" && trouble.kind === "locked")) this.#stopped.set(step.number, "failed");
    return { step, result: "failed", trouble: trouble.message, ...("number" in step ? { number: step.number } : {}) };
  }

  async #write(step: Exclude<PlanStep, { kind: "skip" }>): Promise<AppliedStep> {
    if (step.kind === "open") return done(step, await this.#counted(() => this.#tracker.create(step.draft)));
    const { number } = step;
    const issue = await this.#tracker.read(number);
    if (issue === undefined) throw Object.assign(new Error(`#${number} is gone: deleted, transferred, or no longer visible`), { kind: "gone" });
    if (step.seen !== undefined && fingerprint(issue) !== step.seen) return { step, result: "changed", number, url: issue.url };
    if (step.kind !== "comment") return done(step, await this.#counted(() => this.#tracker.update(number, step.change)));
    const there = await this.#tracker.comments(number);
    if (there.some(({ body }) => isComment(body, step.id))) return { step, result: "there", number, url: issue.url };
    await this.#counted(() => this.#tracker.comment(number, commentBody(step.id, step.body)));
    return done(step, issue);
  }

  /** A request that writes; one that may have written counts too. */
  async #counted<T>(write: () => Promise<T>): Promise<T> {
    try {
      const answer = await write();
      this.writes += 1;
      return answer;
    } catch (thrown) {
      if (troubleOf(thrown).ambiguous) this.writes += 1;
      throw thrown;
    }
  }
}

function done(step: PlanStep, issue: OwnIssue): AppliedStep {
  return { step, result: "done", number: issue.number, url: issue.url };
}

function isComment(body: string, id: string): boolean {
  const marker = readMarker(body);
  return marker?.purpose === COMMENT_PURPOSE && marker.key === id;
}

const RESULT_WORDS: Readonly<Record<StepResult, string>> = {
  done: "", there: " (was there)", told: "", changed: " (somebody edited it meanwhile: left for the next run)", failed: " failed", "not-reached": " (not reached)",
};

/**
 * Carries a plan out, step by step, one request at a time. Never rejects. An issue is read again before each write to it: where somebody
 * edited it since, it is left alone. A write that may have happened is not tried again here: the next run finds it by its key.
 */
export async function applyPlan(tracker: IssueTracker, plan: Plan, { held = () => true, signal, log = () => undefined }: ApplyOptions = {}): Promise<ApplyResult> {
  const run = new Run(tracker);
  const steps: AppliedStep[] = [];
  for (const step of plan.steps) {
    if (step.kind !== "skip" && !run.ended && (signal?.aborted === true || !held())) run.ended = true;
    if (step.kind !== "skip" && run.ended) {
      steps.push({ step, result: "not-reached", ...("number" in step ? { number: step.number } : {}) });
      continue;
    }
    const applied = await run.step(step);
    steps.push(applied);
    if (applied.result !== "told") log(`${step.kind}${applied.number === undefined ? "" : ` #${applied.number}`} ${step.key}: ${step.why}${RESULT_WORDS[applied.result]}${applied.trouble === undefined ? "" : `: ${applied.trouble}`}`);
  }
  return { steps, writes: run.writes, complete: !run.ended && steps.every(({ result }) => result === "done" || result === "there" || result === "told") };
}
