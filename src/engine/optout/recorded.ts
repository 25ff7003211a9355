/** A result file that somebody put into the repository: read within limits, held against itself and against the records. Not re-run. */

import { createHash } from "node:crypto";
import { ageProblems, AGAIN, inputProblems, optionProblems, type RecordedInput } from "../../checks/optout/against-records.ts";
import { contradictions } from "../../checks/optout/consistency.ts";
import type { EvidenceProblem, OptOutEvidence } from "../../checks/optout/types.ts";
import { finding } from "../../checks/finding.ts";
import type { Source } from "../../artifacts/model.ts";
import { cutUtf8, decodeUtf8 } from "../../formats/decode.ts";
import type { VerificationResult } from "../../optout/verify/result.ts";
import { declaredResult, DEFAULT_RESULT_PATH } from "../../records/evidence.ts";
import { insidePath } from "../../records/shelf.ts";
import type { ModelRecords } from "../../records/types.ts";
import { type Entry, type LastChange, RepositoryError, type RepositorySource } from "../../repository/port.ts";
import type { ReadFile } from "./read.ts";
import type { RemovalRegister } from "./removal-register.ts";

/** Largest result file that a check reads, in bytes. A real one has some hundred kilobytes at most: its lists are cut. */
export const RESULT_BYTES = 8_388_608;

/** Where the result is, and what it held; `problem` where it cannot be used at all. */
type Opened =
  | { readonly kind: "none" }
  | { readonly kind: "elsewhere"; readonly problem: EvidenceProblem }
  | { readonly kind: "unusable"; readonly path: string; readonly problem: EvidenceProblem }
  | { readonly kind: "read"; readonly path: string; readonly result: VerificationResult };

/** Opens the result that the records name, or the one in its default place. */
export async function openResult(source: RepositorySource, entries: ReadonlyMap<string, Entry>, model: ModelRecords): Promise<Opened> {
  const { copyright } = model;
  const declared = copyright === undefined ? {} : declaredResult(copyright.data);
  const at: Source = copyright?.at("verification") ?? { path: `${model.folder}/copyright.yaml` };
  const { pointer } = declared;
  if (pointer !== undefined) return { kind: "elsewhere", problem: { outcome: "hint", finding: finding("optout/kept-elsewhere", `The result of verifying the crawl is kept by ${pointer.held_by} (version ${pointer.version} of ${pointer.date}); nothing of it was seen here.`, at) } };
  const named = declared.path ?? DEFAULT_RESULT_PATH;
  const path = insidePath(named);
  const entry = path === undefined ? undefined : entries.get(path);
  if (path === undefined || entry === undefined) return declared.path === undefined ? { kind: "none" } : unusable(named, at, "it is not in this repository");
  if (entry.kind !== "file") return unusable(path, at, entry.kind === "symlink" ? "it is a symbolic link, which is not followed" : "it is no regular file");
  if (entry.size > RESULT_BYTES) return unusable(path, { path }, `it is larger than ${RESULT_BYTES / 1_048_576} MiB`);
  let bytes: Uint8Array;
  try {
    bytes = await source.read(path, { length: RESULT_BYTES + 1 });
  } catch (error) {
    if (error instanceof RepositoryError) return unusable(path, { path }, `it cannot be read: ${error.message}`);
    throw error;
  }
  if (bytes.length > RESULT_BYTES) return unusable(path, { path }, `it is larger than ${RESULT_BYTES / 1_048_576} MiB`);
  if (declared.sha256 !== undefined && createHash("sha256").update(bytes).digest("hex") !== declared.sha256) {
    return { kind: "unusable", path, problem: { outcome: "conflict", finding: finding("optout/result-digest", `The result file ${path} is not the one that copyright.yaml records: its digest differs.`, copyright?.at("verification", "sha256") ?? at, { fix: `sha256sum ${path}   # write it under verification, or put the file back` }) } };
  }
  const text = decodeUtf8(cutUtf8(bytes, RESULT_BYTES));
  if (text === undefined) return unusable(path, { path }, "it is no UTF-8 text");
  const { parseResult } = await import("../../optout/verify/parse-result.ts");
  const parsed = parseResult(path, text);
  if (!parsed.ok) return unusable(path, { path }, parsed.reason);
  const wrong = contradictions(parsed.value);
  if (wrong.length > 0) return { kind: "unusable", path, problem: { outcome: "conflict", finding: finding("optout/result-contradicts-itself", `The numbers of ${path} contradict each other, so nothing is taken from it: ${wrong.slice(0, 3).join("; ")}.`, { path }, { fix: `Make it again, and do not edit it: ${AGAIN}` }) } };
  return { kind: "read", path, result: parsed.value };
}

function unusable(path: string, at: Source, why: string): Opened {
  return { kind: "unusable", path, problem: { outcome: "unknown", finding: finding("optout/result-unusable", `The result of verifying the crawl, ${path.slice(0, 200)}, cannot be used: ${why}.`, at, { fix: AGAIN }) } };
}

/** The recorded result as evidence, with all that speaks against it. `lastChange`: newest commit of the result file. */
export function recordedEvidence(opened: Opened & { readonly kind: "read" }, model: ModelRecords, files: readonly ReadFile[], register: RemovalRegister | undefined, lastChange: LastChange | undefined): OptOutEvidence {
  const { path, result } = opened;
  const { copyright } = model;
  const record = copyright?.data ?? {};
  const at = (...keys: readonly (string | number)[]): Source => copyright?.at(...keys) ?? { path: `${model.folder}/copyright.yaml` };
  const wanted = files.map((file): RecordedInput => ({ role: file.role, name: file.name, at: file.at, ...digestOf(file) }));
  const made = declaredResult(record).date ?? lastChange?.date.slice(0, 10);
  const accepted = register?.accepted ?? [];
  const asked: readonly RecordedInput[] = register === undefined || accepted.length === 0 ? [] : [{ role: "removal-register", name: register.path, at: { path: register.path }, sha256: register.sha256 }];
  const problems = [
    ...(register?.problems ?? []), ...digestProblems(files), ...inputProblems(result, [...wanted, ...asked], path), ...optionProblems(result, record, at, path),
    ...(made === undefined ? [] : ageProblems(made, record, accepted, at, path)),
  ];
  // What was checked is not what the records name: its counts are of something else.
  const usable = !problems.some((one) => one.outcome === "conflict");
  return { source: usable ? "record" : "none", path, problems, ...(usable ? { result } : {}) };
}

function digestOf({ sha256, actual }: ReadFile): { readonly sha256?: string } {
  const digest = actual ?? sha256;
  return digest === undefined ? {} : { sha256: digest };
}

/** Files that are here, or whose LFS pointer is, and that are not those that the record names by digest. */
export function digestProblems(files: readonly ReadFile[]): readonly EvidenceProblem[] {
  return files.filter((file) => file.sha256 !== undefined && file.actual !== undefined && file.actual !== file.sha256).map((file): EvidenceProblem => ({
    outcome: "conflict",
    finding: finding("optout/digest-differs", `${file.name} has sha256 ${(file.actual ?? "").slice(0, 12)}… and the record says ${(file.sha256 ?? "").slice(0, 12)}….`, file.at, { fix: `Put the file of the crawl back, or write sha256: ${file.actual ?? ""}` }),
  }));
}
