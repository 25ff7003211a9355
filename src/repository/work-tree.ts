/** Lists a git work tree as its user sees it: tracked files and new ones, ignored ones left out; sizes from disk. */

import { lstatSync } from "node:fs";
import { setImmediate as breathe } from "node:timers/promises";
import { gitRecords, type GitRun } from "./git-process.ts";
import { type ListLimits, tooDeep, tooMany } from "./limits.ts";
import { decodeName } from "./names.ts";
import type { Entry, EntryKind, Incompleteness, Listing } from "./port.ts";
import { firstLine } from "./revision.ts";

/**
 * Lists by `git ls-files`; undefined where git fails, so that the caller can walk instead. `root` may be a folder inside the
 * work tree: paths are relative to it. Entries are unsorted.
 */
export async function listWorkTree(root: string, limits: ListLimits): Promise<Listing | { readonly failed: string }> {
  const names = new Map<string, { readonly bytes: Buffer | undefined; readonly submodule: boolean }>();
  let sparse = 0;
  const add = (bytes: Buffer, submodule: boolean): boolean => {
    const name = decodeName(bytes);
    names.set(name.lossy ? bytes.toString("latin1") + "\0" : name.path, { bytes: name.lossy ? Buffer.from(bytes) : undefined, submodule });
    return names.size < limits.entries;
  };
  const tracked = await gitRecords(root, ["ls-files", "-z", "-t", "--stage"], (record) => {
    // "<tag> <mode> <object> <stage>\t<path>": tag S is a path that sparse checkout leaves out of the folder.
    const tab = record.indexOf(9);
    if (tab === -1) return true;
    if (record[0] === 0x53) { sparse += 1; return true; }
    return add(record.subarray(tab + 1), record.toString("latin1", 2, 8) === "160000");
  });
  if (failed(tracked)) return { failed: firstLine(tracked.stderr) };
  const others = await gitRecords(root, ["ls-files", "-z", "--others", "--exclude-standard"], (record) => {
    // A folder that is a repository of its own is listed with a slash at its end.
    const nested = record.at(-1) === 0x2f;
    return add(nested ? record.subarray(0, -1) : record, nested);
  });
  if (failed(others)) return { failed: firstLine(others.stderr) };
  const incomplete: Incompleteness[] = [];
  if (tracked.stopped !== null || others.stopped !== null) incomplete.push(tooMany(limits));
  if (sparse > 0) incomplete.push({ reason: `sparse checkout: ${sparse} tracked files are not in the folder`, fix: "git sparse-checkout disable" });
  return { entries: await measure(root, names, limits, incomplete), incomplete };
}

function failed(run: GitRun): boolean {
  return run.stopped === "time" || (run.stopped === null && run.code !== 0);
}

async function measure(root: string, names: ReadonlyMap<string, { bytes: Buffer | undefined; submodule: boolean }>, limits: ListLimits, incomplete: Incompleteness[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  const base = Buffer.from(`${root}/`);
  let count = 0;
  for (const [key, { bytes, submodule }] of names) {
    if (++count % 5000 === 0) await breathe();
    const path = bytes === undefined ? key : bytes.toString("utf8");
    if (path.split("/").length > limits.depth) { incomplete.push(tooDeep(path, limits)); continue; }
    if (submodule) { entries.push({ path, kind: "submodule", size: -1 }); continue; }
    const stat = look(bytes === undefined ? `${root}/${path}` : Buffer.concat([base, bytes]));
    // Deleted from the folder but still in the index: it is not there any more.
    if (stat === undefined) continue;
    const kind: EntryKind = stat === "unknown" || stat.isFile() ? "file" : stat.isSymbolicLink() ? "symlink" : "other";
    const size = kind === "file" && stat !== "unknown" ? stat.size : -1;
    entries.push(bytes === undefined ? { path, kind, size } : { path, kind, size, lossyName: true });
  }
  return entries;
}

function look(path: string | Buffer) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOTDIR" ? undefined : "unknown";
  }
}
