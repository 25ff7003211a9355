/** What the tests of issues share: a repository, a policy, one sweep of it over a tracker in memory. */

import { inspect } from "../../src/engine/inspect.ts";
import type { ObligationResult, Report } from "../../src/checks/types.ts";
import { applyPlan, type ApplyResult } from "../../src/issues/apply.ts";
import { budgeted } from "../../src/issues/budget.ts";
import type { IssueContext, IssueRepository } from "../../src/issues/context.ts";
import { desiredIssues } from "../../src/issues/desired.ts";
import { knownIssues } from "../../src/issues/known.ts";
import { recordsScope } from "../../src/issues/keys.ts";
import { planIssues } from "../../src/issues/plan.ts";
import { route } from "../../src/issues/route.ts";
import type { Plan } from "../../src/issues/types.ts";
import { DEFAULTS } from "../../src/policy/defaults.ts";
import type { PolicyValues } from "../../src/policy/types.ts";
import type { LastChange } from "../../src/repository/port.ts";
import { fileURLToPath } from "node:url";
import type { MemoryTracker } from "../support/memory-tracker.ts";

export const REPOSITORY: IssueRepository = { id: 4711, owner: "wren-lm", name: "wren-3b", private: false, serverUrl: "https://github.com", defaultBranch: "main" };
export const PRIVATE: IssueRepository = { ...REPOSITORY, private: true };
export const COMMIT = "c0ffee".repeat(6) + "c0ff";

export function policy(over: Partial<PolicyValues> = {}): PolicyValues {
  return { ...DEFAULTS, mode: "active", ...over };
}

/** A report as the sweep makes it: of a commit on GitHub. */
export function onGitHub(report: Report, commit = COMMIT, now = report.now): Report {
  return { ...report, now, repository: { ...report.repository, name: "wren-3b", kind: "github", commit } };
}

export async function example(name: string, now = "2026-11-22"): Promise<Report> {
  return onGitHub(await inspect({ path: fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)), now }));
}

/** The report with some obligations of its first model as they are said here. */
export function withResults(report: Report, over: Readonly<Record<string, Partial<ObligationResult>>>): Report {
  const [first, ...rest] = report.models;
  if (first === undefined) throw new Error("no model");
  for (const id of Object.keys(over)) if (!first.obligations.some((one) => one.id === id)) throw new Error(`no entry ${id}`);
  return { ...report, models: [{ ...first, obligations: first.obligations.map((one) => ({ ...one, ...over[one.id] })) }, ...rest] };
}

/** The report with nothing open: every fault is recorded. */
export function renewed(report: Report): Report {
  const models = report.models.map((model) => ({
    ...model,
    obligations: model.obligations.map((one) => (["gap", "conflict", "stale", "unknown", "error"].includes(one.outcome) ? { ...one, outcome: "recorded" as const, findings: [], evidence: [{ path: ".gpai/documentation.yaml", line: 3 }] } : one)),
  }));
  return { ...report, models, general: [] };
}

export interface SweepInput {
  readonly report: Report;
  readonly tracker: MemoryTracker;
  readonly records?: MemoryTracker;
  readonly repository?: IssueRepository;
  readonly policy?: PolicyValues;
  readonly now?: string;
  readonly changes?: ReadonlyMap<string, LastChange>;
  readonly budget?: number;
  readonly held?: () => boolean;
}

export interface Swept {
  readonly plan: Plan;
  readonly recordsPlan: Plan;
  readonly result: ApplyResult;
  readonly hidden: number;
}

/** One sweep of one repository: read our issues, say what should be, plan, apply. */
export async function sweep({ report, tracker, records, repository = REPOSITORY, policy: values = policy(), now = report.now, changes, budget = 1000, held }: SweepInput): Promise<Swept> {
  const scope = recordsScope(repository.id);
  const actual = await tracker.own();
  const there = await records?.own();
  const here = knownIssues(actual);
  const context: IssueContext = { repository, policy: values, known: new Map([...here, ...(there === undefined ? [] : knownIssues(there, scope))]), ...(changes === undefined ? {} : { changes }), configuration: `${repository.owner}/.github:.github/gpai-docket.yaml` };
  const routed = route(desiredIssues({ ...report, now }, context), { repository, confidential: values.confidential, known: here, ...(records === undefined ? {} : { records: { private: true } }) });
  const [plan, recordsPlan] = budgeted([planIssues(routed.here, actual, { now, policy: values }), there === undefined ? { steps: [] } : planIssues(routed.records, there, { now, policy: values, scope })], budget);
  const options = held === undefined ? {} : { held };
  const result = await applyPlan(tracker, plan ?? { steps: [] }, options);
  if (records !== undefined && recordsPlan !== undefined) await applyPlan(records, recordsPlan, options);
  return { plan: plan ?? { steps: [] }, recordsPlan: recordsPlan ?? { steps: [] }, result, hidden: routed.hidden };
}

/** Kinds of the steps that write. */
export function kinds({ steps }: Plan): readonly string[] {
  return steps.filter((step) => step.kind !== "skip").map((step) => `${step.kind} ${step.key}`);
}
