/** Facts in the tables of a card: key-value tables, one row per model, or one column per model. */

import type { Findings } from "../findings.ts";
import type { Table } from "../../../formats/markdown-blocks.ts";
import { plain } from "../../../formats/markdown-plain.ts";
import { isKnownLabel, readLabel } from "./labels.ts";
import { readSentence } from "./statements.ts";
import { type Subject, component, modelMentions, namesAnother } from "./subject.ts";

const MODEL_COLUMN = /^(?:model|name|model name|checkpoint|variant|version|size|model size)s?$/i;
const KNOWN = /param|activ|context|tokens|token count|gpu hours|gpu-hours|cut-?off|emission|co2|licen[sc]e|energy|electricity|release|freshness/i;
/** Rows of such tables are no models, whatever model a name in them holds. */
const DATA_COLUMN = /^(?:data|data ?sets?|sources?|corpus|corpora|data sources?|subsets?|domains?|stages?|phases?|benchmarks?|tasks?|languages?)$/i;
const MAX_ROWS = 200;
const MAX_COLUMNS = 30;
const MAX_NAME = 100;

type Row = Table["rows"][number];

/** Reads one table into findings. Rows and columns of other models are left out; names of the own ones go to `parts`. */
export function readTable(findings: Findings, table: Table, subject: Subject, headings: readonly string[], parts: Set<string>): void {
  const header = table.header.slice(0, MAX_COLUMNS).map(plain);
  if (header.length === 2 && !KNOWN.test(header[1] ?? "") && !modelMentions(header[1] ?? "").some((m) => subject.families.has(m.family))) return keyValue(findings, table, subject, headings);
  const names = header.slice(1).filter((h) => h !== "");
  if (names.length > 0 && names.every((h) => modelMentions(h).length > 0)) return columns(findings, table, header, subject, parts);
  rows(findings, table, header, subject, parts);
}

/** The header of such a table may itself be a pair. Values under labels of their own ("Architecture: 14B parameters, dense") are read as a sentence. */
function keyValue(findings: Findings, table: Table, subject: Subject, headings: readonly string[]): void {
  for (const row of [{ line: table.line, cells: table.header } as Row, ...table.rows].slice(0, MAX_ROWS)) {
    const raw = row.cells[1] ?? "";
    const label = plain(row.cells[0] ?? "").replace(/:$/, "");
    const value = plain(raw);
    if (isKnownLabel(label)) readLabel(findings, label, value, raw, { line: row.lines?.[1] ?? row.line, method: "card-table" });
    else if (label !== "" && value !== "") readSentence(findings, { text: `${label}: ${value}`.slice(0, 2000), line: row.line }, { subject, headings, foreign: false, part: component([label]) });
  }
}

function columns(findings: Findings, table: Table, header: readonly string[], subject: Subject, parts: Set<string>): void {
  const models = header.map((name, c) => ({ name: name.slice(0, MAX_NAME), c })).filter(({ name, c }) => c > 0 && name !== "" && modelMentions(name).some((m) => subject.families.has(m.family)) && !namesAnother(name, subject));
  const own = models.filter((m) => models.filter((o) => o.name === m.name).length === 1);
  for (const row of table.rows.slice(0, MAX_ROWS)) {
    const label = plain(row.cells[0] ?? "");
    if (!KNOWN.test(label)) continue;
    for (const { name } of models) parts.add(name);
    for (const { name, c } of own) {
      const raw = row.cells[c] ?? "";
      readLabel(findings, label, plain(raw), raw, { line: row.lines?.[c] ?? row.line, method: "card-table", about: name });
    }
  }
}

function rows(findings: Findings, table: Table, header: readonly string[], subject: Subject, parts: Set<string>): void {
  // Two columns under one label, as a heading over both leaves them, are two things that the label does not tell apart.
  const known = header.map((h, i) => (KNOWN.test(h) && header.indexOf(h) === header.lastIndexOf(h) ? i : -1)).filter((i) => i >= 0);
  if (known.length === 0) return;
  // The column of names: so called, or the first one where it has no known label and its cells are no bare numbers.
  const nameColumn = header.findIndex((h, i) => MODEL_COLUMN.test(h) && !known.includes(i));
  const at = nameColumn >= 0 ? nameColumn : known.includes(0) ? -1 : 0;
  if ((at < 0 && table.rows.length > 1) || (nameColumn < 0 && DATA_COLUMN.test(header[0] ?? ""))) return;
  const models: Named[] = [];
  for (const row of table.rows.slice(0, MAX_ROWS)) {
    const name = at < 0 ? "" : plain(row.cells[at] ?? "");
    if (at >= 0 && (name === "" || /^[\d.,\s%BMTKk]+$/.test(name) && !/[BM]$/.test(name) || /^total$/i.test(name))) continue;
    if (namesAnother(name, subject) || (nameColumn < 0 && at >= 0 && modelMentions(name).length === 0)) continue;
    models.push({ name: name.slice(0, MAX_NAME), row });
  }
  for (const { name, row, except } of toldApart(models, header, known)) {
    if (name !== "") parts.add(name);
    for (const c of known) {
      if (except.has(c)) continue;
      const raw = row.cells[c] ?? "";
      readLabel(findings, header[c] ?? "", plain(raw), raw, { line: row.lines?.[c] ?? row.line, method: "card-table", ...(name === "" ? {} : { about: name }) });
    }
  }
}

interface Named { readonly name: string; readonly row: Row }

/**
 * Rows of one name ("Llama 3.1" over the sizes 8B, 70B and 405B) are told apart by their size; where they cannot be, `except`
 * holds the columns in which they differ.
 */
function toldApart(models: readonly Named[], header: readonly string[], known: readonly number[]): readonly (Named & { readonly except: ReadonlySet<number> })[] {
  const size = known.find((c) => /^(?:#\s?)?(?:total )?(?:params?|parameters?|model size|size)\b/i.test(header[c] ?? ""));
  const sized = [...grouped(models).values()].flatMap((same) => {
    const sizes = same.map(({ row }) => (size === undefined ? "" : plain(row.cells[size] ?? "")));
    const apart = new Set(sizes).size > 1 && sizes.every((s) => /^\d{1,4}(?:\.\d{1,3})? ?[BMT]$/.test(s));
    return same.length < 2 || !apart ? same : same.map(({ name, row }, i) => ({ name: `${name} ${sizes[i] ?? ""}`, row }));
  });
  return [...grouped(sized).values()].flatMap((same) => {
    const except = new Set(same.length < 2 ? [] : known.filter((c) => new Set(same.map(({ row }) => row.cells[c] ?? "")).size > 1));
    return same.map((model) => ({ ...model, except }));
  });
}

function grouped(models: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const out = new Map<string, Named[]>();
  for (const model of models) out.set(model.name, [...(out.get(model.name) ?? []), model]);
  return out;
}
