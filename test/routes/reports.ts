/** Reports of the routes, judged in process: one per route, day and change, shared by all tests of a file. */

import type { ObligationResult, Outcome, Report } from "../../src/checks/types.ts";
import { inspectSources } from "../../src/engine/inspect.ts";
import { MemorySource } from "../support/memory-source.ts";
import { compose } from "./compose.ts";

/** The day on which all goldens are judged: that of the catalogue. */
export const NOW = "2026-11-22";

/** When git says that a file last changed: documents with the day of their version, all others when the model was put in. */
const RECORDS = { commit: "b".repeat(40), date: "2026-03-02T10:00:00+00:00" };
const FILES = { commit: "a".repeat(40), date: "2026-02-25T10:00:00+00:00" };
const LATER = { commit: "c".repeat(40), date: "2026-10-01T10:00:00+00:00" };

/** Files that a careful provider changed after the release. */
function changed(path: string): typeof FILES {
  if (/^\.gpai\/(?:documentation|summary)\.yaml$/.test(path)) return RECORDS;
  if (path.endsWith("training-data.csv")) return FILES;
  return path.startsWith(".gpai/") || /^docs\/(?:alternative|safety-means|gap)/.test(path) ? LATER : FILES;
}

const known = new Map<string, Promise<Report>>();

/** The report of files under a route's name. */
export function judgeFiles(name: string, files: ReadonlyMap<string, string>, now = NOW): Promise<Report> {
  const source = new MemorySource(Object.fromEntries(files), { name, changes: Object.fromEntries([...files.keys()].map((path) => [path, changed(path)])) });
  return inspectSources(source, undefined, { now });
}

/** The report of a route as it is; the same promise for each call. */
export function judge(route: string, now = NOW): Promise<Report> {
  const key = `${route} ${now}`;
  const report = known.get(key) ?? judgeFiles(route, compose(route), now);
  known.set(key, report);
  return report;
}

export function entries(report: Report): readonly ObligationResult[] {
  if (report.models.length !== 1) throw new Error(`${report.repository.name}: expected one model, found ${report.models.length}`);
  return report.models[0]?.obligations ?? [];
}

export function entry(report: Report, id: string): ObligationResult {
  const found = entries(report).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
}

export const outcome = (report: Report, id: string): Outcome => entry(report, id).outcome;

const BAD: ReadonlySet<Outcome> = new Set(["error", "conflict", "gap", "stale"]);

/** Entries that are not in order, without those that sum up others: `id outcome`. */
export function faults(report: Report): readonly string[] {
  return entries(report).filter((one) => BAD.has(one.outcome) && one.aggregate !== true).map((one) => `${one.id} ${one.outcome}`);
}

/** What differs between two reports: `id before → after`. */
export function differences(before: Report, after: Report): readonly string[] {
  const was = new Map(entries(before).map((one) => [one.id, one.outcome]));
  return entries(after).flatMap((one) => { const old = was.get(one.id); return old === one.outcome ? [] : [`${one.id} ${old ?? "none"} → ${one.outcome}`]; });
}
