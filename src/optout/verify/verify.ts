/** Verification of crawl manifests against snapshots and registers: the same for the command line and for the engine. */

import { createHash } from "node:crypto";
import type { EvidenceFile } from "../evidence-file.ts";
import { loadSnapshots } from "../snapshots/load.ts";
import { readTime } from "../time.ts";
import { makeCrew } from "./crew.ts";
import { loadLists } from "./load-lists.ts";
import type { ManifestPlan, VerificationPlan, VerifyOptions } from "./plan.ts";
import { type Budget, readManifest, type ReadContext, unreadable } from "./read-manifest.ts";
import type { Partial } from "./partial.ts";
import type { VerificationResult } from "./result.ts";
import { distinctNames, indexOfName, type ManifestSetup, type VerifierSetup } from "./setup.ts";
import { canonicalLine } from "./render.ts";
import { isOf, loadState, saveState, stateKey } from "./state.ts";
import { toResult, TOOL_VERSION, type VerificationContext } from "./to-result.ts";
import { mergeTotals, noTotals, type Totals } from "./totals.ts";

const HOUR = 3_600_000;
/** Manifests that are read at once where threads wait for work. */
const AT_ONCE = 2;

/** The result of a verification that was run whole, or of one shard as a partial besides. */
export interface Verified { readonly result: VerificationResult; readonly partial: Partial }

/**
 * Verifies the evidence. Content is never a reason to reject: what cannot be read is in `unread` and makes the result incomplete.
 * Rejects with `CrewError` where a thread died, and where the names asked are more than can be held.
 */
export async function verifyEvidence(plan: VerificationPlan, options: VerifyOptions): Promise<VerificationResult> {
  return (await verifyShard(plan, options)).result;
}

/** As `verifyEvidence`, with the totals to merge where `options.shard` is one of several. */
export async function verifyShard(plan: VerificationPlan, options: VerifyOptions): Promise<Verified> {
  const { setup, context } = await prepare(plan, options);
  const shard = options.shard ?? { index: 1, of: 1 };
  const crew = makeCrew(setup, options.rows?.which ?? "none", options.workers);
  try {
    const run = new Run(plan, options, setup, context, crew);
    const totals = await run.all();
    return { result: toResult(totals, context, `${String(shard.index)}/${String(shard.of)}`), partial: { shard, context, totals } };
  } finally {
    await crew.end();
  }
}

async function prepare(plan: VerificationPlan, options: VerifyOptions): Promise<{ setup: VerifierSetup; context: VerificationContext }> {
  const fetching = distinctNames(plan.agents, plan.manifests.flatMap((m) => (m.agent === undefined ? [] : [m.agent])));
  const names = distinctNames(fetching, plan.controlTokens, plan.trainingBots);
  const others = distinctNames(plan.otherAgents ?? []).filter((name) => indexOfName(names, name) < 0);
  options.step?.("reading snapshots");
  const snapshots = plan.snapshots.length === 0 ? undefined : await loadSnapshots(plan.snapshots, {
    agents: [...names, ...others], mode: plan.mode, now: plan.now, ...(plan.bothModes === true ? { compare: true } : {}),
    ...(plan.snapshotPeriod === undefined ? {} : { period: plan.snapshotPeriod }),
    ...(plan.describeSnapshot === undefined ? {} : { describe: plan.describeSnapshot }),
    ...(options.step === undefined ? {} : { progress: options.step }),
  });
  options.step?.("reading registers and lists");
  const lists = await loadLists(plan);
  const indexes = (list: readonly string[]): number[] => [...new Set(list.map((name) => indexOfName(names, name)).filter((i) => i >= 0))];
  const setup: VerifierSetup = {
    mode: plan.mode, names, fetching: fetching.length, ...(plan.agents.length === 0 ? {} : { own: distinctNames(plan.agents).length }), others: others.length,
    controlTokens: indexes(plan.controlTokens), trainingBots: indexes(plan.trainingBots),
    maxAgeMs: plan.maxSnapshotAgeHours * HOUR, now: plan.now,
    ...(snapshots === undefined ? {} : { snapshots: snapshots.data }), ...(lists.data === undefined ? {} : { register: lists.data }),
  };
  const context: VerificationContext = {
    version: TOOL_VERSION,
    options: { mode: plan.mode, agents: fetching, control_tokens: distinctNames(plan.controlTokens), training_bots: distinctNames(plan.trainingBots), max_snapshot_age_hours: plan.maxSnapshotAgeHours },
    manifests: plan.manifests.map(({ file, sha256 }) => ({ name: file.name, size: file.size, ...(sha256 === undefined ? {} : { sha256: sha256.toLowerCase() }) })),
    others: [...(snapshots?.inputs ?? []), ...lists.inputs],
    snapshotAgents: snapshots?.agentsLookedUp ?? [], removals: lists.removals, exclusion: lists.exclusion,
    plan: planDigest(plan), unread: [...(plan.unread ?? []), ...(snapshots?.unread ?? []), ...lists.unread],
  };
  return { setup, context };
}

/** Digest of what the plan asks for beyond what the context says in words, for all manifests but what is said of each. */
function restDigest(plan: VerificationPlan): string {
  return digest({
    period: plan.snapshotPeriod ?? {}, described: plan.snapshots.map(({ name }) => plan.describeSnapshot?.(name) ?? {}),
    both: plan.bothModes === true, others: plan.otherAgents ?? [], entries: plan.entries ?? {}, limits: plan.limits ?? {},
  });
}

function planDigest(plan: VerificationPlan): string {
  return digest([restDigest(plan), plan.manifests.map(({ file, columns, format, agent, time, date }) => [file.name, columns ?? {}, format ?? "", agent ?? "", time ?? "", date ?? ""])]);
}

function digest(value: unknown): string {
  return createHash("sha256").update(canonicalLine(value)).digest("hex");
}

class Run {
  readonly #plan: VerificationPlan;
  readonly #options: VerifyOptions;
  readonly #setup: VerifierSetup;
  readonly #context: VerificationContext;
  readonly #crew: ReturnType<typeof makeCrew>;
  readonly #budget: Budget;
  #lines = 0;
  #read = 0;
  #totals = noTotals();

  constructor(plan: VerificationPlan, options: VerifyOptions, setup: VerifierSetup, context: VerificationContext, crew: ReturnType<typeof makeCrew>) {
    this.#plan = plan;
    this.#options = options;
    this.#setup = setup;
    this.#context = context;
    this.#crew = crew;
    this.#budget = { rows: plan.limits?.rows ?? Infinity, bytes: plan.limits?.bytes ?? Infinity };
  }

  async all(): Promise<Totals> {
    const { manifests } = this.#plan;
    const shard = this.#options.shard;
    const byFile = shard === undefined || manifests.length >= shard.of;
    const queue = manifests.map((manifest, index) => ({ manifest, index })).filter(({ index }) => shard === undefined || !byFile || index % shard.of === shard.index - 1);
    const mine = shard === undefined || byFile ? undefined : (block: number): boolean => block % shard.of === shard.index - 1;
    // Where rows are told, or a limit is shared, one manifest follows another, so that the order decides nothing.
    const alone = this.#options.rows !== undefined || this.#plan.limits !== undefined || this.#options.workers === 0;
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const totals = await this.#manifest(next.manifest, next.index, mine);
        this.#totals = mergeTotals(this.#totals, totals);
      }
    };
    await Promise.all(Array.from({ length: alone ? 1 : AT_ONCE }, work));
    return this.#totals;
  }

  async #manifest(plan: ManifestPlan, index: number, mine: ((block: number) => boolean) | undefined): Promise<Totals> {
    const { state } = this.#options;
    const key = state === undefined ? undefined : await stateKey(plan, { ...this.#context, plan: restDigest(this.#plan) }, mine === undefined ? undefined : this.#options.shard, this.#options.blockBytes).catch(() => undefined);
    if (state !== undefined && key !== undefined) {
      const known = loadState(await state.get(key), index, this.#plan.now);
      if (known !== undefined && await isOf(known, plan.file).catch(() => false)) { this.#read += plan.file.size; this.#lines += known.files.get(index)?.rows ?? 0; this.#tell(plan.file.name); return known; }
    }
    const setup = manifestSetup(plan, index, this.#setup);
    if ("reason" in setup) return unreadable(index, { name: plan.file.name, reason: setup.reason });
    const context: ReadContext = {
      crew: this.#crew, options: this.#options, budget: this.#budget, ahead: Math.max(1, this.#options.workers * 2),
      lines: (count) => { this.#lines += count; this.#tell(plan.file.name); },
      ...(mine === undefined ? {} : { mine }),
    };
    const totals = await readManifest(plan, this.#counted(plan.file), setup, context);
    if (state !== undefined && key !== undefined) await state.put(key, saveState(totals, this.#plan.now));
    return totals;
  }

  /** The file, with the bytes that are read of it counted. */
  #counted(file: EvidenceFile): EvidenceFile {
    let furthest = 0;
    return {
      name: file.name, size: file.size, ...(file.path === undefined ? {} : { path: file.path }),
      read: async (offset, length) => {
        const bytes = await file.read(offset, length);
        const end = offset + bytes.length;
        if (end > furthest) { this.#read += end - furthest; furthest = end; }
        return bytes;
      },
    };
  }

  #tell(file: string): void {
    this.#options.progress?.({ rows: this.#lines, read: this.#read, size: this.#plan.manifests.reduce((n, m) => n + m.file.size, 0), file });
  }
}

function manifestSetup(plan: ManifestPlan, index: number, setup: VerifierSetup): ManifestSetup | { readonly reason: string } {
  const fetching = setup.names.slice(0, setup.fetching);
  // A single declared name is what rows without one were fetched under; of several nothing says which.
  const agent = plan.agent === undefined ? (fetching.length === 1 ? 0 : -1) : indexOfName(fetching, plan.agent);
  const time = plan.time === undefined ? undefined : readTime(plan.time);
  const date = plan.date === undefined ? undefined : readTime(plan.date);
  if (plan.time !== undefined && time === undefined) return { reason: `the time given for its rows is none: ${plan.time.slice(0, 60)}` };
  if (plan.date !== undefined && date === undefined) return { reason: `the date given for it is none: ${plan.date.slice(0, 60)}` };
  return { index, agent, ...(time === undefined ? {} : { time: { ms: time.ms, day: time.precision === "day" } }), ...(date === undefined ? {} : { date: date.ms }) };
}
