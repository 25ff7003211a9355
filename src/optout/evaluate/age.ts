/** Whether a robots.txt was in force at a fetch: fetched before it, at most a day old (RFC 9309 §2.4). */

import { readTime } from "../time.ts";
import type { EvalReason } from "./types.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Undefined where the file was in force, or where no time of it is given. Times are RFC 3339 texts or epochs; a date alone is any
 * moment of that day in UTC, and where the answer depends on which, it is `day-only`.
 */
export function ageProblem(time: string | number | undefined, robotsTime: string | number | undefined, maxHours: number): EvalReason | undefined {
  const fetched = time === undefined ? undefined : readTime(String(time));
  const taken = robotsTime === undefined ? undefined : readTime(String(robotsTime));
  if ((time !== undefined && fetched === undefined) || (robotsTime !== undefined && taken === undefined)) return "bad-time";
  if (fetched === undefined || taken === undefined) return undefined;
  // The age lies between the two ends of both days.
  const least = fetched.ms - taken.ms - (taken.precision === "day" ? DAY - 1 : 0);
  const most = fetched.ms - taken.ms + (fetched.precision === "day" ? DAY - 1 : 0);
  if (most < 0) return "robots-after-fetch";
  if (least > maxHours * HOUR) return "stale-snapshot";
  return least < 0 || most > maxHours * HOUR ? "day-only" : undefined;
}
