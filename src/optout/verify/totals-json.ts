/** Totals as JSON, for the files of shards and of interrupted runs. Maps become sorted lists of pairs: no foreign key names a property. */

import { z } from "zod";
import { decodeHosts, encodeHosts } from "./host-set.ts";
import { ROW_VERDICTS, type RowFinding, type Unread } from "./result.ts";
import { compareText } from "./smallest.ts";
import { AGENT_NAMES, BAD_LINES, type EntryRows, EXAMPLES, type Example, type FileRead, type Totals, unreadKey } from "./totals.ts";

const count = z.number().int().nonnegative();
const text = z.string().max(4096);
const counts = z.array(z.tuple([text, count]));
const at = z.tuple([count, count, count]);
const finding = z.strictObject({
  url: text, verdict: z.enum(ROW_VERDICTS).optional(), reason: text, fetched_at: text.optional(), agent: text.optional(), rule: text.optional(), source: text.optional(),
});
const example = z.strictObject({ at, finding });
const unread = z.strictObject({ name: text, line: count.optional(), offset: count.optional(), reason: text, fix: text.optional() });
const file = z.strictObject({ rows: count, bad: count, format: text, sha256: z.string().regex(/^[0-9a-f]{64}$/).optional() });

/** Shape of totals in a file. */
export const totalsSchema = z.strictObject({
  reasons: counts, notes: counts,
  protocols: z.array(z.tuple([text, z.tuple([count, count, count])])),
  train: z.tuple([count, count, count, count, count]),
  agents: counts.max(AGENT_NAMES), agentRows: count,
  period: z.tuple([z.number(), z.number()]).nullable(),
  hosts: z.string(),
  violated: counts,
  removalRows: count, removals: z.array(z.tuple([text, z.strictObject({ rows: count, first: example })])),
  exclusionRows: count, exclusion: counts, piratedRows: count, pirated: counts,
  examples: z.array(z.tuple([text, z.array(example).max(EXAMPLES)])),
  badLines: z.array(z.strictObject({ at, reason: text })).max(BAD_LINES),
  files: z.array(z.tuple([count, file])),
  unread: z.array(unread),
});
export type TotalsJson = z.infer<typeof totalsSchema>;

/** Plain JSON of totals whose places are settled. */
export function encodeTotals(t: Totals): TotalsJson {
  return {
    reasons: pairs(t.reasons), notes: pairs(t.notes),
    protocols: pairs(t.protocols).map(([id, n]) => [id, [...n]]),
    train: [t.train[0] ?? 0, t.train[1] ?? 0, t.train[2] ?? 0, t.train[3] ?? 0, t.train[4] ?? 0],
    agents: pairs(t.agents), agentRows: t.agentRows,
    period: t.from <= t.to ? [t.from, t.to] : null,
    hosts: encodeHosts(t.hosts),
    violated: pairs(t.violated),
    removalRows: t.removalRows, removals: pairs(t.removals).map(([id, e]) => [id, { rows: e.rows, first: exampleJson(e.first) }]),
    exclusionRows: t.exclusionRows, exclusion: pairs(t.exclusion), piratedRows: t.piratedRows, pirated: pairs(t.pirated),
    examples: pairs(t.examples).map(([key, list]) => [key, list.map(exampleJson)]),
    badLines: t.badLines.map((b) => ({ at: [...b.at], reason: b.reason })),
    files: [...t.files].sort((a, b) => a[0] - b[0]).map(([index, f]) => [index, { ...f }]),
    unread: pairs(t.unread).map(([, entry]) => ({ ...entry })),
  };
}

/** Totals of JSON that has the shape; undefined where the set of hosts is none. */
export function decodeTotals(json: TotalsJson): Totals | undefined {
  const hosts = decodeHosts(json.hosts);
  if (hosts === undefined) return undefined;
  return {
    reasons: new Map(json.reasons), notes: new Map(json.notes), protocols: new Map(json.protocols), train: json.train,
    agents: new Map(json.agents), agentRows: json.agentRows,
    from: json.period?.[0] ?? Infinity, to: json.period?.[1] ?? -Infinity,
    hosts, violated: new Map(json.violated),
    removalRows: json.removalRows, removals: new Map(json.removals.map(([id, e]): [string, EntryRows] => [id, { rows: e.rows, first: exampleOf(e.first) }])),
    exclusionRows: json.exclusionRows, exclusion: new Map(json.exclusion), piratedRows: json.piratedRows, pirated: new Map(json.pirated),
    examples: new Map(json.examples.map(([key, list]) => [key, list.map(exampleOf)])),
    badLines: json.badLines,
    files: new Map(json.files.map(([index, f]): [number, FileRead] => [index, defined(f) as FileRead])),
    unread: new Map(json.unread.map((u) => { const entry = defined(u) as Unread; return [unreadKey(entry), entry]; })),
  };
}

function pairs<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort((a, b) => compareText(a[0], b[0]));
}

function exampleJson(e: Example): z.infer<typeof example> {
  return { at: [...e.at], finding: { ...e.finding } };
}

function exampleOf(e: z.infer<typeof example>): Example {
  return { at: e.at, finding: defined(e.finding) as Omit<RowFinding, "file" | "line"> };
}

/** Without the keys whose value is undefined. */
function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined));
}
