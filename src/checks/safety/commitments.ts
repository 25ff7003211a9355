/** Commitments 2 to 6 and 8 to 10: the state of their measures and appendices. Commitments 1 and 7 have records of their own. */

import { behind } from "../act/behind.ts";
import { notApplicable } from "../finding.ts";
import type { Aggregate, CheckInput, CheckResult } from "../types.ts";
import { byId, pointerResult } from "./kit.ts";

const UNDER: Readonly<Record<string, readonly string[]>> = {
  "S-C2": ["S-2.1", "S-2.2", "S-A1.4"],
  "S-C3": ["S-3.1", "S-3.2", "S-3.3", "S-3.4", "S-3.5", "S-A3.1", "S-A3.2", "S-A3.3", "S-A3.4", "S-A3.5"],
  "S-C4": ["S-4.1", "S-4.2"],
  "S-C5": ["S-5.1"],
  "S-C6": ["S-6.1", "S-6.2", "S-A4.1", "S-A4.2", "S-A4.3", "S-A4.4", "S-A4.5"],
  "S-C8": ["S-8.1", "S-8.2", "S-8.3"],
  "S-C9": ["S-9.1", "S-9.2", "S-9.3", "S-9.4"],
  "S-C10": ["S-10.1", "S-10.2"],
};

/** A contradiction under a commitment is never answered by a pointer for the whole of it. */
function commitment(id: string, ids: readonly string[], input: CheckInput, result: (id: string) => CheckResult | undefined): CheckResult {
  const known = ids.flatMap((one) => result(one) ?? []);
  const kept = byId(input, id);
  if (kept !== undefined && !known.some((one) => one.outcome === "conflict")) return pointerResult(id, input, kept.value, kept.at);
  const [first] = known;
  if (first !== undefined && known.every((one) => one.outcome === "not-applicable")) return notApplicable(id, first.reason ?? "No measure under it is owed here.");
  return behind(id, { ids, result, show: false });
}

export const commitmentsAggregate: Aggregate = {
  name: "safety-commitments",
  handles: Object.keys(UNDER),
  what: "State of the measures and appendices under the commitment, or a pointer under its own id",
  run: (input, result) => Object.entries(UNDER).map(([id, ids]) => commitment(id, ids, input, result)),
};
