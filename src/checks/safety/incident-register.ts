/** The register of serious incidents: its rows for one model, and what a row has to hold (Measure 9.2). Never what happened. */

import { isoDate } from "../../law/clocks.ts";
import type { RequestRow } from "../../records/types.ts";
import { finding, placeOf } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import type { CheckInput, Finding } from "../types.ts";
import { day, type Day, disorder, fromTheFuture } from "./days.ts";
import type { Seen } from "./kit.ts";

/** none: no register is kept. unread: there is one, and it could not be read. */
export type IncidentRegister =
  | { readonly kind: "none"; readonly path: string }
  | { readonly kind: "unread"; readonly path: string }
  | { readonly kind: "rows"; readonly path: string; readonly rows: readonly RequestRow[] };

/** Rows about this model, or about none by name. */
export function incidentRegister(input: CheckInput): IncidentRegister {
  const { registers, registerPaths, folder, model } = input.model.records;
  const path = registerPaths.incidents;
  if (path === undefined) return { kind: "none", path: `${folder}/registers/incidents.csv` };
  const rows = registers.incidents;
  if (rows === undefined) return { kind: "unread", path };
  return { kind: "rows", path, rows: rows.filter((row) => row.model === undefined || row.model === input.model.id || row.model === model?.data.model?.name) };
}

/** Day on which the clocks start: when the model's involvement was known or reasonably suspected, else the day of awareness. */
export function startOf(row: RequestRow): { readonly on: string; readonly fallback: boolean } | undefined {
  const known = isoDate(row.involvement_known_on);
  if (known !== undefined) return { on: known, fallback: false };
  const aware = isoDate(row.aware_on);
  return aware === undefined ? undefined : { on: aware, fallback: true };
}

const NAMES = { aware_on: "awareness", involvement_known_on: "knowing that the model is involved", initial_on: "the initial report", interim_on: "the newest intermediate report", resolved_on: "resolution", final_on: "the final report" } as const;
type DayKey = keyof typeof NAMES;

function dayOf(row: RequestRow, key: DayKey): Day | undefined {
  return day(NAMES[key], row[key], row.source);
}

function order(row: RequestRow): readonly Finding[] {
  const of = (key: DayKey): Day | undefined => dayOf(row, key);
  const reports = disorder(of("aware_on"), of("involvement_known_on"), of("initial_on"), of("interim_on"), of("final_on"));
  return [...reports, ...disorder(of("resolved_on"), of("final_on")), ...disorder(of("aware_on"), of("resolved_on"))];
}

function lacking(row: RequestRow): readonly string[] {
  const reported = row.initial_on !== undefined || row.interim_on !== undefined || row.final_on !== undefined;
  return [
    ...(startOf(row) === undefined ? ["the day on which the model's involvement was known"] : []),
    ...(row.initial_on === undefined && (row.interim_on !== undefined || row.final_on !== undefined) ? ["the day of the initial report"] : []),
    ...(row.resolved_on === undefined && row.final_on !== undefined ? ["the day of resolution"] : []),
    ...(reported && stateOf(row.receipt).kind !== "value" ? ["the receipt of the newest report"] : []),
  ];
}

const FIX = "involvement_known_on, initial_on, interim_on, resolved_on, final_on: YYYY-MM-DD; receipt: <id of the EU SEND receipt>";

/** What one row lacks or contradicts, and what only a person can say. */
export function rowSeen(input: CheckInput, row: RequestRow): Seen {
  const lacks = lacking(row);
  const days = (Object.keys(NAMES) as DayKey[]).map((key) => dayOf(row, key));
  return {
    conflicts: [...order(row), ...fromTheFuture(input, ...days)],
    gaps: lacks.length === 0 ? [] : [finding("safety/incident-record", `This row of the register lacks ${lacks.join(", ")}.`, row.source, { fix: FIX })],
    questions: row.class === undefined ? [`Which class of Measure 9.3 is the row at ${placeOf(row.source)} of? It decides the clock: fill the column class.`] : [],
  };
}
