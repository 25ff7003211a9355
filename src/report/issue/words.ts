/** Words that issues and their comments share. */

import type { Outcome } from "../../checks/types.ts";
import type { Basis } from "../../law/types.ts";
import { clip, prose, visible } from "../escape.ts";
import { basisWords, MARK, OUTCOME_WORDS } from "../words.ts";
import type { IssueItem } from "./types.ts";

/** GitHub takes 256 characters; a character of foreign text may count as two. */
const TITLE = 200;

/**
 * Title of an issue: plain text, in which GitHub reads no Markdown but code spans. No count and no day stands in it, so that it stays the
 * same for the whole life of the issue. `model` and `repository` are foreign text.
 */
export function issueTitle(group: string, model: string | undefined, repository?: string): string {
  const plain = (text: string, max: number): string => clip(visible(text).replaceAll("`", "'").replace(/[@#](?=\S)/g, (mark) => `${mark}\u200b`), max);
  const name = model === undefined ? "" : ` of ${plain(model, 50)}`;
  return clip(`${group}: open points${name}${repository === undefined ? "" : ` (${plain(repository, 90)})`}`, TITLE);
}

/** Why it is asked, in words: AI Act, Commission template, Code of Practice (voluntary), house rule. */
export function itemBasis({ basis, chapter }: IssueItem): string {
  return chapter === undefined ? "" : basisWords({ basis, chapter });
}

/** `was due`, `by` for what is not owed before, `due`. */
export function dueWord({ overdue, outcome }: { readonly overdue?: boolean; readonly outcome: string }): string {
  return overdue === true ? "was due" : outcome === "recorded" || outcome === "upcoming" ? "by" : "due";
}

/** What an item says of its day. */
interface Dated { readonly due?: string; readonly dueBasis?: Basis; readonly overdue?: boolean; readonly outcome: string }

/** `due 2026-12-01`, `was due 2026-12-01 (house rule)`; empty without a day. */
export function dueWords(item: Dated): string {
  return item.due === undefined ? "" : `${dueWord(item)} ${prose(item.due, 20)}${item.dueBasis === "house" ? HOUSE : ""}`;
}

const HOUSE = " (house rule)";

/** ` (house rule)` behind a day that no text sets for any of the items that are due on it; else empty. */
export function houseMark(items: readonly Pick<Dated, "due" | "dueBasis">[], day: string): string {
  const due = items.filter((item) => item.due === day);
  return due.length > 0 && due.every(({ dueBasis }) => dueBasis === "house") ? HOUSE : "";
}

/** `❌ conflict`; what is in order today and has a day of its clock ahead is no fault. */
export function outcomeMark(outcome: Outcome): string {
  return outcome === "recorded" ? `${MARK.upcoming} falls due` : `${MARK[outcome]} ${outcome}`;
}

/** `2 conflicts, 3 gaps, 1 that falls due`, in the order in which they first come. */
export function countItems(items: readonly IssueItem[]): string {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of items) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, n]) => (outcome === "recorded" ? `${n} that ${n === 1 ? "falls" : "fall"} due` : `${n} ${n === 1 ? OUTCOME_WORDS[outcome].one : OUTCOME_WORDS[outcome].many}`)).join(", ");
}
