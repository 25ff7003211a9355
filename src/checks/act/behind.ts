/** A duty judged by the state of the records behind it. */

import { notApplicable, recorded, unknown } from "../finding.ts";
import type { CheckResult } from "../types.ts";

const RANK = ["conflict", "gap", "stale", "unknown"] as const;
const SHOWN = 6;

interface Behind {
  /** Ids whose results count; those that do not bind have none and are left out. */
  readonly ids: readonly string[];
  readonly result: (id: string) => CheckResult | undefined;
  /** True where the results behind are not shown as findings of their own (a Code route that is not used). */
  readonly show: boolean;
}

/** Nothing behind is open today, and a part of it (or all) falls due on a later day. */
function dueLater(id: string, known: readonly CheckResult[], later: readonly CheckResult[]): CheckResult {
  const due = later.flatMap((one) => one.due ?? []).toSorted()[0];
  const reason = `${later.length} of ${known.length} records behind this fall due later${due === undefined ? "" : `, the first on ${due}`}: ${later.slice(0, SHOWN).map((one) => one.id).join(", ")}.`;
  const own: CheckResult = later.length === known.length ? { id, outcome: "upcoming", findings: [] } : recorded(id, ...known.flatMap((one) => one.evidence ?? []).slice(0, 3));
  return { ...own, reason, ...(due === undefined ? {} : { due }) };
}

/** Worst of the results behind, with the ids named. Findings are repeated only where nothing else shows them. */
export function behind(id: string, { ids, result, show }: Behind): CheckResult {
  const results = ids.flatMap((part) => result(part) ?? []);
  const known = results.filter((one) => one.outcome !== "not-applicable");
  if (known.length === 0) return results.length > 0 ? notApplicable(id, "No record behind this duty is owed here.") : unknown(id, "No record behind this duty could be read.");
  const later = known.filter((one) => one.outcome === "upcoming");
  const bad = known.filter((one) => one.outcome !== "recorded" && one.outcome !== "upcoming").sort((a, b) => RANK.indexOf(a.outcome as "gap") - RANK.indexOf(b.outcome as "gap"));
  const [first] = bad;
  if (first === undefined && later.length > 0) return dueLater(id, known, later);
  if (first === undefined) return recorded(id, ...known.flatMap((one) => one.evidence ?? []).slice(0, 3));
  const list = bad.slice(0, SHOWN).map((one) => `${one.id} (${one.outcome})`).join(", ");
  const more = bad.length > SHOWN ? ` and ${bad.length - SHOWN} more` : "";
  const reason = `${bad.length} of ${known.length} records behind this are not in order: ${list}${more}.`;
  if (first.outcome === "unknown") return unknown(id, reason);
  const findings = show ? bad.flatMap((one) => one.findings.slice(0, 1)).slice(0, SHOWN) : [];
  // The contradiction itself is counted once, where it stands; for the duty the record is not complete.
  return { id, outcome: first.outcome === "stale" ? "stale" : "gap", reason, findings };
}

/** Is one of the results a contradiction? No other means mend that. */
export function contradicted({ ids, result }: Pick<Behind, "ids" | "result">): boolean {
  return ids.some((id) => result(id)?.outcome === "conflict");
}
