/** Report → GitHub-flavoured Markdown: the job summary, and `--format markdown`. */

import type { Finding, ModelReport, Report } from "../checks/types.ts";
import { consequenceLines, stillDue } from "./consequences.ts";
import { byteLength, cell, codeSpan, prose } from "./escape.ts";
import { valueText } from "./facts-text.ts";
import { overviewMarkdown } from "./overview.ts";
import { type Block, blockWords, rowsOf, select, type Selection, where } from "./select.ts";
import { profileWords } from "./text.ts";
import { countWords, decision, DISCLAIMER, headline, MARK, NOTHING_OWED, OUTCOME_WORDS } from "./words.ts";

interface MarkdownOptions {
  /** Budget in bytes of UTF-8; GitHub refuses a step summary above 1,048,576. */
  readonly maxBytes: number;
}

/** 900 KiB: below GitHub's 1 MiB per step with room for other steps' text. */
export const SUMMARY_BUDGET = 900 * 1024;

/** What is left out, step by step, until the text fits: passes, facts, then rows. */
interface Detail {
  readonly rows: number;
  readonly facts: boolean;
  readonly passes: boolean;
}

const LADDER: readonly Detail[] = [
  { rows: 500, facts: true, passes: true },
  { rows: 500, facts: true, passes: false },
  { rows: 200, facts: false, passes: false },
  { rows: 50, facts: false, passes: false },
  { rows: 0, facts: false, passes: false },
];

/** Renders within the budget: never cut in the middle, less detail instead. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  let text = "";
  for (const detail of LADDER) {
    text = compose(report, detail);
    if (byteLength(text) <= options.maxBytes) break;
  }
  return text;
}

function compose(report: Report, detail: Detail): string {
  const out: string[] = [`### GPAI Docket: ${prose(headline(report))}`, ""];
  if (report.verdict === "nothing-to-check") return `${out.join("\n")}${footer(report)}`;
  out.push(prose(decision(report)), "");
  for (const finding of report.general.filter((one) => one.baseline !== true).slice(0, detail.rows)) {
    out.push(`- ${prose(finding.message)}${where(finding) === "" ? "" : ` (${codeSpan(where(finding))})`}${finding.fix === undefined ? "" : ` Fix: ${prose(finding.fix)}`}`);
  }
  out.push(...changeLines(report, detail));
  for (const model of report.models.slice(0, 50)) {
    if (report.models.length > 1 || report.firstContact) out.push("", `#### Model ${codeSpan(model.name ?? model.id)}`);
    out.push("", prose(profileWords(model)), "", ...(detail.rows > 0 ? overviewMarkdown(report, model) : []));
    if (model.nothingBinds !== undefined) out.push(prose(`${NOTHING_OWED} ${model.nothingBinds}`), "");
    const selection = select(report, model);
    out.push(...table(selection.fresh, detail.rows));
    if (selection.older.length > 0) out.push(...fold(`Older, not brought by this change (${blockWords(selection.older)})`, table(selection.older, detail.rows)));
    const known = rowsOf(selection.known).length;
    if (known > 0) out.push(...fold(`${known} known, listed in the baseline`, table(selection.known, detail.rows)));
    if (selection.hints.length > 0 && detail.facts && !report.firstContact) out.push(...fold(hintWords(rowsOf(selection.hints).length), table(selection.hints, detail.rows)));
    if (selection.aggregates.length > 0 && !report.firstContact) out.push(...fold("What this adds up to", selection.aggregates.map((o) => `- ${MARK[o.outcome]} **${prose(o.id, 60)}** ${prose(`${o.title}: ${o.reason ?? ""}`)}`)));
    if (detail.facts && model.facts.length > 0) {
      const facts = model.facts.slice(0, 60).map((f) => `| ${cell(codeSpan(f.key))} | ${cell(codeSpan(valueText(f), 300))} | ${f.confidence} | ${cell(f.sources[0] === undefined ? "" : codeSpan(where(f.sources[0])))} |`);
      out.push(...fold(`What the artifacts say (${model.facts.length})`, ["| fact | value | how sure | where |", "| --- | --- | --- | --- |", ...facts]));
    }
    if (report.firstContact && model.conflicts.length > 0) out.push("");
    for (const conflict of report.firstContact ? model.conflicts.slice(0, 20) : []) out.push(`- ❌ ${prose(conflict.message)} (${conflict.sources.map((s) => codeSpan(where(s))).join(", ")})`);
    if (detail.passes && !report.firstContact) out.push(...passes(model, selection));
  }
  if (report.nextSteps.length > 0) out.push("", "**Next steps**", "", ...report.nextSteps.map((s, i) => `${i + 1}. ${prose(s.text)}`));
  const { missing, unreadable } = report.completeness;
  if (missing.length + unreadable.length > 0) {
    out.push("", `**Not read, or not read whole (${missing.length + unreadable.length})**`, "");
    for (const m of missing.slice(0, 20)) out.push(`- ${prose(m.reason)}${m.fix === undefined ? "" : ` Fix: ${codeSpan(m.fix)}`}`);
    for (const u of unreadable.slice(0, 20)) out.push(`- ${codeSpan(where(u))}: ${prose(u.reason)}`);
  }
  return `${out.join("\n")}\n${footer(report)}`;
}

const MAX_RESOLVED = 200;

/** What the change makes due, then what it resolves, and debt about the record files that the baseline lists. */
function changeLines(report: Report, detail: Detail): string[] {
  const out: string[] = [];
  const list = report.change?.consequences ?? [];
  const due = stillDue(list);
  const place = (one: { readonly path: string; readonly line?: number }): string => codeSpan(where(one));
  if (list.length > 0) out.push("", `**What this change makes due** (${due === 0 ? "all done" : `${due} to do`})`, "", ...consequenceLines(list, place, Math.min(detail.rows, 100)));
  const resolved = (report.resolved ?? []).slice(0, Math.min(detail.rows, MAX_RESOLVED));
  const lines = resolved.map((one) => `- ${one.obligation === undefined ? "" : `**${prose(one.obligation, 60)}** `}${prose(one.message)}${where(one) === "" ? "" : ` (${codeSpan(where(one))})`}`);
  if (lines.length > 0) out.push(...fold(`${Math.max(report.resolved?.length ?? 0, report.counts.resolved ?? 0)} resolved by this change`, lines));
  const known = report.general.filter((one) => one.baseline === true).slice(0, detail.rows);
  if (known.length > 0) out.push(...fold(`${known.length} about the record files, known and listed in the baseline`, known.map((one) => `- ${prose(one.message)}${where(one) === "" ? "" : ` (${codeSpan(where(one))})`}`)));
  return out;
}

function table(blocks: readonly Block[], max: number): string[] {
  const all = rowsOf(blocks);
  if (all.length === 0) return [];
  const out = ["| obligation | outcome | what was seen, and where | fix |", "| --- | --- | --- | --- |"];
  for (const { obligation, finding, first } of all.slice(0, max)) {
    const name = `**${cell(prose(obligation.id, 60))}**${first ? ` ${cell(prose(obligation.title))}` : ""}`;
    const outcome = `${MARK[obligation.outcome]} ${obligation.outcome}<br>(${obligation.basis})`;
    out.push(`| ${name} | ${outcome} | ${cell(seen(finding, obligation.reason ?? ""))} | ${finding?.fix === undefined ? "" : cell(fixCell(finding.fix))} |`);
  }
  if (all.length > max) out.push("", `… and ${all.length - max} more; the JSON report holds all of them.`);
  return out;
}

/** Place first, then the message, then what was read. */
function seen(finding: Finding | undefined, reason: string): string {
  if (finding === undefined) return prose(reason);
  const place = where(finding);
  return [...(place === "" ? [] : [codeSpan(place)]), prose(finding.message), ...(finding.evidence === undefined ? [] : [`Read: ${codeSpan(finding.evidence)}`])].join("\n");
}

/** What is to be pasted stands in code spans, line by line and to the letter; advice is prose. */
function fixCell(fix: string): string {
  const lines = fix.split("\n").filter((l) => l.trim() !== "").slice(0, 45);
  const paste = lines.length > 1 || /^(?:- )?[A-Za-z_][\w.-]{0,60}:(?: |$)/.test(fix);
  return lines.map((l) => (paste ? codeSpan(l, 600) : prose(l))).join("\n");
}

function passes(model: ModelReport, selection: Selection): string[] {
  const lines: string[] = [];
  for (const outcome of ["recorded", "upcoming", "waived", "not-applicable"] as const) {
    const of = model.obligations.filter((o) => o.outcome === outcome);
    if (outcome === "waived") lines.push(...of.map((o) => `- ${MARK.waived} waived ${prose(o.id, 60)}${o.reason === undefined ? "" : ` — ${prose(o.reason)}`}`));
    else if (of.length > 0) lines.push(`- ${MARK[outcome]} ${of.length} ${OUTCOME_WORDS[outcome].many}: ${of.map((o) => prose(o.id, 60) + (o.due === undefined ? "" : ` (${prose(o.due, 20)})`)).join(", ")}`);
  }
  if (selection.voluntary.length > 0) lines.push(`- ${MARK["not-applicable"]} ${selection.voluntary.length} encouraged or optional, nothing recorded: ${selection.voluntary.map((o) => prose(o.id, 60)).join(", ")}`);
  const person = selection.personDecides;
  if (person.length > 0) lines.push(`- ${MARK.unknown} ${person.length} for a person to decide: ${person.map((o) => prose(o.id, 60)).join(", ")}`);
  return lines.length === 0 ? [] : fold("Everything else", lines);
}

function hintWords(n: number): string {
  return n === 1 ? "1 hint on what is recorded or falls due later" : `${n} hints on what is recorded or falls due later`;
}

function fold(summary: string, lines: readonly string[]): string[] {
  return ["", `<details><summary>${summary}</summary>`, "", ...lines, "", "</details>"];
}

function footer(report: Report): string {
  const commit = report.repository.commit === undefined ? "" : ` · commit ${codeSpan(report.repository.commit.slice(0, 12))}`;
  return `\n${DISCLAIMER} ${countWords(report) === "" ? "" : `${countWords(report)}. `}GPAI Docket ${prose(report.tool.version, 40)} · catalogue of ${prose(report.catalogue.date, 20)} · judged on ${prose(report.now, 20)}${commit}\n`;
}
