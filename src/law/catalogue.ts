/** The catalogue of obligations, compiled in: nothing is read or parsed at run time. */

import { AI_ACT } from "./generated/ai-act.ts";
import { COPYRIGHT } from "./generated/copyright.ts";
import { FORM } from "./generated/form.ts";
import { GUIDELINES } from "./generated/guidelines.ts";
import { SAFETY } from "./generated/safety.ts";
import { SUMMARY } from "./generated/summary.ts";
import { TRANSPARENCY } from "./generated/transparency.ts";
import type { Chapter, Obligation } from "./types.ts";

/** ISO date of the state of knowledge that the catalogue describes. */
export const CATALOGUE_DATE = "2026-11-22";

/** Chapters in the order of the catalogue, with their names in words. */
export const CHAPTERS: Readonly<Record<Chapter, string>> = {
  transparency: "Code of Practice, Transparency chapter",
  form: "Code of Practice, Model Documentation Form",
  copyright: "Code of Practice, Copyright chapter",
  summary: "Public summary of training content (Commission template)",
  safety: "Code of Practice, Safety and Security chapter",
  act: "AI Act",
  guidelines: "Commission Guidelines for GPAI models",
};

const all: readonly Obligation[] = [...TRANSPARENCY, ...FORM, ...COPYRIGHT, ...SUMMARY, ...SAFETY, ...AI_ACT, ...GUIDELINES];
const byId: ReadonlyMap<string, Obligation> = new Map(all.map((o) => [o.id, o]));

/** Every entry, in the order of the source texts. */
export function obligations(): readonly Obligation[] {
  return all;
}

/** The entry with exactly this id (`AIA-53.1.d`); undefined where there is none. */
export function obligation(id: string): Obligation | undefined {
  return byId.get(id);
}

/** The entries of one chapter, in order. */
export function byChapter(chapter: Chapter): readonly Obligation[] {
  return all.filter((o) => o.chapter === chapter);
}

/** Longest input that is compared; ids have at most 16 characters. */
const LONGEST = 40;

/** Levenshtein distance; bounded by the length of its inputs. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

/** The `n` ids nearest to a mistyped one: ids that share its beginning first, then by edit distance; upper and lower case are the same. */
export function nearest(id: string, n = 5): readonly string[] {
  const wanted = id.slice(0, LONGEST).trim().toLowerCase();
  return all
    .map((o, order) => {
      const known = o.id.toLowerCase();
      const begins = wanted !== "" && (known.startsWith(wanted) || wanted.startsWith(known));
      return { id: o.id, order, score: distance(wanted, known) - 2 * sharedStart(wanted, known) - (begins ? LONGEST : 0) };
    })
    .toSorted((a, b) => a.score - b.score || a.order - b.order)
    .slice(0, Math.max(0, n))
    .map((o) => o.id);
}
