/** Text of `gpai-docket explain --timeline` and `--signatories`: dated snapshots, each line with how it was verified. Pure. */

import { listedOn, signatories } from "../law/signatories.ts";
import { openQuestions, timeline } from "../law/timeline.ts";
import { plainStyle, type Style, wrap } from "./style.ts";

interface View {
  readonly width?: number;
  readonly style?: Style;
}

/** Dates that matter to providers, earliest first, those after `now` marked; then what was announced and not found. */
export function renderTimeline(now: string, { width = 100, style = plainStyle }: View = {}): string {
  const out: string[] = [];
  for (const entry of timeline()) {
    if (entry.relevance === "context") continue;
    const ahead = entry.date > now ? style("cyan", "ahead ") : "      ";
    out.push(...wrap(`${entry.date}  ${ahead}${entry.event}${entry.effect === undefined ? "" : `: ${entry.effect}`} ${style("dim", `(${entry.verified})`)}`, width, " ".repeat(18)));
  }
  out.push("", style("bold", "Announced, not found when the catalogue was made"));
  for (const question of openQuestions()) out.push(...wrap(`  ${question.question}: ${question.state} ${style("dim", `(${question.verified})`)}`, width, "    "));
  return `${out.join("\n")}\n`;
}

/** Names on the Commission's page by snapshot: a hint for a person; a name that is missing from a snapshot says nothing of the reason. */
export function renderSignatories({ width = 100, style = plainStyle }: View = {}): string {
  const { page, snapshots, entries } = signatories();
  const out = [...wrap(`Signatories of the Code of Practice as listed on the Commission's page on ${snapshots.map((s) => s.date).join(" and ")}. Nothing is judged by this list: declare your own status in model.yaml.`, width, ""), page, ""];
  for (const entry of entries) out.push(...wrap(`  ${entry.name}: ${listedOn(entry)} ${style("dim", `(${entry.verified})`)}`, width, "    "));
  return `${out.join("\n")}\n`;
}
