/** One line of a person's own words, as it may be kept in a record. */

import { classify } from "../../formats/placeholder.ts";

/** Controls, bidi controls and other signs that do not show; white space is another matter. */
const HIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff0-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** The words on one line, or why they cannot be kept: empty, a placeholder, a bare denial, hidden signs, longer than `max` characters. */
export function lineOfWords(text: string, max: number): { readonly words: string } | { readonly problem: string } {
  if (text.length > max * 4) return { problem: `is longer than ${max} characters` };
  if (HIDDEN.test(text)) return { problem: "holds control characters or signs that do not show" };
  const words = text.replaceAll(/\s+/g, " ").trim();
  if (words.length > max) return { problem: `is longer than ${max} characters` };
  const { kind } = classify(words);
  if (kind === "value") return { words };
  return { problem: kind === "empty" ? "is empty" : kind === "placeholder" ? "is a placeholder" : "says nothing that could count" };
}
