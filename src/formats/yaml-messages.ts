/** YAML syntax errors in words that say how to mend them. */

import { excerpt } from "./lines.ts";

interface Explanation { readonly message: string; readonly fix?: string }

const KNOWN: Readonly<Record<string, Explanation>> = {
  TAB_AS_INDENT: { message: "a tab used as indentation", fix: "YAML allows spaces only: replace the tab by two spaces." },
  BAD_INDENT: { message: "the indentation does not fit the lines around it", fix: "Align the line with its neighbours, in steps of two spaces." },
  BLOCK_IN_FLOW: { message: "an indented block inside [ ] or { }", fix: "Close the bracket before, or write the whole list as lines beginning with -." },
  BAD_DQ_ESCAPE: { message: "an unknown escape after \\ inside double quotes", fix: "Write \\\\ for a backslash, or use single quotes." },
  NON_STRING_KEY: { message: "a key that is no plain text", fix: "Write keys as simple words." },
  MULTILINE_IMPLICIT_KEY: { message: "a key that runs over several lines, or a line without \"key:\"", fix: "Write key: value on each line; begin a long text with | after the key." },
  MULTIPLE_ANCHORS: { message: "several anchors on one value", fix: "Remove the & signs; quote a text that begins with &." },
  MULTIPLE_TAGS: { message: "several tags on one value", fix: "Remove the ! signs; quote a text that begins with !." },
  TAG_RESOLVE_FAILED: { message: "a tag that is not allowed", fix: "Remove the tag; quote a text that begins with !." },
  KEY_OVER_1024_CHARS: { message: "a key longer than 1,024 characters", fix: "Shorten the key, or begin a long text with | after it." },
  MULTIPLE_DOCS: { message: "more than one document in the file", fix: "Keep one document: remove the line --- and what follows." },
  BAD_DIRECTIVE: { message: "a line that begins with %", fix: "Quote a text that begins with %." },
};

/** What a library error means for the person who wrote the file. `text` and `offset` serve to recognise the usual slips. */
export function explain(code: string, message: string, text: string, offset: number): Explanation {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  if (line.includes("\t") && line.trim() === "" && code !== "TAB_AS_INDENT") return KNOWN.TAB_AS_INDENT as Explanation;
  if (/Nested mappings/.test(message)) return { message: "a second \": \" in one line", fix: "Put the value in quotes: key: \"text: more text\"." };
  if (/Plain value cannot start with/.test(message)) return { message: excerpt(message, 200), fix: "Put the value in quotes." };
  if (/Missing closing/.test(message)) return { message: excerpt(message, 200), fix: "Close the quote." };
  const known = Object.hasOwn(KNOWN, code) ? KNOWN[code] : undefined;
  if (known !== undefined) return known;
  const places: Readonly<Record<string, string>> = { MISSING_CHAR: "Add the missing sign.", UNEXPECTED_TOKEN: "Remove it, or put the text in quotes.", BAD_COLLECTION_TYPE: "Write it as a list or as key: value lines." };
  const fix = Object.hasOwn(places, code) ? places[code] : undefined;
  return { message: excerpt(message, 200), ...(fix === undefined ? {} : { fix }) };
}

/** Where to send the reader: an unclosed quote is reported at the end of the text, but mended where it opens. */
export function placeOf(message: string, text: string, offset: number): number {
  const quote = /Missing closing (['"])/.exec(message)?.[1];
  const opening = quote === undefined ? -1 : text.lastIndexOf(quote, offset - 1);
  return opening === -1 ? offset : opening;
}
