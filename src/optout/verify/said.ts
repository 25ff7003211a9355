/** What one protocol says of training. */

import { stricter, type Uses } from "../signals/statement.ts";
import type { ProtocolId, UseVerdict } from "../types.ts";

/** With the words that say it, and where they stand. */
export interface Said { readonly protocol: ProtocolId; readonly train: UseVerdict; readonly rule?: string; readonly source?: string }

/** Nobody says anything: one list for all such rows. */
export const NOTHING: readonly Said[] = [];

/** The answer on training of one protocol's uses: generative training is training. */
export function trainOf(uses: Uses): UseVerdict {
  return stricter(uses.train ?? "unknown", uses["train-generative"] ?? "unknown");
}
