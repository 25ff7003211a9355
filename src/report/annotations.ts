/** Report → annotations on lines: the worst of what the change brought first, one line each. */

import type { Outcome, Report } from "../checks/types.ts";
import { clip, logLine } from "./escape.ts";
import { rank, rowsOf, select } from "./select.ts";

interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
}

/** GitHub shows ten errors and ten warnings per step and drops the rest without a word. */
export const MAX_ANNOTATIONS = 10;

/** `failing` decides error or warning: what fails the run is an error. At most `max` are shown, the others counted. */
export function annotations(report: Report, failing: (outcome: Outcome) => boolean, max = MAX_ANNOTATIONS): { readonly shown: readonly Annotation[]; readonly hidden: number } {
  const open: readonly Outcome[] = ["error", "conflict", "gap", "stale"];
  const blocks = report.models.flatMap((model) => select(report, model).fresh).filter((block) => open.includes(block.obligation.outcome));
  const rows = rowsOf(blocks.toSorted((a, b) => rank(a.obligation.outcome) - rank(b.obligation.outcome)));
  const all = rows.map((row): Annotation => {
    const finding = row.finding;
    const fix = finding?.fix === undefined ? "" : ` Fix: ${finding.fix.split("\n")[0] ?? ""}`;
    return {
      level: failing(row.obligation.outcome) ? "error" : "warning",
      title: logLine(`${row.obligation.id} ${row.obligation.title}: ${row.obligation.outcome}`),
      message: logLine(clip(`${finding?.message ?? row.obligation.reason ?? ""}${fix}`, 1000)),
      ...(finding?.path === undefined ? {} : { path: finding.path }),
      ...(finding?.line === undefined ? {} : { line: finding.line }),
    };
  });
  return { shown: all.slice(0, max), hidden: Math.max(0, all.length - max) };
}
