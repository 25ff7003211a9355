/** Open obligations → text: one block each, findings under it; what repeats one rule is named in one line. */

import type { Finding, Outcome } from "../checks/types.ts";
import { clip, visible } from "./escape.ts";
import { type Block, where } from "./select.ts";
import { type Style, wrap } from "./style.ts";
import { basisWords } from "./words.ts";

export interface BlockOptions {
  /** Columns to wrap at. */
  readonly width: number;
  readonly style: Style;
  /** Every finding of every obligation, none in short. */
  readonly verbose: boolean;
}

export const COLOUR: Readonly<Record<Outcome, Parameters<Style>[0]>> = {
  error: "red", conflict: "red", gap: "yellow", stale: "yellow", unknown: "cyan", upcoming: "blue", waived: "blue", recorded: "green", "not-applicable": "dim",
};

const INDENT = " ".repeat(12);
const MAX_BLOCKS = 40;
const MAX_FINDINGS = 4;
/** Blocks of one rule shown in full before the rest of that rule is named in one line, where there are more than three. */
const MAX_LIKE = 2;
/** Ids named in one line. */
const MAX_IDS = 12;

/** Lines of all blocks; a blank line before each. */
export function blockLines(blocks: readonly Block[], options: BlockOptions): string[] {
  const out: string[] = [];
  const likewise = new Map<string, string[]>();
  const waiting = new Map<string, string[]>();
  const seen = new Map<string, number>();
  const total = new Map<string, number>();
  for (const block of blocks) total.set(kindOf(block), (total.get(kindOf(block)) ?? 0) + 1);
  let shown = 0;
  for (const block of blocks) {
    const kind = kindOf(block);
    const times = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, times);
    const many = (total.get(kind) ?? 0) > MAX_LIKE + 1;
    if (!options.verbose && many && block.findings.length === 0) {
      const reason = `${block.obligation.outcome}\n${block.obligation.reason ?? ""}`;
      waiting.set(reason, [...(waiting.get(reason) ?? []), block.obligation.id]);
      continue;
    }
    if (!options.verbose && ((many && times > MAX_LIKE) || shown >= MAX_BLOCKS)) {
      likewise.set(kind, [...(likewise.get(kind) ?? []), block.obligation.id]);
      continue;
    }
    shown += 1;
    out.push("", ...oneBlock(block, options));
  }
  for (const [kind, ids] of waiting) {
    const [outcome = "", reason = ""] = kind.split("\n");
    out.push("", ...wrap(`${head(outcome, options)}   ${options.style("bold", `${ids.length} entries`)}: ${visible(reason)}`, options.width, INDENT), ...wrap(INDENT + options.style("dim", idList(ids)), options.width, INDENT));
  }
  if (likewise.size > 0) out.push("");
  for (const [kind, ids] of likewise) {
    const [outcome = "", what = ""] = kind.split("\n");
    out.push(...wrap(`${head(outcome, options)}   ${ids.length} more ${options.style("dim", `(${what}):`)} ${idList(ids)}`, options.width, INDENT));
  }
  return out;
}

function head(outcome: string, { style }: BlockOptions): string {
  return style(COLOUR[outcome as Outcome] ?? "dim", outcome.padEnd(9));
}

/** Ids in one line, the first twelve by name. */
export function idList(ids: readonly string[]): string {
  const shown = ids.slice(0, ids.length <= MAX_IDS + 1 ? ids.length : MAX_IDS).map(visible).join(", ");
  return ids.length <= MAX_IDS + 1 ? shown : `${shown} and ${ids.length - MAX_IDS} more (--verbose)`;
}

/** Blocks with equal kinds read alike: the same outcome, and one rule alone (or one reason). */
function kindOf({ obligation, findings }: Block): string {
  const rules = new Set(findings.map((f) => f.rule));
  const [rule] = rules;
  if (rules.size === 1 && rule !== undefined) return `${obligation.outcome}\n${words(rule)}`;
  return rules.size === 0 && obligation.outcome === "unknown" ? `${obligation.outcome}\n${clip(visible(obligation.reason ?? ""), 120)}` : `${obligation.outcome}\n${obligation.id}`;
}

/** `form/missing` → `form: missing`. */
function words(rule: string): string {
  return visible(rule).replace("/", ": ").replaceAll("-", " ");
}

function oneBlock({ obligation, findings }: Block, options: BlockOptions): string[] {
  const { style, width } = options;
  const out = wrap(`${style(COLOUR[obligation.outcome], obligation.outcome.padEnd(9))}   ${style("bold", visible(`${obligation.id} ${obligation.title}`))}  ${style("dim", `[${basisWords(obligation)}]`)}`, width, INDENT);
  if (findings.length === 0) return [...out, ...wrap(INDENT + visible(obligation.reason ?? ""), width, INDENT)];
  const shown = options.verbose ? findings : findings.slice(0, MAX_FINDINGS);
  for (const finding of shown) out.push(...findingLines(finding, options, findings.length > 1 ? "- " : ""));
  if (findings.length > shown.length) out.push(INDENT + style("dim", `… and ${findings.length - shown.length} more findings here (--verbose)`));
  return out;
}

/** A finding's message, place, quotation and fix, indented. */
export function findingLines(finding: Finding, { style, width }: BlockOptions, bullet = ""): string[] {
  const indent = INDENT + " ".repeat(bullet.length);
  const out = wrap(INDENT + bullet + visible(finding.message), width, indent);
  const place = where(finding);
  if (place !== "") out.push(indent + style("cyan", visible(place)));
  if (finding.evidence !== undefined) out.push(...wrap(`${indent}read: “${clip(visible(finding.evidence), 200)}”`, width, indent));
  if (finding.fix !== undefined) {
    const [first = "", ...rest] = finding.fix.split("\n");
    const label = `${indent}${style("green", "fix:")}`;
    out.push(...(rest.length === 0 ? wrap(`${label} ${visible(first)}`, width, `${indent}     `) : [label, ...[first, ...rest].map((l) => `${indent}  ${visible(l)}`)]));
  }
  return out;
}
