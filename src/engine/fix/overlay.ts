/** A repository with some files as they would be after a fix, so that the fix can be checked before anything is written. */

import type { RepositorySource } from "../../repository/port.ts";

/** Reads `bytes` for the paths that it holds and `source` for all others. Closing it closes nothing: `source` is the caller's. */
export function overlay(source: RepositorySource, bytes: ReadonlyMap<string, Uint8Array>): RepositorySource {
  return {
    kind: source.kind,
    name: source.name,
    ...(source.commit === undefined ? {} : { commit: source.commit }),
    list: async () => {
      const { entries, incomplete } = await source.list();
      return { incomplete, entries: entries.map((entry) => {
        const own = bytes.get(entry.path);
        if (own === undefined) return entry;
        const { blob: _old, ...rest } = entry;
        return { ...rest, size: own.length };
      }) };
    },
    read: async (path, range) => {
      const own = bytes.get(path);
      if (own === undefined) return source.read(path, range);
      const from = range.offset ?? 0;
      return own.slice(from, from + range.length);
    },
    lastChanges: (paths) => source.lastChanges(paths),
    close: () => Promise.resolve(),
  };
}
