/** A digest of an issue as it was when a step was planned. */

import { createHash } from "node:crypto";
import type { OwnIssue } from "./port.ts";

/** 16 hex digits over everything that a step rests on: title, body, state, labels, lock. Times are left out: our own comment moves them. */
export function fingerprint({ title, body, state, stateReason, labels, locked }: OwnIssue): string {
  return createHash("sha256").update(JSON.stringify([title, body, state, stateReason, labels.toSorted(), locked])).digest("hex").slice(0, 16);
}
