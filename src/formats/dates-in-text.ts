/** Calendar dates as people write them in documents. Only what can be read in one way becomes a date; the rest is kept as written. */

import { readDate } from "./dates.ts";

export interface StatedDate {
  /** ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD; undefined where the order of day and month is open. */
  readonly date?: string;
  /** Both readings of `01/09/2025`, day first, then month first. */
  readonly readings?: readonly [string, string];
  readonly raw: string;
  /** Offset in the text. */
  readonly index: number;
}

const MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** Longest text looked at. */
const MAX = 2000;

/** Where a date may stand in prose; the longer forms first. */
const FORMS: readonly RegExp[] = [
  /\b(?:19|20)\d\d-\d\d-\d\d(?!\d)/g,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?[ .-]{1,2}(?:of )?${MONTH}[ ,.-]{1,3}(?:19|20)\\d\\d\\b`, "gi"),
  new RegExp(`\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d\\b`, "gi"),
  new RegExp(`\\b${MONTH}\\.?,? (?:of )?(?:19|20)\\d\\d\\b`, "gi"),
  /\b\d{1,2}([./])\d{1,2}\1(?:20)?\d\d\b(?![./]?\d)/g,
  /\b(?:19|20)\d\d\/\d{1,2}\/\d{1,2}\b/g,
  /(?<![\d/])\d{1,2}\/(?:19|20)\d\d\b/g,
  /\b(?:19|20)\d\d-\d\d\b(?![-\d])/g,
];

function reading(raw: string): Pick<StatedDate, "date" | "readings"> | undefined {
  const read = readDate(raw);
  if (read.kind === "date") return { date: read.iso };
  if (read.kind === "ambiguous") return { readings: read.readings };
  return read.kind === "partial" && read.month !== undefined ? { date: `${read.year}-${String(read.month).padStart(2, "0")}` } : undefined;
}

/** Dates of a text in order; of overlapping readings the longest form. Looks at 2,000 characters. */
export function statedDates(text: string): readonly StatedDate[] {
  const shown = text.slice(0, MAX);
  const found: (StatedDate & { end: number })[] = [];
  for (const pattern of FORMS) {
    for (const match of shown.matchAll(pattern)) {
      const value = reading(match[0]);
      const end = match.index + match[0].length;
      if (value === undefined || found.some((f) => match.index < f.end && end > f.index)) continue;
      found.push({ ...value, raw: match[0], index: match.index, end });
    }
  }
  return found.sort((a, b) => a.index - b.index).map(({ end: _end, ...date }) => date);
}

const MONTH_OF_YEAR = /\b(?:(?:0?[1-9]|1[0-2])[/.-](?:19|20)\d{2}|(?:19|20)\d{2}[-/](?:0[1-9]|1[0-2])|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s(?:19|20)\d{2})\b/giu;
const SHORT = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Months named in a text as `YYYY-MM`, in order. Looks at 4,000 characters; at most 40. */
export function statedMonths(text: string): readonly string[] {
  return [...text.slice(0, 4000).matchAll(MONTH_OF_YEAR)].slice(0, 40).map(([found]) => {
    const year = /(?:19|20)\d{2}/u.exec(found)?.[0] ?? "";
    const word = SHORT.findIndex((name) => found.toLowerCase().startsWith(name));
    const number = word === -1 ? Number(found.replace(year, "").replace(/\D/gu, "")) : word + 1;
    return `${year}-${String(number).padStart(2, "0")}`;
  });
}
