/** The verdict of a report and its counts of outcomes. */

import { generalSeverity, isOpen } from "./severity.ts";
import { type Completeness, type Finding, type ModelReport, type Outcome, OUTCOMES, type Report, type Verdict } from "./types.ts";

/** Obligations by outcome over all models, and findings: general ones and those of what is open. */
export function countOutcomes(models: readonly ModelReport[], general: readonly Finding[]): Report["counts"] {
  const counted = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  let findings = general.length;
  for (const result of models.flatMap((model) => model.obligations)) {
    counted[result.outcome] += 1;
    if (isOpen(result.outcome)) findings += result.findings.length;
  }
  return { ...counted, findings };
}

interface Seen {
  readonly subjects: number;
  readonly firstContact: boolean;
  /** True where no model has a role declared: then no obligation was judged. */
  readonly undeclared: boolean;
  readonly general: readonly Finding[];
  readonly counts: Report["counts"];
  readonly completeness: Completeness;
}

/** The worst that is to be said of the whole. */
export function verdictOf({ subjects, firstContact, undeclared, general, counts, completeness }: Seen): Verdict {
  if (counts.error > 0) return "error";
  if (counts.conflict + counts.gap + counts.stale > 0) return "findings";
  if (general.some((finding) => generalSeverity(finding) !== undefined)) return "findings";
  if (completeness.missing.length > 0) return "incomplete";
  if (subjects === 0) return completeness.complete ? "nothing-to-check" : "incomplete";
  if (firstContact) return "nothing-declared";
  if (!completeness.complete) return "incomplete";
  return undeclared ? "nothing-declared" : "no-findings";
}
