/** What kind of policy document a text is, decided by its headings and words, never by its name alone. */

import type { Block } from "../../../formats/markdown-blocks.ts";
import { plain } from "../../../formats/markdown-plain.ts";
import type { PolicyFacts } from "./policy-facts.ts";

type PolicyType = "code-of-practice" | "copyright-policy" | "model-documentation" | "acceptable-use";

export interface Classified {
  readonly type: PolicyType;
  /** Line where it begins in the document. */
  readonly line: number;
}

/** Labels of the Model Documentation Form (Code of Practice, transparency chapter). */
const FORM_LABELS = /^(?:legal name for the model provider|(?:versioned )?model name|model authenticity|release date|union market release(?: date)?|model dependencies|model architecture|design specifications|input modalities|output modalities|(?:total|maximum) (?:model|input|output) size|distribution channels|license|model licen[sc]e|acceptable use policy|intended uses|(?:technical )?means for (?:model )?integration|technical means for model integration|required (?:hardware|software)|type and nature of ai systems|training process|training data (?:type|provenance)|data curation methodologies|latest date of data acquisition|authori[sz]ed representative)/i;

/** Kinds found, the main one first; [] where the text is none of them. */
export function classifyPolicy(name: string, blocks: readonly Block[], facts: PolicyFacts): readonly Classified[] {
  const lines: { text: string; line: number }[] = [];
  for (const block of blocks) {
    if (block.kind === "heading") lines.push({ text: block.text, line: block.line });
    else if (block.kind === "paragraph" || block.kind === "bullet") block.lines.forEach((raw, i) => lines.push({ text: plain(raw), line: block.line + i }));
    else if (block.kind === "table") for (const row of [{ line: block.line, cells: block.table.header }, ...block.table.rows]) lines.push({ text: `${plain(row.cells[0] ?? "")}: ${plain(row.cells[1] ?? "")}`, line: row.line });
    if (lines.length > 5000) break;
  }
  const beginning = lines.slice(0, 12);
  const short = (l: { text: string }): boolean => l.text.length < 160;
  const find = (pattern: RegExp, from = lines): { line: number } | undefined => from.find((l) => short(l) && pattern.test(l.text));
  const out: Classified[] = [];
  const code = find(/\bcode of practice\b/i, beginning) ?? (/code[_ -]?of[_ -]?practice/i.test(name) ? find(/code of practice/i) : undefined);
  const labels = lines.filter((l) => FORM_LABELS.test(l.text));
  const distinct = new Set(labels.map((l) => FORM_LABELS.exec(l.text)?.[0].toLowerCase()));
  const measures = new Set(facts.measures.map((m) => m.measure));
  const copyrightHeading = find(/\bcopyright (?:policy|compliance|chapter|statement)\b/i);
  const copyright = (copyrightHeading !== undefined && measures.size >= 2) || measures.size >= 4;
  const copyrightLine = copyrightHeading?.line ?? facts.measures[0]?.line ?? 1;
  const formed = distinct.size >= 5 || (find(/\bmodel documentation(?: form)?\b/i, beginning) !== undefined && distinct.size >= 2);
  const use = find(/\b(?:acceptable|prohibited|permitted) use(?:s| policy)?\b|\busage polic(?:y|ies)\b|\buse policy\b/i, beginning);
  if (code !== undefined && (copyright || formed)) out.push({ type: "code-of-practice", line: code.line });
  if (formed) out.push({ type: "model-documentation", line: labels[0]?.line ?? 1 });
  if (copyright) out.push({ type: "copyright-policy", line: copyrightLine });
  if (use !== undefined && !formed && !copyright) out.push({ type: "acceptable-use", line: use.line });
  return out;
}
