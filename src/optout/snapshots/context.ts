/** What readers share: the sink, the options, the counts. */

import type { CaptureSink } from "./capture.ts";
import type { Problems } from "./problems.ts";
import { within, type Moment, type Period, UNDATED } from "./times.ts";
import type { SnapshotProtocol } from "./types.ts";
import type { Mode } from "../types.ts";

/** What a record says of a snapshot file as a whole, where the file does not say so itself. */
export interface FileDescription {
  readonly protocol?: SnapshotProtocol;
  readonly period?: Period;
  /** Names that were looked up when the snapshot was made. */
  readonly userAgents?: readonly string[];
}

export interface ReadCounts {
  captures: number;
  noZone: number;
  dayOnly: number;
  periodOnly: number;
  /** `final_url` on another authority. */
  redirectedElsewhere: number;
  digestMismatches: number;
  decisionOnly: number;
}

export function readCounts(): ReadCounts {
  return { captures: 0, noZone: 0, dayOnly: 0, periodOnly: 0, redirectedElsewhere: 0, digestMismatches: 0, decisionOnly: 0 };
}

export interface ReadContext {
  readonly sink: CaptureSink;
  /** What could not be read or used. */
  readonly problems: Problems;
  /** What was read, and a reader should know. */
  readonly notes: Problems;
  readonly mode: Mode;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly counts: ReadCounts;
  /** Names that the snapshots say they looked up, in lower case → as written first. */
  readonly lookedUp: Map<string, string>;
  describe(name: string): FileDescription;
  progress(text: string): void;
}

/** How one file was read. */
export interface FileRead {
  /** Stable word for the shape. */
  readonly format: string;
  readonly rows: number;
  readonly bad: number;
  /** Hex, where the file was read to its end. */
  readonly sha256?: string;
}

const MAX_NAMES = 10_000;

/** Adds names that a snapshot says it looked up. */
export function lookUp(context: ReadContext, names: readonly string[]): void {
  for (const name of names) if (context.lookedUp.size < MAX_NAMES && !context.lookedUp.has(name.toLowerCase())) context.lookedUp.set(name.toLowerCase(), name);
}

/** The period that stands in for missing times, or undated; a period that cannot be read is reported once. */
export function fallbackMoment(context: ReadContext, name: string, period: Period | undefined): Moment {
  if (period === undefined) return UNDATED;
  const found = within(period.from, period.to, context.now);
  if (typeof found !== "string") return found;
  context.problems.add(name, `the period of the snapshot holds ${found}`, { fix: "date_from and date_to as YYYY-MM-DD" });
  return UNDATED;
}

/** Counts how exactly a capture is dated, and says once per file that undated ones answer nothing. */
export function countMoment(context: ReadContext, name: string, moment: Moment, line: number): void {
  if (moment.kind === "no-zone") {
    context.counts.noZone += 1;
    context.notes.add(name, "a time without a zone, read as UTC", line === 0 ? {} : { line });
  }
  else if (moment.kind === "day") context.counts.dayOnly += 1;
  else if (moment.kind === "period") context.counts.periodOnly += 1;
  else if (moment.kind === "undated") context.problems.add(name, "no time of the fetch: cannot be matched with a crawl", { ...(line === 0 ? {} : { line }), fix: "give fetched_at, or the period of the snapshot (date_from, date_to)" });
}
