/** The rows that a reader looks for first: risk assessment, safety testing, verifiable safeguards, and what every model has. */

import type { ModelReport } from "../../checks/types.ts";
import { OVERVIEW_TITLE, overviewRows } from "../overview.ts";
import { type Markup, markup, NOTHING, prose } from "./markup.ts";
import { table, tag } from "./parts.ts";
import type { View } from "./view.ts";

/** A table with one row for each subject; nothing where there is none. */
export function subjects(model: ModelReport, view: View): Markup {
  const rows = overviewRows(view.report, model);
  if (rows.length === 0) return NOTHING;
  return markup`<h3>${OVERVIEW_TITLE}</h3>
${table("Each subject with the worst outcome of the entries that speak of it", ["Subject", "Outcome", "What is recorded"], rows.map((row) => ({ cells: [row.title.slice(0, 80), tag(row.outcome), prose(row.text, view.text)] })))}`;
}
