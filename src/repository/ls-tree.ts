/** Lists the tree of one commit from git objects alone; nothing is checked out. */

import { gitRecords } from "./git-process.ts";
import { type ListLimits, tooDeep, tooMany } from "./limits.ts";
import { byPath, decodeName, isPlainPath } from "./names.ts";
import { type Entry, type EntryKind, type Incompleteness, type Listing, RepositoryError } from "./port.ts";
import { firstLine } from "./revision.ts";

const KINDS: Readonly<Record<string, EntryKind>> = { "100644": "file", "100755": "file", "100664": "file", "120000": "symlink", "160000": "submodule" };

/** `tree` is the object id of a tree or commit. Sizes are those of the blobs; -1 where a partial clone does not hold them. */
export async function listTree(root: string, tree: string, limits: ListLimits): Promise<Listing> {
  const entries: Entry[] = [];
  const incomplete: Incompleteness[] = [];
  const run = await gitRecords(root, ["ls-tree", "-r", "-z", "-l", "--full-tree", "--end-of-options", tree], (record) => {
    // "<mode> <type> <object> <size padded>\t<path>"
    const tab = record.indexOf(9);
    if (tab === -1) return true;
    const [mode = "", , blob = "", size = ""] = record.toString("latin1", 0, tab).split(/ +/);
    const { path, lossy } = decodeName(record.subarray(tab + 1));
    if (!isPlainPath(path)) {
      incomplete.push({ reason: `a path that no folder can hold was left out: ${JSON.stringify(path.slice(0, 100))}` });
      return true;
    }
    if (path.split("/").length > limits.depth) { incomplete.push(tooDeep(path, limits)); return true; }
    const kind = KINDS[mode] ?? "other";
    const bytes = kind === "file" && /^\d{1,16}$/.test(size) ? Number(size) : -1;
    entries.push(lossy ? { path, kind, size: bytes, blob, lossyName: true } : { path, kind, size: bytes, blob });
    return entries.length < limits.entries;
  });
  if (run.stopped === "enough") incomplete.push(tooMany(limits));
  else if (run.code !== 0) throw new RepositoryError(`git could not list the commit (${run.stopped === "time" ? "out of time" : firstLine(run.stderr)})`, { fix: "git fsck shows what is damaged; in a partial clone run: git fetch --refetch --no-filter origin" });
  return { entries: entries.sort(byPath), incomplete };
}
