/**
 * Signatories of the Code as a dated snapshot of the Commission's page: a hint for a person, never an input of a check.
 * Absence from a list says nothing about the reason: names appear late and leave without one.
 */

import { NON_SIGNATORY_RULES, SIGNATORIES, SIGNATORY_PAGE, SIGNATORY_SNAPSHOTS } from "./generated/signatories.ts";
import type { NonSignatoryRule, SignatoryEntry, SignatorySnapshot } from "./lists.ts";

/** The snapshot: names with the dates on which they were listed, the page, and how many names each state of it held. */
export function signatories(): { readonly page: string; readonly snapshots: readonly SignatorySnapshot[]; readonly entries: readonly SignatoryEntry[] } {
  return { page: SIGNATORY_PAGE, snapshots: SIGNATORY_SNAPSHOTS, entries: SIGNATORIES };
}

/** What the Act, the Guidelines and the Code say about providers outside the Code. */
export function nonSignatoryRules(): readonly NonSignatoryRule[] {
  return NON_SIGNATORY_RULES;
}

/** "listed on 2025-08-01 and 2026-07-31 (transparency, copyright)": dates and chapters, and nothing about the reason for a missing date. */
export function listedOn(entry: SignatoryEntry): string {
  return `listed on ${entry.listed.join(" and ")} (${entry.chapters.join(", ")})`;
}
