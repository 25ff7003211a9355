/** Findings that belong to no obligation: broken record files, coverage, waivers, alternative means without evidence. */

import type { FactsDocument } from "../artifacts/model.ts";
import type { RecordProblem, Records } from "../records/types.ts";
import { coverageFindings } from "./coverage.ts";
import { finding, placeOf } from "./finding.ts";
import type { Matching } from "./match.ts";
import { meansFindings } from "./means.ts";
import { artifactFinding } from "./artifact-conflicts.ts";
import type { Waivers } from "./waivers.ts";
import type { Finding, ModelReport } from "./types.ts";

/** Answers of the two form files are judged field by field, with the entry that they belong to. */
function judgedByField(problem: RecordProblem): boolean {
  const missing = problem.kind === "placeholder" || problem.kind === "denial";
  return missing && /(?:^|\/)(?:documentation|summary)\.ya?ml$/.test(problem.path);
}

function ofProblem(problem: RecordProblem): Finding {
  return finding(`records/${problem.kind}`, problem.message, { path: problem.path, ...(problem.line === undefined ? {} : { line: problem.line }) },
    { ...(problem.fix === undefined ? {} : { fix: problem.fix }), ...(problem.edits === undefined ? {} : { edits: problem.edits }) });
}

const SAID_TWICE: ReadonlySet<string> = new Set(["records/missing-file", "records/placeholder", "records/denial"]);

/** Rules of checks that name an answer as unfinished or denied, as the reader of records does. */
const UNANSWERED = /placeholder|denial|denied|unfinished/;

/** Does a finding speak of the file that the message puts in quotes? A line may name several. */
function namesFile(said: Finding, message: string): boolean {
  const name = /^"([^"]+)"/.exec(message)?.[1];
  return name === undefined || said.message.includes(name) || said.evidence?.includes(name) === true;
}

/** Leaves out what the reader of a record says about a line for which an obligation already has a finding. */
export function withoutRepeats(general: readonly Finding[], models: readonly ModelReport[]): readonly Finding[] {
  const place = (one: Finding): string => `${one.path ?? ""}:${one.line ?? ""}`;
  const said = models.flatMap((model) => model.obligations.flatMap((result) => result.findings));
  const byPlace = new Map<string, Finding[]>();
  for (const one of said) byPlace.set(place(one), [...(byPlace.get(place(one)) ?? []).slice(0, 50), one]);
  const unanswered = new Set(said.filter((one) => UNANSWERED.test(one.rule)).map(place));
  const onLine = new Map<string, number>();
  for (const one of general) onLine.set(place(one), (onLine.get(place(one)) ?? 0) + 1);
  return general.filter((one) => {
    if (one.line === undefined || !SAID_TWICE.has(one.rule)) return true;
    if (one.rule === "records/missing-file") return !(byPlace.get(place(one)) ?? []).some((other) => namesFile(other, one.message));
    // Several slips on one line (a flow mapping) are not one slip, and a finding of another kind is about another key.
    return !unanswered.has(place(one)) || (onLine.get(place(one)) ?? 0) > 1;
  });
}

/** Roles under which nothing is owed need a reason; for `not-gpai` the facts that speak against it are shown. */
function roleFindings(matching: Matching): readonly Finding[] {
  return matching.subjects.flatMap(({ declared, facts, records }) => {
    const file = records.model;
    const role = file?.data.role;
    if (!declared || file === undefined || (role !== "library" && role !== "not-gpai") || file.data.reason !== undefined) return [];
    const above = role === "not-gpai" ? facts.facts.find((fact) => fact.key === "compute.threshold_1e23" && fact.value === "above") : undefined;
    const against = above === undefined ? "" : ` The files show an estimate above 10^23 FLOP (${placeOf(above.sources[0])}), which is an indication of a general-purpose AI model; a person decides.`;
    return [finding("profile/role-reason", `role: ${role} is declared without a reason, and nothing is owed under it.${against}`, file.at("role"), { fix: "reason: <why, in a sentence>" })];
  });
}

/** All of them, in the order in which they should be mended. */
export function generalFindings(document: FactsDocument, records: Records, matching: Matching, waivers: Waivers): readonly Finding[] {
  const problems = [...records.problems, ...records.models.flatMap((model) => model.problems)];
  const seen = new Set<string>();
  const found = [
    ...problems.filter((problem) => !judgedByField(problem)).map(ofProblem),
    ...coverageFindings(document, records, matching),
    ...records.models.flatMap((model) => meansFindings(model, records)),
    ...waivers.findings,
    ...roleFindings(matching),
  ];
  return found.filter((one) => {
    const key = `${one.rule}\u0000${one.path ?? ""}\u0000${one.line ?? ""}\u0000${one.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Contradictions between artifacts that no obligation shows, because the entry that they belong to does not bind: a licence or a
 * base model that two files name differently matters to an open-source provider too. Mirrors and libraries answer for neither.
 */
export function leftoverConflicts(models: readonly ModelReport[]): readonly Finding[] {
  return models.filter((model) => model.profile.role === "provider" || model.profile.role === "modifier").flatMap((model) => {
    const shown = new Set(model.obligations.flatMap((result) => result.findings.map((one) => one.message)));
    // Two methods for one amount of compute are no contradiction: both are shown as facts.
    return model.conflicts.filter((one) => one.key !== "compute.flop").map((one) => artifactFinding(one, model.path)).filter((one) => !shown.has(one.message));
  });
}
