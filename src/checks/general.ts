/** Findings that belong to no obligation: broken record files, coverage, waivers, alternative means without evidence. */

import type { FactsDocument } from "../artifacts/model.ts";
import type { RecordProblem, Records } from "../records/types.ts";
import { coverageFindings } from "./coverage.ts";
import { finding } from "./finding.ts";
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
    problem.fix === undefined ? {} : { fix: problem.fix });
}

const SAID_TWICE: ReadonlySet<string> = new Set(["records/missing-file", "records/placeholder", "records/denial"]);

/** Leaves out what the reader of a record says about a line for which an obligation already has a finding. */
export function withoutRepeats(general: readonly Finding[], models: readonly ModelReport[]): readonly Finding[] {
  const places = new Set(models.flatMap((model) => model.obligations.flatMap((result) => result.findings.map((one) => `${one.path ?? ""}:${one.line ?? ""}`))));
  return general.filter((one) => one.line === undefined || !SAID_TWICE.has(one.rule) || !places.has(`${one.path ?? ""}:${one.line}`));
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
