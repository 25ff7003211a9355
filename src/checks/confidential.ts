/**
 * What of a report may be shown where everybody reads it: the comment, the log, the job summary and the files of a run in a public
 * repository. What the chapter on systemic risk asks for is confidential, and not even that an incident exists may show: its entries lose
 * their outcome, so that a report with an open incident is the same as one without. They do not decide the exit of such a run either,
 * for a red run would tell as much. On a machine of its own the program says everything.
 */

import { obligation } from "../law/catalogue.ts";
import type { Profile } from "../law/types.ts";
import type { FailOn } from "../records/types.ts";
import { countListed } from "./baseline.ts";
import { fails } from "./fails.ts";
import { publicGeneral, publicResolved, publicSteps } from "./confidential-lists.ts";
import { bindingOf } from "./obligations.ts";
import { hasIncidents, isConfidential, NOT_SHOWN, oneFinding } from "./confidential-words.ts";
import { overviewOf } from "./safety/overview.ts";
import { isOpen } from "./severity.ts";
import type { ChangeReport, Finding, ModelReport, ObligationResult, Report } from "./types.ts";
import { countOutcomes, verdictOf } from "./verdict.ts";

/** Does the law alone give this outcome, whatever the records hold? Then its reason says nothing about them. */
function fromLaw({ id, outcome, reason }: ObligationResult, profile: Profile, now: string): boolean {
  const entry = obligation(id);
  if (profile.role === null) return true;
  if (entry === undefined || reason === undefined) return false;
  return [true, false].some((read) => {
    const owed = bindingOf(entry, profile, now, read);
    if (owed.binds === "no") return outcome === "not-applicable" && reason === owed.reason;
    if (owed.binds === "unknown") return outcome === "unknown" && reason === owed.question;
    return owed.binds === "upcoming" && outcome === "upcoming" && reason === owed.reason;
  });
}

function publicResult(result: ObligationResult, profile: Profile, now: string): ObligationResult {
  if (!isConfidential(result.id)) return result;
  const { id, title, chapter, level, basis, outcome, reason, due, aggregate, personDecides, newlyDue } = result;
  const named = { id, title, chapter, level, basis, ...(aggregate === undefined ? {} : { aggregate }) };
  const law = fromLaw(result, profile, now);
  if (law && (outcome === "not-applicable" || (outcome === "unknown" && hasIncidents(id)))) return { ...named, outcome, ...(reason === undefined ? {} : { reason }), findings: [] };
  if (hasIncidents(id)) return { ...named, outcome: "unknown", reason: `Not shown in public. ${NOT_SHOWN}`, personDecides: true, findings: [] };
  const words = law ? { ...(reason === undefined ? {} : { reason }), ...(due === undefined ? {} : { due }) } : outcome === "recorded" ? {} : { reason: NOT_SHOWN };
  return { ...named, outcome, ...words, ...(personDecides === undefined ? {} : { personDecides }), ...(newlyDue === undefined ? {} : { newlyDue }), findings: oneFinding(result.findings) };
}

function publicModel(model: ModelReport, now: string): ModelReport {
  const results = model.obligations.map((result) => publicResult(result, model.profile, now));
  const { dates, overview, ...rest } = model;
  // A day of a clock is a recorded day and a number of days.
  const shown = dates?.filter((one) => one.kind === "information" || !isConfidential(one.id));
  return { ...rest, obligations: results, ...(shown === undefined ? {} : { dates: shown }), ...(overview === undefined ? {} : { overview: overviewOf(results) }) };
}

function publicChange(change: ChangeReport): ChangeReport {
  const consequences = change.consequences.map((one) => ({
    ...one, due: one.due.filter((due) => !hasIncidents(due.obligation)).map((due) => (isConfidential(due.obligation) ? { ...due, what: NOT_SHOWN } : due)),
  }));
  return { ...change, consequences };
}

function introduced(models: readonly ModelReport[], general: readonly Finding[]): number {
  const open = models.flatMap((model) => model.obligations.flatMap((one) => (isOpen(one.outcome) ? one.findings : [])));
  return [...general, ...open].filter((one) => one.introduced === true).length;
}

/** The report as it may be shown in public; the same again for one that is public already. Counts, verdict and `fails` are those of what is left. */
export function forPublic(report: Report): Report {
  const models = report.models.map((model) => publicModel(model, report.now));
  const general = publicGeneral(report.general);
  const compared = report.counts.introduced !== undefined;
  const resolved = publicResolved(report.resolved ?? []);
  const counts: Report["counts"] = {
    ...countOutcomes(models, general),
    ...(compared ? { introduced: introduced(models, general) } : {}),
    ...(report.counts.resolved === undefined ? {} : { resolved: Math.max(resolved.list.length, report.counts.resolved - resolved.dropped) }),
    ...(report.counts.baseline === undefined ? {} : { baseline: countListed(models, general) }),
  };
  const { completeness, firstContact, failOn } = report;
  const verdict = verdictOf({ subjects: models.length, firstContact, undeclared: models.every((model) => model.profile.role === null), general, counts, completeness });
  // A change that relaxes policy is a finding, although nothing of it fails.
  const relaxed = report.verdict === "findings" && verdict !== "error" && general.some((one) => one.rule === "policy/relaxed");
  return {
    ...report, models, general, counts,
    verdict: relaxed ? "findings" : verdict,
    ...(report.change === undefined ? {} : { change: publicChange(report.change) }),
    ...(report.resolved === undefined ? {} : { resolved: resolved.list }),
    nextSteps: publicSteps(report, models, general),
    fails: fails({ models, general, complete: completeness.complete }, failOn as FailOn, compared),
  };
}
