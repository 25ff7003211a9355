/** A report that an earlier step put on this machine. The step may have unpacked it from anywhere: no link is followed. */

import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { isInside, isReallyInside } from "../action/inside.ts";
import { RepositoryError } from "../repository/port.ts";

/** Bytes of a regular file inside one of the folders. Throws `RepositoryError`. */
export async function readReportFile(given: string, folders: readonly string[], maxBytes: number): Promise<Uint8Array> {
  const [first = "."] = folders;
  const file = resolve(first, given);
  const fix = "give the path of the JSON report inside the workspace or RUNNER_TEMP";
  if (!folders.some((folder) => isInside(folder, file))) throw new RepositoryError("the input report-file leaves the workspace", { fix });
  try {
    const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await handle.stat();
      if (!stats.isFile() || !folders.some((folder) => isReallyInside(folder, file))) throw new RepositoryError("the input report-file is no regular file, or is reached through a link", { fix });
      if (stats.size > maxBytes) throw new RepositoryError(`the report has ${stats.size} bytes; at most ${maxBytes} are read`);
      const buffer = new Uint8Array(maxBytes + 1);
      let length = 0;
      for (let read = -1; read !== 0 && length < buffer.length; length += read) read = (await handle.read(buffer, length, buffer.length - length, length)).bytesRead;
      return buffer.subarray(0, length);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof RepositoryError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? "unknown error";
    throw new RepositoryError(code === "ENOENT" ? "the input report-file names no file" : code === "ELOOP" ? "the input report-file is a symbolic link" : `the report could not be read (${code})`, { fix, cause });
  }
}
