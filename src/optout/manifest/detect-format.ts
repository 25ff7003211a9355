/** Which format a manifest has: by magic bytes, then by what its first line looks like, then by its name. */

export const MANIFEST_FORMATS = ["jsonl", "csv", "tsv", "cdxj", "cdx", "parquet", "warc"] as const;
export type ManifestFormat = (typeof MANIFEST_FORMATS)[number];

export interface FormatProblem { readonly reason: string; readonly fix: string }

const EXTENSIONS: Readonly<Record<string, ManifestFormat>> = {
  jsonl: "jsonl", ndjson: "jsonl", json: "jsonl", csv: "csv", tsv: "tsv", tab: "tsv", cdxj: "cdxj", cdx: "cdx", parquet: "parquet", warc: "warc",
};

const OTHERS: readonly (readonly [string, string, string])[] = [
  ["ARROW1", "an Arrow file", "write it as Parquet"],
  ["ORC", "an ORC file", "write it as Parquet"],
  ["SQLite format 3", "an SQLite database", "export the table as CSV or Parquet"],
  ["Obj\u0001", "an Avro file", "write it as Parquet"],
];

/** Format of a file by its name and the first bytes of its decompressed content (without a byte order mark; at least its first line, where it is a text). */
export function detectFormat(name: string, head: Uint8Array): ManifestFormat | FormatProblem {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 65_536)).toString("latin1");
  if (text.startsWith("PAR1")) return "parquet";
  if (/^WARC\/\d/.test(text)) return "warc";
  const other = OTHERS.find(([magic]) => text.startsWith(magic));
  if (other !== undefined) return { reason: `${other[1]}, which is not read`, fix: other[2] };
  if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff")) return { reason: "the text is UTF-16", fix: "convert it to UTF-8" };
  const byName = formatByName(name);
  if (byName === "parquet") return { reason: "not a Parquet file, though it is called one: it does not begin with PAR1", fix: "check that the file was copied whole" };
  const first = text.split("\n", 1)[0] ?? "";
  if (/^[ \t\r\n]*\[/.test(text) && (byName === undefined || byName === "jsonl")) {
    return { reason: "one JSON array; a manifest has one JSON object per line", fix: "convert it: jq -c '.[]' FILE > FILE.jsonl" };
  }
  if (/^[ \t\r\n]*\{/.test(text)) return "jsonl";
  if (/^ CDX [A-Za-z]/.test(first) || /^[^ ]{1,4096} \d{14} [^{]/.test(first)) return "cdx";
  if (first.startsWith("!") || /^[^ ]{1,4096} \d{14} \{/.test(first)) return "cdxj";
  if (byName !== undefined && byName !== "warc") return byName;
  if (text.includes("\0")) return { reason: "binary data of an unknown format", fix: "give JSON Lines, CSV, TSV, CDXJ, Parquet or WARC, plain or with gzip or zstd" };
  if (first.includes("\t")) return "tsv";
  if (first.includes(",")) return "csv";
  return { reason: "the format cannot be told", fix: "name the file .jsonl, .csv, .tsv, .cdxj, .parquet or .warc, or say the format (--manifest-format, or format in copyright.yaml); a list of URLs needs a first line: url" };
}

/** Format that a name says, without the extension of a compression. */
export function formatByName(name: string): ManifestFormat | undefined {
  const parts = name.toLowerCase().split("/").at(-1)?.split(".") ?? [];
  const last = parts.at(-1) ?? "";
  const extension = ["gz", "zst", "zstd", "gzip"].includes(last) ? (parts.at(-2) ?? "") : last;
  return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
}
