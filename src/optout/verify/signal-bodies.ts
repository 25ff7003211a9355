/** Content-Usage, Content-Signal and License lines of robots.txt bodies, for each name that fetched: read once per body. */

import type { RobotsLine } from "../signals/aipref.ts";
import { robotsSignalLines } from "../signals/robots-lines.ts";
import { rslDiscovery } from "../signals/rsl-discovery.ts";
import { extensionsFor, groupFor } from "../robots/decide.ts";
import { type ParsedRobots, parseRobots } from "../robots/parse.ts";
import { openSnapshots } from "../snapshots/open.ts";
import type { SnapshotIndex, SnapshotIndexData } from "../snapshots/types.ts";

export interface BodySignals {
  readonly usage: readonly RobotsLine[];
  readonly signal: readonly RobotsLine[];
  /** A `License:` line points at RSL terms (of no group: for every agent). */
  readonly licence: boolean;
  /** Some line speaks of a path: the answer differs from URL to URL. */
  readonly paths: boolean;
}

/** Bodies that are remembered; rows of one host follow one another. */
const REMEMBERED = 2048;

export class SignalBodies {
  readonly #index: SnapshotIndex;
  readonly #data: SnapshotIndexData;
  readonly #known = new Map<string, BodySignals>();
  #last: { readonly id: number; readonly parsed: ParsedRobots } | undefined;

  constructor(data: SnapshotIndexData) {
    this.#index = openSnapshots(data);
    this.#data = data;
  }

  /** Lines of the kept text `id` in the groups that hold for a name. */
  of(id: number, agent: number): BodySignals {
    const key = `${String(id)} ${String(agent)}`;
    let known = this.#known.get(key);
    if (known === undefined) {
      known = this.#read(id, this.#data.agents[agent] ?? "*");
      if (this.#known.size >= REMEMBERED) this.#known.clear();
      this.#known.set(key, known);
    }
    return known;
  }

  #read(id: number, agent: string): BodySignals {
    const parsed = this.#last?.id === id ? this.#last.parsed : parseRobots(this.#index.text(id), this.#data.mode);
    this.#last = { id, parsed };
    const group = groupFor(parsed, agent);
    const usage = extensionsFor(parsed, group, "content-usage");
    const signal = extensionsFor(parsed, group, "content-signal");
    const licence = rslDiscovery({ robotsLicenses: robotsSignalLines(parsed, agent).licenses }).licenses.length > 0;
    return { usage, signal, licence, paths: [...usage, ...signal].some((line) => line.value.trimStart().startsWith("/")) };
  }
}
