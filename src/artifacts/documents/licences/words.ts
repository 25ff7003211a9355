/** Licence texts as normalised words and hashed word shingles, the same for the library at build time and for a file at run time. */

/** Words per shingle: one changed word leaves exactly one word uncovered. */
export const SHINGLE = 4;

/** Licence texts longer than this many words keep one shingle hash of four: enough for likeness, not for locating additions. */
export const DENSE_WORDS = 2750;
const SPARSE_SCALE = 4;

export interface Word {
  readonly text: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

const MAX_WORDS = 60_000;

/** Lines that differ from copy to copy and carry no terms: copyright notices, "all rights reserved", placeholders of templates. */
const NOTICE = /^[\W_]{0,12}(?:copyright\b|\(c\)|©|all rights reserved\b|portions copyright\b|spdx-license-identifier\b|spdx-filecopyrighttext\b)/i;
/** A notice line that goes on to state terms is not only a notice. */
const MORE_THAN_NOTICE = /\b(?:licen[cs]e[ds]?|permi(?:t|ssion)|subject|grant|may|shall|must|not|only|use[ds]?)\b/i;

/**
 * The words of a licence text in lower case, without copyright lines, punctuation and list markers, with their lines.
 * Follows the spirit of the SPDX License List Matching Guidelines (guidelines 3–12: whitespace, case, punctuation, bullets,
 * varietal spelling, copyright notices). At most 60,000 words.
 */
export function licenceWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let line = 0;
  for (const raw of text.split("\n")) {
    line++;
    const shown = raw.length > 20_000 ? raw.slice(0, 20_000) : raw;
    if (NOTICE.test(shown) && shown.length < 300 && !MORE_THAN_NOTICE.test(shown.replaceAll(/all rights reserved|spdx-license-identifier|\(c\)/gi, " "))) continue;
    for (const match of shown.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
      const word = match[0];
      // List numbers, letters and roman numerals of bullets vary between copies.
      if (word.length === 1 && word !== "a") continue;
      if (/^(?:ii|iii|iv|vi|vii|viii|https?|www)$/.test(word)) continue;
      words.push({ text: SPELLING.get(word) ?? word, line });
      if (words.length >= MAX_WORDS) return words;
    }
  }
  return words;
}

const SPELLING = new Map([["licence", "license"], ["licences", "licenses"], ["licenced", "licensed"], ["sublicence", "sublicense"]]);

/** 24-bit FNV-1a hash of `SHINGLE` words from `at`. */
export function shingleHash(words: readonly Word[], at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + SHINGLE; i++) {
    const text = words[i]?.text ?? "";
    for (let j = 0; j < text.length; j++) hash = Math.imul(hash ^ text.charCodeAt(j), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

/** Whether a hash belongs to the sample kept for long licences. */
export function sampled(hash: number): boolean { return hash % SPARSE_SCALE === 0; }
