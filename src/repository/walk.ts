/** Lists a folder outside git: iterative, bounded, nothing opened, no symlink followed. */

import { lstatSync, readdirSync } from "node:fs";
import { setImmediate as breathe } from "node:timers/promises";
import { type ListLimits, tooDeep, tooMany } from "./limits.ts";
import { decodeName } from "./names.ts";
import type { Entry, EntryKind, Incompleteness, Listing } from "./port.ts";

/** Folders that hold tools and caches, never a released artifact; git itself leaves most of them out by .gitignore. */
const LEFT_OUT = new Set([".git", "node_modules", ".venv", "__pycache__"]);

interface Folder { readonly bytes: Buffer; readonly path: string; readonly lossy: boolean; readonly depth: number }

/** Walks `root` (absolute). Entries are unsorted. */
export async function walk(root: string, limits: ListLimits): Promise<Listing> {
  const entries: Entry[] = [];
  const incomplete: Incompleteness[] = [];
  const queue: Folder[] = [{ bytes: Buffer.from(root), path: "", lossy: false, depth: 0 }];
  let cut = false;
  for (let folder = queue.pop(); folder !== undefined && !cut; folder = queue.pop()) {
    const names = readNames(folder, incomplete);
    for (const [index, item] of names.entries()) {
      if (entries.length >= limits.entries) { cut = true; break; }
      if (index % 2000 === 1999) await breathe();
      const name = decodeName(item.name);
      const path = folder.path === "" ? name.path : `${folder.path}/${name.path}`;
      const lossy = folder.lossy || name.lossy;
      if (item.isDirectory() || name.path.toLowerCase() === ".git") {
        if (LEFT_OUT.has(name.path.toLowerCase())) continue;
        if (folder.depth + 1 >= limits.depth) incomplete.push(tooDeep(path, limits));
        else queue.push({ bytes: Buffer.concat([folder.bytes, Buffer.from("/"), item.name]), path, lossy, depth: folder.depth + 1 });
        continue;
      }
      const kind: EntryKind = item.isFile() ? "file" : item.isSymbolicLink() ? "symlink" : "other";
      const size = kind === "file" ? sizeOf(lossy ? Buffer.concat([folder.bytes, Buffer.from("/"), item.name]) : `${root}/${path}`) : -1;
      if (size === undefined) continue;
      entries.push(lossy ? { path, kind, size, lossyName: true } : { path, kind, size });
    }
    if (entries.length % 5000 < names.length) await breathe();
  }
  if (cut) incomplete.push(tooMany(limits));
  return { entries, incomplete };
}

function readNames(folder: Folder, incomplete: Incompleteness[]) {
  try {
    return readdirSync(folder.bytes, { withFileTypes: true, encoding: "buffer" });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code !== "ENOENT") {
      incomplete.push({ reason: `a folder could not be listed (${code ?? "unknown error"})`, path: folder.path === "" ? "." : folder.path, fix: "give read permission on the folder" });
    }
    return [];
  }
}

/** Bytes of a file without following a link; undefined where it has vanished, -1 where the system does not tell. */
function sizeOf(path: string | Buffer): number | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.size;
  } catch {
    return -1;
  }
}
