/** Opens a crawl manifest: its format, its shape, and how to read its rows. */

import type { EvidenceFile } from "../evidence-file.ts";
import { blocks, type BlockOptions, type BlockStream, MAX_LINE_BYTES } from "../stream/blocks.ts";
import { decompress, type DecompressOptions, type StreamProblem } from "../stream/decompress.ts";
import { CANONICAL, overrideColumns } from "./columns.ts";
import { detectFormat, type FormatProblem, type ManifestFormat } from "./detect-format.ts";
import { detectShape, lacking, type Shape } from "./detect-shape.ts";
import { type LinePlan, recordEndOf } from "./reader.ts";
import { PAGE_COLUMNS, pageColumns } from "./page-columns.ts";
import { parquetLines } from "./parquet/lines.ts";
import { openParquet, planParquet } from "./parquet/open.ts";
import type { ParquetGroup, ParquetPlan } from "./parquet/rows.ts";
import { type Column, COLUMNS } from "./row.ts";
import { rowBlocks } from "./row-lines.ts";
import { sampleLines } from "./sample.ts";
import { WARC_COLUMNS, warcLines } from "./warc-rows.ts";

const LF = 0x0a;
const PARQUET_FIX = "check that the file was copied whole, or write it anew";
/** Bytes by which a shape is judged, and where the search for the end of a first line ends. */
const HEAD = 262_144;
const MAX_HEAD = 16_777_216;

export interface OpenOptions {
  /** Canonical name → source column, put over what is found; an empty text leaves a column out. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly format?: ManifestFormat;
}

/** All that is known of a manifest before its rows are read. */
export interface Manifest {
  readonly file: EvidenceFile;
  readonly format: ManifestFormat;
  readonly shape: Shape;
  /** For `lineReader` here or in a worker thread. */
  readonly lines: LinePlan;
  /** Parquet: for `readRowGroup`, where row groups are read elsewhere than through `blocks`. */
  readonly parquet?: { readonly plan: ParquetPlan; readonly groups: readonly ParquetGroup[] };
  /** Blocks of lines, in order. Rows of Parquet and records of WARC files come as lines too, in their order. */
  blocks(options?: BlockOptions): BlockStream;
}

export type OpenedManifest = { readonly ok: true; readonly manifest: Manifest } | { readonly ok: false; readonly problem: StreamProblem };

/** Opens a manifest by its first rows. What cannot be read is a problem with what to do; nothing is thrown. */
export async function openManifest(file: EvidenceFile, options: OpenOptions = {}): Promise<OpenedManifest> {
  const head = await headOf(file);
  if ("problem" in head) return { ok: false, problem: head.problem };
  const format = options.format ?? detectFormat(file.name, head.bytes);
  if (typeof format !== "string") return failed(format);
  if (format === "parquet") return openTable(file, options);
  if (format === "warc") return { ok: true, manifest: { file, format, shape: warcShape(), lines: ROWS, blocks: (opts = {}) => rowBlocks(file, warcLines(file, { ...inner(opts), page: pageColumns }), opts) } };
  const first = head.bytes.includes(LF) || head.bytes.length < MAX_HEAD ? head : await firstLines(file, format);
  if ("problem" in first) return { ok: false, problem: first.problem };
  const sample = sampleLines(format, first.bytes);
  if (!("keys" in sample)) return failed(sample);
  const shape = withColumns(detectShape(sample.keys), options.columns, sample.keys, format);
  if (!("map" in shape)) return failed(shape);
  const { header, delimiter, headerLine } = sample;
  const lines: LinePlan = {
    format, map: shape.map,
    ...(header === undefined ? {} : { header }), ...(delimiter === undefined ? {} : { delimiter }), ...(headerLine === undefined ? {} : { headerLine }),
  };
  return { ok: true, manifest: { file, format, shape, lines, blocks: (opts) => blocks(file, recordEndOf(lines), opts) } };
}

/** The shape with the user's columns over it; refused where nothing says where the URL stands. */
export function withColumns(shape: Shape, columns: Readonly<Record<string, string>> | undefined, keys: readonly string[], format: ManifestFormat): Shape | FormatProblem {
  const result = overrideColumns(shape.map, columns ?? {}, keys);
  if (!result.ok) return result;
  const given = Object.entries(columns ?? {}).filter(([, source]) => source !== "");
  const absent = format === "jsonl" || format === "cdxj" ? undefined : given.find(([, source]) => !keys.includes(source));
  if (absent !== undefined) return { reason: `no column ${JSON.stringify(absent[1].slice(0, 60))}`, fix: `its columns are: ${listed(keys)}` };
  const sources = result.map.sources;
  const found = new Set((Object.keys(sources) as Column[]).filter((column) => {
    const source = sources[column]?.join(".");
    return source !== undefined && (keys.includes(source) || given.some(([name]) => name === column));
  }));
  const mapped = new Set([...found].map((column) => sources[column]?.join(".")));
  const seen = new Set<string>();
  const twice = keys.find((key) => mapped.has(key) && seen.size === seen.add(key).size);
  if (twice !== undefined) return { reason: `two columns are called ${JSON.stringify(twice.slice(0, 60))}`, fix: "leave one of them out" };
  // CDXJ has the time before the object.
  if (format === "cdxj") found.add("fetched_at");
  if (!found.has("url")) return { reason: "no column is known to hold the URL", fix: `say which one with \`columns: {url: …}\`; its columns are: ${listed(keys)}` };
  return { ...shape, map: result.map, lacks: lacking(found) };
}

function listed(keys: readonly string[]): string {
  const shown = keys.slice(0, 20).map((key) => key.slice(0, 60)).join(", ");
  return shown === "" ? "none" : keys.length > 20 ? `${shown}, …` : shown;
}

async function openTable(file: EvidenceFile, options: OpenOptions): Promise<OpenedManifest> {
  const opened = await openParquet(file);
  if (!opened.ok) return failed({ reason: opened.reason, fix: PARQUET_FIX });
  const shape = withColumns(detectShape(opened.keys), options.columns, opened.keys, "parquet");
  if (!("map" in shape)) return failed(shape);
  const planned = planParquet(file, opened.footer, shape.map);
  if (!planned.ok) return failed({ reason: planned.reason, fix: PARQUET_FIX });
  const found = new Set(planned.plan.columns.flatMap(({ columns }) => columns).map((index) => COLUMNS[index] as Column));
  if (!found.has("url")) return failed({ reason: "the column of the URL holds lists or structs, which are not read", fix: "write it as a plain column" });
  const { plan, groups } = planned;
  return { ok: true, manifest: { file, format: "parquet", shape: { ...shape, lacks: lacking(found) }, lines: ROWS, parquet: { plan, groups }, blocks: (opts = {}) => rowBlocks(file, parquetLines(file, plan, groups, opts.digest === true), opts) } };
}

/** The first lines that can be read, where the very first one is too long. Reads on to the end of that line, in bounded memory. */
async function firstLines(file: EvidenceFile, format: ManifestFormat): Promise<{ readonly bytes: Uint8Array } | { readonly problem: StreamProblem }> {
  const problem = { offset: 0, reason: `the first line is longer than ${MAX_LINE_BYTES} bytes`, fix: "check that the file has line feeds" };
  if (format !== "jsonl" && format !== "cdxj") return { problem };
  const stream = blocks(file);
  for await (const block of stream) if (block.bytes.length > 0) return block;
  return { problem: stream.end?.problem ?? problem };
}

const ROWS: LinePlan = { format: "rows", map: CANONICAL };

/** Options that concern the file itself, not the lines made of it. */
function inner(options: BlockOptions): DecompressOptions {
  return { digest: options.digest === true, ...(options.rangeBytes === undefined ? {} : { rangeBytes: options.rangeBytes }), ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }) };
}

/** WARC files have no columns of their own to be named. */
function warcShape(): Shape {
  return { name: "warc", map: CANONICAL, lacks: lacking(new Set([...WARC_COLUMNS, ...PAGE_COLUMNS])), notes: ["The agent is that of the request record, or of the `warcinfo` record, where there is one."] };
}

/** First bytes of the content: whole lines where there are some, so that a shape is not judged by half a row. */
async function headOf(file: EvidenceFile): Promise<{ readonly bytes: Uint8Array } | { readonly problem: StreamProblem }> {
  const stream = decompress(file);
  const chunks: Uint8Array[] = [];
  let length = 0;
  let ended = true;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= MAX_HEAD || (length >= HEAD && chunk.includes(LF))) { ended = false; break; }
  }
  const bytes = Buffer.concat(chunks);
  const last = bytes.lastIndexOf(LF) + 1;
  const problem = stream.end?.problem;
  if (problem !== undefined && last === 0) return { problem };
  if (length === 0) return { problem: { offset: 0, reason: "the file is empty", fix: "check that the file was written whole" } };
  const whole = (ended && problem === undefined) || last === 0 ? bytes : bytes.subarray(0, last);
  return { bytes: whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf ? whole.subarray(3) : whole };
}

function failed(problem: FormatProblem): { readonly ok: false; readonly problem: StreamProblem } {
  return { ok: false, problem: { offset: 0, ...problem } };
}
