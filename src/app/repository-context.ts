/** What a job about one repository needs: the repository as it is now, and the organisation's file. */

import { count, member } from "../github/answers.ts";
import type { AppClient } from "../github/app.ts";
import type { Installation, ListedRepository } from "../github/app-types.ts";
import type { GitHub } from "../github/client.ts";
import { GitHubError } from "../github/errors.ts";
import { installationClient } from "../github/installation.ts";
import { repositoryPath } from "../github/paths.ts";
import { repositoryById } from "../github/repositories.ts";
import { chooseOrganisationFile, ORGANISATION_PATHS, ORGANISATION_REPOSITORY, type OrganisationFile } from "../policy/organisation.ts";
import { MAX_BYTES } from "../policy/read.ts";
import { Gone } from "./installations.ts";

/**
 * The repository, where it still is the installation's and can be written to. Rejects with Gone where it was deleted, taken out of the
 * installation, transferred, archived or switched off; with GitHubError.
 */
export async function repositoryOf(github: GitHub, { account }: Installation, id: number): Promise<ListedRepository> {
  const repository = await visible(github, id);
  if (repository.owner.toLowerCase() !== account.login.toLowerCase()) throw new Gone("the repository belongs to another account now");
  if (repository.archived || repository.disabled) throw new Gone("the repository is archived or switched off");
  return repository;
}

async function visible(github: GitHub, id: number): Promise<ListedRepository> {
  try {
    const found = await repositoryById(github, id);
    if (found !== undefined) return found;
  } catch (error) {
    // No token is given for a repository that the installation does not reach.
    if (!(error instanceof GitHubError) || error.kind !== "rejected") throw error;
  }
  throw new Gone("the repository is no longer there, or the app may not see it");
}

/** The organisation's file, where the app is installed on its `.github` repository; elsewhere it is nobody's to read. Rejects with GitHubError. */
export async function organisationFile(app: AppClient, installation: Installation): Promise<OrganisationFile | undefined> {
  const repository = { owner: installation.account.login, repo: ORGANISATION_REPOSITORY };
  const there = await orNothing(() => app.github.get(repositoryPath(repository, "installation")));
  if (there === undefined || count(member(there.data, "id")) !== installation.id) return undefined;
  const github = installationClient(app, installation.id, { permissions: { metadata: "read", contents: "read" } });
  const files = new Map<string, Uint8Array>();
  for (const path of ORGANISATION_PATHS) {
    const answer = await orNothing(() => github.get(repositoryPath(repository, "contents", ...path.split("/")), {}, { accept: "application/vnd.github.raw+json", maxBytes: MAX_BYTES + 1 }));
    if (answer?.data instanceof Uint8Array) files.set(path, answer.data);
  }
  return chooseOrganisationFile(files, `${repository.owner}/${repository.repo}`);
}

async function orNothing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GitHubError && (error.kind === "not-found" || error.kind === "gone")) return undefined;
    throw error;
  }
}
