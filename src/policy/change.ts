/** For the check on the pull request that breaks the organisation's file. */

import { type OrganisationFile, readOrganisationFile } from "./organisation.ts";
import type { PolicyProblem } from "./types.ts";

export interface ChangeProblems {
  /** Wrong in the head, and not so in the base: what the change breaks. */
  readonly introduced: readonly PolicyProblem[];
  /** Wrong before and still. */
  readonly remaining: readonly PolicyProblem[];
  readonly head: OrganisationFile | undefined;
}

/** Compares what is wrong with two states of the file; either may be absent. Lines may move. */
export function changeProblems(base: Uint8Array | undefined, head: Uint8Array | undefined, path: string): ChangeProblems {
  const before = new Map<string, number>();
  for (const one of base === undefined ? [] : readOrganisationFile(base, path).problems) before.set(one.message, (before.get(one.message) ?? 0) + 1);
  const file = head === undefined ? undefined : readOrganisationFile(head, path);
  const introduced: PolicyProblem[] = [];
  const remaining: PolicyProblem[] = [];
  for (const one of file?.problems ?? []) {
    const left = before.get(one.message) ?? 0;
    before.set(one.message, left - 1);
    (left > 0 ? remaining : introduced).push(one);
  }
  return { introduced, remaining, head: file };
}
