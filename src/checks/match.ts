/** Which record folder speaks of which model found in the repository. */

import type { FactsDocument, ModelFacts } from "../artifacts/model.ts";
import type { ModelRecords, Records } from "../records/types.ts";
import { weightGlobs } from "./weight-globs.ts";

/** One model to judge: facts and records of the same thing; either may be empty. */
export interface Subject {
  readonly id: string;
  readonly facts: ModelFacts;
  readonly records: ModelRecords;
  /** False where no record speaks of this model. */
  readonly declared: boolean;
}

/** The name that the record gives, else the one that the files give; undefined where neither says one. */
export function nameOfSubject(subject: Pick<Subject, "facts" | "records">): string | undefined {
  const fact = subject.facts.facts.find((one) => one.key === "model.name");
  return subject.records.model?.data.model?.name ?? (typeof fact?.value === "string" ? fact.value : undefined);
}

export interface Matching {
  readonly subjects: readonly Subject[];
  /** Record folders that could not be told apart: they name neither id, path nor weights. */
  readonly ambiguous: readonly ModelRecords[];
}

function folder(path: string): string {
  return path.replace(/^\.\//, "").replace(/\/+$/, "") || ".";
}

/** True where the record says that its weights lie outside this repository and nowhere in it. */
function elsewhere(records: ModelRecords): boolean {
  const weights = records.model?.data.weights ?? [];
  return weights.length > 0 && weights.every((entry) => entry.path === undefined && entry.url !== undefined);
}

/** Weights in this repository are not those of a record that has them elsewhere; configs, mixes and cards beside none may be. */
function excluded(records: ModelRecords, facts: ModelFacts): boolean {
  return facts.weights.length > 0 && elsewhere(records);
}

/** 0 = no relation; higher = closer. */
function closeness(records: ModelRecords, facts: ModelFacts): number {
  const model = records.model?.data.model;
  if (excluded(records, facts)) return 0;
  if (model?.path !== undefined) return folder(model.path) === folder(facts.path) ? 4 : 0;
  const globs = weightGlobs(records);
  if (globs !== undefined && facts.weights.length > 0) return facts.weights.some((file) => globs(file.path)) ? 3 : 0;
  if (facts.id === records.id || facts.id === model?.id) return 2;
  const named = facts.facts.some((fact) => fact.key === "model.name" && (fact.value === model?.name || fact.value === model?.id));
  return named ? 1 : 0;
}

function empty(id: string): ModelFacts {
  return { id, path: ".", facts: [], conflicts: [], datasets: [], weights: [] };
}

/** Facts of several folders that one record claims (two formats of one model, stages of one run). */
function joined(models: readonly ModelFacts[], id: string): ModelFacts {
  const [first] = models;
  if (first === undefined) return empty(id);
  if (models.length === 1) return first;
  return {
    id: first.id,
    path: first.path,
    facts: models.flatMap((model) => model.facts),
    conflicts: models.flatMap((model) => model.conflicts),
    datasets: models.flatMap((model) => model.datasets),
    weights: models.flatMap((model) => model.weights),
  };
}

function recordId(records: ModelRecords): string {
  return records.model?.data.model?.id ?? records.id;
}

function noRecords(facts: ModelFacts): ModelRecords {
  return { id: facts.id, folder: ".gpai", registers: {}, registerPaths: {}, problems: [] };
}

/** Distinguishes the models of a repository; ids are made unique by the record folder where two records use one. */
export function matchModels(document: FactsDocument, records: Records): Matching {
  const [only] = records.models;
  const single = document.models[0];
  if (only !== undefined && single !== undefined && records.models.length === 1 && document.models.length === 1 && !excluded(only, single)) {
    return { subjects: [{ id: recordId(only), facts: single, records: only, declared: true }], ambiguous: [] };
  }
  const owner = new Map<ModelFacts, ModelRecords>();
  for (const facts of document.models) {
    const ranked = records.models.map((model) => ({ model, score: closeness(model, facts) })).sort((a, b) => b.score - a.score);
    const [best] = ranked;
    if (best !== undefined && best.score > 0) owner.set(facts, best.model);
  }
  const subjects: Subject[] = [];
  const ambiguous: ModelRecords[] = [];
  const taken = new Set<string>();
  for (const model of records.models) {
    const claimed = document.models.filter((facts) => owner.get(facts) === model);
    if (claimed.length === 0 && document.models.some((facts) => !owner.has(facts)) && !elsewhere(model)) ambiguous.push(model);
    const wanted = recordId(model);
    const id = taken.has(wanted) ? model.folder : wanted;
    taken.add(id);
    subjects.push({ id, facts: joined(claimed, id), records: model, declared: true });
  }
  for (const facts of document.models) {
    if (owner.has(facts)) continue;
    const id = taken.has(facts.id) ? `${facts.id} (${facts.path})` : facts.id;
    taken.add(id);
    subjects.push({ id, facts, records: noRecords(facts), declared: false });
  }
  return { subjects, ambiguous };
}
