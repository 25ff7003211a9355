/** Overview → CSV (RFC 4180: CRLF, every field quoted), for spreadsheets: no cell of it is read as a formula. */

import type { Outcome } from "../../checks/types.ts";
import { OUTCOMES } from "../../checks/types.ts";
import type { Overview } from "../overview-types.ts";
import { visible } from "../escape.ts";
import { issuesOf } from "./links.ts";
import { type Audience, isOverdue, type ModelRow, organisationView } from "./view.ts";

export interface CsvOptions {
  /** Default private: everything. */
  readonly audience?: Audience;
  /** obligations: one row for each that is open or falls due · models: one row per model with its numbers. Default obligations. */
  readonly table?: "obligations" | "models";
}

/** Spreadsheets take these for the start of a formula, also after spaces, and in their full-width forms. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** One field. Invisible characters are shown as escapes, so that a field is one line; what would be a formula gets an apostrophe before it. */
export function csvField(value: string | number): string {
  if (typeof value === "number") return `"${value}"`;
  const shown = `${FORMULA.test(value) ? "'" : ""}${visible(value)}`;
  return `"${shown.replaceAll('"', '""')}"`;
}

const record = (fields: readonly (string | number)[]): string => `${fields.map(csvField).join(",")}\r\n`;

const OBLIGATION_COLUMNS = ["repository", "private", "model", "model name", "obligation", "title", "outcome", "basis", "due", "due basis", "past due", "open since", "issue", "issue url"];
const MODEL_COLUMNS = ["repository", "private", "model", "model name", ...OUTCOMES, "past due", "next day", "next entry", "oldest open", "oldest entry", "open issues", "commit"];

/** The table with its head. Columns and their order do not change within one schema version. Pure. */
export function renderOrganisationCsv(overview: Overview, options: CsvOptions = {}): string {
  const { rows } = organisationView(overview, options.audience ?? "private");
  const models = options.table === "models";
  const body = models ? rows.map(modelRecord) : rows.flatMap((row) => obligationRecords(row, overview.now));
  return record(models ? MODEL_COLUMNS : OBLIGATION_COLUMNS) + body.join("");
}

function head({ repository, model }: ModelRow): readonly string[] {
  return [repository.name, repository.private ? "yes" : "no", model.id, model.name ?? ""];
}

function obligationRecords(row: ModelRow, now: string): readonly string[] {
  const urls = new Map(row.repository.issues.map((one) => [one.number, one.url]));
  return row.model.items.map((item) => record([
    ...head(row), item.id, item.title, item.outcome, item.basis, item.due ?? "", item.due === undefined ? "" : item.dueBasis ?? item.basis, isOverdue(item, now) ? "yes" : "no", item.since ?? "", item.issue ?? "", item.issue === undefined ? "" : urls.get(item.issue) ?? "",
  ]));
}

function modelRecord(row: ModelRow): string {
  const { repository, model, overdue, next, oldest } = row;
  const counts: readonly Outcome[] = OUTCOMES;
  return record([...head(row), ...counts.map((one) => model.counts[one]), overdue.length, next?.date ?? "", next?.id ?? "", oldest?.since ?? "", oldest?.id ?? "", issuesOf(repository, model).map((one) => one.number).join(" "), repository.commit ?? ""]);
}
