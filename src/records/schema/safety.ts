/** safety.yaml: pointers, receipts and days of the Safety and Security chapter (safety-types.ts); ids of the catalogue may be keys too. */

import { z } from "zod";
import { FRAMEWORK_HEADINGS, type SafetyRecord } from "../safety-types.ts";
import { choice, count, date, flag, list, object, optional, orText, pointer, says, text } from "./kinds.ts";

const SAMPLE = '{held_by: Head of Safety, digest: "sha256:9f86…", version: "2.1", date: 2026-09-30}';
const kept = pointer.shape;
const pointers = (what: string) => list(pointer, what, `[${SAMPLE}]`);
const sent = object({ receipt: optional(text("Id of the EU SEND receipt", "ES-2026-000123")), date: optional(date("Day of the receipt")), version: optional(text("Version that was sent", "2.1")) }, "A transmission to the AI Office: receipt and day, never the content", "{receipt: ES-2026-000123, date: 2026-09-30}");
const note = object({ version: optional(text("Version", "2.1")), date: optional(date("Its day")), reason: optional(text("Why, in general words", "yearly assessment")) }, "A line of a changelog", '{version: "2.1", date: 2026-09-30, reason: yearly assessment}');
const summary = object({ url: optional(text("Where it is published", "https://example.eu/framework-summary")), version: optional(text("Version that it sums up", "2.1")), date: optional(date("Since when")) }, "A published summary", '{url: https://example.eu/framework-summary, version: "2.1", date: 2026-09-30}');

const risk = object({
  id: text("cbrn, loss-of-control, cyber-offence, harmful-manipulation, or an id of your own", "cbrn"), scenarios: optional(pointer), information: optional(pointer), evaluations: optional(pointers("Evaluations of this risk")), modelling: optional(pointer), estimation: optional(pointer), acceptance: optional(pointer),
  similarly_safe: optional(text("Id of the reference model for this risk", "wren-2")),
}, "A systemic risk: where its analysis is kept, never what it says", "{id: cbrn}");

const report = object({
  ...kept, covers: optional(list(text("A version of the model", "1.0"), "Versions covered", '["1.0"]')), confirmed_on: optional(date("When it was confirmed")), sent: optional(list(sent, "Transmissions", "[{receipt: ES-2026-000124, date: 2026-09-30}]")), interim: optional(sent), outlook: optional(date("Day of the six-month outlook")),
  changelog: optional(list(note, "Changelog", '[{version: "1.1", date: 2026-09-30}]')), samples_per_evaluation: optional(count("Samples for each relevant evaluation, at the least", "5")),
  external_reports: optional(list(text("Path, URL or name", "https://example.org/evaluation"), "External reports attached or linked", "[https://example.org/evaluation]")), no_external_reports: optional(text("Why there is none", "similarly safe to wren-2")),
}, "A Model Report: which version, who holds it, when it was sent", SAMPLE);

const evaluation = object({
  ...kept, started: optional(date("First day")), ended: optional(date("Last day")), risks: optional(list(text("Id of a risk", "cbrn"), "Risks that it is about", "[cbrn]")), internal_validity: optional(flag("Does the record speak of internal validity?")), external_validity: optional(flag("Of external validity?")),
  reproducible: optional(flag("Of reproducibility?")), elicitation: optional(flag("Of elicitation?")), mitigations_tested: optional(flag("Were mitigations tested, also under attack?")),
}, "A model evaluation: its days and where its report is kept", SAMPLE);

/** Sections by name. Spread into SAFETY; other keys must be ids of the catalogue. */
export const SAFETY_SECTIONS = {
  scope: optional(object({ most_capable: optional(flag("Among your most capable models on the market?")), internal_only: optional(flag("Used inside only?")), volunteered: optional(flag("Is the chapter followed without systemic risk?")), reason: optional(text("Why", "successor is on the market")) }, "What the model is among your models", "{most_capable: true}")),
  notification: optional(object({
    met_on: optional(date("Day on which 10^25 FLOP was met")), foreseen_on: optional(date("Day on which it was known that it will be met")), notified_on: optional(date("Day of the notification")), receipt: optional(text("Id of the EU SEND receipt", "ES-2026-000122")), rebuttal: optional(pointer), estimated_on: optional(date("Last estimate of the cumulative compute")),
  }, "Notification of the Commission (Art. 52(1) AI Act): days and receipt", "{met_on: 2026-03-02, notified_on: 2026-03-10, receipt: ES-2026-000122}")),
  framework: optional(object({ ...kept, confirmed_on: optional(date("When it was confirmed")), sent: optional(list(sent, "Transmissions", "[{receipt: ES-2026-000123, date: 2026-09-30}]")), changelog: optional(list(note, "Changelog", '[{version: "2.1", date: 2026-09-30, reason: yearly assessment}]')), headings: optional(list(choice(FRAMEWORK_HEADINGS, "A heading of Measure 1.1"), "Headings that it has", "[process-overview, trigger-points]")) }, "Safety and Security Framework", SAMPLE)),
  framework_assessments: optional(list(object({ ...kept, covers: optional(list(choice(["adequacy", "adherence"], "What was assessed"), "What was assessed", "[adequacy, adherence]")) }, "A Framework assessment", SAMPLE), "Framework assessments", `[${SAMPLE}]`)),
  events: optional(list(object({ on: date("When"), kind: choice(["material-change", "serious-incident", "near-miss", "risk-change", "condition-met"], "What kind, never what happened"), closed_on: optional(date("When the update or assessment was done")) }, "An event", "{on: 2026-08-01, kind: material-change}"), "Events that make an assessment or update due", "[{on: 2026-08-01, kind: material-change}]")),
  light_evaluations: optional(list(object({ date: date("When"), trigger: optional(text("Name of the trigger point", "half of the tokens")) }, "A lighter evaluation", "{date: 2026-02-01, trigger: half of the tokens}"), "Lighter evaluations at trigger points", "[{date: 2026-02-01}]")),
  cycles: optional(list(object({ date: date("When it was complete"), model_version: optional(text("Version of the model", "1.0")), document: optional(pointer) }, "A full cycle", '{date: 2026-03-01, model_version: "1.0"}'), "Full risk cycles", "[{date: 2026-03-01}]")),
  risks: optional(list(orText(risk, "id"), "Systemic risks", "[{id: cbrn}]")),
  decisions: optional(list(object({ on: date("When"), version: optional(text("Version of the model", "1.0")), proceed: optional(flag("Go?")), document: optional(pointer) }, "A decision to go on or not", '{on: 2026-03-05, version: "1.0", proceed: true}'), "Decisions to go on or not", "[{on: 2026-03-05}]")),
  mitigations: optional(pointer),
  security: optional(object({
    weights: optional(choice(["public", "private", "deleted"], "Are the weights public?")), goal: optional(pointer), controls: optional(pointer), access_review: optional(date("Last check of who may reach unreleased weights")), contact: optional(text("Where weaknesses are reported", "security@example.eu")), reviewed: optional(date("Last security review")),
    exempt: optional(object({ model: optional(text("A stronger model with open weights", "org/model")), comparison: optional(pointer) }, "Why Commitment 6 is not owed", "{model: org/model}")),
  }, "Security goal and controls", "{weights: private, access_review: 2026-09-01}")),
  model_reports: optional(list(report, "Model Reports, newest last", `[${SAMPLE}]`)),
  report_exception: optional(object({ kind: choice(["unchanged", "successor", "similarly-safe"], "Which exception"), reason: optional(text("Why", "no change since the last report")), on: optional(date("Since when")) }, "Exception from the six-monthly update", "{kind: unchanged, reason: no change since the last report, on: 2026-09-30}")),
  responsibilities: optional(object({
    oversight: optional(text("Function", "Risk Committee of the Board")), ownership: optional(text("Function", "Chief Scientist")), monitoring: optional(text("Function", "Chief Risk Officer")), assurance: optional(text("Function", "Internal Audit")), resources: optional(pointer),
    whistleblower_policy: optional(text("Path or URL", "https://example.eu/whistleblower")), whistleblower_notice: optional(date("Last yearly notice to staff")),
  }, "Functions that answer for systemic risk, not names of people", "{oversight: Risk Committee, ownership: Chief Scientist, monitoring: Chief Risk Officer, assurance: Internal Audit}")),
  monitoring: optional(pointer),
  external_evaluators: optional(object({
    criteria: optional(text("Published selection criteria: path or URL", "docs/evaluators.md")), disclosure: optional(text("Procedure for responsible disclosure: path or URL", "SECURITY.md")), reports: optional(pointers("Reports of external evaluators")),
    search: optional(object({ call: optional(text("URL of the call", "https://example.eu/call")), opened: optional(date("First day")), closed: optional(date("Last day")), found: optional(flag("Was somebody qualified found?")) }, "Public search for evaluators", "{call: https://example.eu/call, opened: 2026-01-05, closed: 2026-02-06}")),
    findings: optional(list(object({ id: text("Id", "EV-1"), known_on: date("When you were told"), released_on: optional(date("When it was released")) }, "A finding of an evaluator: days only", "{id: EV-1, known_on: 2026-04-01}"), "Findings of evaluators", "[{id: EV-1, known_on: 2026-04-01}]")),
  }, "Independent external evaluators", "{criteria: docs/evaluators.md}")),
  evaluations: optional(list(evaluation, "Model evaluations", `[${SAMPLE}]`)),
  references: optional(list(object({ id: text("Id of the reference model", "wren-2"), ground: optional(choice(["before-code", "full-cycle"], "Why it may serve as reference")), date: optional(date("Since when")), lost_on: optional(date("When it lost that status")), justification: optional(pointer) }, "A safe reference model", "{id: wren-2, ground: full-cycle, date: 2026-01-10}"), "Safe reference models", "[{id: wren-2, ground: full-cycle}]")),
  incident_channel: optional(text("How to report a serious incident: path, URL or address", "https://example.eu/incidents")),
  incident_process: optional(pointer),
  documentation: optional(object({ architecture: optional(pointer), integration: optional(pointer), evaluations: optional(pointer), mitigations: optional(pointer) }, "Additional documentation", `{architecture: ${SAMPLE}}`)),
  retention: optional(object({ incidents_years: optional(count("Years for incident records", "5")), documents_years: optional(count("Years for the other documents", "10")) }, "How long records are kept", "{incidents_years: 5, documents_years: 10}")),
  published: optional(object({ framework: optional(summary), model_report: optional(summary), not_needed: optional(text("Why no summary is needed", "all models are similarly safe to wren-2")) }, "Published summaries", "{framework: {url: https://example.eu/framework-summary}}")),
} as const;

/** Ids of the catalogue beside the sections: any value, judged by the checks. */
export const SAFETY = z.looseObject(SAFETY_SECTIONS, says("a mapping of key: record", "framework: {held_by: …, digest: …, version: …, date: …}")).meta({ description: "Pointer records of the Safety and Security chapter, by name or by obligation id; the documents themselves stay where they are" });

const sections = object(SAFETY_SECTIONS, "", "");

/** Fails to compile where the schema and the contract drift apart. */
type SafetyConforms = z.infer<typeof sections> extends SafetyRecord ? (keyof SafetyRecord extends keyof typeof SAFETY_SECTIONS ? true : never) : never;
export const SAFETY_CONFORMS: SafetyConforms = true;
