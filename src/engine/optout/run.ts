/** What the parts of this folder hand to each other within one run. */

import type { VerificationResult } from "../../optout/verify/result.ts";
import type { LastChange } from "../../repository/port.ts";
import type { Progress } from "../progress.ts";

/** A result of this run, or why there is none. */
export type Verified = { readonly result: VerificationResult } | { readonly reason: string };

/** Results by their inputs, so that both trees of a change verify the same files once. */
export type Memo = Map<string, Promise<Verified>>;

export interface EvidenceOptions {
  /** ISO date on which the check judges. */
  readonly now: string;
  readonly lastChanges: ReadonlyMap<string, LastChange>;
  readonly progress: Progress;
  readonly memo: Memo;
}
