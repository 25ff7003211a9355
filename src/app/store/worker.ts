/** Takes jobs and runs them, so many at a time. */

import type { Clock, ClockTimer, Job as Claim } from "pg-boss";
import type { Trouble } from "./log.ts";

/** How a claimed job is run, kept and settled. */
export interface WorkerPorts {
  /** Jobs of one such key never run at the same time. */
  readonly keyOf: (claim: Claim) => string;
  /** Claims up to `most` jobs. */
  readonly fetch: (most: number) => Promise<readonly Claim[]>;
  /** Runs it and settles it. Never throws. */
  readonly run: (claim: Claim, signal: AbortSignal) => Promise<void>;
  /** Tells the database that these still run; ids of those that are still this worker's. Undefined where that could not be told. */
  readonly touch: (claims: readonly Claim[]) => Promise<ReadonlySet<string> | undefined>;
  /** Puts back what was given up. Never throws. */
  readonly giveBack: (claims: readonly Claim[]) => Promise<void>;
  readonly trouble: Trouble;
  readonly clock: Clock;
  readonly concurrency: number;
  readonly pollMs: number;
}

export interface Worker {
  /** Looks for jobs now instead of at the next poll. */
  wake(): void;
  /** Resolves once it found nothing to take and runs nothing. */
  idle(): Promise<void>;
  /** Takes nothing more; waits for what runs, `graceMs` of real time, then aborts it and puts it back. */
  stop(graceMs: number): Promise<void>;
}

interface Running { readonly claim: Claim; readonly key: string; readonly aborter: AbortController; readonly done: Promise<void>; seen: number }

/** Longest pause between two tries while the database is away. */
const LONGEST_PAUSE_MS = 10_000;
const LONGEST_BEAT_MS = 10_000;

export function startWorker(ports: WorkerPorts): Worker {
  const { clock, trouble } = ports;
  const running = new Set<Running>();
  const state = { stopping: false };
  let woken = false;
  let endPause: (() => void) | undefined;
  let empty: (() => void)[] = [];

  const wake = (): void => {
    woken = true;
    endPause?.();
  };

  /** Real time while the database is away: it comes back in real time. */
  const pause = async (ms: number, real: boolean): Promise<void> => {
    if (woken && !real) return;
    let timer: ClockTimer;
    const timers = real ? { set: (f: () => void): ClockTimer => setTimeout(f, ms), clear: (t: ClockTimer): void => { clearTimeout(t as NodeJS.Timeout); } } : { set: (f: () => void): ClockTimer => clock.setTimeout(f, ms), clear: (t: ClockTimer): void => { clock.clearTimeout(t); } };
    await new Promise<void>((resolve) => {
      endPause = resolve;
      timer = timers.set(resolve);
    });
    timers.clear(timer);
    endPause = undefined;
  };

  const start = (claim: Claim): void => {
    const aborter = new AbortController();
    const tooLong = clock.setTimeout(() => { aborter.abort(new Error(`The job took longer than ${claim.expireInSeconds} s.`)); }, claim.expireInSeconds * 1000);
    const key = ports.keyOf(claim);
    // Where a claim was lost, and the job comes back to this very process, its first handler may still be about to stop.
    const before = [...running].filter((other) => other.key === key).map((other) => other.done);
    const done = Promise.all(before).then(() => ports.run(claim, aborter.signal)).finally(() => {
      clock.clearTimeout(tooLong);
      running.delete(one);
      wake();
    });
    const one: Running = { claim, key, aborter, done, seen: performance.now() };
    running.add(one);
  };

  const loop = async (): Promise<void> => {
    for (let failures = 0; !state.stopping;) {
      const free = ports.concurrency - running.size;
      woken = false;
      if (free > 0) {
        let claims: readonly Claim[];
        try {
          claims = await ports.fetch(free);
          trouble.worked();
          failures = 0;
        } catch (error) {
          trouble.failed(error);
          failures += 1;
          if (!state.stopping) await pause(Math.min(LONGEST_PAUSE_MS, 250 * 2 ** failures), true);
          continue;
        }
        // Claimed while stop() was called: put back rather than begun.
        if (state.stopping) {
          await ports.giveBack(claims);
          break;
        }
        for (const claim of claims) start(claim);
        if (claims.length > 0) continue;
      }
      if (running.size === 0 && !woken) {
        for (const tell of empty) tell();
        empty = [];
      }
      if (!state.stopping) await pause(ports.pollMs, false);
    }
    for (const tell of empty) tell();
  };

  /** How long one of these may go unheard of. */
  const patienceMs = (list: readonly Running[]): number => Math.min(...list.map((one) => (one.claim.heartbeatSeconds ?? 60) * 1000));
  let beating = false;
  let last = performance.now();
  const beat = async (): Promise<void> => {
    const now = performance.now();
    const mine = [...running];
    // Nobody else takes a job before its heartbeat is older than this; by then whoever runs it here has to have stopped.
    for (const one of mine) if (now - one.seen > patienceMs([one]) * 0.8) one.aborter.abort(new Error("The database could not be told that the job still runs."));
    if (beating || mine.length === 0 || now - last < Math.min(LONGEST_BEAT_MS, patienceMs(mine) / 4)) return;
    beating = true;
    last = now;
    const still = await ports.touch(mine.map((one) => one.claim)).finally(() => { beating = false; });
    if (still === undefined) return;
    for (const one of mine) {
      if (still.has(one.claim.id)) one.seen = now;
      else if (running.has(one)) one.aborter.abort(new Error("The job was given to somebody else."));
    }
  };
  const beats = setInterval(() => { void beat(); }, 250);
  beats.unref();

  const looping = loop();
  return {
    wake,
    idle: () => new Promise((resolve) => {
      empty.push(resolve);
      wake();
    }),
    stop: async (graceMs) => {
      state.stopping = true;
      wake();
      const all = async (): Promise<void> => {
        await looping;
        await Promise.allSettled([...running].map((one) => one.done));
      };
      if (await within(all(), graceMs)) {
        clearInterval(beats);
        return;
      }
      for (const one of running) one.aborter.abort(new Error("The App stops."));
      // A handler that heeds the signal settles its job itself.
      if (!await within(all(), 1_000)) await ports.giveBack([...running].map((one) => one.claim));
      clearInterval(beats);
    },
  };
}

/** True where it was done within `ms` of real time. */
async function within(work: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => { timer = setTimeout(() => { resolve(false); }, ms); });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
