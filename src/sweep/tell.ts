/** Which repositories the overview lists, what it says of each, and how many others there are. Pure. */

import type { ListedRepository } from "../github/app-types.ts";
import type { Overview, OverviewRepository, RepositoryStatus } from "../report/overview-types.ts";
import { NO_OTHERS } from "./busy.ts";
import { bareRepository, finished, stepsOf } from "./overview.ts";
import type { Planned } from "./plans.ts";
import type { Reconciled } from "./reconcile.ts";
import type { Plan, PlanStep } from "../issues/types.ts";
import { discover } from "./discover.ts";
import type { Work } from "./work.ts";
import type { Outcome } from "./write.ts";

export interface Told {
  readonly repositories: readonly OverviewRepository[];
  readonly others: Overview["others"];
  readonly skipped: NonNullable<Overview["skipped"]>;
}

/** In the order of their names. */
export function tellAll(work: Work, done: Reconciled): Told {
  const shown: OverviewRepository[] = [];
  const others: Record<RepositoryStatus, number> = { ...NO_OTHERS };
  // From the list alone, so that a run that looks at some repositories tells the same of the others as one that looks at all.
  const unwatched = new Map(discover(work.listed, work.configuration.values).skipped.map(({ repository: { id }, reason }) => [id, reason]));
  const reasons = new Map<string, number>();
  for (const repository of work.listed) {
    const told = tell(work, done, repository, unwatched.has(repository.id));
    if (told === undefined) continue;
    if (typeof told !== "string") {
      shown.push(told);
      continue;
    }
    others[told] += 1;
    if (told === "skipped") add(reasons, unwatched.get(repository.id) ?? "it could not be read");
  }
  shown.push(...goneOf(work));
  return { repositories: shown.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id)), others, skipped: [...reasons].map(([reason, count]) => ({ reason, count })).toSorted((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)) };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function tell(work: Work, { drafts, planned, outcomes, unread }: Reconciled, repository: ListedRepository, unwatched: boolean): OverviewRepository | RepositoryStatus | undefined {
  const { found, known, before } = work;
  const { id } = repository;
  const earlier = before.overview.get(id);
  const what = found.get(id);
  const about = planned.filter((one) => one.place.id === id);
  // As of the run before; of what was never looked at nothing can be told.
  if (what === undefined || what.kind === "waiting") return earlier ?? (unwatched ? "skipped" : known.get(id)?.kind === "none" ? "no-model" : undefined);
  if (what.kind === "model") {
    const draft = drafts.get(id);
    const own = about.find((one) => one.about === id);
    if (draft === undefined) return bareRepository(repository, "error", { reason: unread.get(id) ?? "not judged" });
    const reason = unread.get(id);
    const whole = finished(draft, own, own === undefined ? undefined : outcomes.get(own));
    return { ...whole, plan: [...whole.plan, ...confidential(about.filter((one) => one.about !== id).map((one) => ({ ...one, plan: left(one.plan, outcomes.get(one)) })))], ...(reason === undefined ? {} : { reason }) };
  }
  const lasting = about.map((one) => ({ ...one, plan: left(one.plan, outcomes.get(one)) }));
  const plan = [...lasting.filter((one) => one.about === id).flatMap((one) => stepsOf(one.plan)), ...confidential(lasting.filter((one) => one.about !== id))];
  if (what.kind === "error") return { ...bareRepository(repository, "error", { reason: what.reason }), plan };
  // Others that are left alone are counted; one that we know a model or a plan of is named.
  if (what.kind === "skipped" && known.get(id)?.kind === "model") return bareRepository(repository, "skipped", { reason: what.reason, plan });
  if (plan.length > 0) return bareRepository(repository, what.kind === "none" ? "no-model" : "skipped", { plan, ...(what.kind === "none" ? {} : { reason: what.reason }) });
  return what.kind === "none" ? "no-model" : "skipped";
}

/** What is still to be told after the run: a step that was carried out is no news tomorrow, and a list that loses it would be written again. */
function left({ steps }: Plan, outcome: Outcome | undefined): Plan {
  const name = (step: PlanStep): string => `${step.kind} ${step.key} ${"number" in step ? step.number ?? "" : ""}`;
  const done = new Set(outcome?.applied?.steps.flatMap(({ step, result }) => (result === "done" || result === "there" ? [name(step)] : [])));
  return { steps: steps.filter((step) => !done.has(name(step)) && !(step.kind === "skip" && (step.reason === "unchanged" || step.reason === "not-due"))) };
}

/** Steps in the records repository about other repositories: counted, in words that name nothing. */
function confidential(planned: readonly Planned[]): OverviewRepository["plan"] {
  return planned.flatMap(({ plan }) => stepsOf(plan)).map(({ kind }) => ({ kind, why: "a confidential matter of a public repository" }));
}

/** Model repositories that are no longer listed: named for a while, so that nobody wonders. */
function goneOf({ listed, known, before, found }: Work): readonly OverviewRepository[] {
  const there = new Set(listed.map(({ id }) => id));
  return [...known].flatMap(([id, { kind, gone }]) => {
    const earlier = before.overview.get(id);
    if (there.has(id) || kind !== "model" || earlier === undefined || found.has(id)) return [];
    if (gone === undefined) return [earlier];
    return [{ ...earlier, status: "skipped" as const, reason: "deleted, transferred, or taken from the app", models: [], issues: [], plan: [] }];
  });
}
