/** Geometry of the narrow picture: one column from the past to what is ahead, for a phone. Pure numbers, no markup. */

import type { ModelDate } from "../checks/types.ts";
import { daysBetween } from "../law/clocks.ts";
import { labelLines, type Mark, marksOf, telling } from "./timeline-days.ts";

export const NARROW_WIDTH = 328;
export const NARROW_FONT = 14;
export const NARROW_LINE = 18;
const SPINE = 10;
const TEXT = 30;
const ROWS = 16;
const GAP = 14;
/** Most that the distance between two days adds to the space between them. */
const STRETCH = 26;
const TODAY = 34;

export interface Row {
  readonly mark: Mark;
  /** Middle of the dot. */
  readonly y: number;
  /** Base line of the first line, and the lines under it. */
  readonly top: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly more?: string;
}

export interface NarrowLayout {
  readonly width: number;
  readonly height: number;
  readonly spine: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly text: number;
  readonly today: { readonly y: number };
  readonly rows: readonly Row[];
  /** Days that found no room; the list beside the picture has them. */
  readonly left: number;
}

/** A year or more stretches by the whole, a day by next to nothing. */
function stretch(from: string, to: string): number {
  const days = Math.abs(daysBetween(from, to) ?? 0);
  return Math.round(STRETCH * Math.min(1, Math.sqrt(days / 365)));
}

/** Lays the days out from top to bottom. `now` is an ISO date; what falls on it stands under the line of today. */
export function narrowLayout(dates: readonly ModelDate[], now: string): NarrowLayout {
  const marks = marksOf(dates, now);
  const shown = telling(marks, ROWS, now);
  const rows: Row[] = [];
  let y = 6;
  let before: string | undefined;
  let today: number | undefined;
  const passToday = (next: string | undefined): void => {
    if (before !== undefined) y += stretch(before, now);
    today = y + TODAY / 2 - GAP / 2;
    y += TODAY;
    if (next !== undefined) y += stretch(now, next);
  };
  for (const mark of marks) {
    if (!shown.has(mark)) continue;
    if (today === undefined && !mark.past) passToday(mark.date);
    else if (before !== undefined) y += stretch(before, mark.date);
    const words = labelLines(mark, NARROW_WIDTH - TEXT, NARROW_FONT, 3);
    const height = (words.lines.length + (words.more === undefined ? 1 : 2)) * NARROW_LINE;
    rows.push({ mark, y: y + NARROW_LINE / 2, top: y, height, ...words });
    y += height + GAP;
    before = mark.date;
  }
  if (today === undefined) passToday(undefined);
  const left = marks.length - rows.length;
  return { width: NARROW_WIDTH, height: y + (left > 0 ? NARROW_LINE : 0), spine: { x: SPINE, top: 2, bottom: y - 6 }, text: TEXT, today: { y: today ?? 0 }, rows, left };
}
