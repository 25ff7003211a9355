/** Text of `gpai-docket explain`: one entry of the catalogue, or the list of entries. Pure, plain text; colours come as a function. */

import { CHAPTERS } from "../law/catalogue.ts";
import { example, exampleFile } from "../law/examples.ts";
import type { Basis, Binding, Chapter, Clock, Level, Obligation } from "../law/types.ts";
import { plainStyle, type Style, wrap } from "./style.ts";

interface ExplainView {
  /** Columns to wrap at; 100 where absent. */
  readonly width?: number;
  readonly style?: Style;
}

const BASIS_EXPLAINED: Readonly<Record<Basis, string>> = {
  act: "the AI Act itself: binding",
  notice: "a Commission notice or guideline: how the Commission reads the Act",
  code: "the Code of Practice: voluntary, binds through signature; without it other adequate means are owed (Arts. 53(4), 55(2))",
  house: "this organisation's own rule",
};

/** The summary is owed by the Act although the notice that explains it binds nobody. */
const SUMMARY_BASIS = "the Commission's template and notice for Art. 53(1)(d): the summary in this template is owed by every provider in scope; the notice itself mostly says what should be done";

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  must: "must",
  required: "field to be filled in",
  required_if: "field to be filled in when its condition holds",
  encouraged: "encouraged, voluntary",
  recommended: "recommended, voluntary",
  optional: "optional",
  may: "a choice, no duty",
  context: "context, no duty",
  information: "information, no duty",
};

const RECIPIENTS = { AIO: "AI Office", NCA: "national authorities", DP: "downstream providers" } as const;
const DEFAULT_WIDTH = 100;
const INDENT = "  ";

type Section = readonly [heading: string, lines: readonly string[]];

function clockLines(clock: Clock): string {
  return clock.basis === "house" && !clock.text.startsWith("house rule") ? `house rule: ${clock.text}` : clock.text;
}

function bullets(list: readonly string[] | undefined): readonly string[] {
  if (list === undefined) return [];
  return list.length > 1 ? list.map((line) => `- ${line}`) : list;
}

function fieldLines(o: Obligation): readonly string[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["type", o.fieldType], ["format", o.format], ["unit", o.unit], ["precision", o.precision], ["length", o.recommendedWords === undefined ? undefined : `${o.recommendedWords} words recommended`],
    ["when", o.condition], ["per", o.perSelected === undefined ? undefined : `one answer for each option chosen in ${o.perSelected}`],
    ["N/A", o.naText === undefined ? undefined : `allowed: ${o.naText}`],
    ["goes to", o.recipients?.map((r) => RECIPIENTS[r]).join(", ")],
  ];
  const options = o.optionGroups === undefined ? o.options ?? [] : Object.entries(o.optionGroups).map(([name, list]) => `${name}: ${list.join(" / ")}`);
  return [...facts.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [`${name}: ${value}`])), ...(options.length > 0 ? ["options:", ...options.map((option) => `- ${option}`)] : [])];
}

function sections(o: Obligation, handledBy: string | undefined): readonly Section[] {
  const field = fieldLines(o);
  return [
    ["Duty", [o.duty]],
    ["Basis", [`${o.chapter === "summary" ? SUMMARY_BASIS : BASIS_EXPLAINED[o.basis]}.`, `Level: ${LEVEL_WORDS[o.level]}${o.wording === undefined ? "" : ` (the text says: ${o.wording})`}.`]],
    [o.anchorsInferred === true ? "Anchors (our reading, the text names none)" : "Anchors", o.anchors.length === 0 ? [] : [o.anchors.join("; ")]],
    ["Who", [o.appliesTo]],
    ["Exemptions", o.exemptions.length === 0 ? ["none stated"] : bullets(o.exemptions)],
    ["Field", field],
    ["Disclosure", bullets(o.disclosure)],
    ["What shows it", bullets(o.evidence)],
    ["Clock", bullets((o.clocks ?? [o.clock]).map(clockLines))],
    ["Checked here", [handledBy ?? "no check reads it: a person decides"]],
    ["What a program can see", bullets(o.mechanical)],
    ["What it cannot see", bullets(o.notCheckable)],
    ["Compared with", bullets(o.crossCheck)],
    ["Amended", o.amended === undefined ? [] : [`${o.amended} (Regulation (EU) 2026/1744)`]],
    ["Notes", bullets(o.notes)],
    ["Source", [`${o.source.doc}, ${o.source.where}`, ...(o.source.url === undefined ? [] : [o.source.url])]],
    ["How verified", [`${o.verified}; own words, not legal advice`]],
  ];
}

function indented(lines: readonly string[], width: number): readonly string[] {
  return lines.flatMap((line) => wrap(INDENT + line, width, INDENT + (line.startsWith("- ") ? INDENT : "")));
}

/** Everything the catalogue says about one entry, with example lines to paste. `handledBy`: what the check that reads it looks at. */
export function renderExplanation(o: Obligation, view: ExplainView & { readonly handledBy?: string | undefined } = {}): string {
  const style = view.style ?? plainStyle;
  const width = view.width ?? DEFAULT_WIDTH;
  const out = [...wrap(style("bold", `${o.id}  ${o.title}`), width, INDENT), ...wrap(style("dim", `${CHAPTERS[o.chapter]}${o.section === undefined ? "" : `, ${o.section}`}`), width, INDENT)];
  for (const [heading, lines] of sections(o, view.handledBy)) {
    if (lines.length > 0) out.push("", ...wrap(style("cyan", heading), width, INDENT), ...indented(lines, width));
  }
  const lines = example(o);
  // Never wrapped: these lines are for pasting.
  if (lines !== undefined) out.push("", ...wrap(style("cyan", `Example, in ${exampleFile(o) ?? ""}`), width, INDENT), ...lines.trimEnd().split("\n").map((line) => INDENT + line));
  return `${out.join("\n")}\n`;
}

const BINDS_WORDS: Readonly<Record<Binding["binds"], string>> = { yes: "binds", no: "no", upcoming: "upcoming", unknown: "to answer" };
const TOTAL_WORDS: Readonly<Record<Binding["binds"], string>> = { yes: "bind", no: "do not", upcoming: "upcoming", unknown: "to answer" };

function why(binding: Binding): string | undefined {
  if (binding.binds === "yes") return binding.scopeNote;
  if (binding.binds === "unknown") return binding.question;
  return binding.binds === "upcoming" ? `${binding.reason} Due ${binding.due}.` : binding.reason;
}

/**
 * Rows of id, basis, level and title, grouped by chapter. With `binding`, each row says whether the entry binds the declared profile;
 * the reason stands below the rows that share it, once for each run of equal reasons.
 */
export function renderList(list: readonly Obligation[], view: ExplainView & { readonly binding?: (o: Obligation) => Binding } = {}): string {
  const style = view.style ?? plainStyle;
  const width = view.width ?? DEFAULT_WIDTH;
  const idWidth = Math.max(2, ...list.map((o) => o.id.length));
  const levelWidth = Math.max(5, ...list.map((o) => o.level.length));
  const out: string[] = [];
  const counts = new Map<string, number>();
  for (const chapter of Object.keys(CHAPTERS) as Chapter[]) {
    const entries = list.filter((o) => o.chapter === chapter);
    if (entries.length === 0) continue;
    out.push(...(out.length > 0 ? [""] : []), style("bold", `${CHAPTERS[chapter]} (${chapter}, ${entries.length})`));
    let last: string | undefined;
    const flush = (): void => { if (last !== undefined) out.push(...wrap(style("dim", `${INDENT.repeat(2)}${last}`), width, INDENT.repeat(2))); last = undefined; };
    for (const o of entries) {
      const bound = view.binding?.(o);
      const reason = bound === undefined ? undefined : why(bound);
      if (reason !== last) flush();
      const binds = bound === undefined ? "" : `${BINDS_WORDS[bound.binds].padEnd(10)} `;
      if (bound !== undefined) counts.set(bound.binds, (counts.get(bound.binds) ?? 0) + 1);
      const lead = `${INDENT}${o.id.padEnd(idWidth)}  ${o.basis.padEnd(6)} ${o.level.padEnd(levelWidth)} ${binds}`;
      out.push(...wrap(`${lead}${o.title}`, Math.max(width, lead.length + 20), " ".repeat(lead.length)));
      last = reason;
    }
    flush();
  }
  const total = view.binding === undefined ? "" : ` ${(Object.keys(TOTAL_WORDS) as Binding["binds"][]).map((b) => `${counts.get(b) ?? 0} ${TOTAL_WORDS[b]}`).join(", ")}.`;
  out.push("", `${list.length} ${list.length === 1 ? "entry" : "entries"}.${total} gpai-docket explain ID shows one whole.`);
  return `${out.join("\n")}\n`;
}
