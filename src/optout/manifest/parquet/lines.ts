/** The rows of a Parquet file as lines. */

import type { EvidenceFile } from "../../evidence-file.ts";
import { fileDigest } from "../../stream/ranges.ts";
import { rowView } from "../row.ts";
import type { RowSource } from "../row-lines.ts";
import { reasonOf } from "./fault.ts";
import { type ParquetGroup, type ParquetPlan, rowGroupSteps } from "./rows.ts";

/** Rows written as unreadable in one step. */
const STEP = 65_536;

/**
 * Row group by row group. Rows of a group that cannot be read to its end are unreadable, one line each, so that the numbers of those
 * after it stay right; the first such group is the problem of the end. `digest`: of the file as it lies on disk, read once more.
 */
export function parquetLines(file: EvidenceFile, plan: ParquetPlan, groups: readonly ParquetGroup[], digest: boolean): RowSource {
  return async function* (lines) {
    let problem: { readonly offset: number; readonly reason: string; readonly fix: string } | undefined;
    for (const group of groups) {
      const steps = rowGroupSteps(file, plan, group, rowView(), lines);
      let next = await steps.next();
      for (; next.done !== true; next = await steps.next()) yield;
      if (next.value.problem === undefined) continue;
      problem ??= {
        offset: group.chunks[0]?.offset ?? 0, fix: "check that the file was copied whole, or write it anew",
        reason: `${next.value.problem} (row group ${group.index + 1} of ${groups.length}, from row ${group.firstRow + next.value.rows + 1} on)`,
      };
      for (let line = next.value.rows; line < group.rows; line++) {
        lines.bad(line, "unreadable");
        if (line % STEP === 0) yield;
      }
    }
    if (problem !== undefined) return { compression: "none", problem };
    if (!digest) return { compression: "none" };
    try {
      return { compression: "none", sha256: await fileDigest(file) };
    } catch (error) {
      return { compression: "none", problem: { offset: 0, reason: reasonOf(error) } };
    }
  };
}
