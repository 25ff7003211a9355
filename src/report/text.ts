/** Report → plain text for a terminal or a pipe. */

import type { ModelReport, Outcome, Report } from "../checks/types.ts";
import { obligation } from "../law/catalogue.ts";
import { clip, visible } from "./escape.ts";
import { factLines } from "./facts-text.ts";
import { byNovelty, openRows, personDecides, type Row, where } from "./select.ts";
import { type Style, wrap } from "./style.ts";
import { BASIS_WORDS, countWords, DISCLAIMER, headline, OPEN_OUTCOMES, OUTCOME_WORDS } from "./words.ts";

export interface TextOptions {
  /** Columns to wrap at. */
  readonly width: number;
  readonly style: Style;
  /** Also list what is recorded, upcoming, waived, not applicable, and each question for a person. */
  readonly verbose: boolean;
}

const COLOUR: Readonly<Record<Outcome, Parameters<Style>[0]>> = {
  error: "red", conflict: "red", gap: "yellow", stale: "yellow", unknown: "cyan", upcoming: "blue", waived: "blue", recorded: "green", "not-applicable": "dim",
};

const MAX_ROWS = 60;
/** How many rows of one rule are shown before "and N more like this". */
const MAX_LIKE = 5;

/** Renders the whole report. Ends with a newline. */
export function renderText(report: Report, options: TextOptions): string {
  const { style } = options;
  const out: string[] = [];
  const repository = report.repository.commit === undefined ? report.repository.name : `${report.repository.name} @ ${report.repository.commit.slice(0, 12)}`;
  out.push(style("dim", `GPAI Docket ${report.tool.version} · ${visible(repository)} · catalogue of ${report.catalogue.date} · judged on ${report.now}`), "");
  out.push(...wrap(style("bold", headline(report)), options.width, ""));
  if (report.verdict === "nothing-to-check") return `${out.join("\n")}\n`;
  for (const finding of report.general) out.push("", ...findingLines("note", "yellow", visible(finding.message), finding, options));
  for (const model of report.models) out.push("", ...modelLines(report, model, options));
  out.push(...incompleteLines(report, options), ...nextStepLines(report, options));
  out.push("", ...wrap(style("dim", DISCLAIMER), options.width, ""));
  return `${out.join("\n")}\n`;
}

function modelLines(report: Report, model: ModelReport, options: TextOptions): string[] {
  const { style } = options;
  const out = [style("bold", `Model ${visible(model.name ?? model.id)}`) + style("dim", `  ${visible(profileWords(model))}`)];
  out.push(...factLines(model, options));
  const rows = openRows({ ...report, models: [model] }, OPEN_OUTCOMES);
  if (report.firstContact) {
    out.push(...rowLines(rows.filter((r) => r.finding !== undefined), options));
    out.push(...owedLines(model, options));
  } else {
    const { introduced, older } = byNovelty(report, rows);
    out.push(...rowLines(introduced, options));
    if (older.length > 0) {
      out.push("", style("bold", `Older, not brought by this change (${older.length})`));
      out.push(...rowLines(older, options));
    }
  }
  out.push(...foldedLines(model, report.firstContact, options));
  return out;
}

/** The profile in words, as declared; what is not declared is said to be so. */
export function profileWords(model: ModelReport): string {
  const p = model.profile;
  if (p.role === null) return "role not declared";
  const words: string[] = [`role: ${p.role}`];
  words.push(p.signatory === null ? "signatory status not declared" : p.signatory.length === 0 ? "declared not a signatory" : `declared signatory: ${p.signatory.join(", ")}`);
  if (p.openSource !== null) words.push(p.openSource ? "open source claimed" : "open source not claimed");
  if (p.systemicRisk !== null) words.push(p.systemicRisk ? "systemic risk declared" : "declared without systemic risk");
  if (p.euMarket !== null) words.push(p.euMarket === "none" ? "declared not placed on the Union market" : `on the Union market since ${p.euMarket}`);
  return words.join(" · ");
}

function rowLines(rows: readonly Row[], options: TextOptions): string[] {
  const out: string[] = [];
  const seen = new Map<string, number>();
  let shown = 0;
  let hidden = 0;
  for (const row of rows) {
    const kind = `${row.obligation.id} ${row.finding?.rule ?? ""}`;
    const like = seen.get(kind) ?? 0;
    seen.set(kind, like + 1);
    if (!options.verbose && (shown >= MAX_ROWS || like >= MAX_LIKE)) { hidden += 1; continue; }
    shown += 1;
    const { obligation, finding } = row;
    const label = `${obligation.id} ${obligation.title}`;
    out.push("", ...findingLines(obligation.outcome, COLOUR[obligation.outcome], label, { ...finding, message: finding?.message ?? obligation.reason ?? "" }, options, BASIS_WORDS[obligation.basis]));
  }
  if (hidden > 0) out.push("", options.style("dim", `  … and ${hidden} more (--verbose lists all, --format json holds everything)`));
  return out;
}

function findingLines(tag: string, colour: Parameters<Style>[0], label: string, finding: { message: string; path?: string; line?: number; evidence?: string; fix?: string }, options: TextOptions, basis?: string): string[] {
  const { style, width } = options;
  const indent = " ".repeat(12);
  const out = wrap(`${style(colour, tag.padEnd(9))}   ${style("bold", visible(label))}${basis === undefined ? "" : style("dim", `  [${basis}]`)}`, width, indent);
  if (finding.message !== label) out.push(...wrap(indent + visible(finding.message), width, indent));
  const place = where(finding);
  if (place !== "") out.push(indent + style("cyan", visible(place)));
  if (finding.evidence !== undefined) out.push(...wrap(`${indent}read: “${clip(visible(finding.evidence), 200)}”`, width, indent));
  if (finding.fix !== undefined) {
    const [first = "", ...rest] = finding.fix.split("\n");
    out.push(...wrap(`${indent}${style("green", "fix:")} ${visible(first)}`, width, `${indent}     `), ...rest.map((l) => `${indent}     ${visible(l)}`));
  }
  return out;
}

const OWED = ["AIA-53.1.a", "AIA-53.1.b", "AIA-53.1.c", "AIA-53.1.d"];

/** First contact: the Act's four duties in the catalogue's words, not a wall of gaps. */
function owedLines(model: ModelReport, options: TextOptions): string[] {
  const owed = OWED.flatMap((id) => { const o = obligation(id); return o === undefined || !model.obligations.some((r) => r.id === id) ? [] : [o]; });
  if (owed.length === 0) return [];
  const out = ["", options.style("bold", "What a provider of a general-purpose AI model owes, signatory of the Code or not")];
  for (const o of owed) out.push(...wrap(`  ${o.id}  ${o.duty}${o.exemptions.length === 0 ? "" : options.style("dim", ` Exempt: ${o.exemptions.join("; ")}.`)}`, options.width, " ".repeat(14)));
  return out;
}

function foldedLines(model: ModelReport, firstContact: boolean, options: TextOptions): string[] {
  if (firstContact) return [];
  const out: string[] = [""];
  const person = personDecides(model);
  for (const outcome of ["recorded", "upcoming", "waived", "not-applicable"] as const) {
    const of = model.obligations.filter((o) => o.outcome === outcome);
    if (of.length === 0) continue;
    out.push(`  ${options.style(COLOUR[outcome], `${of.length} ${OUTCOME_WORDS[outcome].many}`)}${options.verbose ? "" : options.style("dim", ` (${OUTCOME_WORDS[outcome].meaning})`)}`);
    if (options.verbose) for (const o of of) out.push(...wrap(`    ${o.id} ${visible(o.title)}${o.due === undefined ? "" : `, due ${o.due}`}${o.reason === undefined ? "" : `: ${visible(o.reason)}`}`, options.width, "      "));
  }
  if (person.length > 0) {
    out.push(`  ${options.style("cyan", `${person.length} for a person to decide`)}${options.style("dim", " (no program can read these from a repository)")}`);
    if (options.verbose) for (const o of person) out.push(...wrap(`    ${o.id} ${visible(o.title)}${o.reason === undefined ? "" : `: ${visible(o.reason)}`}`, options.width, "      "));
  }
  return out;
}

function incompleteLines(report: Report, options: TextOptions): string[] {
  const { missing, unreadable } = report.completeness;
  if (missing.length + unreadable.length === 0) return [];
  const out = ["", options.style("bold", "Not read, or not read whole")];
  for (const m of missing.slice(0, 20)) out.push(...wrap(`  ${visible(m.path ?? "")}${m.path === undefined ? "" : ": "}${visible(m.reason)}${m.fix === undefined ? "" : ` Fix: ${visible(m.fix)}`}`, options.width, "    "));
  for (const u of unreadable.slice(0, 20)) out.push(...wrap(`  ${visible(where(u))}: ${visible(u.reason)}`, options.width, "    "));
  const rest = Math.max(0, missing.length - 20) + Math.max(0, unreadable.length - 20);
  if (rest > 0) out.push(`  … and ${rest} more`);
  return out;
}

function nextStepLines(report: Report, options: TextOptions): string[] {
  if (report.nextSteps.length === 0) return [];
  return ["", options.style("bold", "Next steps"), ...report.nextSteps.flatMap((step, i) => wrap(`  ${i + 1}. ${visible(step.text)}`, options.width, "     "))];
}

/** One line for logs: `findings: 2 conflicts, 1 gap`. */
export function oneLine(report: Report): string {
  return report.models.length === 0 ? headline(report) : `${headline(report)} (${countWords(report)})`;
}
