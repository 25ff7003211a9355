/** Rows of a row group, from its wanted columns. */

import type { EvidenceFile } from "../../evidence-file.ts";
import { deliver } from "../line-reader.ts";
import type { RowView, RowVisitor } from "../row.ts";
import { ColumnReader, type ColumnType } from "./column.ts";
import { ParquetFault, reasonOf } from "./fault.ts";
import type { Chunk } from "./footer.ts";

/** What a wanted column is; plain data, as the others here. */
export interface ParquetColumn extends ColumnType {
  /** Indexes of `COLUMNS` that it fills. */
  readonly columns: readonly number[];
}

/** One row group: a task for one thread. */
export interface ParquetGroup {
  readonly index: number;
  /** 0-based number of its first row in the file. */
  readonly firstRow: number;
  readonly rows: number;
  /** In the order of the plan's columns. */
  readonly chunks: readonly Chunk[];
}

export interface ParquetPlan {
  readonly columns: readonly ParquetColumn[];
}

export interface GroupEnd {
  /** Rows that were given out, bad ones included. */
  readonly rows: number;
  /** Why the rest of the group could not be read. */
  readonly problem?: string;
}

/** Most rows that are given out in one step. */
const RUN = 8192;

/** Calls `row` or `bad` for each row of the group (`line`: 0-based within it), in order, page by page in bounded memory. */
export async function readRowGroup(file: EvidenceFile, plan: ParquetPlan, group: ParquetGroup, row: RowView, visitor: RowVisitor): Promise<GroupEnd> {
  const steps = rowGroupSteps(file, plan, group, row, visitor);
  for (let next = await steps.next(); ; next = await steps.next()) if (next.done === true) return next.value;
}

/** The same in steps of a few thousand rows. */
export async function* rowGroupSteps(file: EvidenceFile, plan: ParquetPlan, group: ParquetGroup, row: RowView, visitor: RowVisitor): AsyncGenerator<void, GroupEnd> {
  const rows = new Rows(plan, row, visitor);
  try {
    const readers = plan.columns.map((column, i) => {
      const chunk = group.chunks[i];
      if (chunk === undefined) throw new ParquetFault("a row group of the Parquet file lacks a column");
      return new ColumnReader(file, chunk, column);
    });
    while (rows.line < group.rows) {
      let run = Math.min(RUN, group.rows - rows.line);
      for (const reader of readers) {
        if (reader.row >= reader.rows) await reader.nextPage();
        run = Math.min(run, reader.rows - reader.row);
      }
      rows.give(readers, run);
      yield;
    }
    return { rows: rows.line };
  } catch (error) {
    return { rows: rows.line, problem: reasonOf(error) };
  }
}

class Rows {
  readonly #plan: ParquetPlan;
  readonly #row: RowView;
  readonly #visitor: RowVisitor;
  #bytes = new Uint8Array(65_536);
  line = 0;

  constructor(plan: ParquetPlan, row: RowView, visitor: RowVisitor) {
    this.#plan = plan;
    this.#row = row;
    this.#visitor = visitor;
  }

  /** The next `run` rows, which lie in the current pages of all columns. */
  give(readers: readonly ColumnReader[], run: number): void {
    const row = this.#row;
    const width = readers.length;
    for (let r = 0; r < run; r++) {
      row.start.fill(-1);
      let length = 0;
      for (let c = 0; c < width; c++) {
        const reader = readers[c] as ColumnReader;
        const start = reader.start[reader.row] as number;
        const end = reader.end[reader.row++] as number;
        if (start < 0) continue;
        const next = length + end - start;
        if (next > this.#bytes.length) this.#grow(next);
        copy(reader.bytes, start, end, this.#bytes, length);
        for (const column of (this.#plan.columns[c] as ParquetColumn).columns) {
          row.start[column] = length;
          row.end[column] = next;
        }
        length = next;
      }
      row.bytes = this.#bytes;
      deliver(row, this.line, this.#visitor);
      this.line++;
    }
  }

  #grow(length: number): void {
    const larger = new Uint8Array(Math.max(length, 2 * this.#bytes.length));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** By hand up to some length: a native copy costs more than it saves there. */
function copy(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): void {
  if (end - start > 96) { to.set(from.subarray(start, end), at); return; }
  for (let i = start; i < end; i++) to[at++] = from[i] as number;
}
