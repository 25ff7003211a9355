/** From a job to a check run: which repository it is now, what the organisation says, and a token for that repository alone. */

import { repositoryPath } from "../github/paths.ts";
import { member, count } from "../github/answers.ts";
import type { AppClient } from "../github/app.ts";
import type { Installation, ListedRepository } from "../github/app-types.ts";
import type { GitHub } from "../github/client.ts";
import { GitHubError } from "../github/errors.ts";
import { CHECKS_ONLY, installationClient, narrowedClient } from "../github/installation.ts";
import { repositoryById } from "../github/repositories.ts";
import { chooseOrganisationFile, ORGANISATION_PATHS, ORGANISATION_REPOSITORY, type OrganisationFile } from "../policy/organisation.ts";
import { MAX_BYTES } from "../policy/read.ts";
import { readRemembered } from "../sweep/remembered.ts";
import type { Store } from "../sweep/store.ts";
import { Gone, type Installations } from "./installations.ts";
import type { Job } from "./jobs.ts";
import { checkPull } from "./pull/check.ts";
import { checkHead } from "./pull/heads.ts";
import type { PullCheckContext, PullCheckResult } from "./pull/types.ts";

export interface PullJobsOptions {
  readonly app: AppClient;
  readonly installations: Installations;
  readonly store: Store;
  /** Root of GitHub's pages. */
  readonly webUrl: string;
}

type PullJob = Extract<Job, { readonly kind: "pull" | "head" }>;

/** Does one job; what became of it, for the log. Rejects with Gone, GitHubError. */
export async function pullJob(job: PullJob, options: PullJobsOptions, signal: AbortSignal): Promise<string> {
  const context = await contextOf(job, options, signal);
  const { force = false } = job;
  const results = job.kind === "pull"
    ? [await checkPull(context, job.number, { force })]
    : await checkHead(context, job.sha, { force, ...(job.base === undefined ? {} : { base: job.base }) });
  return results.map(said).join("; ");
}

function said(result: PullCheckResult): string {
  switch (result.action) {
    case "checked": return `checked: ${result.conclusion}`;
    case "aside": return "the Action reports there";
    case "nothing": return `nothing: ${result.reason}`;
  }
}

async function contextOf(job: PullJob, { app, installations, store, webUrl }: PullJobsOptions, signal: AbortSignal): Promise<PullCheckContext> {
  const installation = await installations.get(job.installation);
  const github = narrowedClient(app, job.installation, job.repository, CHECKS_ONLY);
  const repository = await visible(github, job.repository);
  if (repository.owner.toLowerCase() !== installation.account.login.toLowerCase()) throw new Gone("the repository belongs to another account now");
  if (repository.archived || repository.disabled) throw new Gone("the repository is archived or switched off");
  const { repositories } = await readRemembered(store, installation.account.login);
  const organisation = await organisationFile(app, installation);
  return {
    github, repository, ...(organisation === undefined ? {} : { organisation }), isModel: repositories.get(job.repository)?.kind === "model",
    now: () => new Date(app.now()), serverUrl: webUrl, signal,
  };
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
async function organisationFile(app: AppClient, installation: Installation): Promise<OrganisationFile | undefined> {
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
