/** Open obligations → text: one block each, findings under it; what repeats one rule is named in one line. */

import type { Finding, Outcome } from "../checks/types.ts";
import { clip, visible } from "./escape.ts";
import { type Block, where } from "./select.ts";
import { type Style, wrap } from "./style.ts";
import { BASIS_WORDS } from "./words.ts";

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
/** Blocks of one rule shown in full before the rest of that rule is named in one line. */
const MAX_LIKE = 2;

/** Lines of all blocks; a blank line before each. */
export function blockLines(blocks: readonly Block[], options: BlockOptions): string[] {
  const out: string[] = [];
  const likewise = new Map<string, string[]>();
  const seen = new Map<string, number>();
  let shown = 0;
  for (const block of blocks) {
    const kind = kindOf(block);
    const times = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, times);
    if (!options.verbose && (times > MAX_LIKE || shown >= MAX_BLOCKS)) {
      likewise.set(kind, [...(likewise.get(kind) ?? []), block.obligation.id]);
      continue;
    }
    shown += 1;
    out.push("", ...oneBlock(block, options));
  }
  if (likewise.size > 0) out.push("");
  for (const [kind, ids] of likewise) {
    const [outcome = "", what = ""] = kind.split("\n");
    out.push(...wrap(`${options.style(COLOUR[outcome as Outcome] ?? "dim", outcome.padEnd(9))}   ${ids.length} more ${options.style("dim", `(${what}):`)} ${ids.join(", ")}`, options.width, INDENT));
  }
  return out;
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
  const out = wrap(`${style(COLOUR[obligation.outcome], obligation.outcome.padEnd(9))}   ${style("bold", visible(`${obligation.id} ${obligation.title}`))}  ${style("dim", `[${BASIS_WORDS[obligation.basis]}]`)}`, width, INDENT);
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
    out.push(...wrap(`${indent}${style("green", "fix:")} ${visible(first)}`, width, `${indent}     `), ...rest.map((l) => `${indent}     ${visible(l)}`));
  }
  return out;
}
