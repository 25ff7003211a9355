import { safetyChecks } from "../../../src/checks/safety/checks.ts";
import { safetyAggregates } from "../../../src/checks/safety/part-two.ts";
import { runChecks } from "../../../src/checks/run.ts";
import type { CheckResult } from "../../../src/checks/types.ts";
import { FRAMEWORK_HEADINGS, type SafetyRecord, SPECIFIED_RISKS } from "../../../src/records/safety-types.ts";
import type { RequestRow } from "../../../src/records/types.ts";
import { input, requestRow } from "../support.ts";
import { type Parts, partsOf, pointer } from "./support.ts";

export const REGISTER = ".gpai/registers/incidents.csv";
/** Files of the repository that the full record points at. */
export const PATHS = ["docs/evaluators.md", "docs/disclosure.md", "docs/incidents.md", "docs/framework-summary.md", "docs/report-summary.md", "docs/whistleblowers.md"];
const REPORT = { outlook: "2026-09-10", changelog: [{ version: "2.0", date: "2026-05-10", reason: "first report" }, { version: "2.1", date: "2026-09-10", reason: "six months" }], samples_per_evaluation: 5, external_reports: ["https://evaluators.eu/report"] };

/** A record in which every section of the chapter is filled, for a model placed on 1 June 2026 and judged on 22 November 2026. */
export const FULL: SafetyRecord = {
  scope: { most_capable: true },
  notification: { met_on: "2026-03-02", notified_on: "2026-03-10", receipt: "ES-2026-0" },
  framework: { ...pointer(), confirmed_on: "2026-03-20", sent: [{ receipt: "ES-2026-2", date: "2026-03-23", version: "2.1" }], changelog: [{ version: "2.1", date: "2026-03-20", reason: "first version" }], headings: [...FRAMEWORK_HEADINGS] },
  framework_assessments: [{ ...pointer({ date: "2026-10-01" }), covers: ["adequacy", "adherence"] }],
  light_evaluations: [{ date: "2026-02-01", trigger: "half of the tokens" }],
  cycles: [{ date: "2026-05-20", model_version: "1.0" }],
  risks: SPECIFIED_RISKS.map((id) => ({ id, scenarios: pointer(), information: pointer(), evaluations: [pointer()], modelling: pointer(), estimation: pointer(), acceptance: pointer() })),
  decisions: [{ on: "2026-05-25", version: "1.0", proceed: true }],
  mitigations: pointer(),
  security: { weights: "private", goal: pointer(), controls: pointer(), access_review: "2026-09-01", contact: "security@wren-labs.eu", reviewed: "2026-04-01" },
  model_reports: [
    { ...pointer({ version: "2.0", date: "2026-05-10" }), covers: ["1.0"], confirmed_on: "2026-05-11", sent: [{ receipt: "ES-2026-1", date: "2026-05-12", version: "2.0" }], ...REPORT },
    { ...pointer({ date: "2026-09-10" }), covers: ["1.0"], confirmed_on: "2026-09-10", sent: [{ receipt: "ES-2026-3", date: "2026-09-14", version: "2.1" }], ...REPORT },
  ],
  responsibilities: { oversight: "Risk Committee", ownership: "Chief Scientist", monitoring: "Chief Risk Officer", assurance: "Internal Audit", resources: pointer(), whistleblower_policy: "docs/whistleblowers.md", whistleblower_notice: "2026-02-01" },
  monitoring: pointer(),
  external_evaluators: { criteria: "docs/evaluators.md", disclosure: "docs/disclosure.md", reports: [pointer()] },
  evaluations: [{ ...pointer(), started: "2026-01-05", ended: "2026-02-27", risks: ["cbrn"], internal_validity: true, external_validity: true, reproducible: true, elicitation: true, mitigations_tested: true }],
  incident_channel: "docs/incidents.md",
  incident_process: pointer(),
  documentation: { architecture: pointer({ date: "2026-06-02" }), integration: pointer({ date: "2026-06-02" }), evaluations: pointer({ date: "2026-06-02" }), mitigations: pointer({ date: "2026-06-02" }) },
  retention: { incidents_years: 5, documents_years: 10 },
  published: { framework: { url: "docs/framework-summary.md", version: "2.1", date: "2026-06-01" }, model_report: { url: "docs/report-summary.md", version: "2.1", date: "2026-06-01" } },
};

export interface Whole extends Parts {
  /** Rows of the incident register; null: none is kept. */
  readonly incidents?: readonly RequestRow[] | null | "unread";
}

/** One row of the register, on line 2. */
export function incident(over: Partial<RequestRow> = {}): RequestRow {
  return requestRow("I-1", { source: { path: REGISTER, line: 2 }, ...over });
}

/** Results of all safety checks and of the commitments, by id. */
export function whole({ incidents = [], ...parts }: Whole): ReadonlyMap<string, CheckResult> {
  const model = { lineage: { id: "wren", releases: [{ version: "1.0", eu_market: "2026-06-01" }] }, model: { id: "demo", name: "Demo-1B", versions: ["1.0"] }, ...parts.model };
  const base = partsOf({ paths: PATHS, ...parts, model });
  const kept = incidents === null ? {} : { registerPaths: { incidents: REGISTER }, registers: incidents === "unread" ? {} : { incidents } };
  return runChecks(safetyChecks, safetyAggregates, input({ ...base, model: { ...base.model, ...kept } }), () => true) as ReadonlyMap<string, CheckResult>;
}

/** The result of one id. */
export function one(id: string, parts: Whole): CheckResult {
  const found = whole(parts).get(id);
  if (found === undefined) throw new Error(`nothing for ${id}`);
  return found;
}

/** The full record with other sections. */
export function full(over: Partial<SafetyRecord> | Readonly<Record<string, unknown>> = {}): SafetyRecord {
  return { ...FULL, ...over };
}

/** The full record without some sections. */
export function without(...keys: readonly (keyof SafetyRecord)[]): SafetyRecord {
  return Object.fromEntries(Object.entries(FULL).filter(([key]) => !(keys as readonly string[]).includes(key)));
}

/** The day `days` after an ISO date. */
export function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
