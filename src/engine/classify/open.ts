/** One model of a repository, read for `gpai-docket classify`: its facts and records, and where its decisions stand or will stand. */

import { readFacts } from "../../artifacts/facts.ts";
import type { ModelFacts } from "../../artifacts/model.ts";
import { matchModels, type Subject } from "../../checks/match.ts";
import { profileOf, UNDECLARED } from "../../checks/profile.ts";
import type { ClassifyInput } from "../../checks/classify/types.ts";
import { decodeUtf8 } from "../../formats/decode.ts";
import { recordFolderName } from "../../records/init.ts";
import { loadRecords } from "../../records/load.ts";
import { openRepository } from "../../repository/open.ts";
import { type Incompleteness, type Listing, RepositoryError, type RepositorySource } from "../../repository/port.ts";
import type { Progress } from "../progress.ts";

export interface OpenOptions {
  /** Folder of the repository, or of a part of one. */
  readonly path: string;
  /** ISO date (UTC). */
  readonly now: string;
  readonly model?: string;
  readonly progress?: Progress;
}

export interface Opened {
  readonly input: ClassifyInput;
  readonly name?: string;
  /** False for a bare repository: there is no folder to write into. */
  readonly writable: boolean;
  /** Path of classification.yaml below the root. */
  readonly path: string;
  /** The file as it was read; absent where there is none. */
  readonly before?: Uint8Array;
  /** What could not be seen whole. */
  readonly incomplete: readonly Incompleteness[];
}

/** Larger files are no lists of decisions. */
const MAX_BYTES = 1_048_576;

/** Reads the repository. Throws RepositoryError where it cannot be opened, where the model is not there, and where several are and none was named. */
export async function openModel(options: OpenOptions): Promise<Opened> {
  const source = await openRepository(options.path);
  try {
    const { facts, listing, incomplete } = await readFacts(source, options.progress === undefined ? {} : { progress: options.progress });
    const records = await loadRecords(source, listing, { now: options.now });
    const { subjects } = matchModels(facts, records);
    const subject = chosen(subjects, options);
    const folder = subject.declared || subjects.length <= 1 ? subject.records.folder : `.gpai/${recordFolderName(subject.id)}`;
    const profile = subject.declared ? profileOf(subject.records, options.now) : UNDECLARED;
    const named = subject.records.model?.data.model?.name ?? subject.facts.facts.find((one) => one.key === "model.name")?.value;
    return {
      input: { model: { id: subject.id, facts: subject.facts, records: { ...subject.records, folder }, profile }, now: options.now },
      ...(typeof named === "string" ? { name: named } : {}),
      writable: source.kind === "folder",
      ...(await inUse(source, listing, folder)),
      incomplete: [...listing.incomplete, ...incomplete, ...facts.unreadable.slice(0, 20).map((one) => ({ path: one.path, reason: one.reason }))],
    };
  } finally {
    await source.close();
  }
}

/** A repository without a model found and without records may be a library, or its artifacts may lie elsewhere. */
function nothing(): Subject {
  const facts: ModelFacts = { id: "model", path: ".", facts: [], conflicts: [], datasets: [], weights: [] };
  return { id: "model", facts, records: { id: "model", folder: ".gpai", registers: {}, registerPaths: {}, problems: [] }, declared: false };
}

function chosen(subjects: readonly Subject[], { model, path }: OpenOptions): Subject {
  const ids = subjects.slice(0, 50).map((one) => one.id).join(", ");
  if (model !== undefined) {
    const found = subjects.find((one) => one.id === model || one.records.id === model);
    if (found === undefined) throw new RepositoryError(`no model has the id ${JSON.stringify(model.slice(0, 100))}`, { path, fix: subjects.length === 0 ? "leave --model out: no model was found here" : `name one of: ${ids}` });
    return found;
  }
  if (subjects.length > 1) throw new RepositoryError(`${subjects.length} models are here, and each is classified on its own`, { path, fix: `name one with --model: ${ids}` });
  return subjects[0] ?? nothing();
}

async function inUse(source: RepositorySource, listing: Listing, folder: string): Promise<Pick<Opened, "path" | "before">> {
  const names = [`${folder}/classification.yaml`, `${folder}/classification.yml`];
  const entry = names.flatMap((name) => listing.entries.find((one) => one.path === name) ?? [])[0];
  if (entry === undefined) return { path: names[0] ?? "" };
  if (entry.kind !== "file") throw new RepositoryError("no regular file, so it is neither read nor written", { path: entry.path, fix: "put the file itself there" });
  const before = await source.read(entry.path, { length: MAX_BYTES + 1 });
  if (before.length > MAX_BYTES || decodeUtf8(before) === undefined) throw new RepositoryError("larger than 1 MiB, or no UTF-8 text", { path: entry.path, fix: "move old decisions to a file under .gpai/archive/" });
  return { path: entry.path, before };
}
