/** Words and small sums that all findings on crawl evidence share. */

import type { RowFinding, VerificationResult } from "../../optout/verify/result.ts";
import { copyrightRecord, place } from "../copyright/values.ts";
import type { Source } from "../../artifacts/model.ts";
import type { CheckInput } from "../types.ts";
import type { OptOutEvidence } from "./types.ts";

/** Evidence with a result, narrowed. */
export interface Usable extends OptOutEvidence {
  readonly result: VerificationResult;
}

/** The evidence where it has a result that can be used. */
export function usable(input: CheckInput): Usable | undefined {
  const evidence = input.optout;
  return evidence?.result === undefined ? undefined : { ...evidence, result: evidence.result };
}

/** `as recorded in …, not re-run here`, or nothing for a result of this run. */
export function asRecorded({ source, path }: OptOutEvidence): string {
  return source === "record" ? ` (as recorded in ${path ?? "the result file"}, not re-run here)` : "";
}

/** Said beside a count of nothing where part of the evidence was not read: what was not seen is not absent. */
export function seenOnly({ result }: Usable): string {
  return result.complete ? "" : "; part of the evidence was not read (C-1.3.1.a)";
}

/** `1 row`, `1,204 rows`. */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : more}`;
}

/** `a, b and 3 more`: the first of a list of names. */
export function some(names: readonly string[], shown = 10): string {
  const rest = names.length - shown;
  return `${names.slice(0, shown).map((name) => name.slice(0, 100)).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** The names with the most rows first; ties by name. */
export function byRows(counts: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name, rows]) => `${name} (${many(rows, "row")})`);
}

/** The first rows of one reason, as `file:line url (rule)`; ten at most. */
export function rowsShown(result: VerificationResult, reason: (row: RowFinding) => boolean): string | undefined {
  const rows = result.examples.filter(reason).slice(0, 10);
  return rows.length === 0 ? undefined : rows.map((row) => `${row.file}:${row.line} ${row.url}${row.rule === undefined ? "" : ` (${row.rule})`}`).join("; ");
}

/** Where the first row of a reason stands, for the message: ` First: file:line.` */
export function firstRow(result: VerificationResult, reason: (row: RowFinding) => boolean): string {
  const row = result.examples.find(reason);
  return row === undefined ? "" : ` First: ${row.file}:${row.line}.`;
}

/** Where the records name the manifests. */
export function manifestsAt(input: CheckInput): Source {
  return place(input, (copyrightRecord(input).manifests ?? []).length > 0 ? "manifests" : "verification");
}

const RANK = ["conflict", "gap", "stale", "unknown", "recorded"] as const;
type Outcome = (typeof RANK)[number];

/** The worst of several outcomes; `recorded` of none and of hints. */
export function worst(outcomes: readonly (Outcome | "hint")[]): Outcome {
  return RANK.find((rank) => outcomes.includes(rank)) ?? "recorded";
}
