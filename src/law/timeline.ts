/** Dates around GPAI models, and what the texts announce but nobody has published yet. */

import { OPEN_QUESTIONS, TIMELINE } from "./generated/timeline.ts";
import type { OpenQuestion, TimelineEntry } from "./lists.ts";
import { daysBetween } from "./clocks.ts";

/** The timeline, earliest first. Whether a date is past is for the caller, who has the day. */
export function timeline(): readonly TimelineEntry[] {
  return TIMELINE;
}

/** Entries after `now`, earliest first; all of them where `now` cannot be read. */
export function upcomingDates(now: string): readonly TimelineEntry[] {
  return TIMELINE.filter((entry) => (daysBetween(now, entry.date) ?? 1) > 0);
}

/** What the texts announce and what was not found on the catalogue's date. */
export function openQuestions(): readonly OpenQuestion[] {
  return OPEN_QUESTIONS;
}
