/** /health tells that the process lives, /ready whether it should get work. Both are for machines: no names, no reasons that hold foreign text. */

import type { Queue } from "./jobs.ts";
import type { Store } from "../sweep/store.ts";

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<"database" | "queue" | "github", "ok" | "failing" | "unknown">>;
}

export interface ReadyOptions {
  readonly store: Pick<Store, "read">;
  readonly queue: Pick<Queue, "counts">;
  /** Asks GitHub something cheap, as the app; undefined while there is none. */
  readonly github?: (() => Promise<unknown> | undefined) | undefined;
  readonly now?: () => number;
  readonly patienceMs?: number;
}

/** Nobody makes the database work by asking often. */
const KEPT_MS = 2000;
/** GitHub is asked at most so often, and counts as there for so long after it last answered: an outage of its API of some minutes is no reason to refuse its deliveries. */
const GITHUB_EVERY_MS = 60_000;
const GITHUB_LATELY_MS = 15 * 60_000;

export class Readable {
  readonly #options: ReadyOptions;
  readonly #now: () => number;
  #last: { readonly at: number; readonly answer: Promise<Readiness> } | undefined;
  #asked = -Infinity;
  #answered: number | undefined;
  #failed = false;

  constructor(options: ReadyOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** Somebody else has just heard from GitHub. */
  githubAnswered(): void {
    this.#answered = this.#now();
  }

  check(): Promise<Readiness> {
    const now = this.#now();
    if (this.#last === undefined || now - this.#last.at >= KEPT_MS) this.#last = { at: now, answer: this.#check() };
    return this.#last.answer;
  }

  async #check(): Promise<Readiness> {
    const { store, queue } = this.#options;
    const [database, jobs, github] = await Promise.all([this.#works(() => store.read("state", "ready")), this.#works(() => queue.counts()), this.#github()]);
    return { ready: database && jobs && github !== "failing", checks: { database: database ? "ok" : "failing", queue: jobs ? "ok" : "failing", github } };
  }

  async #github(): Promise<Readiness["checks"]["github"]> {
    const { github } = this.#options;
    if (this.#now() - this.#asked >= GITHUB_EVERY_MS) {
      const asking = github?.();
      if (asking === undefined) return "unknown";
      this.#asked = this.#now();
      this.#failed = !await this.#works(() => asking);
      if (!this.#failed) this.#answered = this.#now();
    }
    if (this.#answered === undefined) return this.#failed ? "failing" : "unknown";
    return this.#now() - this.#answered < GITHUB_LATELY_MS ? "ok" : "failing";
  }

  async #works(ask: () => Promise<unknown>): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((done) => { timer = setTimeout(() => { done(false); }, this.#options.patienceMs ?? 5000); });
    try {
      return await Promise.race([ask().then(() => true, () => false), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
