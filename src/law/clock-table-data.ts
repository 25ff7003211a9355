/**
 * Every clock that the texts set, in one place: what day it counts from, how long it runs, what stops it, and whose it is. Days of the
 * Code are calendar days unless it says business days (Measures 1.2, 9.3: our reading).
 */

import { LEGACY_DUE } from "./gates.ts";
import type { Basis } from "./types.ts";

/**
 * by: due on the last day of the period · every: the same, again and again · retention: kept at least so long · hold: at most so long ·
 * extension: added to another clock · example: a figure that the Code gives as an example, said and never held against anybody.
 */
export type ClockSense = "by" | "every" | "retention" | "hold" | "extension" | "example";

export interface TableClock {
  readonly title: string;
  /** Entry of the catalogue. */
  readonly entry: string;
  /** The day that it counts from, in words; for a fixed day, what it is about. */
  readonly start: string;
  /** ISO 8601, `P5BD` for business days, `P0D` for the day itself, with `-` before it. Absent: a fixed day, or the day that a document names. */
  readonly period?: string;
  /** ISO date of a fixed day. */
  readonly fixed?: string;
  readonly stop: string;
  readonly basis: Basis;
  readonly sense: ClockSense;
  /** The check that counts it (`src/checks`); absent where a person watches it. */
  readonly check?: string;
  /** When it runs at all, where not always. */
  readonly only?: string;
}

export const PLACING = "placing on the Union market";

export const LAW_CLOCKS = {
  "form-complete": { title: "Model Documentation Form complete", entry: "T-1.1.a", start: PLACING, period: "P0D", stop: "every field of the form is answered", basis: "code", sense: "by", check: "transparency-commitment" },
  "form-versions": { title: "Earlier versions of the documentation kept", entry: "T-1.1.d", start: PLACING, period: "P10Y", stop: "the end of the ten years", basis: "code", sense: "retention", check: "documentation" },
  "documentation-kept": { title: "Documentation and contacts kept by the authorised representative", entry: "AIA-54.3", start: PLACING, period: "P10Y", stop: "the end of the ten years", basis: "act", sense: "retention", only: "providers outside the Union" },
  "representative-appointed": { title: "Authorised representative appointed", entry: "AIA-54.1", start: PLACING, period: "P0D", stop: "a written mandate", basis: "act", sense: "by", check: "representative", only: "providers outside the Union" },
  "contacts-public": { title: "Contact information public", entry: "T-1.2.a", start: PLACING, period: "P0D", stop: "a published contact", basis: "code", sense: "by", check: "contacts" },
  "authority-request": { title: "Request of the AI Office answered", entry: "T-1.2.b", start: "the day that the request names (Art. 91(4))", stop: "the answer", basis: "act", sense: "by", check: "requests" },
  "downstream-request": { title: "Request of a downstream provider answered", entry: "T-1.2.e", start: "receipt of the request", period: "P14D", stop: "the answer, or exceptional circumstances", basis: "code", sense: "by", check: "requests" },
  "summary-published": { title: "Public summary published", entry: "PST-R.publish.when", start: PLACING, period: "P0D", stop: "the first publication", basis: "notice", sense: "by", check: "PST-R.publish.when" },
  "summary-update": { title: "Public summary updated", entry: "PST-R.update", start: "first change of the training data after the last update", period: "P6M", stop: "an update", basis: "notice", sense: "every", check: "PST-R.update", only: "while the provider trains its own marketed model further; sooner for a materially significant change" },
  "older-model": { title: "Duties of Chapter V for an older model", entry: "AIA-111.3", start: "models placed before 2 August 2025", fixed: LEGACY_DUE, stop: "complete records", basis: "act", sense: "by", check: "representative" },
  "older-model-summary": { title: "Public summary of an older model", entry: "PST-R.legacy", start: "models placed before 2 August 2025", fixed: LEGACY_DUE, stop: "the first publication", basis: "notice", sense: "by", check: "PST-R.legacy" },
  notification: { title: "Commission notified", entry: "AIA-52.1", start: "the condition is met, or it becomes known that it will be: the earlier day", period: "P2W", stop: "the receipt of the notification", basis: "act", sense: "by", check: "safety-notification" },
  "framework-after-notification": { title: "Framework confirmed, after the notification", entry: "S-1.1", start: "the notification under Art. 52(1)", period: "P4W", stop: "confirmation of the Framework", basis: "code", sense: "by", check: "safety-framework", only: "where it is earlier than two weeks before placing" },
  "framework-before-placing": { title: "Framework confirmed, before placing", entry: "S-1.1", start: PLACING, period: "-P2W", stop: "confirmation of the Framework", basis: "code", sense: "by", check: "safety-framework", only: "where it is earlier than four weeks after the notification" },
  "framework-sent": { title: "Framework sent to the AI Office", entry: "S-1.4", start: "confirmation of the Framework, or of an update", period: "P5BD", stop: "the receipt", basis: "code", sense: "by", check: "safety-framework" },
  "framework-assessment": { title: "Framework assessed", entry: "S-1.3", start: "placing, then the last assessment", period: "P12M", stop: "an assessment; sooner on cause", basis: "code", sense: "every", check: "safety-assessment" },
  "full-cycle": { title: "One full cycle of assessment and mitigation", entry: "S-1.2", start: PLACING, period: "P0D", stop: "the cycle is complete", basis: "code", sense: "by", check: "safety-cycles" },
  "model-report": { title: "Model Report sent to the AI Office", entry: "S-7.7", start: PLACING, period: "P0D", stop: "the receipt", basis: "code", sense: "by", check: "safety-report-notifications" },
  "model-report-update": { title: "Update of a Model Report sent", entry: "S-7.7", start: "confirmation of the update", period: "P5BD", stop: "the receipt", basis: "code", sense: "by", check: "safety-report-notifications" },
  "model-report-extension": { title: "Model Report, with an interim report", entry: "S-7.7", start: "the day on which the report or the update was due", period: "P15BD", stop: "the receipt", basis: "code", sense: "extension", check: "safety-report-notifications", only: "with an interim report, and if the AI Office sees good faith" },
  "model-report-outlook": { title: "Outlook of a Model Report", entry: "S-7.3", start: "the day of the outlook", period: "P6M", stop: "a newer outlook", basis: "code", sense: "every", check: "safety-model-reports" },
  "most-capable-update": { title: "Model Report of a most capable model updated", entry: "S-7.6", start: "last delivery to the AI Office", period: "P6M", stop: "a receipt, or one of three exceptions", basis: "code", sense: "every", check: "safety-report-updates", only: "models declared among the most capable" },
  "most-capable-successor": { title: "Exception for a successor", entry: "S-7.6", start: "the day on which the update was due", period: "P1M", stop: "the successor's Model Report", basis: "code", sense: "extension", check: "safety-report-updates", only: "a more capable model follows in under a month; from which day that counts is our reading" },
  "safe-reference-lost": { title: "Similarly safe status lost", entry: "S-A2.2", start: "the day on which the reference model lost its status", period: "P6M", stop: "another reference, or the full measures", basis: "code", sense: "by", check: "safety-references" },
  "access-review": { title: "Access to unreleased weights reviewed", entry: "S-A4.3", start: "last review", period: "P6M", stop: "a review", basis: "code", sense: "every", check: "safety-security" },
  "whistleblower-notice": { title: "Staff told of the whistleblower policy", entry: "S-8.3", start: "last notice", period: "P12M", stop: "a notice", basis: "code", sense: "example", check: "safety-responsibility" },
  "incident-infrastructure": { title: "Initial report: critical infrastructure", entry: "S-9.3", start: "knowing that the model is involved", period: "P2D", stop: "the receipt", basis: "code", sense: "by", check: "safety-incidents" },
  "incident-cybersecurity": { title: "Initial report: cybersecurity", entry: "S-9.3", start: "knowing that the model is involved", period: "P5D", stop: "the receipt", basis: "code", sense: "by", check: "safety-incidents" },
  "incident-death": { title: "Initial report: death of a person", entry: "S-9.3", start: "knowing that the model is involved", period: "P10D", stop: "the receipt", basis: "code", sense: "by", check: "safety-incidents" },
  "incident-harm": { title: "Initial report: serious harm", entry: "S-9.3", start: "knowing that the model is involved", period: "P15D", stop: "the receipt", basis: "code", sense: "by", check: "safety-incidents" },
  "incident-interim": { title: "Intermediate report", entry: "S-9.3", start: "the last report, while the incident is not resolved", period: "P4W", stop: "a report, or the resolution", basis: "code", sense: "every", check: "safety-incidents" },
  "incident-final": { title: "Final report", entry: "S-9.3", start: "resolution of the incident", period: "P60D", stop: "the receipt", basis: "code", sense: "by", check: "safety-incidents" },
  "incident-records": { title: "Documents of incidents kept", entry: "S-9.4", start: "the document or the incident, the later day", period: "P5Y", stop: "the end of the five years", basis: "code", sense: "retention", check: "safety-incidents" },
  "safety-documents": { title: "Additional documents kept", entry: "S-10.1", start: PLACING, period: "P10Y", stop: "the end of the ten years", basis: "code", sense: "retention", check: "safety-transparency" },
  "evaluator-hold": { title: "Publication of an evaluator's finding held back", entry: "S-3.5", start: "the finding was made known", period: "P30BD", stop: "the release", basis: "code", sense: "hold", check: "safety-evaluators" },
  "evaluator-search": { title: "Search for independent evaluators", entry: "S-A3.5", start: "the public call", period: "P20BD", stop: "an evaluator is found", basis: "code", sense: "example", check: "safety-evaluators" },
  "evaluation-length": { title: "Length of an evaluation", entry: "S-A3.4", start: "first day of the evaluation", period: "P20BD", stop: "last day of the evaluation", basis: "code", sense: "example", check: "safety-evaluations" },
} as const satisfies Readonly<Record<string, TableClock>>;

export type LawClockId = keyof typeof LAW_CLOCKS;
