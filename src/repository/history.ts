/** When files last changed: one bounded pass over the log, whatever the number of paths. */

import { gitEnvironment, gitRecords } from "./git-process.ts";
import { decodeName } from "./names.ts";
import type { LastChange } from "./port.ts";
import { isShallow, resolveCommit } from "./revision.ts";

interface HistoryLimits {
  /** Most commits looked at; older changes stay unknown. */
  readonly commits: number;
  readonly timeoutMs: number;
}

const HISTORY_LIMITS: HistoryLimits = { commits: 50_000, timeoutMs: 20_000 };

/** Up to this many paths are given to git as a filter, which is faster than reading every name of every commit. */
const FILTERED_PATHS = 64;

/**
 * Newest commit (by git log order from `rev`) that changed each path, relative to `root`, for those found within the limits. Empty
 * for a shallow clone: its oldest commit would claim every file. Changes made only in a merge count for the merge.
 */
export async function lastChanges(root: string, paths: readonly string[], rev = "HEAD", limits: HistoryLimits = HISTORY_LIMITS): Promise<ReadonlyMap<string, LastChange>> {
  const found = new Map<string, LastChange>();
  const wanted = new Set(paths.filter((path) => path !== ""));
  if (wanted.size === 0 || await isShallow(root)) return found;
  const commit = await resolveCommit(root, rev);
  if (commit === undefined) return found;
  const filter = wanted.size <= FILTERED_PATHS ? [...wanted].filter((path) => !path.includes("\0")) : ["."];
  let current: LastChange | undefined;
  let expectPath = false;
  // With --raw -z a record that starts with ":" is always followed by exactly one path, so no file name can pose as a header.
  const args = [
    "log", "-z", "--raw", "-c", "--no-renames", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--no-color", "--no-mailmap", "--no-notes", "--no-decorate",
    "--encoding=UTF-8", `--max-count=${limits.commits}`, "--relative", "--format=format:%H %cI", "--end-of-options", commit, "--", ...filter,
  ];
  await gitRecords(root, args, (record) => {
    if (expectPath) {
      expectPath = false;
      const { path } = decodeName(record);
      if (current !== undefined && wanted.delete(path)) found.set(path, current);
      return wanted.size > 0;
    }
    const text = record.toString("latin1");
    const colon = text.lastIndexOf("\n:");
    const header = colon === -1 ? text : text.slice(0, colon);
    const match = /^\s{0,2}([0-9a-f]{40}|[0-9a-f]{64}) (\d{4}-\d\d-\d\dT[0-9:]{8}(?:Z|[+-]\d\d:\d\d))\s{0,2}$/.exec(header);
    if (match?.[1] !== undefined && match[2] !== undefined) current = { commit: match[1], date: match[2] };
    expectPath = colon !== -1 || text.startsWith(":");
    return true;
  }, { timeoutMs: limits.timeoutMs, environment: gitEnvironment() });
  return found;
}
