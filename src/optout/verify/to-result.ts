/** Totals and what is known beside the rows → the result, in one order of everything. */

import { VERSION } from "../../version.ts";
import type { ProtocolId } from "../types.ts";
import { REASON_VERDICT, REASONS, TRAIN } from "./reasons.ts";
import { type InputFile, type ProtocolCount, RESULT_SCHEMA, ROW_VERDICTS, type RowFinding, type RowVerdict, type Unread, type VerificationResult } from "./result.ts";
import { comparePositions, compareText } from "./smallest.ts";
import { BAD_LINES, type Example, type Totals } from "./totals.ts";

/** Hosts listed in a result: those with the most violating rows. */
export const HOSTS = 1000;
/** Still-present entries shown with their first row. */
export const STILL_PRESENT = 1000;
/** Entries, domains, sources listed with their number of rows. */
export const LISTED = 10_000;

/** A manifest that the verification was asked to read. */
export interface ManifestInput {
  readonly name: string;
  readonly size: number;
  /** Hex digest that the record gives. */
  readonly sha256?: string;
}

/** All that does not come from rows; equal in every shard of one verification. */
export interface VerificationContext {
  readonly version: string;
  readonly options: Omit<VerificationResult["options"], "shard">;
  readonly manifests: readonly ManifestInput[];
  /** Snapshots, registers and lists, as read. */
  readonly others: readonly InputFile[];
  readonly snapshotAgents: readonly string[];
  readonly removals: { readonly entries: number; readonly open: number };
  readonly exclusion: { readonly entries: number; readonly date?: string };
  /** Digest of everything else that was asked for: columns, times, periods, entries given. */
  readonly plan: string;
  /** What of snapshots, registers and lists could not be read. */
  readonly unread: readonly Unread[];
}

/** The tool's version, for a new context. */
export const TOOL_VERSION = VERSION;

/** `shard`: `1/1` for a whole run or a complete merge. The places in `totals` are settled. */
export function toResult(totals: Totals, context: VerificationContext, shard: string): VerificationResult {
  const nameOf = (file: number): string => context.manifests[file]?.name ?? "";
  const shown = (e: Example): RowFinding => ({ file: nameOf(e.at[0]), line: e.at[2], ...e.finding });
  const verdicts = new Map<RowVerdict, number>();
  const reasons = new Map<RowVerdict, [string, number][]>();
  for (const reason of REASONS) {
    const rows = totals.reasons.get(reason) ?? 0;
    if (rows === 0) continue;
    const verdict = REASON_VERDICT[reason];
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + rows);
    reasons.set(verdict, [...(reasons.get(verdict) ?? []), [reason, rows]]);
  }
  const unread = allUnread(totals, context, shard, nameOf);
  const bad = sum([...totals.files.values()].map((f) => f.bad));
  const { from, to } = totals;
  return {
    schema: RESULT_SCHEMA,
    tool: { name: "gpai-docket", version: context.version },
    options: { ...context.options, shard },
    inputs: [...context.manifests.map((m, i) => manifestInput(m, totals, i)), ...context.others],
    rows: { total: sum(verdicts.values()), bad, ...(Object.fromEntries(ROW_VERDICTS.map((v) => [v, verdicts.get(v) ?? 0])) as Record<RowVerdict, number>) },
    reasons: Object.fromEntries([...reasons].map(([verdict, list]) => [verdict, Object.fromEntries(list)])),
    notes: record(totals.notes, LISTED),
    protocols: Object.fromEntries([...totals.protocols].filter(([, n]) => sum(n) > 0).sort((a, b) => compareText(a[0], b[0])).map(([id, [reserved, conditional, permitted]]) => [id, { reserved, conditional, permitted }])) as Partial<Record<ProtocolId, ProtocolCount>>,
    train: Object.fromEntries(TRAIN.map((verdict, i) => [verdict, totals.train[i] ?? 0])) as VerificationResult["train"],
    agents: { manifests: record(totals.agents, LISTED), snapshots: [...context.snapshotAgents].sort(compareText) },
    ...(from <= to ? { period: { from: new Date(from).toISOString(), to: new Date(to).toISOString() } } : {}),
    hosts: { total: totals.hosts.length, violated: record(totals.violated, HOSTS) },
    removals: {
      ...context.removals,
      rows: totals.removalRows,
      still_present: [...totals.removals.values()].map((e) => e.first).sort((a, b) => comparePositions(a.at, b.at) || compareText(a.finding.rule ?? "", b.finding.rule ?? "")).slice(0, STILL_PRESENT).map(shown),
      by_entry: record(new Map([...totals.removals].map(([id, e]) => [id, e.rows])), LISTED),
    },
    exclusion: { ...context.exclusion, rows: totals.exclusionRows, by_domain: record(totals.exclusion, LISTED) },
    pirated: { rows: totals.piratedRows, by_source: record(totals.pirated, LISTED) },
    examples: [...totals.examples].sort((a, b) => compareText(a[0], b[0])).flatMap(([, list]) => list.map(shown)),
    unread,
    complete: shard === "1/1" && unread.length === 0,
  };
}

function manifestInput(manifest: ManifestInput, totals: Totals, index: number): InputFile {
  const read = totals.files.get(index);
  return {
    role: "manifest", name: manifest.name, size: manifest.size, format: read?.format ?? "", rows: read?.rows ?? 0, bad: read?.bad ?? 0,
    ...(read?.sha256 === undefined ? {} : { sha256: read.sha256 }),
  };
}

/** Everything that keeps the result from being complete: files, lines, digests that differ from the record's. */
function allUnread(totals: Totals, context: VerificationContext, shard: string, nameOf: (file: number) => string): Unread[] {
  const list: Unread[] = [...context.unread, ...totals.unread.values()];
  for (const { at, reason } of totals.badLines) list.push({ name: nameOf(at[0]), line: at[2], reason });
  const bad = sum([...totals.files.values()].map((f) => f.bad));
  if (bad > BAD_LINES) list.push({ name: "manifests", reason: `${String(bad - BAD_LINES)} more lines could not be read` });
  context.manifests.forEach((manifest, index) => {
    const read = totals.files.get(index);
    if (read === undefined && shard === "1/1") list.push({ name: manifest.name, reason: "not read" });
    if (manifest.sha256 === undefined || read === undefined) return;
    if (read.sha256 === undefined) list.push({ name: manifest.name, reason: "not read to its end, so its digest could not be compared with the record" });
    else if (read.sha256 !== manifest.sha256.toLowerCase()) list.push({ name: manifest.name, reason: `digest differs: the record says sha256 ${manifest.sha256.slice(0, 64)}, the file has ${read.sha256}`, fix: "Put the file that was crawled back, or correct sha256 in the record." });
  });
  return list.sort((a, b) => compareText(a.name, b.name) || (a.line ?? 0) - (b.line ?? 0) || (a.offset ?? 0) - (b.offset ?? 0) || compareText(a.reason, b.reason));
}

/** The `limit` largest counts (ties by name), then by name. A null prototype: the names are foreign. */
function record(counts: ReadonlyMap<string, number>, limit: number): Readonly<Record<string, number>> {
  let entries = [...counts].filter(([, n]) => n > 0);
  if (entries.length > limit) entries = entries.sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, limit);
  const out = Object.create(null) as Record<string, number>;
  for (const [name, n] of entries.sort((a, b) => compareText(a[0], b[0]))) out[name] = n;
  return out;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const n of numbers) total += n;
  return total;
}
