/** Public summaries of training content in Markdown: the template's fields with their answers and lines. */

import { hubDataset, linksOf } from "../card/links.ts";
import { placeholderIn } from "../card/placeholders.ts";
import type { Json } from "../../model.ts";
import type { Findings } from "../findings.ts";
import { cut } from "../findings.ts";
import { type StatedDate, statedDates } from "../../../formats/dates-in-text.ts";
import type { Block } from "../../../formats/markdown-blocks.ts";
import { plain } from "../../../formats/markdown-plain.ts";
import { fieldOf, sectionOf } from "./summary-fields.ts";
import { readTicks, yesOrNo } from "./ticks.ts";

interface SummaryAnswer {
  /** Plain text of the answer, at most 4,000 characters. */
  readonly text: string;
  readonly line: number;
  readonly ticked?: readonly string[];
  readonly unticked?: readonly string[];
  /** Only where exactly one of Yes and No is ticked. */
  readonly answer?: "yes" | "no";
  /** The words stand where an answer should be. */
  readonly placeholder?: boolean;
  /** "N/A": an answer, and not a missing one. */
  readonly notApplicable?: boolean;
}

interface SummaryDate extends StatedDate {
  readonly line: number;
}

export interface PublicSummaryDetail {
  readonly fields: Readonly<Record<string, SummaryAnswer>>;
  readonly version?: string;
  readonly lastUpdate?: SummaryDate;
}

interface Draft { readonly fields: Map<string, SummaryAnswer>; section: string | undefined }

function answer(raw: string, line: number): SummaryAnswer {
  const text = plain(raw);
  const ticks = readTicks(text);
  const said = ticks === undefined ? undefined : yesOrNo(ticks);
  const words = text.replace(/^[\W_]+|[\W_]+$/g, "");
  return {
    text: text.slice(0, 4000), line,
    ...(ticks === undefined ? {} : { ticked: ticks.ticked, unticked: ticks.unticked }), ...(said === undefined ? {} : { answer: said }),
    ...(words === "" && ticks === undefined || placeholderIn(raw, text, line) !== undefined ? { placeholder: true } : {}),
    ...(/^n\s?\/?\s?a$|^not applicable$/i.test(words) ? { notApplicable: true } : {}),
  };
}

function offer(draft: Draft, label: string, raw: string, line: number): boolean {
  const field = fieldOf(plain(label).replace(/[:*\s]+$/, ""), draft.section);
  if (field === undefined) return false;
  if (!draft.fields.has(field.id)) draft.fields.set(field.id, answer(raw, line));
  return true;
}

/** Rows of a table of label and answer; the header row is a row like the others, and a second empty column may stand between. */
function tableRows(draft: Draft, block: Block & { kind: "table" }): void {
  const { header, rows, line } = block.table;
  if (/^modality$/i.test(plain(header[0] ?? "")) && header.length >= 2) return modalityTable(draft, block);
  for (const row of [{ line, cells: header }, ...rows].slice(0, 200)) {
    const value = row.cells.slice(1).filter((c) => c !== "").join(" ");
    offer(draft, row.cells[0] ?? "", value, row.line);
  }
}

/** Section 1.3: one row per modality with its size bracket and types of content. */
function modalityTable(draft: Draft, block: Block & { kind: "table" }): void {
  const { rows } = block.table;
  const join = (column: number): string => rows.slice(0, 20).map((r) => r.cells[column] ?? "").join(" ");
  const line = rows[0]?.line ?? block.line;
  draft.fields.set("PST-1.3.1", answer(join(0), line));
  draft.fields.set("PST-1.3.2", answer(join(1), line));
  if (block.table.header.length > 2) draft.fields.set("PST-1.3.3", answer(join(2), line));
}

/** The template's fields in a Markdown document; fewer than three labels of the template make it no summary. */
export function readPublicSummary(blocks: readonly Block[]): PublicSummaryDetail | undefined {
  const draft: Draft = { fields: new Map(), section: undefined };
  let open: { label: string; line: number } | undefined;
  for (const block of blocks) {
    if (block.kind === "heading") {
      draft.section = sectionOf(block.text) ?? (block.level <= 2 && /^(?:general information|list of data sources|data processing)/i.test(block.text) ? undefined : draft.section);
      open = fieldOf(block.text, draft.section) === undefined ? undefined : { label: block.text, line: block.line };
      continue;
    }
    if (block.kind === "code") continue;
    if (block.kind === "table") { tableRows(draft, block); open = undefined; continue; }
    if (open !== undefined) { offer(draft, open.label, block.lines.join(" "), block.line); open = undefined; continue; }
    block.lines.forEach((raw, i) => {
      const text = plain(raw);
      const section = sectionOf(text);
      if (section !== undefined && text.length < 120) draft.section = section;
      const colon = /^\W{0,4}(.{3,300}?[:?])\s*(.*)$/.exec(text.slice(0, 2000));
      if (colon === null) return;
      if ((colon[2] ?? "") === "" && fieldOf(colon[1] ?? "", draft.section) !== undefined) open = { label: colon[1] ?? "", line: block.line + i };
      else offer(draft, colon[1] ?? "", raw.slice(Math.max(0, raw.indexOf(colon[2]?.slice(0, 10) ?? ""))), block.line + i);
    });
  }
  // The Model Documentation Form shares the labels of section 1: sections 2 and 3 are the summary's own.
  if (draft.fields.size < 3 || [...draft.fields.keys()].filter((id) => /^PST-[23]/.test(id)).length < 2) return undefined;
  const updated = draft.fields.get("PST-0.2");
  const date = updated === undefined ? undefined : (statedDates(updated.text)[0] ?? (updated.text === "" ? undefined : { raw: cut(updated.text, 60), index: 0 }));
  const version = draft.fields.get("PST-0.1")?.text;
  return {
    fields: Object.fromEntries(draft.fields),
    ...(version === undefined ? {} : { version: cut(version, 60) }),
    ...(date === undefined || updated === undefined ? {} : { lastUpdate: { ...date, line: updated.line } }),
  };
}

/** Adds the observation and the datasets of a summary. The template prints dates day first (DD/MM/YY): so is an open order read, and said. */
export function addPublicSummary(findings: Findings, detail: PublicSummaryDetail, common: Readonly<Record<string, Json>>): void {
  const last = detail.lastUpdate;
  const date = last?.date ?? last?.readings?.[0];
  const answers = Object.fromEntries(Object.entries(detail.fields).map(([id, a]) => [id, { line: a.line, ...(a.answer === undefined ? {} : { answer: a.answer }), ...(a.ticked === undefined ? {} : { ticked: [...a.ticked] }), ...(a.placeholder === true ? { placeholder: true } : {}), ...(a.notApplicable === true ? { notApplicable: true } : {}), text: cut(a.text, 400) }]));
  findings.add("documents", {
    ...common, type: "public-summary", version: detail.version ?? null,
    lastUpdate: last === undefined ? null : { raw: last.raw, date: date ?? null, line: last.line, ...(last.date === undefined && last.readings !== undefined ? { readings: [...last.readings], readAs: "day first, as the template prints dates" } : {}) },
    fields: answers,
  }, { method: "template-labels", confidence: "declared", ...(last === undefined ? {} : { line: last.line }) });
}

/** Datasets linked in the answers of section 2. */
export function addSummaryDatasets(findings: Findings, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    for (const row of [{ line: block.line, cells: block.table.header }, ...block.table.rows].slice(0, 300)) {
      const field = fieldOf(plain(row.cells[0] ?? "").replace(/[:*\s]+$/, ""), block.headings.map(sectionOf).findLast((s) => s !== undefined));
      if (field === undefined || !field.id.startsWith("PST-2.")) continue;
      for (const link of linksOf(row.cells.slice(1).join(" "))) {
        const id = hubDataset(link.url);
        if (id !== undefined) findings.dataset(id, link.url, "register", { line: row.line, detail: field.id });
      }
    }
  }
}
