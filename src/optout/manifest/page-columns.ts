/** What the head of an archived page says, as columns of its row. */

import { readHead } from "../signals/html.ts";
import type { Column } from "./row.ts";

/** Columns that this fills. */
export const PAGE_COLUMNS: readonly Column[] = ["meta_robots", "meta_tdm_reservation"];

/** `<meta name="robots">` and `<meta name="tdm-reservation">`: one text, or a JSON list of several. A page is read as UTF-8. */
export function pageColumns(html: Uint8Array): Readonly<Partial<Record<Column, string>>> {
  const { metas } = readHead(Buffer.from(html.buffer, html.byteOffset, html.length).toString("utf8"));
  const columns: Partial<Record<Column, string>> = {};
  for (const [name, column] of [["robots", "meta_robots"], ["tdm-reservation", "meta_tdm_reservation"]] as const) {
    const contents = metas.filter((meta) => meta.name === name).map((meta) => meta.content);
    if (contents.length > 0) columns[column] = contents.length === 1 ? contents[0] ?? "" : JSON.stringify(contents);
  }
  return columns;
}
