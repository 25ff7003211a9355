/** Dates as people write them, read without guessing: an order that could be either is returned as both. */

type ReadDate =
  | { readonly kind: "date"; /** ISO 8601 calendar date. */ readonly iso: string }
  | { readonly kind: "ambiguous"; readonly readings: readonly [string, string] }
  | { readonly kind: "partial"; readonly year: number; /** 1–12. */ readonly month?: number }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable" };

const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "janvier", "janv", "januar", "janner", "gennaio", "gen", "enero", "ene"],
  ["february", "feb", "fevrier", "fevr", "fev", "februar", "feber", "febbraio", "febrero"],
  ["march", "mar", "mars", "marz", "maerz", "mrz", "marzo"],
  ["april", "apr", "avril", "avr", "aprile", "abril", "abr"],
  ["may", "mai", "maggio", "mag", "mayo"],
  ["june", "jun", "juin", "juni", "giugno", "giu", "junio"],
  ["july", "jul", "juillet", "juil", "juli", "luglio", "lug", "julio"],
  ["august", "aug", "aout", "agosto", "ago"],
  ["september", "sept", "sep", "septembre", "settembre", "set", "septiembre", "setiembre"],
  ["october", "oct", "octobre", "oktober", "okt", "ottobre", "ott", "octubre"],
  ["november", "nov", "novembre", "noviembre"],
  ["december", "dec", "decembre", "dezember", "dez", "dicembre", "dic", "diciembre"],
];
const MONTH = new Map(MONTHS.flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])));
const WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|lunes|martes|miercoles|jueves|viernes|sabado|domingo";
const NOISE = new Set([...WEEKDAYS.split("|"), "de", "del", "di", "of", "the", "le", "il", "el", "den", "am", "on"]);
const MISSING = new Set(["", "-", "--", "—", "–", "?", "none", "n/a", "na", "null", "nil", "coming soon", "forthcoming", "unknown", "tbd", "tba", "tbc", "todo", "to be determined", "to be announced", "to be confirmed", "not yet", "pending", "keine", "unbekannt", "folgt", "aucun", "aucune", "inconnu", "a venir", "nessuno", "nessuna", "ninguno", "ninguna", "sconosciuto", "desconocido"]);

/**
 * Reads one date from a field. ISO dates (a time after T is dropped), `2026/1/5`, `24-Nov-2025`, `January 6, 2026`, `Sept 2nd, 2025`,
 * `6. Januar 2026`, `1er août 2025`, `6 de enero de 2026`, `01.09.2025` (dots are day first wherever they are used). `01/09/2025` is
 * ambiguous, `24/09/2025` is not; a year of two digits always is. Month names in English, French, German, Italian and Spanish.
 */
export function readDate(raw: string): ReadDate {
  if (raw.length > 200) return { kind: "unreadable" };
  const text = raw.normalize("NFKD").replace(/[\p{M}\u200b-\u200f\u2060\ufeff]/gu, "").replace(/[*_"'`]/g, "").replace(/\s+/g, " ").trim().toLowerCase();
  if (MISSING.has(text) || MISSING.has(text.replace(/[.!…\s]+$/, ""))) return { kind: "missing" };
  return numeric(text) ?? named(text) ?? { kind: "unreadable" };
}

function numeric(text: string): ReadDate | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}:\d{2}.{0,20})?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst !== null) return exact(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (month !== null) return partial(Number(month[1]), Number(month[2]));
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthFirst !== null) return partial(Number(monthFirst[2]), Number(monthFirst[1]));
  if (/^\d{4}$/.test(text)) return partial(Number(text));
  const long = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})$/.exec(text);
  if (long !== null) {
    const [a, b, year] = [Number(long[1]), Number(long[3]), Number(long[4])];
    return long[2] === "." ? exact(year, b, a) : either(iso(year, b, a), iso(year, a, b));
  }
  const short = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{2})$/.exec(text);
  if (short === null) return undefined;
  const [a, b, c] = [Number(short[1]), Number(short[3]), Number(short[4])];
  const readings = [...new Set([iso(2000 + c, b, a), iso(2000 + c, a, b), iso(2000 + a, b, c)])].filter((r) => r !== undefined);
  return either(readings[0], readings[1]);
}

/** Day, month name and year in any order that holds all three; month name and year alone are partial. */
function named(text: string): ReadDate | undefined {
  const words = text.split(/[\s,.\-/()]+/).filter((word) => word !== "" && !NOISE.has(word));
  if (words.length > 3) return undefined;
  let day: number | undefined;
  let year: number | undefined;
  let month: number | undefined;
  for (const word of words) {
    const number = /^(\d{1,2}|\d{4})(?:st|nd|rd|th|er|e|o|a|°)?$/.exec(word)?.[1];
    const name = MONTH.get(word);
    if (name !== undefined && month === undefined) month = name;
    else if (number !== undefined && number.length === 4 && year === undefined) year = Number(number);
    else if (number !== undefined && number.length < 4 && day === undefined) day = Number(number);
    else return undefined;
  }
  if (year === undefined || month === undefined) return undefined;
  return day === undefined ? partial(year, month) : exact(year, month, day);
}

function exact(year: number, month: number, day: number): ReadDate {
  const value = iso(year, month, day);
  return value === undefined ? { kind: "unreadable" } : { kind: "date", iso: value };
}

function partial(year: number, month?: number): ReadDate {
  if (year < 1900 || year > 2199 || (month !== undefined && (month < 1 || month > 12))) return { kind: "unreadable" };
  return month === undefined ? { kind: "partial", year } : { kind: "partial", year, month };
}

function either(first: string | undefined, second: string | undefined): ReadDate {
  if (first !== undefined && second !== undefined && first !== second) return { kind: "ambiguous", readings: [first, second] };
  const one = first ?? second;
  return one === undefined ? { kind: "unreadable" } : { kind: "date", iso: one };
}

/** The ISO date, or undefined where the calendar has no such day between 1900 and 2199. */
function iso(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}

/** A weekday may contradict the date, a time of day may move it: both are for a person. */
const MORE_THAN_A_DATE = new RegExp(`[0-9]:[0-9]|(?:^|[^a-z])(?:${WEEKDAYS})(?:[^a-z]|$)`);
/** Day and month of a dotted date could be exchanged, which some do although dots are day first. */
const DOTTED = /^\D*(\d{1,2}) ?\. ?(\d{1,2}) ?\. ?\d{4}\D*$/;

/**
 * What a program may write in place of a date that nobody can read in two ways: its ISO 8601 form, or the month (`2026-03`) where
 * `month` allows it. Undefined for everything else, and for what is in that form already.
 */
export function isoInstead(raw: string, month = false): string | undefined {
  const text = raw.trim();
  if (text.length > 40) return undefined;
  const read = readDate(text);
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const dotted = DOTTED.exec(plain);
  if (MORE_THAN_A_DATE.test(plain) || (dotted !== null && Number(dotted[1]) <= 12 && Number(dotted[2]) <= 12 && Number(dotted[1]) !== Number(dotted[2]))) return undefined;
  const found = read.kind === "date" ? read.iso : month && read.kind === "partial" && read.month !== undefined ? `${read.year}-${String(read.month).padStart(2, "0")}` : undefined;
  return found === text ? undefined : found;
}

/** True for a calendar date in ISO 8601 form, `2026-11-22`. */
export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && iso(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}
