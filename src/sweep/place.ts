/** Where the organisation's dashboard lives. Pure. */

import { ORGANISATION_REPOSITORIES, organisationRepository, unreachable } from "./discover.ts";
import type { ListedRepository } from "../github/app-types.ts";

/**
 * The private repository that the organisation names, `.github-private`, `.github`, or the model repository with the lowest number
 * (private ones first); the first that can hold an issue. Undefined where none can. `models` are numbers of repositories with a model.
 */
export function dashboardPlace(listed: readonly ListedRepository[], records: string | null, models: ReadonlySet<number>): ListedRepository | undefined {
  const named = recordsRepository(listed, records);
  const organisation = ORGANISATION_REPOSITORIES.map((name) => organisationRepository(listed, name));
  const holding = listed.filter((one) => models.has(one.id)).toSorted((a, b) => Number(b.private) - Number(a.private) || a.id - b.id);
  return [named, ...organisation, ...holding].find((one) => one !== undefined && canHold(one));
}

/** The repository for confidential matters: listed, private, able to hold an issue. */
export function recordsRepository(listed: readonly ListedRepository[], name: string | null): ListedRepository | undefined {
  const found = name === null ? undefined : organisationRepository(listed, name);
  return found !== undefined && found.private && canHold(found) ? found : undefined;
}

/** Why the named records repository is not used; undefined where it is, or where none is named. */
export function recordsTrouble(listed: readonly ListedRepository[], name: string | null): string | undefined {
  if (name === null || recordsRepository(listed, name) !== undefined) return undefined;
  const found = organisationRepository(listed, name);
  if (found === undefined) return "records_repository names a repository that the app is not installed on";
  if (!found.private) return "records_repository names a public repository: confidential matters are shown nowhere";
  return unreachable(found) === undefined ? "records_repository names a repository whose issues are switched off" : "records_repository names a repository that cannot be written to";
}

function canHold(repository: ListedRepository): boolean {
  return repository.hasIssues && unreachable(repository) === undefined;
}
