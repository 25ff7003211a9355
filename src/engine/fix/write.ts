/** Writing one file of a repository: whole or not at all, never through a link, and only over what was read. */

import { constants, type Stats } from "node:fs";
import { type FileHandle, lstat, open, rename, unlink } from "node:fs/promises";
import { posix } from "node:path";
import { readGuarded } from "../../repository/guarded-read.ts";
import { isPlainPath } from "../../repository/names.ts";
import { RepositoryError } from "../../repository/port.ts";

/** Longest file that is written over, in bytes. */
const MAX_BYTES = 16_777_216;
const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
const AGAIN = "nothing was written to it; run the command again";

/** Is this still the file that was read? Throws RepositoryError where it is not, or where a link stands in its way. */
export async function unchanged(root: string, path: string, before: Uint8Array | undefined): Promise<Stats | undefined> {
  if (!isPlainPath(path) || path.toLowerCase().split("/").includes(".git")) throw new RepositoryError("not a path that may be written", { path });
  await realFolders(root, path);
  const stat = await look(`${root}/${path}`, path);
  if (before === undefined) {
    if (stat !== undefined) throw new RepositoryError("it exists now, and did not when the repository was read", { path, fix: AGAIN });
    return undefined;
  }
  if (stat === undefined) throw new RepositoryError("it is gone since it was read", { path, fix: AGAIN });
  if (stat.isSymbolicLink()) throw new RepositoryError("a symbolic link, which is never written through", { path, fix: "put the file itself there" });
  if (!stat.isFile()) throw new RepositoryError("not a regular file", { path });
  const now = await readGuarded(root, path, { length: MAX_BYTES });
  if (Buffer.compare(now, before) !== 0) throw new RepositoryError("it has changed since it was read", { path, fix: AGAIN });
  return stat;
}

/**
 * Writes `after` in place of the bytes `before` (undefined: the file must not exist). A new file beside it is renamed over it, with
 * its mode. `root` is a real path. Between the last look and the renaming nothing can be locked: whoever writes at that very moment
 * is overwritten. Throws RepositoryError with nothing written.
 */
export async function writeGuarded(root: string, path: string, before: Uint8Array | undefined, after: Uint8Array): Promise<void> {
  const stat = await unchanged(root, path, before);
  const target = `${root}/${path}`;
  let made: string | undefined;
  try {
    const { handle, name } = await fresh(`${root}/${posix.dirname(path)}/.${posix.basename(path).slice(0, 100)}`);
    made = name;
    try {
      await handle.writeFile(after);
      if (stat !== undefined) await handle.chmod(stat.mode & 0o777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const last = await unchanged(root, path, before);
    if (last?.ino !== stat?.ino || last?.mtimeMs !== stat?.mtimeMs) throw new RepositoryError("it has changed since it was read", { path, fix: AGAIN });
    await rename(made, target);
    made = undefined;
  } catch (error) {
    if (error instanceof RepositoryError) throw error;
    throw new RepositoryError(`it cannot be written (${codeOf(error)})`, { path, fix: "give write permission on the folder", cause: error });
  } finally {
    if (made !== undefined) await unlink(made).catch(() => undefined);
  }
}

/** No folder on the way is a link, so that the new file lies where the old one does. */
async function realFolders(root: string, path: string): Promise<void> {
  const parts = path.split("/").slice(0, -1);
  for (let i = 1; i <= parts.length; i++) {
    const folder = parts.slice(0, i).join("/");
    const stat = await look(`${root}/${folder}`, folder);
    if (stat === undefined || !stat.isDirectory()) throw new RepositoryError(stat?.isSymbolicLink() === true ? "a symbolic link, which is never written through" : "no folder", { path: folder, fix: "put a real folder there" });
  }
}

async function look(full: string, path: string): Promise<Stats | undefined> {
  try {
    return await lstat(full);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw new RepositoryError(`it cannot be looked at (${codeOf(error)})`, { path, cause: error });
  }
}

function codeOf(error: unknown): string {
  const code: unknown = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "unknown error";
}

/** A new file that nobody else has, named after this process. */
async function fresh(stem: string): Promise<{ readonly handle: FileHandle; readonly name: string }> {
  for (let n = 0; ; n++) {
    const name = `${stem}.gpai-docket-${process.pid}-${n}.tmp`;
    try {
      return { handle: await open(name, FLAGS, 0o666), name };
    } catch (error) {
      if (n >= 20 || codeOf(error) !== "EEXIST") throw error;
    }
  }
}
