/** Lists the tree of one commit from git objects alone; nothing is checked out. */

import { gitRecords } from "./git-process.ts";
import { type ListLimits, tooDeep, tooMany } from "./limits.ts";
import { byPath, decodeName, entryKind, isPlainPath } from "./names.ts";
import { type Entry, type Incompleteness, type Listing, RepositoryError } from "./port.ts";
import { firstLine } from "./revision.ts";

/** `tree` is the object id of a tree or commit. Sizes are those of the blobs; -1 where a partial clone does not hold them. */
export async function listTree(root: string, tree: string, limits: ListLimits): Promise<Listing> {
  const whole = await lsTree(root, tree, limits, ["-l"]);
  if (!("failed" in whole)) return whole;
  // In a partial clone git cannot tell all sizes: names first, then the sizes of the blobs that are here.
  const names = await lsTree(root, tree, limits, []);
  if ("failed" in names) throw new RepositoryError(`git could not list the commit (${names.failed})`, { fix: "git fsck --connectivity-only shows what is damaged" });
  const sizes = await blobSizes(root, names.entries);
  return { entries: names.entries.map((entry) => ({ ...entry, size: entry.kind === "file" ? sizes.get(entry.blob ?? "") ?? -1 : -1 })), incomplete: names.incomplete };
}

async function lsTree(root: string, tree: string, limits: ListLimits, options: readonly string[]): Promise<Listing | { readonly failed: string }> {
  const entries: Entry[] = [];
  const incomplete: Incompleteness[] = [];
  const run = await gitRecords(root, ["ls-tree", "-r", "-z", ...options, "--full-tree", "--end-of-options", tree], (record) => {
    // "<mode> <type> <object>[ <size padded>]\t<path>"
    const tab = record.indexOf(9);
    if (tab === -1) return true;
    const [mode = "", , blob = "", size = ""] = record.toString("latin1", 0, tab).split(/ +/);
    const { path, lossy } = decodeName(record.subarray(tab + 1));
    if (!isPlainPath(path)) {
      incomplete.push({ reason: `a path that no folder can hold was left out: ${JSON.stringify(path.slice(0, 100))}` });
      return true;
    }
    if (path.split("/").length > limits.depth) { incomplete.push(tooDeep(path, limits)); return true; }
    const kind = entryKind(mode);
    const bytes = kind === "file" && /^\d{1,16}$/.test(size) ? Number(size) : -1;
    entries.push(lossy ? { path, kind, size: bytes, blob, lossyName: true } : { path, kind, size: bytes, blob });
    return entries.length < limits.entries;
  });
  if (run.stopped === "enough") incomplete.push(tooMany(limits));
  else if (run.code !== 0) return { failed: run.stopped === "time" ? "out of time" : firstLine(run.stderr) };
  return { entries: entries.sort(byPath), incomplete };
}

/** Sizes by blob id, for the blobs that are in the clone. */
async function blobSizes(root: string, entries: readonly Entry[]): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  const ids = new Set(entries.flatMap(({ kind, blob }) => (kind === "file" && blob !== undefined ? [blob] : [])));
  await gitRecords(root, ["cat-file", "--batch-check"], (output) => {
    for (const line of output.toString("latin1").split("\n")) {
      const match = /^([0-9a-f]{40,64}) blob (\d{1,16})$/.exec(line);
      if (match?.[1] !== undefined) sizes.set(match[1], Number(match[2]));
    }
  }, { input: [...ids, ""].join("\n") });
  return sizes;
}
