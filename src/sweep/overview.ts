/** From what a run found and did to the overview that all faces show. Pure. */

import type { ListedRepository } from "../github/app-types.ts";
import { knownIssues } from "../issues/known.ts";
import type { Plan, PlanStep } from "../issues/types.ts";
import type { OverviewIssue, OverviewRepository } from "../report/overview-types.ts";
import { forPublic } from "../checks/confidential.ts";
import { itemKey, overviewModels } from "./models.ts";
import type { Planned } from "./plans.ts";
import type { Judged } from "./remembered.ts";
import type { Outcome } from "./write.ts";

const STEPS = 200;

export function placeOf({ id, owner, repo, url, private: isPrivate }: ListedRepository): Pick<OverviewRepository, "id" | "name" | "url" | "private"> {
  return { id, name: `${owner}/${repo}`, url, private: isPrivate };
}

/** A repository without a model to show. */
export function bareRepository(repository: ListedRepository, status: OverviewRepository["status"], more: Partial<Pick<OverviewRepository, "reason" | "plan" | "issues">> = {}): OverviewRepository {
  return { ...placeOf(repository), status, models: [], issues: [], plan: [], ...more };
}

/** A model repository before anything was written: what it holds, and the key of the issue about each item. */
export interface Draft {
  readonly repository: OverviewRepository;
  readonly keys: ReadonlyMap<string, string>;
}

/** `problems`: of its own configuration. `planned`: the plan for the repository itself, absent where none could be made; `keys` as `plansOf` gives them. */
export function draftOf(repository: ListedRepository, judged: Judged, problems: number, planned?: Planned, keys: ReadonlyMap<string, string> = new Map()): Draft {
  const report = repository.private ? judged.report : forPublic(judged.report);
  const own = problems === 0 ? undefined : `its own configuration has ${problems === 1 ? "a problem" : `${problems} problems`}`;
  const reason = repository.hasIssues ? own : "its issues are switched off: nothing can be opened there";
  return {
    repository: {
      ...placeOf(repository), status: "model", commit: judged.head, mode: judged.values.mode, models: overviewModels(report, new Map(judged.since)), issues: [],
      plan: planned === undefined ? [] : stepsOf(planned.plan), ...(reason === undefined ? {} : { reason }),
    },
    keys,
  };
}

/** The draft with our issues as they stand after the run. */
export function finished({ repository, keys }: Draft, planned: Planned | undefined, outcome: Outcome | undefined): OverviewRepository {
  if (planned === undefined) return repository;
  const { issues, numbers } = issuesOf(planned, outcome);
  const models = repository.models.map((model) => ({
    ...model,
    items: model.items.map((item) => {
      const issue = numbers.get(keys.get(itemKey(model.id, item.id)) ?? "");
      return issue === undefined ? item : { ...item, issue };
    }),
  }));
  const reason = outcome?.reason ?? repository.reason;
  return { ...repository, models, issues, plan: stepsOf(planned.plan), ...(reason === undefined ? {} : { reason }) };
}

/** Steps as they are told: what was planned, whether or not it was only for show. */
export function stepsOf({ steps }: Plan): OverviewRepository["plan"] {
  return steps.slice(0, STEPS).map((step) => ({
    kind: step.kind === "skip" ? step.reason : step.kind, why: step.why,
    ...(step.kind === "open" ? { title: step.draft.title } : {}), ...("number" in step && step.number !== undefined ? { number: step.number } : {}),
  }));
}

/** Our issues as they stand after the plan was carried out, and the number of each key. */
function issuesOf({ actual, plan }: Planned, outcome: Outcome | undefined): { readonly issues: readonly OverviewIssue[]; readonly numbers: ReadonlyMap<string, number> } {
  const known = knownIssues(actual);
  const numbers = new Map([...known].map(([key, { number }]) => [key, number]));
  const ours = new Set(numbers.values());
  const snoozed = new Map(plan.steps.flatMap((step) => (step.kind === "skip" && step.reason === "snoozed" && step.number !== undefined && step.until !== undefined ? [[step.number, step.until] as const] : [])));
  const shown = new Map<number, OverviewIssue>();
  for (const { number, title, url, state } of actual.issues) {
    const until = snoozed.get(number);
    if (ours.has(number)) shown.set(number, { number, title, url, state, ...(until === undefined ? {} : { snoozedUntil: until }) });
  }
  for (const { step, result, number, url } of outcome?.applied?.steps ?? []) {
    if (result !== "done" || number === undefined) continue;
    if (step.kind === "open") numbers.set(step.key, number);
    const was = shown.get(number);
    const title = titleOf(step) ?? was?.title;
    if (title !== undefined) shown.set(number, { number, title, url: url ?? was?.url ?? "", state: stateOf(step) ?? was?.state ?? "open" });
  }
  return { issues: [...shown.values()].filter((one) => one.state === "open" || one.snoozedUntil !== undefined).toSorted((a, b) => a.number - b.number), numbers };
}

function titleOf(step: PlanStep): string | undefined {
  if (step.kind === "open") return step.draft.title;
  return "change" in step ? step.change.title : undefined;
}

function stateOf(step: PlanStep): "open" | "closed" | undefined {
  if (step.kind === "close" || step.kind === "merge") return "closed";
  return step.kind === "open" || step.kind === "reopen" ? "open" : "change" in step ? step.change.state : undefined;
}
