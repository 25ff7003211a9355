/** What can go wrong on the way: refusals, cut connections, delays, and a process that dies between two writes. */

import type { Exchange } from "./types.ts";

/** A request as a fault sees it, before it is processed. */
export type Seen = Pick<Exchange, "method" | "path" | "operation" | "write" | "body">;

export type Effect =
  | { readonly kind: "answer"; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  /** The connection is cut: before anything happened, or after it happened and before the answer. */
  | { readonly kind: "cut"; readonly when: "before" | "after" }
  | { readonly kind: "delay"; readonly ms: number }
  /** The process under test is killed (SIGKILL), before or after the request is processed; no answer. */
  | { readonly kind: "kill"; readonly when: "before" | "after" }
  /** Something else happens in the meantime, e.g. a push. The request goes on. */
  | { readonly kind: "meanwhile"; readonly act: () => void | Promise<unknown> };

export interface Fault {
  readonly name: string;
  readonly match: (request: Seen) => boolean;
  /** Matching requests that pass before the first one is struck. */
  readonly skip?: number;
  /** How many are struck; without it all are. */
  readonly times?: number;
  /** Only each n-th matching request is struck: n, 2n, 3n … */
  readonly every?: number;
  readonly effect: Effect;
}

export const anyRequest = (): boolean => true;
export const writes = ({ write }: Seen): boolean => write;
export const operation = (...ids: readonly string[]) => ({ operation: id }: Seen): boolean => ids.includes(id);

export function badGateway(match: Fault["match"], how: Pick<Fault, "skip" | "times" | "every"> = { times: 1 }): Fault {
  return { name: "502", match, ...how, effect: { kind: "answer", status: 502, body: { message: "Server Error" } } };
}

/** GitHub's limit on bursts: 403 with `retry-after` in seconds. */
export function secondaryLimit(match: Fault["match"], how: Pick<Fault, "skip" | "times" | "every"> = { times: 1 }, seconds = 1): Fault {
  return { name: "secondary limit", match, ...how, effect: { kind: "answer", status: 403, headers: { "retry-after": String(seconds) }, body: { message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.", documentation_url: "https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits" } } };
}

/** The hour's limit is used up: 403, nothing remaining, and when it begins anew, in seconds of the clock given. */
export function primaryLimit(match: Fault["match"], now: Date, seconds = 60, how: Pick<Fault, "skip" | "times" | "every"> = { times: 1 }): Fault {
  const reset = String(Math.floor(now.getTime() / 1000) + seconds);
  return { name: "primary limit", match, ...how, effect: { kind: "answer", status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset }, body: { message: "API rate limit exceeded for installation ID 1.", documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api" } } };
}

export function cut(when: "before" | "after", match: Fault["match"], how: Pick<Fault, "skip" | "times" | "every"> = { times: 1 }): Fault {
  return { name: `cut ${when}`, match, ...how, effect: { kind: "cut", when } };
}

export function delay(ms: number, match: Fault["match"] = anyRequest): Fault {
  return { name: `delay ${ms}`, match, effect: { kind: "delay", ms } };
}

/** Kills the process under test at its n-th write (from 1), before or after the write happened. */
export function killOn(write: number, when: "before" | "after"): Fault {
  return { name: `killed ${when} write ${write}`, match: writes, skip: write - 1, times: 1, effect: { kind: "kill", when } };
}

export function meanwhile(match: Fault["match"], act: () => void | Promise<unknown>): Fault {
  return { name: "meanwhile", match, times: 1, effect: { kind: "meanwhile", act } };
}

/** Counts what it has seen. */
export class Faults {
  readonly #faults: { readonly fault: Fault; seen: number; struck: number }[] = [];

  add(...faults: readonly Fault[]): void {
    this.#faults.push(...faults.map((fault) => ({ fault, seen: 0, struck: 0 })));
  }

  clear(): void {
    this.#faults.length = 0;
  }

  /** The fault that strikes this request, if one does. */
  strike(request: Seen): Fault | undefined {
    let found: Fault | undefined;
    for (const one of this.#faults) {
      if (!one.fault.match(request)) continue;
      one.seen += 1;
      const due = one.seen > (one.fault.skip ?? 0) && one.struck < (one.fault.times ?? Infinity) && one.seen % (one.fault.every ?? 1) === 0;
      if (!due || found !== undefined) continue;
      one.struck += 1;
      found = one.fault;
    }
    return found;
  }
}
