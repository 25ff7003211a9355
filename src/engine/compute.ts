/** Repository → statements of compute and energy, one for each model. */

import { computeStatement, type StatementOptions } from "../checks/compute-statement/statement.ts";
import type { ComputeStatement } from "../checks/compute-statement/types.ts";
import { matchModels, nameOfSubject } from "../checks/match.ts";
import { readFacts } from "../artifacts/facts.ts";
import { loadRecords } from "../records/load.ts";
import { RepositoryError, type RepositorySource } from "../repository/port.ts";
import { type Progress, silent } from "./progress.ts";

interface ComputeOptions extends StatementOptions {
  /** Id of one model. */
  readonly model?: string;
  readonly progress?: Progress;
}

/** What was read beside the statements, for the reader of a partial answer. */
interface Computed {
  readonly statements: readonly ComputeStatement[];
  /** Files and record files that could not be read, with the reason: amounts may be missing. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/** Reads facts and records and states what they give. Throws RepositoryError where `options.model` is not there. The caller closes `source`. */
export async function computeStatements(source: RepositorySource, options: ComputeOptions): Promise<Computed> {
  const progress = options.progress ?? silent;
  const { facts, listing, incomplete } = await readFacts(source, { progress });
  progress("reading records");
  const records = await loadRecords(source, listing, { now: options.date, extraDocuments: [] });
  const { subjects } = matchModels(facts, records);
  const wanted = subjects.filter((one) => options.model === undefined || one.id === options.model || one.records.id === options.model);
  if (options.model !== undefined && wanted.length === 0) {
    throw new RepositoryError(`no model has the id ${JSON.stringify(options.model.slice(0, 100))}`, { fix: `Models here: ${subjects.map((one) => one.id).join(", ").slice(0, 500) || "none"}.` });
  }
  const statements = wanted.map((subject) => {
    const name = nameOfSubject(subject);
    return computeStatement({ model: { id: subject.id, facts: subject.facts, records: subject.records, ...(name === undefined ? {} : { name }) } }, options);
  });
  const broken = wanted.flatMap((one) => one.records.problems.filter((problem) => problem.kind === "invalid")).map(({ path, message }) => ({ path, reason: message }));
  return { statements, unreadable: [...facts.unreadable.map(({ path, reason }) => ({ path, reason })), ...broken, ...[...listing.incomplete, ...incomplete].map((one) => ({ path: one.path ?? source.name, reason: one.reason }))] };
}
