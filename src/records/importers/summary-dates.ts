/**
 * Dates of a published summary. Records want ISO dates; published documents have 01/09/2025, "Sept 2nd, 2025", 7/8/26. A
 * numeric date is only read where the document itself shows the order; otherwise it stays as written and is asked about.
 */

import { readDate } from "../../formats/dates.ts";
import { daysBetween } from "../../law/clocks.ts";
import type { FieldValue } from "../types.ts";

/** A last update lies this near the date of placement in practice; only used to choose between two readings, of which one must be farther. */
const NEAR_DAYS = 60;

/** The ISO date that a text surely is; undefined for none, two readings, or a month only. */
export function surely(text: string): string | undefined {
  const read = readDate(text);
  return read.kind === "date" ? read.iso : undefined;
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

/** Replaces the date fields that can be read by their ISO form; leaves the others as they stand. */
export function settleDates(fields: Record<string, FieldValue>, text: string): void {
  const order = shownOrder(text);
  const settle = (id: string, anchor?: string): string | undefined => {
    const value = fields[id];
    const read = typeof value === "string" ? readDate(value) : undefined;
    if (read?.kind === "date") return read.iso;
    if (read?.kind !== "ambiguous") return undefined;
    // A year of two digits may also stand first: the order of day and month does not settle that.
    const twoDigits = typeof value === "string" && !/\d{4}/u.test(value);
    if (order !== undefined && !twoDigits) return read.readings[order === "day-first" ? 0 : 1];
    if (anchor === undefined) return undefined;
    const near = read.readings.filter((reading) => Math.abs(daysBetween(reading, anchor) ?? Number.NaN) <= NEAR_DAYS);
    return near.length === 1 ? near[0] : undefined;
  };
  let placed = settle("PST-1.2.3");
  const updated = settle("PST-0.2", placed);
  if (placed === undefined && updated !== undefined) placed = settle("PST-1.2.3", updated);
  if (placed !== undefined) fields["PST-1.2.3"] = placed;
  if (updated !== undefined) fields["PST-0.2"] = updated;
}
