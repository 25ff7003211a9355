/** Date arithmetic in UTC on ISO dates (`YYYY-MM-DD`). Nothing here reads a clock or a time zone. */

const DAY = 86_400_000;
/** Years that the arithmetic accepts: four digits. */
const LAST = Date.UTC(9999, 11, 31);

/** Says which days count as business days. The texts do not say which calendar they mean (Code, Measures 1.4, 3.5, 7.7). */
interface BusinessCalendar {
  /** `date` is an ISO date. Weekends are not asked about. */
  isHoliday(date: string): boolean;
}

const NO_HOLIDAYS: BusinessCalendar = { isHoliday: () => false };

function fromMillis(millis: number): string | undefined {
  return Number.isFinite(millis) && millis >= Date.UTC(1000, 0, 1) && millis <= LAST ? new Date(millis).toISOString().slice(0, 10) : undefined;
}

function millisOf(year: number, month: number, day: number): number | undefined {
  const millis = Date.UTC(year, month - 1, day);
  const date = new Date(millis);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? millis : undefined;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Milliseconds of a date's start in UTC. Takes `YYYY-MM-DD`, or an ISO date-time with Z or an offset; undefined for anything else. */
export function parseDate(text: string | null | undefined): number | undefined {
  if (typeof text !== "string" || text.length > 40) return undefined;
  const day = DATE.exec(text.slice(0, 10));
  if (day === null) return undefined;
  const start = millisOf(Number(day[1]), Number(day[2]), Number(day[3]));
  if (start === undefined || start < Date.UTC(1000, 0, 1)) return undefined;
  if (text.length === 10) return start;
  const exact = DATE_TIME.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(exact) ? undefined : Math.floor(exact / DAY) * DAY;
}

/** The UTC date (`YYYY-MM-DD`) of an ISO date or date-time; undefined where it cannot be read. */
export function isoDate(text: string | null | undefined): string | undefined {
  const millis = parseDate(text);
  return millis === undefined ? undefined : fromMillis(millis);
}

/** Whole days from `from` to `to`, negative where `to` is earlier; undefined where one of them cannot be read. */
export function daysBetween(from: string, to: string): number | undefined {
  const start = parseDate(from);
  const end = parseDate(to);
  return start === undefined || end === undefined ? undefined : Math.round((end - start) / DAY);
}

/** Whether `a` is before `b`; undefined where one of them cannot be read. */
export function isBefore(a: string, b: string): boolean | undefined {
  const days = daysBetween(a, b);
  return days === undefined ? undefined : days > 0;
}

function addMonths(millis: number, months: number): number {
  const date = new Date(millis);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date.getUTCDate(), lastDay));
}

function addBusinessDays(millis: number, days: number, calendar: BusinessCalendar): number | undefined {
  const step = days < 0 ? -DAY : DAY;
  // Ten times as many days as asked for, and a year more: a calendar without business days must end too.
  let patience = Math.abs(days) * 10 + 366;
  let left = Math.abs(days);
  let at = millis;
  while (left > 0) {
    if (patience-- === 0) return undefined;
    at += step;
    const date = fromMillis(at);
    if (date === undefined) return undefined;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !calendar.isHoliday(date)) left--;
  }
  return at;
}

const PERIOD = /^(-?)P(?:(\d{1,4})BD|(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?)$/;

/**
 * The date one ISO 8601 period after `date` (before it, where the period starts with `-`): `P14D`, `P6M`, `P10Y`, `P1Y6M`, and
 * `P5BD` for business days (Monday to Friday without the calendar's holidays; the first day is not counted).
 * Months and years keep the day of the month, or take the last day of a shorter month. Undefined where an input cannot be read
 * or the result leaves the years 1000 to 9999.
 */
export function addPeriod(date: string, period: string, calendar: BusinessCalendar = NO_HOLIDAYS): string | undefined {
  const start = parseDate(date);
  const parts = PERIOD.exec(period);
  if (start === undefined || parts === null) return undefined;
  const sign = parts[1] === "-" ? -1 : 1;
  const [business, years, months, weeks, days] = parts.slice(2).map((n) => (n === undefined ? 0 : Number(n) * sign));
  if (parts[2] !== undefined) {
    const end = addBusinessDays(start, business ?? 0, calendar);
    return end === undefined ? undefined : fromMillis(end);
  }
  const moved = addMonths(start, (years ?? 0) * 12 + (months ?? 0));
  return fromMillis(moved + ((weeks ?? 0) * 7 + (days ?? 0)) * DAY);
}
