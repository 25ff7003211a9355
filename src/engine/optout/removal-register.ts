/** Accepted rows of `registers/removal-requests.*`, by the words that registers of removals are read with everywhere. */

import { createHash } from "node:crypto";
import type { EvidenceProblem } from "../../checks/optout/types.ts";
import { finding } from "../../checks/finding.ts";
import { outcomeOf, speaksOfTraining } from "../../optout/joins/outcome.ts";
import type { ModelRecords, RequestRow } from "../../records/types.ts";

export interface RemovalRegister {
  readonly path: string;
  /** Digest of the accepted requests alone: what is written about others makes no result old. */
  readonly sha256: string;
  /** Accepted requests that name what is to be left out of training. */
  readonly accepted: readonly RequestRow[];
  /** Requests without a decision. */
  readonly open: number;
  readonly problems: readonly EvidenceProblem[];
}

/** Undefined where there is no register, or none of its rows names what it is about. */
export function removalRegister(model: ModelRecords): RemovalRegister | undefined {
  const path = model.registerPaths["removal-requests"];
  const rows = (model.registers["removal-requests"] ?? []).filter((row) => row.kind !== undefined && row.value !== undefined);
  if (path === undefined || rows.length === 0) return undefined;
  // Without any outcome in the register, what has a date of decision is accepted.
  const worded = rows.some((row) => row.outcome !== undefined);
  const told = rows.map((row) => ({ row, outcome: worded ? outcomeOf(firstWords(row.outcome ?? "")) : row.decided === undefined ? "open" as const : "accepted" as const }));
  const accepted = told.filter((one) => one.outcome === "accepted" && (one.row.exception ?? "") === "" && speaksOfTraining(one.row.use ?? "")).map((one) => one.row);
  const unclear = told.filter((one) => one.outcome === "unknown").map((one) => one.row);
  return { path, accepted, open: told.filter((one) => one.outcome === "open").length, problems: unclearProblem(unclear), sha256: digest(accepted) };
}

/** `upheld: source removed` → `upheld`. */
function firstWords(outcome: string): string {
  return outcome.split(/[:;(]/u, 1)[0] ?? "";
}

function unclearProblem(rows: readonly RequestRow[]): readonly EvidenceProblem[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [{ outcome: "unknown", finding: finding("optout/removal-outcome", `${rows.length === 1 ? `The removal request ${first.id.slice(0, 80)} says` : `${rows.length} removal requests, ${first.id.slice(0, 80)} the first, say`} in words that are not known whether it was accepted, so the crawl was not held against ${rows.length === 1 ? "it" : "them"}.`, first.source, { evidence: first.outcome ?? "", fix: "outcome: accepted | refused | open   # more words may follow after a colon" }) }];
}

function digest(accepted: readonly RequestRow[]): string {
  const told = accepted.map((row) => JSON.stringify([row.id, row.kind, row.value, row.use ?? "", row.effective_from ?? row.decided ?? row.received ?? ""]));
  return createHash("sha256").update(told.join("\n")).digest("hex");
}
