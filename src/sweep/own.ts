/** Our own issues of every repository where there may be any. */

import type { ListedRepository } from "../github/app-types.ts";
import type { ActualIssues } from "../issues/context.ts";
import { ORGANISATION_REPOSITORIES, organisationRepository, unreachable } from "./discover.ts";
import { dashboardPlace, recordsRepository } from "./place.ts";
import type { Work } from "./work.ts";

/** By number of the repository; not in the map: not asked for, or not told. Rejects with GitHubError. */
export async function readOwn(work: Work): Promise<ReadonlyMap<number, ActualIssues>> {
  const { account, listed } = work;
  const asked = asking(work);
  work.progress(`reading our issues of ${asked.size} repositories`);
  return account.own(listed.filter(({ id }) => asked.has(id)));
}

function asking(work: Work): ReadonlySet<number> {
  const { listed, found, known, before, configuration, only } = work;
  const asked = new Set<number>();
  // Nothing is remembered: a repository that holds no model today may hold issues of the time when it did.
  const first = before.repositories.size === 0 && only === undefined;
  for (const { id, hasIssues, ...repository } of listed) {
    if (!hasIssues || unreachable(repository) !== undefined || !(found.has(id) || first)) continue;
    if (found.get(id)?.kind === "model" || known.get(id)?.issues === true || first) asked.add(id);
  }
  const places: (ListedRepository | undefined)[] = [
    ...ORGANISATION_REPOSITORIES.map((name) => organisationRepository(listed, name)), recordsRepository(listed, configuration.values.records_repository),
    placeOfDashboard(work), listed.find(({ id }) => id === before.dashboard?.repository),
  ];
  // One that was the place for confidential matters is asked too where everybody reads it now.
  const { records_repository: named } = configuration.values;
  if (named !== null) places.push(organisationRepository(listed, named));
  for (const place of places) if (place?.hasIssues === true && unreachable(place) === undefined) asked.add(place.id);
  return asked;
}

export function placeOfDashboard({ listed, configuration, known }: Pick<Work, "listed" | "configuration" | "known">): ListedRepository | undefined {
  return dashboardPlace(listed, configuration.values.records_repository, new Set([...known].flatMap(([id, { kind }]) => (kind === "model" ? [id] : []))));
}
