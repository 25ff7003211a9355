/** Geometry of the trend: open obligations by outcome over time, one band upon the other. Pure numbers, no markup. */

import type { Outcome } from "../../checks/types.ts";
import { daysBetween, isoDate } from "../../law/clocks.ts";
import type { HistoryPoint } from "../overview-types.ts";
import { textWidth } from "../timeline-measure.ts";
import { spread } from "../timeline-scale.ts";
import { OPEN_OUTCOMES } from "./words.ts";

export interface TrendBand {
  readonly outcome: Outcome;
  /** Corners of its area, in pixels: along the top from the left, back along the bottom. */
  readonly area: readonly (readonly [x: number, y: number])[];
  /** The upper of its edges. */
  readonly edge: readonly (readonly [x: number, y: number])[];
  readonly label: { readonly text: string; readonly y: number; /** Middle of the band at the right end. */ readonly at: number };
}

export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly bands: readonly TrendBand[];
  readonly levels: readonly { readonly y: number; readonly text: string }[];
  readonly months: readonly { readonly x: number; readonly text?: string }[];
  readonly font: number;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LINE = 17;

/** What one outcome is called beside its band. */
export const BAND_WORDS: Readonly<Partial<Record<Outcome, string>>> = { error: "failed", conflict: "conflict", gap: "gap", stale: "stale", unknown: "question" };

/** The points that can be drawn: readable days, each once, in order. */
export function drawable(history: readonly HistoryPoint[]): readonly HistoryPoint[] {
  const days = new Map(history.filter((one) => isoDate(one.date) === one.date).map((one) => [one.date, one]));
  return [...days.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** A round step so that `most` stands within at most five of them: 1, 2 or 5 times a power of ten. */
function stepOf(most: number): number {
  for (let unit = 1; ; unit *= 10) for (const step of [unit, unit * 2, unit * 5]) if (step * 5 >= most) return step;
}

function monthsBetween(first: string, last: string, x: (date: string) => number, room: number): TrendLayout["months"] {
  const out: { x: number; text?: string }[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (let year = Number(first.slice(0, 4)), month = Number(first.slice(5, 7)) + 1; out.length < 40; month += 1) {
    if (month > 12) { month = 1; year += 1; }
    const date = `${year}-${String(month).padStart(2, "0")}-01`;
    if (date > last) break;
    const text = month === 1 ? String(year) : MONTHS[month - 1] ?? "";
    const at = x(date);
    const fits = at >= free && at + textWidth(text, 12) <= room;
    if (fits) free = at + textWidth(text, 12) + 14;
    out.push(fits ? { x: at, text } : { x: at });
  }
  return out;
}

/** Lays the days out; undefined for fewer than two days. Days without a run keep the numbers of the day before. */
export function trendLayout(history: readonly HistoryPoint[], size: { readonly width: number; readonly height: number; readonly font: number }): TrendLayout | undefined {
  const points = drawable(history);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const shown = OPEN_OUTCOMES.filter((outcome) => points.some((point) => point.counts[outcome] > 0)).toReversed();
  const tops = points.map((point) => shown.reduce((sum, outcome) => sum + point.counts[outcome], 0));
  const step = stepOf(Math.max(1, ...tops));
  const ceiling = step * Math.max(1, Math.ceil(Math.max(...tops) / step));
  const labels = shown.map((outcome) => `${last.counts[outcome]} ${BAND_WORDS[outcome] ?? outcome}`);
  const plot = { left: 8 + textWidth(String(ceiling), 12) + 6, right: size.width - 14 - Math.max(0, ...labels.map((text) => textWidth(text, size.font, true))), top: 10, bottom: size.height - 26 };
  const span = daysBetween(first.date, last.date) ?? 1;
  const x = (date: string): number => plot.left + ((plot.right - plot.left) * (daysBetween(first.date, date) ?? 0)) / span;
  const y = (value: number): number => plot.bottom - ((plot.bottom - plot.top) * value) / ceiling;
  const base = points.map(() => 0);
  const placed = shown.map((outcome) => {
    const bottom = [...base];
    points.forEach((point, i) => { base[i] = (base[i] ?? 0) + point.counts[outcome]; });
    const top = edge(points, base, x, y);
    return { outcome, area: [...top, ...edge(points, bottom, x, y).toReversed()], edge: top, at: y(((bottom.at(-1) ?? 0) + (base.at(-1) ?? 0)) / 2) };
  });
  // From top to bottom, as `spread` wants its wishes in order.
  const order = placed.map((one, i) => ({ ...one, text: labels[i] ?? "" })).toReversed();
  const places = spread(order.map((one) => one.at - LINE / 2), LINE - 1, 1, plot.top - 6, plot.bottom + LINE / 2);
  return {
    ...size, plot, bands: order.map(({ outcome, area, edge: top, at, text }, i) => ({ outcome, area, edge: top, label: { text, at, y: (places[i] ?? 0) + LINE / 2 } })),
    levels: Array.from({ length: ceiling / step + 1 }, (_, i) => ({ y: y(i * step), text: String(i * step) })), months: monthsBetween(first.date, last.date, x, plot.right),
  };
}

/** A line of stairs: a number holds until the next one. */
function edge(points: readonly HistoryPoint[], values: readonly number[], x: (date: string) => number, y: (value: number) => number): readonly (readonly [number, number])[] {
  return points.flatMap((point, i) => {
    const here = [x(point.date), y(values[i] ?? 0)] as const;
    const before = i === 0 ? undefined : y(values[i - 1] ?? 0);
    return before === undefined ? [here] : before === here[1] && i < points.length - 1 && values[i + 1] === values[i] ? [] : [[here[0], before] as const, here];
  });
}
