/** Size ranges of field 1.3.2 and sizes of register rows: the unit must fit the modality, the number must fit the range. */

export type Modality = "text" | "image" | "audio" | "video" | "other";
/** What is counted. */
type Kind = "tokens" | "images" | "hours" | "bytes" | "items" | "words";

/** Edges between the three ranges of the template, in units of the modality. */
const EDGES: Readonly<Record<"text" | "image" | "audio" | "video", readonly [number, number]>> = { text: [1e9, 1e13], image: [1e6, 1e9], audio: [1e4, 1e6], video: [1e4, 1e6] };
export const KIND_OF: Readonly<Record<"text" | "image" | "audio" | "video", Kind>> = { text: "tokens", image: "images", audio: "hours", video: "hours" };

const SCALE: ReadonlyMap<string, number> = new Map([
  ["k", 1e3], ["thousand", 1e3], ["m", 1e6], ["mn", 1e6], ["million", 1e6], ["millions", 1e6], ["b", 1e9], ["bn", 1e9], ["g", 1e9], ["billion", 1e9], ["billions", 1e9], ["t", 1e12], ["tn", 1e12], ["trillion", 1e12], ["trillions", 1e12], ["q", 1e15], ["quadrillion", 1e15],
]);
const BYTES: ReadonlyMap<string, number> = new Map([["b", 1], ["byte", 1], ["bytes", 1], ["kb", 1e3], ["mb", 1e6], ["gb", 1e9], ["tb", 1e12], ["pb", 1e15], ["kib", 2 ** 10], ["mib", 2 ** 20], ["gib", 2 ** 30], ["tib", 2 ** 40], ["pib", 2 ** 50]]);
const KINDS: readonly (readonly [RegExp, Kind])[] = [[/^tok/u, "tokens"], [/^(?:image|img|picture|photo|bild|immagin|imagen)/u, "images"], [/^(?:hours?|hrs?|h|stunden|heures|ore|horas)$/u, "hours"], [/^(?:word|mots|wort|parole|palabras)/u, "words"], [/^(?:item|sample|row|document|doc|record|example|file|video|clip|pair)/u, "items"]];

interface Amount {
  readonly value: number;
  readonly kind: Kind | undefined;
}

/** Kind and factor of a unit as written in a register: `tokens`, `B tokens`, `GiB`, `million images`, `hours`. */
export function unitOf(unit: string): { readonly kind: Kind; readonly factor: number } | undefined {
  const words = unit.toLowerCase().slice(0, 60).split(/[\s_-]+/u).filter((word) => word !== "" && word !== "of");
  let factor = 1;
  for (const word of words) {
    const bytes = BYTES.get(word);
    if (bytes !== undefined && (word !== "b" || words.length === 1) && word.length !== 1) return { kind: "bytes", factor: factor * bytes };
    const glued = /^([kmbgt])(tok[a-z]*)$/u.exec(word);
    if (glued !== null) return { kind: "tokens", factor: factor * (SCALE.get(glued[1] ?? "") ?? 1) };
    const kind = KINDS.find(([pattern]) => pattern.test(word))?.[1];
    if (kind !== undefined) return { kind, factor };
    const scale = SCALE.get(word);
    if (scale === undefined) return undefined;
    factor *= scale;
  }
  return undefined;
}

const NUMBER = /(\d{1,3}(?:[ ,.\u00a0\u202f]\d{3}){1,5}|\d{1,16}(?:\.\d{1,6})?)\s{0,2}([a-z]{1,12})?\s{0,2}([a-z]{1,12})?/giu;

/** Amounts named in a text: numbers with scale words and what they count; first twenty. */
function amounts(text: string): readonly Amount[] {
  const out: Amount[] = [];
  for (const found of text.slice(0, 4000).matchAll(NUMBER)) {
    if (out.length === 20) break;
    const digits = found[1] ?? "";
    const plain = /^\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+$/u.test(digits) ? digits.replace(/[ ,.\u00a0\u202f]/gu, "") : digits;
    let value = Number(plain);
    const [first, second] = [found[2]?.toLowerCase() ?? "", found[3]?.toLowerCase() ?? ""];
    const scale = SCALE.get(first);
    if (scale !== undefined) value *= scale;
    const word = scale === undefined ? first : second;
    out.push({ value, kind: KINDS.find(([pattern]) => pattern.test(word))?.[1] ?? (BYTES.has(word) && word.length > 1 ? "bytes" : undefined) });
  }
  return out;
}

interface Range {
  /** 0 lowest, 1 middle, 2 highest; undefined where the text is no range of the template. */
  readonly band: 0 | 1 | 2 | undefined;
  readonly kind: Kind | undefined;
  /** A single amount stated beside or instead of the range. */
  readonly stated: Amount | undefined;
}

/** Reads an answer to 1.3.2: "More than 10 trillions tokens", "1 million to 1 billion images", "15 trillion tokens". */
export function rangeOf(text: string, modality: keyof typeof EDGES): Range {
  const found = amounts(text);
  const kind = found.find((one) => one.kind !== undefined)?.kind;
  const [low, high] = EDGES[modality];
  const lower = text.toLowerCase();
  const first = found[0];
  const second = found[1];
  let band: Range["band"];
  let used = 0;
  if (first !== undefined && /less than|fewer than|under|below|<|moins de|weniger als|meno di|menos de/u.test(lower) && first.value === low) [band, used] = [0, 1];
  else if (first !== undefined && /more than|over|above|>|plus de|mehr als|pi[uù] di|m[aá]s de/u.test(lower) && first.value === high) [band, used] = [2, 1];
  else if (first !== undefined && second !== undefined && first.value === low && second.value === high) [band, used] = [1, 2];
  const stated = found.slice(used).find((one) => one.kind !== undefined);
  return { band, kind, stated };
}

/** Bands that a number belongs to: on an edge, both neighbours. */
export function bandsOf(value: number, modality: keyof typeof EDGES): readonly number[] {
  const [low, high] = EDGES[modality];
  const out: number[] = [];
  if (value <= low) out.push(0);
  if (value >= low && value <= high) out.push(1);
  if (value >= high) out.push(2);
  return out;
}

/** Modality of a word: `Text`, `images`, `speech`. Speech counts as audio, audio inside video as video (notice, footnote 25). */
export function modalityOf(word: string): Modality {
  const lower = word.trim().toLowerCase();
  if (/^(?:text|texte|testo|texto|code|source code)/u.test(lower)) return "text";
  if (/^(?:image|img|bild|immagin|imagen|picture|photo|vision)/u.test(lower)) return "image";
  if (/^(?:audio|speech|voice|sprache|music|parole)/u.test(lower)) return "audio";
  return /^(?:video|vid[eé]o)/u.test(lower) ? "video" : "other";
}
