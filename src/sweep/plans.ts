/** From judged repositories and the issues that are there to what is to be written. Pure. */

import { forPublic } from "../checks/confidential.ts";
import type { ListedRepository } from "../github/app-types.ts";
import type { ActualIssues, IssueContext, IssueRepository, Routed } from "../issues/context.ts";
import { desiredIssues, renewalPaths } from "../issues/desired.ts";
import { recordsScope } from "../issues/keys.ts";
import { knownIssues, withdrawnIssues } from "../issues/known.ts";
import { planIssues } from "../issues/plan.ts";
import { route, scrubbedIssues } from "../issues/route.ts";
import type { DesiredIssue, KnownIssue, Plan } from "../issues/types.ts";
import type { Mode, PolicyValues } from "../policy/types.ts";
import type { LastChange } from "../repository/port.ts";
import { CONFIGURATION_KEY } from "./configuration-issue.ts";
import { itemKey } from "./models.ts";
import type { Judged } from "./remembered.ts";

/** Issues to be written in one repository, about one repository. */
export interface Planned {
  /** GitHub's number of the repository that it is about. */
  readonly about: number;
  readonly mode: Mode;
  readonly place: ListedRepository;
  readonly actual: ActualIssues;
  readonly plan: Plan;
  /** The plan that other issues would have led to. */
  readonly replan: (actual: ActualIssues) => Plan;
}

export interface PlanInput {
  readonly repository: ListedRepository;
  readonly judged: Judged;
  readonly actual: ActualIssues;
  /** Where confidential issues of public repositories go. */
  readonly records?: { readonly repository: ListedRepository; readonly actual: ActualIssues };
  /** ISO date (UTC). */
  readonly date: string;
  /** `owner/name:path` of the organisation's configuration. */
  readonly configuration?: string;
  /** The issue about that configuration, where it lies in this repository. */
  readonly beside?: Beside;
  /** Newest commits of files that `renewedPaths` names. */
  readonly changes?: ReadonlyMap<string, LastChange>;
}

/** From the issue about the configuration that is known to one that should be. */
export type Beside = (known: ReadonlyMap<string, KnownIssue>) => readonly DesiredIssue[];

/** Plans for one model repository, the one for itself first, and where each of its open obligations is written of. */
export function plansOf(input: PlanInput): { readonly planned: readonly [Planned, ...Planned[]]; readonly keys: ReadonlyMap<string, string> } {
  const { repository, judged, actual, records, date } = input;
  const { values } = judged;
  const routed = (mine: ActualIssues): Routed => {
    const context = contextOf(input, mine);
    const routing = { repository: context.repository, confidential: values.confidential, known: ofModels(knownIssues(mine)), ...(records === undefined ? {} : { records: { private: records.repository.private } }) };
    if (values.mode === "off") return route(withdrawnIssues(context.known, "The configuration switches this repository off."), routing);
    if (repository.private) return route(desiredIssues(judged.report, context), routing);
    // What stands where everybody reads it is made of nothing else than what everybody may read.
    const shown = route(desiredIssues(forPublic(judged.report), context), routing);
    return { ...shown, records: records === undefined ? [] : route(desiredIssues(judged.report, context), routing).records };
  };
  const wanted = routed(actual);
  const replan = (mine: ActualIssues): Plan => planIssues([...(mine === actual ? wanted : routed(mine)).here, ...input.beside?.(knownIssues(mine)) ?? []], mine, { now: date, policy: values });
  const first: Planned = { about: repository.id, mode: values.mode, place: repository, actual, plan: replan(actual), replan };
  if (records === undefined || wanted.records.length === 0) return { planned: [first], keys: keysOf(wanted.here) };
  const there = (others: ActualIssues): Plan => planIssues(wanted.records, others, { now: date, policy: values, scope: recordsScope(repository.id) });
  return { planned: [first, { about: repository.id, mode: values.mode, place: records.repository, actual: records.actual, plan: there(records.actual), replan: there }], keys: keysOf(wanted.here) };
}

/** Files whose newest commits say what renewed the issues that are about to close. */
export function renewedPaths(input: PlanInput): readonly string[] {
  const context = contextOf(input, input.actual);
  if (input.judged.values.mode === "off" || ![...context.known.values()].some(({ open }) => open)) return [];
  return [...new Set([...renewalPaths(input.judged.report, context).values()].flat())].toSorted();
}

function contextOf({ repository, judged, records, configuration, changes }: PlanInput, actual: ActualIssues): IssueContext {
  // Where both know an issue, the one here is from the time when the repository was private, and says nothing any more.
  const elsewhere = records === undefined ? new Map<string, KnownIssue>() : knownIssues(records.actual, recordsScope(repository.id));
  return {
    repository: issueRepository(repository), policy: judged.values, known: new Map([...ofModels(knownIssues(actual)), ...elsewhere]),
    ...(configuration === undefined ? {} : { configuration }), ...(changes === undefined ? {} : { changes }),
  };
}

export interface OtherInput {
  readonly repository: ListedRepository;
  readonly actual: ActualIssues;
  /** Why nothing of it is watched any more: what is open is closed. Absent: only `beside` matters. */
  readonly reason?: string;
  readonly values: PolicyValues;
  readonly mode: Mode;
  readonly date: string;
  readonly beside?: Beside;
}

/** The plan for a repository that holds no model (any more), or is not watched: nothing about a model is opened there. */
export function planOfOther({ repository, actual, reason, values, mode, date, beside }: OtherInput): Planned {
  const replan = (mine: ActualIssues): Plan => {
    const all = knownIssues(mine);
    const models = ofModels(all);
    // Nothing has to be judged to take out what everybody could read.
    const out = repository.private || (reason === undefined && values.confidential === "id") ? [] : scrubbedIssues(models);
    const gone = reason === undefined ? [] : withdrawnIssues(models, reason).filter(({ key }) => !out.some((one) => one.key === key));
    const desired = [...gone, ...out, ...beside?.(all) ?? []];
    return desired.length === 0 ? { steps: [] } : planIssues(desired, mine, { now: date, policy: values });
  };
  return { about: repository.id, mode, place: repository, actual, plan: replan(actual), replan };
}

/** The issue about the configuration is no model's. */
function ofModels(known: ReadonlyMap<string, KnownIssue>): ReadonlyMap<string, KnownIssue> {
  return new Map([...known].filter(([key]) => key !== CONFIGURATION_KEY));
}

/** `model id` + U+0000 + `obligation id` → key of the issue about it. */
function keysOf(desired: readonly DesiredIssue[]): ReadonlyMap<string, string> {
  return new Map(desired.flatMap(({ key, model, items, state }) => (state === "open" ? items.map(({ id }) => [itemKey(model, id), key] as const) : [])));
}

function issueRepository({ id, owner, repo, private: isPrivate, url, defaultBranch }: ListedRepository): IssueRepository {
  return { id, owner, name: repo, private: isPrivate, serverUrl: originOf(url), defaultBranch };
}

/** `https://github.com`, or that of a server of one's own. */
export function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : "https://github.com";
}

