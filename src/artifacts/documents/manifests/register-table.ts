/** Tables of training datasets that people keep: names, licences, addresses, versions. Recognised by their columns. */

import { parseTable } from "../../../formats/table.ts";
import type { Reading } from "../../model.ts";
import type { OpenFile, Reader } from "../../reader.ts";
import { hubReference } from "../card/front-matter.ts";
import { Findings, cut } from "../findings.ts";
import { baseName, extension, isPointer, isVendored } from "../paths.ts";

export interface RegisterTableDetail {
  readonly columns: readonly string[];
  /** Which column holds what; undefined where none does. */
  readonly nameColumn?: string;
  readonly urlColumn?: string;
  readonly licenceColumn?: string;
  readonly rows: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[];
  readonly complete: boolean;
}

const MAX_BYTES = 8_388_608;
const MAX_ROWS = 20_000;
const NAME_COLUMN = /^(?:(?:training )?data ?sets?(?:[ _](?:name|id))?|data[ _]?source(?:[ _]name)?|corpus(?:[ _]name)?|source(?:[ _]name)?|(?:dataset[ _])?name|id|hf[ _]?(?:name|id|repo))$/i;
const LICENCE_COLUMN = /^(?:data(?:set)?[ _])?licen[cs]e(?:s|[ _](?:id|name|type|spdx))?$/i;
const URL_COLUMN = /^(?:(?:dataset|source|hf|hugging ?face)[ _]?)?(?:url|link|uri|address|homepage|repo(?:sitory)?)$/i;
const FILE_NAME = /data|register|legal|licen[cs]e|source|corpus|corpora|mix|provenance|composition|inventory|spreadsheet|training|catalog/i;

async function read(file: OpenFile): Promise<Reading | undefined> {
  if (isPointer(file.head)) return undefined;
  // The header decides before the file is read whole.
  const start = new TextDecoder().decode(file.head).split(/[\r\n]/, 1)[0] ?? "";
  if (!/licen[cs]e/i.test(start) || !/[\t,;|]/.test(start)) return undefined;
  const content = await file.text(MAX_BYTES);
  if (content === undefined) return undefined;
  const parsed = parseTable(file.path, content.text, { maxRows: MAX_ROWS });
  const findings = new Findings("data-register", file.path);
  if (!parsed.ok) {
    for (const problem of parsed.problems.slice(0, 3)) findings.unreadable(`table: ${problem.message}`, problem.line);
    return findings.reading();
  }
  const { columns, rows, complete } = parsed.value;
  const nameColumn = ["dataset", "corpus", "source", ""].map((w) => columns.find((c) => NAME_COLUMN.test(c) && c.toLowerCase().includes(w))).find((c) => c !== undefined);
  const urlColumn = columns.find((c) => URL_COLUMN.test(c));
  const licenceColumn = columns.find((c) => LICENCE_COLUMN.test(c));
  if (licenceColumn === undefined || (nameColumn === undefined && urlColumn === undefined)) return undefined;
  if (!complete || !content.complete) findings.unreadable(`table longer than ${MAX_ROWS} rows or 8 MiB: only its beginning was read`);
  for (const row of rows) {
    const url = urlColumn === undefined ? undefined : row.cells.get(urlColumn);
    const name = nameColumn === undefined ? undefined : row.cells.get(nameColumn);
    const id = url === undefined ? name : /huggingface\.co|hf\.co|^hf:/.test(url) ? hubReference(url) : (name ?? url);
    if (id !== undefined) findings.dataset(id, [name, url].filter((t) => t !== undefined).join(" "), "register", { line: row.line });
  }
  findings.add("documents", {
    type: "data-register", path: file.path, columns: columns.slice(0, 100).map((c) => cut(c, 80)), rows: rows.length,
    nameColumn: nameColumn ?? null, urlColumn: urlColumn ?? null, licenceColumn, unknownLicences: rows.filter((r) => /^(?:unknown|\?+|n\/?a|tbd|none|)$/i.test(r.cells.get(licenceColumn) ?? "")).length,
  }, { method: "table-columns", line: 1 });
  return findings.reading({
    columns, ...(nameColumn === undefined ? {} : { nameColumn }), ...(urlColumn === undefined ? {} : { urlColumn }), licenceColumn, complete: complete && content.complete,
    rows: rows.map((r) => ({ line: r.line, cells: Object.fromEntries(r.cells) })),
  } satisfies RegisterTableDetail);
}

/** Reader of register-like tables. Detail: RegisterTableDetail. */
export const registerTableReader: Reader = {
  kind: "data-register",
  candidate: (path) => (extension(path) === "tsv" || extension(path) === "csv") && FILE_NAME.test(baseName(path)) && !isVendored(path) && !path.startsWith(".gpai/"),
  read: (file) => read(file),
};
