/** The sweep: what is owed today in every model repository of an account, held against the issues that are there. */

import { GitHubError } from "../github/errors.ts";
import type { Overview } from "../report/overview-types.ts";
import { githubAccount } from "./github-account.ts";
import { Halt } from "./halt.ts";
import { busyOverview } from "./busy.ts";
import { forgetStrangers } from "./holder.ts";
import { run } from "./run.ts";
import type { Store } from "./store.ts";
import type { SweepOptions, SweepResult } from "./types.ts";

/** Where the newest overview of an account is kept: space `state`, JSON of `Overview` (schemas/overview.schema.json). */
export function overviewKey(account: string): string {
  return `overview/${account.toLowerCase()}`;
}

/**
 * One sweep. One failing repository stops no other; a spent quota, a lost lock or `signal` end the run early, and the next one begins with
 * what was not reached. Where another sweep of the account is under way, nothing is done. Rejects where not even the list of repositories
 * or the organisation's configuration can be read for another reason than the quota (GitHubError, RepositoryError), and where the store
 * fails.
 */
export async function sweep(options: SweepOptions): Promise<SweepResult> {
  const { store, account } = options;
  await forgetStrangers(store, account, options.accountId);
  const lock = await store.lock(`sweep/${account.toLowerCase()}`);
  if (lock === undefined) return { overview: await busyOverview(options), incomplete: true, reasons: ["another sweep of this account is under way"] };
  const github = githubAccount(options);
  try {
    const result = await run(options, github, new Halt(lock, options.signal, (text) => { options.github.log(text); }));
    await keep(store, result.overview);
    return result;
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== "rate-limited") throw error;
    return { overview: await busyOverview(options, { requests: github.requests(), next: error.resetsAt }), incomplete: true, reasons: ["GitHub's quota of requests is used up"] };
  } finally {
    await lock.release();
  }
}

async function keep(store: Store, overview: Overview): Promise<void> {
  await store.write("state", overviewKey(overview.account), Buffer.from(`${JSON.stringify(overview)}\n`));
}
