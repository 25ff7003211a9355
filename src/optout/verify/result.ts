/** The result of verifying opt-out evidence: plain JSON, additive over shards, byte for byte the same whatever the number of workers. */

import type { Mode, ProtocolId, UseVerdict } from "../types.ts";

export const RESULT_SCHEMA = "gpai-docket/optout-verification/1";

/** What is said of one row. `honoured` is said only where everything that was asked could be answered. */
export const ROW_VERDICTS = ["honoured", "violated", "no-snapshot", "stale-snapshot", "unreadable", "not-evaluable"] as const;
export type RowVerdict = (typeof ROW_VERDICTS)[number];

/** One row as an example or a finding: where it stands and why it is shown. */
export interface RowFinding {
  readonly file: string;
  /** 1-based line or row of the file. */
  readonly line: number;
  /** Cut at 500 characters; never the values of other columns. */
  readonly url: string;
  readonly verdict?: RowVerdict;
  /** Stable word: `fetching-agent`, `control-token`, `training-bot`, `removal-request`, `exclusion-list`, `pirated-host`, a protocol id … */
  readonly reason: string;
  readonly fetched_at?: string;
  readonly agent?: string;
  /** The robots rule, register entry, header value … that decides, cut at 200 characters. */
  readonly rule?: string;
  /** Snapshot or register that it comes from, with its date. */
  readonly source?: string;
}

export interface InputFile {
  readonly role: "manifest" | "snapshot" | "removal-register" | "exclusion-list" | "pirated-list";
  readonly name: string;
  readonly size: number;
  /** Hex digest of the bytes as they lie on disk; absent where the file was not read to its end. */
  readonly sha256?: string;
  readonly rows: number;
  readonly bad: number;
  readonly format: string;
  /** ISO date of a register or list, where known. */
  readonly date?: string;
}

/** Something that kept part of the evidence from being read: never a green result. */
export interface Unread {
  readonly name: string;
  readonly line?: number;
  /** Byte offset in the (decompressed) file, where known. */
  readonly offset?: number;
  readonly reason: string;
  readonly fix?: string;
}

export interface ProtocolCount { readonly reserved: number; readonly conditional: number; readonly permitted: number }

export interface VerificationResult {
  readonly schema: typeof RESULT_SCHEMA;
  readonly tool: { readonly name: "gpai-docket"; readonly version: string };
  readonly options: {
    readonly mode: Mode;
    /** Product tokens under which the data was fetched, control tokens of the trainer, its own training bots. */
    readonly agents: readonly string[];
    readonly control_tokens: readonly string[];
    readonly training_bots: readonly string[];
    readonly max_snapshot_age_hours: number;
    /** `1/1` for a whole run or a complete merge. */
    readonly shard: string;
  };
  readonly inputs: readonly InputFile[];
  readonly rows: { readonly total: number; readonly bad: number } & Readonly<Record<RowVerdict, number>>;
  /** Verdict → reason → rows. */
  readonly reasons: Readonly<Partial<Record<RowVerdict, Readonly<Record<string, number>>>>>;
  /** Rows whose answer differs between the modes, and rows where AI agents other than those asked are blocked: notes. */
  readonly notes: Readonly<Record<string, number>>;
  /** Training use, per protocol: rows kept although reserved, under terms, or permitted. */
  readonly protocols: Readonly<Partial<Record<ProtocolId, ProtocolCount>>>;
  readonly train: Readonly<Record<UseVerdict, number>>;
  /** Agent names in the manifests (token → rows) and in the snapshots (names looked up, where a snapshot says so). */
  readonly agents: { readonly manifests: Readonly<Record<string, number>>; readonly snapshots: readonly string[] };
  /** First and last fetch, ISO dates in UTC; undefined without rows that have a time. */
  readonly period?: { readonly from: string; readonly to: string };
  readonly hosts: { readonly total: number; readonly violated: Readonly<Record<string, number>> };
  readonly removals: { readonly entries: number; readonly open: number; readonly rows: number; readonly still_present: readonly RowFinding[]; readonly by_entry: Readonly<Record<string, number>> };
  readonly exclusion: { readonly entries: number; readonly date?: string; readonly rows: number; readonly by_domain: Readonly<Record<string, number>> };
  readonly pirated: { readonly rows: number; readonly by_source: Readonly<Record<string, number>> };
  /** Ten rows at most of each reason, the first by file and line. */
  readonly examples: readonly RowFinding[];
  readonly unread: readonly Unread[];
  /** False where anything named in `unread` was left out, or where only a shard was read. */
  readonly complete: boolean;
}
