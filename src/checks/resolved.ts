/** Findings that a change resolved: gone because they were mended, not because nobody can look any more. */

import type { Was } from "./known.ts";
import { generalSeverity, severityRank } from "./severity.ts";
import type { ModelReport, ObligationResult, Outcome, Report, ResolvedFinding } from "./types.ts";

const MAX_LISTED = 200;
const ASIDE: ReadonlySet<Outcome> = new Set<Outcome>(["not-applicable", "upcoming", "waived"]);

/**
 * What of `gone` is resolved, worst first, at most 200 listed; `count` counts all. A finding is not resolved where its model is no
 * longer found, where its check failed, where the change declares a profile under which it is not asked, or where the file that it
 * stood in cannot be read any more.
 */
export function resolvedFindings(gone: readonly Was[], head: Report, pairs: ReadonlyMap<ModelReport, ModelReport>, renames: ReadonlyMap<string, string>): { readonly count: number; readonly findings: readonly ResolvedFinding[] } {
  const now = new Map([...pairs].map(([is, was]) => [was, is]));
  const results = new Map([...now].map(([was, is]) => [was, new Map(is.obligations.map((result) => [result.id, result]))]));
  const unread = unreadFiles(head, renames);
  const mended = gone.filter(({ finding, model, result }) => {
    if (finding.path !== undefined && unread.has(finding.path) && isUnread(model, result, results)) return false;
    if (model === undefined || result === undefined) return true;
    const is = now.get(model);
    const after = results.get(model)?.get(result.id);
    if (is === undefined || after === undefined || after.outcome === "error") return false;
    return !ASIDE.has(after.outcome) || JSON.stringify(is.profile) === JSON.stringify(model.profile);
  });
  const ranked = mended.map((was) => ({ was, rank: severityRank(was.result?.outcome ?? generalSeverity(was.finding) ?? "recorded") })).sort((a, b) => a.rank - b.rank);
  return { count: mended.length, findings: ranked.slice(0, MAX_LISTED).map(({ was }) => listed(was)) };
}

/** Nothing is known of the record now: a question without findings, or, for findings outside obligations, the broken file itself. */
function isUnread(model: ModelReport | undefined, result: ObligationResult | undefined, results: ReadonlyMap<ModelReport, ReadonlyMap<string, ObligationResult>>): boolean {
  if (model === undefined || result === undefined) return true;
  const after = results.get(model)?.get(result.id);
  return after?.outcome === "unknown" && after.findings.length === 0;
}

/** Files that the head holds and that could not be read, or that the change broke, under their names at the base. */
function unreadFiles(head: Report, renames: ReadonlyMap<string, string>): ReadonlySet<string> {
  const paths = [...head.completeness.unreadable.map((one) => one.path), ...head.general.flatMap((one) => (one.rule === "records/invalid" && one.introduced === true && one.path !== undefined ? [one.path] : []))];
  return new Set(paths.map((path) => renames.get(path) ?? path));
}

function listed({ finding, model, result }: Was): ResolvedFinding {
  return {
    rule: finding.rule, message: finding.message,
    ...(result === undefined ? {} : { obligation: result.id }), ...(model === undefined ? {} : { model: model.id }),
    ...(finding.path === undefined ? {} : { path: finding.path }), ...(finding.line === undefined ? {} : { line: finding.line }),
  };
}
