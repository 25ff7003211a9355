/** One row of a register: is it an accepted request that can be joined, and from when is it in force. */

import { readTime } from "../time.ts";
import type { ListCounts } from "./list-read.ts";
import { outcomeOf, speaksOfTraining } from "./outcome.ts";
import { kindOf, type RegisterField } from "./register-columns.ts";
import type { EntryInput, JoinedKind } from "./types.ts";

const DAY = 86_400_000;

/** A time; most cells are empty. */
const timeOf = (text: string): ReturnType<typeof readTime> => (text === "" ? undefined : readTime(text));

/** What holds for all rows of a file. `outcome`, `decided`: the file has such a column; without, it lists accepted requests only. */
export interface RowRules { readonly kind?: JoinedKind; readonly outcome: boolean; readonly decided: boolean }

/** Reads a row and counts it; the entry where it is to be joined. `cell` gives trimmed text, "" where absent. */
export function registerRow(cell: (field: RegisterField) => string, line: number, list: number, rules: RowRules, counts: ListCounts): EntryInput | undefined {
  counts.rows += 1;
  const value = cell("value");
  const decided = cell("decided");
  const decidedAt = timeOf(decided);
  if (!isAccepted(cell("outcome"), decided, decidedAt !== undefined, line, rules, counts)) return undefined;
  const given = cell("kind");
  const kind = given === "" ? rules.kind : kindOf(given);
  if (kind === "other") { counts.note(`kind ${given.toLowerCase()}`); return undefined; }
  if (kind === undefined) { counts.problem(line, given === "" ? "no-kind" : "unknown-kind", given === "" ? value : given); return undefined; }
  const use = cell("use");
  if (!speaksOfTraining(use)) { counts.note("other-use"); return undefined; }
  const from = inForce(cell, decidedAt?.ms, line, counts);
  const end = timeOf(cell("effective_to"));
  if (end === undefined && cell("effective_to") !== "") counts.warn(line, "bad-date", cell("effective_to"));
  // A day is over at its last millisecond.
  const to = end === undefined ? undefined : end.ms + (end.precision === "day" ? DAY - 1 : 0);
  const id = cell("id");
  return { kind, value, list, line, ...(id === "" ? {} : { id }), ...(use === "" ? {} : { use }), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function isAccepted(outcome: string, decided: string, dated: boolean, line: number, rules: RowRules, counts: ListCounts): boolean {
  if (!rules.outcome && !rules.decided) return true;
  // Without a column for the outcome a decision is what is dated, or said with a word.
  const said = rules.outcome ? outcomeOf(outcome) : dated ? "accepted" : outcomeOf(decided);
  if (said === "accepted") return true;
  if (said === "refused") counts.refused += 1;
  if (said === "open") counts.open += 1;
  if (said === "unknown") counts.problem(line, "unknown-outcome", rules.outcome ? outcome : decided);
  return false;
}

/** Effective date, else the decision, else the request: the decision cannot have been before that. */
function inForce(cell: (field: RegisterField) => string, decided: number | undefined, line: number, counts: ListCounts): number | undefined {
  const effective = cell("effective_from");
  const read = timeOf(effective);
  if (effective !== "" && read === undefined) counts.warn(line, "bad-date", effective);
  if (read !== undefined) return read.ms;
  if (decided !== undefined) return decided;
  const requested = timeOf(cell("requested_at"));
  if (requested === undefined) { counts.note("no-date"); return undefined; }
  counts.note("date-of-request");
  return requested.ms;
}
