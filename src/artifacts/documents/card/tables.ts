/** Facts in the tables of a card: key-value tables, one row per model, or one column per model. */

import type { Findings } from "../findings.ts";
import type { Table } from "../../../formats/markdown-blocks.ts";
import { plain } from "../../../formats/markdown-plain.ts";
import { isKnownLabel, readLabel } from "./labels.ts";
import { readSentence } from "./statements.ts";
import { type Subject, component, modelMentions, namesAnother } from "./subject.ts";

const MODEL_COLUMN = /^(?:model|name|model name|checkpoint|variant|version|size|model size)s?$/i;
const KNOWN = /param|activ|context|tokens|gpu hours|gpu-hours|cut-?off|emission|co2|licen[sc]e|energy|electricity|release|freshness/i;
const MAX_ROWS = 200;
const MAX_COLUMNS = 30;

/** Reads one table into findings. Rows and columns of other models are left out. */
export function readTable(findings: Findings, table: Table, subject: Subject, headings: readonly string[]): void {
  const header = table.header.slice(0, MAX_COLUMNS).map(plain);
  if (header.length === 2 && !KNOWN.test(header[1] ?? "") && !modelMentions(header[1] ?? "").some((m) => subject.families.has(m.family))) return keyValue(findings, table, subject, headings);
  const names = header.slice(1).filter((h) => h !== "");
  if (names.length > 0 && names.every((h) => modelMentions(h).length > 0)) return columns(findings, table, header, subject);
  rows(findings, table, header, subject);
}

/** The header of such a table may itself be a pair. Values under labels of their own ("Architecture: 14B parameters, dense") are read as a sentence. */
function keyValue(findings: Findings, table: Table, subject: Subject, headings: readonly string[]): void {
  for (const row of [{ line: table.line, cells: table.header }, ...table.rows].slice(0, MAX_ROWS)) {
    const raw = row.cells[1] ?? "";
    const label = plain(row.cells[0] ?? "").replace(/:$/, "");
    const value = plain(raw);
    if (isKnownLabel(label)) readLabel(findings, label, value, raw, { line: row.line, method: "card-table" });
    else if (label !== "" && value !== "") readSentence(findings, { text: `${label}: ${value}`.slice(0, 2000), line: row.line }, { subject, headings, foreign: false, part: component([label]) });
  }
}

function columns(findings: Findings, table: Table, header: readonly string[], subject: Subject): void {
  for (const row of table.rows.slice(0, MAX_ROWS)) {
    const label = plain(row.cells[0] ?? "");
    if (!KNOWN.test(label)) continue;
    for (let c = 1; c < header.length; c++) {
      const name = header[c] ?? "";
      if (name === "" || !modelMentions(name).some((m) => subject.families.has(m.family)) || namesAnother(name, subject)) continue;
      const raw = row.cells[c] ?? "";
      readLabel(findings, label, plain(raw), raw, { line: row.line, method: "card-table", about: name.slice(0, 100) });
    }
  }
}

function rows(findings: Findings, table: Table, header: readonly string[], subject: Subject): void {
  const known = header.map((h, i) => (KNOWN.test(h) ? i : -1)).filter((i) => i >= 0);
  if (known.length === 0) return;
  // The column of names: so called, or the first one where it has no known label and its cells are no bare numbers.
  const nameColumn = header.findIndex((h, i) => MODEL_COLUMN.test(h) && !known.includes(i));
  const at = nameColumn >= 0 ? nameColumn : known.includes(0) ? -1 : 0;
  if (at < 0 && table.rows.length > 1) return;
  for (const row of table.rows.slice(0, MAX_ROWS)) {
    const name = at < 0 ? "" : plain(row.cells[at] ?? "");
    if (at >= 0 && (name === "" || /^[\d.,\s%BMTKk]+$/.test(name) && !/[BM]$/.test(name) || /^total$/i.test(name))) continue;
    if (namesAnother(name, subject) || (nameColumn < 0 && at >= 0 && modelMentions(name).length === 0)) continue;
    for (const c of known) {
      const raw = row.cells[c] ?? "";
      readLabel(findings, header[c] ?? "", plain(raw), raw, { line: row.line, method: "card-table", ...(name === "" ? {} : { about: name.slice(0, 100) }) });
    }
  }
}
