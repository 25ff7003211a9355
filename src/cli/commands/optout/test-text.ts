/** The text of `optout test`. Everything foreign goes through `visible`. */

import type { Explanation } from "../../../optout/evaluate/explain.ts";
import { lookupAgent } from "../../../optout/names/agents.ts";
import type { RobotsProblem } from "../../../optout/robots/parse.ts";
import type { Access, Mode } from "../../../optout/types.ts";
import { clip, visible } from "../../../report/escape.ts";
import type { Style } from "../../../report/style.ts";
import { wrap } from "../../../report/style.ts";
import type { Io } from "../../io.ts";

/** One URL with the answer of the other mode, where it differs. */
export interface Tested extends Explanation {
  readonly modes?: Readonly<Record<Mode, Access>>;
  readonly other?: Explanation;
}

/** What `optout test` prints. */
export interface TestReport {
  readonly robots: string;
  readonly agent: string;
  readonly mode: Mode;
  readonly results: readonly Tested[];
  readonly problems: readonly RobotsProblem[];
  readonly notes: readonly string[];
}

const PAD = "              ";
const COLOURS: Readonly<Record<Access, Parameters<Style>[0]>> = { "allowed": "green", "disallowed": "red", "unknown": "yellow", "not-evaluable": "yellow" };
const MAX_PROBLEMS = 10;

/** What a reader should know about a name. `given` is what was typed, `agent` the token that was asked. */
export function agentNotes(given: string, agent: string, mode: Mode): readonly string[] {
  const notes: string[] = [];
  if (given !== agent) notes.push(`asked for ${agent}, the product token in the User-Agent string`);
  const known = lookupAgent(agent);
  if (known?.fetchedBy !== undefined) notes.push(`${known.name} is a control token: it never fetches; ${known.fetchedBy} fetches, and this name steers the use for training`);
  if (known?.role === "retired") notes.push(`${known.name} is no longer sent by ${known.operator ?? "its operator"}`);
  if (known?.reportedToIgnoreRobots === true) notes.push(`${known.name} is reported not to keep to robots.txt`);
  if (!/^[A-Za-z_-]*$/.test(agent)) notes.push(`${agent} is no product token of RFC 9309 (letters, _ and - only): ${mode === "google" ? "no group can name it in this mode" : "only lines with the whole name are about it"}`);
  return notes;
}

/** Human answer: each URL with its verdict, the line that decides, why, and lines of use. */
export function renderTest(report: TestReport, io: Io): string {
  const out: string[] = [];
  for (const result of report.results) out.push(...renderUrl(result, report, io), "");
  for (const note of report.notes) out.push(...wrap(`note: ${visible(note)}`, io.width, "      "));
  for (const problem of report.problems.slice(0, MAX_PROBLEMS)) out.push(...wrap(`note: ${place(report, problem.line)}: ${visible(problem.message)}`, io.width, "      "));
  if (report.problems.length > MAX_PROBLEMS) out.push(`note: ${report.problems.length - MAX_PROBLEMS} more notes on the file; --format json has them`);
  while (out.at(-1) === "") out.pop();
  return `${out.join("\n")}\n`;
}

function renderUrl(result: Tested, report: TestReport, io: Io): string[] {
  const lines = [`${io.style(COLOURS[result.crawl], result.crawl.padEnd(13))} ${io.style("bold", clip(visible(result.url), 500))}`];
  if (result.rule !== undefined) lines.push(`${PAD}${io.style("cyan", place(report, result.line))}  ${visible(result.rule)}`);
  lines.push(...wrap(`${PAD}${visible(result.why)}`, io.width, PAD));
  if (result.other !== undefined) {
    const mode: Mode = report.mode === "google" ? "rfc9309" : "google";
    const { crawl, rule, line, why } = result.other;
    lines.push(...wrap(`${PAD}${io.style("yellow", `in mode ${mode}: ${crawl}`)}${rule === undefined ? "" : `, ${place(report, line)} ${visible(rule)}`}; ${visible(why)}`, io.width, PAD));
  }
  const shown = new Set<string>();
  for (const { line, rule, vocabulary } of result.evidence) {
    const key = `${line ?? 0} ${rule ?? ""}`;
    if (shown.has(key)) continue;
    shown.add(key);
    const same = result.evidence.filter((e) => e.line === line && e.rule === rule);
    const said = same.filter((e) => e.verdict !== "unknown").map((e) => `${e.about} ${e.verdict}`).join(", ");
    const note = same[0]?.note;
    lines.push(...wrap(`${PAD}${io.style("cyan", place(report, line))}  ${visible(rule ?? "")} → ${said === "" ? "unknown" : said}${vocabulary === undefined ? "" : ` (${vocabulary})`}${note === undefined ? "" : `; ${visible(note)}`}`, io.width, `${PAD}  `));
  }
  for (const { value, line } of result.licenses.slice(0, MAX_PROBLEMS)) lines.push(`${PAD}${io.style("cyan", place(report, line))}  License: ${clip(visible(value), 300)}`);
  return lines;
}

function place(report: TestReport, line: number | undefined): string {
  return `${visible(report.robots)}${line === undefined ? "" : `:${line}`}`;
}
