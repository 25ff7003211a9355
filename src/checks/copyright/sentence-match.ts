/** Does a sentence say what a measure asks for? Word groups, denials, placeholders and instructions on folded text. */

import type { PlacedSentence } from "../../formats/markdown-outline.ts";
import { fold } from "../pirated/fold.ts";
import { DENIALS, INSTRUCTIONS } from "./keywords.ts";

/** A sentence with its folded words, folded once for all questions. */
export interface Prepared extends PlacedSentence {
  readonly folded: string;
}

export function prepare(sentences: readonly PlacedSentence[]): readonly Prepared[] {
  return sentences.map((sentence) => ({ ...sentence, folded: fold(sentence.text) }));
}

/** Groups with a `*` at the end match any ending of the last word. */
export function hasGroup(folded: string, groups: readonly string[]): boolean {
  return groups.some((group) => folded.includes(group.endsWith("*") ? ` ${group.slice(0, -1)}` : ` ${group} `));
}

const PLACEHOLDER = [" todo ", " tbd ", " tbc ", " fixme ", " xxx ", " lorem ipsum ", " more information needed ", " placeholder ", " insert url ", " insert link ", " to be announced "];

/** A mark of unfinished text inside a longer sentence. */
export function unfinished(folded: string): boolean {
  return PLACEHOLDER.some((mark) => folded.includes(mark));
}

type Reading = "says" | "denies" | "unfinished" | "silent";

const MIN_WORDS = 4;

/** What one sentence says about a part of a policy. */
function reading(sentence: Prepared, any: readonly string[]): Reading {
  const { folded } = sentence;
  if (!hasGroup(folded, any)) return "silent";
  if (unfinished(folded)) return "unfinished";
  if (hasGroup(folded, DENIALS)) return "denies";
  const words = folded.trim().split(" ").length;
  const asks = sentence.text.trimEnd().endsWith("?");
  return words < MIN_WORDS || asks || INSTRUCTIONS.some((word) => folded.startsWith(` ${word} `)) ? "silent" : "says";
}

export interface Found {
  readonly says?: Prepared;
  readonly denies?: Prepared;
  readonly unfinished?: Prepared;
}

/** How well a sentence fits: groups it holds (four at most), and a lead for one under a heading on the subject. */
function weight(sentence: Prepared, any: readonly string[], headings: ReadonlyMap<number, string>): number {
  const held = any.filter((group) => hasGroup(sentence.folded, [group])).length;
  const heading = headings.get(sentence.heading) ?? "";
  const inside = [...headings].some(([line, words]) => line <= sentence.line && line > 3 && words.includes(" copyright"));
  return Math.min(held, 4) + (hasGroup(heading, any) ? 3 : 0) + (inside ? 1 : 0);
}

/** The sentence that says it best (the first of equals), the first that denies it, the first that is unfinished about it. */
export function findPart(sentences: readonly Prepared[], any: readonly string[], headings: ReadonlyMap<number, string>): Found {
  const out: { says?: Prepared; denies?: Prepared; unfinished?: Prepared } = {};
  let best = 0;
  for (const sentence of sentences) {
    const read = reading(sentence, any);
    if (read === "denies" || read === "unfinished") out[read] ??= sentence;
    if (read !== "says") continue;
    const mass = weight(sentence, any, headings);
    if (mass > best) {
      best = mass;
      out.says = sentence;
    }
  }
  return out;
}
