/** What is to be verified, and how: the one way in for the command line and for the engine. */

import type { EvidenceFile } from "../evidence-file.ts";
import type { ManifestFormat } from "../manifest/detect-format.ts";
import type { EntryInput, RegisterList } from "../joins/types.ts";
import type { FileDescription } from "../snapshots/context.ts";
import type { Period } from "../snapshots/times.ts";
import type { Mode } from "../types.ts";
import type { Rows } from "./block-verifier.ts";
import type { Shard } from "./partial.ts";
import type { InputFile, Unread } from "./result.ts";

export interface ManifestPlan {
  readonly file: EvidenceFile;
  /** Canonical name → column of the file. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly format?: ManifestFormat;
  /** Agent that fetched, for rows that do not say it. */
  readonly agent?: string;
  /** ISO date or time of the fetch, for rows that do not say it. */
  readonly time?: string;
  /** ISO date of the state of the data set: what was decided before it should have left. */
  readonly date?: string;
  /** Hex digest that the record gives. */
  readonly sha256?: string;
}

export interface ListPlan {
  readonly file: EvidenceFile;
  /** ISO date of the list. */
  readonly date?: string;
  readonly sha256?: string;
}

export interface VerificationPlan {
  readonly manifests: readonly ManifestPlan[];
  readonly snapshots: readonly EvidenceFile[];
  /** Stands in for missing times of snapshots. */
  readonly snapshotPeriod?: Period;
  /** What a record says of one snapshot file (protocol, period, names looked up), where the file does not say so itself. */
  readonly describeSnapshot?: (name: string) => FileDescription | undefined;
  readonly removals: readonly ListPlan[];
  readonly exclusions: readonly ListPlan[];
  readonly pirated?: readonly ListPlan[];
  /** Entries that were read elsewhere: a register of the records, a built-in list. Their `list` counts within `lists`; `inputs` stand in the result. */
  readonly entries?: { readonly lists: readonly RegisterList[]; readonly entries: readonly EntryInput[]; readonly open?: number; readonly inputs?: readonly InputFile[] };
  /** Names under which the data was fetched. */
  readonly agents: readonly string[];
  readonly controlTokens: readonly string[];
  readonly trainingBots: readonly string[];
  readonly mode: Mode;
  /** RFC 9309 §2.4: 24. */
  readonly maxSnapshotAgeHours: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Also ask in the other mode, and note where it says otherwise. */
  readonly bothModes?: boolean;
  /** Further AI agents, asked for a note only. */
  readonly otherAgents?: readonly string[];
  /** What of the evidence is known to be missing before anything is read. */
  readonly unread?: readonly Unread[];
  /** Where the work ends; what lies beyond is said and never green. Lines of manifests, and bytes of their decompressed content. */
  readonly limits?: { readonly rows?: number; readonly bytes?: number };
}

/** How far the work is. */
export interface VerifyProgress {
  readonly rows: number;
  /** Bytes of manifests read, as they lie on disk, and of all. */
  readonly read: number;
  readonly size: number;
  readonly file: string;
}

/** Keeps totals of manifests between runs; texts under keys of 64 hex digits. */
export interface StateStore {
  get(key: string): Promise<string | undefined>;
  put(key: string, text: string): Promise<void>;
}

export interface VerifyOptions {
  /** Threads; 0 = in process. */
  readonly workers: number;
  readonly shard?: Shard;
  readonly progress?: (progress: VerifyProgress) => void;
  /** Said once, before rows are read: `reading snapshots` … */
  readonly step?: (text: string) => void;
  readonly rows?: { readonly which: Exclude<Rows, "none">; readonly write: (text: string) => Promise<void> | void };
  readonly state?: StateStore;
  /** Bytes of a block, for tests. */
  readonly blockBytes?: number;
}
