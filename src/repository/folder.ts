/** A folder as it lies on disk, inside or outside a git work tree. */

import { realpath, stat } from "node:fs/promises";
import { basename } from "node:path";
import { readGuarded } from "./guarded-read.ts";
import { lastChanges } from "./history.ts";
import { LIST_LIMITS, type ListLimits } from "./limits.ts";
import { byPath } from "./names.ts";
import { type Incompleteness, type LastChange, type Listing, RepositoryError, type RepositorySource } from "./port.ts";
import { gitPlace } from "./revision.ts";
import { listWorkTree } from "./work-tree.ts";
import { walk } from "./walk.ts";

export interface FolderOptions {
  readonly limits?: Partial<ListLimits>;
  /** Never ask git, even inside a work tree. */
  readonly plain?: boolean;
}

/** Opens a folder. Throws `RepositoryError` where it is none, or cannot be read. */
export async function openFolder(root: string, options: FolderOptions = {}): Promise<RepositorySource> {
  const real = await realFolder(root);
  const limits = { ...LIST_LIMITS, ...options.limits };
  let listing: Promise<Listing> | undefined;
  let inGit: Promise<string | undefined> | undefined;
  /** Undefined inside a usable work tree, else why the folder is read without git. */
  const withoutGit = (): Promise<string | undefined> => (inGit ??= options.plain === true ? Promise.resolve("plain") : whyNotGit(real));
  return {
    kind: "folder",
    name: basename(real) === "" ? "root" : basename(real),
    list: () => (listing ??= list(real, limits, withoutGit)),
    read: (path, range) => readGuarded(real, path, range),
    lastChanges: async (paths): Promise<ReadonlyMap<string, LastChange>> => ((await withoutGit()) === undefined ? lastChanges(real, paths) : new Map()),
    close: () => Promise.resolve(),
  };
}

/** Real path of a folder. Throws `RepositoryError` with what to do. */
export async function realFolder(root: string): Promise<string> {
  try {
    const real = await realpath(root);
    if (!(await stat(real)).isDirectory()) throw new RepositoryError("not a folder", { path: root, fix: "give the folder that holds the repository" });
    return real;
  } catch (cause) {
    if (cause instanceof RepositoryError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") throw new RepositoryError("no such folder", { path: root, fix: "check the path; it is relative to the folder you are in", cause });
    if (code === "EACCES") throw new RepositoryError("no permission to open the folder", { path: root, fix: "give read permission on the folder", cause });
    throw new RepositoryError(`the folder could not be opened (${code ?? "unknown error"})`, { path: root, cause });
  }
}

async function list(root: string, limits: ListLimits, withoutGit: () => Promise<string | undefined>): Promise<Listing> {
  const notes: Incompleteness[] = [];
  const reason = await withoutGit();
  if (reason === undefined) {
    const listed = await listWorkTree(root, limits);
    if ("entries" in listed) return sorted(listed);
    notes.push({ reason: `git could not list the folder (${listed.failed}): every file on disk was listed, ignored ones too` });
  } else if (reason.includes("dubious ownership")) {
    notes.push({ reason: "git refuses this folder because it belongs to another user: every file on disk was listed, ignored ones too", fix: `git config --global --add safe.directory ${JSON.stringify(root)}` });
  }
  const walked = await walk(root, limits);
  return sorted({ entries: walked.entries, incomplete: [...notes, ...walked.incomplete] });
}

function sorted(listing: Listing): Listing {
  return { entries: [...listing.entries].sort(byPath), incomplete: listing.incomplete };
}

async function whyNotGit(root: string): Promise<string | undefined> {
  const found = await gitPlace(root).catch((error: unknown) => ({ reason: error instanceof Error ? error.message : "git failed" }));
  if ("reason" in found) return found.reason;
  if (found.place.bare || found.place.top === undefined) return "a bare repository";
  // `core.worktree` may point anywhere: only a work tree that really holds this folder is believed.
  const top = await realpath(found.place.top).catch(() => undefined);
  const expected = found.place.prefix === "" ? top : `${top}/${found.place.prefix.replace(/\/$/, "")}`;
  return expected === root ? undefined : "git's work tree is elsewhere";
}
