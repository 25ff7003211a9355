/** What a change brought: findings of the head that the base did not have, and findings of the base that are gone (DESIGN §5). */

import type { FailOn } from "../records/types.ts";
import { counterparts } from "./counterparts.ts";
import { fails } from "./fails.ts";
import { Known } from "./known.ts";
import { withMovedRecords } from "./moved-records.ts";
import { resolvedFindings } from "./resolved.ts";
import { isOpen } from "./severity.ts";
import type { Finding, ModelReport, ObligationResult, Report } from "./types.ts";

const ASKING: ReadonlySet<string> = new Set(["conflict", "gap", "stale", "unknown"]);
const QUIET: ReadonlySet<string> = new Set(["recorded", "not-applicable", "upcoming"]);

/**
 * A record that was never there is no news: where the base held the model and declared nothing about it, what is still missing
 * at the head is older debt, and only what stands in the new files is new. All that a new model lacks is new.
 */
function isOldDebt(finding: Finding, base: ModelReport | undefined): boolean {
  return finding.rule.endsWith("/missing") && base !== undefined && base.profile.role === null;
}

/** Did the change make it due? Nothing was owed at the base, or all was recorded; of a new model all that is asked. */
function isNewlyDue(result: ObligationResult, was: ObligationResult | undefined, isNewModel: boolean): boolean {
  return ASKING.has(result.outcome) && (isNewModel || (was !== undefined && QUIET.has(was.outcome)));
}

/**
 * The head's report with `introduced` on every finding, `newlyDue` on obligations that the change made due, the findings that are
 * resolved, counts of both, and `fails` judged on what is new. `renamed` maps a path of the head to its path at the base.
 */
export function compareReports(base: Report, head: Report, renamed: ReadonlyMap<string, string> = new Map()): Report {
  const renames = withMovedRecords(renamed);
  const pairs = counterparts(base.models, head.models, renames);
  const known = new Known();
  /** Hints of the base: known too, but nothing that a change could resolve. */
  const hints = new Known();
  const general = new Known();
  for (const model of base.models) {
    for (const result of model.obligations) for (const finding of result.findings) (isOpen(result.outcome) ? known : hints).add({ finding, model, result });
  }
  for (const finding of base.general) general.add({ finding });

  let introduced = 0;
  const mark = (finding: Finding, isKnown: boolean, counted = true): Finding => {
    if (!isKnown && counted) introduced += 1;
    return { ...finding, introduced: !isKnown };
  };
  const models = head.models.map((model): ModelReport => {
    const before = pairs.get(model);
    const id = before?.id ?? model.id;
    const results = new Map(before?.obligations.map((result) => [result.id, result]));
    const obligations = model.obligations.map((result): ObligationResult => {
      const findings = result.findings.map((finding) => {
        const isKnown = before !== undefined && (known.take(finding, result.id, id, renames) || hints.take(finding, result.id, id, renames) || isOldDebt(finding, before));
        return mark(finding, isKnown, isOpen(result.outcome));
      });
      const newlyDue = isNewlyDue(result, results.get(result.id), before === undefined);
      return { ...result, findings, ...(newlyDue ? { newlyDue } : {}) };
    });
    return { ...model, obligations };
  });
  const headGeneral = head.general.map((finding) => mark(finding, general.take(finding, "", "", renames)));
  const resolved = resolvedFindings([...known.gone, ...general.gone], { ...head, general: headGeneral }, pairs, renames);
  const open = models.reduce((sum, model) => sum + model.obligations.reduce((n, result) => n + (isOpen(result.outcome) ? result.findings.length : 0), 0), 0);
  return {
    ...head,
    repository: { ...head.repository, ...(base.repository.commit === undefined ? {} : { base: base.repository.commit }) },
    models,
    general: headGeneral,
    counts: { ...head.counts, findings: headGeneral.length + open, introduced, resolved: resolved.count },
    resolved: resolved.findings,
    fails: fails({ models, general: headGeneral, complete: head.completeness.complete }, head.failOn as FailOn, true),
  };
}
