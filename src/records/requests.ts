/** Registers of complaints and requests under `.gpai/registers/`: dates and outcomes, never names. */

import type { Source } from "../artifacts/model.ts";
import { isIsoDate, isoInstead, readDate } from "../formats/dates.ts";
import { excerpt } from "../formats/lines.ts";
import type { Rewritten } from "../formats/position.ts";
import { parseTable } from "../formats/table.ts";
import { parseYaml } from "../formats/yaml.ts";
import { INCIDENT_COLUMNS, INCIDENT_DATES, isIncidentRegister, readClass } from "./incidents.ts";
import { nearest } from "./nearest.ts";
import { readRemoval, REMOVAL_COLUMNS } from "./removals.ts";
import type { RecordProblem, RequestRegisterName, RequestRow } from "./types.ts";

export const REQUEST_REGISTERS: readonly RequestRegisterName[] = ["complaints", "removal-requests", "downstream-requests", "authority-requests", "incidents"];

export const REQUEST_COLUMNS = ["id", "received", "acknowledged", "answered", "closed", "due", "outcome", "exception", "model", "subject"] as const;
/** What only complaints and removal requests have: the version of the data that no longer holds what they are about. */
export const RIGHTS_COLUMNS = ["data_version"] as const;
/** Columns of a register by its file name: removal requests also say what is to be left out, incidents have a class and more days. */
export const columnsOf = (path: string): readonly string[] => (/(?:^|\/)removal-requests\.[a-z]{3,4}$/i.test(path) ? [...REQUEST_COLUMNS, ...RIGHTS_COLUMNS, ...REMOVAL_COLUMNS] : /(?:^|\/)complaints\.[a-z]{3,4}$/i.test(path) ? [...REQUEST_COLUMNS, ...RIGHTS_COLUMNS] : isIncidentRegister(path) ? [...REQUEST_COLUMNS, ...INCIDENT_COLUMNS] : REQUEST_COLUMNS);
const DATES: ReadonlySet<string> = new Set(["received", "acknowledged", "answered", "closed", "due", "decided", "effective_from", ...INCIDENT_DATES]);
/** Columns that are read as a whole, not as a text or a day. */
const APART: ReadonlySet<string> = new Set(["id", "kind", "value", "class"]);
const PERSONAL = /^(?:name|full ?name|e-?mail|phone|telephone|address|complainant|requester|claimant|person|contact)$/i;
const SHOWN = 20;
const MAX_FURTHER = 500;
/** Each row is judged once per model. */
const MAX_ROWS = 10_000;

export interface ReadRequests {
  /** Absent where the file cannot be read at all. */
  readonly rows?: readonly RequestRow[];
  readonly problems: readonly RecordProblem[];
}

interface Line { readonly cells: ReadonlyMap<string, string>; readonly source: Source; readonly rewrite: (field: string, value: string) => Rewritten | undefined }

/** Reads one register, CSV, TSV or YAML list; a header without rows means "none received". */
export function readRequests(path: string, text: string): ReadRequests {
  const problems: RecordProblem[] = [];
  const lines = /\.ya?ml$/i.test(path) ? yamlLines(path, text, problems) : tableLines(path, text, problems);
  if (lines === undefined) return { problems };
  const typedRows = lines.flatMap((line) => typed(line, problems) ?? []);
  // Rows of which none could be read are not the same as no rows.
  const rows = typedRows.length === 0 && lines.length > 0 ? undefined : typedRows;
  const more = problems.length - SHOWN;
  return { ...(rows === undefined ? {} : { rows }), problems: more > 0 ? [...problems.slice(0, SHOWN), { path, kind: "invalid", message: `${more} more problems in this register`, ...editsOf(problems.slice(SHOWN)) }] : problems };
}

function tableLines(path: string, text: string, problems: RecordProblem[]): Line[] | undefined {
  const parsed = parseTable(path, text, { maxRows: MAX_ROWS });
  if (!parsed.ok) {
    problems.push(...parsed.problems.map((p): RecordProblem => ({ ...p, kind: "invalid" })));
    return undefined;
  }
  problems.push(...parsed.value.problems.map((p): RecordProblem => ({ ...p, kind: "invalid" })));
  if (!parsed.value.complete) problems.unshift({ path, kind: "invalid", message: `only the first ${parsed.value.rows.length} rows are read`, fix: "Move closed requests to an archive file, e.g. under .gpai/archive/." });
  const fields = new Map(parsed.value.columns.map((column) => [column, field(column, { path, line: 1 }, problems)]));
  const columnOf = new Map([...fields].map(([column, name]) => [name, column]));
  return parsed.value.rows.map((row) => {
    const cells = [...row.cells].flatMap(([column, cell]): [string, string][] => { const name = fields.get(column); return name === undefined ? [] : [[name, cell]]; });
    const rewrite = (name: string, value: string): Rewritten | undefined => { const column = columnOf.get(name); return column === undefined ? undefined : parsed.value.rewrite(row.line, column, value); };
    return { cells: new Map(cells), source: { path, line: row.line }, rewrite };
  });
}

function yamlLines(path: string, text: string, problems: RecordProblem[]): Line[] | undefined {
  const parsed = parseYaml(path, text);
  if (!parsed.ok) {
    problems.push(...parsed.problems.map((p): RecordProblem => ({ ...p, kind: "invalid" })));
    return undefined;
  }
  const { value } = parsed;
  const data: unknown = value.data ?? [];
  if (!Array.isArray(data)) {
    problems.push({ path, line: 1, kind: "invalid", message: "expected a list of requests", fix: "Write for example `- {id: R-1, received: 2026-11-22}`, or [] for none." });
    return undefined;
  }
  const fields = new Map<string, string | undefined>();
  return data.map((row: unknown, i): Line => {
    const source = { path, line: value.at([i]).line };
    const cells = new Map<string, string>();
    for (const [key, cell] of typeof row === "object" && row !== null && !Array.isArray(row) ? Object.entries(row) : []) {
      if (!fields.has(key)) fields.set(key, field(key, { path, line: value.at([i, key]).line }, problems));
      const name = fields.get(key);
      if (name !== undefined && cell !== null && typeof cell !== "object") cells.set(name, value.raw?.([i, key]) ?? String(cell as string | number | boolean).trim());
    }
    const keys = typeof row === "object" && row !== null ? Object.keys(row) : [];
    const rewrite = (name: string, to: string): Rewritten | undefined => { const same = keys.filter((key) => fields.get(key) === name); return same.length === 1 ? value.rewrite?.([i, same[0] ?? ""], to) : undefined; };
    return { cells, source, rewrite };
  });
}

function field(column: string, source: Source, problems: RecordProblem[]): string | undefined {
  const name = column.toLowerCase().replace(/[-\s]/g, "_");
  const columns = columnsOf(source.path);
  const known = columns.find((c) => c === name);
  if (known !== undefined) return known;
  const near = nearest(column, columns);
  const personal = PERSONAL.test(column.trim());
  problems.push({ ...source, kind: "unknown-key", message: `column "${excerpt(column, 40)}" is not read`, fix: personal ? "Keep names and addresses of people out of the repository; an id is enough." : near === undefined ? `Known columns: ${columns.join(", ")}.` : `Did you mean ${near}?` });
  return undefined;
}

function typed({ cells, source, rewrite }: Line, problems: RecordProblem[]): RequestRow | undefined {
  const id = cells.get("id");
  if (id === undefined || id === "") {
    problems.push({ ...source, kind: "invalid", message: "a request without id, it is not read", fix: "Give each request an id, e.g. R-2026-01." });
    return undefined;
  }
  const row: Record<string, unknown> = { id, source };
  for (const column of columnsOf(source.path)) {
    const cell = cells.get(column);
    if (APART.has(column) || cell === undefined || cell === "") continue;
    if (!DATES.has(column) || isIsoDate(cell)) row[column] = cell;
    else {
      const read = readDate(cell);
      if (read.kind === "missing") continue;
      if (read.kind === "ambiguous") problems.push({ ...source, kind: "ambiguous-date", message: `\`${column}\`: the date can be read as ${read.readings[0]} or as ${read.readings[1]}`, fix: `Write the one you mean: ${read.readings.join(" or ")}.` });
      else problems.push({ ...source, kind: "invalid", message: `\`${column}\`: expected a date as YYYY-MM-DD${isIncidentRegister(source.path) ? "" : `, found "${excerpt(cell, 40)}"`}`, fix: `Write for example ${read.kind === "date" ? read.iso : "2026-11-22"}.`, ...edited(source.path, isoInstead(cell), (to) => rewrite(column, to)) });
    }
  }
  const removal = readRemoval(cells.get("kind"), cells.get("value"));
  if (removal !== undefined && "problem" in removal) problems.push({ ...source, ...removal.problem });
  const incident = readClass(cells.get("class"));
  if (incident !== undefined && "problem" in incident) problems.push({ ...source, ...incident.problem });
  return { ...(row as unknown as RequestRow), ...(removal === undefined || "problem" in removal ? {} : removal), ...(incident === undefined || "problem" in incident ? {} : incident) };
}

/** Edits of problems that are only counted. */
function editsOf(problems: readonly RecordProblem[]): Pick<RecordProblem, "edits"> {
  const edits = problems.flatMap((problem) => problem.edits ?? []).slice(0, MAX_FURTHER);
  return edits.length === 0 ? {} : { edits };
}

function edited(path: string, to: string | undefined, rewrite: (to: string) => Rewritten | undefined): Pick<RecordProblem, "edits"> {
  const found = to === undefined ? undefined : rewrite(to);
  return found === undefined ? {} : { edits: [{ kind: "replace", path, ...found }] };
}
