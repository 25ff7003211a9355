/** One row of a crawl manifest as spans of bytes, so that tens of millions of rows pass without a string being made. */

/** Columns under their canonical names; manifests of other shapes are mapped onto them. */
export const COLUMNS = [
  "url", "fetched_at", "agent", "status", "final_url", "mime", "bytes", "retained", "modality",
  "robots", "robots_fetched_at", "robots_status",
  "headers", "x_robots_tag", "tdm_reservation", "tdm_policy", "content_usage", "content_signal", "link",
  "meta_robots", "meta_tdm_reservation", "iptc_data_mining", "cawg_training_mining",
  "sha256", "sha1", "repository", "account",
] as const;
export type Column = (typeof COLUMNS)[number];

/** Index of each column in the spans of a row. */
export const COLUMN: Readonly<Record<Column, number>> = Object.fromEntries(COLUMNS.map((name, index) => [name, index])) as Record<Column, number>;

/** A row that readers fill and reuse: a visitor must not keep it. Spans are offsets into `bytes`; `start[i] === -1` = absent or null. */
export interface RowView {
  bytes: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 0-based line (JSONL, CSV) or row (Parquet, WARC record) within the block. */
  line: number;
}

export function rowView(): RowView {
  return { bytes: new Uint8Array(0), start: new Int32Array(COLUMNS.length).fill(-1), end: new Int32Array(COLUMNS.length).fill(-1), line: 0 };
}

/** Why a row could not be read; stable words, counted and shown. */
export type BadRow = "not-json" | "not-an-object" | "duplicate-key" | "no-url" | "too-long" | "wrong-columns" | "not-utf8" | "unreadable";

export interface RowVisitor {
  row(row: RowView): void;
  /** A line that was skipped, with its place; `line` as in RowView. */
  bad(line: number, reason: BadRow): void;
}

/** The value of a column as text; undefined where absent. For the slow path and for messages. */
export function cell(row: RowView, column: Column): string | undefined {
  const index = COLUMN[column];
  const start = row.start[index] ?? -1;
  return start < 0 ? undefined : Buffer.from(row.bytes.buffer, row.bytes.byteOffset + start, (row.end[index] ?? start) - start).toString("utf8");
}
