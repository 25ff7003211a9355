/**
 * Evidence files: crawl manifests and snapshots of any size, read by ranges. From a repository they come through its port, which
 * follows no symbolic link. On the command line a person names files: what is named is opened even through a link (data is often
 * linked into place), but what is found in a folder or by a glob is taken only where it really lies below that folder: a link that
 * leads out of it is refused aloud, and one to a place within it is passed over, since the place itself is found.
 */

import { constants } from "node:fs";
import { type FileHandle, open, opendir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { compileGlob } from "../formats/glob.ts";
import { LIST_LIMITS } from "./limits.ts";
import { type Entry, RepositoryError, type RepositorySource } from "./port.ts";

/** A file that is read by ranges; the contract of the opt-out readers. */
export interface RangedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
  /** As `read`, into memory of the caller; number of bytes. */
  readInto?(offset: number, buffer: Uint8Array): Promise<number>;
  /** Absolute path, for other threads to open. */
  readonly path?: string;
  close?(): Promise<void>;
}

/** Most files that one folder or glob may give. */
const MAX_FILES = 100_000;
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Opens a regular file for reading by ranges. Throws `RepositoryError` with what to do. */
export async function openEvidence(path: string, name = path): Promise<RangedFile & { readonly path: string; close(): Promise<void> }> {
  let handle: FileHandle | undefined;
  try {
    // Resolved once and then opened without following: the place cannot be changed for a link in between.
    const real = await realpath(path);
    handle = await open(real, FLAGS);
    const opened = handle;
    const stats = await opened.stat();
    if (!stats.isFile()) throw new RepositoryError("not a regular file", { path: name, fix: "give a file, a folder of files, or a glob" });
    return {
      name, path: real, size: stats.size,
      read: (offset, length) => readAt(opened, name, offset, Math.max(0, Math.min(length, stats.size - offset))),
      readInto: (offset, buffer) => fill(opened, name, offset, buffer.subarray(0, Math.max(0, stats.size - offset))),
      close: () => opened.close(),
    };
  } catch (cause) {
    await handle?.close().catch(() => undefined);
    throw cause instanceof RepositoryError ? cause : fileError(name, cause as NodeJS.ErrnoException);
  }
}

async function readAt(handle: FileHandle, name: string, offset: number, length: number): Promise<Uint8Array> {
  // No zeroing and no pool: the buffer is filled to what is returned, and may be transferred to another thread.
  const buffer = Buffer.allocUnsafeSlow(length);
  return buffer.subarray(0, await fill(handle, name, offset, buffer));
}

/** Reads until the buffer is full or the file ends; number of bytes. */
async function fill(handle: FileHandle, name: string, offset: number, buffer: Uint8Array): Promise<number> {
  let done = 0;
  try {
    while (done < buffer.length) {
      const { bytesRead } = await handle.read(buffer, done, buffer.length - done, offset + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
  } catch (cause) {
    throw fileError(name, cause as NodeJS.ErrnoException);
  }
  return done;
}

/** A file of a repository (folder or commit) by ranges of the port; no path, so other threads cannot open it. */
export function sourceEvidence(source: RepositorySource, entry: Pick<Entry, "path" | "size">): RangedFile {
  return { name: entry.path, size: Math.max(0, entry.size), read: (offset, length) => source.read(entry.path, { offset, length }) };
}

/**
 * Paths of a file, of all files below a folder, or of all that a glob (`src/formats/glob.ts`) matches, sorted in code-unit order. Hidden
 * files and folders are left out of folders. Throws `RepositoryError`: nothing found, too many (100,000), a link that leads out.
 */
export async function findEvidence(given: string): Promise<string[]> {
  try {
    const stats = await stat(given);
    if (!stats.isDirectory()) return [given];
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw fileError(given, cause as NodeJS.ErrnoException);
    if (!isGlob(given)) throw new RepositoryError("no such file or folder", { path: given, fix: "check the path; it is relative to the folder you are in", cause });
    return findGlob(given);
  }
  return found(given, (await below(given)).map((path) => join(given, path)));
}

async function findGlob(pattern: string): Promise<string[]> {
  const parts = pattern.split("/");
  const first = parts.findIndex(isGlob);
  const folder = parts.slice(0, first).join("/");
  const root = folder === "" ? (pattern.startsWith("/") ? "/" : ".") : folder;
  const rest = parts.slice(first);
  const compiled = compileGlob(rest.join("/"));
  if (!compiled.ok) throw new RepositoryError(`not a usable glob: ${compiled.message}`, { path: pattern });
  const paths = (await below(root, goesOn(rest))).filter((path) => compiled.glob.matches(path));
  return found(pattern, paths.map((path) => (root === "." && !pattern.startsWith("./") ? path : join(root, path))));
}

/** Whether a name below the root (of a folder, file or link) can still lead to a match: it fits as many parts as it has. */
function goesOn(parts: readonly string[]): (path: string) => boolean {
  const anything = (): boolean => true;
  const tests = parts.map((_, i) => {
    const start = parts.slice(0, i + 1);
    const compiled = compileGlob(start.join("/"));
    // Alternatives with a slash in them cannot be cut into parts.
    return start.some((part) => part.includes("**")) || !compiled.ok ? anything : (path: string): boolean => compiled.glob.matches(path);
  });
  return (path) => (tests[path.split("/").length - 1] ?? (tests.includes(anything) ? anything : (): boolean => false))(path);
}

function found(given: string, paths: string[]): string[] {
  if (paths.length === 0) throw new RepositoryError("no file was found there", { path: given, fix: "check the path or the glob" });
  return paths.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Relative paths of regular files, of folders and links only those that are wanted. */
async function below(root: string, wanted: (path: string) => boolean = () => true): Promise<string[]> {
  const real = await realpath(root).catch((cause: NodeJS.ErrnoException) => { throw fileError(root, cause); });
  const files: string[] = [];
  const queue: { readonly path: string; readonly depth: number }[] = [{ path: "", depth: 1 }];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    try {
      for await (const item of await opendir(join(real, folder.path))) {
        if (item.name.startsWith(".")) continue;
        const path = folder.path === "" ? item.name : `${folder.path}/${item.name}`;
        if (!wanted(path)) continue;
        if (item.isFile()) files.push(path);
        else if (item.isSymbolicLink()) await refuseWayOut(real, path);
        else if (!item.isDirectory()) continue;
        else if (folder.depth < LIST_LIMITS.depth) queue.push({ path, depth: folder.depth + 1 });
        else throw new RepositoryError(`folders nested deeper than ${LIST_LIMITS.depth}`, { path });
        if (files.length > MAX_FILES) throw new RepositoryError(`more than ${MAX_FILES} files`, { path: root, fix: "give the folder that holds the evidence, or a glob" });
      }
    } catch (cause) {
      throw cause instanceof RepositoryError ? cause : fileError(join(root, folder.path), cause as NodeJS.ErrnoException);
    }
  }
  return files;
}

async function refuseWayOut(root: string, path: string): Promise<void> {
  const target = await realpath(join(root, path)).catch(() => undefined);
  if (target !== undefined && (target === root || target.startsWith(root.endsWith(sep) ? root : root + sep))) return;
  const where = target === undefined ? "nowhere" : "out of the folder";
  throw new RepositoryError(`a symbolic link that leads ${where}`, { path, fix: "name the file that it points at, or remove the link" });
}

function isGlob(part: string): boolean { return /[*?[{]/.test(part); }

function fileError(path: string, cause: NodeJS.ErrnoException): RepositoryError {
  switch (cause.code) {
    case "ENOENT": case "ENOTDIR": return new RepositoryError("no such file", { path, fix: "check the path; it is relative to the folder you are in", cause });
    case "EACCES": case "EPERM": return new RepositoryError("no permission to read", { path, fix: "give read permission", cause });
    case "ELOOP": return new RepositoryError("a symbolic link that leads in a circle", { path, fix: "name the file itself", cause });
    case "EMFILE": case "ENFILE": return new RepositoryError("too many open files", { path, fix: "give fewer files at once", cause });
    default: return new RepositoryError(`could not be read (${cause.code ?? "unknown error"})`, { path, cause });
  }
}

