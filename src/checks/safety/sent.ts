/** Transmissions to the AI Office (EU SEND): is a receipt recorded, and on which day? What was sent is never asked for. */

import type { Source } from "../../artifacts/model.ts";
import { isoDate } from "../../law/clocks.ts";
import type { Transmission } from "../../records/safety-types.ts";
import { finding } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import type { Finding } from "../types.ts";
import { day, type Day } from "./days.ts";

export interface Sent {
  readonly value: Transmission;
  readonly at: Source;
}

/** Same version, whatever the blanks around it. Versions are texts: 2.1 and 2.10 differ. */
export function sameVersion(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.trim() === b.trim();
}

export interface Transmissions {
  /** Of the document as it stands: where no transmission names a version, the newest one is taken for it. */
  current(version: string | undefined): Sent | undefined;
  /** The first transmission of a version. */
  of(version: string | undefined): Sent | undefined;
}

/** Looks transmissions up by version. */
export function transmissions(list: readonly Transmission[], at: (index: number) => Source): Transmissions {
  const dated = list.map((value, i) => ({ value, at: at(i) })).toSorted((a, b) => ((a.value.date ?? "") < (b.value.date ?? "") ? -1 : (a.value.date ?? "") > (b.value.date ?? "") ? 1 : 0));
  const first = new Map<string, Sent>();
  for (const one of dated) if (one.value.version !== undefined && !first.has(one.value.version.trim())) first.set(one.value.version.trim(), one);
  const of = (version: string | undefined): Sent | undefined => (version === undefined ? undefined : first.get(version.trim()));
  return { of, current: (version) => (first.size === 0 ? dated.at(-1) : of(version)) };
}

/** A real receipt id, not a placeholder. */
export function hasReceipt(sent: Transmission | undefined): boolean {
  return stateOf(sent?.receipt).kind === "value";
}

/** What a transmission lacks: its receipt, or its day. */
export function halfSent(sent: Sent | undefined, what: string): readonly Finding[] {
  if (sent === undefined) return [];
  const lacks = [...(hasReceipt(sent.value) ? [] : ["the id of the receipt"]), ...(isoDate(sent.value.date) === undefined ? ["its day"] : [])];
  return lacks.length === 0 ? [] : [finding("safety/receipt", `The transmission of ${what} does not record ${lacks.join(" and ")}.`, sent.at, { fix: "{receipt: <id of the EU SEND receipt>, date: YYYY-MM-DD, version: \"<n>\"}" })];
}

/** The day of a transmission that has its receipt. */
export function sentDay(sent: Sent | undefined, what: string): Day | undefined {
  return sent === undefined || !hasReceipt(sent.value) ? undefined : day(`the transmission of ${what}`, sent.value.date, sent.at);
}
