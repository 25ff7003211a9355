/** Does the jobs of the queue, one function for each kind; what fails is sorted here: gone, later, or again. */

import { GitHubError } from "../github/errors.ts";
import { Gone, type Installations } from "./installations.ts";
import { type Job, type JobHandler, Postponed } from "./jobs.ts";
import type { Log } from "./log.ts";
import type { JobResult, Metrics } from "./metrics.ts";

type Of<K extends Job["kind"]> = Extract<Job, { readonly kind: K }>;

/** What jobs lead to. Each looks at GitHub's state anew, and doing it twice is as good as once. */
export interface Doings {
  readonly sweep: (job: Of<"sweep"> | Of<"repository">, signal: AbortSignal) => Promise<string>;
  readonly pull: (job: Of<"pull"> | Of<"head">, signal: AbortSignal) => Promise<string>;
  readonly complaint: (job: Of<"complaint">, signal: AbortSignal) => Promise<string>;
  readonly tick: (signal: AbortSignal) => Promise<string>;
}

export interface WorkersOptions {
  readonly doings: Doings;
  readonly installations: Pick<Installations, "forget">;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now: () => number;
}

/** GitHub's primary limit is renewed every hour. */
const HOUR_S = 3600;
const SHORTEST_S = 30;

export function jobHandler({ doings, installations, log, metrics, now }: WorkersOptions): JobHandler {
  return async (job, signal) => {
    const start = performance.now();
    const fields = fieldsOf(job);
    const end = (result: JobResult): { readonly ms: number; readonly result: JobResult } => {
      const ms = Math.round(performance.now() - start);
      metrics.job(job.kind, result, ms / 1000);
      return { ms, result };
    };
    try {
      const said = await done(doings, job, signal);
      log.info({ ...fields, ...end("done") }, `${job.kind}: ${said}`);
    } catch (error) {
      if (error instanceof Postponed) {
        log.info({ ...fields, ...end("delayed"), afterSeconds: error.afterSeconds }, `${job.kind}: ${error.message}`);
        throw error;
      }
      const why = goneBecause(error);
      if (why !== undefined) {
        if (job.kind !== "tick") installations.forget(job.installation);
        log.info({ ...fields, ...end("gone") }, `${job.kind}: nothing to do: ${why}`);
        return;
      }
      const wait = waitOf(error, now());
      if (wait !== undefined) {
        log.warn({ ...fields, ...end("delayed"), afterSeconds: wait, err: error }, `${job.kind}: GitHub's limit is reached; put back`);
        throw new Postponed(wait, "GitHub's limit is reached");
      }
      log.error({ ...fields, ...end("failed"), err: error }, `${job.kind}: failed; tried again later`);
      throw error;
    }
  };
}

async function done(doings: Doings, job: Job, signal: AbortSignal): Promise<string> {
  switch (job.kind) {
    case "sweep": case "repository": return await doings.sweep(job, signal);
    case "pull": case "head": return await doings.pull(job, signal);
    case "complaint": return await doings.complaint(job, signal);
    case "tick": return await doings.tick(signal);
  }
}

/** Suspended, uninstalled, deleted: in words, or undefined where it is none of that. */
function goneBecause(error: unknown): string | undefined {
  if (error instanceof Gone) return error.message;
  if (!(error instanceof GitHubError)) return undefined;
  if (error.kind === "gone") return "no longer there";
  return error.kind === "not-permitted" && error.message.startsWith("the installation is suspended") ? "the installation is suspended" : undefined;
}

/** Seconds to wait where GitHub says so; undefined for other troubles. A little more than asked: clocks differ. */
function waitOf(error: unknown, now: number): number | undefined {
  if (!(error instanceof GitHubError) || error.kind !== "rate-limited") return undefined;
  const until = Date.parse(error.resetsAt ?? "");
  const seconds = error.retryAfterMs !== undefined ? error.retryAfterMs / 1000 : Number.isNaN(until) ? HOUR_S : (until - now) / 1000;
  return Math.min(Math.max(Math.ceil(seconds) + 5, SHORTEST_S), 2 * HOUR_S);
}

/** For the log: numbers alone. */
function fieldsOf(job: Job): Readonly<Record<string, unknown>> {
  return { job: job.kind, ...("installation" in job ? { installation: job.installation } : {}), ...("repository" in job ? { repository: job.repository } : {}), ...("number" in job ? { number: job.number } : {}) };
}
