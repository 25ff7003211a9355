/** From a job to a check run, with a token for that repository alone. */

import type { AppClient } from "../github/app.ts";
import { CHECKS_ONLY, narrowedClient } from "../github/installation.ts";
import type { ListedRepository } from "../github/app-types.ts";
import { ORGANISATION_REPOSITORY, type OrganisationFile } from "../policy/organisation.ts";
import { resolvePolicy } from "../policy/resolve.ts";
import { discover } from "../sweep/discover.ts";
import { readRemembered } from "../sweep/remembered.ts";
import type { Store } from "../sweep/store.ts";
import { Gone, type Installations } from "./installations.ts";
import type { Job } from "./jobs.ts";
import { checkPull } from "./pull/check.ts";
import { checkHead } from "./pull/heads.ts";
import type { PullCheckContext, PullCheckResult } from "./pull/types.ts";
import { organisationFile, repositoryOf } from "./repository-context.ts";

/** What jobs about one repository need. */
export interface RepositoryJobsOptions {
  readonly app: AppClient;
  readonly installations: Installations;
  readonly store: Store;
  /** Root of GitHub's pages. */
  readonly webUrl: string;
}

type PullJob = Extract<Job, { readonly kind: "pull" | "head" }>;

/** Does one job; what became of it, for the log. Rejects with Gone, GitHubError. */
export async function pullJob(job: PullJob, options: RepositoryJobsOptions, signal: AbortSignal): Promise<string> {
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

async function contextOf(job: PullJob, { app, installations, store, webUrl }: RepositoryJobsOptions, signal: AbortSignal): Promise<PullCheckContext> {
  const installation = await installations.get(job.installation);
  const github = narrowedClient(app, job.installation, job.repository, CHECKS_ONLY);
  const repository = await repositoryOf(github, installation, job.repository);
  const { repositories } = await readRemembered(store, installation.account.login);
  const organisation = await organisationFile(app, installation);
  const left = leftOut(repository, organisation);
  if (left !== undefined) throw new Gone(left);
  return {
    github, repository, ...(organisation === undefined ? {} : { organisation }), isModel: repositories.get(job.repository)?.kind === "model",
    now: () => new Date(app.now()), serverUrl: webUrl, signal,
  };
}

/** Why the organisation wants no check run there; its own file is looked at in any case. */
function leftOut(repository: ListedRepository, organisation: OrganisationFile | undefined): string | undefined {
  if (organisation === undefined || repository.repo.toLowerCase() === ORGANISATION_REPOSITORY) return undefined;
  const { values } = resolvePolicy({ organisation, repository: { owner: repository.owner, name: repository.repo } });
  return discover([repository], values).skipped[0]?.reason;
}
