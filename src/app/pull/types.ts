/** What a check run on a pull request needs, and what became of it. */

import type { GitHub } from "../../github/client.ts";
import type { RepositoryId } from "../../github/types.ts";
import type { OrganisationFile } from "../../policy/organisation.ts";

/** Name of our check run: what a ruleset can require. */
export const CHECK_NAME = "GPAI Docket";

export interface PullCheckContext {
  /** Reads contents and pull requests and writes check runs of this one repository. */
  readonly github: GitHub;
  /** The same with what it has read before; default: `github`. */
  readonly reader?: GitHub;
  readonly repository: RepositoryId & { readonly id: number; readonly private: boolean };
  readonly organisation?: OrganisationFile;
  /** True where the repository is known to hold a model: then a pull request that touches none of it gets its green check run too. */
  readonly isModel: boolean;
  /** Wall clock: obligations are judged on its UTC date. */
  readonly now: () => Date;
  /** `https://github.com`, or that of an Enterprise Server, without a slash at the end. */
  readonly serverUrl: string;
  readonly signal?: AbortSignal;
}

export type PullCheckResult =
  | { readonly action: "checked"; readonly conclusion: "success" | "neutral" | "failure" | "action_required"; readonly url: string }
  /** The Action reports there: our check run says so. */
  | { readonly action: "aside"; readonly workflow: string }
  /** Nothing was written: closed, switched off, in preview, no model, or judged before. */
  | { readonly action: "nothing"; readonly reason: string };

/** What `external_id` of our check runs says: the pull request (0 for a merge group), the tip of the base branch, and how often that was judged. */
export interface CheckIdentity { readonly number: number; readonly base: string; readonly attempt: number }

export function externalId({ number, base, attempt }: CheckIdentity): string {
  return `docket/v1/${number}/${base}/${attempt}`;
}

/** Undefined where the text is not of our making. */
export function readExternalId(id: unknown): CheckIdentity | undefined {
  const found = typeof id === "string" ? /^docket\/v1\/(\d{1,10})\/([0-9a-f]{40}|[0-9a-f]{64})\/([1-9]\d{0,5})$/.exec(id) : null;
  return found === null ? undefined : { number: Number(found[1]), base: found[2] ?? "", attempt: Number(found[3]) };
}

/** The pull request that one of our check runs is about; undefined where the text is not ours, or speaks of a merge group. */
export function pullNumberOf(id: unknown): number | undefined {
  const number = readExternalId(id)?.number;
  return number === 0 ? undefined : number;
}
