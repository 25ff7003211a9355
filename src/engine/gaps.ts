/** `gpai-docket gaps`: the gap analysis of each model of a repository, and the state of the document that model.yaml names. */

import { evaluate, type EvaluateInput } from "../checks/evaluate.ts";
import { type AnalysisFile, analysisFile } from "../checks/gaps/analysis-file.ts";
import { gapAnalysis } from "../checks/gaps/analyse.ts";
import type { Marker } from "../checks/gaps/marker.ts";
import type { GapAnalysis } from "../checks/gaps/types.ts";
import { matchModels, type Subject } from "../checks/match.ts";
import { AGGREGATES, CHECKS } from "../checks/registry.ts";
import { runChecks } from "../checks/run.ts";
import type { CheckInput, Report } from "../checks/types.ts";
import { binding } from "../law/binding.ts";
import { CATALOGUE_DATE, obligation } from "../law/catalogue.ts";
import type { CodeChapter, Obligation, Profile } from "../law/types.ts";
import { openRepository } from "../repository/open.ts";
import { RepositoryError, type RepositorySource } from "../repository/port.ts";
import { resolveCommit } from "../repository/revision.ts";
import { VERSION } from "../version.ts";
import { type Progress, silent } from "./progress.ts";
import { readTree } from "./tree.ts";

export interface GapsOptions {
  readonly path: string;
  /** ISO date (UTC) of the analysis. */
  readonly now: string;
  /** Id of the one model that is wanted. */
  readonly model?: string;
  /** Analyse this chapter alone. */
  readonly chapter?: CodeChapter;
  /** Marker of the document that is to be written over, where it is not the one that model.yaml names. */
  readonly previous?: Marker;
  readonly progress?: Progress;
}

export interface ModelGaps {
  readonly analysis: GapAnalysis;
  /** The document that model.yaml names, and as what it was read. */
  readonly file: AnalysisFile;
}

/** Throws RepositoryError where the repository cannot be opened, holds nothing to analyse, or has no model of that id. */
export async function analyseGaps(options: GapsOptions): Promise<readonly ModelGaps[]> {
  const source = await openRepository(options.path);
  try {
    return await analyse(source, options);
  } finally {
    await source.close();
  }
}

async function analyse(source: RepositorySource, options: GapsOptions): Promise<readonly ModelGaps[]> {
  const tree = await readTree(source, options.now, options.progress ?? silent, new Map());
  const commit = source.commit ?? await resolveCommit(options.path, "HEAD").catch(() => undefined);
  const repository = { name: source.name, ...(commit === undefined ? {} : { commit }) };
  options.progress?.("checking");
  const input: EvaluateInput = {
    facts: tree.facts, records: tree.records, lastChanges: tree.lastChanges, optout: tree.optout, now: options.now, catalogueDate: CATALOGUE_DATE, toolVersion: VERSION,
    repository: { kind: source.kind, ...repository }, incomplete: tree.incomplete,
  };
  const report = evaluate(input);
  const subjects = matchModels(tree.facts, tree.records).subjects;
  const wanted = subjects.flatMap((subject, i) => (options.model === undefined || subject.id === options.model || subject.records.id === options.model ? [{ subject, judged: report.models[i] }] : []));
  if (wanted.length === 0) {
    const ids = subjects.map((one) => one.id).join(", ");
    throw new RepositoryError(options.model === undefined ? "no model and no record was found here" : `no model has the id that was asked for; models here: ${ids === "" ? "none" : ids}`, { path: options.path, fix: options.model === undefined ? "gpai-docket init" : "leave --model out, or name one of these ids" });
  }
  return wanted.flatMap(({ subject, judged }) => (judged === undefined ? [] : [ofModel(subject, judged.profile, input, report, options)]));
}

function entry(id: string): Obligation {
  const found = obligation(id);
  if (found === undefined) throw new Error(`no entry ${id} in the catalogue`);
  return found;
}

function ofModel(subject: Subject, profile: Profile, input: EvaluateInput, report: Report, options: GapsOptions): ModelGaps {
  const { records, lastChanges, now, optout } = input;
  const evidence = optout?.get(subject.records.folder);
  const checkInput: CheckInput = {
    model: { id: subject.id, facts: subject.facts, records: subject.records, profile }, records, unreadable: input.facts.unreadable, lastChanges, now, obligation: entry,
    ...(evidence === undefined || !subject.declared ? {} : { optout: evidence }),
  };
  const raw = runChecks(CHECKS, AGGREGATES, checkInput, (id) => binding(entry(id), profile, now).binds !== "no");
  const file = analysisFile(subject.records, records);
  const previous = options.previous ?? (file.kind === "ours" ? file.marker : undefined);
  const { missing, unreadable } = report.completeness;
  return {
    file,
    analysis: gapAnalysis({
      input: checkInput, raw: (id) => raw.get(id), catalogueDate: CATALOGUE_DATE, toolVersion: VERSION,
      repository: { name: input.repository.name, ...(input.repository.commit === undefined ? {} : { commit: input.repository.commit }) },
      unread: [...missing.map((one) => one.reason), ...unreadable.map((one) => `${one.path}: ${one.reason}`)],
      ...(options.chapter === undefined ? {} : { chapters: [options.chapter] }), ...(previous === undefined ? {} : { previous }),
    }),
  };
}
