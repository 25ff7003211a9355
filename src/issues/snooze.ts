/** "Closed as not planned" means: ask again later. Pure. */

import { addPeriod, isoDate } from "../law/clocks.ts";

/**
 * The day on which a closed issue is asked about again: the first due day after the closing, at the latest `maxDays` days after it.
 * `closedAt` is an ISO date or date-time, `dues` are ISO dates. Undefined where the day of closing cannot be read.
 */
export function snoozedUntil(closedAt: string | undefined, dues: readonly string[], maxDays: number): string | undefined {
  const closed = isoDate(closedAt);
  if (closed === undefined) return undefined;
  const most = addPeriod(closed, `P${Math.min(99_999, Math.max(0, Math.trunc(maxDays)))}D`);
  if (most === undefined) return undefined;
  const next = dues.filter((due) => due > closed).toSorted()[0];
  return next !== undefined && next < most ? next : most;
}
