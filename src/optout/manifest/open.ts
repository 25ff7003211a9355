/** Opens a crawl manifest: its format, its shape, and how to read its rows. */

import type { EvidenceFile } from "../evidence-file.ts";
import { blocks, type BlockOptions, type BlockStream } from "../stream/blocks.ts";
import { decompress, type StreamProblem } from "../stream/decompress.ts";
import { overrideColumns } from "./columns.ts";
import { detectFormat, type FormatProblem, type ManifestFormat } from "./detect-format.ts";
import { detectShape, lacking, type Shape } from "./detect-shape.ts";
import { LINE_FORMATS, type LineFormat, type LinePlan, recordEndOf } from "./reader.ts";
import { type Column } from "./row.ts";
import { sampleLines } from "./sample.ts";

const LF = 0x0a;
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
  /** For `lineReader` here or in a worker thread; absent for Parquet and WARC. */
  readonly lines?: LinePlan;
  /** Blocks of lines, in order; only where `lines` is there. */
  blocks(options?: BlockOptions): BlockStream;
}

export type OpenedManifest = { readonly ok: true; readonly manifest: Manifest } | { readonly ok: false; readonly problem: StreamProblem };

/** Opens a manifest by its first rows. What cannot be read is a problem with what to do; nothing is thrown. */
export async function openManifest(file: EvidenceFile, options: OpenOptions = {}): Promise<OpenedManifest> {
  const head = await headOf(file);
  if ("problem" in head) return { ok: false, problem: head.problem };
  const format = options.format ?? detectFormat(file.name, head.bytes);
  if (typeof format !== "string") return failed(format);
  if (!isLineFormat(format)) return failed({ reason: "not read yet", fix: "convert it to JSON Lines" });
  const sample = sampleLines(format, head.bytes);
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
  // CDXJ has the time before the object.
  if (format === "cdxj") found.add("fetched_at");
  if (!found.has("url")) return { reason: "no column is known to hold the URL", fix: `say which one with \`columns: {url: …}\`; its columns are: ${listed(keys)}` };
  return { ...shape, map: result.map, lacks: lacking(found) };
}

function listed(keys: readonly string[]): string {
  const shown = keys.slice(0, 20).map((key) => key.slice(0, 60)).join(", ");
  return shown === "" ? "none" : keys.length > 20 ? `${shown}, …` : shown;
}

function isLineFormat(format: ManifestFormat): format is LineFormat {
  return (LINE_FORMATS as readonly string[]).includes(format);
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
