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

/** Day that was read last, as its eight digits in one number, and its first millisecond: rows of a crawl share their days. */
let lastDay = -1;
let lastDayMs = 0;

function digits(bytes: Uint8Array, at: number): number {
  const high = (bytes[at] ?? 0) - 0x30;
  const low = (bytes[at + 1] ?? 0) - 0x30;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : -1;
}

/** As `readTimeBytes`; a shorter way for `YYYY-MM-DDTHH:MM:SSZ` on the day of the row before. */
export function timeOf(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 20 || bytes[start + 19] !== 0x5a || bytes[start + 10] !== 0x54 || bytes[start + 13] !== 0x3a || bytes[start + 16] !== 0x3a || bytes[start + 4] !== 0x2d || bytes[start + 7] !== 0x2d) return readTimeBytes(bytes, start, end);
  const century = digits(bytes, start);
  const year = digits(bytes, start + 2);
  const month = digits(bytes, start + 5);
  const day = digits(bytes, start + 8);
  const hour = digits(bytes, start + 11);
  const minute = digits(bytes, start + 14);
  const second = digits(bytes, start + 17);
  if (century < 0 || year < 0 || month < 0 || day < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return readTimeBytes(bytes, start, end);
  const key = ((century * 100 + year) * 100 + month) * 100 + day;
  const clock = ((hour * 60 + minute) * 60 + second) * 1000;
  if (key !== lastDay) {
    const ms = readTimeBytes(bytes, start, end);
    if (Number.isNaN(ms)) return ms;
    lastDay = key;
    lastDayMs = ms - clock;
  }
  timeFlags.last = 0;
  return lastDayMs + clock;
}

/** Fills `out` and returns -1, or the number of the reason why there is no time. Counts what was assumed. */
export function rowTime(row: RowView, manifest: ManifestSetup, now: number, tally: Tally, out: RowTime): number {
  const start = row.start[FETCHED] ?? -1;
  const end = row.end[FETCHED] ?? -1;
  out.ms = Number.NaN;
  out.day = false;
  if (start >= 0 && end > start) {
    out.ms = timeOf(row.bytes, start, end);
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
