/** Does a change that is read through an API concern us at all? Asked before anything of the files is read. */

import { isRelevantPath } from "../artifacts/relevance.ts";
import { namesAny } from "../records/names-path.ts";
import type { Change, Incompleteness, RepositorySource } from "../repository/port.ts";

const MAX_RECORD_BYTES = 1024 * 1024;
const MAX_RECORDS = 50;

export interface ChangeToAsk {
  readonly changes: readonly Change[];
  readonly head: RepositorySource;
  /** What is known not to have been seen on either side. */
  readonly incomplete: readonly Incompleteness[];
}

/**
 * True only where it is certain that the change touches no artifact, no record and no file that a record names. Whatever is odd (a listing
 * that was cut off, a record that is no plain file, too many records): false, and the full run finds out. Never throws on content.
 */
export async function concernsNobody({ changes, head, incomplete }: ChangeToAsk): Promise<boolean> {
  const paths = changes.flatMap((c) => (c.from === undefined ? [c.path] : [c.path, c.from]));
  const listing = await head.list();
  // A listing of the base that was cut off could hide a deletion.
  if (listing.incomplete.length > 0 || incomplete.length > 0 || paths.some((p) => isRelevantPath(p))) return false;
  const records = listing.entries.filter((e) => e.path.startsWith(".gpai/"));
  if (records.length > MAX_RECORDS || records.some((e) => e.kind !== "file" || e.size > MAX_RECORD_BYTES)) return false;
  const texts: string[] = [];
  for (const { path } of records.filter((e) => /\.ya?ml$/i.test(e.path))) {
    try {
      texts.push(new TextDecoder().decode(await head.read(path, { length: MAX_RECORD_BYTES })));
    } catch {
      return false;
    }
  }
  return !namesAny(texts.join("\n"), paths);
}
