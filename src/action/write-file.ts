/** Files that a run leaves for later steps. Nothing is written through a link that a change may have put into the workspace. */

import { existsSync } from "node:fs";
import { lstat, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { RepositoryError } from "../repository/port.ts";
import { isInside, isReallyInside } from "./inside.ts";

/** Writes `text` to absolute `file`, making folders. Throws `RepositoryError` where a symbolic link is on the way or it cannot be written; `input` names what to change. */
export async function writeSafely(file: string, text: string, workspace: string, input: string): Promise<void> {
  let exists = dirname(file);
  while (!existsSync(exists)) exists = dirname(exists);
  const linked = (await lstat(file).catch(() => undefined))?.isSymbolicLink() === true;
  if (linked || (isInside(workspace, file) && !isReallyInside(workspace, exists))) throw new RepositoryError(`${input} is not written through a symbolic link`, { path: file, fix: `give another ${input}, or leave it out` });
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (cause) {
    throw new RepositoryError(`${input} cannot be written (${(cause as NodeJS.ErrnoException).code ?? "unknown error"})`, { path: file, fix: `give ${input} the path of a file, in a folder that the job may write to`, cause });
  }
}
