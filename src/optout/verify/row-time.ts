/** When the row was fetched: its own time, or what the manifest says of all its rows. */

import { COLUMN, type RowView } from "../manifest/row.ts";
import { clockProblem, readTimeBytes, TIME_DAY, TIME_NO_ZONE, timeFlags } from "../time.ts";
import { NOTE_CODE, REASON_CODE } from "./reasons.ts";
import type { ManifestSetup } from "./setup.ts";
import type { Tally } from "./tally.ts";

export const DAY = 86_400_000;

/** Time of the row that is being judged. */
export interface RowTime {
  ms: number;
  /** Any moment of the 24 hours from `ms`. */
  day: boolean;
}

const FETCHED = COLUMN.fetched_at;

/** Fills `out` and returns -1, or the number of the reason why there is no time. Counts what was assumed. */
export function rowTime(row: RowView, manifest: ManifestSetup, now: number, tally: Tally, out: RowTime): number {
  const start = row.start[FETCHED] ?? -1;
  const end = row.end[FETCHED] ?? -1;
  if (start >= 0 && end > start) {
    out.ms = readTimeBytes(row.bytes, start, end);
    if (Number.isNaN(out.ms)) return REASON_CODE["bad-time"];
    out.day = (timeFlags.last & TIME_DAY) !== 0;
    if (timeFlags.last === TIME_NO_ZONE) tally.note(NOTE_CODE["time-without-zone"]);
  } else {
    if (manifest.time === undefined) return REASON_CODE["no-time"];
    out.ms = manifest.time.ms;
    out.day = manifest.time.day;
    tally.note(NOTE_CODE["time-from-manifest"]);
  }
  const problem = clockProblem(out.ms, now);
  return problem === undefined ? -1 : problem === "before-1990" ? REASON_CODE["time-before-1990"] : REASON_CODE["time-in-future"];
}
