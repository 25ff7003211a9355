/** Accepted rows of `registers/removal-requests.*`, by the words that registers of removals are read with everywhere. */

import { createHash } from "node:crypto";
import type { EvidenceProblem } from "../../checks/optout/types.ts";
import { finding } from "../../checks/finding.ts";
import { outcomeOf, speaksOfTraining } from "../../optout/joins/outcome.ts";
import type { ModelRecords, RequestRow } from "../../records/types.ts";
import { type Entry, RepositoryError, type RepositorySource } from "../../repository/port.ts";

export interface RemovalRegister {
  readonly path: string;
  /** Of the file as it lies here. */
  readonly sha256?: string;
  /** Accepted requests that name what is to be left out of training. */
  readonly accepted: readonly RequestRow[];
  /** Requests without a decision. */
  readonly open: number;
  readonly problems: readonly EvidenceProblem[];
}

const MAX_BYTES = 8_388_608;

/** Undefined where there is no register, or none of its rows names what it is about. */
export async function removalRegister(source: RepositorySource, entries: ReadonlyMap<string, Entry>, model: ModelRecords): Promise<RemovalRegister | undefined> {
  const path = model.registerPaths["removal-requests"];
  const rows = (model.registers["removal-requests"] ?? []).filter((row) => row.kind !== undefined && row.value !== undefined);
  if (path === undefined || rows.length === 0) return undefined;
  // Without any outcome in the register, what has a date of decision is accepted.
  const worded = rows.some((row) => row.outcome !== undefined);
  const told = rows.map((row) => ({ row, outcome: worded ? outcomeOf(firstWords(row.outcome ?? "")) : row.decided === undefined ? "open" as const : "accepted" as const }));
  const accepted = told.filter((one) => one.outcome === "accepted" && (one.row.exception ?? "") === "" && speaksOfTraining(one.row.use ?? "")).map((one) => one.row);
  const unclear = told.filter((one) => one.outcome === "unknown").map((one) => one.row);
  return { path, accepted, open: told.filter((one) => one.outcome === "open").length, problems: unclearProblem(unclear), ...(await digest(source, entries.get(path))) };
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

async function digest(source: RepositorySource, entry: Entry | undefined): Promise<{ readonly sha256?: string }> {
  if (entry?.kind !== "file") return {};
  try {
    const bytes = await source.read(entry.path, { length: MAX_BYTES + 1 });
    return bytes.length > MAX_BYTES ? {} : { sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    if (error instanceof RepositoryError) return {};
    throw error;
  }
}
