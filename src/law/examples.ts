/** Example record lines for the entries of the catalogue. The provider and the model in them are invented. */

import { EXAMPLES } from "./generated/examples.ts";
import type { Obligation } from "./types.ts";

const byId = new Map(EXAMPLES.flatMap((example) => example.ids.map((id) => [id, example] as const)));

/** A pointer record: what is confidential stays where it is, and the repository says who holds which version of it. */
function pointer(id: string): string {
  return [
    `${id}:`,
    "  held_by: Head of Safety Assurance, Nordlys AI ApS",
    "  digest: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    '  version: "2.1"',
    "  date: 2026-09-30",
    "  location: internal risk register",
    "",
  ].join("\n");
}

function entry(obligation: Obligation): { readonly file: string; readonly text: string } | undefined {
  const found = byId.get(obligation.id);
  if (found !== undefined) return found;
  const owed = obligation.level === "must" && (obligation.bound === undefined || obligation.bound === "provider");
  return owed && obligation.gates?.includes("systemic-risk") === true ? { file: ".gpai/safety.yaml", text: pointer(obligation.id) } : undefined;
}

/**
 * Lines to paste for one entry, each ended by a newline; undefined where nothing is to be recorded. Most safety entries and the
 * duties of Arts. 52 and 55 get a pointer record: their content belongs in no public repository.
 */
export function example(obligation: Obligation): string | undefined {
  return entry(obligation)?.text;
}

/** The file that the example belongs to: a path from the root of the repository. */
export function exampleFile(obligation: Obligation): string | undefined {
  return entry(obligation)?.file;
}
