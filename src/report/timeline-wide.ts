/** Geometry of the wide picture: a ruler of years, what binds the model above it, information below. Pure numbers, no markup. */

import type { ModelDate } from "../checks/types.ts";
import { labelLines, type Mark, marksOf, telling } from "./timeline-days.ts";
import { textWidth } from "./timeline-measure.ts";
import { scaleOf, spread } from "./timeline-scale.ts";
import { shortDay } from "./timeline-words.ts";

export const WIDTH = 800;
export const FONT = 13;
export const LINE = 16;
const MARGIN = 8;
const LABELS = 7;
const STRIP = 34;
const RULER = 24;
const DOT = 9;
const GAP = 8;
const WIDEST = 150;
const BAR = 8;
const YEAR = 12;

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly day: string;
  readonly lines: readonly string[];
  /** The last line, where the day holds more than it names. */
  readonly more?: string;
}

export interface Placed {
  readonly mark: Mark;
  /** Middle of the dot. */
  readonly x: number;
  readonly y: number;
  readonly label?: Label;
  /** Curve from the dot to its label: from here, to there. */
  readonly leader?: { readonly from: readonly [x: number, y: number]; readonly to: readonly [x: number, y: number] };
}

export interface WideLayout {
  readonly width: number;
  readonly height: number;
  readonly ruler: { readonly y: number; readonly height: number; readonly left: number; readonly right: number };
  readonly today: { readonly x: number; readonly pill: { readonly x: number; readonly width: number } };
  readonly ticks: readonly { readonly x: number; readonly year?: string }[];
  readonly breaks: readonly number[];
  readonly placed: readonly Placed[];
}

interface Side {
  readonly marks: readonly Mark[];
  readonly labels: readonly { readonly mark: Mark; readonly height: number; readonly lines: readonly string[]; readonly more?: string }[];
  readonly width: number;
  readonly height: number;
}

function sideOf(marks: readonly Mark[], now: string): Side {
  const shown = telling(marks, LABELS, now);
  const width = Math.min(WIDEST, Math.floor((WIDTH - 2 * MARGIN - GAP * (Math.max(1, shown.size) - 1)) / Math.max(1, shown.size)));
  const labels = marks.filter((mark) => shown.has(mark)).map((mark) => {
    // Not by colour alone: a clock that ran out says so.
    const words = labelLines(mark.kind === "late" ? { ...mark, title: `Open: ${mark.title}` } : mark, width - BAR, FONT, 3);
    return { mark, ...words, height: (words.lines.length + (words.more === undefined ? 1 : 2)) * LINE };
  });
  return { marks, labels, width, height: Math.max(0, ...labels.map(({ height }) => height)) };
}

/** Lays the days out; every label is free of every other label and of every curve. `now` is an ISO date. */
export function wideLayout(dates: readonly ModelDate[], now: string): WideLayout {
  const above = sideOf(marksOf(dates.filter((one) => one.kind !== "information"), now), now);
  const below = sideOf(marksOf(dates.filter((one) => one.kind === "information"), now), now);
  const scale = scaleOf([now, ...above.marks.map((m) => m.date), ...below.marks.map((m) => m.date)], MARGIN + 14, WIDTH - MARGIN - 14);
  const rulerY = above.labels.length === 0 ? DOT * 2 : MARGIN + above.height + STRIP + DOT;
  const top = placeSide(above, scale.x, { dot: rulerY - DOT, label: (height) => MARGIN + above.height - height, end: MARGIN + above.height });
  const lower = rulerY + RULER;
  const bottom = placeSide(below, scale.x, { dot: lower + DOT, label: () => lower + DOT + STRIP, end: lower + DOT + STRIP });
  const today = scale.x(now);
  const pill = { width: Math.ceil(textWidth("today", YEAR, true)) + 12 };
  const pillX = Math.max(MARGIN, Math.min(WIDTH - MARGIN - pill.width, today - pill.width / 2));
  const stops = [...scale.ticks.map((tick) => tick.x), ...scale.breaks.map((x) => x - 8), WIDTH - MARGIN].toSorted((a, b) => a - b);
  const ticks = scale.ticks.map(({ x, year }) => {
    const end = x + 5 + textWidth(year, YEAR);
    const free = (stops.find((stop) => stop > x + 0.01) ?? WIDTH) >= end && (end < pillX || x > pillX + pill.width) && !scale.breaks.some((b) => b - 8 < end && b + 8 > x);
    return free ? { x, year } : { x };
  });
  return {
    width: WIDTH, height: below.labels.length === 0 ? lower + DOT * 2 : lower + DOT + STRIP + below.height + MARGIN,
    ruler: { y: rulerY, height: RULER, left: MARGIN, right: WIDTH - MARGIN },
    today: { x: today, pill: { x: pillX, width: pill.width } }, ticks, breaks: scale.breaks, placed: [...top, ...bottom],
  };
}

function placeSide(side: Side, x: (date: string) => number, at: { readonly dot: number; readonly label: (height: number) => number; readonly end: number }): readonly Placed[] {
  const places = spread(side.labels.map(({ mark }) => x(mark.date) - 1), side.width, GAP, MARGIN, WIDTH - MARGIN);
  const labels = new Map(side.labels.map(({ mark, ...words }, i) => [mark, { ...words, x: places[i] ?? 0, y: at.label(words.height), width: side.width, day: shortDay(mark.date) }] as const));
  return side.marks.map((mark) => {
    const label = labels.get(mark);
    const dot = { mark, x: x(mark.date), y: at.dot };
    if (label === undefined) return dot;
    const away = at.end < at.dot ? -7 : 7;
    return { ...dot, label, leader: { from: [dot.x, at.dot + away], to: [label.x + 1, at.end] } };
  });
}
