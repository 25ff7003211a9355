/** Pace towards GitHub: few requests at once, writes one after the other and a second apart, as GitHub's guidelines for integrators ask. */

import { GitHubError } from "./errors.ts";

export type Wait = (ms: number) => Promise<void>;

/** A timer that keeps the process alive until it is over. */
export const sleep: Wait = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

export type Gate = <T>(job: () => Promise<T>) => Promise<T>;

/** Lets `size` jobs run at the same time; the others wait their turn in order. */
export function gate(size: number): Gate {
  let free = size;
  const queue: (() => void)[] = [];
  return async (job) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => { queue.push(resolve); });
    try {
      return await job();
    } finally {
      const next = queue.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}

/** One job at a time, `apartMs` between the end of one and the start of the next. `clock` is monotonic, in milliseconds. */
export function spaced(apartMs: number, wait: Wait, clock: () => number = () => performance.now()): Gate {
  const one = gate(1);
  let last: number | undefined;
  return (job) => one(async () => {
    const left = last === undefined ? 0 : last + apartMs - clock();
    if (left > 0) await wait(left);
    try {
      return await job();
    } finally {
      last = clock();
    }
  });
}

export interface PaceOptions {
  /** Pause between two writes, default 1,000 ms. 0 takes away the limit of a minute too. */
  readonly spacingMs?: number;
  /** Default 80. */
  readonly perMinute?: number;
  /** Default 500. Beyond it nothing is waited for: the write is refused until the hour is over. */
  readonly perHour?: number;
  readonly wait?: Wait;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * GitHub's secondary limits for requests that create content: a second apart, 80 a minute, 500 an hour
 * (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api). They bind an account or an installation, so all clients of one
 * share a pace. A job beyond the hour's number rejects with a GitHubError `rate-limited` that tells when it may go on.
 */
export function writePace(options: PaceOptions = {}): Gate {
  const { spacingMs = 1000, perMinute = 80, perHour = 500, wait = sleep, now = Date.now } = options;
  const one = spaced(spacingMs, wait);
  let made: number[] = [];
  return (job) => one(async () => {
    made = made.filter((at) => at > now() - HOUR && at <= now());
    if (made.length >= perHour) throw exhausted(perHour, (made[0] ?? now()) + HOUR);
    const minute = made.at(-perMinute);
    const left = spacingMs === 0 || minute === undefined ? 0 : minute + MINUTE - now();
    if (left > 0) await wait(Math.min(left, MINUTE));
    made.push(now());
    return job();
  });
}

function exhausted(perHour: number, until: number): GitHubError {
  const resetsAt = `${new Date(until).toISOString().slice(0, 19)}Z`;
  return new GitHubError("rate-limited", `${perHour} writes were made in the last hour, as many as GitHub lets pass: the next is possible from ${resetsAt} on`, { final: true, resetsAt });
}
