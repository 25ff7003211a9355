/** Names only, one git process: for deciding in milliseconds whether a change concerns us at all. `changes.ts` tells the rest. */

import { gitRecords } from "./git-process.ts";
import { isPlainRevision } from "./revision.ts";

/**
 * Paths that differ between `head` and its merge base with `base`, both names of a rename, relative to `root`. `undefined`
 * where git cannot tell for certain (no repository, missing base, too many): the caller must look properly.
 */
export async function changedPaths(root: string, base: string, head: string, max = 5000): Promise<readonly string[] | undefined> {
  if (!isPlainRevision(base) || !isPlainRevision(head)) return undefined;
  const paths: string[] = [];
  const args = ["diff", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "--relative", "-z", "--end-of-options", `${base}...${head}`, "--"];
  const run = await gitRecords(root, args, (record) => {
    if (record.length > 0) paths.push(record.toString("utf8"));
    return paths.length <= max;
  }, { timeoutMs: 10_000 }).catch(() => undefined);
  return run?.code === 0 ? paths : undefined;
}
