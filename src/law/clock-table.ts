/** All clocks: those of the texts and those of the house, and the one way to count them. */

import { LAW_CLOCKS, PLACING, type LawClockId, type TableClock } from "./clock-table-data.ts";
import { addPeriod, daysBetween, isoDate } from "./clocks.ts";
import { isLegacy, LEGACY_DUE } from "./gates.ts";
import { HOUSE_CLOCKS, type HouseClockKey } from "./house-clocks.ts";
import type { Profile } from "./types.ts";

export type { ClockSense, LawClockId, TableClock } from "./clock-table-data.ts";
export type { HouseClockKey } from "./house-clocks.ts";

/** What a clock in business days asks about a day. */
interface Calendar {
  /** `date` is an ISO date. Weekends are not asked about. */
  isHoliday(date: string): boolean;
}

export interface NamedClock extends TableClock {
  /** Name in the table, or `house.<key>`. */
  readonly id: string;
}

/** Most days that a clock of the house runs. */
const MAX_DAYS = 99_999;

/** Every clock, those of the texts first. `house` gives the days that config.yaml sets. */
export function allClocks(house: Readonly<Record<string, number>> = {}): readonly NamedClock[] {
  const law = Object.entries(LAW_CLOCKS).map(([id, clock]): NamedClock => ({ id, ...clock }));
  const own = (Object.keys(HOUSE_CLOCKS) as HouseClockKey[]).map((key): NamedClock => {
    const { days: _days, ...clock } = HOUSE_CLOCKS[key];
    return { id: `house.${key}`, ...clock, period: `P${houseDays(house, key)}D`, basis: "house" };
  });
  return [...law, ...own];
}

/** A clock of the texts by its name. */
export function clockOf(id: LawClockId): TableClock {
  return LAW_CLOCKS[id];
}

/** The period of a clock of the texts: ISO 8601, `P5BD` for business days. */
export function periodOf<K extends LawClockId>(id: K): (typeof LAW_CLOCKS)[K] extends { readonly period: infer P } ? P : undefined {
  return ("period" in LAW_CLOCKS[id] ? LAW_CLOCKS[id].period : undefined) as (typeof LAW_CLOCKS)[K] extends { readonly period: infer P } ? P : undefined;
}

/**
 * The day on which a clock that began on `start` runs out: the last day on which all is well, so that the day after is the first late
 * one. `start` is an ISO date or date-time (its UTC day counts), and of a document that names the day itself, that day. Undefined where
 * it cannot be counted.
 */
export function dueOf(clock: Pick<TableClock, "period" | "fixed">, start: string | null | undefined, calendar?: Calendar): string | undefined {
  if (clock.fixed !== undefined) return clock.fixed;
  const day = isoDate(start);
  return day === undefined || clock.period === undefined ? day : addPeriod(day, clock.period, calendar);
}

/** Entries whose clock ends with the placing itself, and the summary's own duty, which says so by its clock `summary-published`. */
const BY_PLACING: ReadonlySet<string> = new Set(["PST-R.duty", ...Object.values(LAW_CLOCKS).flatMap((clock) => (clock.start === PLACING && "period" in clock && clock.period === "P0D" ? [clock.entry] : []))]);

/**
 * The day by which an entry is complete whose clock ends with the placing on the Union market: that day, for an older model 2 August 2027
 * (Art. 111(3)). ISO date; undefined for other entries, and where no day is declared.
 */
export function placingDue(entry: string, profile: Profile): string | undefined {
  if (!BY_PLACING.has(entry)) return undefined;
  return isLegacy(profile) === true ? LEGACY_DUE : isoDate(profile.euMarket);
}

/** The days of a clock of the house: what is set, where that is a number of days, else the usual ones. */
export function houseDays(house: Readonly<Record<string, number>> | undefined, key: HouseClockKey): number {
  const value = house !== undefined && Object.hasOwn(house, key) ? house[key] : undefined;
  return value !== undefined && Number.isFinite(value) && value >= 0 ? Math.min(MAX_DAYS, Math.floor(value)) : HOUSE_CLOCKS[key].days;
}

/** The day on which a clock of the house that began on `start` runs out. */
export function houseDue(house: Readonly<Record<string, number>> | undefined, key: HouseClockKey, start: string | null | undefined): string | undefined {
  return dueOf({ period: `P${houseDays(house, key)}D` }, start);
}

/** Where `now` stands to a due day; both by their UTC day. Undefined where one of them cannot be read. */
export function standing(due: string, now: string): "before" | "on" | "after" | undefined {
  const days = daysBetween(due, now);
  return days === undefined ? undefined : days < 0 ? "before" : days === 0 ? "on" : "after";
}
