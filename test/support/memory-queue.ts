/** A queue in memory: what the App's own does, without a database, and as slow or as broken as a test wants it. */

import { type Delivery, type Job, jobKey, type Queue } from "../../src/app/jobs.ts";

export class MemoryQueue implements Queue {
  readonly deliveries = new Map<string, Delivery>();
  readonly waiting = new Map<string, Job>();
  readonly delays = new Map<string, number>();
  readonly crons: string[] = [];
  /** Set: `accept` fails with it. */
  broken: Error | undefined;
  /** Set: `accept` waits for it. */
  slow: Promise<void> | undefined;

  async accept(delivery: Delivery, jobs: readonly Job[]): Promise<"new" | "repeated"> {
    if (this.slow !== undefined) await this.slow;
    if (this.broken !== undefined) throw this.broken;
    if (this.deliveries.has(delivery.id)) return "repeated";
    this.deliveries.set(delivery.id, delivery);
    for (const job of jobs) await this.add(job);
    return "new";
  }

  add(job: Job, options: { readonly afterSeconds?: number } = {}): Promise<void> {
    this.waiting.set(jobKey(job), job);
    this.delays.set(jobKey(job), options.afterSeconds ?? 0);
    return Promise.resolve();
  }

  work(): Promise<void> { return Promise.resolve(); }
  schedule(cron: string): Promise<void> { this.crons.push(cron); return Promise.resolve(); }
  counts(): Promise<Awaited<ReturnType<Queue["counts"]>>> { return Promise.resolve({ waiting: this.waiting.size, active: 0, failed: 0 }); }
  stop(): Promise<void> { return Promise.resolve(); }
}
