/**
 * Times as crawl manifests and snapshots write them, to milliseconds since 1970 in UTC. Closed list of shapes, decided by length and
 * punctuation, never guessed: RFC 3339 and ISO 8601 extended or basic, a date alone, 14 digits as CDX and WARC have them, epoch
 * seconds, milliseconds or microseconds between 1990 and 2100.
 */

export interface ReadTime {
  /** Milliseconds since 1970-01-01T00:00Z; of a date alone its first one in UTC. */
  readonly ms: number;
  /** `day`: the moment lies anywhere within 24 hours from `ms`. */
  readonly precision: "instant" | "day";
  /** False where the text names no zone: read as UTC, which callers count as a note. A date alone has none; epochs and 14 digits are UTC. */
  readonly zone: boolean;
}

/** Flag of `timeFlags.last`: only a date was given. */
export const TIME_DAY = 1;
/** Flag of `timeFlags.last`: no zone was given, UTC is assumed. */
export const TIME_NO_ZONE = 2;
/** Flags of the last successful `readTimeBytes`, kept outside of the result so that a row costs no object. */
export const timeFlags = { last: 0 };

const DAY = 86_400_000;
const EARLIEST = 631_152_000_000;
const LATEST_EPOCH = 4_102_444_800_000;

/** Why a time cannot be true: before 1990 (no robots.txt and hardly a web) or more than two days after `now` (milliseconds). */
export function clockProblem(ms: number, now: number): "before-1990" | "in-the-future" | undefined {
  if (ms < EARLIEST) return "before-1990";
  return ms > now + 2 * DAY ? "in-the-future" : undefined;
}

/** Two decimal digits at `at`, or -1. */
function two(bytes: Uint8Array, at: number): number {
  const high = (bytes[at] ?? 0) - 48;
  const low = (bytes[at + 1] ?? 0) - 48;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : -1;
}

/** Milliseconds at the start of a day that exists, years 1 to 9999; NaN else. */
function dayMs(year: number, month: number, day: number): number {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  if (day > 28) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const length = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
    if (day > length) return Number.NaN;
  }
  // Days since 0000-03-01 in the proleptic Gregorian calendar, so that the leap day is the last of its year.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const days = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1;
  return (days - 719_468) * DAY;
}

/**
 * Milliseconds since 1970 of `bytes[start, end)`, NaN where it is no time; sets `timeFlags.last`. Allocates nothing. Fastest for
 * `YYYY-MM-DDTHH:MM:SS(.sss)?(Z|±hh:mm)?`. Whether the time is plausible is asked of `clockProblem`.
 */
export function readTimeBytes(bytes: Uint8Array, start: number, end: number): number {
  timeFlags.last = 0;
  const length = end - start;
  if (length < 8 || length > 40 || end > bytes.length) return Number.NaN;
  const high = two(bytes, start);
  const low = two(bytes, start + 2);
  if (high < 0 || low < 0) return Number.NaN;
  const fifth = bytes[start + 4] ?? 0;
  if (fifth !== 0x2d) return digitsOnly(bytes, start, end);
  const date = bytes[start + 7] === 0x2d && length >= 10 ? dayMs(high * 100 + low, two(bytes, start + 5), two(bytes, start + 8)) : Number.NaN;
  if (length === 10) return day(date);
  const mark = bytes[start + 10];
  if (mark !== 0x54 && mark !== 0x74 && mark !== 0x20) return Number.NaN;
  const hour = two(bytes, start + 11);
  const minute = bytes[start + 13] === 0x3a && length >= 16 ? two(bytes, start + 14) : -1;
  let at = start + 16;
  let second = 0;
  if (bytes[at] === 0x3a && at < end) {
    second = at + 3 <= end ? two(bytes, at + 1) : -1;
    at += 3;
  }
  return date + clock(hour, minute, second) + tail(bytes, at, end);
}

function day(ms: number): number {
  timeFlags.last = TIME_DAY | TIME_NO_ZONE;
  return ms;
}

/** A leap second (60) counts as the second after it, as POSIX time has it. */
function clock(hour: number, minute: number, second: number): number {
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return Number.NaN;
  return ((hour * 60 + minute) * 60 + second) * 1000;
}

/** Milliseconds of what follows the seconds: a fraction and a zone (`Z`, `±hh:mm`, `±hhmm`, `±hh`, ` UTC`, ` GMT`). */
function tail(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  let ms = 0;
  const sign = bytes[at];
  if ((sign === 0x2e || sign === 0x2c) && at < end) {
    let unit = 100;
    const first = ++at;
    for (; at < end; at++) {
      const digit = (bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) break;
      if (unit >= 1) ms += digit * unit;
      unit /= 10;
    }
    if (at === first) return Number.NaN;
    ms = Math.floor(ms);
  }
  if (at === end) {
    timeFlags.last = TIME_NO_ZONE;
    return ms;
  }
  if (bytes[at] === 0x20 && at + 1 < end) at++;
  const zone = bytes[at] ?? 0;
  const left = end - at;
  if ((zone === 0x5a || zone === 0x7a) && left === 1) return ms;
  if (zone === 0x2b || zone === 0x2d) {
    const hours = left >= 3 ? two(bytes, at + 1) : -1;
    const colon = bytes[at + 3] === 0x3a;
    const minutes = left === 3 ? 0 : left === (colon ? 6 : 5) ? two(bytes, at + (colon ? 4 : 3)) : -1;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return Number.NaN;
    return ms - (zone === 0x2b ? 1 : -1) * (hours * 60 + minutes) * 60_000;
  }
  const word = left === 3 ? ((zone | 0x20) << 16) | (((bytes[at + 1] ?? 0) | 0x20) << 8) | ((bytes[at + 2] ?? 0) | 0x20) : 0;
  return word === 0x757463 || word === 0x676d74 ? ms : Number.NaN;
}

/** Shapes that begin with more than four digits: basic ISO, 14 digits, epochs. The number of digits decides. */
function digitsOnly(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let value = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  const digits = at - start;
  if (digits === 8 || digits === 14 || digits === 17) {
    const date = dayMs(two(bytes, start) * 100 + two(bytes, start + 2), two(bytes, start + 4), two(bytes, start + 6));
    if (digits > 8) return at === end ? date + clock(two(bytes, start + 8), two(bytes, start + 10), two(bytes, start + 12)) + (digits === 17 ? two(bytes, start + 14) * 10 + (bytes[start + 16] ?? 0) - 48 : 0) : Number.NaN;
    if (at === end) return day(date);
    const mark = bytes[at];
    if ((mark !== 0x54 && mark !== 0x74) || end - at < 7) return Number.NaN;
    return date + clock(two(bytes, at + 1), two(bytes, at + 3), two(bytes, at + 5)) + tail(bytes, at + 7, end);
  }
  // Some write epoch seconds with a fraction.
  let fraction = 0;
  if (digits <= 10 && bytes[at] === 0x2e && at + 1 < end) {
    let unit = 100;
    for (at++; at < end; at++) {
      const digit = (bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) return Number.NaN;
      fraction += digit * unit;
      unit /= 10;
    }
  }
  if (at !== end) return Number.NaN;
  const ms = digits === 9 || digits === 10 ? value * 1000 + Math.floor(fraction) : digits === 12 || digits === 13 ? value : digits === 15 || digits === 16 ? Math.floor(value / 1000) : Number.NaN;
  return ms >= EARLIEST && ms < LATEST_EPOCH ? ms : Number.NaN;
}

const scratch = new Uint8Array(40);

/** A time as a text; undefined where it is none. Spaces around it are not part of it. */
export function readTime(text: string): ReadTime | undefined {
  const trimmed = text.length > 80 ? "" : text.trim();
  if (trimmed.length > scratch.length) return undefined;
  for (let i = 0; i < trimmed.length; i++) {
    const code = trimmed.charCodeAt(i);
    scratch[i] = code < 128 ? code : 0;
  }
  return readTimeSpan(scratch, 0, trimmed.length);
}

/** A time as a span of bytes, with its precision; undefined where it is none. */
export function readTimeSpan(bytes: Uint8Array, start: number, end: number): ReadTime | undefined {
  const ms = readTimeBytes(bytes, start, end);
  return Number.isNaN(ms) ? undefined : { ms, precision: (timeFlags.last & TIME_DAY) !== 0 ? "day" : "instant", zone: (timeFlags.last & TIME_NO_ZONE) === 0 };
}
