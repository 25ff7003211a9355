/** Captures of a WARC file as rows of a manifest. */

import { decompress, type DecompressOptions, type StreamEnd } from "../stream/decompress.ts";
import type { EvidenceFile } from "../evidence-file.ts";
import { deliver } from "./line-reader.ts";
import { type Column, COLUMN, COLUMNS, type RowView, rowView, type RowVisitor } from "./row.ts";
import type { RowSource } from "./row-lines.ts";
import { Scratch } from "./scratch.ts";
import { type WarcResponse, warcSteps } from "./warc.ts";

export interface WarcRowsOptions extends DecompressOptions {
  /** Further columns from the beginning of a page, such as `meta_robots`; asked for HTML only. */
  readonly page?: (html: Uint8Array, response: WarcResponse) => Readonly<Partial<Record<Column, string>>>;
}

/** Columns that a row of a WARC file has by itself. */
export const WARC_COLUMNS: readonly Column[] = ["url", "fetched_at", "agent", "status", "mime", "bytes", "headers", "sha1", "sha256"];

/**
 * Calls `row` for each capture (captures of robots.txt included), `bad` for records that cannot be read; `line` is the 0-based number of
 * the record among all of the file. How the file ended, with the number of records.
 */
export async function readWarcRows(file: EvidenceFile, row: RowView, visitor: RowVisitor, options: WarcRowsOptions = {}): Promise<StreamEnd & { readonly records: number }> {
  const steps = warcRowSteps(file, row, visitor, options);
  for (let next = await steps.next(); ; next = await steps.next()) if (next.done === true) return next.value;
}

async function* warcRowSteps(file: EvidenceFile, row: RowView, visitor: RowVisitor, options: WarcRowsOptions): AsyncGenerator<void, StreamEnd & { readonly records: number }> {
  const stream = decompress(file, options);
  const scratch = new Scratch();
  const steps = warcSteps(stream, {
    response: (response) => {
      row.bytes = new Uint8Array(0);
      row.start.fill(-1);
      scratch.take(row, 0, 0);
      for (const [column, value] of cells(response, options.page)) scratch.put(row, COLUMN[column], Buffer.from(value, "utf8"));
      deliver(row, response.record, visitor);
    },
    bad: (record) => visitor.bad(record, "unreadable"),
  });
  for (let next = await steps.next(); ; next = await steps.next()) {
    if (next.done !== true) { yield; continue; }
    // A reader that stopped early has not seen the whole file: its digest would be of something else.
    const { sha256, ...rest } = stream.end ?? { compression: "none" as const, bytes: 0 };
    const { records, problem } = next.value;
    return { ...rest, records, ...(problem === undefined ? (sha256 === undefined ? {} : { sha256 }) : { problem }) };
  }
}

/** The records of a WARC file as lines; a record that is no capture is a blank one. */
export function warcLines(file: EvidenceFile, options: WarcRowsOptions): RowSource {
  return async function* (lines) {
    let written = false;
    const visitor: RowVisitor = { row: (row) => { written = true; lines.row(row); }, bad: (line, reason) => { written = true; lines.bad(line, reason); } };
    const steps = warcRowSteps(file, rowView(), visitor, options);
    for (let next = await steps.next(); ; next = await steps.next()) {
      if (next.done === true) return next.value;
      if (!written) lines.blank();
      written = false;
      yield;
    }
  };
}

function* cells(response: WarcResponse, page: WarcRowsOptions["page"]): Generator<[Column, string]> {
  yield ["url", response.url];
  if (response.fetched_at !== undefined) yield ["fetched_at", response.fetched_at];
  if (response.agent !== undefined) yield ["agent", response.agent];
  if (response.status !== undefined) yield ["status", String(response.status)];
  const mime = response.headers.get("content-type")?.[0]?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (mime !== "") yield ["mime", mime];
  if (response.type !== "revisit") yield ["bytes", String(response.bytes)];
  yield ["headers", headersJson(response)];
  const digest = /^(sha1|sha-1|sha256|sha-256):(.+)$/i.exec(response.digest ?? "");
  if (digest !== null) yield [digest[1]?.includes("256") === true ? "sha256" : "sha1", digest[2] ?? ""];
  if (page === undefined || !/html/.test(mime)) return;
  const more = page(response.body, response);
  for (const column of COLUMNS) {
    const value = more[column];
    if (value !== undefined && !WARC_COLUMNS.includes(column)) yield [column, value];
  }
}

/** Name → text, or a list of texts where a header has several lines. Names stand as keys whatever they are. */
function headersJson(response: WarcResponse): string {
  return `{${[...response.headers].map(([name, values]) => `${JSON.stringify(name)}:${JSON.stringify(values.length === 1 ? values[0] : values)}`).join(",")}}`;
}
