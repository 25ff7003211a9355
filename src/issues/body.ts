/**
 * The body of an issue: a person's text, ours between two hidden lines, a person's text again. Theirs is kept byte for byte, whatever its
 * line ends; ours is replaced as a whole.
 */

import { createHash } from "node:crypto";
import { type Marker, MARKER_LENGTH, markerLine, readMarker } from "../formats/comment-marker.ts";
import { byteLength } from "../report/escape.ts";
import { type IssueState, isStateLine, readState, stateLine } from "./state.ts";

export const ISSUE_PURPOSE = "issue";
const START = `<!-- gpai-docket:v1:${ISSUE_PURPOSE}:`;
const END = "<!-- gpai-docket:end -->";

/** GitHub allows 65,536 characters in a body, and 262,144 bytes. */
export const BODY_LIMIT = 65_536;
const BODY_BYTES = 262_144;
/** More than GitHub ever gives: the rest is not looked at, and kept. */
const LOOKED_AT = 300_000;

export interface ReadBody {
  /** A person's text before and after ours. Without a marker all of it stands after. */
  readonly before: string;
  readonly after: string;
  readonly marker?: Marker;
  /** Undefined where it is gone or somebody edited it into something else. */
  readonly state?: IssueState;
}

/** 16 hex digits; line ends count as one character, for the editor on GitHub's page turns them all into CRLF. */
export function textDigest(text: string): string {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex").slice(0, 16);
}

/** Start of the first line from `from` on that begins with `words`; -1 where there is none. */
function lineStart(body: string, words: string, from: number): number {
  for (let at = body.indexOf(words, from); at !== -1; at = body.indexOf(words, at + 1)) if (at === 0 || body[at - 1] === "\n") return at;
  return -1;
}

/** End of the line at `at`, behind its line end. */
function lineEnd(body: string, at: number): number {
  const end = body.indexOf("\n", at);
  return end === -1 ? body.length : end + 1;
}

/** Behind the first `size` characters from `at` on, a CRLF counting as one; -1 where there are fewer. */
function after(body: string, at: number, size: number): number {
  let end = at;
  for (let left = size; left > 0; left -= 1) {
    if (end >= body.length) return -1;
    end += body.startsWith("\r\n", end) ? 2 : 1;
  }
  return end;
}

/** Where our text ends that begins at `at`, and where a person's begins again. */
function ourEnd(body: string, at: number, state: IssueState | undefined): number {
  const end = lineStart(body, END, at);
  if (end !== -1) return lineEnd(body, end);
  // Without the end marker, our text is ours only where nobody edited it.
  const known = state === undefined ? -1 : after(body, at, state.size);
  return known !== -1 && textDigest(body.slice(at, known)) === state?.text ? known : at;
}

/** Takes a body apart. Never throws; bodies are foreign text. */
export function readBody(whole: string): ReadBody {
  const body = whole.slice(0, LOOKED_AT);
  for (let at = lineStart(body, START, 0); at !== -1; at = lineStart(body, START, at + 1)) {
    const marker = readMarker(body.slice(at, at + MARKER_LENGTH + 100));
    if (marker === undefined || marker.purpose !== ISSUE_PURPOSE) continue;
    let from = lineEnd(body, at);
    const line = body.slice(from, lineEnd(body, from)).replace(/\r?\n$/, "");
    const state = readState(line);
    if (isStateLine(line)) from = lineEnd(body, from);
    return { before: body.slice(0, at), after: whole.slice(ourEnd(body, from, state)), marker, ...(state === undefined ? {} : { state }) };
  }
  return { before: "", after: whole };
}

export interface NewBody extends Pick<ReadBody, "before" | "after"> {
  readonly key: string;
  readonly digest: string;
  readonly state: Omit<IssueState, "size" | "text">;
  /** Our Markdown, without markers. */
  readonly text: string;
  /** In place of `text` where both together would be too long. */
  readonly brief: string;
}

/** Puts a body together. Where a person's own text leaves no room even for `brief`, it is cut there, never in theirs. */
export function composeBody({ before, after: rest, key, digest, state, text, brief }: NewBody): string {
  const make = (ours: string): string => {
    const lines = ours.endsWith("\n") ? ours : `${ours}\n`;
    return `${before}${markerLine({ purpose: ISSUE_PURPOSE, key, digest })}${stateLine({ ...state, size: lines.length, text: textDigest(lines) })}${lines}${END}\n${rest}`;
  };
  const fits = (body: string): boolean => body.length <= BODY_LIMIT && byteLength(body) <= BODY_BYTES;
  return [text, brief].map(make).find(fits) ?? make("");
}

/** The lines of ours alone, taken out of a body that has lost its order: what is left is a person's, or cannot be told from it. */
export function withoutMarkers(body: string): string {
  return body.split(/(?<=\n)/).filter((line) => !isStateLine(line) && !line.startsWith(END) && !line.startsWith(START)).join("");
}
