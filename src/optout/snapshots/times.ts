/** When a capture was taken: an instant, a day, or a period within which the moment is not known. */

import { clockProblem, readTime } from "../time.ts";

/** First and last day, ISO dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Where a capture lies in time. `noZone`: UTC was assumed; `day`, `period`: how wide the span is. */
export interface Moment {
  readonly from: number;
  /** Seconds by which the moment may be later. */
  readonly span: number;
  readonly kind: "instant" | "no-zone" | "day" | "period" | "undated";
}

export const UNDATED: Moment = { from: Number.NaN, span: 0, kind: "undated" };
const DAY_SECONDS = 86_400;
const MAX_SPAN = 4_294_967_295;

/** A moment, or the words for why the text gives none. `now`: milliseconds since 1970. */
export function moment(value: string, now: number): Moment | string {
  const read = readTime(value);
  if (read === undefined) return "a time that cannot be read";
  const problem = clockProblem(read.ms, now);
  if (problem !== undefined) return problem === "before-1990" ? "a time before 1990" : "a time in the future";
  return read.precision === "day" ? { from: read.ms, span: DAY_SECONDS, kind: "day" } : { from: read.ms, span: 0, kind: read.zone ? "instant" : "no-zone" };
}

/** Somewhere within a period; the words for why the dates give none. */
export function within(from: string, to: string, now: number): Moment | string {
  const first = moment(from, now);
  const last = moment(to, now);
  if (typeof first === "string") return first;
  if (typeof last === "string") return last;
  const span = Math.ceil((last.from - first.from) / 1000) + last.span;
  return span < 0 || last.from < first.from ? "a period that ends before it begins" : { from: first.from, span: Math.min(span, MAX_SPAN), kind: "period" };
}
