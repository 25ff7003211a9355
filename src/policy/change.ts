/** For the check on the pull request that breaks the organisation's file. */

import { configRelaxations } from "../records/policy.ts";
import { type OrganisationFile, readOrganisationFile } from "./organisation.ts";
import { judgedConfig, resolvePolicy } from "./resolve.ts";
import type { PolicyProblem } from "./types.ts";

export interface ChangeProblems {
  /** Wrong in the head, and not so in the base: what the change breaks. */
  readonly introduced: readonly PolicyProblem[];
  /** Wrong before and still. */
  readonly remaining: readonly PolicyProblem[];
  readonly head: OrganisationFile | undefined;
  /** What the change takes back, as sentences that begin with "this change"; entries of `repos` aside. */
  readonly relaxed: readonly string[];
}

/** No name of a repository: entries of `repos` that match anything by name are not meant. */
const NOWHERE = { owner: "", name: "" };

/** Compares what is wrong with two states of the file; either may be absent. Lines may move. */
export function changeProblems(base: Uint8Array | undefined, head: Uint8Array | undefined, path: string): ChangeProblems {
  const before = new Map<string, number>();
  const old = base === undefined ? undefined : readOrganisationFile(base, path);
  for (const one of old?.problems ?? []) before.set(one.message, (before.get(one.message) ?? 0) + 1);
  const file = head === undefined ? undefined : readOrganisationFile(head, path);
  const introduced: PolicyProblem[] = [];
  const remaining: PolicyProblem[] = [];
  for (const one of file?.problems ?? []) {
    const left = before.get(one.message) ?? 0;
    before.set(one.message, left - 1);
    (left > 0 ? remaining : introduced).push(one);
  }
  return { introduced, remaining, head: file, relaxed: relaxed(old, file) };
}

function relaxed(base: OrganisationFile | undefined, head: OrganisationFile | undefined): readonly string[] {
  const bare = (file: OrganisationFile | undefined): OrganisationFile | undefined => (file === undefined ? undefined : { ...file, rules: [] });
  const [before, after] = [base, head].map((file) => judgedConfig(bare(file), NOWHERE)({}));
  const [was, is] = [base, head].map((file) => { const organisation = bare(file); return resolvePolicy({ ...(organisation === undefined ? {} : { organisation }), repository: NOWHERE }); });
  if (before === undefined || after === undefined || was === undefined || is === undefined) return [];
  const out = [...configRelaxations(before, after)];
  const [budget, more] = [was.values.issues.budget, is.values.issues.budget];
  if (more > budget) out.push(`this change raises the new issues of one run from ${budget} to ${more}`);
  if (was.values.confidential === "hidden" && is.values.confidential === "id") out.push("this change shows ids of confidential matters in public repositories");
  const unlocked = [...(base?.layer.locked.keys() ?? [])].filter((name) => head?.layer.locked.has(name) !== true);
  if (unlocked.length > 0) out.push(`this change unlocks ${unlocked.join(", ")}`);
  const excluded = is.values.exclude.filter((glob) => !was.values.exclude.includes(glob)).length;
  if (excluded > 0 || JSON.stringify(was.values.include) !== JSON.stringify(is.values.include)) out.push("this change alters which repositories are watched (include, exclude)");
  return out;
}
