/** A public summary written in the template's numbering as Markdown → the same values as summary.yaml. Never from PDF text. */

import type { FieldsRecord, FieldValue, RecordFile, TextDocument } from "../types.ts";
import { cells } from "../../formats/markdown-blocks.ts";
import { plainText } from "../../formats/markdown-plain.ts";
import { fieldOf, type Label, sectionOf } from "./summary-labels.ts";
import { settleDates } from "./summary-dates.ts";
import { ticks, withoutTicks, yesNo } from "./ticks.ts";

const MAX_LINES = 20_000;
const MAX_LINE = 200_000;
const MODALITIES = ["Text", "Image", "Audio", "Video", "Other"] as const;

/** Instructions of the template itself: a field that holds nothing else is empty. */
const HINTS = ["providers may also disclose", "if so please specify", "please specify", "for each selected modality", "select the modalit", "please provide", "to be completed", "click or tap", "choose an item", "enter a date"];

const foldLabel = (text: string): string => text.slice(0, 400).normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** Cells of a table row, `\|` as `|`. Undefined where the line is no row: only a leading bar makes one here. */
function rowOf(line: string): readonly string[] | undefined {
  return line.trim().startsWith("|") ? cells(line).map((cell) => cell.replaceAll("\\|", "|")) : undefined;
}

const clean = (cell: string): string => cell.split("\u000b").map(plainText).filter((part) => part !== "").join("\n");

function valueOf(label: Label, cell: string): FieldValue | undefined {
  if (label.kind === "yes-no") {
    const answer = yesNo(cell);
    if (answer !== undefined) return answer;
  }
  if (label.kind === "modalities") {
    const boxes = ticks(cell);
    const chosen = boxes.filter((box) => box.ticked).map((box) => MODALITIES.find((name) => box.label.toLowerCase().startsWith(name.toLowerCase())) ?? plainText(box.label));
    if (boxes.length > 0) return chosen.length > 0 ? chosen : undefined;
  }
  const text = clean(cell);
  const folded = foldLabel(text);
  return text === "" || HINTS.some((hint) => folded.startsWith(hint)) ? undefined : text;
}

/** Values as they are collected, with the line of each. */
class Collected {
  readonly fields = new Map<string, FieldValue>();
  readonly lines = new Map<string, number>();
  /** Fields whose label stands in the document, filled or not. */
  set(label: Label, cell: string, line: number): void {
    if (!this.lines.has(label.id)) this.lines.set(label.id, line);
    const value = valueOf(label, cell);
    if (value !== undefined && !this.fields.has(label.id)) this.fields.set(label.id, value);
  }
}

interface SizeTable {
  readonly modalities: string[];
  readonly sizes: Record<string, string>;
  readonly contents: Record<string, string>;
  line: number;
}

/** One row of the table of section 1.3: modality, size, kinds of content. A row whose box is empty says nothing. */
function sizeRow(row: readonly string[], table: SizeTable, line: number): void {
  const box = ticks(row[0] ?? "");
  const words = plainText(box[0]?.label ?? row[0] ?? "");
  const name = MODALITIES.find((known) => words.toLowerCase().startsWith(known.toLowerCase())) ?? words.slice(0, 60);
  if (name === "" || (box.length > 0 && box[0]?.ticked !== true)) return;
  const options = ticks(row[1] ?? "");
  const chosen = options.filter((option) => option.ticked).map((option) => plainText(option.label));
  const size = options.length > 0 ? chosen.join("; ") : clean(row[1] ?? "");
  const content = clean(withoutTicks(row[2] ?? ""));
  if (box.length === 0 && size === "" && content === "") return;
  table.modalities.push(name);
  if (size !== "") table.sizes[name] = size;
  if (content !== "") table.contents[name] = content;
  if (table.line === 0) table.line = line;
}

const inline = (line: string): readonly [string, string] | undefined => {
  const text = line.trim().replace(/^(?:[-*+•]\s+|[0-9]{1,2}\.\s+)/u, "");
  const colon = text.search(/:\**(?:\s|$)/u);
  const question = text.search(/\?\**\s/u);
  const end = colon === -1 ? question : question === -1 ? colon : Math.min(colon, question);
  return end < 3 || end > 300 ? undefined : [text.slice(0, end), text.slice(end + 1).replace(/^\**\s*/u, "")];
};

function collect(text: string): { readonly out: Collected; readonly table: SizeTable } {
  const out = new Collected();
  const table: SizeTable = { modalities: [], sizes: Object.create(null) as Record<string, string>, contents: Object.create(null) as Record<string, string>, line: 0 };
  let section = "";
  let pending: { label: Label; line: number; text: string } | undefined;
  const settle = (): void => {
    if (pending !== undefined && pending.text.trim() !== "") out.set(pending.label, pending.text, pending.line);
    pending = undefined;
  };
  for (const [index, whole] of text.split(/\r\n|\n|\r/u, MAX_LINES).entries()) {
    const raw = whole.slice(0, MAX_LINE);
    const line = index + 1;
    const row = rowOf(raw);
    if (row !== undefined) {
      settle();
      const label = fieldOf(foldLabel(plainText(row[0] ?? "")), section);
      if (label !== undefined) out.set(label, row.slice(1).filter((cell) => cell !== "").join(" "), line);
      else if (section === "1.3" && row.length >= 3 && !/^[\s:|-]*$/u.test(raw) && !foldLabel(row[0] ?? "").startsWith("modality")) sizeRow(row, table, line);
      continue;
    }
    const heading = /^\s{0,3}(?:[0-9]{1,2}[.)]\s{1,3})?#{1,6}\s/u.test(raw) || /^\s*\*\*[^*]{1,300}\*\*\s*$/u.test(raw);
    const words = plainText(raw.replace(/^[\s0-9.)]{0,8}#{1,6}/u, ""));
    if (heading) {
      settle();
      section = sectionOf(words, foldLabel(words)) ?? section;
      const label = fieldOf(foldLabel(words), section);
      if (label !== undefined) pending = { label, line, text: "" };
      continue;
    }
    const pair = inline(raw);
    const label = pair === undefined ? undefined : fieldOf(foldLabel(plainText(pair[0])), section);
    if (pair !== undefined && label !== undefined) {
      settle();
      pending = { label, line, text: pair[1] };
    } else if (pending !== undefined && pending.text.length < MAX_LINE) pending.text += `\u000b${raw}`;
  }
  settle();
  return { out, table };
}

/**
 * Reads a Markdown summary. `undefined` where the text holds fewer than six labels of the template: then it is another
 * document. A field whose label stands there without content is absent from `fields`, and `at` still gives its line. Dates are
 * settled by `settleDates`; what cannot be settled stays as written.
 */
export function importSummary(document: TextDocument): RecordFile<FieldsRecord> | undefined {
  const { out, table } = collect(document.text);
  if (out.lines.size < 6) return undefined;
  const fields: Record<string, FieldValue> = Object.create(null) as Record<string, FieldValue>;
  for (const [id, value] of out.fields) fields[id] = value;
  if (table.modalities.length > 0) {
    fields["PST-1.3.1"] = [...new Set(table.modalities)];
    if (Object.keys(table.sizes).length > 0) fields["PST-1.3.2"] = table.sizes;
    if (Object.keys(table.contents).length > 0) fields["PST-1.3.3"] = table.contents;
    for (const id of ["PST-1.3.1", "PST-1.3.2", "PST-1.3.3"]) out.lines.set(id, table.line);
  }
  settleDates(fields, document.text);
  return {
    path: document.path,
    data: { fields },
    at: (...keys) => {
      const id = [...keys].reverse().find((key) => typeof key === "string" && out.lines.has(key));
      return { path: document.path, line: typeof id === "string" ? (out.lines.get(id) ?? 1) : 1 };
    },
  };
}
