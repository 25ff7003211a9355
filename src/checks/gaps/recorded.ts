/** What the records show of a measure anyway: somebody who did not sign may keep the form, a policy or a register all the same. */

import type { Obligation } from "../../law/types.ts";
import type { Raw } from "../run.ts";
import type { Measure } from "./measures.ts";
import type { GroupRow, RecordOutcome, RecordsRow } from "./types.ts";

/** Raw result of the check of an entry; undefined where no check reads it. */
export type RawOf = (id: string) => Raw | undefined;

/**
 * Incidents: that there is one must not show in a document that lies in a repository. Of the safety chapter and of compute and energy
 * outcomes are said, and no words of a check.
 */
const KEPT_OUT = /^S-(?:C9|9\.)/;
const OUTCOME_ONLY = /^(?:S-|MDF-CMP|MDF-ENG)/;

const SAID = 4;
const OPEN: ReadonlySet<RecordOutcome> = new Set(["gap", "stale", "conflict", "unknown"]);

function outcomeOf(id: string, raw: RawOf): RecordOutcome {
  return raw(id)?.outcome ?? "not-read";
}

/** Words of the checks on parts that are not in order: messages of ours, without what they quote. */
function words(entries: readonly Obligation[], raw: RawOf): readonly string[] {
  const all = entries.filter((one) => !OUTCOME_ONLY.test(one.id)).flatMap((one) => {
    const result = raw(one.id);
    if (result === undefined || !OPEN.has(result.outcome)) return [];
    return result.findings.map((finding) => finding.message);
  });
  return [...new Set(all)].slice(0, SAID);
}

function group({ id, title, fields }: Measure["groups"][number], applies: (entry: Obligation) => boolean, raw: RawOf): GroupRow {
  const all = fields.filter((one) => applies(one) && outcomeOf(one.id, raw) !== "not-applicable");
  const open = all.filter((one) => outcomeOf(one.id, raw) !== "recorded");
  return { id, title, fields: all.length, recorded: all.length - open.length, open: open.map((one) => one.title) };
}

/** `applies`: whether an entry speaks of this profile. */
export function recordsRow(measure: Measure, applies: (entry: Obligation) => boolean, raw: RawOf): RecordsRow {
  if (KEPT_OUT.test(measure.id)) return { keptOut: true, parts: 0, recorded: 0, outcomes: [], groups: [], said: [] };
  const entries = [...measure.parts, ...measure.appendices].filter((one) => one.level === "must" && applies(one) && outcomeOf(one.id, raw) !== "not-applicable");
  const outcomes = entries.map((one) => ({ id: one.id, title: one.title, outcome: outcomeOf(one.id, raw) }));
  const groups = measure.groups.map((one) => group(one, applies, raw)).filter((one) => one.fields > 0);
  const recorded = outcomes.filter((one) => one.outcome === "recorded").length;
  const kept = recorded > 0 || groups.some((one) => one.recorded > 0) || outcomes.some((one) => one.outcome === "stale" || one.outcome === "conflict");
  // Where nothing is kept, there is nothing that a check could find wrong in it.
  return { keptOut: false, parts: outcomes.length, recorded, outcomes, groups, said: kept ? words(entries, raw) : [] };
}

/** all: every part that applies is recorded, and every field; some: at least one; none. */
export function kept(row: RecordsRow): "all" | "some" | "none" {
  if (row.keptOut) return "none";
  const fields = row.groups.reduce((n, one) => n + one.fields, 0);
  const answered = row.groups.reduce((n, one) => n + one.recorded, 0);
  if (row.recorded + answered === 0) return "none";
  return row.recorded === row.parts && answered === fields ? "all" : "some";
}
