/** What a provider declares in `.gpai/` or in a file that `.gpai/` points at (DESIGN §3), after guarded reading. */

import type { Source } from "../artifacts/model.ts";
import type { LineEdit } from "../formats/edit.ts";
import type { KeyPath, TextProblem } from "../formats/position.ts";
import type { ClassificationRecord } from "./classification-types.ts";
import type { WatchConfig } from "./config-types.ts";
import type { ModelRecord } from "./model-types.ts";
import type { SafetyRecord } from "./safety-types.ts";

export type { AlternativeMeans, BaseModel, ComputeComponent, ModelRecord, TrainingStage, UpstreamDocument } from "./model-types.ts";

/** One record file: typed data and the place of every key in it. */
export interface RecordFile<T> {
  readonly path: string;
  readonly data: T;
  /** Where a key stands (`path`, `line`); falls back to the nearest existing ancestor. */
  at(...keys: KeyPath): Source;
  /** The edit that writes `value` in place of the scalar at `keys`; undefined where its shape in the file is unusual. */
  rewrite?(keys: KeyPath, value: string | number): LineEdit | undefined;
}

/** A confidential value kept elsewhere: satisfies without being in git. */
export interface PointerRecord {
  readonly held_by: string;
  readonly digest: string;
  readonly version: string;
  readonly date: string;
  readonly location?: string;
}

/** A field's value in documentation.yaml or summary.yaml: a plain value, or a pointer for what is confidential. */
export type FieldValue = string | number | boolean | null | readonly unknown[] | PointerRecord | Readonly<Record<string, unknown>>;

/** documentation.yaml / summary.yaml, keyed by field id of the catalogue (`MDF-GEN-1`, `PST-1.1.1`). */
export interface FieldsRecord {
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** summary.yaml only. */
  readonly published?: readonly { readonly url?: string; readonly path?: string; readonly sha256?: string; readonly date?: string; readonly channel?: string }[];
  /** Earlier versions: path, tag or commit with its date. */
  readonly earlier_versions?: readonly { readonly version?: string; readonly date?: string; readonly path?: string; readonly ref?: string }[];
  readonly size_units?: Readonly<Record<string, string>>;
}

export type RegisterCategory = "public" | "licensed" | "private" | "crawled" | "user" | "synthetic" | "other";

/** One data source. Strings are trimmed; `undefined` = empty cell or absent column. */
export interface RegisterRow {
  readonly id: string;
  readonly name?: string;
  readonly category?: RegisterCategory;
  /** The cell as written, where it is none of the seven categories. */
  readonly category_raw?: string;
  readonly modality?: string;
  readonly revision?: string;
  readonly licence?: string;
  readonly size?: number;
  readonly unit?: string;
  readonly weight?: number;
  readonly stage?: string;
  readonly collected_from?: string;
  readonly collected_to?: string;
  readonly optout?: string;
  readonly optout_date?: string;
  readonly pii?: string;
  readonly generator?: string;
  readonly base?: string;
  readonly evidence?: string;
  readonly checked?: string;
  readonly source: Source;
}

export interface Register {
  readonly path: string;
  /** Column names as they stand in the file, and the field each was mapped to. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly RegisterRow[];
}

export interface Crawler {
  readonly name?: string;
  readonly agents?: readonly string[];
  readonly operator?: string;
  readonly purpose?: string;
  readonly behaviour?: string;
  readonly robots?: boolean | string;
  readonly config?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface CopyrightRecord {
  /** Path in the repository, URL, or pointer of the single policy document. */
  readonly policy?: string | PointerRecord;
  /** ISO date on which somebody last read the policy against what is done. */
  readonly policy_reviewed?: string;
  readonly policy_summary?: string;
  readonly responsible?: string;
  readonly contact?: string;
  /** ISO date on which somebody last tried the contact out. */
  readonly contact_checked?: string;
  readonly complaint_channel?: string;
  readonly complaint_information?: string;
  readonly crawlers?: readonly Crawler[];
  /** Reservation protocols honoured: robots.txt, tdmrep, … */
  readonly protocols?: readonly (string | { readonly name: string; readonly since?: string; readonly how?: string })[];
  readonly crawler_information?: string;
  readonly change_notice?: string;
  readonly exclusion_list?: { readonly path?: string; readonly url?: string; readonly lists?: readonly { readonly name?: string; readonly url?: string; readonly date?: string }[]; readonly date?: string; readonly sha256?: string };
  readonly access_controls?: string;
  readonly output_safeguards?: string | { readonly description?: string; readonly evaluation?: string; readonly model_version?: string; readonly date?: string };
  readonly infringing_use?: { readonly terms?: string; readonly notice?: string };
  readonly snapshots?: readonly { readonly protocol?: string; readonly path?: string; readonly url?: string; readonly sha256?: string; readonly date_from?: string; readonly date_to?: string; readonly user_agents?: readonly string[] }[];
  /** Crawl manifests: what was fetched, when, by which agent. */
  readonly manifests?: readonly CrawlManifest[];
  /** Registers of accepted removal entries that are too big for `registers/removal-requests.csv`. */
  readonly removals?: readonly { readonly path?: string; readonly url?: string; readonly sha256?: string; readonly date?: string }[];
  /** Tokens by which robots.txt speaks to this trainer although they never fetch (Google-Extended). */
  readonly control_tokens?: readonly string[];
  /** The trainer's own training bots, where the data came through somebody else's crawl. */
  readonly training_bots?: readonly string[];
  /** Result of `gpai-docket optout verify`: a path, a file with its digest, or a pointer to where it is kept. */
  readonly verification?: string | PointerRecord | { readonly path: string; readonly sha256?: string; readonly date?: string };
}

/** One crawl manifest as it is declared; `columns` maps canonical names of columns to those of the file. */
export interface CrawlManifest {
  readonly path?: string;
  readonly url?: string;
  readonly sha256?: string;
  readonly format?: "jsonl" | "csv" | "tsv" | "cdxj" | "cdx" | "parquet" | "warc";
  readonly columns?: Readonly<Partial<Record<string, string>>>;
  /** The agent that fetched, where the rows do not say it. */
  readonly agent?: string;
  readonly from?: string;
  readonly to?: string;
  readonly rows?: number;
}

/** One row of a register under `.gpai/registers/`. Dates are ISO dates; names and addresses of people are never kept. */
export interface RequestRow {
  readonly id: string;
  readonly received?: string;
  readonly acknowledged?: string;
  readonly answered?: string;
  readonly closed?: string;
  readonly due?: string;
  readonly outcome?: string;
  readonly exception?: string;
  readonly model?: string;
  readonly subject?: string;
  /** Complaints and removal requests: first version of the training data that no longer holds what they are about. */
  readonly data_version?: string;
  /** Removal requests only: what is to be left out, and since when. */
  readonly kind?: RemovalKind;
  readonly value?: string;
  readonly decided?: string;
  readonly effective_from?: string;
  /** Use that the request is about (train, search …); all uses where absent. */
  readonly use?: string;
  /** Incidents only (Measure 9.3): class and days, never what happened. */
  readonly class?: string;
  readonly aware_on?: string;
  readonly involvement_known_on?: string;
  readonly initial_on?: string;
  /** Newest intermediate report. */
  readonly interim_on?: string;
  readonly resolved_on?: string;
  readonly final_on?: string;
  /** Id of the EU SEND receipt of the newest report. */
  readonly receipt?: string;
  readonly source: Source;
}

/** What a removal request speaks of. */
export type RemovalKind = "domain" | "host" | "url-prefix" | "url" | "sha256" | "sha1-base32" | "repository" | "account";

export type RequestRegisterName = "complaints" | "removal-requests" | "downstream-requests" | "authority-requests" | "incidents";

export interface Waiver {
  readonly id: string;
  readonly reason: string;
  readonly owner: string;
  /** ISO date, at most 180 days after `from` (or after today where `from` is absent). */
  readonly until: string;
  readonly from?: string;
  readonly model?: string;
  readonly source: Source;
}

/** One finding that was there when the tool was taken into use (baseline.yaml): listed, and never failing. */
export interface BaselineEntry {
  /** 32 hex digits: `fingerprint` of the finding. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly obligation?: string;
  readonly path?: string;
  readonly source: Source;
}

export interface Baseline {
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
}

export type FailOn = "error" | "conflict" | "gap" | "stale" | "unknown" | "never";

export interface Config extends WatchConfig {
  readonly fail_on?: FailOn;
  readonly house?: Readonly<Record<string, number>>;
  /** Days that are no business days, beside weekends. */
  readonly calendar?: { readonly holidays?: readonly string[] };
  readonly comment?: "on-change" | "always" | "never";
}

/** A text document that records or artifacts point at: policy, card, terms, summary in Markdown. */
export interface TextDocument {
  readonly path: string;
  readonly text: string;
  /** Whole file read; false where it was cut at the limit. */
  readonly complete: boolean;
}

/** A file of the repository that the records name as evidence of alternative means. */
export interface EvidenceFile {
  /** Size in bytes: of the real file, where this one is a Git LFS pointer. */
  readonly bytes?: number;
  /** True where the digest and the size are those that a Git LFS pointer names. */
  readonly pointer?: boolean;
  /** Why there is no digest. */
  readonly refused?: string;
}

/** Everything declared about one model. */
export interface ModelRecords {
  /** Model id: folder name under `.gpai/`, or the declared id, or "default". */
  readonly id: string;
  /** `.gpai` or `.gpai/<model-id>`. */
  readonly folder: string;
  readonly model?: RecordFile<ModelRecord>;
  readonly documentation?: RecordFile<FieldsRecord>;
  readonly summary?: RecordFile<FieldsRecord>;
  readonly register?: Register;
  readonly copyright?: RecordFile<CopyrightRecord>;
  /** Sections by name, and any values under ids of the catalogue (`S-3.2`). */
  readonly safety?: RecordFile<SafetyRecord & Readonly<Record<string, unknown>>>;
  /** Decisions of a person; absent where none is recorded. */
  readonly classification?: RecordFile<ClassificationRecord>;
  readonly registers: Readonly<Partial<Record<RequestRegisterName, readonly RequestRow[]>>>;
  /** Paths of request registers that exist, even when empty (a header only is a valid "none received yet"). */
  readonly registerPaths: Readonly<Partial<Record<RequestRegisterName, string>>>;
  /** Schema violations, placeholders in required positions, unknown keys, ambiguous dates: all with file, line, fix. */
  readonly problems: readonly RecordProblem[];
}

export interface RecordProblem extends TextProblem {
  /** invalid: cannot be used at all (outcome unknown); placeholder/denial/ambiguous-date: counts as missing; unknown-key: a hint only. */
  readonly kind: "invalid" | "placeholder" | "denial" | "ambiguous-date" | "unknown-key" | "missing-file";
  readonly keys?: KeyPath;
  /** What a program may write to mend it. */
  readonly edits?: readonly LineEdit[];
}

export interface Records {
  /** False where no `.gpai/` exists: first contact. */
  readonly present: boolean;
  readonly models: readonly ModelRecords[];
  readonly config: Config;
  readonly configSource: { readonly path: string; readonly commit?: string } | null;
  readonly waivers: readonly Waiver[];
  /** Known debt; absent without a baseline.yaml, and where it cannot be read. */
  readonly baseline?: Baseline;
  /** Texts by path: everything that a record or a card points at and that lies in the repository. */
  readonly documents: ReadonlyMap<string, TextDocument>;
  /** Copies of documents of the base models' providers, by path; absent where none is linked. They speak of another model. */
  readonly upstream?: ReadonlyMap<string, TextDocument>;
  /** Every path of the repository (listed, not read), for "does the file that you point at exist". */
  readonly paths: ReadonlySet<string>;
  /** SHA-256 (64 hex digits) by path of the evidence that the records name for alternative means; absent where nothing is named. */
  readonly digests?: ReadonlyMap<string, string>;
  /** The same files by path: what is known of each beside its digest, and why one has none. */
  readonly evidence?: ReadonlyMap<string, EvidenceFile>;
  readonly problems: readonly RecordProblem[];
}
