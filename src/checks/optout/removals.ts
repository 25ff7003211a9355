/**
 * Accepted removal requests against the crawl. The Code asks that complaints be acted on (Measure 1.5(2)); it says nothing of removal
 * requests. That what was accepted stays out of later crawls is a house rule, and is called so.
 */

import type { RequestRow } from "../../records/types.ts";
import { finding } from "../finding.ts";
import type { CheckInput } from "../types.ts";
import { asRecorded, many, manifestsAt, type Usable } from "./words.ts";
import type { EvidenceProblem } from "./types.ts";

const MAX_SHOWN = 20;

/** One problem per request that later rows still hold, each named by its id. */
export function removalProblems(evidence: Usable, input: CheckInput): readonly EvidenceProblem[] {
  const { removals } = evidence.result;
  const said = asRecorded(evidence);
  const rows = new Map<string, RequestRow>((input.model.records.registers["removal-requests"] ?? []).map((row) => [row.id, row]));
  const entries = Object.entries(removals.by_entry).filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const out = entries.slice(0, MAX_SHOWN).map(([id, count]): EvidenceProblem => {
    const request = rows.get(id);
    const first = removals.still_present.find((row) => row.rule === id || row.rule?.startsWith(`${id} `) === true || row.rule?.startsWith(`${id}:`) === true);
    const what = request?.kind === undefined ? "" : ` (${request.kind} ${(request.value ?? "").slice(0, 120)})`;
    const since = request?.effective_from ?? request?.decided;
    const message = `House rule: what was accepted for removal stays out. Request ${id.slice(0, 80)}${what} is accepted${since === undefined ? "" : ` with effect from ${since}`}, and ${many(count, "row")} fetched since ${count === 1 ? "holds" : "hold"} it${said}.${first === undefined ? "" : ` First: ${first.file}:${first.line}.`}`;
    return { outcome: "conflict", finding: finding("optout/removal-present", message, request?.source ?? manifestsAt(input), { ...(first === undefined ? {} : { evidence: first.url }), fix: "Leave the rows out of the training data (retained: false), or correct decided, effective_from or outcome of the request." }) };
  });
  if (entries.length > MAX_SHOWN) out.push({ outcome: "conflict", finding: finding("optout/removal-present", `And ${entries.length - MAX_SHOWN} more accepted removal requests that later rows still hold${said}.`, manifestsAt(input)) });
  return out;
}

/** What supports the record, in one line; undefined where nothing was asked for. */
export function removalsLine(evidence: Usable): string | undefined {
  const { removals, rows } = evidence.result;
  return removals.entries === 0 ? undefined : `${many(removals.entries, "accepted removal entry", "accepted removal entries")}: none in the ${rows.total.toLocaleString("en")} rows fetched${asRecorded(evidence)}`;
}
