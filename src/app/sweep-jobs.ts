/** From a job to a sweep of its account: with a token of the installation for reading, and for each repository a narrower one for writing. */

import type { AppClient } from "../github/app.ts";
import type { Installation } from "../github/app-types.ts";
import { installationClient, ISSUES_ONLY, narrowedClient } from "../github/installation.ts";
import type { OverviewRepository } from "../report/overview-types.ts";
import type { Store } from "../sweep/store.ts";
import type { SweepOptions, SweepResult } from "../sweep/types.ts";
import type { Installations } from "./installations.ts";
import { type Job, Postponed } from "./jobs.ts";
import type { Log } from "./log.ts";
import { markSwept } from "./tick.ts";

export interface SweepJobsOptions {
  readonly app: AppClient;
  readonly installations: Installations;
  readonly store: Store;
  readonly log: Log;
  /** Address of an account's page; absent where nobody can sign in to it. */
  readonly pageOf?: (account: string) => string;
  readonly sweep: (options: SweepOptions) => Promise<SweepResult>;
  /** Looks after the requests of rightsholders in what was swept; number of those for which something was done. */
  readonly rights: (installation: Installation, repositories: readonly OverviewRepository[], failed: (error: unknown) => void) => Promise<number>;
}

type SweepJob = Extract<Job, { readonly kind: "sweep" | "repository" }>;

const READ_ONLY = ["metadata", "contents", "issues"] as const;
/** Another instance sweeps the account: it will have seen most of what this one would. */
const BUSY_S = 60;

/**
 * One sweep, or of one repository. What for is done is told for the log. Rejects with Postponed where GitHub's limit is used up, somebody
 * else is at it, or the app stops; with Gone and GitHubError.
 */
export async function sweepJob(job: SweepJob, { app, installations, store, log, pageOf, sweep, rights }: SweepJobsOptions, signal: AbortSignal): Promise<string> {
  const installation = await installations.get(job.installation);
  const { account, permissions } = installation;
  // Of what was not granted no token can be had; the sweep says on the dashboard what it could not do.
  const reading = Object.fromEntries(READ_ONLY.filter((name) => permissions[name] !== undefined).map((name) => [name, "read" as const]));
  const result = await sweep({
    github: installationClient(app, job.installation, { permissions: reading }), account: account.login, accountId: account.id, store, now: () => new Date(app.now()), installation: true, signal,
    narrowed: (repository) => Promise.resolve(narrowedClient(app, job.installation, repository, ISSUES_ONLY)),
    progress: (text) => { log.debug({ installation: job.installation }, text); },
    ...(pageOf === undefined ? {} : { page: pageOf(account.login) }),
    ...(job.kind === "repository" ? { only: [job.repository] } : {}),
  });
  const { run, repositories } = result.overview;
  const said = `${run.requests} requests, ${run.writes} writes, ${run.queued} issues wait for the next run`;
  if (run.complete) {
    const swept = job.kind === "sweep" ? repositories : repositories.filter(({ id }) => id === job.repository);
    await rights(installation, swept, (err) => { log.warn({ installation: job.installation, err }, "requests of rightsholders in one repository could not be looked at; tried again by the next sweep"); });
    if (job.kind === "sweep") await markSwept(store, job.installation, app.now());
    return said;
  }
  if (signal.aborted) throw new Postponed(1, "the app stops; the rest is done by the next run");
  const until = Date.parse(run.next ?? "");
  if (!Number.isNaN(until)) throw new Postponed(Math.max(30, Math.ceil((until - app.now()) / 1000) + 5), `GitHub's limit is used up; ${said}`);
  if (run.requests === 0) throw new Postponed(BUSY_S, "another sweep of this account is under way");
  // The timer asks for whole sweeps again that did not finish on their day; nobody asks for one repository again.
  if (job.kind === "repository") throw new Error(`the sweep of one repository did not finish: ${said}`);
  return `not finished: ${said}`;
}
