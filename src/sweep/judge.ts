/** One repository at one commit: does it hold a model, and what of its records is open? */

import type { Report } from "../checks/types.ts";
import { inspectSources } from "../engine/inspect.ts";
import type { ListedRepository } from "../github/app-types.ts";
import type { OrganisationFile } from "../policy/organisation.ts";
import { MAX_BYTES } from "../policy/read.ts";
import { readRepositoryFile, REPOSITORY_PATHS, type OwnLayer } from "../policy/repository.ts";
import { judgedConfig, resolvePolicy } from "../policy/resolve.ts";
import type { Policy } from "../policy/types.ts";
import type { Listing, RepositorySource } from "../repository/port.ts";
import type { Opened } from "./account.ts";

export type Judgement =
  /** Neither a model nor records: left alone. */
  | { readonly kind: "none" }
  /** No model was found in what could be read, which was not all. */
  | { readonly kind: "unread"; readonly reason: string }
  | { readonly kind: "model"; readonly report: Report; readonly policy: Pick<Policy, "values" | "problems"> };

export interface JudgeInput {
  readonly repository: Pick<ListedRepository, "owner" | "repo">;
  readonly organisation: OrganisationFile | undefined;
  /** ISO date (UTC). */
  readonly date: string;
}

/** Reads and judges. Rejects with what GitHub or the network answered instead of a part of it: half a tree is no ground for a verdict. */
export async function judge({ source, trouble }: Opened, { repository, organisation, date }: JudgeInput): Promise<Judgement> {
  const whole = <T>(value: T): T => {
    const failure = trouble();
    if (failure !== undefined) throw failure;
    return value;
  };
  const named = { owner: repository.owner, name: repository.repo };
  const listing = await source.list();
  const own = whole(await ownLayer(source, listing, `${named.owner}/${named.name}`));
  const report = whole(await inspectSources(source, undefined, { now: date, config: judgedConfig(organisation, named) }));
  if (report.models.length === 0 && !listing.entries.some((entry) => /(?:^|\/)\.gpai\//.test(entry.path))) {
    const [missing] = report.completeness.missing;
    return missing === undefined ? { kind: "none" } : { kind: "unread", reason: `no model was found in what could be read: ${missing.reason}` };
  }
  const { values, problems } = resolvePolicy({ ...(organisation === undefined ? {} : { organisation }), repository: named, ...(own === undefined ? {} : { own }) });
  // What is wrong with the organisation's file is told once, with it.
  return { kind: "model", report, policy: { values, problems: problems.filter((one) => !(organisation?.problems ?? []).includes(one)) } };
}

async function ownLayer(source: RepositorySource, listing: Listing, name: string): Promise<OwnLayer | undefined> {
  const path = REPOSITORY_PATHS.find((one) => listing.entries.some((entry) => entry.path === one && entry.kind === "file"));
  if (path === undefined) return undefined;
  try {
    return readRepositoryFile(await source.read(path, { length: MAX_BYTES + 1 }), path, name);
  } catch {
    // The engine reads it too, and says that it could not.
    return undefined;
  }
}
