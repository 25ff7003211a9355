/** The tree of one commit, read through GitHub's REST API: no checkout, nothing of it is run, no link can be followed. */

import { checkRange } from "../repository/guarded-read.ts";
import { type Entry, type LastChange, type Listing, RepositoryError, type RepositorySource } from "../repository/port.ts";
import { isObjectId } from "../repository/revision.ts";
import { historyOf, speaksGraphql } from "./history.ts";
import { type ApiLimits, ApiSession } from "./source-session.ts";
import { listThroughApi } from "./source-tree.ts";
import type { ApiReader, RepositoryId } from "./types.ts";

export interface GitHubSourceOptions {
  readonly repository: RepositoryId;
  /** Full commit id. A commit of a fork is readable through the repository that it was opened against. */
  readonly commit: string;
  /** Folder to read, POSIX, relative to the repository; "." (default) for the whole. Paths are relative to it. */
  readonly folder?: string;
  readonly limits?: Partial<ApiLimits>;
  /**
   * Fills `lastChanges` with queries of 50 paths each, where the client speaks GraphQL; it throws where GitHub does not answer. Default:
   * `lastChanges` is empty, as for a shallow clone.
   */
  readonly history?: boolean;
}

/**
 * Opens one commit; nothing is asked for before the first `list()`. Every file's bytes are checked against its blob id. Throws
 * `RepositoryError` where the names are none.
 */
export function openGitHub(github: ApiReader, options: GitHubSourceOptions): RepositorySource {
  const { commit, folder = "." } = options;
  const session = new ApiSession(github, options.repository, options.limits);
  if (!isObjectId(commit)) throw new RepositoryError("not a full commit id", { fix: "give 40 hex digits" });
  return sourceOf(session, {
    commit, folder,
    list: async () => {
      const listing = await listThroughApi(session, await session.commit(commit), folder);
      if (listing === undefined) throw new RepositoryError("the folder does not exist in that commit", { path: folder, fix: "give the folder that holds the repository or the model" });
      return listing;
    },
    ...(options.history === true && speaksGraphql(github) ? { history: (paths) => historyOf(github, { repository: options.repository, commit, folder }, paths) } : {}),
  });
}

type History = (paths: readonly string[]) => Promise<ReadonlyMap<string, LastChange>>;


/** A source over a listing whose entries carry blob ids. The listing is made once. */
export function sourceOf(session: ApiSession, { commit, folder, list, history }: { readonly commit: string; readonly folder: string; readonly list: () => Promise<Listing>; readonly history?: History }): RepositorySource {
  let listing: Promise<Listing> | undefined;
  let byName: ReadonlyMap<string, Entry> | undefined;
  const once = (): Promise<Listing> => (listing ??= list());
  return {
    kind: "github",
    name: folder === "." ? session.repository.repo : (folder.split("/").at(-1) ?? session.repository.repo),
    commit,
    list: once,
    read: async (path, range) => {
      const { offset, length } = checkRange(path, range);
      byName ??= new Map((await once()).entries.filter((entry) => entry.lossyName !== true).map((entry) => [entry.path, entry]));
      const entry = byName.get(path);
      if (entry === undefined) throw new RepositoryError("no such file in this commit", { path });
      if (entry.kind !== "file" || entry.blob === undefined) throw new RepositoryError(entry.kind === "symlink" ? "a symbolic link, which is never followed" : "not a regular file", { path });
      // A copy: the cache is shared by both sides of a change.
      return new Uint8Array((await session.blob(path, entry.blob, entry.size)).subarray(offset, offset + length));
    },
    lastChanges: history ?? ((): Promise<ReadonlyMap<string, LastChange>> => Promise.resolve(new Map())),
    close: () => Promise.resolve(),
  };
}
