/** One row for each subject that a reader looks for first, with the worst outcome of the entries that speak of it. */

import { obligations } from "../../law/catalogue.ts";
import type { Level } from "../../law/types.ts";
import { handledBy } from "../registry.ts";
import { type ObligationResult, OUTCOMES, type Outcome, type OverviewRow } from "../types.ts";

const OWED: ReadonlySet<Level> = new Set<Level>(["must", "required", "required_if"]);

/** Entries of a family that ask for something and that a check reads: what only a person can say would leave every row open for ever. */
function family(pattern: RegExp): readonly string[] {
  return obligations().filter((one) => pattern.test(one.id) && OWED.has(one.level) && handledBy(one.id) !== undefined).map((one) => one.id);
}

interface Subject {
  readonly title: string;
  readonly ids: () => readonly string[];
}

const named = (...ids: readonly string[]) => (): readonly string[] => ids;

const SUBJECTS: readonly Subject[] = [
  { title: "Risk assessment", ids: named("AIA-55.1.b", "S-2.1", "S-2.2", "S-3.3", "S-3.4", "S-4.1") },
  { title: "Safety testing", ids: named("AIA-55.1.a", "S-3.2", "S-A3.1", "S-A3.2", "S-A3.3", "S-A3.4", "S-A3.5") },
  { title: "Publicly verifiable safeguards", ids: named("S-10.2", "S-3.5", "S-9.1", "C-1.5.1", "C-1.5.2.ii", "C-1.3.4.i", "PST-R.publish.where", "MDF-USE-1") },
  { title: "Security", ids: named("AIA-55.1.d", "S-6.1", "S-6.2", "S-A4.1", "S-A4.2", "S-A4.3", "S-A4.4", "S-A4.5") },
  { title: "Incidents", ids: named("AIA-55.1.c", "S-9.2", "S-9.3", "S-9.4") },
  { title: "Training data", ids: () => family(/^PST-/) },
  { title: "Copyright opt-outs", ids: () => family(/^C-1\.3\./) },
  { title: "Documentation", ids: () => ["AIA-53.1.a", ...family(/^T-1\.1\./)] },
  { title: "Compute and energy", ids: () => [...family(/^MDF-(?:CMP|ENG)-/), "G-compute-document"] },
  { title: "Downstream information", ids: () => ["AIA-53.1.b", "T-1.2.a", "T-1.2.c", "T-1.2.d", "T-1.2.e"] },
];

const SHOWN = 4;
const REASON = 300;

/** Worst first, as OUTCOMES has them; entries that nobody owes are left out where others are owed. */
function worst(results: readonly ObligationResult[]): Outcome {
  return OUTCOMES.find((outcome) => results.some((one) => one.outcome === outcome)) ?? "unknown";
}

function listed(results: readonly ObligationResult[]): string {
  const more = results.length - SHOWN;
  return `${results.slice(0, SHOWN).map((one) => one.id).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const STATE: Readonly<Record<Outcome, string>> = {
  error: "could not be checked", conflict: "in conflict", gap: "missing or incomplete", stale: "older than its rule", unknown: "for a person to answer", upcoming: "due later", waived: "waived", recorded: "recorded", "not-applicable": "not applicable",
};

/** One sentence of ids and states; nothing that a record or a file holds. */
function sentence(outcome: Outcome, owed: readonly ObligationResult[], all: readonly ObligationResult[]): string {
  if (outcome === "not-applicable") {
    const reason = all.find((one) => one.reason !== undefined)?.reason ?? "Nothing about it is owed here.";
    return reason.length <= REASON ? reason : `${reason.slice(0, REASON - 1)}…`;
  }
  const recorded = owed.filter((one) => one.outcome === "recorded").length;
  const total = `${recorded} of ${owed.length} ${owed.length === 1 ? "entry" : "entries"} recorded`;
  if (outcome === "recorded") return `${total}.`;
  const open = owed.filter((one) => one.outcome === outcome);
  const due = outcome === "upcoming" ? open.flatMap((one) => one.due ?? []).toSorted()[0] : undefined;
  return `${total}; ${STATE[outcome]}: ${listed(open)}${due === undefined ? "" : `, the first on ${due}`}.`;
}

/** The rows, always the same and in the same order. `results`: all obligations of one model. */
export function overviewOf(results: readonly ObligationResult[]): readonly OverviewRow[] {
  const byId = new Map(results.map((one) => [one.id, one]));
  return SUBJECTS.flatMap(({ title, ids }): readonly OverviewRow[] => {
    const members = ids();
    const all = members.flatMap((id) => byId.get(id) ?? []);
    if (all.length === 0) return [];
    const owed = all.filter((one) => one.outcome !== "not-applicable");
    const outcome = owed.length === 0 ? "not-applicable" : worst(owed);
    return [{ title, ids: all.map((one) => one.id), outcome, text: sentence(outcome, owed, all) }];
  });
}
