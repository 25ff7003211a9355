/** A plan for every repository of the run. */

import type { ListedRepository } from "../github/app-types.ts";
import type { ActualIssues } from "../issues/context.ts";
import { ORGANISATION_REPOSITORY } from "../policy/organisation.ts";
import { isSwitchedOn, resolvePolicy } from "../policy/resolve.ts";
import type { Mode } from "../policy/types.ts";
import type { LastChange } from "../repository/port.ts";
import type { Overview } from "../report/overview-types.ts";
import { configurationIssue } from "./configuration-issue.ts";
import { organisationRepository } from "./discover.ts";
import { eachOf } from "./halt.ts";
import { type Draft, draftOf } from "./overview.ts";
import { recordsRepository } from "./place.ts";
import { type Beside, type PlanInput, type Planned, planOfOther, plansOf, renewedPaths } from "./plans.ts";
import { planStrays } from "./strays.ts";
import { quietDigest } from "./quiet.ts";
import { type Judged, readJudged } from "./remembered.ts";
import type { Work } from "./work.ts";

export interface PlannedAll {
  /** Of each model repository, by number. */
  readonly drafts: ReadonlyMap<number, Draft>;
  /** In the order of the repositories' numbers. */
  readonly planned: readonly Planned[];
  /** Model repositories for which nothing could be planned, with the reason. */
  readonly unread: ReadonlyMap<number, string>;
  /** What is wrong with configurations of repositories. */
  readonly problems: Overview["configuration"]["problems"];
  /** Digest of what each plan rests on, by number of the repository. */
  readonly digests: ReadonlyMap<number, string>;
}

const AT_ONCE = 4;
/** GitHub answers the same for both. */
export const UNREAD = "our issues could not be read: the app needs the permission `issues: write`, or GitHub did not answer";

/** `failed`: why no issues could be read at all. Rejects only where the store fails. */
export async function planAll(work: Work, actual: ReadonlyMap<number, ActualIssues>, failed: string | undefined): Promise<PlannedAll> {
  const planner = new Planner(work, actual, failed);
  await eachOf(work.listed, AT_ONCE, () => false, (repository) => planner.plan(repository));
  for (const repository of work.listed) planner.planStrays(repository);
  return { drafts: planner.drafts, planned: [...planner.planned].toSorted(([a], [b]) => a - b).flatMap(([, plans]) => plans), unread: planner.unread, problems: planner.problems.toSorted((a, b) => (`${a.path} ${a.message}` < `${b.path} ${b.message}` ? -1 : 1)), digests: planner.digests };
}

class Planner {
  readonly drafts = new Map<number, Draft>();
  readonly planned = new Map<number, readonly Planned[]>();
  readonly unread = new Map<number, string>();
  readonly problems: Overview["configuration"]["problems"][number][] = [];
  readonly digests = new Map<number, string>();
  readonly #work: Work;
  readonly #actual: ReadonlyMap<number, ActualIssues>;
  readonly #failed: string;
  readonly #home: ListedRepository | undefined;
  readonly #records: ListedRepository | undefined;
  /** `owner/name:path` of the organisation's configuration. */
  readonly #source: string | undefined;
  readonly #beside: Beside;

  constructor(work: Work, actual: ReadonlyMap<number, ActualIssues>, failed: string | undefined) {
    const { configuration, listed } = work;
    [this.#work, this.#actual, this.#failed] = [work, actual, failed ?? UNREAD];
    this.#home = organisationRepository(listed, ORGANISATION_REPOSITORY);
    this.#records = recordsRepository(listed, configuration.values.records_repository);
    this.#source = configuration.file === undefined || this.#home === undefined ? undefined : `${this.#home.owner}/${this.#home.repo}:${configuration.file.place.path}`;
    this.#beside = (known) => {
      const issue = configurationIssue(configuration, known);
      return issue === undefined ? [] : [issue];
    };
  }

  async plan(repository: ListedRepository): Promise<void> {
    const { options, found, known, before, configuration } = this.#work;
    const { id } = repository;
    if (found.get(id)?.kind !== "model") {
      this.#planOther(repository);
      return;
    }
    const one = known.get(id);
    if (one === undefined) return;
    for (const { path, message, line, fix } of one.problems ?? []) this.problems.push({ path: `${one.name}:${path}`, message, fix, ...(line === undefined ? {} : { line }) });
    const records = this.#records?.id === id ? undefined : this.#actual.get(this.#records?.id ?? 0);
    const digest = quietDigest({ repository, known: one, actual: this.#actual.get(id), records, beside: id === this.#home?.id ? configuration.problems : this.#source });
    const earlier = before.overview.get(id);
    if (one.quiet === digest && earlier?.status === "model") {
      this.digests.set(id, digest);
      this.drafts.set(id, { repository: earlier, keys: new Map() });
      return;
    }
    const judged = await readJudged(options.store, options.account, id);
    if (judged === undefined || judged.head !== one.head) {
      this.unread.set(id, "what was judged is no longer in the store");
      known.delete(id);
      return;
    }
    await this.#planModel(repository, judged, records);
    if (!this.unread.has(id)) this.digests.set(id, digest);
  }

  async #planModel(repository: ListedRepository, judged: Judged, records: ActualIssues | undefined): Promise<void> {
    const { date, halt } = this.#work;
    const { id } = repository;
    const [actual, place] = [this.#actual.get(id), this.#records];
    this.drafts.set(id, draftOf(repository, judged, this.#work.known.get(id)?.problems?.length ?? 0));
    if (!repository.hasIssues) return;
    if (actual === undefined) {
      this.unread.set(id, this.#failed);
      return;
    }
    const input: PlanInput = {
      repository, judged, actual, date, ...(place === undefined || records === undefined ? {} : { records: { repository: place, actual: records } }),
      ...(this.#source === undefined ? {} : { configuration: this.#source }), ...(id === this.#home?.id ? { beside: this.#beside } : {}),
    };
    try {
      const changes = await this.#changes(repository, judged.head, renewedPaths(input));
      const { planned, keys } = plansOf({ ...input, ...(changes === undefined ? {} : { changes }) });
      this.planned.set(id, planned);
      this.drafts.set(id, draftOf(repository, judged, this.#work.known.get(id)?.problems?.length ?? 0, planned[0], keys));
    } catch (error) {
      this.unread.set(id, halt.note(error).reason);
    }
  }

  /** Which commits renewed what; undefined where nothing is about to close, or GitHub does not tell: then the judged commit is named. */
  async #changes(repository: ListedRepository, commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, LastChange> | undefined> {
    if (paths.length === 0 || !this.#work.halt.held()) return undefined;
    const { source, keep } = this.#work.account.open(repository, commit);
    try {
      const changes = await source.lastChanges(paths);
      await keep();
      return changes;
    } catch (error) {
      this.#work.halt.note(error);
      return undefined;
    } finally {
      await source.close();
    }
  }

  #planOther(repository: ListedRepository): void {
    const { configuration, date, found, known, excluded, halt } = this.#work;
    const { id } = repository;
    const [actual, home] = [this.#actual.get(id), id === this.#home?.id];
    const reason = found.get(id)?.kind === "none" && known.get(id)?.issues === true ? "there is no model in this repository any more" : excluded.get(id);
    if (actual === undefined || (reason === undefined && !home)) return;
    try {
      this.planned.set(id, [planOfOther({
        repository, actual, values: configuration.values, mode: home ? this.#homeMode() : this.#modeOf(repository), date, ...(reason === undefined ? {} : { reason }), ...(home ? { beside: this.#beside } : {}),
      })]);
    } catch (error) {
      this.unread.set(id, halt.note(error).reason);
    }
  }

  /** What stands here about other repositories, and should not. */
  planStrays(place: ListedRepository): void {
    const actual = this.#actual.get(place.id);
    if (actual === undefined) return;
    const { configuration: { values }, date } = this.#work;
    const strays = planStrays({ place, actual, values, mode: this.#mode(), date, reason: (about) => this.#strayReason(place, about) });
    if (strays.length > 0) this.planned.set(place.id, [...this.planned.get(place.id) ?? [], ...strays]);
  }

  #strayReason(place: ListedRepository, about: number): string | undefined {
    const { configuration, found, excluded, listed, listComplete } = this.#work;
    // What the organisation wants is not known at the moment.
    if (configuration.file?.readable === false) return undefined;
    if (place.id !== this.#records?.id) return "Confidential matters are kept in another place now.";
    const repository = listed.find(({ id }) => id === about);
    if (repository === undefined) return listComplete ? "The repository that this was about is gone, or was taken from the app." : undefined;
    if (repository.private) return "The repository that this was about is private now: what is confidential stands there.";
    const left = excluded.get(about);
    if (left !== undefined) return `Not watched any more: ${left}.`;
    return found.get(about)?.kind === "none" ? "There is no model in the repository that this was about any more." : undefined;
  }

  /** A file that cannot be read at all leaves the default, which is preview: what was in force before tells who wants to be told. */
  #mode(): Mode {
    const { configuration, before } = this.#work;
    return configuration.file?.readable === false ? before.mode ?? configuration.values.mode : configuration.values.mode;
  }

  /** Who has switched on a few repositories alone is told all the same that the file cannot be read. */
  #homeMode(): Mode {
    const { configuration: { file }, before } = this.#work;
    const on = file?.readable === false ? before.switchedOn === true : file !== undefined && isSwitchedOn(file);
    return on ? "active" : this.#mode();
  }

  /** What the organisation says of one repository, which has no say of its own here. */
  #modeOf({ owner, repo }: ListedRepository): Mode {
    const { configuration: { file } } = this.#work;
    return file?.readable === true ? resolvePolicy({ organisation: file, repository: { owner, name: repo } }).values.mode : this.#mode();
  }
}
