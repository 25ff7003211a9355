/** Reads bytes of one regular file below a root, with no symlink anywhere on the way. */

import { constants, type Stats } from "node:fs";
import { type FileHandle, lstat, open, realpath } from "node:fs/promises";
import { dirname } from "node:path";
import { MAX_READ_BYTES } from "./limits.ts";
import { isPlainPath } from "./names.ts";
import { type ReadRange, RepositoryError } from "./port.ts";

const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Throws `RepositoryError` for a range that is no range. */
export function checkRange(path: string, range: ReadRange): { readonly offset: number; readonly length: number } {
  const offset = range.offset ?? 0;
  if (!Number.isSafeInteger(offset) || offset < 0 || !Number.isSafeInteger(range.length) || range.length < 0) {
    throw new RepositoryError("not a readable range of bytes", { path });
  }
  return { offset, length: Math.min(range.length, MAX_READ_BYTES) };
}

/** `root` must be a real path (no symlink in it). */
export async function readGuarded(root: string, path: string, range: ReadRange): Promise<Uint8Array> {
  const { offset, length } = checkRange(path, range);
  if (!isPlainPath(path)) throw new RepositoryError("not a path inside the repository", { path });
  const full = `${root}/${path}`;
  let handle: FileHandle | undefined;
  try {
    await refuseLinks(root, path);
    handle = await open(full, FLAGS);
    const stat: Stats = await handle.stat();
    if (!stat.isFile()) throw new RepositoryError("not a regular file", { path });
    return await readFrom(handle, offset, Math.max(0, Math.min(length, stat.size - offset)));
  } catch (cause) {
    throw cause instanceof RepositoryError ? cause : readError(path, cause as NodeJS.ErrnoException);
  } finally {
    await handle?.close().catch(() => undefined);
  }
}

async function readFrom(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(buffer, done, length - done, offset + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return buffer.subarray(0, done);
}

/** `O_NOFOLLOW` guards only the last name: a link in the middle of the path is found by comparing real paths. */
async function refuseLinks(root: string, path: string): Promise<void> {
  const parent = dirname(path);
  if (parent === ".") return;
  if ((await realpath(`${root}/${parent}`)) === `${root}/${parent}`) return;
  // Real paths differ in letter case or Unicode form on some systems: only an actual link counts.
  let folder = root;
  for (const segment of parent.split("/")) {
    folder = `${folder}/${segment}`;
    if ((await lstat(folder)).isSymbolicLink()) throw new RepositoryError("a folder on the way is a symbolic link, which is never followed", { path });
  }
}

function readError(path: string, cause: NodeJS.ErrnoException): RepositoryError {
  switch (cause.code) {
    case "ENOENT": case "ENOTDIR": return new RepositoryError("no such file (it may have been removed while it was being read)", { path, cause });
    case "ELOOP": case "EMLINK": return new RepositoryError("a symbolic link, which is never followed", { path, cause });
    case "EACCES": case "EPERM": return new RepositoryError("no permission to read the file", { path, fix: "give read permission on the file", cause });
    case "EISDIR": return new RepositoryError("not a regular file", { path, cause });
    default: return new RepositoryError(`the file could not be read (${cause.code ?? "unknown error"})`, { path, cause });
  }
}
