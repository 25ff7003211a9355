/** When a run fails. */

import { FAIL_ON } from "../records/fail-on.ts";
import type { FailOn } from "../records/types.ts";
import { counts, generalSeverity, SEVERITY, severityRank } from "./severity.ts";
import type { Finding, ModelReport, Outcome } from "./types.ts";

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

/** Does the report fail? With `introducedOnly`, findings that the change did not bring are left out; errors are not. */
export function fails(report: Failing, failOn: FailOn, introducedOnly: boolean): boolean {
  if (failOn === "never") return false;
  const fresh = (finding: Finding): boolean => !introducedOnly || finding.introduced === true;
  if (!report.complete && failOn === "unknown") return true;
  if (report.general.some((finding) => fresh(finding) && failsAt(failOn, generalSeverity(finding) ?? "recorded"))) return true;
  return report.models.some((model) => model.obligations.some((result) => {
    if (!failsAt(failOn, result.outcome) || !counts(result)) return false;
    if (!introducedOnly || result.outcome === "error") return true;
    return result.findings.some(fresh) || result.newlyDue === true;
  }));
}
