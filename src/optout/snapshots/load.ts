/** Snapshots in all the shapes that people have → one index. */

import type { CaptureSink } from "./capture.ts";
import { tee } from "./capture.ts";
import { readCounts, type FileDescription, type FileRead, type ReadContext } from "./context.ts";
import { readDict } from "./dict.ts";
import { isOriginFile, readFiles } from "./files.ts";
import { finishTable, type TableCounts } from "./finish-table.ts";
import { bytePool, grow, shared } from "./grow.ts";
import { readJsonl } from "./jsonl.ts";
import { peek } from "./lines.ts";
import { problems, type Problems } from "./problems.ts";
import { collect } from "./table.ts";
import type { Period } from "./times.ts";
import { SNAPSHOT_PROTOCOLS, type SnapshotIndexData, type SnapshotProtocol, type SnapshotTableData } from "./types.ts";
import { readWarcSnapshots } from "./warc.ts";
import type { EvidenceFile } from "../evidence-file.ts";
import { RuleArenaBuilder } from "../robots/arena.ts";
import { isTruncated, MAX_ROBOTS_BYTES } from "../robots/limits.ts";
import { decompress } from "../stream/decompress.ts";
import type { Mode } from "../types.ts";
import type { InputFile, Unread } from "../verify/result.ts";

export interface LoadOptions {
  /** Names that are asked of robots.txt: one rule set per body and name. */
  readonly agents: readonly string[];
  readonly mode: Mode;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Also compile the rules of the other mode, so that the answers can be compared. */
  readonly compare?: boolean;
  /** Stands in for missing times in every file. */
  readonly period?: Period;
  /** What a record says of one file; goes before `period`. */
  readonly describe?: (name: string) => FileDescription | undefined;
  readonly progress?: (text: string) => void;
  /** Also told of everything that is read: for writing a snapshot manifest. */
  readonly also?: CaptureSink;
}

export interface LoadCounts extends TableCounts {
  readonly origins: number;
  /** Snapshots in the index. */
  readonly slots: number;
  /** Distinct bodies. */
  readonly bodies: number;
  readonly captures: number;
  readonly noZone: number;
  readonly dayOnly: number;
  readonly periodOnly: number;
  readonly redirectedElsewhere: number;
  readonly digestMismatches: number;
  readonly decisionOnly: number;
  /** Distinct bodies that are web pages. */
  readonly html: number;
  /** Distinct robots.txt longer than what is read of one (512 KiB). */
  readonly truncated: number;
  /** Distinct bodies with lines of other protocols that were too many to keep: not evaluable for those protocols. */
  readonly signalsNotKept: number;
}

export interface LoadedSnapshots {
  readonly data: SnapshotIndexData;
  readonly inputs: InputFile[];
  readonly unread: Unread[];
  /** What was read, and a reader should know: same shape as `unread`, but nothing is missing. */
  readonly notes: Unread[];
  /** Names that the snapshots say they looked up, sorted. */
  readonly agentsLookedUp: string[];
  readonly counts: LoadCounts;
}

const TRUNCATED = `a robots.txt of more than ${String(MAX_ROBOTS_BYTES / 1024)} KiB, of which only that much was judged (RFC 9309 section 2.5 asks for 500 KiB)`;
const TRUNCATED_FIX = "look at the rest of the file by hand: its rules are not in the result";

/** By code units: the same everywhere. */
const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/**
 * Reads all files, in the order of their names, whatever the order in which they are given. Never throws on content: what cannot be
 * read is in `unread`, with its place. Memory: tables of some 60 bytes per origin and 50 per body and agent, and at most 64 MiB of
 * texts with lines of other protocols.
 */
export async function loadSnapshots(files: readonly EvidenceFile[], options: LoadOptions): Promise<LoadedSnapshots> {
  const rules = new RuleArenaBuilder(options.mode);
  const compared = options.compare === true ? new RuleArenaBuilder(options.mode === "google" ? "rfc9309" : "google") : undefined;
  const collected = { robots: collect("robots", options.agents, rules, compared), tdmrep: collect("tdmrep", options.agents), "ai.txt": collect("ai.txt", options.agents) };
  const fileStart = grow(Uint32Array);
  const fileBytes = bytePool();
  const found = { problems: problems(), notes: problems() };
  let current = -1;
  let reading = "";
  const own: CaptureSink = {
    file(name) {
      reading = name;
      const bytes = Buffer.from(name, "utf8");
      fileStart.push(fileBytes.add(bytes, 0, bytes.length));
      current += 1;
    },
    hasBody: (protocol, digest) => collected[protocol].bodies.has(digest),
    body(protocol, digest, bytes) {
      if (protocol === "robots" && isTruncated(bytes) && !collected.robots.bodies.has(digest)) found.problems.add(reading, TRUNCATED, { fix: TRUNCATED_FIX });
      collected[protocol].bodies.add(digest, bytes);
    },
    capture: (capture) => collected[capture.protocol].add(capture, current),
  };
  const counts = readCounts();
  const context: ReadContext = {
    sink: options.also === undefined ? own : tee([own, options.also]),
    ...found, mode: options.mode, now: options.now, counts, lookedUp: new Map(),
    describe: (name) => ({ ...(options.period === undefined ? {} : { period: options.period }), ...options.describe?.(name) }),
    progress: options.progress ?? (() => undefined),
  };
  const inputs = await readAll([...files].sort(byName), context);

  fileStart.push(fileBytes.length);
  const nameOf = (file: number): string => Buffer.from(fileBytes.view().subarray(fileStart.get(file), fileStart.get(file + 1))).toString("utf8");
  const tables = {} as Record<SnapshotProtocol, SnapshotTableData>;
  const sum: Record<keyof TableCounts, number> = { conflicts: 0, repeated: 0, undated: 0, missingBodies: 0, redirectsFollowed: 0, redirectsOpen: 0 };
  for (const protocol of SNAPSHOT_PROTOCOLS) {
    const finished = finishTable(collected[protocol], nameOf, found.problems, found.notes);
    tables[protocol] = finished.data;
    for (const key of Object.keys(sum) as (keyof TableCounts)[]) sum[key] += finished.counts[key];
  }
  const total = (of: (protocol: SnapshotProtocol) => number): number => SNAPSHOT_PROTOCOLS.reduce((all, protocol) => all + of(protocol), 0);
  return {
    data: { mode: options.mode, agents: [...options.agents], fileStart: shared(fileStart.view()), fileBytes: shared(fileBytes.view()), arena: rules.finish(), ...(compared === undefined ? {} : { compared: compared.finish() }), tables },
    inputs: inputs.sort(byName), unread: found.problems.list(), notes: found.notes.list(),
    agentsLookedUp: [...context.lookedUp.values()].sort(),
    counts: {
      ...sum, origins: total((p) => tables[p].origins), slots: total((p) => tables[p].slots), bodies: total((p) => tables[p].bodies),
      captures: counts.captures, noZone: counts.noZone, dayOnly: counts.dayOnly, periodOnly: counts.periodOnly, redirectedElsewhere: counts.redirectedElsewhere,
      digestMismatches: counts.digestMismatches, decisionOnly: counts.decisionOnly, html: total((p) => collected[p].bodies.html), truncated: collected.robots.bodies.truncated, signalsNotKept: total((p) => collected[p].bodies.notKept),
    },
  };
}

async function readAll(files: readonly EvidenceFile[], context: ReadContext): Promise<InputFile[]> {
  const inputs: InputFile[] = [];
  const take = (name: string, size: number, read: FileRead): void => { inputs.push({ role: "snapshot", name, size, ...read }); };
  const folder = await readFiles(files.filter((file) => isOriginFile(file.name)), context);
  if (folder !== undefined) {
    const { name, size, ...read } = folder;
    take(name, size, read);
  }
  for (const file of files) {
    if (isOriginFile(file.name)) continue;
    context.sink.file(file.name);
    take(file.name, file.size, await readTable(file, context, context.problems));
  }
  return inputs;
}

/** First keys of lines; any other first key with a dot in it is a domain. */
const DOMAIN_KEY = /^\uFEFF?\s{0,1000}\{\s{0,1000}"([^"\\]{1,253})"\s{0,1000}:\s{0,1000}(?:"|null)/;

/** One file with many captures, told by its first bytes. */
async function readTable(file: EvidenceFile, context: ReadContext, found: Problems): Promise<FileRead> {
  const { head, stream } = await peek(decompress(file, { digest: true }));
  const refuse = (reason: string, fix: string): FileRead => {
    found.add(file.name, reason, { fix });
    return { format: "unknown", rows: 0, bad: 0 };
  };
  const text = Buffer.from(head.subarray(0, 8192)).toString("utf8");
  if (text.startsWith("WARC/")) return readWarcSnapshots(file, stream, context);
  if (text.startsWith("PAR1")) return refuse("Parquet snapshots are not read", "export them as JSON lines: {\"domain\", \"fetched_at\", \"status\", \"body\"}");
  const trimmed = text.replace(/^\uFEFF/, "").trimStart();
  if (trimmed.startsWith("[")) return refuse("a JSON array, where JSON lines or one object domain → text is read", "write one object per line: jq -c '.[]'");
  const key = DOMAIN_KEY.exec(text)?.[1];
  if (trimmed.startsWith("{") && key !== undefined && key.includes(".")) return readDict(file, stream, context);
  // A name may say so where the first line is broken.
  if (trimmed.startsWith("{") || trimmed === "" || /\.(?:jsonl|ndjson)(?:\.(?:gz|zst))?$/i.test(file.name)) return readJsonl(file, stream, context);
  return refuse("a shape of snapshot that is not known", "give robots.txt files by host and time, JSON lines, an object domain → text, or WARC");
}
