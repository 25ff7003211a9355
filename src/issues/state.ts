/** What an issue of ours remembers in its own body, as JSON on one hidden line. Anybody who may edit the issue may edit it: all is checked. */

import { isoDate } from "../law/clocks.ts";
import type { CloseReason } from "./port.ts";

/** Why we closed it: renewed · no longer watched · there was an older one about the same. */
export type ClosedHow = "resolved" | "withdrawn" | "merged";

export interface IssueState {
  /** Ids that keep the issue open (`DesiredIssue.ids`). */
  readonly ids: readonly string[];
  /** Counts from 1; a relapse after a close of ours begins the next one. Part of the identity of comments. */
  readonly episode: number;
  /** How often a person's "completed" was reopened in this episode. */
  readonly verified: number;
  /** Digest of the title that we wrote last: another one is a person's. */
  readonly title: string;
  /** Length in characters and digest of our text, to know it again where the end marker is lost. Line ends count as one. */
  readonly size: number;
  readonly text: string;
  /** Due days with the last stage that was reminded of (`reminders.ts`), at most 20. */
  readonly reminded: readonly (readonly [due: string, stage: number])[];
  /** How we closed it, or what we found about it after a person had closed it; `reason` is GitHub's, `on` an ISO date. */
  readonly closed?: { readonly how: ClosedHow; readonly reason: CloseReason | "duplicate" | null; readonly on: string };
}

/** Ids of the catalogue (`C-1.(1)`) and rules (`records/invalid`): nothing that could end an HTML comment. */
const ID = /^[A-Za-z][A-Za-z0-9./()_-]{0,79}$/;
const HEX = /^[0-9a-f]{16}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOST_IDS = 400;
export const MOST_REMINDED = 20;

const PREFIX = "<!-- gpai-docket:state ";
const SUFFIX = " -->";
/** Longest line that is read: 400 ids, and something over. */
const LONGEST = 40_000;

function whole(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

function day(value: unknown): value is string {
  return typeof value === "string" && DATE.test(value) && isoDate(value) !== undefined;
}

function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST_IDS && value.every((one: unknown) => typeof one === "string" && ID.test(one));
}

function isReminded(value: unknown): value is IssueState["reminded"] {
  return Array.isArray(value) && value.length <= MOST_REMINDED && value.every((one: unknown) => Array.isArray(one) && one.length === 2 && day(one[0]) && whole(one[1], -10_000, 10_000));
}

function isClosed(value: unknown): value is NonNullable<IssueState["closed"]> {
  if (typeof value !== "object" || value === null) return false;
  const { how, reason, on } = value as Record<string, unknown>;
  return (how === "resolved" || how === "withdrawn" || how === "merged") && (reason === null || reason === "completed" || reason === "not_planned" || reason === "duplicate") && day(on);
}

/** The state of one line without its line end; undefined where it is none, or anything in it is not as we write it. */
export function readState(line: string): IssueState | undefined {
  if (line.length > LONGEST || !line.startsWith(PREFIX) || !line.endsWith(SUFFIX)) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(line.slice(PREFIX.length, line.length - SUFFIX.length));
  } catch {
    return undefined;
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) return undefined;
  const { v, ids, episode, verified, title, size, text, reminded, closed } = data as Record<string, unknown>;
  if (v !== 1 || !isIds(ids) || !whole(episode, 1, 10_000) || !whole(verified, 0, 100) || !whole(size, 0, 100_000) || !isReminded(reminded)) return undefined;
  if (typeof title !== "string" || !HEX.test(title) || typeof text !== "string" || !HEX.test(text) || (closed !== undefined && !isClosed(closed))) return undefined;
  return { ids, episode, verified, title, size, text, reminded, ...(closed === undefined ? {} : { closed: { how: closed.how, reason: closed.reason, on: closed.on } }) };
}

/** Is this line a state of ours, readable or not? */
export function isStateLine(line: string): boolean {
  return line.startsWith(PREFIX);
}

/** One line with its line end. What could not be read back is left out. */
export function stateLine(state: IssueState): string {
  const { ids, reminded, ...rest } = state;
  const json = JSON.stringify({ v: 1, ...rest, ids: [...new Set(ids)].filter((id) => ID.test(id)).slice(0, MOST_IDS), reminded: reminded.slice(0, MOST_REMINDED) });
  return `${PREFIX}${json}${SUFFIX}\n`;
}
