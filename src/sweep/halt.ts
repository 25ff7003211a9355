/** When a run ends early: a spent quota, a token that is no longer taken, a lock that was lost, somebody who asks it to stop. */

import type { Lock } from "./store.ts";
import { type Trouble, troubleOf } from "./trouble.ts";

export class Halt {
  #trouble: Trouble | undefined;
  readonly #lock: Lock;
  readonly #signal: AbortSignal | undefined;
  readonly #log: (text: string) => void;

  /** `log` is told of faults of our own, which are words for a report and nothing for a dashboard. */
  constructor(lock: Lock, signal: AbortSignal | undefined, log: (text: string) => void = () => undefined) {
    [this.#lock, this.#signal, this.#log] = [lock, signal, log];
  }

  /** What a failure means; one that ends the run is kept. */
  note(thrown: unknown): Trouble {
    const trouble = troubleOf(thrown);
    if (trouble.fault === true) this.#log(`a fault of gpai-docket: ${thrown instanceof Error ? (thrown.stack ?? thrown.message).split("\n").slice(0, 4).join(" ") : String(thrown)}`);
    if (trouble.kind === "stop") this.#trouble ??= trouble;
    return trouble;
  }

  /** Ends the run for a reason of ours. */
  stop(reason: string): void {
    this.#trouble ??= { kind: "stop", reason };
  }

  /** Why nothing more is to be done; undefined while the run goes on. */
  reason(): string | undefined {
    if (this.#trouble !== undefined) return this.#trouble.reason;
    if (this.#signal?.aborted === true) return "the run was asked to stop";
    return this.#lock.held() ? undefined : "another run has taken over";
  }

  /** When to go on, ISO date-time, where GitHub says. */
  get until(): string | undefined { return this.#trouble?.until; }

  /** Asked before each write. */
  held(): boolean { return this.reason() === undefined; }
}

/** Runs a job for each item, `size` at a time, in the order of the items; none is begun once `ended()`. A rejection ends nothing but its own job. */
export async function eachOf<T>(items: readonly T[], size: number, ended: () => boolean, job: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length && !ended()) {
      const item = items[next++] as T;
      await job(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(size, items.length) }, worker));
}
