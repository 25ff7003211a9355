/** What the table of a comment shows: one row per finding, rows that read alike gathered into one. */

import { generalSeverity } from "../../checks/severity.ts";
import type { Finding, ModelReport, ObligationResult, Outcome, Report } from "../../checks/types.ts";
import { type Block, rank, rowsOf, select } from "../select.ts";
import { basisWords } from "../words.ts";
import { type Actor, actorOf } from "./actors.ts";

/** `hint`: a finding that never fails, outside the obligations. */
export type RowOutcome = Outcome | "hint";

export interface Row {
  /** The obligations that it is about; none for findings about the record files or the policy as a whole. */
  readonly obligations: readonly Pick<ObligationResult, "id" | "title">[];
  /** What to call it where there is no obligation. */
  readonly subject: string;
  /** Name of the model, where the repository holds several. */
  readonly model?: string;
  readonly outcome: RowOutcome;
  /** Why it is asked, in words; empty outside the obligations. */
  readonly basis: string;
  /** Empty where an obligation is open for a reason alone. */
  readonly findings: readonly Finding[];
  readonly reason: string;
  readonly actor: Actor;
  /** True where nobody owes it: encouraged and optional entries. */
  readonly optional: boolean;
}

/** Everything that a comment has to say about findings. Rows are sorted, worst first. */
export interface Rows {
  /** Brought by the change; all of them where there is no base. */
  readonly fresh: readonly Row[];
  readonly older: readonly Row[];
  /** Listed in the baseline. */
  readonly known: readonly Row[];
}

/** From this number on, rows that read alike become one. */
const ALIKE = 3;

const FAMILIES: Readonly<Record<string, string>> = {
  records: "Record files", coverage: "Weight files", policy: "Policy", waivers: "Waivers", baseline: "Baseline", artifacts: "Artifacts",
  means: "Alternative means", profile: "Role", completeness: "Completeness", models: "Models",
};

export function rowsOfReport(report: Report): Rows {
  const compared = report.counts.introduced !== undefined;
  const several = report.models.length > 1;
  const fresh: Row[] = [];
  const older: Row[] = [];
  const known: Row[] = [];
  for (const finding of report.general) {
    const list = finding.baseline === true ? known : !compared || finding.introduced === true ? fresh : older;
    list.push(generalRow(finding));
  }
  for (const model of report.models) {
    const name = several ? (model.name ?? model.id) : undefined;
    const found = select(report, model);
    fresh.push(...blockRows(found.fresh, name, false), ...blockRows(aside(report, model, compared), name, true));
    older.push(...blockRows(found.older, name, false));
    known.push(...blockRows(found.known, name, false));
  }
  return { fresh: sorted(fresh), older: sorted(older), known: sorted(known) };
}

/** Findings on what is encouraged or for a person to decide: nobody's debt, but said where the change brought them. */
function aside(report: Report, model: ModelReport, compared: boolean): readonly Block[] {
  if (report.firstContact || !compared) return [];
  const { voluntary, personDecides } = select(report, model);
  return [...voluntary, ...personDecides].map((obligation) => ({ obligation, findings: obligation.findings.filter((f) => f.introduced === true && f.baseline !== true) })).filter((block) => block.findings.length > 0);
}

function generalRow(finding: Finding): Row {
  const family = finding.rule.split("/", 1)[0] ?? "";
  return {
    obligations: [], subject: (Object.hasOwn(FAMILIES, family) ? FAMILIES[family] : undefined) ?? "Repository", outcome: generalSeverity(finding) ?? "hint", basis: "",
    findings: [finding], reason: "", actor: actorOf(finding, undefined), optional: false,
  };
}

function blockRows(blocks: readonly Block[], model: string | undefined, optional: boolean): Row[] {
  return rowsOf(blocks).map(({ obligation, finding }): Row => ({
    obligations: [obligation], subject: "", ...(model === undefined ? {} : { model }), outcome: obligation.outcome, basis: basisWords(obligation),
    findings: finding === undefined ? [] : [finding], reason: obligation.reason ?? "", actor: actorOf(finding, obligation), optional,
  }));
}

function weight(row: Row): number {
  return (row.outcome === "hint" ? 100 : rank(row.outcome)) + (row.optional ? 1000 : 0);
}

function sorted(rows: readonly Row[]): readonly Row[] {
  return gathered(rows).toSorted((a, b) => weight(a) - weight(b));
}

/** What two rows must share to read alike: missing answers of one file are mended together, whatever each of them asks. */
function likeness(row: Row): string {
  const [finding] = row.findings;
  const common = [row.model ?? "", row.outcome, row.basis, row.actor, String(row.optional)];
  if (finding === undefined) return ["reason", ...common, row.reason].join("\0");
  return ["rule", ...common, finding.rule, finding.path ?? "", finding.rule.endsWith("/missing") ? "" : (finding.fix ?? "")].join("\0");
}

function gathered(rows: readonly Row[]): readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = likeness(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap((group) => (group.length < ALIKE ? group : [joined(group)]));
}

function joined(group: readonly Row[]): Row {
  const [first] = group;
  if (first === undefined) throw new Error("a group of none");
  const seen = new Set<string>();
  const obligations = group.flatMap((row) => row.obligations).filter(({ id }) => !seen.has(id) && seen.add(id).has(id));
  return { ...first, obligations, findings: group.flatMap((row) => row.findings) };
}

/** Number of findings in rows; an obligation that is open for its reason alone counts as one. */
export function countFindings(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + Math.max(row.findings.length, row.findings.length === 0 ? row.obligations.length : 0), 0);
}
