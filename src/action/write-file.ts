/** Files that a run leaves for later steps. Nothing is written through a link that a change may have put into the workspace. */

import { constants, existsSync, realpathSync } from "node:fs";
import { lstat, mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { RepositoryError } from "../repository/port.ts";
import { isInside } from "./inside.ts";

const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);

/** Writes `text` to absolute `file`, making folders. Throws `RepositoryError` where a symbolic link is on the way or it cannot be written; `input` names what to change. */
export async function writeSafely(file: string, text: string, workspace: string, input: string): Promise<void> {
  let exists = dirname(file);
  while (!existsSync(exists)) exists = dirname(exists);
  const linked = (await lstat(file).catch(() => undefined))?.isSymbolicLink() === true;
  if (linked || (isInside(workspace, exists) && !isReached(workspace, exists))) throw new RepositoryError(`${input} is not written through a symbolic link`, { path: file, fix: `give another ${input}, or leave it out` });
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: FLAGS });
  } catch (cause) {
    throw new RepositoryError(`${input} cannot be written (${(cause as NodeJS.ErrnoException).code ?? "unknown error"})`, { path: file, fix: `give ${input} the path of a file, in a folder that the job may write to`, cause });
  }
}

/** Is there no link between the workspace and `folder`? One that stays inside could still lead to git's own folder, or over a file of the repository. */
function isReached(workspace: string, folder: string): boolean {
  return realpathSync(folder) === join(realpathSync(workspace), relative(workspace, folder));
}
