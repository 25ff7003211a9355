/** What only `registers/incidents.*` holds: the class of a serious incident and its days (Measure 9.3), never what happened. */

import { nearest } from "./nearest.ts";
import { INCIDENT_CLASSES } from "./safety-types.ts";
import type { RecordProblem } from "./types.ts";

/** Days of the clocks, and the receipt of the newest report. `interim_on` is the newest intermediate report. */
export const INCIDENT_DATES = ["aware_on", "involvement_known_on", "initial_on", "interim_on", "resolved_on", "final_on"] as const;

/** Columns that only incidents have. */
export const INCIDENT_COLUMNS = ["class", ...INCIDENT_DATES, "receipt"] as const;

/** Is this the path of a register of incidents? */
export function isIncidentRegister(path: string): boolean {
  return /(?:^|\/)incidents\.[a-z]{3,4}$/i.test(path);
}

/** A class as one of the four, whatever its case and blanks; a problem where it is none. What stands there is not repeated. */
export function readClass(cell: string | undefined): { readonly class: string } | { readonly problem: Omit<RecordProblem, "path" | "line"> } | undefined {
  const given = (cell ?? "").trim().toLowerCase().replaceAll(/[\s_]+/g, "-");
  if (given === "") return undefined;
  const known = INCIDENT_CLASSES.find((one) => one === given);
  if (known !== undefined) return { class: known };
  const near = nearest(given, INCIDENT_CLASSES);
  return { problem: { kind: "invalid", message: "`class` is none of the classes of Measure 9.3", fix: near === undefined ? `Write one of ${INCIDENT_CLASSES.join(", ")}.` : `Did you mean ${near}?` } };
}
