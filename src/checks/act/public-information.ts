/** What the open-source exemption asks to be public (Guidelines, section 4.2.3): weights, architecture, usage information; found where. */

import type { Source } from "../../artifacts/model.ts";
import { outline, type Outline } from "../../formats/markdown-outline.ts";
import { classify } from "../../formats/placeholder.ts";
import type { TextDocument } from "../../records/types.ts";
import { factOf, factsOf } from "../finding.ts";
import type { CheckInput } from "../types.ts";

export const PUBLIC_ITEMS = ["weights", "architecture", "modalities", "capabilities", "limitations", "integration"] as const;
export type PublicItem = (typeof PUBLIC_ITEMS)[number];

/** Headings under which model cards say it. Each pattern is a list of words. */
const HEADINGS: Readonly<Record<Exclude<PublicItem, "weights" | "architecture">, RegExp>> = {
  modalities: /\b(?:modalit(?:y|ies)|inputs? (?:and|\/|&) outputs?|input format|model overview|model details|model summary)\b/i,
  capabilities: /\b(?:capabilit(?:y|ies)|intended uses?|uses?|use[ -]cases?|evaluation|benchmarks?|performance|results|highlights|key features)\b/i,
  limitations: /\b(?:limitations?|out[- ]of[- ]scope|risks?|bias(?:es)?|known issues|caveats|ethical considerations|recommendations)\b/i,
  integration: /\b(?:usage|how to (?:use|run|get started)|get(?:ting)? started|quick ?start(?: guide)?|inference|integrations?|deploy(?:ment|ing)?|run(?:ning)? (?:the model|locally)|installation|requirements|setup|hardware and software)\b/i,
};


const MIN_LETTERS = 20;
const MAX_CARDS = 5;

/** Texts of the model cards that could be read: the declared one first, at most five. */
export function cardsOf(input: CheckInput): readonly TextDocument[] {
  const found = factsOf(input.model.facts, "documents").flatMap(({ value }) => (typeof value === "object" && value !== null && "type" in value && value["type"] === "model-card" && "path" in value && typeof value["path"] === "string" ? [value["path"]] : []));
  const declared = input.model.records.model?.data.model?.card;
  const paths = new Set([...(declared === undefined ? [] : [declared.replace(/^\.\//, "")]), ...found]);
  return [...paths].slice(0, MAX_CARDS).flatMap((path) => input.records.documents.get(path) ?? []);
}

/** True where something stands under a heading before the next one of its level: words or code, and no placeholder. */
function isFilled(lines: readonly string[], headings: Outline["headings"], index: number): boolean {
  const own = headings[index];
  if (own === undefined) return false;
  const next = headings.slice(index + 1, index + 200).find((one) => one.level <= own.level);
  const titles = new Set(headings.slice(index, index + 200).map((one) => one.line));
  let letters = 0;
  for (let line = own.line + 1; line <= Math.min((next?.line ?? lines.length + 1) - 1, own.line + 2000); line += 1) {
    const text = (lines[line - 1] ?? "").slice(0, 2000).trim();
    if (text === "" || titles.has(line) || classify(text).kind === "placeholder") continue;
    letters += (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
    if (letters >= MIN_LETTERS) return true;
  }
  return false;
}

interface Section {
  readonly source: Source;
  readonly filled: boolean;
}

function sectionOf(card: TextDocument, pattern: RegExp): Section | undefined {
  const { headings } = outline(card.text);
  const lines = card.text.split(/\r\n|\n|\r/u, 20_000);
  let empty: Section | undefined;
  for (const [i, heading] of headings.slice(0, 500).entries()) {
    if (!pattern.test(heading.text.slice(0, 200))) continue;
    const section = { source: { path: card.path, line: heading.line }, filled: isFilled(lines, headings, i) };
    if (section.filled) return section;
    empty ??= section;
  }
  return empty;
}

export interface PublicInformation {
  /** Where each item was found. */
  readonly found: ReadonlyMap<PublicItem, Source>;
  /** Items of which nothing was found, in their order; a heading without text is a place. */
  readonly missing: readonly { readonly item: PublicItem; readonly heading?: Source }[];
  /** Cards whose text was looked through. */
  readonly cards: readonly string[];
}

function weights(input: CheckInput): Source | undefined {
  const file = input.model.records.model;
  const [first] = input.model.facts.weights;
  const index = (file?.data.weights ?? []).findIndex((one) => one.url !== undefined && /^https?:\/\//i.test(one.url));
  return first !== undefined ? { path: first.path } : index === -1 ? undefined : file?.at("weights", index, "url");
}

function architecture(input: CheckInput): Source | undefined {
  const fact = factOf(input.model.facts, "architecture") ?? factOf(input.model.facts, "context_length") ?? factOf(input.model.facts, "vocabulary.size");
  return fact?.sources[0];
}

/** Looks for each item in the artifacts and in the cards that could be read. Finding a heading says nothing of what stands under it. */
export function publicInformation(input: CheckInput): PublicInformation {
  const cards = cardsOf(input);
  const found = new Map<PublicItem, Source>();
  const missing: { item: PublicItem; heading?: Source }[] = [];
  for (const item of PUBLIC_ITEMS) {
    const direct = item === "weights" ? weights(input) : item === "architecture" ? architecture(input) : item === "modalities" ? (factOf(input.model.facts, "modalities.output") ?? factOf(input.model.facts, "modalities.input"))?.sources[0] : undefined;
    const sections = item === "weights" || item === "architecture" ? [] : cards.flatMap((card) => sectionOf(card, HEADINGS[item]) ?? []);
    const place = direct ?? sections.find((one) => one.filled)?.source;
    if (place !== undefined) found.set(item, place);
    else missing.push({ item, ...(sections[0] === undefined ? {} : { heading: sections[0].source }) });
  }
  return { found, missing, cards: cards.map((card) => card.path) };
}
