/** The reader of lines for a format. */

import { cdxjReader } from "./cdxj.ts";
import type { ColumnMap } from "./columns.ts";
import { CSV, delimitedReader, type Dialect, TSV } from "./delimited.ts";
import { jsonlReader } from "./jsonl.ts";
import type { LineReader } from "./line-reader.ts";
import type { RowView, RowVisitor } from "./row.ts";
import { rowLinesReader } from "./row-lines.ts";
import type { Block, RecordEnd } from "../stream/blocks.ts";

/**
 * Formats whose rows are lines. `cdx`: fields between spaces, with the columns of a ` CDX` header or of their number. `rows`: what
 * Parquet and WARC files are turned into on the way (`row-lines.ts`).
 */
export const LINE_FORMATS = ["jsonl", "csv", "tsv", "cdxj", "cdx", "rows"] as const;
export type LineFormat = (typeof LINE_FORMATS)[number];

const SPACE = 0x20;

/** What is needed to make a reader, as plain data that passes to a worker thread. */
export interface LinePlan {
  readonly format: LineFormat;
  readonly map: ColumnMap;
  /** Column names of CSV, TSV and CDX, in order. */
  readonly header?: readonly string[];
  /** CSV: the delimiter's byte, where it is no comma. CDX: whether there is a header line. */
  readonly delimiter?: number;
  readonly headerLine?: boolean;
}

/** A reader of blocks; it keeps buffers, so each thread makes its own. */
export function lineReader(plan: LinePlan): LineReader {
  switch (plan.format) {
    case "jsonl": return jsonlReader(plan.map);
    case "cdxj": return cdxjReader(plan.map);
    case "rows": return rowLinesReader();
    case "csv": case "tsv": case "cdx": return delimitedReader(plan.map, plan.header ?? [], dialectOf(plan));
  }
}

/** How lines of the format end. */
export function recordEndOf(plan: Pick<LinePlan, "format" | "delimiter">): RecordEnd {
  return plan.format === "csv" ? { delimiter: plan.delimiter ?? CSV.delimiter } : "line";
}

export function dialectOf(plan: Pick<LinePlan, "format" | "delimiter" | "headerLine">): Dialect {
  if (plan.format === "cdx") return { delimiter: SPACE, multiline: false, absent: "-", headerLine: plan.headerLine === true };
  if (plan.format === "tsv") return TSV;
  return { ...CSV, delimiter: plan.delimiter ?? CSV.delimiter };
}

/** Reads a block with the too long line after it, if there is one; number of lines. */
export function readBlock(reader: LineReader, block: Block, row: RowView, visitor: RowVisitor): number {
  const lines = reader(block.bytes, row, visitor, block.index === 0);
  if (block.tooLong === undefined) return lines;
  visitor.bad(lines, "too-long");
  return lines + 1;
}
