/** Verifies blocks and tasks of manifests in one thread: the same code in a worker and in process. */

import { type LinePlan, lineReader, readBlock } from "../manifest/reader.ts";
import type { LineReader } from "../manifest/line-reader.ts";
import { rowView } from "../manifest/row.ts";
import type { Block } from "../stream/blocks.ts";
import { canonicalLine } from "./render.ts";
import { RowVerifier } from "./row-verifier.ts";
import type { ManifestSetup, VerifierSetup } from "./setup.ts";
import { Tally } from "./tally.ts";
import type { Totals } from "./totals.ts";

/** Which rows are told one by one: none, those that are not plainly honoured, or all. */
export const ROWS = ["none", "problems", "all"] as const;
export type Rows = (typeof ROWS)[number];

/** Rows of one block for the file of rows: line within the block, and its JSON without the file and the line. */
export interface RowText { readonly lines: readonly number[]; readonly texts: readonly string[] }

export interface BlockDone {
  /** Lines of the block. */
  readonly lines: number;
  readonly rows?: RowText;
}

interface Open { readonly setup: ManifestSetup; readonly tally: Tally; readonly reader: LineReader | undefined }

export class BlockVerifier {
  readonly #verifier: RowVerifier;
  readonly #open = new Map<number, Open>();
  readonly #row = rowView();
  readonly #rows: Rows;
  #lines: number[] = [];
  #texts: string[] = [];

  constructor(setup: VerifierSetup, rows: Rows) {
    this.#rows = rows;
    const report = (line: number, finding: object): void => { this.#lines.push(line); this.#texts.push(canonicalLine(finding)); };
    this.#verifier = new RowVerifier(setup, rows === "none" ? undefined : report, rows === "all");
  }

  /** Announces a manifest; `plan` absent where its rows come as tasks. */
  open(setup: ManifestSetup, plan: LinePlan | undefined): void {
    this.#open.set(setup.index, { setup, tally: new Tally(setup.index), reader: plan === undefined ? undefined : lineReader(plan) });
  }

  /** Verifies one block of lines. */
  block(file: number, block: Block): BlockDone {
    const open = this.#begin(file, block.index);
    if (open.reader === undefined) throw new Error("a block of lines for a manifest of tasks");
    return this.#done(readBlock(open.reader, block, this.#row, this.#verifier));
  }

  /** Totals of one manifest so far, which is then closed. Places are told by block. */
  close(file: number, format: string): Totals {
    const { tally } = this.#of(file);
    this.#open.delete(file);
    return tally.totals(this.#verifier, format);
  }

  #begin(file: number, block: number): Open {
    const open = this.#of(file);
    this.#verifier.begin(open.setup, open.tally, block);
    return open;
  }

  #done(lines: number): BlockDone {
    if (this.#rows === "none") return { lines };
    const rows = { lines: this.#lines, texts: this.#texts };
    this.#lines = [];
    this.#texts = [];
    return { lines, rows };
  }

  #of(file: number): Open {
    const open = this.#open.get(file);
    if (open === undefined) throw new Error(`manifest ${String(file)} was not announced`);
    return open;
  }
}
