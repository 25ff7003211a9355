/** The steps of all plans, sorted into what is (or would be) written, what waits for the budget, and what is left as it is. */

import type { OverviewRepository } from "../overview-types.ts";
import type { OrganisationView } from "./view.ts";
import { count, STEP_WORDS } from "./words.ts";

type Step = OverviewRepository["plan"][number];
export type PlacedStep = Step & { readonly repository: OverviewRepository };

/** Steps that write. */
export function stepsOf(repository: OverviewRepository): readonly Step[] {
  return repository.plan.filter((step) => STEP_WORDS.has(step.kind));
}

/** Repositories whose plan is carried out, and those whose plan is only shown: their own mode decides, not the account's. */
export function byMode({ repositories, overview }: OrganisationView): { readonly carriedOut: readonly OverviewRepository[]; readonly shown: readonly OverviewRepository[] } {
  const isShown = ({ mode }: OverviewRepository): boolean => (mode ?? overview.mode) === "preview";
  return { carriedOut: repositories.filter((one) => !isShown(one)), shown: repositories.filter(isShown) };
}

/** Repositories that are switched on though the account is not: by an entry of `repos`. */
export function switchedOn({ repositories, overview }: OrganisationView): readonly OverviewRepository[] {
  return overview.mode === "active" ? [] : repositories.filter(({ status, mode }) => status === "model" && mode === "active");
}

/** `open 14 issues`, `comment on 2 issues`: of these repositories, only kinds that occur. */
export function stepCounts(repositories: readonly OverviewRepository[]): readonly string[] {
  const all = repositories.flatMap(stepsOf);
  return [...STEP_WORDS].flatMap(([kind, words]) => {
    const n = all.filter((step) => step.kind === kind).length;
    return n === 0 ? [] : [`${words.would} ${count(n, words.one, words.many)}`];
  });
}

function others(view: OrganisationView, want: (kind: string) => boolean): readonly PlacedStep[] {
  return view.repositories.flatMap((repository) => repository.plan.filter((step) => !STEP_WORDS.has(step.kind) && want(step.kind)).map((step) => ({ repository, ...step })));
}

/** Number of new issues that wait in these repositories: the run's own number counts private ones in. */
export function queuedIn(repositories: readonly OverviewRepository[]): number {
  return repositories.reduce((sum, { plan }) => sum + plan.filter(({ kind }) => kind === "queued").length, 0);
}

/** New issues that this run's budget had no room for. */
export function waiting(view: OrganisationView): readonly PlacedStep[] {
  return others(view, (kind) => kind === "queued");
}

/** Paused, closed by a person, locked, not readable …: kinds are those of `SkipReason`. */
export function leftAlone(view: OrganisationView): readonly PlacedStep[] {
  return others(view, (kind) => !["queued", "preview", "unchanged", "not-due"].includes(kind));
}
