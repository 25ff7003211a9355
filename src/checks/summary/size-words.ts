/** The template's ranges of field 1.3.2 in words: finding one in a text, and writing another in its place. */

import type { Modality } from "./sizes.ts";

type Counted = Exclude<Modality, "other">;

/** Lowest, middle, highest, as the template words them. */
const WORDS: Readonly<Record<Counted, readonly [string, string, string]>> = {
  text: ["less than 1 billion tokens", "1 billion to 10 trillion tokens", "more than 10 trillion tokens"],
  image: ["less than 1 million images", "1 million to 1 billion images", "more than 1 billion images"],
  audio: ["less than 10 000 hours", "10 000 to 1 million hours", "more than 1 million hours"],
  video: ["less than 10 000 hours", "10 000 to 1 million hours", "more than 1 million hours"],
};
const HOURS = [/less than 10[ ,.\u00a0]?000(?: hours)?/giu, /10[ ,.\u00a0]?000 (?:to|-|–) 1 million(?: hours)?/giu, /more than 1 million(?: hours)?/giu] as const;
const PATTERNS: Readonly<Record<Counted, readonly RegExp[]>> = {
  text: [/less than 1 billion(?: tokens)?/giu, /1 billion (?:to|-|–) 10 trillions?(?: tokens)?/giu, /more than 10 trillions?(?: tokens)?/giu],
  image: [/less than 1 million(?: images)?/giu, /1 million (?:to|-|–) 1 billion(?: images)?/giu, /more than 1 billion(?: images)?/giu],
  audio: HOURS, video: HOURS,
};

/** The text with the range numbered `band` (0 to 2) in place of the only range that it names; undefined where it names none or several. */
export function otherRange(text: string, modality: Counted, band: number): string | undefined {
  const found = text.length > 300 ? [] : PATTERNS[modality].flatMap((pattern) => [...text.matchAll(pattern)]);
  const [only] = found;
  const to = WORDS[modality][band];
  if (only === undefined || found.length > 1 || to === undefined) return undefined;
  const capital = /^[A-Z]/.test(only[0]) ? `${to.charAt(0).toUpperCase()}${to.slice(1)}` : to;
  return text.slice(0, only.index) + capital + text.slice(only.index + only[0].length);
}
