/**
 * Accepted removal requests against the crawl. The Code asks that complaints be acted on (Measure 1.5(2)); it says nothing of removal
 * requests. That what was accepted stays out of later crawls is a house rule, and is called so.
 */

import type { RequestRow } from "../../records/types.ts";
import { finding } from "../finding.ts";
import type { CheckInput } from "../types.ts";
import { asRecorded, many, manifestsAt, seenOnly, type Usable } from "./words.ts";
import type { EvidenceProblem } from "./types.ts";

const MAX_SHOWN = 20;

/** One problem per request that kept rows still hold, each named by its id. */
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
    const message = `House rule: what was accepted for removal stays out. Request ${id.slice(0, 80)}${what} is accepted${since === undefined ? "" : ` with effect from ${since}`}, and ${many(count, "kept row")} ${count === 1 ? "is" : "are"} of it${since === undefined ? "" : ", fetched since or in a manifest that ends later"}${said}.${first === undefined ? "" : ` First: ${first.file}:${first.line}.`}`;
    return { outcome: "conflict", finding: finding("optout/removal-present", message, request?.source ?? manifestsAt(input), { ...(first === undefined ? {} : { evidence: first.url }), fix: "Leave the rows out of the training data (retained: false), or correct decided, effective_from or outcome of the request." }) };
  });
  if (entries.length > MAX_SHOWN) out.push({ outcome: "conflict", finding: finding("optout/removal-present", `And ${entries.length - MAX_SHOWN} more accepted removal requests that kept rows still hold${said}.`, manifestsAt(input)) });
  return out;
}

/** What supports the record, in one line; undefined where nothing was asked for. */
export function removalsLine(evidence: Usable): string | undefined {
  const { removals, rows } = evidence.result;
  return removals.entries === 0 ? undefined : `${many(removals.entries, "accepted removal entry", "accepted removal entries")}: no kept row of ${rows.total.toLocaleString("en")} is of one that was in force${asRecorded(evidence)}${seenOnly(evidence)}`;
}

/** Rows of requests that were accepted only after the crawl, or that have no time: the manifests cannot show whether they left. */
export function olderRows(evidence: Usable, input: CheckInput): readonly EvidenceProblem[] {
  const { notes } = evidence.result;
  const [older, untimed] = [notes["removal-decided-after-fetch"] ?? 0, notes["removal-without-time"] ?? 0];
  const told = [
    ...(older === 0 ? [] : [`${many(older, "kept row")} of the crawl ${older === 1 ? "is" : "are"} of removal requests that were accepted later`]),
    ...(untimed === 0 ? [] : [`${many(untimed, "kept row")} without a time of fetching ${untimed === 1 ? "is" : "are"} of accepted removal requests`]),
  ];
  if (told.length === 0) return [];
  return [{ outcome: "hint", finding: finding("optout/removal-older", `${told.join(", and ")}${asRecorded(evidence)}. Whether they left the training data since, the manifests do not show.`, manifestsAt(input), { fix: "Name a manifest of the data as it is now, or set retained: false." }) }];
}
