/** What the checks know of the evidence of a crawl: the result of verifying it, where it comes from, and what is wrong with it. */

import type { VerificationResult } from "../../optout/verify/result.ts";
import type { Finding } from "../types.ts";

/** Something about the evidence itself. It stands with C-1.3.1.a, the measure that the evidence is for. hint: changes no outcome. */
export interface EvidenceProblem {
  readonly outcome: "conflict" | "gap" | "stale" | "unknown" | "hint";
  readonly finding: Finding;
}

export interface OptOutEvidence {
  /** Absent where nothing can be said from the evidence; `problems` then says why. */
  readonly result?: VerificationResult;
  /**
   * inline: verified in this run from files of the repository. record: read from a result file that somebody put there, not re-run.
   * none: neither.
   */
  readonly source: "inline" | "record" | "none";
  /** The result file, where `source` is record. */
  readonly path?: string;
  readonly problems: readonly EvidenceProblem[];
}
