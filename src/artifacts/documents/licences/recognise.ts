/** Recognises the text of a licence file: by fingerprint of SPDX texts, by the licence's own phrases, or as a notice that names one. */

import { type Addition, type Likeness, additions, likenesses } from "./index-of-texts.ts";
import type { Fingerprint } from "./generated.ts";
import { fold } from "./folded.ts";
import { licenceFromText } from "./names.ts";
import { type LicenceCategory, namedLicence } from "./named.ts";
import { type LicenceTerm, licenceTerms } from "./terms.ts";
import { type Word, licenceWords } from "./words.ts";

export interface LicenceText {
  /** SPDX identifier, identifier in use on model hubs, or `LicenseRef-modified-…`; undefined where the text is not recognised. */
  readonly id?: string;
  readonly name: string;
  readonly category: LicenceCategory;
  readonly how: "text" | "own-phrase" | "notice" | "unrecognised";
  /** True where the text of a known licence was found with conditions that the licence does not have, or without some of its words. */
  readonly modified: boolean;
  /** Share of the known text found, 0 to 1; only with how = text. */
  readonly similarity?: number;
  /** Line where the recognised licence, or the added condition, begins. */
  readonly line: number;
  /** First added condition, at most 200 characters. */
  readonly added?: string;
  /** Other licence texts found whole in the same file. */
  readonly also: readonly string[];
  readonly terms: readonly LicenceTerm[];
}

const WHOLE = 0.88;
const ALTERED = 0.6;
/** Words that make an addition a condition and not a title or a pointer. */
const CONDITION = /\b(?:only|not|no|must|shall|may|cannot|except|unless|provided|requires?d?|prohibit\w*|restrict\w*|conditions?|commercial\w*|noncommercial|research|academic|revenues?|users?|display|military|harm|if|ethical|agree)\b/;
/** Additions that carry a condition's words and none of its weight. */
const HARMLESS = /^(?:.{0,40} )?(?:licensed under the|is (?:released|available|licensed|dedicated|distributed)|the full text|see the|for (?:more|further|the) |end of terms|you may obtain|you may contact|complete list|neither the name|the names? of|this (?:file|license|project|software|repository) (?:is|applies))/;
/** Words that a permissive grant loses when somebody takes a right away. */
const GRANT = new Map([
  ["MIT", "to use copy modify merge publish distribute sublicense and or sell copies"],
  ["ISC", "use copy modify and or distribute"],
  ["BSD-2-Clause", "redistribution and use in source and binary forms with or without modification are permitted"],
  ["BSD-3-Clause", "redistribution and use in source and binary forms with or without modification are permitted"],
]);

function categoryOf(print: Fingerprint): LicenceCategory {
  if (/-NC-/.test(print.id)) return "non-commercial";
  if (/-ND-/.test(print.id) || print.id === "C-UDA-1.0") return "use-restricted";
  return "osi-like";
}

function conditions(found: readonly Addition[]): Addition | undefined {
  return found.find((a) => a.words >= 2 && CONDITION.test(a.text) && !HARMLESS.test(a.text) && (a.words >= 6 || /\b(?:not|only|commercial\w*|noncommercial|research|academic|prohibit\w*|military)\b/.test(a.text)));
}

/** Other licences of the library that are in the text whole, beyond what they share with the first. */
function others(first: Likeness, all: readonly Likeness[]): readonly Likeness[] {
  return all.filter((l) => l.licence !== first.licence && l.licence.dense && l.found >= 0.97 && l.licence.words >= 90 && l.found * l.licence.words > 60);
}

function lineText(text: string, line: number): string {
  return (text.split("\n")[line - 1] ?? "").trim().slice(0, 200);
}

function byText(text: string, words: readonly Word[], all: readonly Likeness[], terms: () => readonly LicenceTerm[]): LicenceText | undefined {
  const best = all[0];
  if (best === undefined) return undefined;
  const { licence } = best;
  const whole = all.find((l) => l.found >= 0.95 && l.licence.dense) ?? best;
  const first = best.found >= WHOLE ? best : whole;
  if (first.found >= WHOLE) {
    const extra = first.licence.dense ? additions(words, [first.licence]) : [];
    const total = extra.reduce((sum, a) => sum + a.words, 0);
    const more = total > 60 ? others(first, all).filter((o) => additions(words, [first.licence, o.licence]).reduce((s, a) => s + a.words, 0) < total - 40) : [];
    const left = more.length === 0 ? extra : additions(words, [first.licence, ...more.map((m) => m.licence)]);
    const condition = conditions(left);
    const grant = GRANT.get(first.licence.id);
    const lost = grant !== undefined && !words.map((w) => w.text).join(" ").includes(grant);
    const sparse = !first.licence.dense && first.covered < 0.9;
    const base = { how: "text" as const, similarity: Math.round(first.found * 1000) / 1000, also: more.map((m) => m.licence.id).sort() };
    if (condition === undefined && !lost && !sparse) {
      const category = categoryOf(first.licence);
      return { ...base, id: first.licence.id, name: first.licence.name, category, modified: false, line: 1, terms: category === "osi-like" ? [] : terms() };
    }
    if (more.length >= 3) return { how: "text", name: "several licence texts in one file", category: "custom", modified: false, line: 1, also: [first.licence.id, ...base.also].sort(), terms: terms() };
    if (left.reduce((s, a) => s + a.words, 0) > 3 * first.licence.words && left.length > 8) return undefined;
    return {
      ...base, id: `LicenseRef-modified-${first.licence.id}`, name: `${first.licence.name}, modified`, category: "custom", modified: true, line: condition?.line ?? 1,
      added: condition === undefined ? "words of the licence are missing or changed" : lineText(text, condition.line), terms: terms(),
    };
  }
  if (best.found >= ALTERED && best.covered >= ALTERED) {
    return {
      id: `LicenseRef-modified-${licence.id}`, name: `${licence.name}, modified`, category: "custom", how: "text", modified: true, line: 1,
      similarity: Math.round(best.found * 1000) / 1000, added: "words of the licence are missing or changed", also: [], terms: terms(),
    };
  }
  return undefined;
}

const MAX_TEXT = 600_000;

/**
 * What licence a text is. Never says whether a licence is free and open source under Regulation (EU) 2024/1689. Reads at most
 * 600,000 characters; a changed copy of a known licence is never reported as that licence.
 */
export function recogniseLicence(whole: string): LicenceText {
  const text = whole.length > MAX_TEXT ? whole.slice(0, MAX_TEXT) : whole;
  const words = licenceWords(text);
  const folded = fold(text);
  const terms = (): readonly LicenceTerm[] => licenceTerms(text);
  const recognised = byText(text, words, likenesses(words), terms);
  const named = namedLicence(folded.text);
  if (recognised !== undefined && !(recognised.modified && named !== undefined)) return recognised;
  if (named !== undefined) {
    const { licence } = named;
    return { id: licence.id, name: licence.name, category: licence.category, how: "own-phrase", modified: licence.id.includes("modified"), line: folded.line(named.index), also: [], terms: terms() };
  }
  if (words.length <= 400) {
    const notice = licenceFromText(folded.text);
    if (notice !== undefined) return { id: notice.id, name: notice.name, category: notice.category, how: "notice", modified: false, line: folded.line(notice.index), also: [], terms: terms() };
  }
  return { name: "licence text not recognised", category: "unknown", how: "unrecognised", modified: false, line: 1, also: [], terms: terms() };
}
