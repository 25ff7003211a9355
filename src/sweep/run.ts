/** One run, step by step: list, look, read our issues, plan, write, tell. */

import { isSwitchedOn } from "../policy/resolve.ts";
import type { Overview, OverviewRepository } from "../report/overview-types.ts";
import { VERSION } from "../version.ts";
import type { Account } from "./account.ts";
import { type Configuration, readConfiguration } from "./configuration.ts";
import { placeDashboard } from "./dashboard-step.ts";
import { discover, unreachable } from "./discover.ts";
import type { Halt } from "./halt.ts";
import { withHead } from "./heads.ts";
import { pointOf, readHistory, withPoint, writeHistory } from "./history.ts";
import { type Found, lookAtAll } from "./look.ts";
import { recordsTrouble } from "./place.ts";
import { type Reconciled, reconcile } from "./reconcile.ts";
import { readRemembered, type Remembered, type RememberedRepository, writeRemembered } from "./remembered.ts";
import { tellAll } from "./tell.ts";
import type { SweepOptions, SweepResult } from "./types.ts";
import type { Work } from "./work.ts";

/** Days that a model repository which is no longer listed is still named. */
const GONE_DAYS_MS = 30 * 86_400_000;
/** Days after which what nobody read is removed. */
const ANSWER_DAYS = 30;

/** Rejects with GitHubError where the list or the configuration cannot be read, and where the store fails. */
export async function run(options: SweepOptions, account: Account, halt: Halt): Promise<SweepResult> {
  const work = await survey(options, account, halt);
  const { before, known, configuration, date, only } = work;
  await writeRemembered(options.store, options.account, { ...before, repositories: known });

  const done = await reconcile(work);
  const { repositories, others, skipped } = tellAll(work, done);
  const early = halt.reason() ?? ([...work.found.values()].some(({ kind }) => kind === "waiting") ? "not every repository was reached" : undefined);
  const reasons = [...(work.listComplete ? [] : ["not all repositories could be listed"]), ...(early === undefined ? [] : [early]), ...done.reasons];
  const complete = reasons.length === 0;
  const history = await trend(work, repositories, complete && only === undefined);
  const overview: Overview = {
    schemaVersion: 1, tool: { name: "gpai-docket", version: VERSION }, account: options.account, ...(options.accountId === undefined ? {} : { accountId: options.accountId }), now: date,
    mode: configuration.values.mode, configuration: configurationOf(work, done), repositories, others, skipped, history,
    run: { finished: options.now().toISOString(), requests: account.requests(), writes: done.writes, queued: done.queued, complete, ...(halt.until === undefined ? {} : { next: halt.until }) },
  };
  const dashboard = await placeDashboard(work, done, overview);
  await writeRemembered(options.store, options.account, remembered(work, done, { repositories, complete: complete && only === undefined, place: dashboard.place }));
  const final: Overview = { ...overview, run: { ...overview.run, finished: options.now().toISOString(), requests: account.requests(), writes: done.writes + dashboard.writes, complete: complete && dashboard.complete } };
  const unread = [...work.found.values()].flatMap((one) => (one.kind === "error" ? [one.reason] : []));
  const all = [...new Set([...reasons, ...(dashboard.reason === undefined ? [] : [`the dashboard was not written: ${dashboard.reason}`]), ...unread])];
  return {
    overview: final, incomplete: all.length > 0, ...(all.length === 0 ? {} : { reasons: all }),
    ...(dashboard.place === undefined || options.dryRun === true ? {} : { dashboard: { url: dashboard.place.url } }),
  };
}

/** What is there, and what of it changed. */
async function survey(options: SweepOptions, account: Account, halt: Halt): Promise<Work> {
  const { store, account: name } = options;
  const progress = options.progress ?? ((): void => undefined);
  const date = options.now().toISOString().slice(0, 10);
  const before = await readRemembered(store, name);
  progress("listing repositories");
  const list = await account.list();
  progress(`asking for the newest commits of ${list.repositories.length} repositories`);
  const heads = await account.heads(list.repositories.filter((one) => !one.disabled));
  const listed = list.repositories.map((one) => withHead(one, heads));
  const configuration = await readConfiguration(account, name, listed, heads);
  const { watched, skipped } = discover(listed, configuration.values);
  // Another configuration may change what holds for every repository.
  const same = before.configuration === undefined || before.configuration === configuration.digest;
  const only = options.only !== undefined && same ? new Set(options.only) : undefined;
  const about = ({ id }: { readonly id: number }): boolean => only?.has(id) ?? true;
  const known = new Map(before.repositories);
  const looked = await lookAtAll({ account, name, store, halt, configuration, heads, date, moment: () => options.now().toISOString(), progress }, watched.filter(about), known);
  const out = skipped.filter(({ repository }) => about(repository));
  const found = new Map<number, Found>([...looked, ...out.map(({ repository, reason }) => [repository.id, { kind: "skipped", reason }] as const)]);
  const excluded = new Map(out.flatMap(({ repository, reason }) => (unreachable(repository) === undefined ? [[repository.id, reason] as const] : [])));
  if (list.complete) forget(known, new Set(listed.map(({ id }) => id)), date);
  return { options, account, halt, configuration, listed, found, excluded, known, before, date, only, progress, listComplete: list.complete };
}

/** Repositories that are no longer listed: models are named for a while, the others forgotten. Where one comes back, it is looked at anew. */
function forget(known: Map<number, RememberedRepository>, listed: ReadonlySet<number>, date: string): void {
  for (const [id, one] of known) {
    if (listed.has(id)) {
      if (one.gone !== undefined) known.delete(id);
      continue;
    }
    if (one.kind === "none" || (one.gone !== undefined && Date.parse(one.gone) < Date.parse(date) - GONE_DAYS_MS)) known.delete(id);
    else if (one.gone === undefined) known.set(id, { ...one, gone: date });
  }
}

/** The organisation's own problems, and those of its repositories' configurations, each with its place. */
function configurationOf({ configuration, listed }: Work, { problems: own }: Reconciled): Overview["configuration"] {
  const { repository, file, commit, values } = configuration;
  const records = recordsTrouble(listed, values.records_repository);
  const problems = [
    ...configuration.problems.map(({ message, path, line, fix }) => ({ message, path, fix, ...(line === undefined ? {} : { line }) })),
    ...(records === undefined ? [] : [{ message: records, path: file?.place.path ?? "", fix: "Name a private repository that the app is installed on, with issues switched on." }]),
    ...own,
  ];
  return { ...(repository === undefined ? {} : { repository: `${repository.owner}/${repository.repo}` }), ...(file === undefined ? {} : { path: file.place.path }), ...(commit === undefined ? {} : { commit }), problems };
}

/** Days before with today's, which only a whole run tells. */
async function trend({ options, listed, date }: Work, repositories: readonly OverviewRepository[], whole: boolean): Promise<Overview["history"]> {
  const { store, account } = options;
  const days = await readHistory(store, account);
  if (!whole) return days;
  const first = days.at(-1)?.date !== date;
  const now = withPoint(days, pointOf(date, repositories, listed.length));
  await writeHistory(store, account, now);
  if (first) await store.expire("answers", ANSWER_DAYS);
  return now;
}

function remembered({ before, known, configuration, date, options }: Work, { opened }: Reconciled, { repositories, complete, place }: { readonly repositories: readonly OverviewRepository[]; readonly complete: boolean; readonly place: Remembered["dashboard"] }): Remembered {
  const today = before.opened?.date === date ? before.opened.count : 0;
  return {
    ...before, repositories: known, overview: new Map(repositories.map((one) => [one.id, one])), opened: { date, count: today + opened },
    ...(complete ? { configuration: configuration.digest } : {}), ...modeOf(configuration), ...(place === undefined || options.dryRun === true ? {} : { dashboard: place }),
  };
}

function modeOf({ file, values }: Configuration): Pick<Remembered, "mode" | "switchedOn"> {
  return file?.readable === false ? {} : { mode: values.mode, switchedOn: file !== undefined && isSwitchedOn(file) };
}
