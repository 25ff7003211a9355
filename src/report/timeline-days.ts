/** The days of a model as a picture shows them: one mark for each day and side, the most telling ones with words. */

import type { ModelDate } from "../checks/types.ts";
import { daysBetween, isoDate } from "../law/clocks.ts";
import { OPEN_QUESTION } from "../law/model-date-words.ts";
import { fitLines } from "./timeline-measure.ts";
import { side, titleOf } from "./timeline-words.ts";

export type MarkKind = "late" | ModelDate["kind"];

/** What happens on one day. */
export interface Mark {
  readonly date: string;
  readonly kind: MarkKind;
  readonly past: boolean;
  /** True where something has to be declared before the day is certain. */
  readonly asks: boolean;
  /** A few words on the first of them. */
  readonly title: string;
  /** How many more there are. */
  readonly more: number;
}

const WORST: readonly MarkKind[] = ["late", "duty", "clock", "information"];

function kindOf(one: ModelDate): MarkKind {
  return one.overdue === true && one.kind !== "information" ? "late" : one.kind;
}

function asks(one: ModelDate): boolean {
  return one.text.startsWith(OPEN_QUESTION);
}

/** One mark for each day, earliest first. Days that cannot be read are left out: the list beside the picture holds them. */
export function marksOf(dates: readonly ModelDate[], now: string): readonly Mark[] {
  const days = new Map<string, ModelDate[]>();
  for (const one of dates) if (isoDate(one.date) === one.date) days.set(one.date, [...(days.get(one.date) ?? []), one]);
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([date, list]) => {
    const [first, ...others] = list.toSorted((a, b) => WORST.indexOf(kindOf(a)) - WORST.indexOf(kindOf(b)) || Number(asks(b)) - Number(asks(a)));
    if (first === undefined) return [];
    return [{ date, kind: kindOf(first), past: side(date, now) === "past", asks: asks(first), title: titleOf(first), more: others.length }];
  });
}

/** Lines for a label: the title in at most `most` lines less one where more is to be told, and that. */
export function labelLines(mark: Mark, width: number, size: number, most: number): { readonly lines: readonly string[]; readonly more?: string } {
  if (mark.more === 0) return { lines: fitLines(mark.title, width, size, most) };
  return { lines: fitLines(mark.title, width, size, most - 1), more: `+ ${mark.more} more` };
}

/** How much a mark has to be read: late first, then duties, then what is nearest ahead, then what is nearest behind. */
function weight(mark: Mark, now: string): number {
  const days = daysBetween(now, mark.date) ?? 0;
  const distance = Math.min(Math.abs(days), 900_000);
  if (mark.kind === "late") return distance / 1e6;
  if (mark.kind === "duty" || mark.asks) return 1 + distance / 1e6;
  return (mark.past ? 3 : 2) + (mark.kind === "information" ? 0.9 : 0) + distance / 1e8;
}

/** The marks that get words: at most `most`, in order of time. */
export function telling(marks: readonly Mark[], most: number, now: string): ReadonlySet<Mark> {
  return new Set(marks.toSorted((a, b) => weight(a, now) - weight(b, now)).slice(0, most));
}
