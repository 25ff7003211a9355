/**
 * Clocks of Measure 9.3: the initial report 2, 5, 10 or 15 days after the model's involvement was known, intermediate reports at least
 * every 4 weeks while it is not resolved, the final report 60 days after resolution. Days are calendar days: the Code says "days" here and
 * "business days" elsewhere.
 */

import { periodOf } from "../../law/clock-table.ts";
import { addPeriod, isoDate } from "../../law/clocks.ts";
import { INCIDENT_CLASSES } from "../../records/safety-types.ts";
import type { RequestRow } from "../../records/types.ts";
import { finding, placeOf } from "../finding.ts";
import type { CheckInput } from "../types.ts";
import { isPast } from "./days.ts";
import { startOf } from "./incident-register.ts";
import type { Seen } from "./kit.ts";

const INITIAL: Readonly<Record<(typeof INCIDENT_CLASSES)[number], string>> = { "critical-infrastructure": periodOf("incident-infrastructure"), cybersecurity: periodOf("incident-cybersecurity"), death: periodOf("incident-death"), "serious-harm": periodOf("incident-harm") };
const LONGEST = periodOf("incident-harm");
const INTERIM = periodOf("incident-interim");
const FINAL = periodOf("incident-final");

/** ISO day by which the initial report is due: `due` by its class; without one no day is guessed, and `latest` holds for every class. */
export function initialDue(row: RequestRow): { readonly due?: string; readonly latest?: string } {
  const start = startOf(row);
  if (start === undefined) return {};
  const known = INCIDENT_CLASSES.find((one) => one === row.class);
  const due = known === undefined ? undefined : addPeriod(start.on, INITIAL[known]);
  const latest = addPeriod(start.on, LONGEST);
  return { ...(due === undefined ? {} : { due }), ...(latest === undefined ? {} : { latest }) };
}

/** ISO day of the next intermediate report: four weeks after the last report, while nothing says that it is resolved. */
export function interimDue(row: RequestRow): string | undefined {
  const initial = isoDate(row.initial_on);
  if (initial === undefined || row.resolved_on !== undefined || row.final_on !== undefined) return undefined;
  const last = isoDate(row.interim_on);
  return addPeriod(last !== undefined && last > initial ? last : initial, INTERIM);
}

/** ISO day of the final report; undefined while it is not resolved. */
export function finalDue(row: RequestRow): string | undefined {
  const resolved = isoDate(row.resolved_on);
  return resolved === undefined ? undefined : addPeriod(resolved, FINAL);
}

const LATE = "A report on a row of the register is dated after the day that its clock gives; whether circumstances excuse it is for a person to judge.";

/** What the clocks say about one row. The next day is counted from the row's own days and never shown with a class. */
export function clocksSeen(input: CheckInput, row: RequestRow): Seen {
  const start = startOf(row);
  const place = placeOf(row.source);
  const { due, latest } = initialDue(row);
  const [initial, final] = [isoDate(row.initial_on), isoDate(row.final_on)];
  const [interim, last] = [interimDue(row), finalDue(row)];
  const unreported = initial === undefined && final === undefined;
  const first = unreported && isPast(due ?? latest, input.now);
  const next = interim !== undefined && isPast(interim, input.now);
  const end = final === undefined && isPast(last, input.now);
  const late = (initial !== undefined && due !== undefined && initial > due) || (final !== undefined && last !== undefined && final > last);
  return {
    stale: [
      ...(first ? [finding("safety/incident-initial", "No initial report is recorded for this row, and the day that its clock gives is over.", row.source, { fix: "report it through EU SEND, then initial_on: YYYY-MM-DD and its receipt" })] : []),
      ...(next ? [finding("safety/incident-interim", "This row is not resolved, and its last recorded report is more than 4 weeks old.", row.source, { fix: "interim_on: YYYY-MM-DD of the next intermediate report, or resolved_on" })] : []),
      ...(end ? [finding("safety/incident-final", "This row was resolved more than 60 days ago, and no final report is recorded.", row.source, { fix: "final_on: YYYY-MM-DD and its receipt" })] : []),
    ],
    questions: unreported && !first && due === undefined ? [`Which day ends the clock of the row at ${place}? It needs a class and the day of knowing that the model is involved.`] : [],
    due: [...(unreported ? [due] : []), interim, ...(final === undefined ? [last] : [])],
    notes: [
      ...(start?.fallback === true ? [`Counted from aware_on where involvement_known_on is empty (${place}).`] : []),
      ...(late ? [LATE] : []),
    ],
  };
}
