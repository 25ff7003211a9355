/** Numbers with units as people write them in the form: 1.24e9, "1.2B parameters", "3.8x10^25 FLOP", "14.8 trillion tokens". */

export interface Quantity {
  readonly value: number;
  /** Figures that the notation shows; trailing zeros of a plain whole number do not count. */
  readonly figures: number;
  /** Words right after the number, lower case, at most 30 characters. */
  readonly unit: string;
}

const MAX_TEXT = 20_000;
const MAX_QUANTITIES = 50;
const SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3], ["thousand", 1e3], ["m", 1e6], ["mn", 1e6], ["million", 1e6], ["b", 1e9], ["bn", 1e9], ["billion", 1e9], ["t", 1e12], ["trillion", 1e12],
]);

/** Figures of a decimal notation without exponent: 0.050 has 2, 1500 has 2, 1500.0 has 5. */
function figuresOf(digits: string): number {
  const [whole = "", fraction] = digits.split(".");
  const all = `${whole}${fraction ?? ""}`.replace(/^0+/, "");
  const counted = fraction === undefined ? all.replace(/0+$/, "") : all;
  return Math.max(1, counted.length);
}

// One number, bounded: digits with separators (ISO 80000-1 has spaces), a fraction, then an exponent or a power of ten.
const NUMBER = /(\d{1,3}(?:[,_]\d{3}){1,8}|\d{1,3}(?:[ \u00a0\u2009\u202f']\d{3}(?!\d)){1,8}|\d{1,30})(\.\d{1,20})?(?:[eE]\+?(\d{1,3})|\s?[x×*·]\s?10\s?(?:\^|\*\*)\s?(\d{1,3}))?/g;
const SPACED = /[^\d,_]/;
const POWER_ALONE = /^\s?(?:\^|\*\*)\s?(\d{1,3})/;

function after(text: string, from: number): { scale: number; unit: string } {
  const rest = text.slice(from, from + 40);
  const word = /^[\s-]?([A-Za-z]{1,12})(?![A-Za-z])/.exec(rest);
  const scale = word?.[1] === undefined ? undefined : SCALES.get(word[1].toLowerCase());
  const unit = (scale === undefined || word === null ? rest : rest.slice(word[0].length)).replace(/^[\s\-,;:()]+/, "");
  return { scale: scale ?? 1, unit: (/^[A-Za-z%/ -]{0,30}/.exec(unit)?.[0] ?? "").trim().toLowerCase() };
}

function ofText(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  const cut = text.slice(0, MAX_TEXT);
  const pattern = new RegExp(NUMBER.source, NUMBER.flags);
  for (let match = pattern.exec(cut); match !== null; match = pattern.exec(cut)) {
    // H100, v2, GPT-4: a number that hangs on a letter is a name, and the next one ("H100 384 units") is no part of it.
    if (/[A-Za-z_]/.test(cut[match.index - 1] ?? " ") || (cut[match.index - 1] === "-" && /[A-Za-z]/.test(cut[match.index - 2] ?? " "))) {
      const space = SPACED.exec(match[1] ?? "")?.index;
      if (space !== undefined) pattern.lastIndex = match.index + space;
      continue;
    }
    const [whole, digits = "", fraction = "", exponent, power] = match;
    let end = match.index + whole.length;
    const plain = `${digits.replaceAll(/[^\d]/g, "")}${fraction}`;
    const alone = exponent === undefined && power === undefined && plain === "10" ? POWER_ALONE.exec(cut.slice(end, end + 8)) : null;
    let value = Number(plain) * 10 ** Number(exponent ?? power ?? 0);
    if (alone?.[1] !== undefined) {
      value = 10 ** Number(alone[1]);
      end += alone[0].length;
    }
    const { scale, unit } = after(cut, end);
    pattern.lastIndex = end;
    value *= scale;
    if (!Number.isFinite(value)) continue;
    found.push({ value, figures: exponent === undefined && power === undefined && scale === 1 ? figuresOf(plain) : Math.max(figuresOf(plain), fraction === "" ? 1 : plain.replace(".", "").replace(/^0+/, "").length), unit });
    if (found.length >= MAX_QUANTITIES) break;
  }
  return found;
}

function ofNumber(value: number, unit: string): readonly Quantity[] {
  if (!Number.isFinite(value)) return [];
  const mantissa = value.toExponential().split("e")[0] ?? "";
  return [{ value, figures: mantissa.replaceAll(/[^\d]/g, "").length, unit }];
}

/**
 * Every number of a form answer: a number, a text, a list, or a mapping such as `{training: {value: 1.2e12, unit: tokens}}`.
 * A `unit` key beside the number is its unit. Depth at most 6.
 */
export function quantities(value: unknown, unit = "", depth = 0): readonly Quantity[] {
  if (depth > 6) return [];
  if (typeof value === "number") return ofNumber(value, unit);
  if (typeof value === "string") return ofText(value).map((one) => (one.unit === "" && unit !== "" ? { ...one, unit } : one));
  if (Array.isArray(value)) return value.slice(0, MAX_QUANTITIES).flatMap((one: unknown) => quantities(one, unit, depth + 1));
  if (value === null || typeof value !== "object") return [];
  const entries = Object.entries(value).slice(0, MAX_QUANTITIES);
  const own = entries.find(([key, child]) => key === "unit" && typeof child === "string")?.[1] as string | undefined;
  return entries.filter(([key]) => key !== "unit").flatMap(([key, child]) => quantities(child, own ?? (unit === "" ? key.toLowerCase().replaceAll("_", " ") : unit), depth + 1));
}

/** Same number within a share of the larger one, e.g. 0.3 for the 30 % of G-compute-accuracy. */
export function within(a: number, b: number, margin: number): boolean {
  return a > 0 && b > 0 && a <= b * (1 + margin) && a >= b * (1 - margin);
}

/** `within` either way round. */
export function near(a: number, b: number, margin: number): boolean {
  return within(a, b, margin) || within(b, a, margin);
}

/** Rounded to two significant figures, in the notation of JavaScript (1.2e+9). */
export function twoFigures(value: number): string {
  return value > 0 ? value.toExponential(1) : "0";
}
