/** What the table of a comment shows: one row per finding, rows that read alike gathered into one. */

import { generalSeverity } from "../../checks/severity.ts";
import type { Finding, ModelReport, ObligationResult, Outcome, Report } from "../../checks/types.ts";
import { type Block, rank, rowsOf, select } from "../select.ts";
import { type Actor, actorOf } from "./actors.ts";

/** `relaxed`: the change would soften policy or take a declaration back. `hint`: another finding that never fails, outside the obligations. */
export type RowOutcome = Outcome | "relaxed" | "hint";

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
  const first = new Set(report.nextSteps.flatMap((step) => step.obligation ?? []));
  for (const finding of report.general) {
    const list = finding.baseline === true ? known : !compared || finding.introduced === true ? fresh : older;
    list.push(generalRow(finding));
  }
  for (const model of report.models) {
    const name = several ? (model.name ?? model.id) : undefined;
    const found = select(report, model);
    fresh.push(...blockRows(found.fresh, name, false), ...blockRows(aside(report, model, compared), name, true));
    // A check that failed says nothing about old and new: it is never folded away.
    const [failed, rest] = [found.older.filter((block) => block.obligation.outcome === "error"), found.older.filter((block) => block.obligation.outcome !== "error")];
    fresh.push(...blockRows(failed, name, false));
    older.push(...blockRows(rest, name, false));
    known.push(...blockRows(found.known, name, false));
  }
  return { fresh: sorted(fresh, first), older: sorted(older, first), known: sorted(known, first) };
}

/** Findings on what is encouraged or for a person to decide: nobody's debt, but said where the change brought them. */
function aside(report: Report, model: ModelReport, compared: boolean): readonly Block[] {
  if (report.firstContact || !compared) return [];
  const { voluntary, personDecides } = select(report, model);
  return [...voluntary, ...personDecides].map((obligation) => ({ obligation, findings: obligation.findings.filter((f) => f.introduced === true && f.baseline !== true) })).filter((block) => block.findings.length > 0);
}

/** The basis in two words: the table is read on phones too. */
function shortBasis({ basis, chapter }: ObligationResult): string {
  if (basis === "notice") return chapter === "guidelines" ? "Guidelines" : "Template";
  return basis === "act" ? "AI Act" : basis === "code" ? "Code (voluntary)" : "House rule";
}

function generalRow(finding: Finding): Row {
  const family = finding.rule.split("/", 1)[0] ?? "";
  return {
    obligations: [], subject: (Object.hasOwn(FAMILIES, family) ? FAMILIES[family] : undefined) ?? "Repository", outcome: finding.rule === "policy/relaxed" ? "relaxed" : (generalSeverity(finding) ?? "hint"), basis: "",
    findings: [finding], reason: "", actor: actorOf(finding, undefined), optional: false,
  };
}

function blockRows(blocks: readonly Block[], model: string | undefined, optional: boolean): Row[] {
  return rowsOf(blocks).map(({ obligation, finding }): Row => ({
    obligations: [obligation], subject: "", ...(model === undefined ? {} : { model }), outcome: obligation.outcome, basis: shortBasis(obligation),
    findings: finding === undefined ? [] : [finding], reason: obligation.reason ?? "", actor: actorOf(finding, obligation), optional,
  }));
}

const OUTSIDE: Readonly<Record<string, number>> = { relaxed: 50, hint: 100 };

/** What the report names as a next step leads, then the worst outcome; what nobody owes comes last. */
function weight(row: Row, first: ReadonlySet<string>): number {
  const leads = row.obligations.some(({ id }) => first.has(id)) ? -500 : 0;
  return (OUTSIDE[row.outcome] ?? rank(row.outcome as Outcome)) + leads + (row.optional ? 1000 : 0);
}

function sorted(rows: readonly Row[], first: ReadonlySet<string>): readonly Row[] {
  return gathered(rows).toSorted((a, b) => weight(a, first) - weight(b, first));
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
  return [...groups.values()].flatMap((group) => joined(group));
}

/** Several findings of one obligation stay apart: what differs between them is what there is to say. */
function joined(group: readonly Row[]): readonly Row[] {
  const [first] = group;
  const obligations = group.flatMap((row) => row.obligations);
  if (first === undefined || group.length < ALIKE || new Set(obligations.map(({ id }) => id)).size < group.length) return group;
  return [{ ...first, obligations, findings: group.flatMap((row) => row.findings) }];
}

/** Number of findings in rows; an obligation that is open for its reason alone counts as one. */
export function countFindings(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + Math.max(row.findings.length, row.findings.length === 0 ? row.obligations.length : 0), 0);
}
