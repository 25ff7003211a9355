/**
 * A Markdown document as headings and sentences with their lines: what a policy says, without its layout. Sentences are cut for
 * word groups, with abbreviations of German and of legal texts; `sentences` cuts one block for reading numbers.
 */

import { plainText } from "./markdown-plain.ts";
import type { Sentence } from "./markdown-sentences.ts";

/** `text` is what `plainText` leaves: one space between words. */
export interface PlacedSentence extends Sentence {
  /** Line on which the nearest heading above stands; 0 where there is none. */
  readonly heading: number;
}

interface Heading {
  readonly text: string;
  readonly line: number;
  /** 1 to 6; a bold line that stands alone counts as 6. */
  readonly level: number;
}

export interface Outline {
  readonly headings: readonly Heading[];
  readonly sentences: readonly PlacedSentence[];
}

const MAX_LINES = 20_000;
const MAX_SENTENCES = 20_000;
const MAX_LINE = 50_000;

/** Words before a full stop that end no sentence. */
const ABBREVIATIONS = new Set(["e.g", "i.e", "etc", "art", "arts", "no", "nr", "vs", "cf", "al", "resp", "bzw", "z.b", "p", "pp", "sec", "approx", "incl", "e", "g", "i", "ca", "abs", "n", "para", "fig", "v"]);

/** Places where a sentence ends: offset after the stop. */
function cut(text: string): readonly string[] {
  const out: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (c !== "." && c !== "!" && c !== "?" && c !== ";") continue;
    if (i + 1 < text.length && text.charAt(i + 1) !== " ") continue;
    if (c === "." && i + 2 < text.length) {
      const word = text.slice(Math.max(start, i - 12), i).toLowerCase();
      const last = word.slice(Math.max(word.lastIndexOf(" "), word.lastIndexOf("(")) + 1);
      if (ABBREVIATIONS.has(last) || /^[0-9]{1,3}$/u.test(last)) continue;
    }
    out.push(text.slice(start, i + 1).trim());
    start = i + 1;
  }
  out.push(text.slice(start).trim());
  return out.filter((part) => part !== "");
}

/** HTML comments say nothing: their lines become empty, so that line numbers stay. */
function withoutComments(text: string): string {
  let out = "";
  let at = 0;
  for (;;) {
    const open = text.indexOf("<!--", at);
    if (open === -1) return out + text.slice(at);
    const close = text.indexOf("-->", open + 4);
    const end = close === -1 ? text.length : close + 3;
    out += text.slice(at, open) + text.slice(open, end).replace(/[^\n]+/gu, "");
    at = end;
  }
}

const BOLD_LINE = /^\*\*([^*]{1,300})\*\*[\s:]*$/u;

/** Headings (ATX, setext, and bold lines that stand alone) and sentences. Code fences, front matter and comments are left out. */
export function outline(text: string): Outline {
  const headings: Heading[] = [];
  const sentences: PlacedSentence[] = [];
  const lines = withoutComments(text).split(/\r\n|\n|\r/u, MAX_LINES);
  let fence = "";
  let block: { text: string; line: number } | undefined;
  const flush = (): void => {
    if (block === undefined) return;
    const heading = headings.at(-1)?.line ?? 0;
    // A paragraph is cut into sentences as one text; each keeps the line on which it begins.
    const pieces = block.text.split("\u0000").map(plainText);
    let piece = 0;
    let into = 0;
    for (const sentence of cut(pieces.join(" "))) {
      if (sentences.length >= MAX_SENTENCES) break;
      while (piece < pieces.length - 1 && into >= (pieces[piece] ?? "").length) {
        into -= (pieces[piece] ?? "").length + 1;
        piece += 1;
      }
      sentences.push({ text: sentence, line: block.line + piece, heading });
      into += sentence.length + 1;
    }
    block = undefined;
  };
  let i = 0;
  if (lines[0]?.trim() === "---") {
    const end = lines.findIndex((line, index) => index > 0 && line.trim() === "---");
    if (end > 0 && end < 2000) i = end + 1;
  }
  for (; i < lines.length; i += 1) {
    const raw = (lines[i] ?? "").slice(0, MAX_LINE);
    const trimmed = raw.trim();
    if (fence !== "") {
      if (trimmed.startsWith(fence)) fence = "";
      continue;
    }
    if (trimmed.startsWith("```") || trimmed.startsWith("~~~")) {
      flush();
      fence = trimmed.slice(0, 3);
      continue;
    }
    const hashes = /^(#{1,6})(?:\s|$)/u.exec(trimmed);
    const bold = BOLD_LINE.exec(trimmed);
    const setext = block !== undefined && /^(?:=+|-+)$/u.test(trimmed) && trimmed.length >= 2;
    if (hashes !== null || bold !== null) {
      flush();
      const words = plainText(hashes === null ? (bold?.[1] ?? "") : trimmed.slice(hashes[1]?.length ?? 1).replace(/#+$/u, ""));
      headings.push({ text: words, line: i + 1, level: hashes?.[1]?.length ?? 6 });
    } else if (setext && block !== undefined && !block.text.includes("\u0000")) {
      headings.push({ text: plainText(block.text), line: block.line, level: trimmed.startsWith("=") ? 1 : 2 });
      block = undefined;
    } else if (trimmed === "" || /^\|?[\s:|-]+\|?$/u.test(trimmed)) {
      flush();
    } else {
      if (/^(?:[-*+•]\s|[0-9]{1,3}[.)]\s|\||>)/u.test(trimmed)) flush();
      const body = trimmed.replace(/^(?:[-*+•]\s+|[0-9]{1,3}[.)]\s+|>\s?)+/u, "").replaceAll("|", " ");
      if (block === undefined) block = { text: body, line: i + 1 };
      else block = { text: `${block.text}\u0000${body}`, line: block.line };
      if (trimmed.startsWith("|")) flush();
    }
  }
  flush();
  return { headings, sentences };
}
