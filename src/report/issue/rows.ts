/** What the table of an issue shows: items that read alike gathered into one row, the worst first. */

import type { Finding } from "../../checks/types.ts";
import type { IssueItem } from "./types.ts";

export interface IssueRow {
  /** One or more, alike in everything but what they are called and what exactly is missing. */
  readonly items: readonly IssueItem[];
  readonly findings: readonly Finding[];
}

/** From this number on, items that read alike become one row. */
const ALIKE = 3;

/** Missing answers of one file are mended together, and what falls due on one day for one reason is one thing to know. */
function likeness({ outcome, basis, due, dueBasis, overdue, reason, findings, pending }: IssueItem): string | undefined {
  const common = [outcome, basis, due ?? "", dueBasis ?? "", overdue, pending];
  const [first] = findings;
  if (first === undefined || outcome === "upcoming" || outcome === "recorded") return JSON.stringify(["reason", ...common, reason]);
  const missing = first.rule.endsWith("/missing");
  return findings.length > 1 ? undefined : JSON.stringify(["rule", ...common, first.rule, first.path ?? "", missing ? "" : (first.fix ?? "")]);
}

/** Rows in the order of the items' first ones. */
export function rowsOf(items: readonly IssueItem[]): readonly IssueRow[] {
  const groups = new Map<string, IssueItem[]>();
  items.forEach((item, i) => {
    const key = likeness(item) ?? `alone ${i}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  });
  return [...groups.values()].flatMap((group): readonly IssueRow[] =>
    (group.length < ALIKE ? group.map((item) => ({ items: [item], findings: item.findings })) : [{ items: group, findings: group.flatMap((item) => item.findings) }]));
}
