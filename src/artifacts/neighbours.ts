/** What readers may know about the rest of the repository: names and sizes from the listing. */

import type { Listing } from "../repository/port.ts";
import type { Neighbours } from "./reader.ts";

/** Folder of a path, "." for the root. */
export function folderOf(path: string): string {
  const cut = path.lastIndexOf("/");
  return cut === -1 ? "." : path.slice(0, cut);
}

/** Built over a listing; the folder table is made on first use. */
export function neighbours(listing: Listing): Neighbours {
  let sizes: Map<string, number> | undefined;
  let folders: Map<string, string[]> | undefined;
  const bySize = (): Map<string, number> => (sizes ??= new Map(listing.entries.filter((e) => e.kind === "file").map((e) => [e.path, e.size])));
  return {
    has: (path) => bySize().has(path),
    size: (path) => bySize().get(path),
    inFolder(folder) {
      if (folders === undefined) {
        folders = new Map();
        for (const entry of listing.entries) {
          const at = folderOf(entry.path);
          const names = folders.get(at);
          const name = entry.path.slice(at === "." ? 0 : at.length + 1);
          if (names === undefined) folders.set(at, [name]);
          else names.push(name);
        }
      }
      return folders.get(folder) ?? [];
    },
  };
}
