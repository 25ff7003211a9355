/**
 * Issues about other repositories that stand where they do not belong any more: in a records repository that everybody reads now, or that
 * is not the named one any more; about a repository that was made private, holds no model, is left out, or is gone. Pure.
 */

import type { ListedRepository } from "../github/app-types.ts";
import { readBody } from "../issues/body.ts";
import type { ActualIssues } from "../issues/context.ts";
import { recordsScope } from "../issues/keys.ts";
import { knownIssues, withdrawnIssues } from "../issues/known.ts";
import { planIssues } from "../issues/plan.ts";
import { scrubbedIssues } from "../issues/route.ts";
import type { Plan } from "../issues/types.ts";
import type { Mode, PolicyValues } from "../policy/types.ts";
import type { Planned } from "./plans.ts";

export interface StraysInput {
  readonly place: ListedRepository;
  readonly actual: ActualIssues;
  readonly values: PolicyValues;
  readonly mode: Mode;
  /** ISO date (UTC). */
  readonly date: string;
  /** Why nothing about the repository with this number belongs there, one sentence; undefined where it does, or nobody knows. */
  readonly reason: (about: number) => string | undefined;
}

/** One plan for each repository of which something is there that should not be. */
export function planStrays({ place, actual, values, mode, date, reason }: StraysInput): readonly Planned[] {
  return scopesOf(actual).flatMap((about): readonly Planned[] => {
    const why = reason(about);
    if (place.private && why === undefined) return [];
    const scope = recordsScope(about);
    const replan = (mine: ActualIssues): Plan => {
      const known = new Map([...knownIssues(mine, scope)].map(([key, one]) => [`${scope}${key}`, one] as const));
      return planIssues(place.private ? withdrawnIssues(known, why ?? "") : scrubbedIssues(known), mine, { now: date, policy: values, scope });
    };
    return [{ about, mode, place, actual, plan: replan(actual), replan }];
  });
}

/** Numbers of the repositories that issues of a records repository are about. */
function scopesOf({ issues }: ActualIssues): readonly number[] {
  const found = issues.flatMap(({ body }) => /^r\/(\d{1,15})\//.exec(readBody(body).marker?.key ?? "")?.[1] ?? []);
  return [...new Set(found.map(Number))].toSorted((a, b) => a - b);
}
