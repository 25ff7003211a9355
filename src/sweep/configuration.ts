/** The organisation's configuration: where it lies, what it says, what is wrong with it. */

import { createHash } from "node:crypto";
import type { ListedRepository } from "../github/app-types.ts";
import { GitHubError } from "../github/errors.ts";
import { chooseOrganisationFile, ORGANISATION_PATHS, ORGANISATION_REPOSITORY, type OrganisationFile } from "../policy/organisation.ts";
import { MAX_BYTES } from "../policy/read.ts";
import { resolvePolicy } from "../policy/resolve.ts";
import type { PolicyProblem, PolicyValues } from "../policy/types.ts";
import type { Account } from "./account.ts";
import { organisationRepository } from "./discover.ts";
import { commitOf, type Heads } from "./heads.ts";

export interface Configuration {
  /** Repository that it is read from; absent where the app is not installed there. */
  readonly repository?: ListedRepository;
  readonly commit?: string;
  readonly file?: OrganisationFile;
  /** Values for the account as a whole. */
  readonly values: PolicyValues;
  readonly problems: readonly PolicyProblem[];
  /** 16 hex digits over the files. */
  readonly digest: string;
}

/** Reads it from the head of the repository `.github`. Rejects where it is there and cannot be read: then nothing is known of what is allowed. */
export async function readConfiguration(account: Account, name: string, listed: readonly ListedRepository[], heads: Heads): Promise<Configuration> {
  const repository = organisationRepository(listed, ORGANISATION_REPOSITORY);
  if (repository !== undefined && !heads.has(repository.id)) throw new GitHubError("unavailable", "GitHub did not tell the newest commit of the organisation's configuration");
  const commit = repository === undefined ? undefined : commitOf(heads, repository.id);
  const files = repository === undefined || commit === undefined ? new Map<string, Uint8Array>() : await filesOf(account, repository, commit);
  const file = chooseOrganisationFile(files, repository === undefined ? undefined : `${repository.owner}/${repository.repo}`);
  const { values, problems } = resolvePolicy({ ...(file === undefined ? {} : { organisation: file }), repository: { owner: name, name: "" } });
  const hash = createHash("sha256");
  for (const [path, bytes] of files) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  return {
    values, problems, digest: hash.digest("hex").slice(0, 16),
    ...(repository === undefined ? {} : { repository }), ...(commit === undefined ? {} : { commit }), ...(file === undefined ? {} : { file }),
  };
}

async function filesOf(account: Account, repository: ListedRepository, commit: string): Promise<Map<string, Uint8Array>> {
  const { source, trouble, keep } = account.open(repository, commit);
  const files = new Map<string, Uint8Array>();
  try {
    const { entries } = await source.list();
    for (const path of ORGANISATION_PATHS) {
      if (entries.some((entry) => entry.path === path && entry.kind === "file")) files.set(path, await source.read(path, { length: MAX_BYTES + 1 }));
    }
  } finally {
    await source.close();
  }
  const failure = trouble();
  if (failure !== undefined) throw failure;
  await keep();
  return files;
}
