/** Outcomes in order of weight, and the weight of findings that belong to no obligation. */

import type { Level } from "../law/types.ts";
import type { FailOn } from "../records/types.ts";
import type { Finding, ObligationResult, Outcome } from "./types.ts";

/** Worst first. Outcomes that are not listed never fail. */
export const SEVERITY = ["error", "conflict", "gap", "stale", "unknown"] as const;
type Severity = (typeof SEVERITY)[number];

/** Fails on gaps, conflicts, errors and what grew stale. */
export const DEFAULT_FAIL_ON: FailOn = "stale";

const BINDING_LEVELS: ReadonlySet<Level> = new Set<Level>(["must", "required", "required_if"]);

/** Rules of general findings that are weaker than a gap; a hint (undefined) never fails. */
const GENERAL: ReadonlyMap<string, Severity | undefined> = new Map<string, Severity | undefined>([
  ["records/unknown-key", undefined],
  ["policy/relaxed", undefined],
  ["baseline/gone", undefined],
  ["waivers/expiring", undefined],
  ["waivers/unused", undefined],
  ["means/no-evidence", "unknown"],
  ["profile/role-reason", "unknown"],
  ["profile/role-facts", "unknown"],
  ["profile/placing-facts", "unknown"],
  ["waivers/expired", "stale"],
  ["classification/facts-changed", "conflict"],
  ["classification/contradicts-declaration", "conflict"],
  ["classification/contradicts-decision", "conflict"],
]);

/** Severity of a finding outside obligations. */
export function generalSeverity(finding: Finding): Severity | undefined {
  if (finding.rule.startsWith("artifacts/")) return "conflict";
  return GENERAL.has(finding.rule) ? GENERAL.get(finding.rule) : "gap";
}

/** Place of an outcome in SEVERITY; its length for outcomes that never fail. */
export function severityRank(outcome: Outcome): number {
  const index = (SEVERITY as readonly string[]).indexOf(outcome);
  return index === -1 ? SEVERITY.length : index;
}

/** Does an outcome ask somebody to do something? Findings of others (recorded, due later) are hints and are not counted. */
export function isOpen(outcome: Outcome): boolean {
  return severityRank(outcome) < SEVERITY.length;
}

/** Encouraged and optional entries, and questions that only a person can settle, never fail a run; a contradiction does at any level. */
export function counts(result: ObligationResult): boolean {
  if (result.outcome === "error" || result.outcome === "conflict") return true;
  return BINDING_LEVELS.has(result.level) && result.personDecides !== true;
}
