/**
 * Amounts as people write them in cards and comments: "11T", "14.8 trillion tokens", "2,788K H800 GPU hours". Words are split
 * once and looked at one by one, so that a line of any length costs linear time. Short scale only (billion = 10^9).
 */

/** Longest text looked at, in UTF-16 units; callers pass lines or paragraphs. */
const MAX_TEXT = 200_000;
/** Larger amounts of tokens, hours or parameters do not exist. */
const MAX_AMOUNT = 1e18;

const SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3], ["thousand", 1e3], ["m", 1e6], ["mn", 1e6], ["million", 1e6], ["millions", 1e6],
  ["b", 1e9], ["bn", 1e9], ["g", 1e9], ["billion", 1e9], ["billions", 1e9], ["t", 1e12], ["tn", 1e12], ["trillion", 1e12], ["trillions", 1e12],
]);

/** One word of a text, its place, and the word without the punctuation around it. */
export interface Word {
  readonly raw: string;
  readonly text: string;
  readonly index: number;
  /** True where a sentence or clause ends with this word. */
  readonly ends: boolean;
}

/** Splits at white space, at hyphens before a letter ("11T-token") and at slashes and table bars; linear. */
export function words(text: string): readonly Word[] {
  const out: Word[] = [];
  for (const match of text.slice(0, MAX_TEXT).matchAll(/[^\s|/\u2010-\u2015-]+/g)) {
    const raw = match[0];
    let from = 0;
    let to = raw.length;
    while (from < to && "([{<\"'`*_~≈>+$:“‘".includes(raw[from] ?? "")) from++;
    while (to > from && ")]}>\"'`*_.,;:!?+”’".includes(raw[to - 1] ?? "")) to--;
    // A leading minus (not a hyphen inside a word) makes it no amount.
    const negative = "-\u2212".includes(text[match.index - 1] ?? " ") && /^\s?$/.test(text[match.index - 2] ?? "");
    out.push({ raw, text: negative ? `-${raw.slice(from, to)}` : raw.slice(from, to), index: match.index, ends: /[.;!?]["')\]]?$/.test(raw.slice(-3)) });
  }
  return out;
}

/** A plain number: `2,788`, `24_700_000`, `1.5e12`, `14,8` (decimal comma), `1.500.000`. Undefined for anything else. */
export function parseNumber(text: string): number | undefined {
  const t = text.slice(0, 60);
  if (t.length !== text.length) return undefined;
  let plain: string | undefined;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(t)) plain = t.replaceAll(",", "");
  else if (/^\d{1,3}(?:[_\u00a0\u202f' ]\d{3})+$/.test(t)) plain = t.replaceAll(/[^\d]/g, "");
  else if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(t)) plain = t.replaceAll(".", "");
  else if (/^\d+,\d{1,2}$/.test(t)) plain = t.replace(",", ".");
  else if (/^\d+(?:\.\d+)?(?:[eE]\+?\d{1,2})?$/.test(t) || /^\d[\d_]*$/.test(t)) plain = t.replaceAll("_", "");
  if (plain === undefined) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) && value <= MAX_AMOUNT ? value : undefined;
}

/** `15x10^12`, `15×10^12`. */
function parsePower(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)[x×*·]10\^?(\d{1,2})$/.exec(text.slice(0, 30));
  return match?.[1] === undefined || match[2] === undefined ? undefined : parseNumber(`${match[1]}e${match[2]}`);
}

/** A number with an optional scale, whole text: "11T", "14.8 trillion", "2,788K", "61e9". Undefined for anything else. */
export function parseQuantity(text: string): number | undefined {
  const list = words(text.slice(0, 200));
  const read = amountAt(list, 0);
  return read !== undefined && read.next === list.length ? read.value : undefined;
}

/** The amount that starts at word `i`, and the index of the word after it. */
export function amountAt(list: readonly Word[], i: number): { readonly value: number; readonly scaled: boolean; readonly next: number } | undefined {
  const text = list[i]?.text ?? "";
  const power = parsePower(text);
  if (power !== undefined) return { value: power, scaled: true, next: i + 1 };
  let digits = 0;
  while (digits < text.length && /[\d.,_eE+]/.test(text[digits] ?? "")) digits++;
  const suffix = text.slice(digits).toLowerCase();
  const number = parseNumber(text.slice(0, digits));
  if (number === undefined) return undefined;
  if (suffix !== "") return scaled(number, SCALES.get(suffix), i + 1);
  const word = list[i]?.ends === true ? undefined : list[i + 1];
  const scale = word === undefined ? undefined : SCALES.get(word.text.toLowerCase());
  return scale === undefined ? { value: number, scaled: false, next: i + 1 } : scaled(number, scale, i + 2);
}

function scaled(number: number, scale: number | undefined, next: number): { readonly value: number; readonly scaled: boolean; readonly next: number } | undefined {
  if (scale === undefined) return undefined;
  // Decimal shift through the notation keeps 14.8T at exactly 14800000000000.
  const value = Number(`${number}e${Math.round(Math.log10(scale))}`);
  const exact = Number.isFinite(value) ? value : number * scale;
  return exact <= MAX_AMOUNT ? { value: exact, scaled: true, next } : undefined;
}

interface TokenQuantity {
  readonly tokens: number;
  /** The words read, as they stand, at most 200 characters. */
  readonly raw: string;
  /** Offset in the text. */
  readonly index: number;
  /** True for "up to", "about", "over", "~". */
  readonly approximate: boolean;
}

const APPROXIMATE = new Set(["to", "about", "around", "approximately", "approx", "over", "roughly", "nearly", "almost", "than", "circa"]);
/** Words that may stand between the amount and "tokens". */
const BETWEEN = 5;
/** Nouns that an amount belongs to: "8 layers, tokens …" says nothing of 8 tokens. */
const OTHER_UNITS = new Set(["parameter", "parameters", "params", "layers", "heads", "experts", "gpus", "steps", "epochs", "epoch", "days", "weeks", "months", "languages", "documents", "samples", "examples", "words", "bytes", "pages", "per", "context", "vocabulary", "model", "models"]);

/** Every amount followed by the word "token(s)" within a few words of one sentence: "trained on 14.8 trillion diverse tokens". */
export function tokenQuantities(text: string): readonly TokenQuantity[] {
  const list = words(text);
  const out: TokenQuantity[] = [];
  for (let i = 0; i < list.length; i++) {
    const amount = amountAt(list, i);
    if (amount === undefined) continue;
    const end = wordWithin(list, amount.next, (w) => w === "token" || w === "tokens", BETWEEN, OTHER_UNITS);
    if (end === undefined || list[i]?.ends === true) continue;
    const first = list[i];
    const last = list[end];
    if (first === undefined || last === undefined) continue;
    const before = list[i - 1]?.text.toLowerCase() ?? "";
    out.push({ tokens: amount.value, raw: text.slice(first.index, last.index + last.raw.length).slice(0, 200), index: first.index, approximate: APPROXIMATE.has(before) || /^[~≈<>]/.test(first.raw) });
    i = end;
  }
  return out;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Index of the first word at or after `from`, within reach and the same sentence, that satisfies the test, with no other amount
 * and no word of `stops` before it.
 */
export function wordWithin(list: readonly Word[], from: number, test: (word: string) => boolean, reach: number = BETWEEN, stops: ReadonlySet<string> = NONE): number | undefined {
  if (list[from - 1]?.ends === true) return undefined;
  for (let i = from; i <= from + reach && i < list.length; i++) {
    const word = list[i];
    if (word === undefined) return undefined;
    if (test(word.text.toLowerCase())) return i;
    if (word.ends || stops.has(word.text.toLowerCase()) || amountAt(list, i) !== undefined) return undefined;
  }
  return undefined;
}
