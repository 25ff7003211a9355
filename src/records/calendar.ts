/** Business days as this repository counts them: the texts do not say which calendar they mean (Code, Measures 1.4, 3.5, 7.7). */

import { isoDate } from "../law/clocks.ts";
import type { Config } from "./types.ts";

/** What a clock in business days asks about a day; weekends are never asked about. */
export interface Calendar {
  /** `date` is an ISO date. */
  isHoliday(date: string): boolean;
}

/** The rule in words, for a message beside a day that was counted in business days. */
export const BUSINESS_DAYS = "business days: Monday to Friday, without the holidays listed in config.yaml";

/** The calendar of config.yaml (`calendar.holidays`); days that cannot be read are left out, without the key no day is a holiday. */
export function calendarOf(config: Config): Calendar {
  const holidays = new Set((config.calendar?.holidays ?? []).map((day) => isoDate(day)).filter((day) => day !== undefined));
  return { isHoliday: (date) => holidays.has(date) };
}
