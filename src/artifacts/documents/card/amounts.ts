/** Amounts of parameters and context lengths as cards state them. Nothing without a unit. */

import { parseNumber } from "../../training/quantities.ts";

const NUMBER = /(?<![\w.,$€-])(\d{1,3}(?:,\d{3}){1,5}|\d{1,4}(?:\.\d{1,3})?)(?: ?(trillion|billion|million)\b|([TBM])(?![\w.]*[\w])|(?![\w.]*\d))/g;
const SCALE = new Map([["trillion", 12], ["billion", 9], ["million", 6], ["T", 12], ["B", 9], ["M", 6]]);

interface Amount {
  readonly value: number;
  readonly index: number;
  readonly end: number;
  readonly raw: string;
}

/** Amounts with a scale word or letter, and whole numbers of at least a million written out with commas. */
export function amounts(text: string): readonly Amount[] {
  const out: Amount[] = [];
  for (const match of text.slice(0, 4000).matchAll(NUMBER)) {
    const number = parseNumber(match[1] ?? "");
    const scale = SCALE.get(match[2] ?? match[3] ?? "");
    // "30B-A3B" and "7B-Instruct" are names.
    if (/^[-_](?!param|total|activ|token)[A-Za-z]/i.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8))) continue;
    if (number === undefined || (scale === undefined && (number < 1e6 || !(match[1] ?? "").includes(",")))) continue;
    const value = scale === undefined ? number : Number(`${number}e${scale}`);
    if (Number.isFinite(value) && value >= 1e6 && value <= 1e14) out.push({ value, index: match.index, end: match.index + match[0].length, raw: match[0] });
  }
  return out;
}

interface ParameterStatement {
  readonly kind: "total" | "active";
  readonly value: number;
  readonly raw: string;
}

/**
 * "671B total parameters with 37B activated", "132B total … of which 36B parameters are active", "176,247,271,424 parameters".
 * A sentence with several totals, a range or "respectively" gives nothing.
 */
export function parameterStatements(sentence: string): readonly ParameterStatement[] {
  const text = sentence.slice(0, 4000);
  if (/\brespectively\b|\bparam(?:eter)?s?[- ](?:range|sizes)\b/i.test(text)) return [];
  const found: ParameterStatement[] = [];
  for (const amount of amounts(text)) {
    const after = text.slice(amount.end, amount.end + 60);
    const before = text.slice(Math.max(0, amount.index - 40), amount.index);
    if (/(?:\bor|\bto|\bbetween|–|-|~?\/|[<>≤≥]|\bup to|\bthan|\bunder|\bover|\bfrom|\d ?[x×]|\d ?[BMT]?,? (?:and|&))\s*$/i.test(before) || /^\s?(?:(?:or|to|–|—|-|\/|and)\s?\d|,\s?\d[\d.]{0,6} ?[BMT]\b(?! ?\(?activ))/i.test(after)) continue;
    const active = /^[- (]{0,3}(?:of )?(?:the )?(?:parameters? |params? )?(?:are |is |being )?(?:activated|active|live|activation)\b/i.test(after)
      || /\b(?:activated|active|activation) (?:parameters?|params?)(?: count)?\W{1,5}(?:of |is |are )?$/i.test(before)
      || /\b(?:activates|activating|active:)\s*(?:only )?$/i.test(before);
    const total = !active && (/^ ?\(total\b/i.test(after) && /\bparam/i.test(text) || /^[- ]{0,2}(?:total |trainable |model )?(?:parameters?|params?)\b/i.test(after) || /^ in total\b/.test(after)
      || /\b(?:total )?(?:parameters?|params?)(?: count)?(?: \(total\))?\s?[:=]\s?$/i.test(before) || /\b(?:total (?:of )?|totall?ing )$/i.test(before) && /param/i.test(after));
    if (active) found.push({ kind: "active", value: amount.value, raw: `${before.slice(-20)}${amount.raw}${after.slice(0, 30)}`.trim() });
    else if (total) found.push({ kind: "total", value: amount.value, raw: `${before.slice(-20)}${amount.raw}${after.slice(0, 30)}`.trim() });
  }
  const ofKind = (kind: ParameterStatement["kind"]): readonly ParameterStatement[] => {
    const list = found.filter((f) => f.kind === kind);
    return new Set(list.map((f) => f.value)).size === 1 ? list.slice(0, 1) : [];
  };
  return [...ofKind("total"), ...ofKind("active")];
}

const LENGTH = "(\\d{1,3}(?:,\\d{3})+|\\d{1,7}(?:\\.\\d)?) ?([KkMm](?![A-Za-z]))?";
const CONTEXT = [
  new RegExp(`\\bcontext (?:length|window|size)s?\\b[^.;:|]{0,25}?(?:[:=]|\\bof|\\bto|\\bis)? ?(?:up to )?${LENGTH}(?![\\d.,]*\\d)`, "gi"),
  new RegExp(`(?<![\\w.])${LENGTH}[- ]?(?:tokens?)?[- ](?:of )?(?:maximum |max |native |long )?context\\b`, "gi"),
  new RegExp(`\\bsupports? (?:a |up to |contexts? (?:of )?)*${LENGTH} tokens\\b`, "gi"),
];

interface ContextStatement {
  /** Tokens. "32K" is read as 32 × 1,024, as configs have it. */
  readonly tokens: number;
  readonly raw: string;
}

/** Tokens of an amount such as "32K", "1M", "32768", "131,072". Undefined below 256 without a suffix. */
export function contextTokens(number: string, suffix: string | undefined): number | undefined {
  const value = parseNumber(number);
  if (value === undefined) return undefined;
  const scale = suffix === undefined ? 1 : suffix.toLowerCase() === "k" ? 1024 : 1_048_576;
  const tokens = value * scale;
  return tokens >= 256 && tokens <= 1e9 && Number.isInteger(tokens) ? tokens : undefined;
}

/** "context length of 32K tokens", "128K context", "supports up to 1M tokens". Several different lengths give nothing. */
export function contextStatement(sentence: string): ContextStatement | undefined {
  const text = sentence.slice(0, 4000);
  const found: ContextStatement[] = [];
  for (const pattern of CONTEXT) {
    for (const match of text.matchAll(pattern)) {
      const tokens = contextTokens(match[1] ?? "", match[2]);
      if (tokens !== undefined) found.push({ tokens, raw: match[0] });
    }
  }
  const first = found[0];
  return first !== undefined && found.every((f) => f.tokens === first.tokens) ? first : undefined;
}
