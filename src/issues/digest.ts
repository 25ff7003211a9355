/** Digests of what issues say. */

import { createHash } from "node:crypto";

/** 16 hex digits over plain data. */
export function digestOf(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
