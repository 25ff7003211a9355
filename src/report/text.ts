/** Report → plain text for a terminal or a pipe. */

import { generalSeverity } from "../checks/severity.ts";
import type { Finding, ModelReport, ObligationResult, Report } from "../checks/types.ts";
import { obligation } from "../law/catalogue.ts";
import { type BlockOptions, blockLines, COLOUR, findingLines, idList } from "./blocks-text.ts";
import { consequenceTextLines, knownLines, resolvedLines } from "./change-text.ts";
import { visible } from "./escape.ts";
import { factLines } from "./facts-text.ts";
import { overviewLines } from "./overview.ts";
import { type Block, blockWords, select, type Selection, where } from "./select.ts";
import { wrap } from "./style.ts";
import { nextLine } from "./timeline-words.ts";
import { DISCLAIMER, headline, NOTHING_OWED, OUTCOME_WORDS } from "./words.ts";

type TextOptions = BlockOptions;

/** Renders the whole report. Ends with a newline. */
export function renderText(report: Report, options: TextOptions): string {
  const { style } = options;
  const out: string[] = [];
  const repository = report.repository.commit === undefined ? report.repository.name : `${report.repository.name} @ ${report.repository.commit.slice(0, 12)}`;
  out.push(style("dim", `GPAI Docket ${visible(report.tool.version)} · ${visible(repository)} · catalogue of ${visible(report.catalogue.date)} · judged on ${visible(report.now)}`), "");
  out.push(...wrap(style("bold", headline(report)), options.width, ""));
  if (report.verdict === "nothing-to-check") return `${out.join("\n")}\n`;
  const debt = report.general.filter((finding) => finding.baseline === true).length;
  for (const finding of report.general) if (finding.baseline !== true) out.push("", recordsTag(finding, style), ...findingLines(finding, options));
  if (debt > 0) out.push("", style("dim", `${debt} more about the records: known, listed in the baseline`));
  for (const model of report.models) out.push("", ...modelLines(report, model, options));
  if (report.firstContact) out.push(...owedLines(report.models, options));
  out.push(...consequenceTextLines(report, options), ...resolvedLines(report, options));
  out.push(...incompleteLines(report, options), ...nextStepLines(report, options));
  out.push("", ...wrap(style("dim", DISCLAIMER), options.width, ""));
  return `${out.join("\n")}\n`;
}

/** Heads a finding that belongs to no obligation; a contradiction says that it is one. */
function recordsTag(finding: Finding, style: BlockOptions["style"]): string {
  return generalSeverity(finding) === "conflict" ? `${style("red", "conflict")}    ${style("yellow", "records")}` : style("yellow", "records");
}

function modelLines(report: Report, model: ModelReport, options: TextOptions): string[] {
  const { style } = options;
  const out = wrap(style("bold", `Model ${visible(model.name ?? model.id)}`) + style("dim", `  ${visible(profileWords(model))}`), options.width, "  ");
  const next = options.verbose ? nextLine(model, report.now) : undefined;
  if (next !== undefined) out.push(...wrap(`  ${style("cyan", next)}`, options.width, "        "));
  if (model.nothingBinds !== undefined) out.push(...wrap(`  ${style("bold", NOTHING_OWED)} ${visible(model.nothingBinds)}`, options.width, "  "));
  if (options.verbose) out.push(...overviewLines(report, model, options));
  out.push(...factLines(model, options));
  const selection = select(report, model);
  out.push(...blockLines(selection.fresh, options));
  if (selection.older.length > 0) {
    out.push("", style("bold", `Older, not brought by this change (${blockWords(selection.older)})`));
    if (options.verbose) out.push(...blockLines(selection.older, options));
    else out.push(...wrap(`  ${idList([...new Set(selection.older.map((b) => b.obligation.id))])}`, options.width, "  "));
  }
  out.push(...knownLines(selection.known, options));
  if (!report.firstContact) out.push(...hintLines(selection.hints, options), ...aggregateLines(selection.aggregates, options), ...foldedLines(model, selection, options));
  return out;
}

/** The profile in words, as declared; what is not declared is said to be so. */
export function profileWords(model: ModelReport): string {
  const p = model.profile;
  if (p.role === null) return "role not declared";
  const words: string[] = [`role: ${p.role}`];
  const owes = p.role === "provider" || p.role === "modifier";
  if (owes || p.signatory !== null) words.push(p.signatory === null ? "signatory status not declared" : p.signatory.length === 0 ? "declared not a signatory" : `declared signatory: ${p.signatory.join(", ")}`);
  if (p.openSource !== null) words.push(p.openSource ? "open source claimed" : "open source not claimed");
  if (p.systemicRisk !== null) words.push(p.systemicRisk ? "systemic risk declared" : "declared without systemic risk");
  if (p.euMarket !== null) words.push(p.euMarket === "none" ? "declared not placed on the Union market" : `on the Union market since ${p.euMarket}`);
  return words.join(" · ");
}

const OWED = ["AIA-53.1.a", "AIA-53.1.b", "AIA-53.1.c", "AIA-53.1.d"];

/** First contact: the Act's four duties in the catalogue's words, once for all models, not a wall of gaps. */
function owedLines(models: readonly ModelReport[], options: TextOptions): string[] {
  const owed = OWED.flatMap((id) => { const o = obligation(id); return o === undefined || !models.some((model) => model.obligations.some((r) => r.id === id)) ? [] : [o]; });
  if (owed.length === 0) return [];
  const out = ["", options.style("bold", "What a provider of a general-purpose AI model owes, signatory of the Code or not")];
  for (const o of owed) {
    out.push(...wrap(`  ${o.id}  ${o.duty}${o.exemptions.length === 0 ? "" : options.style("dim", ` Exempt: ${o.exemptions.join("; ")}.`)}`, options.width, " ".repeat(14)));
    const [type, what] = EVIDENCE.get(o.id) ?? [];
    if (type !== undefined && what !== undefined) out.push(...wrap(`${" ".repeat(14)}In these files: ${visible(documentPlace(models, type) ?? `no ${what} found. If there is one elsewhere, record where it is.`)}`, options.width, " ".repeat(14)));
  }
  return out;
}

/** The document that a duty of the Act is about: type of the fact, and its name. */
const EVIDENCE: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["AIA-53.1.a", ["model-documentation", "model documentation"]], ["AIA-53.1.c", ["copyright-policy", "copyright policy"]], ["AIA-53.1.d", ["public-summary", "public summary"]],
]);

function documentPlace(models: readonly ModelReport[], type: string): string | undefined {
  const fact = models.flatMap((model) => model.facts).find(({ key, value }) => key === "documents" && typeof value === "object" && value !== null && "type" in value && value["type"] === type);
  return fact === undefined ? undefined : where(fact.sources[0] ?? {});
}

/** Entries that sum up others: one line each; items of the annexes, which the duties sum up in turn, in one line together. */
function aggregateLines(list: readonly ObligationResult[], options: TextOptions): string[] {
  if (list.length === 0) return [];
  const out = ["", options.style("bold", "What this adds up to")];
  const annex = options.verbose ? [] : list.filter((o) => o.id.startsWith("AIA-XI"));
  const alike = new Map<string, string[]>();
  for (const o of list) alike.set(`${o.outcome}\n${o.reason ?? ""}`, [...(alike.get(`${o.outcome}\n${o.reason ?? ""}`) ?? []), o.id]);
  for (const o of list) {
    if (annex.includes(o)) continue;
    const ids = alike.get(`${o.outcome}\n${o.reason ?? ""}`) ?? [];
    if (!options.verbose && ids.length > 2) {
      if (ids[0] === o.id) out.push(...wrap(`  ${options.style(COLOUR[o.outcome], o.outcome.padEnd(9))} ${idList(ids.filter((id) => !id.startsWith("AIA-XI")))}: ${visible(o.reason ?? "")}`, options.width, " ".repeat(12)));
      continue;
    }
    out.push(...wrap(`  ${options.style(COLOUR[o.outcome], o.outcome.padEnd(9))} ${visible(o.id)} ${visible(o.title)}: ${visible(o.reason ?? "")}`, options.width, " ".repeat(12)));
  }
  if (annex.length > 0) out.push(...wrap(`  ${options.style("dim", "also")}      ${annex.length} ${annex.length === 1 ? "item" : "items"} of Annexes XI and XII: ${idList(annex.map((o) => o.id))}`, options.width, " ".repeat(12)));
  return out;
}

/** House hints on records that are in order: worth reading, nobody's duty. */
function hintLines(list: readonly Block[], options: TextOptions): string[] {
  if (list.length === 0) return [];
  return ["", options.style("bold", "Hints on what is recorded or falls due later"), ...blockLines(list, options)];
}

function foldedLines(model: ModelReport, selection: Selection, options: TextOptions): string[] {
  const out: string[] = [""];
  const fold = (list: readonly ObligationResult[], title: string, meaning: string): void => {
    if (list.length === 0) return;
    out.push(`  ${title}${options.verbose ? "" : options.style("dim", ` (${meaning})`)}`);
    if (options.verbose) for (const o of list) out.push(...wrap(`    ${visible(o.id)} ${visible(o.title)}${o.due === undefined ? "" : `, due ${visible(o.due)}`}${o.reason === undefined ? "" : `: ${visible(o.reason)}`}`, options.width, "      "));
  };
  for (const outcome of ["recorded", "upcoming", "waived", "not-applicable"] as const) {
    const of = model.obligations.filter((o) => o.outcome === outcome);
    const due = of.flatMap((o) => o.due ?? []).toSorted()[0];
    const meaning = outcome === "upcoming" && due !== undefined ? `due later, the first on ${visible(due)}` : OUTCOME_WORDS[outcome].meaning;
    fold(of, options.style(COLOUR[outcome], `${of.length} ${OUTCOME_WORDS[outcome].many}`), meaning);
    // Who accepted what, and until when, is never folded away: with --verbose every list is shown whole.
    if (outcome === "waived" && !options.verbose) for (const o of of) out.push(...wrap(`    ${visible(o.id)}: ${visible(o.reason ?? "")}`, options.width, "      "));
  }
  fold(selection.voluntary, options.style("dim", `${selection.voluntary.length} encouraged or optional, nothing recorded`), "no duty");
  fold(selection.personDecides, options.style("cyan", `${selection.personDecides.length} for a person to decide`), "no program can read these from a repository; --verbose lists them");
  return out;
}

function incompleteLines(report: Report, options: TextOptions): string[] {
  const { missing, unreadable } = report.completeness;
  if (missing.length + unreadable.length === 0) return [];
  const out = ["", options.style("bold", "Not read, or not read whole")];
  for (const m of missing.slice(0, 20)) out.push(...wrap(`  ${visible(m.path ?? "")}${m.path === undefined ? "" : ": "}${visible(m.reason)}${m.fix === undefined ? "" : `. Fix: ${visible(m.fix)}`}`, options.width, "    "));
  for (const u of unreadable.slice(0, 20)) out.push(...wrap(`  ${visible(where(u))}: ${visible(u.reason)}`, options.width, "    "));
  const rest = Math.max(0, missing.length - 20) + Math.max(0, unreadable.length - 20);
  if (rest > 0) out.push(`  … and ${rest} more`);
  return out;
}

function nextStepLines(report: Report, options: TextOptions): string[] {
  if (report.nextSteps.length === 0) return [];
  return ["", options.style("bold", "Next steps"), ...report.nextSteps.flatMap((step, i) => wrap(`  ${i + 1}. ${visible(step.text)}`, options.width, "     "))];
}
