/** Keys of the first rows of a manifest of lines: what its shape is judged by. */

import { CSV, type Dialect, headerNames, TSV } from "./delimited.ts";
import type { FormatProblem } from "./detect-format.ts";
import type { LineFormat } from "./reader.ts";

/** Lines that are looked at, and most keys that are kept. */
const LINES = 100;
const MAX_KEYS = 2000;
const MAX_COLUMNS = 5000;

/** Columns of CDX lines by the letters of their header: https://archive.org/web/researcher/cdx_legend.php */
const CDX_LETTERS: Readonly<Record<string, string>> = {
  N: "urlkey", b: "fetched_at", a: "url", m: "mime", s: "status", k: "sha1", r: "redirect", M: "robotflags", S: "length", V: "offset", g: "filename",
};
/** CDX without a header line, by the number of fields: a CDX server's answer, and the two usual headers. */
const CDX_FIELDS: Readonly<Record<number, string>> = { 7: "N b a m s k S", 9: "N b a m s k r V g", 10: "N b a m s k r M V g", 11: "N b a m s k r M S V g" };

export interface Sample {
  /** Top-level keys, and `a.b` for keys of top-level objects. */
  readonly keys: readonly string[];
  readonly header?: readonly string[];
  readonly delimiter?: number;
  readonly headerLine?: boolean;
}

/** Reads the keys from the first whole lines; `bytes` may end within a line. */
export function sampleLines(format: Exclude<LineFormat, "rows">, bytes: Uint8Array): Sample | FormatProblem {
  switch (format) {
    case "jsonl": return { keys: jsonKeys(lines(bytes)) };
    case "cdxj": return { keys: jsonKeys(lines(bytes).map((line) => line.slice(Math.max(0, line.indexOf("{"))))) };
    case "cdx": return cdxHeader(lines(bytes)[0] ?? "");
    case "tsv": return delimitedHeader(bytes, TSV);
    case "csv": return delimitedHeader(bytes, sniff(bytes));
  }
}

function lines(bytes: Uint8Array): string[] {
  const found: string[] = [];
  for (let i = 0; i < bytes.length && found.length < LINES;) {
    const end = bytes.indexOf(0x0a, i);
    const line = Buffer.from(bytes.subarray(i, end < 0 ? bytes.length : end)).toString("utf8");
    if (line.trim() !== "") found.push(line.replace(/\r$/, ""));
    if (end < 0) break;
    i = end + 1;
  }
  return found;
}

function jsonKeys(texts: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const text of texts) {
    let value: unknown;
    try { value = JSON.parse(text); } catch { continue; }
    if (!isObject(value)) continue;
    for (const [key, inner] of Object.entries(value)) {
      keys.add(key);
      if (isObject(inner)) for (const name of Object.keys(inner).slice(0, MAX_KEYS)) keys.add(`${key}.${name}`);
      if (keys.size > MAX_KEYS) return [...keys].slice(0, MAX_KEYS);
    }
  }
  return [...keys];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function cdxHeader(first: string): Sample | FormatProblem {
  const headerLine = first.startsWith(" CDX ");
  const letters = headerLine ? first.slice(5).trim() : CDX_FIELDS[first.split(" ").length];
  if (letters === undefined) return { reason: `a CDX file without a header line, with ${first.split(" ").length} fields`, fix: "add the header line, such as ` CDX N b a m s k r M S V g`" };
  const header = letters.split(" ").map((letter) => CDX_LETTERS[letter] ?? `field ${letter}`);
  return { keys: header, header, headerLine };
}

function delimitedHeader(bytes: Uint8Array, dialect: Dialect): Sample | FormatProblem {
  const header = headerNames(bytes, dialect);
  if (header === undefined) return { reason: "no header line", fix: "add a first line with the names of the columns, such as url,fetched_at,agent" };
  if (header.length > MAX_COLUMNS) return { reason: `${header.length} columns; at most ${MAX_COLUMNS} are read`, fix: "leave columns out" };
  if (header.some((name) => name.includes("\r"))) return { reason: "the header line holds carriage returns: the lines of the file may end with them alone", fix: "write line feeds at the ends of lines" };
  if (header.some((name) => /^[a-z]{2,10}:\/\//i.test(name))) {
    return { reason: "no header line: the first line holds a URL", fix: "add a first line with the names of the columns, such as url,fetched_at,agent" };
  }
  return { keys: header, header, delimiter: dialect.delimiter };
}

/** The delimiter that cuts the header into most names; a comma where none does. */
function sniff(bytes: Uint8Array): Dialect {
  let best = CSV;
  let most = 1;
  for (const delimiter of [0x2c, 0x3b, 0x7c, 0x09]) {
    const names = headerNames(bytes, { ...CSV, delimiter })?.length ?? 0;
    if (names > most) [best, most] = [{ ...CSV, delimiter }, names];
  }
  return best;
}
