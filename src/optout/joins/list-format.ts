/** Which shape a register or list has, by its first bytes. */

import type { EvidenceFile } from "../evidence-file.ts";
import { decompress } from "../stream/decompress.ts";

export type ListFormat =
  | { readonly kind: "jsonl"; readonly keys: readonly string[] }
  | { readonly kind: "table"; readonly delimiter: "," | ";" | "\t"; readonly columns: readonly string[] }
  | { readonly kind: "lines" | "markdown" };

const HEAD = 65_536;

/** The first 64 KiB of the content, decompressed; what keeps a file from being read is said by the reading itself. */
async function headOf(file: EvidenceFile): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of decompress(file, { maxBytes: HEAD })) parts.push(chunk);
  return Buffer.concat(parts).toString("utf8").replace(/^\ufeff/u, "");
}

/** Keys of the first rows: a row may leave a key out that others have. */
function keysOf(lines: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const line of lines.slice(0, 500)) {
    try {
      const row: unknown = JSON.parse(line);
      if (typeof row === "object" && row !== null) for (const key of Object.keys(row)) if (keys.size < 1000) keys.add(key);
    } catch { /* not a whole row: the reading counts it */ }
  }
  return [...keys];
}

/**
 * JSON lines begin with `{`; a table's first line (after `#` comments) has, between tabs, commas or semicolons or alone, the name of a
 * column that says what is listed. All else is a plain list, and Markdown by the file's name.
 */
export async function listFormat(file: EvidenceFile, known: (column: string) => boolean): Promise<ListFormat> {
  const lines = (await headOf(file)).split("\n", 2000);
  const first = lines.map((line) => line.trim()).find((line) => line !== "" && !line.startsWith("#")) ?? "";
  if (first.startsWith("{")) return { kind: "jsonl", keys: keysOf(lines) };
  if (/\.(?:md|markdown)(?:\.gz|\.zst)?$/iu.test(file.name)) return { kind: "markdown" };
  const delimiter = first.includes("\t") ? "\t" : first.includes(",") ? "," : first.includes(";") ? ";" : ",";
  const columns = first.split(delimiter).map((cell) => cell.trim().replace(/^"([^"]*)"$/u, "$1"));
  return columns.some(known) ? { kind: "table", delimiter, columns } : { kind: "lines" };
}
