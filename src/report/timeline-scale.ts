/** Days on a line of fixed length: to scale where that is legible, with breaks where years pass without anything. */

import { daysBetween, isoDate } from "../law/clocks.ts";

/** Days between two neighbours beyond which the line is broken. */
const LONGEST_GAP = 450;
/** Pixels that neighbours stand apart at least. */
const APART = 13;

interface Tick {
  readonly x: number;
  readonly year: string;
}

export interface Scale {
  /** Pixels from the left for a day that is on the line. */
  readonly x: (date: string) => number;
  /** First days of years, where the line is not broken. */
  readonly ticks: readonly Tick[];
  /** Middles of the places where the line is broken. */
  readonly breaks: readonly number[];
}

/** Length of a gap for a factor: never below APART, never above what the longest unbroken gap takes. */
function lengths(gaps: readonly number[], length: number): readonly number[] {
  const of = (factor: number): readonly number[] => gaps.map((gap) => Math.max(APART, Math.min(gap, LONGEST_GAP) * factor));
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  if (gaps.length === 0) return [];
  if (gaps.length * APART >= length) return gaps.map(() => length / gaps.length);
  let [low, high] = [0, length];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (sum(of(middle)) > length) high = middle;
    else low = middle;
  }
  const found = of(low);
  const rest = length - sum(found);
  return found.map((one) => one + rest / found.length);
}

/** A scale over ISO dates (others are left out) from `left` to `right` in pixels. The same days give the same places. */
export function scaleOf(dates: readonly string[], left: number, right: number): Scale {
  const days = [...new Set(dates.filter((date) => isoDate(date) === date))].toSorted();
  const gaps = days.slice(1).map((day, i) => daysBetween(days[i] ?? day, day) ?? 0);
  const widths = lengths(gaps, right - left);
  const places = new Map<string, number>();
  let at = days.length === 1 ? (left + right) / 2 : left;
  days.forEach((day, i) => { places.set(day, at); at += widths[i] ?? 0; });
  const place = (day: string): number => places.get(day) ?? left;
  const ticks: Tick[] = [];
  const breaks: number[] = [];
  gaps.forEach((gap, i) => {
    const [from, to] = [days[i] ?? "", days[i + 1] ?? ""];
    const [a, b] = [place(from), place(to)];
    if (gap > LONGEST_GAP) { breaks.push((a + b) / 2); return; }
    for (let year = Number(from.slice(0, 4)) + 1; year <= Number(to.slice(0, 4)); year++) {
      const passed = daysBetween(from, `${String(year).padStart(4, "0")}-01-01`) ?? 0;
      ticks.push({ x: a + ((b - a) * passed) / gap, year: String(year) });
    }
  });
  return { x: place, ticks, breaks };
}

/**
 * Places for boxes of one width on a line, in the order of what they belong to, each as near to its wish as its neighbours allow
 * (isotonic regression by pooling). Places are left edges, at least `apart` from one another, inside `left` to `right`.
 */
export function spread(wishes: readonly number[], width: number, apart: number, left: number, right: number): readonly number[] {
  const step = Math.max(0, Math.min(width + apart, wishes.length < 2 ? width : (right - left - width) / (wishes.length - 1)));
  const pools: { sum: number; n: number }[] = [];
  wishes.forEach((wish, i) => {
    pools.push({ sum: wish - i * step, n: 1 });
    for (let last = pools.at(-1), before = pools.at(-2); last !== undefined && before !== undefined && before.sum / before.n > last.sum / last.n; last = pools.at(-1), before = pools.at(-2)) {
      pools.splice(-2, 2, { sum: before.sum + last.sum, n: before.n + last.n });
    }
  });
  const most = right - width - (wishes.length - 1) * step;
  const places = pools.flatMap(({ sum, n }) => Array.from({ length: n }, () => Math.max(left, Math.min(most, sum / n))));
  return places.map((place, i) => place + i * step);
}
