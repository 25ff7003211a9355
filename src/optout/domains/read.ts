/** Counts the rows of one manifest into a tally. */

import type { EvidenceFile } from "../evidence-file.ts";
import { type Manifest, openManifest, type OpenOptions } from "../manifest/open.ts";
import { type ParquetGroup, type ParquetPlan, readRowGroup } from "../manifest/parquet/rows.ts";
import { lineReader, readBlock } from "../manifest/reader.ts";
import { type BadRow, COLUMN, rowView, type RowVisitor } from "../manifest/row.ts";
import { readWarcRows } from "../manifest/warc-rows.ts";
import { fileDigest } from "../stream/ranges.ts";
import type { DomainSource } from "./render.ts";
import type { DomainTally } from "./tally.ts";

export interface DomainRead extends DomainSource {
  /** 1-based line (row, record) of the first row that could not be read, and why. */
  readonly firstBad?: { readonly line: number; readonly reason: BadRow };
  /** Why the file was not read, or not to its end. */
  readonly problem?: { readonly reason: string; readonly fix?: string };
}

/** How a reading ended. */
interface End { readonly sha256?: string; readonly problem?: { readonly reason: string; readonly fix?: string } }
export type Step = (done: string) => void;

const WANTED = [COLUMN.url, COLUMN.bytes, COLUMN.retained, COLUMN.modality];

/** Another way to read a manifest with the same result; undefined where it cannot, and the tally is as it was. */
export type Accelerator = (manifest: Manifest, tally: DomainTally, step: Step) => Promise<DomainRead | undefined>;

/** Reads a manifest to its end. `step` is called now and then with how much was read, in words. Never throws on content. */
export async function readDomainRows(file: EvidenceFile, options: OpenOptions, tally: DomainTally, step: Step, accelerate?: Accelerator): Promise<DomainRead> {
  const opened = await openManifest(file, options);
  if (!opened.ok) return { name: file.name, rows: 0, bad: 0, problem: opened.problem };
  const done = await accelerate?.(opened.manifest, tally, step);
  if (done !== undefined) return done;
  const read = new Reading(opened.manifest, tally, step);
  const { problem, sha256 } = await read.run();
  const { rows, bad, firstBad } = read;
  return { name: file.name, rows, bad, ...(sha256 === undefined || problem !== undefined ? {} : { sha256 }), ...(firstBad === undefined ? {} : { firstBad }), ...(problem === undefined ? {} : { problem }) };
}

class Reading {
  rows = 0;
  bad = 0;
  firstBad: DomainRead["firstBad"];
  readonly #manifest: Manifest;
  readonly #step: Step;
  readonly #view = rowView();
  readonly #visitor: RowVisitor;
  /** Lines before those that are being read. */
  #before = 0;

  constructor(manifest: Manifest, tally: DomainTally, step: Step) {
    this.#manifest = manifest;
    this.#step = step;
    this.#visitor = {
      row: (row) => {
        this.rows += 1;
        tally.row(row);
        if (this.rows % 100_000 === 0) step(`${String(this.rows)} rows`);
      },
      bad: (line, reason) => { this.bad += 1; this.firstBad ??= { line: this.#before + line + 1, reason }; },
    };
  }

  run(): Promise<End> {
    const { lines, parquet, format } = this.#manifest;
    if (lines !== undefined) return this.#lines(lines);
    if (parquet !== undefined) return this.#parquet(parquet.plan, parquet.groups);
    if (format === "warc") return this.#warc();
    return Promise.resolve({ problem: { reason: `${format} is not read here`, fix: "convert it to JSON Lines" } });
  }

  async #lines(plan: NonNullable<Manifest["lines"]>): Promise<End> {
    const reader = lineReader(plan);
    const stream = this.#manifest.blocks({ digest: true });
    for await (const block of stream) this.#before += readBlock(reader, block, this.#view, this.#visitor);
    return stream.end ?? {};
  }

  async #parquet(plan: ParquetPlan, groups: readonly ParquetGroup[]): Promise<End> {
    const { file } = this.#manifest;
    // Only these columns are decompressed.
    const keep = plan.columns.flatMap((column, index) => (column.columns.some((one) => WANTED.includes(one)) ? [index] : []));
    const columns = keep.flatMap((index) => plan.columns[index] ?? []);
    for (const group of groups) {
      this.#before = group.firstRow;
      const end = await readRowGroup(file, { columns }, { ...group, chunks: keep.flatMap((index) => group.chunks[index] ?? []) }, this.#view, this.#visitor);
      if (end.problem !== undefined) return { problem: { reason: `${end.problem}, in row ${String(group.firstRow + end.rows + 1)}` } };
    }
    this.#step("digest");
    return { sha256: await fileDigest(file) };
  }

  async #warc(): Promise<End> {
    return await readWarcRows(this.#manifest.file, this.#view, this.#visitor, { digest: true });
  }
}
