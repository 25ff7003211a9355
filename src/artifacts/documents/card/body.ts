/** The body of a card: headings, sentences, labels, tables, links and pasted configurations, each read with its scope. */

import { type Findings, cut } from "../findings.ts";
import { type Block, blocks } from "../../../formats/markdown-blocks.ts";
import { plain } from "../../../formats/markdown-plain.ts";
import { sentences } from "../../../formats/markdown-sentences.ts";
import { readEmbedded } from "./embedded.ts";
import { readLabel } from "./labels.ts";
import { opensModelList, readCorpora, readLinks } from "./links.ts";
import { type Placeholder, placeholderIn } from "./placeholders.ts";
import { type Scope, readSentence } from "./statements.ts";
import { type Subject, component, elsewhere, modelMentions, namesAnother, subjectOf } from "./subject.ts";
import { readTable } from "./tables.ts";

export interface BodyDetail {
  readonly headings: readonly { readonly line: number; readonly level: number; readonly text: string }[];
  readonly placeholders: readonly Placeholder[];
  /** First heading of level 1 that is no section name. */
  readonly title?: string;
  /** Models of the card's own family that a table lists by row or column, table by table. */
  readonly parts: readonly (readonly string[])[];
}

const MAX_PLACEHOLDERS = 200;
const MAX_LISTS = 20;
const GENERIC_TITLE = /^(?:model (?:card|details?|summary|description|overview|information)|readme|introduction|overview|table of contents|usage|contents|license|pretraining|training|about)\b.{0,12}$/i;
const LABEL = /^[\W_]{0,6}([\p{L}#][^:|]{1,70}?)\s?: ?(.+)$/u;

/** Reads a Markdown body into findings. `names`: what else tells which model this is (front matter, path). */
export function readBody(findings: Findings, body: string, bodyLine: number, names: readonly string[]): BodyDetail {
  const list = blocks(body, bodyLine, true);
  const headings = list.filter((b): b is Block & { kind: "heading" } => b.kind === "heading").map(({ line, level, text }) => ({ line, level, text }));
  const title = headings.find((h) => h.level === 1 && h.text !== "" && !GENERIC_TITLE.test(h.text))?.text;
  const subject = subjectOf([...names, ...(title === undefined ? [] : [title])], plain(body.slice(0, 6000)));
  const placeholders: Placeholder[] = [];
  const parts: (readonly string[])[] = [];
  let derived = 0;
  for (const block of list) {
    if (block.kind === "heading") {
      const placeholder = placeholderIn(block.text, block.text, block.line);
      if (placeholder !== undefined && placeholders.length < MAX_PLACEHOLDERS) placeholders.push(placeholder);
      derived = 0;
      continue;
    }
    // The title names the model, whatever words are in it.
    const under = block.headings.filter((h) => h !== title);
    const foreign = elsewhere(under);
    if (block.kind === "code") {
      readEmbedded(findings, block.lines, block.line);
      continue;
    }
    if (block.kind === "table") {
      const listed = new Set<string>();
      if (!foreign && !component(under)) readTable(findings, block.table, subject, under, listed);
      if (listed.size > 0 && parts.length < MAX_LISTS) parts.push([...listed]);
      if (block.lines !== undefined) readWords(findings, block.lines, block.line, placeholders);
      else for (const row of block.table.rows.slice(0, 500)) readLinks(findings, row.cells.join(" "), row.line, false, true);
      continue;
    }
    const scope: Scope = { subject, headings: block.headings, foreign, part: component(under), about: block.kind === "bullet" ? bulletName(block.lines[0] ?? "", subject) : undefined };
    if (block.kind === "paragraph") derived = 0;
    block.lines.forEach((raw, i) => {
      const line = block.line + i;
      const text = plain(raw);
      if (opensModelList(text)) derived = 60;
      readLinks(findings, raw, line, derived > 0 && block.kind === "bullet", foreign);
      const placeholder = placeholderIn(raw, text, line);
      if (placeholder !== undefined) {
        if (placeholders.length < MAX_PLACEHOLDERS) placeholders.push(placeholder);
        return;
      }
      const label = LABEL.exec(text.slice(0, 1500));
      if (label !== null && !namesAnother(label[1] ?? "", subject) && (!scope.foreign || /^licen[sc]e/i.test(label[1] ?? "")) && !scope.part) readLabel(findings, label[1] ?? "", label[2] ?? "", raw, { line, method: "card-text", about: scope.about });
    });
    if (derived > 0) derived--;
    for (const sentence of sentences(block.lines, block.line)) {
      readSentence(findings, sentence, scope);
      readCorpora(findings, sentence.text, sentence.line);
    }
  }
  return { headings: headings.slice(0, 500).map((h) => ({ ...h, text: cut(h.text) })), placeholders, parts, ...(title === undefined ? {} : { title: cut(title) }) };
}

/** What the words of an HTML table say beside its cells: links, corpora, placeholders, licences and synthetic data; no numbers. */
function readWords(findings: Findings, lines: readonly string[], firstLine: number, placeholders: Placeholder[]): void {
  lines.forEach((raw, i) => {
    readLinks(findings, raw, firstLine + i, false, true);
    const placeholder = placeholderIn(raw, plain(raw), firstLine + i);
    if (placeholder !== undefined && placeholders.length < MAX_PLACEHOLDERS) placeholders.push(placeholder);
  });
  for (const sentence of sentences(lines, firstLine)) {
    readSentence(findings, sentence, { subject: { families: new Set(), versions: new Set() }, headings: [], foreign: true, part: true });
    readCorpora(findings, sentence.text, sentence.line);
  }
}

/** The model that a bullet is about where it begins with a name in code or bold: "`gpt-oss-20b` — for lower latency". */
function bulletName(raw: string, subject: Subject): string | undefined {
  const match = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?:\*\*|`|\[)([\w][\w./ -]{2,60}?)(?:\*\*|`|\])(?!\s?:)/.exec(raw.slice(0, 300));
  const name = match?.[1];
  return name !== undefined && /\d/.test(name) && modelMentions(name).some((m) => subject.families.has(m.family)) ? name : undefined;
}
