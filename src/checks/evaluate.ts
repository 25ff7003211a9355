/** From facts and records to the one Report (DESIGN §2): pure, no clock, no files. */

import type { FactsDocument } from "../artifacts/model.ts";
import type { FailOn, Records } from "../records/types.ts";
import type { Incompleteness, LastChange } from "../repository/port.ts";
import { CHECKS } from "./registry.ts";
import type { Check, Report } from "./types.ts";

export interface EvaluateInput {
  readonly facts: FactsDocument;
  readonly records: Records;
  /** Newest commit per path, where git can tell. */
  readonly lastChanges: ReadonlyMap<string, LastChange>;
  /** ISO date (UTC). */
  readonly now: string;
  /** ISO date of the catalogue's newest source. */
  readonly catalogueDate: string;
  readonly toolVersion: string;
  readonly repository: Report["repository"];
  readonly incomplete: readonly Incompleteness[];
  /** Wins over `fail_on` of config.yaml. */
  readonly failOn?: FailOn;
  /** Judge this model alone. */
  readonly modelId?: string;
  /** For tests: other checks than the registered ones. */
  readonly checks?: readonly Check[];
}

/** Judges every model of the repository. Never throws on what records or artifacts hold. */
export function evaluate(input: EvaluateInput): Report {
  void (input.checks ?? CHECKS);
  throw new Error("evaluate is not written yet");
}
