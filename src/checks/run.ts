/** Runs check families over one model. A family that throws costs its own ids only. */

import { unknown } from "./finding.ts";
import type { Aggregate, Check, CheckInput, CheckResult } from "./types.ts";

export type Raw = CheckResult | { readonly id: string; readonly outcome: "error"; readonly reason: string; readonly findings: readonly [] };

function guarded(handles: readonly string[], name: string, wanted: (id: string) => boolean, run: () => readonly CheckResult[]): readonly Raw[] {
  const ids = handles.filter(wanted);
  if (ids.length === 0) return [];
  try {
    const given = new Map(run().map((result) => [result.id, result]));
    return ids.map((id) => given.get(id) ?? unknown(id, `the check "${name}" gave no answer for this entry`));
  } catch (error) {
    // The message may hold words of a hostile file; its class is enough to find the place.
    const kind = error instanceof Error ? error.name : "unknown error";
    return ids.map((id) => ({ id, outcome: "error", reason: `the check "${name}" failed (${kind}); this is a bug of the tool, not of your records`, findings: [] }));
  }
}

/**
 * Results by id, for the ids that `wanted` lets through. Aggregates run last and see what the checks gave (an error as
 * `unknown`).
 */
export function runChecks(checks: readonly Check[], aggregates: readonly Aggregate[], input: CheckInput, wanted: (id: string) => boolean): ReadonlyMap<string, Raw> {
  const results = new Map<string, Raw>();
  for (const check of checks) {
    for (const raw of guarded(check.handles, check.name, wanted, () => check.run(input))) results.set(raw.id, raw);
  }
  const seen = (id: string): CheckResult | undefined => {
    const raw = results.get(id);
    return raw?.outcome === "error" ? unknown(id, raw.reason) : raw;
  };
  for (const aggregate of aggregates) {
    for (const raw of guarded(aggregate.handles, aggregate.name, wanted, () => aggregate.run(input, seen))) results.set(raw.id, raw);
  }
  return results;
}
