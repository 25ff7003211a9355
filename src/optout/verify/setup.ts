/** What every worker needs to judge rows: plain data, its big tables in shared memory, so that it passes by structured clone. */

import type { RegisterData } from "../joins/types.ts";
import type { SnapshotIndexData } from "../snapshots/types.ts";
import type { Mode } from "../types.ts";

export interface VerifierSetup {
  readonly mode: Mode;
  /** Absent where no snapshots were given. Its agents: `names`, then those of `others`. */
  readonly snapshots?: SnapshotIndexData;
  /** Entries of all registers and lists. */
  readonly register?: RegisterData;
  /** Product tokens asked of robots.txt, each once: first the names that may stand in manifests. */
  readonly names: readonly string[];
  /** How many of `names` are names under which data was fetched. */
  readonly fetching: number;
  /** How many of these are crawlers of the provider; the others fetched for themselves. Absent: all. */
  readonly own?: number;
  /** Indexes of `names`. */
  readonly controlTokens: readonly number[];
  readonly trainingBots: readonly number[];
  /** Number of further AI agents, asked for a note only. */
  readonly others: number;
  readonly maxAgeMs: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What holds for all rows of one manifest. */
export interface ManifestSetup {
  readonly index: number;
  /** Index of `names` for rows without an agent of their own; -1 = not said. */
  readonly agent: number;
  /** Milliseconds of the day or moment for rows without a time; undefined = not said. */
  readonly time?: { readonly ms: number; readonly day: boolean };
  /** State of the data set, milliseconds: entries decided before it should have left it. */
  readonly date?: number;
}

/** Names once each, whatever their case, in the order of their coming. */
export function distinctNames(...lists: readonly (readonly string[])[]): string[] {
  const seen = new Set<string>();
  const names: string[] = [];
  for (const name of lists.flat()) {
    const key = name.trim().toLowerCase();
    if (key === "" || seen.has(key)) continue;
    seen.add(key);
    names.push(name.trim());
  }
  return names;
}

/** Index of a name, whatever its case; -1 where it is not there. */
export function indexOfName(names: readonly string[], name: string): number {
  const key = name.trim().toLowerCase();
  return names.findIndex((n) => n.toLowerCase() === key);
}
