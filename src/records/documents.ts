/** Texts that records point at: policy, card, terms, summary. They must lie in the repository. */

import type { Source } from "../artifacts/model.ts";
import { excerpt } from "../formats/lines.ts";
import { declaredResult } from "./evidence.ts";
import { insidePath, isAddress, type Shelf } from "./shelf.ts";
import type { ModelRecords, RecordProblem, TextDocument } from "./types.ts";
import { upstreamCopy, upstreamLinks } from "./upstream.ts";

/** One mention of a path in a record. `path`: the key asks for a path; `either`: it may also hold prose. `exists`: not read. */
interface Mention { readonly text: string; readonly as: "path" | "either"; readonly read: boolean; readonly source: Source }

const MAX_BYTES = 1_048_576;
const MAX_DOCUMENTS = 200;
const MAX_PROBLEMS = 50;

/** Every path that the records of a model name, in the order of the files. */
function mentions(records: ModelRecords): Mention[] {
  const found: Mention[] = [];
  const add = (text: unknown, source: Source, as: "path" | "either", read = true): void => {
    if (typeof text === "string" && text !== "") found.push({ text, as, read, source });
  };
  const { model, summary, documentation, copyright } = records;
  if (model !== undefined) {
    const { data } = model;
    add(data.model?.card, model.at("model", "card"), "path");
    for (const [name, path] of Object.entries(data.documents ?? {})) add(path, model.at("documents", name), "path");
    for (const [i, path] of (data.licence?.files ?? []).entries()) add(path, model.at("licence", "files", i), "path");
    for (const [i, stage] of (data.training ?? []).entries()) add(stage.config, model.at("training", i, "config"), "path", false);
    add(data.code_of_practice?.gap_analysis, model.at("code_of_practice", "gap_analysis"), "either");
    const means = data.code_of_practice?.alternative_means;
    if (typeof means === "string") add(means, model.at("code_of_practice", "alternative_means"), "either");
    else for (const [key, mean] of Object.entries(means ?? {})) add(typeof mean === "string" ? mean : mean.evidence, model.at("code_of_practice", "alternative_means", key), "either");
  }
  for (const file of [summary, documentation]) {
    for (const [i, place] of (file?.data.published ?? []).entries()) if (file !== undefined) add(place.path, file.at("published", i, "path"), "path");
    for (const [i, version] of (file?.data.earlier_versions ?? []).entries()) if (file !== undefined) add(version.path, file.at("earlier_versions", i, "path"), "path", false);
  }
  // Acceptable use policy, a file of digests, the list of crawled domains.
  if (documentation !== undefined) for (const id of ["MDF-USE-1", "MDF-GEN-3"]) add(documentation.data.fields[id], documentation.at("fields", id), "either");
  if (summary !== undefined) add(summary.data.fields["PST-2.3.8"], summary.at("fields", "PST-2.3.8"), "either");
  if (copyright !== undefined) {
    const { data } = copyright;
    for (const key of ["policy", "policy_summary", "complaint_information", "complaint_channel", "crawler_information", "access_controls"] as const) add(data[key], copyright.at(key), "either");
    const safeguards = data.output_safeguards;
    add(typeof safeguards === "string" ? safeguards : safeguards?.evaluation, copyright.at("output_safeguards"), "either");
    add(data.infringing_use?.terms, copyright.at("infringing_use", "terms"), "either");
    add(data.infringing_use?.notice, copyright.at("infringing_use", "notice"), "either");
    add(data.exclusion_list?.path, copyright.at("exclusion_list", "path"), "path");
    for (const [i, crawler] of (data.crawlers ?? []).entries()) add(crawler.config, copyright.at("crawlers", i, "config"), "path", false);
    for (const key of ["snapshots", "manifests", "removals"] as const) for (const [i, file] of (data[key] ?? []).entries()) add(file.path, copyright.at(key, i, "path"), "path", false);
    add(declaredResult(data).path, copyright.at("verification"), "path", false);
  }
  return found;
}

/** Reads what the records of one model point at into `documents`; returns what is missing or must not be read. */
export async function readDocuments(records: ModelRecords, shelf: Shelf, documents: Map<string, TextDocument>): Promise<RecordProblem[]> {
  const problems: RecordProblem[] = [];
  for (const mention of mentions(records)) {
    const problem = await readOne(mention, shelf, documents);
    if (problem !== undefined) problems.push({ ...mention.source, ...problem });
    if (problems.length >= MAX_PROBLEMS) break;
  }
  return problems;
}

/** Reads copies of upstream documents into `upstream`: they speak of another model, so no check may take them for documents of this one. */
export async function readUpstream(records: ModelRecords, shelf: Shelf, upstream: Map<string, TextDocument>): Promise<RecordProblem[]> {
  const problems: RecordProblem[] = [];
  for (const { document, source } of upstreamLinks(records.model)) {
    const text = upstreamCopy(document);
    const problem = text === undefined ? undefined : await readOne({ text, as: document.path === undefined ? "either" : "path", read: true, source }, shelf, upstream);
    if (problem !== undefined && problems.length < MAX_PROBLEMS) problems.push({ ...source, ...problem });
  }
  return problems;
}

async function readOne({ text, as, read }: Mention, shelf: Shelf, documents: Map<string, TextDocument>): Promise<Omit<RecordProblem, "path" | "line"> | undefined> {
  if (text.includes("\n") || isAddress(text)) return undefined;
  const whole = insidePath(text);
  const hash = text.indexOf("#");
  const path = whole !== undefined && (hash === -1 || shelf.entries.has(whole)) ? whole : insidePath(hash === -1 ? text : text.slice(0, hash));
  const exists = path !== undefined && shelf.entries.has(path);
  const shown = excerpt(text, 60);
  if (!exists && as === "either" && !looksLikePath(text)) return undefined;
  if (path === undefined) return { kind: "invalid", message: `"${shown}" leaves the repository or is no plain path, it is not read`, fix: "Write a path from the root of the repository, e.g. docs/policy.md, or a URL." };
  if (!exists) {
    if (shelf.isFolder(path)) return undefined;
    const other = shelf.inOtherCase(path);
    return { kind: "missing-file", message: `"${shown}" is not in the repository`, fix: other === undefined ? "Add the file, or correct the path (it is read from the root of the repository)." : `Did you mean ${excerpt(other, 80)}? Upper and lower case count.` };
  }
  if (!read) return shelf.entries.get(path)?.kind === "symlink" ? { kind: "invalid", message: `"${shown}" is a symbolic link, which is not followed`, fix: "Name the file itself." } : undefined;
  return store(path, shelf, documents, shown);
}

async function store(path: string, shelf: Shelf, documents: Map<string, TextDocument>, shown: string): Promise<Omit<RecordProblem, "path" | "line"> | undefined> {
  if (documents.has(path) || documents.size >= MAX_DOCUMENTS) return undefined;
  const result = await shelf.text(path, MAX_BYTES);
  if ("text" in result) {
    documents.set(path, { path, ...result });
    return undefined;
  }
  // PDF and other binary documents may be named; they are only not read.
  return result.problem.message.startsWith("not a UTF-8") ? undefined : { ...result.problem, message: `"${shown}": ${result.problem.message}` };
}

/** Reads further documents by path (cards and summaries that no record names), except those in `without`; a missing one is no problem. */
export async function readExtra(paths: readonly string[], shelf: Shelf, documents: Map<string, TextDocument>, without?: ReadonlyMap<string, TextDocument>): Promise<void> {
  for (const path of paths) if (without?.has(path) !== true && shelf.entries.get(path)?.kind === "file") await store(path, shelf, documents, path);
}

/** Something like `docs/policy.md`: one word with an extension, and no host name. A path with spaces is known only by existing. */
function looksLikePath(text: string): boolean {
  return text.length <= 300 && /^[^\s:;,()<>]+\.[A-Za-z][A-Za-z0-9]{0,7}(?:#\S*)?$/.test(text) && !/^[^/]{1,100}\.(?:com|org|net|eu|io|ai|dev|de|fr|it|es|ch|at|be|nl|uk|example)$/i.test(text);
}
