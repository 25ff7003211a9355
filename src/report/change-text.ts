/** What the change makes due and what it resolves, for a terminal. */

import type { Report } from "../checks/types.ts";
import { type BlockOptions, idList } from "./blocks-text.ts";
import { CONSEQUENCE_WORDS } from "./consequences.ts";
import { visible } from "./escape.ts";
import { type Block, where } from "./select.ts";
import { wrap } from "./style.ts";

const MAX = 20;
const INDENT = " ".repeat(12);

/** Documents made due by the change: done ones ticked, those judged as not relevant with the reason. */
export function consequenceTextLines(report: Report, { style, width, verbose }: BlockOptions): string[] {
  const list = report.change?.consequences ?? [];
  if (list.length === 0) return [];
  const out = ["", style("bold", "What this change makes due")];
  for (const one of verbose ? list : list.slice(0, MAX)) {
    out.push(...wrap(`  ${style("cyan", visible(where(one)))}  ${CONSEQUENCE_WORDS[one.kind]}: ${visible(one.message)}`, width, INDENT));
    if (one.notRelevant !== undefined) {
      const { reason, by, on } = one.notRelevant;
      out.push(...wrap(`    ${style("dim", `not relevant${by === undefined ? "" : `, says ${visible(by)}`}${on === undefined ? "" : ` on ${visible(on)}`}:`)} ${visible(reason)}`, width, INDENT));
      continue;
    }
    for (const due of one.due) out.push(...wrap(`    ${due.done ? style("green", "[x]") : style("yellow", "[ ]")} ${visible(due.obligation)} ${visible(due.what)} (${visible(due.path)})`, width, INDENT));
  }
  if (!verbose && list.length > MAX) out.push(style("dim", `  … and ${list.length - MAX} more changes (--verbose)`));
  return out;
}

/** Findings of the base that are gone: counted, listed with --verbose. */
export function resolvedLines(report: Report, { style, width, verbose }: BlockOptions): string[] {
  const list = report.resolved ?? [];
  const total = Math.max(list.length, report.counts.resolved ?? 0);
  if (list.length === 0) return [];
  const out = ["", style("bold", `Resolved by this change (${total})`)];
  if (!verbose) return [...out, ...wrap(`  ${idList([...new Set(list.map((one) => one.obligation ?? one.rule))])}`, width, "  ")];
  for (const one of list) out.push(...wrap(`  ${style("green", "resolved")}  ${visible([one.obligation, one.message].filter((part) => part !== undefined).join(": "))}${one.path === undefined ? "" : ` (${visible(where(one))})`}`, width, INDENT));
  return out;
}

/** Debt that the baseline lists: counted, never asked about again. */
export function knownLines(blocks: readonly Block[], { style, width }: BlockOptions): string[] {
  if (blocks.length === 0) return [];
  const count = blocks.reduce((sum, block) => sum + block.findings.length, 0);
  return ["", style("bold", `Known, listed in the baseline (${count})`), ...wrap(`  ${idList([...new Set(blocks.map((block) => block.obligation.id))])}`, width, "  ")];
}
