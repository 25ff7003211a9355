/** Looks at every watched repository whose head, configuration or day is another than when it was last judged. */

import type { ListedRepository } from "../github/app-types.ts";
import type { Account } from "./account.ts";
import { commitOf, GONE, type Heads } from "./heads.ts";
import type { Configuration } from "./configuration.ts";
import { eachOf, type Halt } from "./halt.ts";
import { judge } from "./judge.ts";
import { sinceOf } from "./models.ts";
import { readJudged, type RememberedRepository, removeJudged, writeJudged } from "./remembered.ts";
import type { Store } from "./store.ts";

export interface Look {
  readonly account: Account;
  readonly name: string;
  readonly store: Store;
  readonly halt: Halt;
  readonly configuration: Configuration;
  readonly heads: Heads;
  /** ISO date (UTC). */
  readonly date: string;
  /** ISO date-time. */
  readonly moment: () => string;
  readonly progress: (text: string) => void;
}

/** model: judged, and in the store · none: left alone · skipped, error: with the reason · waiting: this run did not reach it. */
export type Found =
  | { readonly kind: "model" }
  | { readonly kind: "none" }
  | { readonly kind: "skipped" | "error" | "waiting"; readonly reason: string };

const AT_ONCE = 4;

/**
 * What each repository is, by number. `known` is brought up to date. Those that waited longest go first, so that a run that ends early is
 * gone on with by the next. Never rejects for one repository's sake; rejects where the store fails.
 */
export async function lookAtAll(look: Look, watched: readonly ListedRepository[], known: Map<number, RememberedRepository>): Promise<ReadonlyMap<number, Found>> {
  const found = new Map<number, Found>();
  const waited = watched.toSorted((a, b) => compare(known.get(a.id)?.judged ?? "", known.get(b.id)?.judged ?? "") || a.id - b.id);
  const unfit: ListedRepository[] = [];
  for (const repository of waited) {
    const quick = withoutReading(look, repository, known.get(repository.id));
    if (quick === undefined) unfit.push(repository);
    else found.set(repository.id, quick);
  }
  let done = 0;
  await eachOf(unfit, AT_ONCE, () => look.halt.reason() !== undefined, async (repository) => {
    found.set(repository.id, await lookAt(look, repository, known));
    look.progress(`looked at ${++done} of ${unfit.length} repositories that changed`);
  });
  for (const repository of unfit) if (!found.has(repository.id)) found.set(repository.id, { kind: "waiting", reason: look.halt.reason() ?? "not reached" });
  return found;
}

/** What is known without a request; undefined where it must be looked at. */
function withoutReading(look: Look, repository: ListedRepository, before: RememberedRepository | undefined): Found | undefined {
  const head = look.heads.get(repository.id);
  if (head === undefined) return { kind: "error", reason: "GitHub did not tell its newest commit" };
  if (head === "gone") return { kind: "skipped", reason: GONE };
  if (head.commit === undefined) return { kind: "none" };
  if (before === undefined || before.head !== head.commit) return undefined;
  if (before.kind === "none") return { kind: "none" };
  // The organisation's globs are held against the name.
  const fresh = before.date === look.date && before.configuration === look.configuration.digest && before.name === `${repository.owner}/${repository.repo}`;
  return fresh ? { kind: "model" } : undefined;
}

async function lookAt(look: Look, repository: ListedRepository, known: Map<number, RememberedRepository>): Promise<Found> {
  const { account, store, name, date, configuration } = look;
  const commit = commitOf(look.heads, repository.id) ?? "";
  const full = `${repository.owner}/${repository.repo}`;
  const before = known.get(repository.id);
  let judgement: Awaited<ReturnType<typeof judge>>;
  const opened = account.open(repository, commit);
  try {
    judgement = await judge(opened, { repository, organisation: configuration.file, date });
  } catch (error) {
    const trouble = look.halt.note(error);
    return { kind: trouble.kind === "stop" ? "waiting" : trouble.kind === "skip" ? "skipped" : "error", reason: trouble.reason };
  }
  if (judgement.kind === "unread") return { kind: "skipped", reason: judgement.reason };
  const seen = { name: full, head: commit, judged: look.moment(), ...(before?.issues === true ? { issues: true } : {}) };
  if (judgement.kind === "none") {
    known.set(repository.id, { ...seen, kind: "none" });
    if (before?.kind === "model") await removeJudged(store, name, repository.id);
    return { kind: "none" };
  }
  const earlier = before?.kind === "model" ? await readJudged(store, name, repository.id) : undefined;
  const { report, policy } = judgement;
  await opened.keep();
  await writeJudged(store, name, repository.id, { head: commit, report, values: policy.values, since: [...sinceOf(report, new Map(earlier?.since))] });
  known.set(repository.id, { ...seen, kind: "model", date, configuration: configuration.digest, ...(policy.problems.length === 0 ? {} : { problems: policy.problems }) });
  return { kind: "model" };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
