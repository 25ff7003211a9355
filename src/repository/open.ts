/** The way in: which adapter reads a path. */

import { sep } from "node:path";
import { bareKind, planted } from "./bare.ts";
import { type FolderOptions, openFolder, realFolder } from "./folder.ts";
import { openGit } from "./git.ts";
import { RepositoryError, type RepositorySource } from "./port.ts";

interface OpenOptions extends FolderOptions {
  /** Read this commit from git objects instead of the files on disk. */
  readonly rev?: string;
}

/**
 * Opens a repository: the commit `rev` where one is given, HEAD of a bare repository, else the folder as it lies on disk (listed by git
 * inside a work tree). A subfolder works; its paths are relative to it. Throws `RepositoryError` with what to do.
 */
export async function openRepository(path: string, options: OpenOptions = {}): Promise<RepositorySource> {
  if (options.rev !== undefined) return openGit(path, options.rev, options);
  const real = await realFolder(path);
  if (real.split(sep).some((name) => name.toLowerCase() === ".git")) throw new RepositoryError("this lies inside git's own folder", { path, fix: "give the folder that holds .git" });
  const bare = bareKind(real);
  if (bare === "planted") throw planted(path);
  return bare === "own" ? openGit(real, "HEAD", options) : openFolder(real, options);
}
