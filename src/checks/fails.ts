/** When a run fails. */

import { FAIL_ON } from "../records/fail-on.ts";
import type { FailOn } from "../records/types.ts";
import { counts, generalSeverity, SEVERITY, severityRank } from "./severity.ts";
import type { Finding, ModelReport, ObligationResult, Outcome } from "./types.ts";

/** Is the outcome as bad as `failOn` or worse? An unknown word for `failOn` is taken as the strictest that fails: unknown. */
export function failsAt(failOn: string, outcome: Outcome): boolean {
  const level = FAIL_ON.find((one) => one === failOn) ?? "unknown";
  if (level === "never") return false;
  const rank = severityRank(outcome);
  return rank < SEVERITY.length && rank <= severityRank(level);
}

interface Failing {
  readonly models: readonly ModelReport[];
  readonly general: readonly Finding[];
  readonly complete: boolean;
}

/** What the result of a model has that fails on its own: errors always; then what is new, and what nobody has listed as known. */
function failsAlone(result: ObligationResult, failOn: FailOn, fresh: (finding: Finding) => boolean, introducedOnly: boolean): boolean {
  if (!failsAt(failOn, result.outcome) || !counts(result)) return false;
  if (result.outcome === "error" || result.findings.some(fresh)) return true;
  const listed = result.findings.length > 0 && result.findings.every((finding) => finding.baseline === true);
  return !listed && (introducedOnly ? result.newlyDue === true : result.findings.length === 0);
}

/** An entry that sums up others, without a finding of its own. */
function sumsUp(result: ObligationResult): boolean {
  return result.aggregate === true && result.findings.length === 0 && result.outcome !== "error";
}

/**
 * Does the report fail? With `introducedOnly`, findings that the change did not bring are left out; errors are not. Findings of the
 * baseline never fail. What an entry sums up fails where it stands: where people have accepted something of the model (a waiver, the
 * baseline), the sum alone fails no more.
 */
export function fails(report: Failing, failOn: FailOn, introducedOnly: boolean): boolean {
  if (failOn === "never") return false;
  const fresh = (finding: Finding): boolean => finding.baseline !== true && (!introducedOnly || finding.introduced === true);
  if (!report.complete && failOn === "unknown") return true;
  if (report.general.some((finding) => fresh(finding) && failsAt(failOn, generalSeverity(finding) ?? "recorded"))) return true;
  return report.models.some((model) => {
    const accepted = model.obligations.some((result) => result.outcome === "waived" || result.findings.some((finding) => finding.baseline === true));
    return model.obligations.some((result) => !(accepted && sumsUp(result)) && failsAlone(result, failOn, fresh, introducedOnly));
  });
}
