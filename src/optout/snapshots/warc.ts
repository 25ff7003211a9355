/** Robots.txt records of a WARC file (ISO 28500). */

import type { FileRead, ReadContext } from "./context.ts";
import type { EvidenceFile } from "../evidence-file.ts";

/** Not read yet: said, never skipped. */
export function readWarcSnapshots(file: EvidenceFile, context: ReadContext): FileRead {
  context.problems.add(file.name, "WARC snapshots are not read");
  return { format: "warc", rows: 0, bad: 0 };
}
