/** What the App has to do, as rows of its queue. Jobs are level-triggered: they say where to look, never what was seen there. */

export type Job =
  /** Everything of one installation; also what the daily timer asks for. */
  | { readonly kind: "sweep"; readonly installation: number }
  /** One repository, by GitHub's number. */
  | { readonly kind: "repository"; readonly installation: number; readonly repository: number }
  /** Check run on one pull request's head. `force` where somebody asked for another run. */
  | { readonly kind: "pull"; readonly installation: number; readonly repository: number; readonly number: number; readonly force?: boolean }
  /** Check runs on a head that events of forks name without a pull request; `base`: the branch that a merge group goes into. */
  | { readonly kind: "head"; readonly installation: number; readonly repository: number; readonly sha: string; readonly base?: string; readonly force?: boolean }
  /** A complaint or removal request that was opened as an issue, or changed. */
  | { readonly kind: "complaint"; readonly installation: number; readonly repository: number; readonly number: number }
  /** Lists all installations, and enqueues a sweep for each; asks GitHub again for deliveries that failed. */
  | { readonly kind: "tick" };

/** A webhook delivery, after its signature was verified. */
export interface Delivery {
  /** `X-GitHub-Delivery`. */
  readonly id: string;
  readonly event: string;
  readonly action?: string;
}

/** Handed to a worker. Throwing puts the job back, with a growing pause, up to the queue's number of tries. */
export type JobHandler = (job: Job, signal: AbortSignal) => Promise<void>;

/**
 * Thrown by a handler that can do nothing now and knows when it can: somebody else holds the account's lock, or GitHub's limit is used up.
 * The job is done with and an equal one waits `afterSeconds`, both or neither; it is no failed try.
 */
export class Postponed extends Error {
  override readonly name = "Postponed";
  readonly afterSeconds: number;

  constructor(afterSeconds: number, why: string) {
    super(why);
    this.afterSeconds = afterSeconds;
  }
}

export interface Queue {
  /**
   * Records the delivery and enqueues its jobs, both or neither. "repeated" where that delivery was taken before: then nothing is
   * enqueued. Equal jobs that still wait are one.
   */
  accept(delivery: Delivery, jobs: readonly Job[]): Promise<"new" | "repeated">;
  /** Enqueues; equal jobs that still wait are one. `afterSeconds` delays. */
  add(job: Job, options?: { readonly afterSeconds?: number }): Promise<void>;
  /** Starts taking jobs, `concurrency` at a time; jobs of one repository (and sweeps of one installation) never at the same time, on no instance. */
  work(handler: JobHandler, options: { readonly concurrency: number }): Promise<void>;
  /** Enqueues `{kind: "tick"}` by a cron expression in UTC; once over all instances. */
  schedule(cron: string): Promise<void>;
  /** For health and metrics. */
  counts(): Promise<{ readonly waiting: number; readonly active: number; readonly failed: number; readonly oldestWaitingSeconds?: number }>;
  /** Takes no more jobs, and waits for those that run, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** Same key = same job, for "equal jobs that still wait are one". */
export function jobKey(job: Job): string {
  switch (job.kind) {
    case "sweep": return `sweep/${job.installation}`;
    case "repository": return `repository/${job.installation}/${job.repository}`;
    case "pull": return `pull/${job.installation}/${job.repository}/${job.number}${job.force === true ? "/again" : ""}`;
    case "head": return `head/${job.installation}/${job.repository}/${job.sha}${job.force === true ? "/again" : ""}`;
    case "complaint": return `complaint/${job.installation}/${job.repository}/${job.number}`;
    case "tick": return "tick";
  }
}
