/** Pace towards GitHub: few requests at once, writes one after the other and a second apart, as GitHub's guidelines for integrators ask. */

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
