/** Is there anything to do? Answered from changed names alone, with one git process. */

import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRelevantPath } from "../artifacts/relevance.ts";
import { namesAny } from "../records/names-path.ts";
import { changedPaths } from "../repository/changed-paths.ts";

const MAX_RECORD_BYTES = 4 * 1024 * 1024;

export const NOTHING = "GPAI Docket: no model artifact and no record touched by this change: nothing to check.";

/**
 * True only where it is certain that the change touches no artifact, no record, and no file that a record names. Unknown base,
 * a shallow checkout, anything odd: false, and the full run finds out.
 */
export function nothingTouched(root: string, base: string, head = "HEAD"): boolean {
  const paths = changedPaths(root, base, head);
  return paths !== undefined && concernsNobody(root, paths);
}

/** The same question for names that are known. */
export function concernsNobody(root: string, paths: readonly string[]): boolean {
  if (paths.some((p) => isRelevantPath(p))) return false;
  try {
    return !namedInRecords(root, paths);
  } catch {
    return false;
  }
}

/**
 * Does a record mention one of the paths (or its name), or a folder that it lies in? Records point at documents anywhere
 * (`documents: {policy: docs/…}`) and at folders of evidence (`manifests: [crawl/shards]`).
 */
function namedInRecords(root: string, paths: readonly string[]): boolean {
  const texts: string[] = [];
  let left = MAX_RECORD_BYTES;
  const folders = [join(root, ".gpai")];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const kind = lstatSync(folder, { throwIfNoEntry: false });
    if (kind === undefined) continue;
    if (!kind.isDirectory()) return true;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) { folders.push(path); continue; }
      if (!entry.isFile() || !/\.(ya?ml)$/i.test(entry.name)) continue;
      left -= lstatSync(path).size;
      if (left < 0 || folders.length > 1000) return true;
      texts.push(readFileSync(path, "utf8"));
    }
  }
  return namesAny(texts.join("\n"), paths);
}
