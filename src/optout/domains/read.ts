/** Counts the rows of one manifest into a tally. */

import type { EvidenceFile } from "../evidence-file.ts";
import { openManifest, type OpenOptions } from "../manifest/open.ts";
import { lineReader, readBlock } from "../manifest/reader.ts";
import { type BadRow, rowView } from "../manifest/row.ts";
import type { DomainSource } from "./render.ts";
import type { DomainTally } from "./tally.ts";

export interface DomainRead extends DomainSource {
  /** 1-based line of the first row that could not be read, and why. */
  readonly firstBad?: { readonly line: number; readonly reason: BadRow };
  /** Why the file was not read, or not to its end. */
  readonly problem?: { readonly reason: string; readonly fix?: string };
}

/** Reads a manifest to its end. `step` is called after each block with the bytes of content so far. Never throws on content. */
export async function readDomainRows(file: EvidenceFile, options: OpenOptions, tally: DomainTally, step: (bytes: number) => void): Promise<DomainRead> {
  const opened = await openManifest(file, options);
  if (!opened.ok) return { name: file.name, rows: 0, bad: 0, problem: opened.problem };
  const { manifest } = opened;
  if (manifest.lines === undefined) return { name: file.name, rows: 0, bad: 0, problem: { reason: `${manifest.format} is not read here`, fix: "convert it to JSON lines" } };
  const reader = lineReader(manifest.lines);
  const view = rowView();
  let rows = 0;
  let bad = 0;
  let before = 0;
  let firstBad: DomainRead["firstBad"];
  const visitor = {
    row: (row: typeof view): void => { rows += 1; tally.row(row); },
    bad: (line: number, reason: BadRow): void => { bad += 1; firstBad ??= { line: before + line + 1, reason }; },
  };
  const stream = manifest.blocks({ digest: true });
  for await (const block of stream) {
    before += readBlock(reader, block, view, visitor);
    step(block.offset + block.bytes.length);
  }
  const { problem, sha256 } = stream.end ?? {};
  return { name: file.name, rows, bad, ...(sha256 === undefined || problem !== undefined ? {} : { sha256 }), ...(firstBad === undefined ? {} : { firstBad }), ...(problem === undefined ? {} : { problem }) };
}
