/** Which finding is which, across commits: what a change brought, the baseline and code scanning all ask the same question. */

import { createHash } from "node:crypto";
import type { Finding } from "./types.ts";

/**
 * The identity of a finding: rule, obligation, model, path and message. Line numbers are no part of it, neither the finding's own nor
 * those inside messages (`file.yaml:12`): they move when lines above are edited. `renames` maps a path of the head to its path at the base.
 */
export function identity(finding: Finding, obligation: string, model: string, renames?: ReadonlyMap<string, string>): string {
  const path = finding.path === undefined ? "" : (renames?.get(finding.path) ?? finding.path);
  return [finding.rule, obligation, model, path, finding.message.replaceAll(/:\d+/g, "")].join("\u0000");
}

/** Fingerprints of one report: equal findings are told apart by their order. */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  /** 32 hex digits. */
  of(finding: Finding, obligation: string, model: string): string {
    const key = identity(finding, obligation, model);
    const n = this.#seen.get(key) ?? 0;
    this.#seen.set(key, n + 1);
    return createHash("sha256").update(n === 0 ? key : `${key}\u0000${n}`).digest("hex").slice(0, 32);
  }
}
