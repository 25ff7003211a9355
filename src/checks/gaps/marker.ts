/**
 * The line by which a gap analysis that this program wrote is known again: when it was written, and digests of what it rests on, so
 * that a later check can name what has changed since. Only letters, digits and marks of ours are in it.
 */

import { createHash } from "node:crypto";
import { isoDate } from "../../law/clocks.ts";
import type { CodeChapter } from "../../law/types.ts";
import { CODE_CHAPTERS, KNOWN_KEYS } from "./measures.ts";

const START = "gpai-docket:gap-analysis:v1 ";
/** The marker stands at the top of a document: in its first line, or in the head of a page. */
const WITHIN = 4096;
const LONGEST = 16_384;

/** Digests of one declaration. */
export interface KeyState {
  readonly means: string;
  /** Absent where the evidence could not be read. */
  readonly evidence?: string;
}

/** What a document rests on. */
export interface State {
  /** First digits of a digest of the model's id. */
  readonly model: string;
  /** Chapters analysed. */
  readonly chapters: readonly CodeChapter[];
  /** Digest of the entries that apply. */
  readonly measures: string;
  /** By key of `alternative_means`. */
  readonly keys: ReadonlyMap<string, KeyState>;
}

export interface Marker extends State {
  /** ISO date on which the document was written. */
  readonly date: string;
  /** ISO date of the document that first had this state. */
  readonly since: string;
  /** First 16 hex digits of SHA-256 over the rest of the document, line ends as LF: whether somebody changed it by hand. */
  readonly text: string;
}

/** First `digits` hex digits of SHA-256. */
export function digestOf(text: string, digits: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, digits);
}

/** One digest over everything that is compared: 32 hex digits. */
export function stateDigest({ model, chapters, measures, keys }: State): string {
  return digestOf(JSON.stringify([1, model, chapters, measures, [...keys].map(([key, one]) => [key, one.means, one.evidence ?? null])]), 32);
}

/** The marker without the comment or tag around it. */
export function markerText(marker: Marker): string {
  const keys = [...marker.keys].map(([key, one]) => `${key}:${one.means}.${one.evidence ?? "-"}`).join(",");
  return `${START}date=${marker.date} since=${marker.since} chapters=${marker.chapters.join(",")} model=${marker.model} measures=${marker.measures} keys=${keys} state=${stateDigest(marker)} text=${marker.text} end`;
}

/** True where a text begins like a document that this program wrote. */
export function holdsMarker(text: string): boolean {
  return text.slice(0, WITHIN).includes(START);
}

/** Where the marker stands in a document: [start, end); undefined where there is none. */
function place(text: string): readonly [number, number] | undefined {
  const start = text.slice(0, WITHIN).indexOf(START);
  const end = start === -1 ? -1 : text.slice(start, start + LONGEST).indexOf(" end");
  return end === -1 ? undefined : [start, start + end + 4];
}

/** The digest of a document's text without its marker, whatever its line ends are. */
export function textDigest(without: string): string {
  return digestOf(without.replaceAll("\r\n", "\n"), 16);
}

/** True where nobody has changed a document since it was written: its text has the digest that its marker names. */
export function isUntouched(text: string, marker: Marker): boolean {
  const at = place(text);
  return at !== undefined && textDigest(text.slice(0, at[0]) + text.slice(at[1])) === marker.text;
}

const HEX = /^[0-9a-f]{8,32}$/;

function keyStates(text: string): ReadonlyMap<string, KeyState> | undefined {
  const keys = new Map<string, KeyState>();
  for (const item of text === "" ? [] : text.split(",")) {
    const colon = item.lastIndexOf(":");
    const [means = "", evidence = ""] = item.slice(colon + 1).split(".");
    const key = item.slice(0, colon);
    if (!KNOWN_KEYS.has(key) || !HEX.test(means) || !(evidence === "-" || HEX.test(evidence))) return undefined;
    keys.set(key, evidence === "-" ? { means } : { means, evidence });
  }
  return keys;
}

/** The marker of a document; undefined where it has none, or one that this version cannot read. Never throws. */
export function readMarker(text: string): Marker | undefined {
  const at = place(text);
  if (at === undefined) return undefined;
  const parts = new Map(text.slice(at[0] + START.length, at[1] - 4).split(" ").map((part) => {
    const cut = part.indexOf("=");
    return [part.slice(0, cut), part.slice(cut + 1)] as const;
  }));
  const date = isoDate(parts.get("date"));
  const since = isoDate(parts.get("since"));
  const keys = keyStates(parts.get("keys") ?? "?");
  const chapters = (parts.get("chapters") ?? "").split(",").flatMap((name): CodeChapter[] => CODE_CHAPTERS.filter((one) => one === name));
  const [model = "", measures = "", own = ""] = ["model", "measures", "text"].map((name) => parts.get(name) ?? "");
  if (date === undefined || since === undefined || keys === undefined || chapters.length === 0 || ![model, measures, own].every((one) => HEX.test(one))) return undefined;
  return { date, since, keys, chapters, model, measures, text: own };
}
