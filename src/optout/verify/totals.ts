/**
 * Sums of verified rows: a commutative monoid. Blocks, files, workers and shards each have one, and merging them in any order gives
 * the same sums. Plain data, so that it passes between threads as it is.
 */

import { unionHosts } from "./host-set.ts";
import type { RowFinding, Unread } from "./result.ts";
import { comparePositions, keepSmallestNames, mergePlaced, type Placed, type Position } from "./smallest.ts";

/** Rows shown of each reason. */
export const EXAMPLES = 10;
/** Lines named that could not be read; the rest is counted. */
export const BAD_LINES = 100;
/** Agent names listed; the smallest by code units, so that shards agree. */
export const AGENT_NAMES = 1000;

export interface Example extends Placed { readonly finding: Omit<RowFinding, "file" | "line"> }
export interface BadLine extends Placed { readonly reason: string }
export interface EntryRows { readonly rows: number; readonly first: Example }

/** What was read of one manifest. */
export interface FileRead {
  readonly rows: number;
  readonly bad: number;
  readonly format: string;
  /** Hex; absent where the file was not read to its end. */
  readonly sha256?: string;
}

export interface Totals {
  /** Reason → rows; the verdict follows from the reason. */
  readonly reasons: ReadonlyMap<string, number>;
  readonly notes: ReadonlyMap<string, number>;
  /** Protocol → rows reserved, conditional, permitted. */
  readonly protocols: ReadonlyMap<string, readonly [number, number, number]>;
  /** Retained rows by answer on training use, in the order of TRAIN. */
  readonly train: readonly number[];
  readonly agents: ReadonlyMap<string, number>;
  /** Rows that name an agent. */
  readonly agentRows: number;
  /** First and last fetch, milliseconds; Infinity and -Infinity without rows that have a time. */
  readonly from: number;
  readonly to: number;
  readonly hosts: Float64Array;
  /** Host → violating rows. */
  readonly violated: ReadonlyMap<string, number>;
  readonly removalRows: number;
  readonly removals: ReadonlyMap<string, EntryRows>;
  readonly exclusionRows: number;
  readonly exclusion: ReadonlyMap<string, number>;
  readonly piratedRows: number;
  readonly pirated: ReadonlyMap<string, number>;
  /** Verdict and reason, or reason alone → the first rows. */
  readonly examples: ReadonlyMap<string, readonly Example[]>;
  readonly badLines: readonly BadLine[];
  /** Index of the manifest → what was read. */
  readonly files: ReadonlyMap<number, FileRead>;
  /** Canonical text of the entry → entry: what several shards say of one file is said once. */
  readonly unread: ReadonlyMap<string, Unread>;
}

/** The neutral element. */
export function noTotals(): Totals {
  return {
    reasons: new Map(), notes: new Map(), protocols: new Map(), train: [0, 0, 0, 0, 0], agents: new Map(), agentRows: 0,
    from: Infinity, to: -Infinity, hosts: new Float64Array(0), violated: new Map(), removalRows: 0, removals: new Map(),
    exclusionRows: 0, exclusion: new Map(), piratedRows: 0, pirated: new Map(), examples: new Map(), badLines: [], files: new Map(), unread: new Map(),
  };
}

/** Sum of two; neither is changed. */
export function mergeTotals(a: Totals, b: Totals): Totals {
  const agents = addCounts(a.agents, b.agents);
  keepSmallestNames(agents, AGENT_NAMES);
  return {
    reasons: addCounts(a.reasons, b.reasons),
    notes: addCounts(a.notes, b.notes),
    protocols: mergeMaps(a.protocols, b.protocols, (x, y) => [x[0] + y[0], x[1] + y[1], x[2] + y[2]] as const),
    train: a.train.map((n, i) => n + (b.train[i] ?? 0)),
    agents,
    agentRows: a.agentRows + b.agentRows,
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    hosts: unionHosts(a.hosts, b.hosts),
    violated: addCounts(a.violated, b.violated),
    removalRows: a.removalRows + b.removalRows,
    removals: mergeMaps(a.removals, b.removals, (x, y) => ({ rows: x.rows + y.rows, first: comparePositions(x.first.at, y.first.at) <= 0 ? x.first : y.first })),
    exclusionRows: a.exclusionRows + b.exclusionRows,
    exclusion: addCounts(a.exclusion, b.exclusion),
    piratedRows: a.piratedRows + b.piratedRows,
    pirated: addCounts(a.pirated, b.pirated),
    examples: mergeMaps(a.examples, b.examples, (x, y) => mergePlaced(x, y, EXAMPLES)),
    badLines: mergePlaced(a.badLines, b.badLines, BAD_LINES),
    files: mergeMaps(a.files, b.files, mergeFile),
    unread: new Map([...a.unread, ...b.unread]),
  };
}

/**
 * The same sums with every place told as a line of the file: `firstLines[block]` is the number of lines before the block.
 * All places must be of `file`.
 */
export function settle(totals: Totals, file: number, firstLines: readonly number[]): Totals {
  const at = (p: Position): Position => [file, 0, (firstLines[p[1]] ?? 0) + p[2] + 1];
  const settleExample = (e: Example): Example => ({ at: at(e.at), finding: e.finding });
  return {
    ...totals,
    removals: new Map([...totals.removals].map(([id, e]) => [id, { rows: e.rows, first: settleExample(e.first) }])),
    examples: new Map([...totals.examples].map(([key, list]) => [key, list.map(settleExample)])),
    badLines: totals.badLines.map((b) => ({ at: at(b.at), reason: b.reason })),
  };
}

/** Key of an entry of `unread`. */
export function unreadKey(entry: Unread): string {
  return JSON.stringify([entry.name, entry.line ?? null, entry.offset ?? null, entry.reason, entry.fix ?? null]);
}

function mergeFile(x: FileRead, y: FileRead): FileRead {
  const sha256 = x.sha256 ?? y.sha256;
  return { rows: x.rows + y.rows, bad: x.bad + y.bad, format: x.format === "" ? y.format : x.format, ...(sha256 === undefined ? {} : { sha256 }) };
}

function addCounts(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Map<string, number> {
  return mergeMaps(a, b, (x, y) => x + y);
}

function mergeMaps<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>, both: (x: V, y: V) => V): Map<K, V> {
  const merged = new Map(a);
  for (const [key, value] of b) {
    const before = merged.get(key);
    merged.set(key, before === undefined ? value : both(before, value));
  }
  return merged;
}
