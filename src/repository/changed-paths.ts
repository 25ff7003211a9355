/** Names only, one git process: for deciding in milliseconds whether a change concerns us at all. `changes.ts` tells the rest. */

import { gitOutput } from "./git-process.ts";
import { isPlainRevision } from "./revision.ts";

const MAX_BYTES = 1024 * 1024;

/**
 * Paths that differ between `head` and its merge base with `base`, both names of a rename, relative to `root`. `undefined`
 * where git cannot tell for certain (no repository, missing base, too many): the caller must look properly.
 */
export function changedPaths(root: string, base: string, head: string): readonly string[] | undefined {
  if (!isPlainRevision(base) || !isPlainRevision(head)) return undefined;
  const args = ["diff", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "--relative", "-z", "--end-of-options", `${base}...${head}`, "--"];
  return gitOutput(root, args, { timeoutMs: 10_000, maxBytes: MAX_BYTES })?.toString("utf8").split("\0").filter((path) => path !== "");
}
