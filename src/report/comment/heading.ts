/** The verdict of a comment, in words and counts; and whether there is anything to do at all. */

import { OUTCOMES, type Outcome, type Report } from "../../checks/types.ts";
import { stillDue } from "../consequences.ts";
import { prose } from "../escape.ts";
import { MARK, olderFindings, OUTCOME_WORDS } from "../words.ts";
import { countFindings, type Row, type Rows } from "./rows.ts";
import { plural } from "./view.ts";

/** Could everything be read and judged? */
function isWhole(report: Report): boolean {
  const { complete, missing, unreadable } = report.completeness;
  return complete && missing.length === 0 && unreadable.length === 0 && report.verdict !== "incomplete" && report.verdict !== "error";
}

/** Is there anything for anybody to do? Nothing is clear that was not read whole, or where nothing is declared yet. */
export function hasToDo(report: Report, rows: Rows): boolean {
  if (report.verdict === "nothing-to-check" && isWhole(report) && !report.fails) return false;
  return report.fails || rows.fresh.length > 0 || (report.counts.introduced ?? 0) > 0 || !isWhole(report) || report.verdict === "nothing-declared" || stillDue(report.change?.consequences ?? []) > 0;
}

/** `17 conflicts, 13 gaps, 1 stale record`, worst first. */
function outcomeCounts(rows: readonly Row[]): string {
  const counted = OUTCOMES.flatMap((outcome) => {
    const n = countFindings(rows.filter((row) => row.outcome === outcome));
    return n === 0 ? [] : [count(n, outcome)];
  });
  const hints = countFindings(rows.filter((row) => row.outcome === "hint"));
  const relaxed = countFindings(rows.filter((row) => row.outcome === "relaxed"));
  const words = [...counted, ...(hints === 0 ? [] : [plural(hints, "hint")])].join(", ");
  return relaxed === 0 ? words : words === "" ? `${plural(relaxed, "relaxation")} of policy` : `${words}, and relaxes policy`;
}

function count(n: number, outcome: Outcome): string {
  return `${n} ${n === 1 ? OUTCOME_WORDS[outcome].one : OUTCOME_WORDS[outcome].many}`;
}

/** The heading: a mark, and the verdict in words. One line of Markdown. */
export function heading(report: Report, rows: Rows): string {
  return `### ${verdict(report, rows)}`;
}

function verdict(report: Report, rows: Rows): string {
  const found = countFindings(rows.fresh);
  const compared = report.counts.introduced !== undefined;
  const what = outcomeCounts(rows.fresh);
  if (report.verdict === "error") return `${MARK.error} GPAI Docket: ${plural(report.counts.error, "check")} failed to run, so this result says too little`;
  if (found > 0 && report.firstContact) return `📋 GPAI Docket: nothing is declared about this model yet, and its files show ${what}`;
  if (found > 0) return `${report.fails ? MARK.conflict : "⚠️"} GPAI Docket: ${compared ? `this pull request introduces ${what}` : what}`;
  if (!isWhole(report)) return `${MARK.unknown} GPAI Docket: not everything could be read, so this result is not whole`;
  if (report.verdict === "nothing-declared" && !report.firstContact) return "📋 GPAI Docket: no role is declared in `model.yaml` yet, so no obligation was judged";
  if (report.verdict === "nothing-declared") return "📋 GPAI Docket: a model was found, and nothing is declared about it yet";
  const due = stillDue(report.change?.consequences ?? []);
  if (due > 0) return `📝 GPAI Docket: this pull request leaves ${plural(due, "update of the records", "updates of the records")} due`;
  return `${MARK.conflict} GPAI Docket: the check fails`;
}

/** What follows the heading: pass or fail and why, then what else there is to count. */
export function subheading(report: Report, rows: Rows): string {
  const level = prose(report.failOn, 20);
  const decides = report.failOn === "never" ? "This check never fails here (fail-on: never)."
    : report.fails ? `**This check fails**: it stops at **${level}** or worse.`
      : !isWhole(report) ? "This check does not fail, but what could not be read was not judged."
      : report.verdict === "nothing-declared" ? "This check does not fail, and no obligation was judged."
        : `This check passes: nothing ${report.counts.introduced === undefined ? "" : "new "}is at **${level}** or worse.`;
  const also = counted(report, rows);
  return also === "" ? decides : `${decides} Also: ${also}.`;
}

/** `2 resolved · 4 older ones stay open · 3 known from the baseline`; empty where there is none of it. */
export function counted(report: Report, rows: Rows): string {
  const resolved = report.counts.resolved ?? 0;
  const older = olderFindings(report);
  const known = countFindings(rows.known);
  const parts = [
    ...(resolved > 0 ? [`${MARK.recorded} ${resolved} resolved`] : []),
    ...(older > 0 ? [`${older} older ${older === 1 ? "one stays" : "ones stay"} open`] : []),
    ...(known > 0 ? [`${known} known from the baseline`] : []),
  ];
  return parts.join(" · ");
}

/** The one line of a comment when nothing is left to do. */
export function clearLine(report: Report, rows: Rows): string {
  if (report.verdict === "nothing-to-check") return `${MARK.recorded} GPAI Docket: nothing to check, this pull request touches no model artifact and no record.`;
  const rest = counted(report, rows);
  const open = report.counts.unknown;
  const also = [...(rest === "" ? [] : [rest]), ...(open > 0 ? [`${plural(open, "open question")}, none brought by this change`] : [])];
  return `${MARK.recorded} GPAI Docket: nothing left to do in this pull request.${also.length === 0 ? "" : ` (${also.join(" · ")})`}`;
}
