/** A file that is opened anew for each range: for folders of very many files, more than a process may hold open. */

import { realpath, stat } from "node:fs/promises";
import { openEvidence, type RangedFile } from "./evidence.ts";
import { RepositoryError } from "./port.ts";

/** As `openEvidence`, but nothing stays open. Throws `RepositoryError` where the path is no readable regular file. */
export async function reopenedEvidence(path: string, name = path): Promise<RangedFile & { readonly path: string }> {
  const failed = (cause: unknown): never => { throw new RepositoryError("no such file, or no permission to read it", { path: name, fix: "check the path; it is relative to the folder you are in", cause }); };
  const real = await realpath(path).catch(failed);
  const stats = await stat(real).catch(failed);
  if (!stats.isFile()) throw new RepositoryError("not a regular file", { path: name, fix: "give a file, a folder of files, or a glob" });
  return {
    name, path: real, size: stats.size,
    read: async (offset, length) => {
      const file = await openEvidence(real, name);
      try {
        return await file.read(offset, Math.max(0, Math.min(length, stats.size - offset)));
      } finally {
        await file.close();
      }
    },
  };
}
