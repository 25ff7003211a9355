/** Choosing and ordering what a face shows. No verdict is computed here. */

import { OUTCOMES, type Finding, type ModelReport, type ObligationResult, type Outcome, type Report } from "../checks/types.ts";

export interface Row {
  readonly model: ModelReport;
  readonly obligation: ObligationResult;
  /** Undefined where an obligation is open without any finding: its reason is the message. */
  readonly finding?: Finding;
}

const RANK = new Map<Outcome, number>(OUTCOMES.map((o, i) => [o, i]));

export function rank(outcome: Outcome): number {
  return RANK.get(outcome) ?? OUTCOMES.length;
}

/** Open obligations with their findings, worst first, stable by model, chapter order of the catalogue and line. */
export function openRows(report: Report, outcomes: readonly Outcome[]): readonly Row[] {
  const rows: Row[] = [];
  for (const model of report.models) {
    for (const obligation of model.obligations) {
      if (!outcomes.includes(obligation.outcome) || obligation.personDecides === true) continue;
      if (obligation.findings.length === 0) rows.push({ model, obligation });
      for (const finding of obligation.findings) rows.push({ model, obligation, finding });
    }
  }
  return rows.toSorted((a, b) => rank(a.obligation.outcome) - rank(b.obligation.outcome));
}

/** Splits rows into those that the change under review brought and older ones. Without a base everything is "introduced". */
export function byNovelty(report: Report, rows: readonly Row[]): { readonly introduced: readonly Row[]; readonly older: readonly Row[] } {
  if (report.counts.introduced === undefined) return { introduced: rows, older: [] };
  return { introduced: rows.filter((r) => r.finding?.introduced === true), older: rows.filter((r) => r.finding?.introduced !== true) };
}

/** `path:line`, `path`, or the empty string. */
export function where(place: { readonly path?: string; readonly line?: number }): string {
  if (place.path === undefined) return "";
  return place.line === undefined ? place.path : `${place.path}:${place.line}`;
}

/** Groups obligations that no check reads, by chapter, for one folded line. */
export function personDecides(model: ModelReport): readonly ObligationResult[] {
  return model.obligations.filter((o) => o.personDecides === true && o.outcome === "unknown");
}
