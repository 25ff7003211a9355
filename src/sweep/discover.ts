/** Which of the listed repositories are watched, and why not the others. Pure. */

import { compileGlob } from "../formats/glob.ts";
import type { ListedRepository } from "../github/app-types.ts";

export interface Discovered {
  readonly watched: readonly ListedRepository[];
  readonly skipped: readonly { readonly repository: ListedRepository; readonly reason: string }[];
}

/** Names where configuration, the dashboard and private records live. No model is looked for in the organisation's own two. */
export const ORGANISATION_REPOSITORIES = [".github-private", ".github"] as const;

interface Choice {
  /** Globs of names without owner; none at all: every repository. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * Archived repositories cannot be written to, and what GitHub has switched off cannot be read. A copy of somebody else's repository is
 * left to its owner unless `include` names it without a wildcard. `exclude` goes before `include`.
 */
export function discover(listed: readonly ListedRepository[], { include, exclude }: Choice): Discovered {
  const [taken, left] = [matcher(include), matcher(exclude)];
  const named = new Set(include.map((name) => name.toLowerCase()));
  const watched: ListedRepository[] = [];
  const skipped: { readonly repository: ListedRepository; readonly reason: string }[] = [];
  for (const repository of listed) {
    const name = repository.repo.toLowerCase();
    const reason = unreachable(repository)
      ?? (left(name) ? "the organisation's configuration excludes it" : undefined)
      ?? (include.length > 0 && !taken(name) ? "the organisation's configuration does not include it" : undefined)
      ?? (repository.fork && !named.has(name) ? "a fork: it is watched where `include` names it" : undefined);
    if (reason === undefined) watched.push(repository);
    else skipped.push({ repository, reason });
  }
  return { watched, skipped };
}

/** Why nothing can be read or written there, whatever the configuration says. */
export function unreachable(repository: { readonly archived: boolean; readonly disabled: boolean }): string | undefined {
  if (repository.archived) return "archived";
  return repository.disabled ? "switched off by GitHub" : undefined;
}

/** GitHub's names do not tell upper from lower case. A pattern that does not compile matches nothing: the policy tells of it. */
function matcher(patterns: readonly string[]): (name: string) => boolean {
  const globs = patterns.flatMap((pattern) => {
    const compiled = compileGlob(pattern.toLowerCase());
    return compiled.ok ? [compiled.glob] : [];
  });
  return (name) => globs.some((glob) => glob.matches(name));
}

/** The owner's part of the dashboard and of the configuration among the listed. */
export function organisationRepository(listed: readonly ListedRepository[], name: string): ListedRepository | undefined {
  return listed.find((one) => one.repo.toLowerCase() === name.toLowerCase());
}
