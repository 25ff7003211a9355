/** The tree of one commit, read from git objects: no work tree needed, no symlink can be followed, LFS pointers stay pointers. */

import { basename } from "node:path";
import { BlobReader, notHere } from "./cat-file.ts";
import type { FolderOptions } from "./folder.ts";
import { realFolder } from "./folder.ts";
import { gitText } from "./git-process.ts";
import { checkRange } from "./guarded-read.ts";
import { lastChanges } from "./history.ts";
import { LIST_LIMITS } from "./limits.ts";
import { listTree } from "./ls-tree.ts";
import { type Entry, type Listing, RepositoryError, type RepositorySource } from "./port.ts";
import { gitPlace, isObjectId, isShallow, resolveCommit } from "./revision.ts";

interface GitOptions extends Pick<FolderOptions, "limits"> {
  /** A subfolder that the commit does not hold yet is empty, in place of an error: the base of the change that makes it. */
  readonly mayLackFolder?: boolean;
}

/** Opens one commit of a repository, bare ones too; with a subfolder as `root`, only its tree. Throws `RepositoryError`. */
export async function openGit(root: string, rev: string, options: GitOptions = {}): Promise<RepositorySource> {
  const real = await realFolder(root);
  const found = await gitPlace(real);
  if ("reason" in found) throw notGit(real, found.reason);
  const commit = await resolveCommit(real, rev);
  if (commit === undefined) throw await noCommit(real, rev);
  const tree = await subtree(real, commit, found.place.prefix);
  if (tree === undefined && options.mayLackFolder !== true) throw new RepositoryError("the folder does not exist in that commit", { path: found.place.prefix });
  const limits = { ...LIST_LIMITS, ...options.limits };
  const reader = new BlobReader(real);
  let listing: Promise<Listing> | undefined;
  let byName: Map<string, Entry> | undefined;
  const list = (): Promise<Listing> => (listing ??= tree === undefined ? Promise.resolve({ entries: [], incomplete: [] }) : listTree(real, tree, limits));
  return {
    kind: "git",
    name: basename(real).replace(/\.git$/, "") || "repository",
    commit,
    list,
    read: async (path, range) => {
      const { offset, length } = checkRange(path, range);
      byName ??= new Map((await list()).entries.filter((entry) => entry.lossyName !== true).map((entry) => [entry.path, entry]));
      const entry = byName.get(path);
      if (entry === undefined) throw new RepositoryError("no such file in this commit", { path });
      if (entry.kind !== "file" || entry.blob === undefined) throw new RepositoryError(entry.kind === "symlink" ? "a symbolic link, which is never followed" : "not a regular file", { path });
      if (entry.size === -1) throw notHere(path);
      return reader.read(path, entry.blob, offset, length);
    },
    lastChanges: (paths) => lastChanges(real, paths, commit),
    close: () => { reader.close(); return Promise.resolve(); },
  };
}

function notGit(root: string, reason: string): RepositoryError {
  return reason.includes("dubious ownership")
    ? new RepositoryError("git refuses this folder because it belongs to another user", { path: root, fix: `git config --global --add safe.directory ${JSON.stringify(root)}` })
    : new RepositoryError(`not a git repository (${reason})`, { path: root, fix: "leave out the revision to read the folder as it is" });
}

async function noCommit(root: string, rev: string): Promise<RepositoryError> {
  const shown = JSON.stringify(rev.slice(0, 100));
  if (rev === "HEAD") return new RepositoryError("the repository has no commit yet", { path: root, fix: "commit first, or leave out the revision to read the folder as it is" });
  const depth = await isShallow(root) ? "--depth=1 " : "";
  return new RepositoryError(`revision ${shown} is not in this clone`, { path: root, fix: `git fetch --no-tags ${depth}origin ${isObjectId(rev) ? rev : "<branch or commit>"}` });
}

async function subtree(root: string, commit: string, prefix: string): Promise<string | undefined> {
  if (prefix === "") return commit;
  const run = await gitText(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}:${prefix.replace(/\/$/, "")}`]);
  const id = run.stdout.split("\n").at(-1) ?? "";
  return run.code === 0 && isObjectId(id) ? id : undefined;
}
