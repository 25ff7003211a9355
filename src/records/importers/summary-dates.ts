/**
 * Dates of a published summary. Records want ISO dates; published documents have 01/09/2025, "Sept 2nd, 2025", 7/8/26. A
 * numeric date is only read where the document itself shows the order; otherwise it stays as written and is asked about.
 */

import type { FieldValue } from "../types.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** A last update lies this near the date of placement in practice; only used to choose between two readings, of which one must be farther. */
const NEAR_DAYS = 60;
const DAY = 86_400_000;

const iso = (year: number, month: number, day: number): string | undefined => {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  if (full < 1990 || full > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
};

const monthOf = (word: string): number => MONTHS.indexOf(word.toLowerCase().slice(0, 3)) + 1;

/** An ISO date, or a date with its month in words; the whole text must be that date. */
export function wordedDate(text: string): string | undefined {
  const plain = text.replace(/[\u200b-\u200f\u2060\ufeff]/gu, "").replace(/\s+/gu, " ").trim().slice(0, 60);
  const exact = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(plain);
  if (exact !== null) return iso(Number(exact[1]), Number(exact[2]), Number(exact[3]));
  const american = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(plain);
  if (american !== null) return iso(Number(american[3]), monthOf(american[1] ?? ""), Number(american[2]));
  const european = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/u.exec(plain);
  return european === null ? undefined : iso(Number(european[3]), monthOf(european[2] ?? ""), Number(european[1]));
}

/** The ISO readings of a numeric date, day first before month first; one or two, none where it is no date. */
export function numericReadings(text: string): readonly string[] {
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(text.trim().slice(0, 20));
  if (found === null) return [];
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  const readings = [iso(year, second, first), iso(year, first, second)].filter((reading): reading is string => reading !== undefined);
  return [...new Set(readings)];
}

/** The order that other numeric dates of the document show: a part above 12 can only be the day. Undefined where none or both show. */
function shownOrder(text: string): "day-first" | "month-first" | undefined {
  let day = false;
  let month = false;
  for (const found of text.slice(0, 400_000).matchAll(/(?<![\d./-])(\d{1,2})[/.](\d{1,2})[/.]\d{4}(?![\d/])/gu)) {
    const [first, second] = [Number(found[1]), Number(found[2])];
    if (first > 12 && first <= 31 && second <= 12) day = true;
    if (second > 12 && second <= 31 && first <= 12) month = true;
  }
  return day === month ? undefined : day ? "day-first" : "month-first";
}

const days = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

/** Replaces the date fields that can be read by their ISO form; leaves the others as they stand. */
export function settleDates(fields: Record<string, FieldValue>, text: string): void {
  const order = shownOrder(text);
  const read = (id: string, anchor?: string): string | undefined => {
    const value = fields[id];
    if (typeof value !== "string") return undefined;
    const worded = wordedDate(value);
    if (worded !== undefined) return worded;
    const readings = numericReadings(value);
    if (readings.length < 2) return readings[0];
    if (order !== undefined) return readings[order === "day-first" ? 0 : 1];
    if (anchor === undefined) return undefined;
    const near = readings.filter((reading) => days(reading, anchor) <= NEAR_DAYS);
    return near.length === 1 ? near[0] : undefined;
  };
  let placed = read("PST-1.2.3");
  const updated = read("PST-0.2", placed);
  if (placed === undefined && updated !== undefined) placed = read("PST-1.2.3", updated);
  if (placed !== undefined) fields["PST-1.2.3"] = placed;
  if (updated !== undefined) fields["PST-0.2"] = updated;
}
