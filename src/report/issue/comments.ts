/** What our comments on an issue say: one for each change of state, one for each due day that nears. Short; the body holds the rest. */

import type { Outcome } from "../../checks/types.ts";
import type { Basis } from "../../law/types.ts";
import { boldId } from "../comment/view.ts";
import { prose } from "../escape.ts";
import { dueWords, houseMark, outcomeMark } from "./words.ts";

/** What a comment names of an open obligation. */
export interface CommentItem {
  readonly id: string;
  readonly title: string;
  readonly outcome: string;
  readonly due?: string;
  /** What sets that day: house where the interval is ours. */
  readonly dueBasis?: Basis;
  readonly overdue?: boolean;
}

const MOST = 20;

function list(items: readonly CommentItem[]): string {
  const lines = items.slice(0, MOST).map((item) => `- ${boldId(item.id)} ${prose(item.title, 100)}: ${outcomeMark(item.outcome as Outcome)}${item.due === undefined ? "" : `, ${dueWords(item)}`}`);
  if (items.length > MOST) lines.push(`- … and ${items.length - MOST} more`);
  return lines.length === 0 ? "" : `\n\n${lines.join("\n")}`;
}

/** Days have come nearer, or have passed. `dues` are those that are new to say, the earliest first. */
export function dueComment(items: readonly CommentItem[], dues: readonly string[], now: string): string {
  const [first] = dues;
  const named = items.filter(({ due }) => due !== undefined && dues.includes(due));
  const day = first === undefined ? "" : `${prose(first, 20)}${houseMark(items, first)}`;
  const words = first === undefined ? "" : first < now ? `Overdue since ${day}, and still open.` : first === now ? `Due today, ${day}.` : `Due on ${day}.`;
  return `${words}${list(named)}\n`;
}

/** Something fell open again after the issue was closed because all was renewed. */
export function relapseComment(items: readonly CommentItem[]): string {
  // Of what is confidential nothing is named, and not why.
  return items.length === 0 ? "Opened again: somebody has to look at it once more.\n" : `Opened again: something of it is open, or falls due, once more.${list(items)}\n`;
}

/** A person closed it as completed, and the records do not show it. */
export function notYetComment(items: readonly CommentItem[]): string {
  return `Opened again, once: this was closed as completed, and the records on the default branch do not show it yet. If it is closed as completed once more, it stays closed.${list(items)}\n`;
}

/** The pause that "not planned" bought is over. */
export function pauseOverComment(items: readonly CommentItem[], closed: string, until: string): string {
  return `Opened again: it was closed as not planned on ${prose(closed, 20)}, which bought a pause until ${prose(until, 20)}, and it is still open.${list(items)}\n`;
}

/** It is watched again. */
export function watchedComment(items: readonly CommentItem[]): string {
  return `Opened again: it is watched again.${list(items)}\n`;
}

/** Why an issue is closed. `text` is Markdown of `renderSettled` or `renderWithdrawn`. */
export function closedComment(text: string): string {
  return `Closed: ${text}`;
}

/** A second issue about the same. */
export function duplicateText(into: number): string {
  return `Closed: #${Math.trunc(into)} is about the same and is older; it goes on there.\n`;
}
