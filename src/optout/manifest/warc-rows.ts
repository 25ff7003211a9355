/** Captures of a WARC file as rows of a manifest. */

import { decompress, type DecompressOptions, type StreamEnd } from "../stream/decompress.ts";
import type { EvidenceFile } from "../evidence-file.ts";
import { deliver } from "./line-reader.ts";
import { type Column, COLUMN, COLUMNS, type RowView, type RowVisitor } from "./row.ts";
import { Scratch } from "./scratch.ts";
import { readWarc, type WarcResponse } from "./warc.ts";

export interface WarcRowsOptions extends DecompressOptions {
  /** Further columns from the beginning of a page, such as `meta_robots`; asked for HTML only. */
  readonly page?: (html: Uint8Array, response: WarcResponse) => Readonly<Partial<Record<Column, string>>>;
}

/** Columns that a row of a WARC file can have. */
export const WARC_COLUMNS: readonly Column[] = ["url", "fetched_at", "agent", "status", "mime", "bytes", "headers", "sha1", "sha256"];

/**
 * Calls `row` for each capture (captures of robots.txt included), `bad` for records that cannot be read; `line` is the 0-based number of
 * the record among all of the file. How the file ended, with the number of records.
 */
export async function readWarcRows(file: EvidenceFile, row: RowView, visitor: RowVisitor, options: WarcRowsOptions = {}): Promise<StreamEnd & { readonly records: number }> {
  const stream = decompress(file, options);
  const scratch = new Scratch();
  const end = await readWarc(stream, {
    response: (response) => {
      row.bytes = new Uint8Array(0);
      row.start.fill(-1);
      scratch.take(row, 0, 0);
      for (const [column, value] of cells(response, options.page)) scratch.put(row, COLUMN[column], Buffer.from(value, "utf8"));
      deliver(row, response.record, visitor);
    },
    bad: (record) => visitor.bad(record, "unreadable"),
  });
  const known = stream.end ?? { compression: "none" as const, bytes: 0 };
  // A reader that stopped early has not seen the whole file: its digest would be of something else.
  const { sha256, ...rest } = known;
  return { ...rest, records: end.records, ...(end.problem === undefined ? (sha256 === undefined ? {} : { sha256 }) : { problem: end.problem }) };
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
