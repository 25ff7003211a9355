/** Calendar dates as people write them in documents. Only what can be read in one way becomes a date; the rest is kept as written. */

export interface StatedDate {
  /** ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD; undefined where the order of day and month is open. */
  readonly date?: string;
  /** Both readings of `01/09/2025`, day first, then month first. */
  readonly readings?: readonly [string, string];
  readonly raw: string;
  /** Offset in the text. */
  readonly index: number;
}

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** Longest text looked at. */
const MAX = 2000;

function month(name: string): number {
  return MONTHS.findIndex((m) => m.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

function iso(year: number, monthNumber?: number, day?: number): string | undefined {
  if (year < 1980 || year > 2100) return undefined;
  if (monthNumber === undefined) return String(year);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const mm = String(monthNumber).padStart(2, "0");
  if (day === undefined) return `${year}-${mm}`;
  const real = new Date(Date.UTC(year, monthNumber - 1, day));
  return day >= 1 && real.getUTCMonth() === monthNumber - 1 && real.getUTCDate() === day ? `${year}-${mm}-${String(day).padStart(2, "0")}` : undefined;
}

type Read = (m: RegExpMatchArray) => Pick<StatedDate, "date" | "readings"> | undefined;
const fixed = (date: string | undefined): { date: string } | undefined => (date === undefined ? undefined : { date });
const year4 = (text: string | undefined): number => { const n = Number(text); return n < 100 ? 2000 + n : n; };

const FORMS: readonly (readonly [RegExp, Read])[] = [
  [/\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g, (m) => fixed(iso(Number(m[1]), Number(m[2]), Number(m[3])))],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}(?:of )?${MONTH}[ ,.-]{1,3}((?:19|20)\\d\\d)\\b`, "gi"), (m) => fixed(iso(Number(m[3]), month(m[2] ?? ""), Number(m[1])))],
  [new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, "gi"), (m) => fixed(iso(Number(m[3]), month(m[1] ?? ""), Number(m[2])))],
  [new RegExp(`\\b${MONTH}\\.?,? (?:of )?((?:19|20)\\d\\d)\\b`, "gi"), (m) => fixed(iso(Number(m[2]), month(m[1] ?? "")))],
  // Dots are written day first everywhere.
  [/\b(\d{1,2})\.(\d{1,2})\.((?:20)?\d\d)\b(?![.\d])/g, (m) => fixed(iso(year4(m[3]), Number(m[2]), Number(m[1])))],
  [/\b(\d{1,2})\/(\d{1,2})\/((?:20)?\d\d)\b(?![/\d])/g, (m) => slashes(Number(m[1]), Number(m[2]), year4(m[3]))],
  [/\b((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})\b/g, (m) => fixed(iso(Number(m[1]), Number(m[2]), Number(m[3])))],
  [/(?<![\d/])(\d{1,2})\/((?:19|20)\d\d)\b/g, (m) => fixed(iso(Number(m[2]), Number(m[1])))],
  [/\b((?:19|20)\d\d)-(\d\d)\b(?![-\d])/g, (m) => fixed(iso(Number(m[1]), Number(m[2])))],
];

function slashes(first: number, second: number, year: number): Pick<StatedDate, "date" | "readings"> | undefined {
  const dayFirst = iso(year, second, first);
  const monthFirst = iso(year, first, second);
  if (dayFirst !== undefined && monthFirst !== undefined && first !== second) return { readings: [dayFirst, monthFirst] };
  return fixed(dayFirst ?? monthFirst);
}

/** Dates of a text in order; of overlapping readings the longest form. Looks at 2,000 characters. */
export function statedDates(text: string): readonly StatedDate[] {
  const shown = text.slice(0, MAX);
  const found: (StatedDate & { end: number })[] = [];
  for (const [pattern, read] of FORMS) {
    for (const match of shown.matchAll(pattern)) {
      const value = read(match);
      const end = match.index + match[0].length;
      if (value === undefined || found.some((f) => match.index < f.end && end > f.index)) continue;
      found.push({ ...value, raw: match[0], index: match.index, end });
    }
  }
  return found.sort((a, b) => a.index - b.index).map(({ end: _end, ...date }) => date);
}
