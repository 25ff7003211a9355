/** Both sides of a pull request, read through GitHub's API: what it brings, compared with the branch that it goes into. */

import type { Change, Entry, Incompleteness, LastChange, Listing, RepositorySource } from "../repository/port.ts";
import { RepositoryError } from "../repository/port.ts";
import { commitId, member } from "./answers.ts";
import { historyOf, speaksGraphql } from "./history.ts";
import { diffEntries, mergeEntries } from "./source-diff.ts";
import { type ApiLimits, ApiSession, statusOf } from "./source-session.ts";
import { listThroughApi } from "./source-tree.ts";
import { sourceOf } from "./source.ts";
import type { ApiReader, RepositoryId } from "./types.ts";

export interface PullSourceOptions {
  /** The repository that the pull request goes into; commits of forks are read through it. */
  readonly repository: RepositoryId;
  /** Newest commit of the base branch: policy is read from it. */
  readonly base: string;
  /** Newest commit of the pull request. */
  readonly head: string;
  readonly folder?: string;
  readonly limits?: Partial<ApiLimits>;
  /** Which files matter, for what is said about files that both sides changed; default all. */
  readonly concerns?: (path: string) => boolean;
  /** Fills `lastChanges` of both sides, where the client speaks GraphQL. Where GitHub does not answer, they stay empty and `unread` says so. */
  readonly history?: boolean;
}

/** The engine's OpenedBase. */
export interface PullBase {
  readonly source: RepositorySource;
  readonly commit: string;
  readonly changes: readonly Change[];
  /** Also what the API refused on either side, up to the moment when it is looked at. */
  readonly incomplete: readonly Incompleteness[];
}

export interface OpenedPull {
  /** The base branch's tree with the pull request's changes, as GitHub's test merge has it, by whole files. */
  readonly head: RepositorySource;
  /** Differences of the two trees: complete, whatever their number. */
  readonly changes: readonly Change[];
  openBase(): Promise<PullBase>;
  /** Files that the API or the budget refused so far: not empty means that the result is not whole. */
  unread(): readonly Incompleteness[];
  /** Requests made so far. */
  requests(): number;
}

/** Lists both sides; file contents are fetched when they are read. Throws `RepositoryError` where a side cannot be listed. */
export async function openPullRequest(github: ApiReader, options: PullSourceOptions): Promise<OpenedPull> {
  const { base, head, folder = "." } = options;
  const session = new ApiSession(github, options.repository, options.limits);
  const ancestor = await mergeBase(session, base, head);
  const list = async (tree: Promise<string> | string): Promise<Listing | undefined> => listThroughApi(session, await tree, folder);
  const own = await list(session.commit(head));
  if (own === undefined) throw new RepositoryError("the folder does not exist in the pull request", { path: folder, fix: "give the folder that holds the repository or the model" });
  const nothing: Listing = { entries: [], incomplete: [] };
  const tip = await list(session.commit(base)) ?? nothing;
  const notes = [...ancestor.incomplete, ...atBase(tip)];
  let entries: readonly Entry[] = own.entries;
  if (ancestor.commit !== undefined && ancestor.commit !== base) {
    const common = await list(ancestor.tree ?? session.commit(ancestor.commit)) ?? nothing;
    const merged = mergeEntries(common.entries, tip.entries, own.entries);
    ({ entries } = merged);
    notes.push(...atBase(common), ...changedTwice(merged.both.filter(options.concerns ?? (() => true))));
  }
  const changes = diffEntries(tip.entries, entries);
  const lost: Incompleteness[] = [];
  const history = async (commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, LastChange>> => {
    if (options.history !== true || !speaksGraphql(github)) return new Map();
    return historyOf(github, { repository: options.repository, commit, folder }, paths).catch((error: unknown) => {
      if (!(error instanceof RepositoryError)) throw error;
      lost.push({ reason: error.message, ...(error.fix === undefined ? {} : { fix: error.fix }) });
      return new Map();
    });
  };
  const unread = (): readonly Incompleteness[] => [...session.unread(), ...lost];
  const open = (commit: string, listing: Listing): RepositorySource => sourceOf(session, { commit, folder, list: () => Promise.resolve(listing), history: (paths) => history(commit, paths) });
  return {
    head: open(head, { entries, incomplete: own.incomplete }),
    changes,
    openBase: () => Promise.resolve({ source: open(base, { entries: tip.entries, incomplete: [] }), commit: base, changes, get incomplete() { return [...notes, ...unread()]; } }),
    unread,
    requests: () => session.requests,
  };
}

interface Ancestor {
  readonly commit?: string;
  /** Its tree, where the answer told it. */
  readonly tree?: string;
  readonly incomplete: readonly Incompleteness[];
}

/**
 * The newest common commit. The second page of the comparison is asked for, since the first carries patches of 300 files, which for large
 * changes GitHub is slow to make or fails on.
 */
async function mergeBase(session: ApiSession, base: string, head: string): Promise<Ancestor> {
  if (base === head) return { commit: base, incomplete: [] };
  if (commitId(base) === undefined || commitId(head) === undefined) throw new RepositoryError("not a full commit id", { fix: "give 40 hex digits" });
  try {
    const { data } = await session.get(`/compare/${base}...${head}`, { per_page: "1", page: "2" }, "the common ancestor of base and head");
    const commit = commitId(member(data, "merge_base_commit", "sha"));
    const tree = commitId(member(data, "merge_base_commit", "commit", "tree", "sha"));
    if (commit !== undefined) return { commit, incomplete: [], ...(tree === undefined ? {} : { tree }) };
  } catch (error) {
    const status = statusOf(error);
    if (status === 404) return { incomplete: [{ reason: "base and head have no common ancestor: the two trees were compared directly" }] };
    if (status === undefined || status < 500) throw error;
  }
  return { incomplete: [{ reason: "GitHub could not tell the common ancestor of base and head: the two trees were compared directly, so changes made on the base count too", fix: "run the job again" }] };
}

function atBase({ incomplete }: Listing): readonly Incompleteness[] {
  return incomplete.map((note) => ({ ...note, reason: `at the base of the change: ${note.reason}` }));
}

function changedTwice(paths: readonly string[]): readonly Incompleteness[] {
  if (paths.length === 0) return [];
  const names = paths.slice(0, 3).map((path) => JSON.stringify(path.slice(0, 200))).join(", ");
  return [{ reason: `changed on the base branch too since this branch was made: ${names}${paths.length > 3 ? ` and ${paths.length - 3} more` : ""}; read as the pull request has them`, fix: "merge the base branch into the pull request's branch" }];
}
