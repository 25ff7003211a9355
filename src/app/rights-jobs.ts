/** From a job, or from a sweep, to complaints and removal requests: issues that rightsholders opened with the form. */

import type { Installation } from "../github/app-types.ts";
import { GitHubError } from "../github/errors.ts";
import { narrowedClient } from "../github/installation.ts";
import type { OverviewRepository } from "../report/overview-types.ts";
import { answerRightsRequest, answerRightsRequests, type RightsContext } from "../sweep/complaints.ts";
import type { Store } from "../sweep/store.ts";
import { readRemembered } from "../sweep/remembered.ts";
import { type Job, Postponed } from "./jobs.ts";
import type { RepositoryJobsOptions } from "./pull-jobs.ts";
import { organisationFile, repositoryOf } from "./repository-context.ts";

/** Answers one issue; what was done, for the log. Rejects with Gone, GitHubError. */
export async function complaintJob(job: Extract<Job, { readonly kind: "complaint" }>, options: RepositoryJobsOptions, signal: AbortSignal): Promise<string> {
  const installation = await options.installations.get(job.installation);
  const context = await contextOf(installation, job.repository, options, signal);
  const answered = await alone(options.store, job.repository, () => answerRightsRequest(context, job.number));
  if (answered === undefined) throw new Postponed(BUSY_S, "a sweep looks at the requests of this repository");
  const { did, nothing } = answered;
  return did.length > 0 ? did.join("; ") : `nothing: ${nothing ?? "nothing is due"}`;
}

/** A sweep takes as long for the requests of one repository. */
const BUSY_S = 20;

/** An event and a sweep that answer at the same time would both find nothing said yet, and both say it. Undefined where another is at it. */
async function alone<T>(store: Store, repository: number, work: () => Promise<T>): Promise<T | undefined> {
  const lock = await store.lock(`rights/${repository}`);
  if (lock === undefined) return undefined;
  try {
    return await work();
  } finally {
    await lock.release();
  }
}

/** When the requests of a repository were last looked at, and at which commit. */
const lookedKey = (id: number): string => `app/rights/${id}`;

/**
 * After a sweep: the requests of those model repositories whose default branch has moved since they were last looked at (a row may have
 * come in), and of all of them once a UTC day (an event may have been lost). Number of requests for which something was done. Rejects
 * with GitHubError at GitHub's limit; a repository that fails otherwise is looked at again by the next sweep.
 */
export async function rightsAfterSweep(installation: Installation, repositories: readonly OverviewRepository[], options: RepositoryJobsOptions, signal: AbortSignal, failed: (error: unknown) => void): Promise<number> {
  const { app, store } = options;
  let done = 0;
  for (const { id, commit, status, mode } of repositories) {
    if (signal.aborted) break;
    if (status !== "model" || mode !== "active" || commit === undefined) continue;
    const now = new Date(app.now()).toISOString();
    const before = /^([0-9a-f]{40,64}) (\S{24})$/.exec(Buffer.from(await store.read("state", lookedKey(id)) ?? []).toString("latin1"));
    if (before?.[1] === commit && before[2]?.slice(0, 10) === now.slice(0, 10)) continue;
    try {
      const context = await contextOf(installation, id, options, signal);
      const results = await alone(store, id, () => answerRightsRequests(context, before?.[2]));
      // An event is being answered: the next sweep looks at all of them.
      if (results === undefined) continue;
      done += results.filter(({ did }) => did.length > 0).length;
      await store.write("state", lookedKey(id), Buffer.from(`${commit} ${now}`));
    } catch (error) {
      if (error instanceof GitHubError && error.kind === "rate-limited") throw error;
      failed(error);
    }
  }
  return done;
}

async function contextOf(installation: Installation, id: number, { app, store, webUrl }: RepositoryJobsOptions, signal: AbortSignal): Promise<RightsContext> {
  const { permissions } = installation;
  const mayPropose = permissions["contents"] === "write" && permissions["pull_requests"] === "write";
  const github = narrowedClient(app, installation.id, id, { metadata: "read", issues: "write", contents: mayPropose ? "write" : "read", ...(mayPropose ? { pull_requests: "write" as const } : {}) });
  const repository = await repositoryOf(github, installation, id);
  const { repositories } = await readRemembered(store, installation.account.login);
  const organisation = await organisationFile(app, installation);
  return {
    github, repository, ...(organisation === undefined ? {} : { organisation }), isModel: repositories.get(id)?.kind === "model", mayPropose, store,
    now: () => new Date(app.now()), serverUrl: webUrl, signal,
  };
}
