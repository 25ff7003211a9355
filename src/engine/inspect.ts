/** The one way through the house: repository → facts and records → report. All doors call this and nothing else judges. */

import { readFacts } from "../artifacts/facts.ts";
import type { Reading } from "../artifacts/model.ts";
import { isExcludedFolder } from "../artifacts/weights/index.ts";
import { compareReports } from "../checks/diff.ts";
import { evaluate } from "../checks/evaluate.ts";
import type { OptOutEvidence } from "../checks/optout/types.ts";
import type { Finding, Report } from "../checks/types.ts";
import { CATALOGUE_DATE } from "../law/catalogue.ts";
import { namesEvidence } from "../records/evidence.ts";
import { loadRecords } from "../records/load.ts";
import { narrowedProfiles, removedRecords } from "../records/narrowing.ts";
import { relaxations } from "../records/policy.ts";
import type { FailOn, Records } from "../records/types.ts";
import { changes } from "../repository/changes.ts";
import { openGit } from "../repository/git.ts";
import { openRepository } from "../repository/open.ts";
import { type Incompleteness, type Listing, RepositoryError, type RepositorySource } from "../repository/port.ts";
import { VERSION } from "../version.ts";
import type { EvidenceOptions, Memo } from "./optout/run.ts";
import { type Progress, silent } from "./progress.ts";

export interface InspectOptions {
  /** Folder of the repository, or of a part of one. */
  readonly path: string;
  /** ISO date (UTC) on which obligations are judged. */
  readonly now: string;
  /** A revision: the change since its merge base with HEAD is judged. */
  readonly base?: string;
  readonly model?: string;
  readonly failOn?: FailOn;
  readonly progress?: Progress;
  /** What the caller already knows could not be seen, e.g. a base that is not available. */
  readonly incomplete?: readonly Incompleteness[];
}

type Tree = Awaited<ReturnType<typeof readTree>>;

/**
 * Checks a repository. Throws RepositoryError where it cannot be opened or the base is missing; everything that is wrong inside
 * the repository becomes part of the report.
 */
export async function inspect(options: InspectOptions): Promise<Report> {
  const progress = options.progress ?? silent;
  const source = await openRepository(options.path);
  try {
    const verified: Memo = new Map();
    const head = await readTree(source, options.now, progress, verified);
    if (options.base === undefined) return known(judge(source, head, head.records, options), options.model);
    const change = await changes(options.path, options.base, "HEAD");
    const from = change.mergeBase ?? options.base;
    const renames = new Map(change.changes.flatMap((c) => (c.from === undefined ? [] : [[c.path, c.from] as const])));
    const baseSource = await openGit(options.path, from);
    try {
      progress("reading the base of the change");
      const base = await readTree(baseSource, options.now, progress, verified);
      const policy = { config: base.records.config, configSource: base.records.configSource, waivers: base.records.waivers };
      const before = judge(baseSource, base, base.records, options);
      const after = judge(source, { ...head, incomplete: [...head.incomplete, ...change.incomplete] }, { ...head.records, ...policy }, options, baseSource.commit ?? from);
      return compareReports(before, withRelaxations(known(after, options.model), base, head), renames);
    } finally {
      await baseSource.close();
    }
  } finally {
    await source.close();
  }
}

async function readTree(source: RepositorySource, now: string, progress: Progress, memo: Memo) {
  const { facts, readings, listing, incomplete } = await readFacts(source, { progress });
  progress("reading records");
  const records = await loadRecords(source, listing, { now, extraDocuments: namedByNobody(readings, listing) });
  const lastChanges = records.present ? await source.lastChanges(datedPaths(readings, records)) : new Map<string, never>();
  const optout = await crawlEvidence(source, listing, records, { now, lastChanges, progress, memo });
  const modules = facts.models.length > 0 || records.present ? submodules(listing) : [];
  return { facts, records, lastChanges, optout, incomplete: [...listing.incomplete, ...incomplete, ...modules], limits: incomplete };
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
  return [...paths].toSorted();
}

function judge(source: RepositorySource, tree: Tree, records: Records, options: InspectOptions, base?: string): Report {
  options.progress?.("checking");
  return evaluate({
    facts: tree.facts,
    records,
    lastChanges: tree.lastChanges,
    optout: tree.optout,
    now: options.now,
    catalogueDate: CATALOGUE_DATE,
    toolVersion: VERSION,
    repository: {
      name: source.name,
      kind: source.kind,
      ...(source.commit === undefined ? {} : { commit: source.commit }),
      ...(base === undefined ? {} : { base }),
    },
    incomplete: [...(options.incomplete ?? []), ...tree.incomplete],
    ...(options.failOn === undefined ? {} : { failOn: options.failOn }),
    ...(options.model === undefined ? {} : { modelId: options.model }),
  });
}

/** A model that was asked for and is not there is a slip of the caller, not a finding about the repository. */
function known(report: Report, model: string | undefined): Report {
  if (model === undefined || report.models.length > 0) return report;
  const message = report.general.find((f) => f.rule === "models/not-found")?.message ?? "No model has the id that was asked for.";
  throw new RepositoryError(message, { fix: "leave the model out, or name one of these ids" });
}

/**
 * Policy is read from the base; what the change would relax is said, and takes effect only once merged. Declarations are the
 * head's own: what it takes back is said too, and records that vanish while the model stays are a finding.
 */
function withRelaxations(report: Report, base: Tree, head: Tree): Report {
  const removed = report.models.length === 0 ? [] : removedRecords(base.records, head.records).map((r): Finding => ({ rule: "records/removed", ...r }));
  const relaxed = [...relaxations(base.records, head.records), ...narrowedProfiles(base.records, head.records)].map((r): Finding => ({ rule: "policy/relaxed", introduced: true, ...r }));
  const general = [...removed, ...newlyIncomplete(base, head), ...report.general, ...relaxed];
  return general.length === report.general.length ? report : { ...report, firstContact: report.firstContact && removed.length === 0, verdict: "findings", general };
}

/** What could be read within the limits before the change must stay so: else a change could hide what it brings behind the limits. */
function newlyIncomplete(base: Tree, head: Tree): readonly Finding[] {
  if (base.limits.length > 0) return [];
  return head.limits.slice(0, 5).map((one): Finding => ({
    rule: "completeness/lost", message: `Before this change the repository could be read whole; now it cannot: ${one.reason}.`,
    ...(one.path === undefined ? {} : { path: one.path }), ...(one.fix === undefined ? {} : { fix: one.fix }),
  }));
}
