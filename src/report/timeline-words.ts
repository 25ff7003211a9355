/** What all faces of the time line call things. */

import type { ModelDate, ModelReport } from "../checks/types.ts";
import { daysBetween } from "../law/clocks.ts";
import { visible } from "./escape.ts";

/** How a kind of day is called, and what that means. */
export const KIND_WORDS: Readonly<Record<ModelDate["kind"], { readonly one: string; readonly meaning: string; readonly mark: string }>> = {
  duty: { one: "duty", meaning: "the law sets the day for this model as declared", mark: "●" },
  clock: { one: "clock", meaning: "counted from a recorded day", mark: "◆" },
  information: { one: "information", meaning: "no duty of this model's records", mark: "○" },
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2 Aug 2027`; what is no ISO date stays as it is. */
export function shortDay(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = MONTHS[Number(parts?.[2]) - 1];
  return parts === null || month === undefined ? date.slice(0, 20) : `${Number(parts[3])} ${month} ${parts[1]}`;
}

/** How far away a day is: `today`, `in 1 day`, `in 252 days`, `in about 9 years`, `3 days ago`; empty where a day cannot be read. */
export function away(date: string, now: string): string {
  const days = daysBetween(now, date);
  if (days === undefined) return "";
  if (days === 0) return "today";
  const length = Math.abs(days);
  const words = length > 999 ? `about ${Math.round(length / 365.25)} years` : `${length} ${length === 1 ? "day" : "days"}`;
  return days > 0 ? `in ${words}` : `${words} ago`;
}

/** Before, on or after the day of judging; a day that cannot be read counts as ahead. */
export function side(date: string, now: string): "past" | "today" | "ahead" {
  const days = daysBetween(now, date) ?? 1;
  return days < 0 ? "past" : days === 0 ? "today" : "ahead";
}

/** Clocks that ran out first, then days ahead that are no information, nearest first; at most `n`. */
export function nextDays(dates: readonly ModelDate[], now: string, n = 3): readonly ModelDate[] {
  const late = dates.filter((one) => one.overdue === true);
  const ahead = dates.filter((one) => one.kind !== "information" && one.overdue !== true && side(one.date, now) !== "past");
  return [...late, ...ahead].slice(0, n);
}

/** Title for a picture: its own, or the start of its sentence. */
export function titleOf(one: ModelDate): string {
  return visible((one.title ?? one.text.split(/[.:(]/)[0] ?? one.text).slice(0, 200).trim());
}

/** `Next: 2027-03-17 Framework assessment · …`, at most three days; undefined where nothing is ahead. */
export function nextLine(model: Pick<ModelReport, "dates">, now: string): string | undefined {
  const next = nextDays(model.dates ?? [], now);
  if (next.length === 0) return undefined;
  return `Next: ${next.map((one) => `${one.date} ${visible(one.title ?? one.id)}${one.overdue === true ? " (open)" : ""}`).join(" · ")}`;
}
