/** The one way through the house: repository → facts and records → report. All doors call this and nothing else judges. */

import { Delta } from "../checks/change/delta.ts";
import { consequences } from "../checks/change/index.ts";
import { compareReports } from "../checks/diff.ts";
import { evaluate } from "../checks/evaluate.ts";
import { Fingerprints } from "../checks/fingerprint.ts";
import { narrowedProfiles, removedRecords } from "../checks/narrowing.ts";
import type { Finding, Report, Touched } from "../checks/types.ts";
import { CATALOGUE_DATE } from "../law/catalogue.ts";
import { relaxations } from "../records/policy.ts";
import type { Config, FailOn, Records } from "../records/types.ts";
import { changes, revisionOf } from "../repository/changes.ts";
import { openGit } from "../repository/git.ts";
import { openRepository } from "../repository/open.ts";
import { type Change, type Incompleteness, RepositoryError, type RepositorySource } from "../repository/port.ts";
import { resolveCommit } from "../repository/revision.ts";
import { VERSION } from "../version.ts";
import { contentChanges, isContent, sameValues } from "./content.ts";
import { lost } from "./lost.ts";
import type { Memo } from "./optout/run.ts";
import { type Progress, silent } from "./progress.ts";
import { type Policy, policyOf, readPolicy } from "./policy.ts";
import { readTree, type Tree } from "./tree.ts";

/** What every door may ask. */
export interface JudgeOptions {
  /** ISO date (UTC) on which obligations are judged. */
  readonly now: string;
  readonly model?: string;
  readonly failOn?: FailOn;
  readonly progress?: Progress;
  /** What the caller already knows could not be seen, e.g. a base that is not available. */
  readonly incomplete?: readonly Incompleteness[];
  /** Commit that the change under review ends in, where it is not the commit that is read (GitHub's test merge). */
  readonly head?: string;
  /** What holds instead of the repository's own config, where an organisation sets house clocks, calendar or fail_on: applied to every state of it. */
  readonly config?: (own: Config) => Config;
}

export interface InspectOptions extends JudgeOptions {
  /** Folder of the repository, or of a part of one. */
  readonly path: string;
  /** A revision: the change since its merge base with HEAD is judged. */
  readonly base?: string;
}

/** The base of a change, opened: whatever adapter it is read through. */
export interface OpenedBase {
  /** The tree that the change started from. Closed by inspectSources. */
  readonly source: RepositorySource;
  /** Commit of that tree. */
  readonly commit: string;
  /** The base as it is today, where the change started from an older commit: policy is read there. The caller closes it. */
  readonly policy?: () => Promise<RepositorySource>;
  readonly changes: readonly Change[];
  readonly incomplete: readonly Incompleteness[];
}

/**
 * Checks a repository on this machine. Throws RepositoryError where it cannot be opened or the base is missing; everything that is
 * wrong inside the repository becomes part of the report.
 */
export async function inspect(options: InspectOptions): Promise<Report> {
  const { base } = options;
  return inspectSources(await openRepository(options.path), base === undefined ? undefined : () => openBase(options.path, base), options);
}

/** The base of a change on this machine. Throws RepositoryError where it is missing. */
export async function openBase(path: string, named: string): Promise<OpenedBase> {
  const base = await revisionOf(path, named);
  const change = await changes(path, base, "HEAD");
  const from = change.mergeBase ?? base;
  const [source, tip] = await Promise.all([openGit(path, from, { mayLackFolder: true }), resolveCommit(path, base)]);
  const moved = tip !== undefined && tip !== source.commit;
  return { source, commit: source.commit ?? from, ...(moved ? { policy: () => openGit(path, tip, { mayLackFolder: true }) } : {}), changes: change.changes, incomplete: change.incomplete };
}

/**
 * The same for sources opened elsewhere. Both are closed at the end. Throws what a source throws on opening, and RepositoryError where
 * `options.model` is not there.
 */
export async function inspectSources(source: RepositorySource, openedBase: (() => Promise<OpenedBase>) | undefined, options: JudgeOptions): Promise<Report> {
  const progress = options.progress ?? silent;
  try {
    const verified: Memo = new Map();
    const head = governed(await readTree(source, options.now, progress, verified), options);
    if (openedBase === undefined) return known(judge(source, head, head.records, options), options.model);
    const change = await openedBase();
    try {
      progress("reading the base of the change");
      const base = governed(await readTree(change.source, options.now, progress, verified), options);
      const policy = change.policy === undefined ? policyOf(base.records) : ruled(await readPolicy(await change.policy(), options.now), options);
      return await judgeChange({ source, head, base, change, policy }, options);
    } finally {
      await change.source.close();
    }
  } finally {
    await source.close();
  }
}

/** Values of the organisation hold before anything is judged. */
function ruled<T extends { readonly config: Config }>(policy: T, { config }: JudgeOptions): T {
  return config === undefined ? policy : { ...policy, config: config(policy.config) };
}

function governed(tree: Tree, options: JudgeOptions): Tree {
  return options.config === undefined ? tree : { ...tree, records: ruled(tree.records, options) };
}

interface Changed {
  readonly source: RepositorySource;
  readonly head: Tree;
  readonly base: Tree;
  readonly change: OpenedBase;
  readonly policy: Policy;
}

async function judgeChange({ source, head, base, change, policy }: Changed, options: JudgeOptions): Promise<Report> {
  const renames = new Map(change.changes.flatMap((c) => (c.from === undefined ? [] : [[c.path, c.from] as const])));
  const under = ({ baseline: _own, ...declared }: Records): Records => ({ ...declared, ...policy });
  const before = judge(change.source, base, under(base.records), { ...options, change: true });
  const delta = new Delta(change.changes, base.blob, head.blob);
  const same = await sameValues(source, change.source, delta, head.dated);
  const touched: Touched = {
    paths: new Set(change.changes.map((one) => one.path).filter((path) => isContent(path, delta, same))),
    marks: new Set(base.records.models.flatMap((model) => (model.model?.data.not_relevant ?? []).map((mark) => JSON.stringify(mark)))),
  };
  const after = judge(source, { ...head, touched, lastChanges: contentChanges(head.lastChanges, base.lastChanges, delta, same), incomplete: [...head.incomplete, ...change.incomplete] }, under(head.records), { ...options, change: true }, change.commit);
  const report = compareReports(before, withRelaxations(known(after, options.model), base, head, change.incomplete), renames);
  const end = options.head ?? source.commit;
  return { ...report, change: { ...(end === undefined ? {} : { head: end }), files: change.changes.length, consequences: consequences({ base, head, changes: change.changes, report }) } };
}

function judge(source: RepositorySource, tree: Tree & { readonly touched?: Touched }, records: Records, options: JudgeOptions & { readonly change?: boolean }, base?: string): Report {
  options.progress?.("checking");
  return evaluate({
    facts: tree.facts,
    records,
    lastChanges: tree.lastChanges,
    ...(tree.touched === undefined ? {} : { touched: tree.touched }),
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
    ...(options.change === undefined ? {} : { change: options.change }),
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
function withRelaxations(report: Report, base: Tree, head: Tree, refused: readonly Incompleteness[]): Report {
  const removed = report.models.length === 0 ? [] : removedRecords(base.records, head.records).map((r): Finding => ({ rule: "records/removed", ...r }));
  const relaxed = [...relaxations(base.records, head.records), ...narrowedProfiles(base.records, head.records, report.now)].map((r): Finding => ({ rule: "policy/relaxed", introduced: true, ...r }));
  const prints = new Fingerprints();
  const own = (finding: Finding): Finding => ({ ...finding, fingerprint: prints.of(finding, "", "") });
  const general = [...[...removed, ...lost(base, head, refused)].map(own), ...report.general, ...relaxed.map(own)];
  return general.length === report.general.length ? report : { ...report, firstContact: report.firstContact && removed.length === 0, verdict: "findings", general };
}
