/**
 * Evidence of crawls for the checks: verified in this run where the manifests are small and lie here, else the recorded result. A
 * repository whose records name no manifest loads none of it.
 */

import { AGAIN } from "../../checks/optout/against-records.ts";
import type { EvidenceProblem, OptOutEvidence } from "../../checks/optout/types.ts";
import { finding } from "../../checks/finding.ts";
import type { VerificationResult } from "../../optout/verify/result.ts";
import { DEFAULT_RESULT_PATH } from "../../records/evidence.ts";
import type { ModelRecords, Records } from "../../records/types.ts";
import type { Entry, RepositorySource } from "../../repository/port.ts";
import { declaredFiles, type DeclaredFile } from "./collect.ts";
import { type Budget, INLINE_BYTES, INLINE_ROWS, newBudget, type ReadFile, readFiles } from "./read.ts";
import { digestProblems, openResult, recordedEvidence } from "./recorded.ts";
import { removalRegister } from "./removal-register.ts";
import type { EvidenceOptions } from "./run.ts";

/** Evidence by record folder. Never throws on what records or files hold. */
export async function optOutEvidence(source: RepositorySource, entries: ReadonlyMap<string, Entry>, records: Records, options: EvidenceOptions): Promise<ReadonlyMap<string, OptOutEvidence>> {
  const out = new Map<string, OptOutEvidence>();
  const budget = newBudget();
  for (const model of records.models) {
    const evidence = await ofModel(source, entries, model, budget, options);
    if (evidence !== undefined) out.set(model.folder, evidence);
  }
  return out;
}

async function ofModel(source: RepositorySource, entries: ReadonlyMap<string, Entry>, model: ModelRecords, budget: Budget, options: EvidenceOptions): Promise<OptOutEvidence | undefined> {
  const { copyright } = model;
  if (copyright === undefined) return undefined;
  const manifests = copyright.data.manifests ?? [];
  if (manifests.length === 0 && copyright.data.verification === undefined && !entries.has(DEFAULT_RESULT_PATH)) return undefined;
  options.progress("reading the evidence of the crawl");
  const files = await readFiles(source, declaredFiles(model, entries), budget);
  const register = removalRegister(model);
  const opened = await openResult(source, entries, model);
  const found = register?.problems ?? [];
  const why = whyNotInline(files, budget);
  if (why === undefined) {
    options.progress("verifying the crawl against its robots.txt snapshots");
    const [{ verifyInline }, { isKept }] = await Promise.all([import("./inline.ts"), import("./plan.ts")]);
    const verified = await verifyInline(model, files, register, budget, options);
    if ("result" in verified) return { source: "inline", result: verified.result, problems: [...found, ...digestProblems(files), ...notRead(files.filter((file) => file.role === "snapshot" && !isKept(file))), ...besideRecorded(verified.result, opened)] };
    return fromRecord(verified.reason);
  }
  return fromRecord(why);

  function fromRecord(reason: string): OptOutEvidence {
    if (opened.kind === "read") return recordedEvidence(opened, model, files, register, options.lastChanges.get(opened.path));
    const problem = opened.kind === "none" ? notVerified(files, reason, model) : opened.problem;
    return { source: "none", ...(opened.kind === "unusable" ? { path: opened.path } : {}), problems: [...found, ...digestProblems(files), problem] };
  }
}

/** Why the evidence cannot be verified here; undefined where it can. */
function whyNotInline(files: readonly ReadFile[], budget: Budget): string | undefined {
  const manifests = files.filter((file) => file.role === "manifest");
  if (manifests.length === 0) return "no manifest is recorded";
  const absent = [...manifests, ...files.filter((file) => file.role !== "manifest")].find((file) => file.bytes === undefined);
  if (absent !== undefined) return `${what(absent)} ${absent.name.slice(0, 200)} is not read: ${absent.missing ?? "it is not here"}`;
  const rows = manifests.reduce((sum, file) => sum + (file.manifest?.rows ?? 0), 0);
  if (budget.rows <= 0 || budget.crawls <= 0) return "the crawls of other models used up what a check verifies by itself";
  return rows > budget.rows ? `the manifests are recorded with ${rows.toLocaleString("en")} rows` : undefined;
}

const WORDS: Readonly<Record<DeclaredFile["role"], string>> = { manifest: "the manifest", snapshot: "the snapshot", "removal-register": "the removal register", "exclusion-list": "the exclusion list" };
const what = (file: DeclaredFile): string => WORDS[file.role];

/** No result and nothing that could be verified: how far a check goes by itself, and what to run. */
function notVerified(files: readonly ReadFile[], reason: string, model: ModelRecords): EvidenceProblem {
  const at = files.find((file) => file.role === "manifest")?.at ?? model.copyright?.at("manifests") ?? { path: `${model.folder}/copyright.yaml` };
  const elsewhere = files.some((file) => file.role === "manifest" && file.entry === undefined);
  const message = `The crawl was not verified: ${reason}, and no result is recorded. A check verifies by itself what lies in the repository, up to ${INLINE_ROWS.toLocaleString("en")} rows and ${INLINE_BYTES / 1_048_576} MiB.`;
  return { outcome: "unknown", finding: finding("optout/not-verified", message, at, { fix: `Where the files are: ${elsewhere ? AGAIN.replace("verify", "verify . --manifest <file>") : AGAIN}   # and commit the result` }) };
}

/** Snapshots of protocols that leave no file of the site: named, so that nobody takes them for read. */
function notRead(files: readonly ReadFile[]): readonly EvidenceProblem[] {
  return files.slice(0, 5).map((file): EvidenceProblem => ({ outcome: "hint", finding: finding("optout/snapshot-not-read", `The snapshot ${file.name.slice(0, 200)} is recorded with the protocol ${(file.protocol ?? "").slice(0, 60)}, which is not read from snapshots: signals of pages and headers stand in the rows of the manifest.`, file.at, { fix: "protocol: robots.txt, TDMRep or ai.txt" }) }));
}

/** A recorded result beside one of this run: it must say the same. */
function besideRecorded(result: VerificationResult, opened: Awaited<ReturnType<typeof openResult>>): readonly EvidenceProblem[] {
  if (opened.kind === "none") return [];
  if (opened.kind !== "read") return [opened.problem];
  const told = ({ rows, exclusion, removals, pirated }: VerificationResult): string => `${rows.total} rows, ${rows.violated} violated, ${rows["no-snapshot"] + rows["stale-snapshot"]} without a snapshot in force, ${exclusion.rows} on the exclusion list, ${removals.rows} of accepted removals, ${pirated.rows} of known hosts`;
  const same = told(result) === told(opened.result) && (["honoured", "unreadable", "not-evaluable"] as const).every((verdict) => result.rows[verdict] === opened.result.rows[verdict]);
  return same ? [] : [{ outcome: "stale", finding: finding("optout/result-differs", `${opened.path} says ${told(opened.result)}; verified here: ${told(result)}.`, { path: opened.path }, { fix: `Verify again: ${AGAIN}; or delete the file, since this crawl is small enough to be verified by every check.` }) }];
}
