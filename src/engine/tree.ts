/** One commit or folder, read: facts, records, history, evidence of crawls. */

import { readFacts } from "../artifacts/facts.ts";
import type { Reading } from "../artifacts/model.ts";
import { isExcludedFolder } from "../artifacts/weights/index.ts";
import type { OptOutEvidence } from "../checks/optout/types.ts";
import { namesEvidence } from "../records/evidence.ts";
import { loadRecords } from "../records/load.ts";
import type { Records } from "../records/types.ts";
import type { Incompleteness, Listing, RepositorySource } from "../repository/port.ts";
import type { EvidenceOptions, Memo } from "./optout/run.ts";
import type { Progress } from "./progress.ts";

export type Tree = Awaited<ReturnType<typeof readTree>>;

/** Reads everything that checks look at. `memo` lets two trees share verified evidence of equal files. Throws only what the source throws. */
export async function readTree(source: RepositorySource, now: string, progress: Progress, memo: Memo) {
  const { facts, readings, listing, incomplete } = await readFacts(source, { progress });
  progress("reading records");
  const records = await loadRecords(source, listing, { now, extraDocuments: namedByNobody(readings, listing) });
  const dated = records.present ? datedPaths(readings, records) : [];
  const lastChanges = dated.length === 0 ? new Map<string, never>() : await source.lastChanges(dated);
  const optout = await crawlEvidence(source, listing, records, { now, lastChanges, progress, memo });
  const modules = facts.models.length > 0 || records.present ? submodules(listing) : [];
  return { facts, records, dated, lastChanges, optout, blob: blobOf(listing), incomplete: [...listing.incomplete, ...incomplete, ...modules], limits: incomplete };
}

/** Ids of the files' bytes by path, looked up only where somebody asks. */
function blobOf(listing: Listing): (path: string) => string | undefined {
  let byPath: ReadonlyMap<string, string | undefined> | undefined;
  return (path) => (byPath ??= new Map(listing.entries.map((entry) => [entry.path, entry.blob]))).get(path);
}

/** Evidence of crawls, by record folder. Nothing of it is loaded where no record names any. */
async function crawlEvidence(source: RepositorySource, listing: Listing, records: Records, options: EvidenceOptions): Promise<ReadonlyMap<string, OptOutEvidence>> {
  if (!namesEvidence(records)) return new Map();
  const { optOutEvidence } = await import("./optout/evidence.ts");
  return optOutEvidence(source, new Map(listing.entries.filter((e) => e.lossyName !== true).map((e) => [e.path, e])), records, options);
}

/** Another repository inside this one is not read: said where a model lives here, and where it may be part of the model. */
function submodules(listing: Listing): readonly Incompleteness[] {
  return listing.entries.filter((e) => e.kind === "submodule" && !isExcludedFolder(e.path)).slice(0, 20)
    .map((e) => ({ path: e.path, reason: `the submodule ${e.path} is another repository and was not read`, fix: "run gpai-docket check in that repository" }));
}

/** Texts that checks read although no record points at them: cards, policies, code owners. */
function namedByNobody(readings: readonly Reading[], listing: Listing): string[] {
  if (!listing.entries.some((e) => e.path.startsWith(".gpai/"))) return [];
  const owners = listing.entries.map((e) => e.path).filter((p) => /^(?:\.github\/|docs\/)?CODEOWNERS$/.test(p));
  return [...readings.filter((r) => r.kind === "model-card" || r.kind === "policy-document").map((r) => r.path), ...owners];
}

/** Files whose last commit matters: artifacts that were read as facts, and record files. */
function datedPaths(readings: readonly { readonly path: string }[], records: Records): string[] {
  const paths = new Set(readings.map((r) => r.path));
  for (const path of records.paths) if (path.startsWith(".gpai/")) paths.add(path);
  for (const path of records.documents.keys()) paths.add(path);
  for (const path of records.evidence?.keys() ?? []) paths.add(path);
  return [...paths].toSorted();
}
